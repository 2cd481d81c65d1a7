import type { Locale } from '../../lib/localize.js';
import { words, type Format } from './format.js';
import type { Indicator } from './indicator.js';

/** A value of the chart: which series, which category. */
export interface Position {
  readonly series: number;
  readonly category: number;
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
