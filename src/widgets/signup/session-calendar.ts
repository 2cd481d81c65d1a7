import type { Locale } from '../../lib/localize.js';
import { calendarFile } from './calendar.js';
import { momentsOf } from './moments.js';
import type { Outcome } from './sending.js';
import type { Choice, SignupConfig } from './signup.schema.js';
import { words } from './signup-words.js';

/** A session for the visitor's calendar; in the queue for a place, it says so. `site` tells towns apart. */
export function sessionCalendar(
  { contact }: SignupConfig,
  { workshop, session }: Choice,
  outcome: Outcome,
  { locale, site, now }: { locale: Locale; site: string; now: Date },
): string {
  const { name, address, access } = session.place;
  const w = words[locale];
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
