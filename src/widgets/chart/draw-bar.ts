import { BarController, BarElement, Chart, type ChartConfiguration } from 'chart.js';
import { drawingOf, rangeOf, type Draw, type Plan } from './draw.js';
import { fillOf, strokeTarget, type Pen } from './pen.js';
import type { Position } from './points.js';
import type { Scene } from './scene.js';
import { targetNotes } from './target-notes.js';

Chart.register(BarController, BarElement);

type BarPlan = Plan<'bar', { x: number; y: number }[]>;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Bars stand where every label has its room, and lie down where it has not: many or long categories on a narrow screen become a
 * list that grows with their number. Categories are placed in pixels on a linear scale, so that each has the height of its label.
 */
export const draw: Draw = drawingOf((scene: Scene, width, pen): BarPlan => {
  const columns = scene.kind === 'horizontal-bar' ? undefined : columnsPlan(scene, width, pen);
  return columns ?? rowsPlan(scene, width, pen);
});

const isStacked = (scene: Scene) => scene.kind === 'stacked-bar';
const weightOf = (scene: Scene, category: number) => (category === scene.focus.category ? 700 : 400);
const textOf = (scene: Scene, series: number, category: number) => scene.series[series]!.texts[category]!;

/** What is written at the end of a category's bars: the whole of a stack, else each bar's own value. */
const ends = (scene: Scene) => (isStacked(scene) ? [scene.totals] : scene.series.map(({ texts }) => texts));

function columnsPlan(scene: Scene, width: number, pen: Pen): BarPlan | undefined {
  const { categories, series, targets } = scene;
  const bars = isStacked(scene) ? 1 : series.length;
  const band = width / categories.length;
  const room = band - pen.size;
  const thickness = Math.min(pen.size * 4, (band * 0.76) / bars);
  const each = room / bars;
  const labels = categories.map(({ label }, i) => pen.wrap(label, room, weightOf(scene, i)));
  const values = ends(scene).map((texts) => texts.map((text) => pen.wrap(text, each, 700)));
  const isBroken = (text: string, space: number, weight?: number) =>
    text.split(/(?<=[ \-\u2011/])/).some((word) => pen.width(word.trimEnd(), weight) > space);
  if (labels.some((lines) => lines.length > 3) || values.flat().some((lines) => lines.length > 2)) return undefined;
  if (
    categories.some(({ label }, i) => isBroken(label, room, weightOf(scene, i))) ||
    ends(scene)
      .flat()
      .some((text) => isBroken(text, each, 700))
  )
    return undefined;
  const [least, greatest] = rangeOf(scene, true);
  const space = Math.max(...values.flat().map((lines) => lines.length)) * pen.lineHeight + 4;
  const bottom = Math.max(...labels.map((lines) => lines.length)) * pen.lineHeight + 8;
  const notes = targetNotes(scene, pen, width);
  const top = notes.height + space + 4;
  const height = Math.round(Math.min(pen.size * 20, Math.max(pen.size * 13, width * 0.5)) + notes.height);
  const below = least < 0 ? space : 0;
  return {
    height,
    config: barConfig(
      scene,
      'x',
      categories.map((_, i) => i + 0.5),
      categories.length,
      thickness,
      [least, greatest],
      {
        left: 0,
        right: 0,
        top,
        bottom: bottom + below,
      },
    ),
    ground: (chart) => baseline(chart, scene, 'x'),
    paint: (chart) => {
      const { ctx, chartArea } = chart;
      const y = (value: number) => chart.scales['value']!.getPixelForValue(value);
      const at = (i: number) => chart.scales['place']!.getPixelForValue(i + 0.5);
      targets.forEach((target, t) => {
        if (target.value !== undefined) {
          strokeTarget(
            ctx,
            [
              [0, y(target.value)],
              [width, y(target.value)],
            ],
            scene.palette,
          );
          notes.write(t);
        } else
          target.values.forEach((value, i) => {
            if (value !== null)
              strokeTarget(
                ctx,
                [
                  [at(i) - band * 0.44, y(value)],
                  [at(i) + band * 0.44, y(value)],
                ],
                scene.palette,
              );
          });
      });
      eachBar(chart, scene, (box, s, c, isUp) => {
        if (isStacked(scene)) return inside(pen, scene, box, s, c);
        const lines = values[s]![c]!;
        const away = (lines.length * pen.lineHeight) / 2 + 3;
        writeValue(pen, scene, s, c, lines, (box.left + box.right) / 2, isUp ? box.top - away : box.bottom + away, 'center');
      });
      if (isStacked(scene))
        categories.forEach((_, c) => {
          const stack = stackBox(chart, scene, c);
          pen.write([scene.totals[c]!], at(c), stack.top - pen.lineHeight / 2 - 2, scene.palette.ink, { align: 'center', weight: 700 });
        });
      labels.forEach((lines, i) =>
        pen.write(lines, at(i), chartArea.bottom + below + 6 + (lines.length * pen.lineHeight) / 2, scene.palette.ink, {
          align: 'center',
          weight: weightOf(scene, i),
        }),
      );
    },
    mark,
  };
}

function rowsPlan(scene: Scene, width: number, pen: Pen): BarPlan {
  const { categories, series, targets } = scene;
  const bars = isStacked(scene) ? 1 : series.length;
  const isMany = categories.length > 30;
  const [least, greatest] = rangeOf(scene, true);
  const widest = (texts: readonly string[], weight: number) => Math.max(0, ...texts.map((text) => pen.width(text, weight)));
  /** What is written at the ends on one side; a value that is missing has the whole row. */
  const room = (isSide: (value: number) => boolean) =>
    10 +
    widest(isStacked(scene) ? scene.totals : series.flatMap(({ values, texts }) => texts.filter((_, i) => isSide(values[i] ?? NaN))), 700);
  // On a narrow screen the label stands above its bar: beside it there would be a word a line.
  const isAbove = width < pen.size * 28;
  const names = categories.map(({ label }) => label);
  const labelRoom = isAbove ? width : Math.min(width * 0.38, Math.ceil(widest(names, scene.focus.category === undefined ? 400 : 700)) + 1);
  const labels = names.map((name, i) => pen.wrap(name, labelRoom, weightOf(scene, i)));
  const thickness = pen.size * (isMany ? 1 : bars > 1 ? 1.3 : 1.7);
  const gap = pen.size * (isMany ? 0.3 : 0.85);
  const notes = targetNotes(scene, pen, width);
  const top = notes.height + gap / 2;
  let y = 0;
  const rows = labels.map((lines) => {
    const text = lines.length * pen.lineHeight;
    const from = y;
    const tall = isAbove ? text + 2 + bars * thickness : Math.max(text, bars * thickness);
    y += tall + gap;
    return isAbove
      ? { label: from + text / 2, centre: from + text + 2 + (bars * thickness) / 2 }
      : { label: from + tall / 2, centre: from + tall / 2 };
  });
  // Half a gap below the last row, as above the first.
  y -= gap / 2;
  const left = isAbove ? 0 : labelRoom + pen.size * 0.75;
  const padding = {
    left: left + (least < 0 ? room((value) => value < 0) : 0),
    right: greatest > 0 || least === 0 ? room((value) => value >= 0) : 0,
    top,
    bottom: 2,
  };
  return {
    height: Math.ceil(top + y + 2),
    config: barConfig(
      scene,
      'y',
      rows.map(({ centre }) => centre),
      y,
      thickness,
      [least, greatest],
      padding,
    ),
    ground: (chart) => {
      if (!isAbove) return baseline(chart, scene, 'y');
      // Between the bars are the labels: zero is marked beside each bar alone.
      const zero = Math.round(chart.scales['value']!.getPixelForValue(0));
      chart.ctx.fillStyle = scene.palette.line;
      for (const { centre } of rows) chart.ctx.fillRect(zero, top + centre - (bars * thickness) / 2 - 2, 1, bars * thickness + 4);
    },
    paint: (chart) => {
      const { ctx, chartArea } = chart;
      const x = (value: number) => chart.scales['value']!.getPixelForValue(value);
      const half = (bars * thickness) / 2 + 4;
      const stroke = (at: number, from: number, to: number) =>
        strokeTarget(
          ctx,
          [
            [at, from],
            [at, to],
          ],
          scene.palette,
        );
      /** What is to be reached in a row: with what is shared by all, or without. */
      const aims = (row: number, withShared = true) =>
        targets.flatMap(({ value, values }) => (value === undefined ? (values[row] ?? []) : withShared ? value : [])).map(x);
      targets.forEach(({ value }, t) => {
        if (value === undefined) return;
        if (!isAbove) stroke(x(value), notes.bottom(t), chartArea.bottom);
        notes.write(t, x(value));
      });
      rows.forEach(({ centre }, i) => {
        // Where labels stand between the bars, a line through all of them would strike them.
        for (const at of aims(i, isAbove)) stroke(at, top + centre - half, top + centre + half);
      });
      /** Beside the end of a bar, and beyond a target's line that would strike it. */
      const beside = (text: string, end: number, row: number, weight = 700) => {
        const wide = pen.width(text, weight);
        const struck = aims(row).filter((at) => at > end && at < end + 6 + wide);
        return Math.min(Math.max(end, ...struck) + 6, width - wide);
      };
      eachBar(chart, scene, (box, s, c, isUp) => {
        if (isStacked(scene)) return inside(pen, scene, box, s, c);
        const text = textOf(scene, s, c);
        const at = isUp ? beside(text, box.right, c, weightOfValue(scene, s, c)) : box.left - 6;
        writeValue(pen, scene, s, c, [text], at, (box.top + box.bottom) / 2, isUp ? 'left' : 'right');
      });
      rows.forEach(({ label, centre }, i) => {
        pen.write(labels[i]!, 0, top + label, scene.palette.ink, { weight: weightOf(scene, i) });
        if (!isStacked(scene)) return;
        const total = scene.totals[i]!;
        pen.write([total], beside(total, stackBox(chart, scene, i).right, i), top + centre, scene.palette.ink, { weight: 700 });
      });
    },
    mark,
  };
}

function barConfig(
  scene: Scene,
  index: 'x' | 'y',
  places: readonly number[],
  end: number,
  thickness: number,
  [min, max]: readonly [number, number],
  padding: Box,
): ChartConfiguration<'bar', { x: number; y: number }[]> {
  const stacked = isStacked(scene);
  const along = index === 'x' ? 'y' : 'x';
  const place = { type: 'linear', axis: index, min: 0, max: end, reverse: index === 'y', offset: false, display: false, stacked } as const;
  const value = { type: 'linear', axis: along, min, max: max === min ? min + 1 : max, display: false, stacked } as const;
  return {
    type: 'bar',
    data: {
      datasets: scene.series.map(({ label, values, paints }) => ({
        label,
        data: values.map((one, i) => ({ [along]: one, [index]: places[i]! }) as unknown as { x: number; y: number }),
        [`${index}AxisID`]: 'place',
        [`${along}AxisID`]: 'value',
        backgroundColor: ({ dataIndex, chart }) => fillOf(chart.ctx, paints[dataIndex] ?? paints[0]!, scene.palette.paper),
        barThickness: thickness,
        inflateAmount: -1,
        borderSkipped: 'start',
        borderRadius: stacked ? 0 : Math.min(6, thickness / 4),
      })),
    },
    options: { indexAxis: index, layout: { padding, autoPadding: false }, scales: { place, value } },
  };
}

/** Zero, from which areas grow. */
function baseline(chart: Chart, { palette }: Scene, index: 'x' | 'y') {
  const { ctx, chartArea } = chart;
  const zero = Math.round(chart.scales['value']!.getPixelForValue(0));
  ctx.fillStyle = palette.line;
  if (index === 'x') ctx.fillRect(chartArea.left, zero, chartArea.width, 1);
  else ctx.fillRect(zero, chartArea.top, 1, chartArea.height);
}

/** Where chart.js put a bar. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
  readonly height: number;
  readonly horizontal: boolean;
}

function boxOf(chart: Chart, series: number, category: number): Box & { isUp: boolean } {
  const element = chart.getDatasetMeta(series).data[category]! as BarElement;
  const { x, y, base, width, height, horizontal } = element.getProps(['x', 'y', 'base', 'width', 'height', 'horizontal'], true) as Place;
  const half = (horizontal ? height : width) / 2;
  return horizontal
    ? { left: Math.min(x, base), right: Math.max(x, base), top: y - half, bottom: y + half, isUp: x >= base }
    : { left: x - half, right: x + half, top: Math.min(y, base), bottom: Math.max(y, base), isUp: y <= base };
}

function eachBar(chart: Chart, { series, categories }: Scene, draw: (box: Box, series: number, category: number, isUp: boolean) => void) {
  series.forEach((_, s) =>
    categories.forEach((_, c) => {
      const { isUp, ...box } = boxOf(chart, s, c);
      draw(box, s, c, isUp);
    }),
  );
}

function stackBox(chart: Chart, { series }: Scene, category: number): Box {
  const boxes = series.map((_, s) => boxOf(chart, s, category));
  const side = (pick: (box: Box) => number, choose: (...values: number[]) => number) => choose(...boxes.map(pick));
  return {
    left: side((box) => box.left, Math.min),
    right: side((box) => box.right, Math.max),
    top: side((box) => box.top, Math.min),
    bottom: side((box) => box.bottom, Math.max),
  };
}

const weightOfValue = ({ series }: Scene, s: number, c: number) => (series[s]!.values[c] === null ? 400 : 700);

function writeValue(pen: Pen, scene: Scene, s: number, c: number, lines: readonly string[], x: number, y: number, align: CanvasTextAlign) {
  const { palette, series } = scene;
  pen.write(lines, x, y, series[s]!.values[c] === null ? palette.soft : palette.ink, { align, weight: weightOfValue(scene, s, c) });
}

/** A part of a stack bears its value where there is room for it; all of them are in the table. */
function inside(pen: Pen, scene: Scene, box: Box, series: number, category: number) {
  if (scene.series[series]!.values[category] === null) return;
  const text = textOf(scene, series, category);
  const [width, height] = [pen.width(text, 700) + 8, pen.lineHeight];
  if (box.right - box.left < width || box.bottom - box.top < height) return;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  pen.context.fillStyle = scene.palette.paper;
  pen.context.fillRect(x - width / 2, y - height / 2, width, height - 1);
  pen.write([text], x, y, scene.palette.ink, { align: 'center', weight: 700 });
}

function mark(chart: Chart, { series, category }: Position) {
  const { left, right, top, bottom } = boxOf(chart, series, category);
  const { ctx } = chart;
  ctx.save();
  ctx.strokeStyle = getComputedStyle(chart.canvas).color;
  ctx.lineWidth = 3;
  ctx.strokeRect(left - 3, top - 3, right - left + 6, bottom - top + 6);
  ctx.restore();
}
