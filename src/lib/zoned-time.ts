import type { Locale } from './localize.js';
import { tagOf } from './phrases.js';

// A zone left out is the visitor's own. It is never named: some devices name one that their own browser does not know.

/** True if the clocks of two zones show different times at an instant. */
export function clocksDiffer(now: Date, a: string, b?: string): boolean {
  return offset(now, a) !== offset(now, b);
}

/** True if two instants fall on the same day of a zone's calendar. */
export function sameDay(a: Date, b: Date, timeZone?: string): boolean {
  return isoDay(a, timeZone) === isoDay(b, timeZone);
}

/** The day of a zone's calendar at an instant, such as 2026-01-31. */
export function isoDay(instant: Date, timeZone?: string): string {
  return wallClock(instant, timeZone).toISOString().slice(0, 10);
}

/** An hour as a clock shows it in words: « 9 h », « 13 h 30 », “9 AM”; elsewhere 9:00 and 13:30. */
export function clockTime(instant: Date, timeZone: string | undefined, locale: Locale): string {
  const wall = wallClock(instant, timeZone);
  const minutes = wall.toISOString().slice(14, 16);
  if (locale === 'fr') return `${wall.getUTCHours()}\u00a0h${minutes > '00' ? `\u00a0${minutes}` : ''}`;
  const style = locale === 'en' && minutes === '00' ? { hour: 'numeric' as const } : { timeStyle: 'short' as const };
  return wall.toLocaleTimeString(tagOf(locale), { timeZone: 'UTC', ...style });
}

/** A date whose UTC fields are what a zone's clock and calendar show at an instant. */
export function wallClock(instant: Date, timeZone?: string): Date {
  return new Date(instant.getTime() + offset(instant, timeZone));
}

const formats: Record<string, Intl.DateTimeFormat> = {};

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. A format is kept: a phone takes a while to make one. */
export function offset(instant: Date, timeZone?: string): number {
  if (!timeZone) return instant.getTimezoneOffset() * -60_000;
  const format = (formats[timeZone] ??= new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }));
  return -Date.parse(`1970-01-01T00:00${format.format(instant).split('GMT')[1] || 'Z'}`);
}

/**
 * The instant at which a zone's clock shows a wall time such as 2027-01-09T10:00. Where the clock skips that hour, the hour after;
 * where it shows it twice, either.
 */
export function instantOf(wallTime: string, timeZone: string): Date {
  const wall = new Date(`${wallTime}Z`);
  const near = wall.getTime() - offset(wall, timeZone);
  const instant = new Date(wall.getTime() - offset(new Date(near), timeZone));
  return wallClock(instant, timeZone).getTime() === wall.getTime() ? instant : new Date(Math.max(near, instant.getTime()));
}

/** True for a zone that this engine's calendar knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
