import { Chart, LineController, LineElement, PointElement } from 'chart.js';
import { drawingOf, rangeOf, type Draw, type Plan } from './draw.js';
import { dashes, shapes, strokeTarget, type Pen } from './pen.js';
import type { Scene } from './scene.js';
import { targetNotes } from './target-notes.js';

Chart.register(LineController, LineElement, PointElement);

/** Lines over time: dates on a linear scale, since they need no calendar arithmetic; a value that is missing breaks its line. */
export const draw: Draw = drawingOf((scene: Scene, width, pen): Plan<'line'> => {
  const { categories, series, targets, palette, size } = scene;
  const times = categories.map(({ time }) => time!);
  const all = [...times, ...targets.flatMap(({ path = [] }) => path.map(({ time }) => time))];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const [min, max] = first === last ? [first - 1, last + 1] : [first, last];
  const [least, greatest] = rangeOf(scene, false);
  const spread = greatest - least || Math.abs(greatest) || 1;
  // Zero is shown where the values are near it; far from it, what changes would be a flat line.
  const bottom = least >= 0 && least < spread ? 0 : least;
  const ticks = niceTicks(bottom, greatest === bottom ? bottom + 1 : greatest);
  const axisRoom = Math.max(...ticks.map((value) => pen.width(scene.tick(value)))) + 10;
  const isFew = series.length <= 2;
  // With many values only the last ones are written, to the right of their points.
  const lastRoom =
    Math.max(0, ...series.flatMap(({ values, texts }) => texts.map((text, i) => (values[i] === null ? 0 : pen.width(text, 700))))) + 14;
  const closest = Math.min(...times.slice(1).map((time, i) => time - times[i]!));
  const isCalm = isFew && ((width - axisRoom - size * 2) * closest) / (max - min) > lastRoom;
  const endRoom = isCalm ? size * 2 : Math.max(size * 2, lastRoom);
  const plot = width - axisRoom - endRoom;
  const x = (time: number) => axisRoom + ((time - min) / (max - min)) * plot;
  const notes = targetNotes(scene, pen, width);
  const dates = spaced(scene, pen, x, width);
  return {
    height: Math.round(Math.min(size * 22, Math.max(size * 15, width * 0.5)) + notes.height),
    config: {
      type: 'line',
      data: {
        datasets: series.map(({ label, values, paints }, s) => {
          const { colour } = paints[0]!;
          return {
            label,
            data: values.map((value, i) => ({ x: times[i]!, y: value as number })),
            xAxisID: 'time',
            yAxisID: 'value',
            borderColor: colour,
            backgroundColor: colour,
            borderWidth: 3,
            borderDash: [...dashes[s % dashes.length]!],
            pointStyle: shapes[s % shapes.length]!,
            pointRadius: categories.length > 40 ? 2 : 5,
            pointBorderWidth: 2,
            spanGaps: false,
            clip: false as const,
          };
        }),
      },
      options: {
        layout: { padding: { left: axisRoom, right: endRoom, top: notes.height + size * 1.8, bottom: size * 2 }, autoPadding: false },
        scales: {
          time: { type: 'linear', axis: 'x', min, max, display: false },
          value: { type: 'linear', axis: 'y', min: ticks[0]!, max: ticks[ticks.length - 1]!, display: false },
        },
      },
    },
    ground: ({ ctx, chartArea, scales }) => {
      const y = (value: number) => scales['value']!.getPixelForValue(value);
      for (const value of ticks) {
        const y = Math.round(scales['value']!.getPixelForValue(value));
        ctx.fillStyle = value === 0 || value === ticks[0] ? palette.line : palette.hair;
        ctx.fillRect(chartArea.left, y, chartArea.width, 1);
        pen.write([scene.tick(value)], axisRoom - 10, y, palette.soft, { align: 'right' });
      }
      for (const { at, text, align } of dates) pen.write([text], at, chartArea.bottom + size * 1.1, palette.ink, { align });
      for (const { value, values, path } of targets) {
        const known = path ?? values.flatMap((one, i) => (one === null ? [] : [{ time: times[i]!, value: one }]));
        const level = value === undefined ? undefined : [chartArea.left, chartArea.right].map((at) => [at, y(value)] as const);
        strokeTarget(ctx, level ?? known.map((point) => [x(point.time), y(point.value)]), palette);
      }
    },
    paint: (chart) => {
      const y = (value: number) => chart.scales['value']!.getPixelForValue(value);
      targets.forEach(({ value, path }, t) => {
        if (value !== undefined) notes.write(t);
        const end = path?.[path.length - 1];
        const text = end ? scene.tick(end.value) : '';
        const place = end && Math.min(width - pen.width(text, 700) / 2, x(end.time));
        if (end) pen.write([text], place!, y(end.value) - pen.lineHeight / 2 - 4, palette.ink, { align: 'center', weight: 700 });
      });
      if (!isCalm) {
        const lasts = series.flatMap(({ values, texts }) => {
          const i = values.reduce<number>((found, value, at) => (value === null ? found : at), -1);
          return i < 0 ? [] : [{ text: texts[i]!, x: x(times[i]!) + 10, y: y(values[i] ?? 0) }];
        });
        for (const last of apart(lasts, pen.lineHeight)) pen.write([last.text], last.x, last.y, palette.ink, { weight: 700 });
        return;
      }
      series.forEach(({ values, texts }, s) =>
        values.forEach((value, i) => {
          if (value === null) return;
          // Two lines: the upper one has its values above it, the lower one below.
          const isUnder = series.some(
            (other, o) => o !== s && ((other.values[i] ?? -Infinity) > value || (other.values[i] === value && o < s)),
          );
          const half = pen.width(texts[i]!, 700) / 2;
          // On neither the axis nor the edge.
          const place = Math.min(width - half - 2, Math.max(axisRoom + half, x(times[i]!)));
          pen.write([texts[i]!], place, y(value) + (isUnder ? 1 : -1) * size * 1.15, palette.ink, { align: 'center', weight: 700 });
        }),
      );
    },
    mark: (chart, { series: s, category }) => {
      const point = chart.getDatasetMeta(s).data[category]!;
      const place = series[s]!.values[category] === null ? { x: x(times[category]!), y: chart.chartArea.bottom } : point;
      chart.ctx.save();
      chart.ctx.strokeStyle = palette.ink;
      chart.ctx.lineWidth = 3;
      chart.ctx.beginPath();
      chart.ctx.arc(place.x, place.y, size * 0.75, 0, 7);
      chart.ctx.stroke();
      chart.ctx.restore();
    },
  };
});

/** Round values from below the least to above the greatest, five or so. */
export function niceTicks(least: number, greatest: number): number[] {
  const rough = (greatest - least) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const from = Math.floor(least / step);
  const to = Math.ceil(greatest / step);
  return Array.from({ length: to - from + 1 }, (_, i) => Number(((from + i) * step).toPrecision(12)));
}

/** The dates that have room beside each other, the last one always among them. */
function spaced({ categories, targets }: Scene, pen: Pen, x: (time: number) => number, width: number) {
  const known = [...categories.map(({ label, time }) => ({ label, time: time! })), ...targets.flatMap(({ path = [] }) => path)];
  const dates = [...new Map(known.map(({ label, time }) => [time, label]))].sort(([a], [b]) => b - a);
  const kept: { at: number; text: string; align: CanvasTextAlign }[] = [];
  let free = Infinity;
  for (const [time, text] of dates) {
    const half = pen.width(text) / 2;
    const at = Math.max(half, Math.min(width - half, x(time)));
    if (at + half + pen.size > free) continue;
    kept.push({ at, text, align: 'center' });
    free = at - half;
  }
  return kept;
}

/** Labels one above the other: each as near to its point as the others allow. */
function apart<T extends { readonly y: number }>(labels: readonly T[], step: number): T[] {
  let free = -Infinity;
  return [...labels]
    .sort((a, b) => a.y - b.y)
    .map((label) => {
      const y = Math.max(label.y, free);
      free = y + step;
      return { ...label, y };
    });
}
