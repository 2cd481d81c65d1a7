import * as z from 'zod/mini';
import { doc } from '../../lib/doc.js';
import { about, contentEnvelope, slug, text, uniqueIds, wallTime, whole } from '../../lib/envelope.schema.js';
import { safeSource } from '../../lib/safe-url.js';
import { isTimeZone } from '../../lib/zoned-time.js';

const minutes = () => doc(whole(5, 600), 'How long it lasts, in minutes.');
const start = () => doc(wallTime(), 'When it begins, as the clock on the wall shows it there: 2027-01-09T10:00.');

const place = z.object({
  name: doc(text(120), 'The name of the place.'),
  address: doc(text(200), 'Its address.'),
  access: doc(z.optional(text(300)), 'How to get in: entrance, lift, bus, car park.'),
});

const session = z
  .object({
    id: doc(slug(), 'A name for this session, unique in the whole config; the receiver knows it by this.'),
    start: z.optional(start()),
    minutes: z.optional(minutes()),
    dates: doc(
      z.optional(z.array(z.object({ start: start(), minutes: minutes() })).check(z.minLength(1), z.maxLength(10))),
      'Instead of start and minutes, for one that takes several half-days: one sign-up is for all of them.',
    ),
    timeZone: doc(
      z.string().check(z.maxLength(60), z.refine(isTimeZone, { error: 'timeZone' })),
      'The zone of those times, by its IANA name, such as Europe/Paris.',
    ),
    place,
    capacity: doc(whole(1, 1000), 'How many can come.'),
    waiting: doc(z.optional(whole(0, 1000)), 'How many may wait for a place; none if left out.'),
  })
  .check(z.refine((s) => (s.dates ? !s.start && !s.minutes : !!s.start && !!s.minutes), { error: 'sessionTimes', path: ['start'] }));

const workshop = z.object({
  id: doc(slug(), 'A name for this workshop.'),
  title: doc(text(120), 'What it is called.'),
  content: doc(z.optional(z.array(text(200)).check(z.minLength(1), z.maxLength(10))), 'What one does there, point by point.'),
  sessions: doc(z.array(session).check(z.minLength(1), z.maxLength(50)), 'When and where it takes place.'),
});

const option = z.object({ id: slug(), label: text(120) });
const options = (max: number) => z.optional(z.array(option).check(z.minLength(1), z.maxLength(max), uniqueIds()));

/** The one truth of a sign-up's config. */
export const signupSchema = z
  .object({
    ...contentEnvelope('signup'),
    about: doc(z.optional(about), 'Where the content comes from, and until when it stands.'),
    intro: doc(z.optional(text(600)), 'A few words under the title.'),
    workshops: doc(z.array(workshop).check(z.minLength(1), z.maxLength(20), uniqueIds()), 'What one can sign up for.'),
    ask: doc(
      z.optional(
        z.object({
          children: doc(z.optional(z.boolean()), 'Ask how many children come along. Never their names or birth dates.'),
          ages: doc(options(8), 'Ask the age band of the children, out of these.'),
          arrangements: doc(options(8), 'Arrangements one may wish for: access, language, childcare. Never health.'),
          questions: doc(options(3), 'Up to three questions of your own.'),
        }),
      ),
      'What to ask beside the name and a way to be reached.',
    ),
    receiver: doc(
      z.optional(text(2000).check(z.refine((url) => !!safeSource(url, 'https://page.invalid/'), { error: 'exit' }))),
      'The address that sign-ups are sent to, such as /api; that of balise-settings if left out.',
    ),
    contact: doc(
      z
        .object({
          phone: doc(z.optional(text(30)), 'A number to call.'),
          email: doc(z.optional(text(200).check(z.regex(/^[^\s@?&]+@[^\s@?&]+$/, { error: 'email' }))), 'An address to write to.'),
          desk: doc(z.optional(text(200)), 'Where the paper form can be brought, and when.'),
        })
        .check(z.refine((c) => !!(c.phone || c.email || c.desk), { error: 'contact' })),
      'Another way, for who has no e-mail or when sending fails.',
    ),
    privacy: doc(
      z.object({
        controller: doc(text(200), 'Who answers for the data: the town, with its address.'),
        contact: doc(text(200), 'How to reach the data protection officer.'),
        purpose: doc(text(300), 'What the data are for.'),
        legalBasis: doc(text(300), 'The legal basis.'),
        recipients: doc(text(300), 'Who sees them.'),
        retention: doc(text(300), 'How long they are kept, in words.'),
        retentionDays: doc(whole(1, 1095), 'The same in days after the session: the receiver then deletes them.'),
        rights: doc(text(400), 'Which rights one has and how to use them.'),
      }),
      'The data protection notice. Without it the form does not show.',
    ),
  })
  .check(
    z.check(({ value, issues }) => {
      const seen = new Set<string>();
      value.workshops.forEach(({ sessions }, i) =>
        sessions.forEach(({ id }, j) => {
          if (seen.has(id))
            issues.push({ code: 'custom', input: id, path: ['workshops', i, 'sessions', j, 'id'], message: 'otherSession' });
          seen.add(id);
        }),
      );
    }),
  );

/** A sign-up's config. */
export type SignupConfig = z.infer<typeof signupSchema>;
export type Workshop = SignupConfig['workshops'][number];
export type Session = Workshop['sessions'][number];

/** One session, with the workshop that it is of. */
export interface Choice {
  readonly workshop: Workshop;
  readonly session: Session;
}

/** The session of an id, if the config has it. */
export function choiceOf({ workshops }: SignupConfig, id: string): Choice | undefined {
  for (const workshop of workshops) {
    const session = workshop.sessions.find((one) => one.id === id);
    if (session) return { workshop, session };
  }
  return undefined;
}
