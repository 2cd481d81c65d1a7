import { Chart, LinearScale, type ChartConfiguration, type ChartType, type DefaultDataPoint, type Plugin } from 'chart.js';
import { drawPoint, getRelativePosition } from 'chart.js/helpers';
import { nextPosition } from './next-position.js';
import { dashes, fillOf, Pen, shapes, strokeTarget } from './pen.js';
import type { Position } from './points.js';
import type { LegendItem, Scene } from './scene.js';

Chart.register(LinearScale);

/** What a kind of chart makes of a scene: what chart.js is given, and what is drawn over it. */
export interface Plan<T extends ChartType, D = DefaultDataPoint<T>> {
  readonly height: number;
  readonly config: ChartConfiguration<T, D>;
  /** Labels and targets, once the data are there. */
  readonly paint: (chart: Chart) => void;
  /** What is drawn beneath the data. */
  readonly ground?: (chart: Chart) => void;
  /** Draws around the value that is being read. */
  readonly mark: (chart: Chart, position: Position) => void;
}

export interface Drawing {
  /** Draws anew; the height follows from the width. */
  redraw(scene: Scene, width: number): void;
  highlight(position: Position | undefined): void;
  nearest(event: Event): Position | undefined;
  /** Where a key leads from what is being read; undefined if it leads nowhere. */
  next(from: Position | undefined, key: string): Position | undefined;
  /** Paints what stands before a legend's words. */
  swatch(canvas: HTMLCanvasElement, item: LegendItem): void;
  destroy(): void;
}

export type Draw = (canvas: HTMLCanvasElement, ratio?: number) => Drawing;

/** The largest canvas that phones still draw. */
const most = { pixels: 16_000_000, side: 16_000 };

/**
 * A drawing by chart.js, made anew whenever anything changes: a few milliseconds, and no state that could be stale. Nothing moves
 * in it, for anybody. Where its canvas is written from right to left, all is drawn as in a mirror, but the letters.
 */
export function drawingOf<T extends ChartType, D>(plan: (scene: Scene, width: number, pen: Pen) => Plan<T, D>): Draw {
  return (canvas, ratio) => {
    let chart: Chart | undefined;
    let position: Position | undefined;
    let scene: Scene;
    let isMirrored = false;
    return {
      redraw(given, width) {
        scene = given;
        chart?.destroy();
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        isMirrored = (canvas.dir || getComputedStyle(canvas).direction) === 'rtl';
        const { config, height, paint, ground, mark } = plan(scene, width, new Pen(context, scene, isMirrored));
        const layer: Plugin = {
          id: 'balise',
          beforeDraw: ({ ctx }) => {
            ctx.save();
            if (isMirrored) mirror(ctx, width);
          },
          afterDraw: ({ ctx }) => ctx.restore(),
          beforeDatasetsDraw: (drawn) => ground?.(drawn),
          afterDatasetsDraw: (drawn) => {
            paint(drawn);
            if (position) mark(drawn, position);
          },
        };
        canvas.width = width;
        canvas.height = height;
        const sharpness = Math.min(ratio ?? devicePixelRatio, Math.sqrt(most.pixels / (width * height)), most.side / height);
        chart = new Chart<ChartType>(canvas, {
          ...config,
          options: {
            ...config.options,
            animation: false,
            responsive: false,
            maintainAspectRatio: false,
            events: [],
            devicePixelRatio: sharpness,
          },
          plugins: [layer],
        } as unknown as ChartConfiguration);
      },
      highlight(at) {
        position = at;
        chart?.draw();
      },
      nearest(event) {
        if (!chart) return undefined;
        const { x, y } = getRelativePosition(event, chart);
        const place = { x: isMirrored ? chart.width - x : x, y, native: event };
        const [found] = chart.getElementsAtEventForMode(place as unknown as Event, 'nearest', { intersect: false }, false);
        return found && { series: found.datasetIndex, category: found.index };
      },
      next: (from, key) => (chart ? nextPosition(scene, from, key, isMirrored) : undefined),
      swatch(target, item) {
        const [width, height] = [28, 18];
        target.width = width * devicePixelRatio;
        target.height = height * devicePixelRatio;
        const context = target.getContext('2d')!;
        context.scale(devicePixelRatio, devicePixelRatio);
        if (isMirrored) mirror(context, width);
        drawSwatch(context, item, scene, 0, 0, width, height);
      },
      destroy() {
        chart?.destroy();
        chart = undefined;
      },
    };
  };
}

function mirror(context: CanvasRenderingContext2D, width: number): void {
  context.translate(width, 0);
  context.scale(-1, 1);
}

/** The mark of a legend's item, in a box. */
export function drawSwatch(
  context: CanvasRenderingContext2D,
  { paint, mark, shape }: LegendItem,
  { palette }: Pick<Scene, 'palette'>,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const middle = y + height / 2;
  if (mark === 'area') {
    context.fillStyle = fillOf(context, paint, palette.paper);
    context.fillRect(x, y, width, height);
  } else if (mark === 'target')
    strokeTarget(
      context,
      [
        [x, middle],
        [x + width, middle],
      ],
      palette,
    );
  else {
    context.save();
    context.strokeStyle = context.fillStyle = paint.colour;
    context.lineWidth = 3;
    context.setLineDash([...dashes[shape % dashes.length]!]);
    context.beginPath();
    context.moveTo(x, middle);
    context.lineTo(x + width, middle);
    context.stroke();
    context.setLineDash([]);
    drawPoint(context, { pointStyle: shapes[shape % shapes.length]!, radius: 5, borderWidth: 2, rotation: 0 }, x + width / 2, middle);
    context.restore();
  }
}

/** From the least to the greatest that is drawn, zero included where areas are compared. */
export function rangeOf(scene: Scene, withZero: boolean): [number, number] {
  const stacked = scene.kind === 'stacked-bar';
  const sums = (sign: 1 | -1) =>
    scene.categories.map((_, i) => scene.series.reduce((sum, { values }) => sum + (sign * values[i]! > 0 ? values[i]! : 0), 0));
  const data = stacked ? [...sums(1), ...sums(-1)] : scene.series.flatMap(({ values }) => values);
  const aims = scene.targets.flatMap(({ values, value, path = [] }) => [...values, value, ...path.map((point) => point.value)]);
  const known = [...data, ...aims, ...(withZero ? [0] : [])].filter((value) => typeof value === 'number');
  return known.length ? [Math.min(...known), Math.max(...known)] : [0, 1];
}
