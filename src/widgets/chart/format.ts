import type { Locale } from '../../lib/localize.js';
import { chart as en } from '../../lib/messages/en.js';
import { chart as fr } from '../../lib/messages/fr.js';
import { phrases, tagOf } from '../../lib/phrases.js';
import type { Indicator } from './indicator.js';

export const words = phrases({ fr, en }, 'chart');

/** Numbers of one indicator in words of the page's language. */
export interface Format {
  /** The number alone. */
  readonly plain: (value: number) => string;
  /** With the unit where it is short, as a label beside a bar; what is missing is said. */
  readonly short: (value: number | null) => string;
  /** With the unit whatever its length. */
  readonly full: (value: number | null) => string;
  /** What lies between two values: points where they are per cents. */
  readonly gap: (difference: number) => string;
  /** The unit where `short` leaves it out. */
  readonly unit: string;
}

export function formatOf(
  { decimals, unit }: Pick<Indicator, 'decimals' | 'unit'>,
  locale: Locale,
  of = (content: string) => content,
): Format {
  const number = new Intl.NumberFormat(tagOf(locale), { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const w = words[locale];
  // A minus sign is not a hyphen.
  const plain = (value: number) => number.format(value === 0 ? 0 : value).replace('-', '−');
  const isPercent = unit.trim() === '%';
  const isShort = unit.length <= 3;
  const withUnit = (number: string) => (isPercent ? w.percent(number) : unit ? `${number}\u00a0${of(unit)}` : number);
  const full = (value: number | null) => (value === null ? w.missing : withUnit(plain(value)));
  return {
    plain,
    full,
    short: (value) => (value === null ? w.missing : isShort ? full(value) : plain(value)),
    gap: (difference) => (isPercent ? w.points(plain(difference), difference) : full(difference)),
    unit: isShort ? '' : of(unit),
  };
}
