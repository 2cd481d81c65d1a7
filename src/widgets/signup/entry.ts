import type { SignupConfig } from './signup.schema.js';

/** What the visitor has typed so far, as typed. It stays in memory. */
export interface Draft {
  session: string;
  name: string;
  email: string;
  phone: string;
  children: string;
  age: string;
  arrangements: readonly string[];
  answers: Readonly<Record<string, string>>;
  contactMe: boolean;
  /** Only a machine fills this in. */
  trap: string;
}

/** A sign-up as the receiver takes it. */
export interface Entry {
  readonly session: string;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly children?: number;
  readonly age?: string;
  readonly arrangements?: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
  readonly contactMe?: boolean;
  readonly trap?: string;
}

/** What keeps an entry from being sent: the field to go to, and which sentence says so. */
export interface EntryFault {
  readonly field: string;
  readonly rule: 'session' | 'name' | 'longName' | 'reach' | 'email' | 'phone' | 'children' | 'long';
}

type Ask = NonNullable<SignupConfig['ask']>;

export const emptyDraft = (): Draft => ({
  session: '',
  name: '',
  email: '',
  phone: '',
  children: '',
  age: '',
  arrangements: [],
  answers: {},
  contactMe: false,
  trap: '',
});

/** Every fault at once, in the order of the fields. */
export function faultsOf(draft: Draft, ask: Ask = {}): EntryFault[] {
  const { name, email, phone, children, answers } = trimmed(draft);
  const faults: [isWrong: unknown, field: string, rule: EntryFault['rule']][] = [
    [!name, 'name', 'name'],
    [name.length > 120, 'name', 'longName'],
    [!email && !phone, 'email', 'reach'],
    [email && !isEmail(email), 'email', 'email'],
    [phone && !isPhone(phone), 'phone', 'phone'],
    [ask.children && children && !(/^\d{1,2}$/.test(children) && Number(children) <= 20), 'children', 'children'],
    ...(ask.questions ?? []).map(({ id }): [boolean, string, 'long'] => [(answers[id] ?? '').length > 500, `answer-${id}`, 'long']),
  ];
  return faults.flatMap(([isWrong, field, rule]) => (isWrong ? [{ field, rule }] : []));
}

/** What is sent: only what is asked and was answered. */
export function entryOf(draft: Draft, ask: Ask = {}): Entry {
  const { session, name, email, phone, children, age, arrangements, answers, contactMe, trap } = trimmed(draft);
  const said = <T extends object>(value: T, isSaid: unknown): Partial<T> => (isSaid ? value : {});
  const isOf = (options: readonly { id: string }[] | undefined, id: string) => !!options?.some((option) => option.id === id);
  const wished = arrangements.filter((id) => isOf(ask.arrangements, id));
  const given = Object.entries(answers).filter(([id, answer]) => answer && isOf(ask.questions, id));
  return {
    session,
    name,
    ...said({ email }, email),
    ...said({ phone }, phone),
    // That none comes along goes without saying.
    ...said({ children: Number(children) }, ask.children && Number(children)),
    ...said({ age }, isOf(ask.ages, age)),
    ...said({ arrangements: wished }, wished.length),
    ...said({ answers: Object.fromEntries(given) }, given.length),
    ...said({ contactMe }, contactMe),
    ...said({ trap }, trap),
  };
}

/** Spaces around what was typed say nothing; those inside, and how the digits of a number stand apart, say little. */
function trimmed(draft: Draft): Draft {
  const [name, email, phone, children] = [draft.name, draft.email, draft.phone.replace(/[/\u2010-\u2015]/g, ' '), draft.children].map(
    (text) => text.trim().replace(/\s+/g, ' '),
  );
  const answers = Object.fromEntries(Object.entries(draft.answers).map(([id, answer]) => [id, answer.trim()]));
  return { ...draft, name: name!, email: email!, phone: phone!, children: children!, answers };
}

const isEmail = (text: string) =>
  text.length <= 254 && /^[^\s@<>,;"]+@[\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)*\.[\p{L}\p{M}\p{N}-]{2,}$/u.test(text);

/** A French number has ten digits; one from elsewhere begins with + or 00, or has no 0 at its head as in Nouméa. */
const isPhone = (text: string) =>
  text.length <= 30 && /^((\+|00)33(0?[1-9]\d{8})|((\+|00)(?!33))?[1-9]\d{5,14}|0[1-9]\d{8})$/.test(digits(text));

const digits = (phone: string) => phone.replace(/[ .\-()]/g, '');
