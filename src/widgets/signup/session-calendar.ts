import { saveFile } from '../../base/save-file.js';
import type { signup, signupShared } from '../../lib/messages/fr.js';
import { calendarFile } from './calendar.js';
import { momentsOf } from './moments.js';
import type { Outcome } from './sending.js';
import type { Choice, SignupConfig } from './signup.schema.js';

interface Writing {
  /** The interface's own, so that this file needs none. */
  words: Pick<typeof signup & typeof signupShared, 'pair' | 'reference' | 'onWaitingList'>;
  /** Tells towns apart. */
  site: string;
  now: Date;
}

/** A session for the visitor's calendar; in the queue for a place, it says so. */
export function sessionCalendar(
  { contact }: SignupConfig,
  { workshop, session }: Choice,
  outcome: Outcome,
  { words: w, site, now }: Writing,
): string {
  const { name, address, access } = session.place;
  const tentative = outcome.kind === 'waiting';
  const reference = 'reference' in outcome && w.pair(w.reference, outcome.reference);
  return calendarFile(
    {
      id: `${session.id}@${site}`,
      title: tentative ? w.onWaitingList(workshop.title) : workshop.title,
      moments: momentsOf(session),
      location: `${name}, ${address}`,
      description: [reference, access, contact.phone].filter(Boolean).join('\n'),
      tentative,
    },
    now,
  );
}

/** The same as a file in the visitor's downloads. */
export function saveCalendar(config: SignupConfig, choice: Choice, outcome: Outcome, writing: Writing): true {
  saveFile(sessionCalendar(config, choice, outcome, writing), `${choice.session.id}.ics`, 'text/calendar');
  return true;
}
