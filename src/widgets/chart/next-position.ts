import type { Indicator } from './indicator.js';
import type { Position } from './points.js';

const steps: Record<string, readonly [series: number, category: number]> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

const mirrored: Record<string, string> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

/**
 * Where a key leads: right and left through the categories, up and down through the series (through the categories where there is
 * one series), Home and End to the ends. The first key comes to what is in focus. Where the chart begins at its right, so do they. Undefined for any other key.
 */
export function nextPosition(
  { series, categories, focus }: { series: readonly unknown[]; categories: readonly unknown[] } & Pick<Indicator, 'focus'>,
  at: Position | undefined,
  key: string,
  isMirrored = false,
): Position | undefined {
  const step = steps[(isMirrored && mirrored[key]) || key];
  if (!step) return undefined;
  const [up, along] = series.length === 1 && !step[1] ? [0, step[0]] : step;
  const isJump = !Number.isFinite(along);
  if (!at && !isJump) return { series: focus.series ?? 0, category: focus.category ?? 0 };
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  const from = at ?? { series: focus.series ?? 0, category: 0 };
  return { series: within(from.series + up, series.length), category: within(from.category + along, categories.length) };
}
