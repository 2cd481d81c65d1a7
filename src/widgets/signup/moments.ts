import { clocksDiffer, clockTime, instantOf, isoDay } from '../../lib/zoned-time.js';
import type { Locale } from '../../lib/localize.js';
import { tagOf } from '../../lib/phrases.js';
import type { Session } from './signup.schema.js';
import { sharedWords } from './shared-words.js';

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

/** The pieces that a moment is told in; `zone` and `here` where the visitor's clock shows another hour. */
export function momentParts({ from, to, timeZone }: Moment, locale: Locale) {
  const w = sharedWords[locale];
  const inZone = (style: Intl.DateTimeFormatOptions, zone?: string) => from.toLocaleDateString(tagOf(locale), { timeZone: zone, ...style });
  const dayIn = (zone?: string) => {
    const day = inZone({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, zone);
    // French says « 1er janvier »; Intl says « 1 janvier ».
    return locale === 'fr' ? day.replace(/ 1 /, ' 1er ') : day;
  };
  const day = dayIn(timeZone);
  const here = clockTime(from, undefined, locale);
  const isSameDay = isoDay(from, timeZone) === isoDay(from);
  return {
    iso: from.toISOString(),
    day,
    weekday: inZone({ weekday: 'long' }, timeZone),
    inPlace: (style: Intl.DateTimeFormatOptions) => inZone(style, timeZone),
    /** What follows the day: « , de 10 h à 11 h 30 ». */
    hours: w.when(day, clockTime(from, timeZone, locale), clockTime(to, timeZone, locale)).slice(day.length),
    ...(clocksDiffer(from, timeZone) && {
      zone: w.zone(timeZone.split('/').pop()!.replace(/_/g, ' ')),
      here: w.elsewhere(isSameDay ? here : `${dayIn()}, ${here}`),
    }),
  };
}

/**
 * « samedi 9 janvier 2027, de 10 h à 11 h 30 », in the place's own time; where the visitor's clock shows another one, that is said
 * with it, and its day where that is another one too.
 */
export function momentWords(moment: Moment, locale: Locale): string {
  const { day, hours, zone, here } = momentParts(moment, locale);
  return day + hours + (here ? ` (${zone}, ${here})` : '');
}

/** All the meetings of a session in one line. */
export const sessionWords = (session: Session, locale: Locale): string =>
  momentsOf(session)
    .map((moment) => momentWords(moment, locale))
    .join(' ; ');
