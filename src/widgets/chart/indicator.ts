import { formatDate } from '../../lib/dates.js';
import type { Locale } from '../../lib/localize.js';
import type { ChartConfig, Kind, TargetConfig } from './chart.schema.js';
import type { Rows } from './rows.js';

export interface Category {
  readonly label: string;
  /** For a line: the moment that its date begins, in milliseconds. */
  readonly time?: number | undefined;
  /** True where the label is a date in the interface's words. */
  readonly ours?: boolean;
}

export type Values = readonly (number | null)[];

export interface Series {
  readonly id: string;
  readonly label: string;
  /** A value per category; null is missing, which is not zero. */
  readonly values: Values;
}

export interface Target {
  readonly label: string;
  /** A value per category. */
  readonly values: Values;
  /** One value for all. */
  readonly value?: number | undefined;
  /** A path over time, in order. */
  readonly path?: readonly { readonly time: number; readonly label: string; readonly value: number }[] | undefined;
  readonly series: number;
  readonly atMost: boolean;
  readonly example: boolean;
  readonly source?: string | undefined;
}

/** What a config and its file come to: the same values for the drawing, the table, the sentences and the CSV. */
export interface Indicator {
  readonly kind: Kind;
  readonly unit: string;
  readonly decimals: number;
  readonly categories: readonly Category[];
  readonly series: readonly Series[];
  readonly focus: { readonly category?: number | undefined; readonly series?: number | undefined };
  readonly targets: readonly Target[];
}

export const timeOf = (date: string): number => Date.parse(date);

export function indicatorOf(config: ChartConfig, rows: Rows | undefined, locale: Locale): Indicator {
  const { kind, unit = '' } = config;
  const { categories, series, columns, order } = kind === 'figure' ? figureOf(config, rows) : seriesOf(config, rows, locale);
  const focus = focusOf(config, categories, series);
  let column = 0;
  const targets = (config.targets ?? []).map((target) => {
    const own = target.column === undefined ? undefined : columns[column++];
    const values = own ?? (order && target.values ? order.map((i) => target.values![i]!) : target.values);
    return targetOf(target, values, categories, series, focus.series ?? 0, locale);
  });
  const given = [
    ...series.flatMap(({ values }) => values),
    ...targets.flatMap(({ value, path, values }) => (path ? path.map((point) => point.value) : (value ?? values))),
  ];
  const decimals = config.decimals ?? Math.min(3, Math.max(0, ...given.map(decimalsOf)));
  // Between its dates a path is somewhere: what is compared is what is shown.
  const round = (value: number | null) => value && Number(value.toFixed(decimals));
  const rounded = targets.map((target) => (target.path ? { ...target, values: target.values.map(round) } : target));
  return { kind, unit, decimals, categories, series, focus, targets: rounded };
}

interface Parts {
  categories: (Category & { id?: string | undefined })[];
  series: Series[];
  /** The targets' own columns, in their order. */
  columns: readonly Values[];
  /** Where each category stood in the config. */
  order?: readonly number[];
}

function seriesOf(config: ChartConfig, rows: Rows | undefined, locale: Locale): Parts {
  const given: readonly { id?: string | undefined; label?: string | undefined; date?: string | undefined }[] =
    rows?.categories ?? config.categories ?? [];
  const categories = given.map(({ id, label, date }) => ({
    id,
    label: label ?? formatDate(date!, locale),
    ours: label === undefined,
    time: date === undefined ? undefined : timeOf(date),
  }));
  const series = rows
    ? config.data!.series.map(({ id, label }, i) => ({ id, label, values: rows.values[i]! }))
    : (config.series ?? []).map(({ id, label, values }) => ({ id, label, values }));
  const parts = { categories, series, columns: rows?.targets ?? [] };
  return config.kind === 'line' ? inOrder(parts) : parts;
}

/** A line goes from left to right, whatever the order of the file. */
function inOrder({ categories, series, columns }: Parts): Parts {
  const order = categories.map((_, i) => i).sort((a, b) => categories[a]!.time! - categories[b]!.time!);
  const sorted = <T>(list: readonly T[]): T[] => order.map((i) => list[i]!);
  return {
    categories: sorted(categories),
    series: series.map((one) => ({ ...one, values: sorted(one.values) })),
    columns: columns.map(sorted),
    order,
  };
}

/** One number: the config's own, or that of the focus, or the last one that the file knows. */
function figureOf(config: ChartConfig, rows: Rows | undefined): Parts {
  const label = config.title;
  const values = rows?.values[0] ?? [config.value ?? null];
  const named = rows?.categories.findIndex(({ label }) => label === config.focus) ?? -1;
  const last = values.reduce<number>((found, value, i) => (value === null ? found : i), 0);
  const at = named >= 0 ? named : last;
  const { id = 'value', label: name = label } = config.data?.series[0] ?? {};
  return {
    categories: [{ label: rows?.categories[at]?.label ?? label }],
    series: [{ id, label: name, values: [values[at] ?? null] }],
    columns: (rows?.targets ?? []).map((column) => [column[at] ?? null]),
  };
}

function focusOf({ focus, kind }: ChartConfig, categories: Parts['categories'], series: readonly Series[]) {
  if (!focus || kind === 'figure') return {};
  const found = (index: number) => (index < 0 ? undefined : index);
  const inSeries = found(series.findIndex(({ id }) => id === focus));
  return {
    series: inSeries,
    category: inSeries === undefined ? found(categories.findIndex((c) => c.id === focus || c.label === focus)) : undefined,
  };
}

function targetOf(
  target: TargetConfig,
  given: Values | undefined,
  categories: readonly Category[],
  series: readonly Series[],
  first: number,
  locale: Locale,
): Target {
  const { label, value, atMost = false, example = false, source } = target;
  const path = target.path
    ?.map((point) => ({ time: timeOf(point.date), label: formatDate(point.date, locale), value: point.value }))
    .sort((a, b) => a.time - b.time);
  const values = given ?? categories.map(({ time }) => (path ? onPath(path, time!) : (value ?? null)));
  const named = series.findIndex(({ id }) => id === target.series);
  return { label, values, value, path, series: named < 0 ? first : named, atMost, example, source };
}

/** Where a path is at a moment, on a straight line between its dates; nowhere before it begins or after it ends. */
function onPath(path: NonNullable<Target['path']>, time: number): number | null {
  const after = path.findIndex((point) => point.time >= time);
  if (after < 0) return null;
  const [from, to] = [path[after - 1], path[after]!];
  if (to.time === time) return to.value;
  if (!from) return null;
  const [start, end] = [yearsOf(from.time), yearsOf(to.time)];
  return from.value + ((to.value - from.value) * (yearsOf(time) - start)) / (end - start);
}

/** A moment in years, all of the same length: half way from 2022 to 2026 is 2024, leap year or not. */
function yearsOf(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const [start, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return year + (time - start) / (end - start);
}

/** How many decimals a number needs; what floating point adds to a sum is not one. */
function decimalsOf(value: number | null): number {
  if (value === null) return 0;
  const text = String(Number(value.toPrecision(12)));
  return text.includes('e') ? 0 : (text.split('.')[1]?.length ?? 0);
}
