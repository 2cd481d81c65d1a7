/** A date as sources give it: a year, a month or a day (`2024`, `2024-01`, `2024-01-31`), in words of the given language. */
export function formatDate(date: string, locale: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!month) return String(year);
  // Noon UTC is the same calendar day in every zone we format for: none, since the formatter is told UTC.
  const instant = new Date(Date.UTC(year!, month - 1, day ?? 1, 12));
  const options: Intl.DateTimeFormatOptions = day
    ? { day: 'numeric', month: 'long', year: 'numeric' }
    : { month: 'long', year: 'numeric' };
  const words = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(instant);
  // French says « 1er janvier »; Intl says « 1 janvier ».
  return locale.startsWith('fr') && day === 1 ? words.replace(/^1 /, '1er ') : words;
}

/** True from the day after `reviewBy` (an ISO day), on the given clock read in Paris. */
export function isPast(reviewBy: string, now: Date): boolean {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(now);
  return today > reviewBy;
}
