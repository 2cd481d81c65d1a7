import type { Locale } from '../../lib/localize.js';
import { words, type Format } from './format.js';
import type { Indicator, Target } from './indicator.js';

/** How far a value is from what is to be reached. */
export interface Gap {
  readonly category: number;
  readonly value: number;
  readonly aim: number;
  /** What is missing (or too much, where it is good to stay below); zero once it is reached. */
  readonly lack: number;
  readonly reached: boolean;
}

/** The value that a target is compared with: its series, or the whole of a stack. */
export function comparedValue({ kind, series }: Indicator, target: Target, category: number): number | null {
  if (kind !== 'stacked-bar') return series[target.series]?.values[category] ?? null;
  const known = series.flatMap(({ values }) => values[category] ?? []);
  return known.length ? known.reduce((sum, value) => sum + value, 0) : null;
}

/** One comparison for what is in focus, or for the last date; else one per category. What is missing is compared with nothing. */
export function gapsOf(indicator: Indicator, target: Target): Gap[] {
  const gaps = indicator.categories.flatMap((_, category): Gap[] => {
    const [value, aim] = [comparedValue(indicator, target, category), target.values[category] ?? null];
    if (value === null || aim === null) return [];
    const lack = tidy(target.atMost ? value - aim : aim - value);
    return [{ category, value, aim, lack: Math.max(0, lack), reached: lack <= 0 }];
  });
  if (indicator.kind === 'line') return gaps.slice(-1);
  const { category: focus } = indicator.focus;
  return focus === undefined ? gaps : gaps.filter(({ category }) => category === focus);
}

/** 0.3 − 0.1 is 0.2, not what floating point makes of it. */
const tidy = (value: number) => Number(value.toPrecision(12));

/** What a target comes to, in words. */
export function targetSentences(
  indicator: Indicator,
  target: Target,
  format: Format,
  locale: Locale,
  of = (content: string) => content,
): string[] {
  const w = words[locale];
  const gaps = gapsOf(indicator, target);
  const [only] = gaps;
  if (!only) return [w.notCompared(of(target.label))];
  if (gaps.length === 1) return [oneSentence(only), ...pathEnd(only)];
  const aim = target.value === undefined ? '' : format.full(target.value);
  const missed = gaps.filter(({ reached }) => !reached);
  const furthest = missed.reduce<Gap | undefined>((far, gap) => (far && far.lack >= gap.lack ? far : gap), undefined);
  return [
    w.reachedBy(of(target.label), aim, gaps.length - missed.length, gaps.length),
    ...(furthest ? [w.furthest(nameOf(furthest), lackOf(furthest))] : []),
  ];

  function nameOf({ category }: Gap): string {
    const { categories, series, kind } = indicator;
    const { label, ours } = categories[category]!;
    const name = ours ? label : of(label);
    return kind === 'line' && series.length > 1 ? `${of(series[target.series]!.label)}, ${name}` : name;
  }
  function lackOf({ lack }: Gap): string {
    return target.atMost ? w.tooMuch(format.gap(lack)) : w.lacking(format.gap(lack));
  }
  function oneSentence(gap: Gap): string {
    // A figure's name is the title that stands above it.
    const value = indicator.kind === 'figure' ? format.full(gap.value) : w.valueOf(nameOf(gap), format.full(gap.value));
    return w.compared(value, of(target.label), format.full(gap.aim), gap.reached ? w.reached : lackOf(gap));
  }
  /** A path goes on after the last value: what is still to be done until its end. */
  function pathEnd({ value, category }: Gap): string[] {
    const last = target.path?.[target.path.length - 1];
    if (!last || last.time <= indicator.categories[category]!.time!) return [];
    const lack = tidy(target.atMost ? value - last.value : last.value - value);
    return lack > 0 ? [w.untilEnd(last.label, format.full(last.value), format.gap(lack))] : [];
  }
}
