import type { Locale } from '../../lib/localize.js';
import { words, type Format } from './format.js';
import type { Indicator } from './indicator.js';

/** A value of the chart: which series, which category. */
export interface Position {
  readonly series: number;
  readonly category: number;
}

const steps: Record<string, readonly [series: number, category: number]> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/**
 * Where a key leads: right and left through the categories, up and down through the series (through the categories where there is
 * one series), Home and End to the ends. The first key comes to what is in focus. Undefined for any other key.
 */
export function nextPosition({ series, categories, focus }: Indicator, at: Position | undefined, key: string): Position | undefined {
  const step = steps[key];
  if (!step) return undefined;
  const [up, along] = series.length === 1 && !step[1] ? [0, step[0]] : step;
  const isJump = !Number.isFinite(along);
  if (!at && !isJump) return { series: focus.series ?? 0, category: focus.category ?? 0 };
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  const from = at ?? { series: focus.series ?? 0, category: 0 };
  return { series: within(from.series + up, series.length), category: within(from.category + along, categories.length) };
}

/** A value with its name, and what is to be reached there: nothing of it is only in the drawing. */
export function pointText(
  { series, categories, targets }: Indicator,
  format: Format,
  at: Position,
  locale: Locale,
  of = (content: string) => content,
): string {
  const w = words[locale];
  const { label, values } = series[at.series]!;
  const name = series.length > 1 ? of(label) : '';
  const aims = targets.flatMap((target) => {
    const aim = target.values[at.category] ?? null;
    return aim === null || target.series !== at.series ? [] : w.pointTarget(of(target.label), format.full(aim));
  });
  const category = categories[at.category]!;
  return [w.point(category.ours ? category.label : of(category.label), name, format.full(values[at.category]!)), ...aims].join('. ');
}
