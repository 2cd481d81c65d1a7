/** A date as sources give it: a year, a month or a day (`2024`, `2024-01`, `2024-01-31`), in words of the given language. */
export function formatDate(date: string, locale: string): string {
  const words = new Date(date).toLocaleDateString(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: date.length > 4 ? 'long' : undefined,
    day: date.length > 7 ? 'numeric' : undefined,
  });
  // French says « 1er janvier »; Intl says « 1 janvier ».
  return locale === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** True from the day after `reviewBy` (an ISO day), on the given clock read in Paris. */
export function isPast(reviewBy: string, now: Date): boolean {
  const format = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' });
  // By parts: which locale writes a date as ISO does has changed from one release of the engines' data to the next.
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}` > reviewBy;
}
