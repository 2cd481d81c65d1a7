import type { Locale } from '../../lib/localize.js';
import { comparedValue } from './gaps.js';
import { words, type Format } from './format.js';
import type { Indicator, Target } from './indicator.js';

/** The colours a drawing is made of, as the browser computed them. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly hair: string;
  readonly accent: string;
  readonly data: readonly string[];
}

/** A colour never comes alone: 0 is plain, the others are patterns. */
export interface Paint {
  readonly colour: string;
  readonly pattern: number;
}

export interface SceneTarget {
  /** What stands beside the line: the label, its value, and that it is an example. */
  readonly text: string;
  readonly values: Target['values'];
  readonly value?: number | undefined;
  readonly path?: Target['path'];
}

export interface LegendItem {
  readonly label: string;
  readonly value?: string;
  readonly paint: Paint;
  readonly mark: 'area' | 'line' | 'target';
  /** Which shape the points of a line have. */
  readonly shape: number;
}

/** All that a drawing needs to know: data and finished words, nothing of the page. */
export interface Scene {
  readonly kind: Indicator['kind'];
  readonly locale: Locale;
  readonly categories: Indicator['categories'];
  readonly series: readonly {
    readonly label: string;
    readonly values: Indicator['series'][number]['values'];
    readonly texts: readonly string[];
    /** One per category. */
    readonly paints: readonly Paint[];
  }[];
  /** What matters, if anything does: a category's label is written bold. */
  readonly focus: Indicator['focus'];
  /** Of a stack: the whole of each category, in words. */
  readonly totals: readonly string[];
  readonly targets: readonly SceneTarget[];
  readonly legend: readonly LegendItem[];
  readonly palette: Palette;
  readonly family: string;
  /** Of ordinary text, in pixels. */
  readonly size: number;
  /** A number on an axis. */
  readonly tick: (value: number) => string;
}

export function sceneOf(indicator: Indicator, format: Format, locale: Locale, palette: Palette, family: string, size: number): Scene {
  const { kind, categories } = indicator;
  const paints = paintsOf(indicator, palette);
  const series = indicator.series.map(({ label, values }, s) => ({ label, values, texts: values.map(format.short), paints: paints[s]! }));
  const [target] = indicator.targets;
  const whole = target ?? { series: 0 };
  return {
    kind,
    locale,
    categories,
    series,
    focus: indicator.focus,
    totals: kind === 'stacked-bar' ? categories.map((_, i) => format.short(comparedValue(indicator, whole as Target, i))) : [],
    targets: indicator.targets.map(({ label, values, value, path, example }) => {
      const name = words[locale].target(label, example);
      return { text: value === undefined ? name : `${name} ${format.short(value)}`, values, value, path };
    }),
    legend: legendOf(indicator, paints, format, locale, palette),
    palette,
    family,
    size,
    tick: (value) => format.short(value),
  };
}

/**
 * In focus: accent, plain. Beside it: soft, with a pattern; bars of one series, which never touch and bear their names, are plain
 * and light, unless lines are as dark as ink. With no focus: a colour and a pattern each.
 */
export function paintsOf({ kind, categories, series, focus }: Indicator, { accent, soft, line, ink, data }: Palette): Paint[][] {
  const alone = series.length === 1;
  return series.map((_, s) =>
    categories.map((_, c): Paint => {
      if (focus.series !== undefined) return s === focus.series ? { colour: accent, pattern: 0 } : { colour: soft, pattern: 1 + (s % 5) };
      if (focus.category !== undefined) {
        const isFocus = c === focus.category;
        if (alone && !isFocus && kind.endsWith('bar') && line !== ink) return { colour: line, pattern: 0 };
        const others = alone ? 1 + (kind === 'doughnut' ? c % 5 : 0) : s % 6;
        return { colour: isFocus ? accent : soft, pattern: isFocus && alone ? 0 : others };
      }
      const at = kind === 'doughnut' ? c : s;
      return { colour: data[at % data.length]!, pattern: (at + Math.floor(at / data.length)) % 6 };
    }),
  );
}

/** What a mark stands for, wherever it is not written beside it. */
export function legendOf(
  indicator: Indicator,
  paints: readonly Paint[][],
  format: Format,
  locale: Locale,
  palette: Palette,
  of = (content: string) => content,
): LegendItem[] {
  const { kind, series, categories, focus, targets } = indicator;
  const mark = kind === 'line' ? 'line' : 'area';
  const items: LegendItem[] = [];
  if (kind === 'doughnut')
    categories.forEach(({ label, ours }, c) =>
      items.push({ label: ours ? label : of(label), value: format.short(series[0]!.values[c]!), paint: paints[0]![c]!, mark, shape: 0 }),
    );
  else if (series.length > 1 && kind !== 'figure')
    series.forEach(({ label }, s) => items.push({ label: of(label), paint: paints[s]![focus.category ?? 0]!, mark, shape: s }));
  for (const { label, value, example } of targets)
    if (value === undefined && kind !== 'figure')
      items.push({ label: words[locale].target(of(label), example), paint: { colour: palette.ink, pattern: 0 }, mark: 'target', shape: 0 });
  return items;
}
