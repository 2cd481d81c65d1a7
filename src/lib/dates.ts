import type { Locale } from './localize.js';
import { tagOf } from './phrases.js';

/** A date as sources give it: a year, a month or a day (`2024`, `2024-01`, `2024-01-31`), in words of the given language. */
export function formatDate(date: string, locale: Locale): string {
  const words = new Date(date).toLocaleDateString(tagOf(locale), {
    timeZone: 'UTC',
    year: 'numeric',
    month: date.length > 4 ? 'long' : undefined,
    day: date.length > 7 ? 'numeric' : undefined,
  });
  // French says « 1er janvier »; Intl says « 1 janvier ».
  return locale === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** The same within running text: a day stays on one line with its month. The 3018, which has no byte to spare, does without. */
export const dateInText = (date: string, locale: Locale): string => formatDate(date, locale).replace(/ (?=.* )/g, '\u00a0');

/** True once a day (ISO) has ended in France; under summer time, an hour later. */
export function isPast(day: string, now: Date): boolean {
  return now > new Date(`${day}T23:59:59+01:00`);
}
