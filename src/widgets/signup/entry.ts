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
  readonly rule: 'session' | 'name' | 'reach' | 'email' | 'phone' | 'children' | 'long';
}

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
export function faultsOf(draft: Draft, ask: SignupConfig['ask'] = {}): EntryFault[] {
  const faults: EntryFault[] = [];
  const fault = (field: string, rule: EntryFault['rule']) => faults.push({ field, rule });
  const [name, email, phone] = [draft.name.trim(), draft.email.trim(), draft.phone.trim()];
  if (!name || name.length > 120) fault('name', 'name');
  if (!email && !phone) fault('email', 'reach');
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(email)) fault('email', 'email');
  if (phone && !/^(\+|00)?\d{6,15}$/.test(digits(phone))) fault('phone', 'phone');
  const children = Number(draft.children);
  if (ask.children && draft.children && !(Number.isInteger(children) && children >= 1 && children <= 20)) fault('children', 'children');
  for (const { id } of ask.questions ?? []) if ((draft.answers[id] ?? '').length > 500) fault(`answer-${id}`, 'long');
  return faults;
}

/** What is sent: only what was asked and answered. */
export function entryOf(draft: Draft): Entry {
  const { session, arrangements, contactMe, trap } = draft;
  const said = <T extends object>(value: T, isSaid: unknown): Partial<T> => (isSaid ? value : {});
  const answers = Object.fromEntries(Object.entries(draft.answers).filter(([, answer]) => answer.trim()));
  return {
    session,
    name: draft.name.trim(),
    ...said({ email: draft.email.trim() }, draft.email.trim()),
    ...said({ phone: draft.phone.trim() }, draft.phone.trim()),
    ...said({ children: Number(draft.children) }, draft.children),
    ...said({ age: draft.age }, draft.age),
    ...said({ arrangements }, arrangements.length),
    ...said({ answers }, Object.keys(answers).length),
    ...said({ contactMe }, contactMe),
    ...said({ trap }, trap),
  };
}

const digits = (phone: string) => phone.replace(/[\s.\-()/]/g, '');
