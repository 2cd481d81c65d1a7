import type { Config } from './config.ts';
import { detailsOf, type Counted } from './sessions.ts';
import type { Person } from './people.ts';
import { spellInstant, spellStretch } from './time.ts';

/** One person's answers as words, in the order of the columns that a session's list and its CSV share. */
export function listing(session: Counted, people: Person[], ask: Config['ask']) {
  const { timeZone } = detailsOf(session);
  const label = (list: { id: string; label: string }[], id: string) => list.find((item) => item.id === id)?.label ?? id;
  const questions = [...new Set([...ask.questions.map(({ id }) => id), ...people.flatMap((person) => Object.keys(answersOf(person)))])];
  const header = [
    'Place',
    'Référence',
    'Nom',
    'E-mail',
    'Téléphone',
    'Enfants',
    'Âge',
    'Aménagements',
    ...questions.map((id) => label(ask.questions, id)),
    'À rappeler',
    'Inscription',
  ];
  let rank = 0;
  const rows = people.map((person) => [
    person.status === 'seated' ? (person.tell_at === null ? 'inscrit' : 'inscrit, à prévenir') : `attente, rang ${++rank}`,
    person.reference,
    person.name,
    person.email ?? '',
    spellPhone(person.phone ?? ''),
    person.children === null ? '' : String(person.children),
    person.age === null ? '' : label(ask.ages, person.age),
    (JSON.parse(person.arrangements) as string[]).map((id) => label(ask.arrangements, id)).join(', '),
    ...questions.map((id) => answersOf(person)[id] ?? ''),
    person.contact_me ? 'oui' : '',
    spellInstant(person.created, timeZone),
  ]);
  return { header, rows };
}

export const titleOf = (session: Counted) => detailsOf(session).title;
export const datesOf = (session: Counted) => detailsOf(session).dates.map(spellStretch);

const answersOf = (person: Person) => JSON.parse(person.answers) as Record<string, string>;
/** In pairs: a spreadsheet would take bare digits for a number, and drop the 0. */
const spellPhone = (phone: string) => phone.replace(/(\d\d)(?=\d)/g, phone.startsWith('0') ? '$1 ' : '$1');
