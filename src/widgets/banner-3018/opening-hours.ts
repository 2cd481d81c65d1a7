export interface Hours {
  /** Whole hours of the day in `timeZone`, the same every day. */
  readonly open: number;
  readonly close: number;
  readonly timeZone: string;
}

export interface Opening {
  readonly open: boolean;
  /** The instant of the next opening or closing. */
  readonly changesAt: Date;
}

/** Whether a line is open at an instant, and until or from when: reckoned in its own zone, whatever the visitor's. */
export function openingAt(now: Date, { open, close, timeZone }: Hours): Opening {
  const wall = wallClock(now, timeZone);
  const hour = wall.getUTCHours();
  const isOpen = hour >= open && hour < close;
  wall.setUTCHours(isOpen ? close : hour < open ? open : open + 24, 0, 0, 0);
  // The clock may change in between: a first guess with today's offset finds the offset that will then hold.
  const guess = new Date(wall.getTime() - offset(now, timeZone));
  return { open: isOpen, changesAt: new Date(wall.getTime() - offset(guess, timeZone)) };
}

// Below, a zone left out is the visitor's own. It is never named: some devices name one that their own browser does not know.

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

/** An hour as a clock shows it in words: « 9 h », « 13 h 30 », “9 AM”. */
export function clockTime(instant: Date, timeZone: string | undefined, locale: string): string {
  const wall = wallClock(instant, timeZone);
  const minutes = wall.getUTCMinutes();
  if (locale === 'fr') return `${wall.getUTCHours()}\u00a0h${minutes ? `\u00a0${minutes}` : ''}`;
  return wall.toLocaleTimeString(locale, { timeZone: 'UTC', hour: 'numeric', minute: minutes ? 'numeric' : undefined });
}

/** A date whose UTC fields are what a zone's clock and calendar show at an instant. */
function wallClock(instant: Date, timeZone?: string): Date {
  return new Date(instant.getTime() + offset(instant, timeZone));
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offset(instant: Date, timeZone?: string): number {
  const words = instant.toLocaleString('en', { timeZone, timeZoneName: 'longOffset' });
  const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(words) ?? [];
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000 : 0;
}
