import { clocksDiffer, clockTime, instantOf } from '../../lib/zoned-time.js';
import type { Locale } from '../../lib/localize.js';
import type { Session } from './signup.schema.js';
import { words } from './signup-words.js';

/** One meeting of a session: most have one, some take several half-days. */
export interface Moment {
  readonly from: Date;
  readonly to: Date;
  readonly timeZone: string;
}

/** The meetings of a session, the first one first. */
export function momentsOf({ start, minutes, dates, timeZone }: Session): Moment[] {
  return (dates ?? [{ start: start!, minutes: minutes! }])
    .map((date) => {
      const from = instantOf(date.start, timeZone);
      return { from, to: new Date(from.getTime() + date.minutes * 60_000), timeZone };
    })
    .sort((a, b) => a.from.getTime() - b.from.getTime());
}

/** True once the first meeting has begun. */
export const hasBegun = (session: Session, now: Date): boolean => momentsOf(session)[0]!.from <= now;

/**
 * « samedi 9 janvier 2027, de 10 h à 11 h 30 », in the place's own time; where the visitor's clock shows another one, that is said
 * with it.
 */
export function momentWords({ from, to, timeZone }: Moment, locale: Locale): string {
  const w = words[locale];
  const day = from.toLocaleDateString(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const time = w.when(
    locale === 'fr' ? day.replace(/ 1 /, ' 1er ') : day,
    clockTime(from, timeZone, locale),
    clockTime(to, timeZone, locale),
  );
  if (!clocksDiffer(from, timeZone)) return time;
  const city = timeZone.split('/').pop()!.replace(/_/g, ' ');
  return `${time} (${w.zone(city)}, ${w.elsewhere(clockTime(from, undefined, locale))})`;
}
