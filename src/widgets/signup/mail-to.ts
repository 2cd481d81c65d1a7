import type { Locale } from '../../lib/localize.js';
import type { Draft } from './entry.js';
import { sessionWords } from './moments.js';
import type { Choice, SignupConfig } from './signup.schema.js';
import { words } from './signup-words.js';

/** A message to the town with everything written in it. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** What the visitor chose and typed, line by line; `of` marks the content's own words, for the screen. */
export function mailOf(
  { ask = {} }: SignupConfig,
  { workshop, session }: Choice,
  draft: Draft,
  locale: Locale,
  of = (content: string) => content,
): Mail {
  const w = words[locale];
  const named = (options: readonly { id: string; label: string }[] = [], ids: readonly string[]) =>
    options.flatMap(({ id, label }) => (ids.includes(id) ? [of(label)] : [])).join(', ');
  const lines: [label: string, value: string][] = [
    [w.fields.session, `${of(workshop.title)}, ${sessionWords(session, locale)}, ${of(session.place.name)}`],
    [w.fields.name, draft.name],
    [w.fields.email, draft.email],
    [w.fields.phone, draft.phone],
    [w.fields.children, ask.children ? draft.children : ''],
    [w.fields.age, named(ask.ages, [draft.age])],
    [w.fields.arrangements, named(ask.arrangements, draft.arrangements)],
    ...(ask.questions ?? []).map(({ id, label }): [string, string] => [of(label), draft.answers[id] ?? '']),
    [w.fields.contactMe, draft.contactMe ? w.yes : ''],
  ];
  return {
    subject: w.mailSubject(of(workshop.title)),
    body: lines
      .filter(([, value]) => value.trim())
      .map(([label, value]) => w.pair(label, value.trim()))
      .join('\n'),
  };
}

/** The address that opens the visitor's mail program with the message. */
export const mailTo = (address: string, { subject, body }: Mail): string =>
  `mailto:${address}?subject=${encoded(subject)}&body=${encoded(body)}`;

/** Half a character, which somebody may have pasted, would be an error; a line of a message ends in CR LF. */
const encoded = (text: string) => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd').replace(/\r?\n/g, '\r\n'));
