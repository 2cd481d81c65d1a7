import type { Scene } from './scene.js';

/** A letter's width beside its height, on average. */
const letter = 0.54;

/**
 * About how high a drawing will be, before the file that measures its words is there: kept free for it, what stands below hardly
 * moves when it comes.
 */
export function expectedHeight({ kind, categories, series, totals, targets, size }: Scene, width: number): number {
  const lines = (text: string, room: number) => Math.max(1, Math.ceil((text.length * letter * size) / room));
  const line = 1.3 * size;
  const notes = targets.filter(({ value }) => value !== undefined).length * (line + 4);
  const between = (least: number, most: number) => Math.min(most * size, Math.max(least * size, width * 0.5)) + notes;
  if (kind === 'doughnut') return Math.min(width, 17 * size);
  if (kind === 'line') return between(15, 22);
  const bars = totals.length ? 1 : series.length;
  const room = width / categories.length - size;
  const widest = Math.max(...(totals.length ? totals : series.flatMap(({ texts }) => texts)).map((text) => text.length));
  const words = categories.flatMap(({ label }) => label.split(' ')).map((word) => word.length);
  const stands =
    kind !== 'horizontal-bar' &&
    Math.max(...words) * letter * size < room &&
    widest * letter * size < room / bars &&
    categories.every(({ label }) => lines(label, room) <= 3);
  if (stands) return between(13, 20);
  const isMany = categories.length > 30;
  const thickness = size * (isMany ? 1 : bars > 1 ? 1.3 : 1.7) * bars;
  const isAbove = width < size * 28;
  const rows = categories.map(({ label }) =>
    isAbove ? lines(label, width) * line + thickness + 2 : Math.max(lines(label, width * 0.38) * line, thickness),
  );
  return notes + rows.reduce((sum, row) => sum + row + size * (isMany ? 0.3 : 0.85), 2);
}
