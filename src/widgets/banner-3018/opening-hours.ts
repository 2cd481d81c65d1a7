import { offset, wallClock } from '../../lib/zoned-time.js';

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
