import type { Locale } from '../../lib/localize.js';
import type { Draft } from './entry.js';
import { momentsOf, momentWords } from './moments.js';
import type { Session, SignupConfig, Workshop } from './signup.schema.js';
import { words } from './signup-words.js';

/** The address of a message to the town with everything written in it. */
export function mailTo(
  { contact, ask = {} }: SignupConfig,
  { workshop, session }: { workshop: Workshop; session: Session },
  draft: Draft,
  locale: Locale,
): string {
  const w = words[locale];
  const named = (options: readonly { id: string; label: string }[] | undefined, ids: readonly string[]) =>
    (options ?? []).filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  const lines: [label: string, value: string][] = [
    [w.fields.session, [workshop.title, ...momentsOf(session).map((moment) => momentWords(moment, locale)), session.place.name].join(', ')],
    [w.fields.name, draft.name],
    [w.fields.email, draft.email],
    [w.fields.phone, draft.phone],
    [w.fields.children, draft.children],
    [w.fields.age, named(ask.ages, [draft.age]).join(', ')],
    [w.fields.arrangements, named(ask.arrangements, draft.arrangements).join(', ')],
    ...(ask.questions ?? []).map(({ id, label }): [string, string] => [label, draft.answers[id] ?? '']),
    [w.fields.contactMe, draft.contactMe ? w.yes : ''],
  ];
  const body = lines
    .filter(([, value]) => value.trim())
    .map(([label, value]) => `${label}\u00a0: ${value.trim()}`)
    .join('\r\n');
  const query = { subject: w.mailSubject(workshop.title), body };
  return `mailto:${contact.email}?${Object.entries(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')}`;
}
