const parts = (zone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });

/** The instant, in milliseconds, at which clocks of a time zone show a local time (`2027-01-09T10:00`). */
export function instantOf(local: string, zone: string): number {
  const asUtc = Date.parse(`${local}Z`);
  const format = parts(zone);
  const offsetAt = (instant: number) => {
    const { year, month, day, hour, minute } = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}Z`) - instant;
  };
  // The offset at the guess may be that of the other side of a clock change; the second look is at the instant itself.
  return asUtc - offsetAt(asUtc - offsetAt(asUtc));
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

interface Stretch {
  start: string;
  minutes: number;
}

/** « samedi 9 janvier 2027, 10 h – 11 h 30 » */
export function spellStretch({ start, minutes }: Stretch): string {
  // Local times are spelt as they are written: no zone comes into it.
  const begins = new Date(`${start}Z`);
  const ends = new Date(begins.getTime() + minutes * minute);
  const date = begins.toLocaleDateString('fr', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return `${date.replace(/ 1 /, ' 1er ')}, ${spellHour(begins)} – ${spellHour(ends)}`;
}

const spellHour = (at: Date) => `${at.getUTCHours()} h${at.getUTCMinutes() ? ` ${String(at.getUTCMinutes()).padStart(2, '0')}` : ''}`;

/** « 9 janv. 2027, 10:05 », on the organiser's own clock. */
export const spellInstant = (instant: number, zone: string) =>
  new Date(instant).toLocaleString('fr', { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' });
