import type { Locale } from '../../lib/localize.js';
import { words, type Format } from './format.js';
import { comparedValue } from './gaps.js';
import type { Indicator } from './indicator.js';

export interface Cell {
  readonly value: number | null;
  readonly text: string;
}

/** An indicator's numbers in rows and columns: what the table shows and what the CSV holds. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
}

export function tableOf(
  indicator: Indicator,
  format: Format,
  locale: Locale,
  categoryLabel?: string,
  of = (content: string) => content,
): Table {
  const { kind, categories, series, targets } = indicator;
  const w = words[locale];
  const cell = (value: number | null): Cell => ({ value, text: format.short(value) });
  const gap = (value: number | null, aim: number | null): Cell => {
    if (value === null || aim === null) return { value: null, text: w.missing };
    const difference = Number((value - aim).toPrecision(12));
    // Written as its opposite is: languages from right to left keep the sign beside the number by a mark before both.
    return { value: difference, text: difference > 0 ? format.plain(-difference).replace('−', '+') : format.plain(difference) };
  };
  const hasTotal = kind === 'stacked-bar' && series.length > 1;
  const isFigure = kind === 'figure';
  return {
    heads: [
      categoryLabel ? of(categoryLabel) : kind === 'line' ? w.date : w.category,
      ...series.map(({ label }) => w.withUnit(isFigure ? w.value : of(label), format.unit)),
      ...(hasTotal ? [w.withUnit(w.total, format.unit)] : []),
      ...targets.flatMap(({ label, example }) => [
        w.target(of(label), example),
        w.gap(targets.length > 1 ? of(label) : '', indicator.unit === '%'),
      ]),
    ],
    rows: categories.map(({ label, ours }, c) => ({
      name: ours ? label : of(label),
      cells: [
        ...series.map(({ values }) => cell(values[c]!)),
        ...(hasTotal ? [cell(comparedValue(indicator, targets[0] ?? none, c))] : []),
        ...targets.flatMap((target) => [cell(target.values[c]!), gap(comparedValue(indicator, target, c), target.values[c]!)]),
      ],
    })),
  };
}

const none = { label: '', values: [], series: 0, atMost: false, example: false };
