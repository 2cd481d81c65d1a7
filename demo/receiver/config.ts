import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { instantOf, minute } from './time.ts';

z.config(z.locales.fr());

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));
const text = z.string().check(z.minLength(1), z.maxLength(1000));
const local = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
  z.refine((start) => !Number.isNaN(Date.parse(`${start}Z`)), 'date impossible'),
);
const minutes = z.int().check(z.minimum(1), z.maximum(1440));
const zone = z.string().check(z.refine(isZone, 'fuseau horaire inconnu'));
const choices = z.array(z.object({ id, label: text })).check(z.maxLength(50));

const stretch = z.object({ start: local, minutes });
const session = z
  .object({
    id,
    start: z.optional(local),
    minutes: z.optional(minutes),
    dates: z.optional(z.array(stretch).check(z.minLength(1), z.maxLength(20))),
    timeZone: zone,
    place: z.object({ name: text, address: text, access: z.optional(text) }),
    capacity: z.int().check(z.minimum(1), z.maximum(10_000)),
    waiting: z.optional(z.int().check(z.minimum(0), z.maximum(10_000))),
  })
  .check(
    z.refine(({ start, minutes, dates }) => (dates ? !start && !minutes : !!start && !!minutes), 'il faut start et minutes, ou bien dates'),
  );

const schema = z
  .object({
    widget: z.literal('signup'),
    version: z.literal(1),
    title: text,
    workshops: z.array(z.object({ id, title: text, sessions: z.array(session) })),
    ask: z._default(
      z.object({
        children: z._default(z.boolean(), false),
        ages: z._default(choices, []),
        arrangements: z._default(choices, []),
        questions: z._default(choices.check(z.maxLength(3)), []),
      }),
      { children: false, ages: [], arrangements: [], questions: [] },
    ),
    privacy: z.object({ retentionDays: z.int().check(z.minimum(1), z.maximum(3650)) }),
  })
  .check(
    z.refine(
      ({ workshops }) => allDifferent(workshops.flatMap(({ sessions }) => sessions.map(({ id }) => id))),
      'deux séances ont le même id',
    ),
  );

/** The keys of the widget's config that the receiver reads; it leaves the others alone. */
export type Config = z.infer<typeof schema>;
/** What is kept of a session to show it: its own words, not the config's of another day. */
export interface Details {
  title: string;
  dates: { start: string; minutes: number }[];
  timeZone: string;
  place: { name: string; address: string; access?: string | undefined };
}
export interface Planned {
  id: string;
  capacity: number;
  waiting: number;
  begins: number;
  ends: number;
  details: Details;
}

/** Where a config comes from: itself, the path of its file, or a function that works it out each time that it is read. */
export type ConfigSource = object | string | (() => unknown);

export async function readConfig(source: ConfigSource): Promise<Config> {
  const raw: unknown =
    typeof source === 'string' ? await readJson(source) : typeof source === 'function' ? await (source as () => unknown)() : source;
  const { data, error } = schema.safeParse(raw);
  if (!error) return data;
  const faults = error.issues.map(({ path, message }) => `  ${z.core.toDotPath(path) || '(racine)'} : ${message}`);
  throw new Error(`La configuration des ateliers n’est pas valable :\n${faults.join('\n')}`);
}

async function readJson(path: string): Promise<unknown> {
  const content = await readFile(path, 'utf8').catch(() => {
    throw new Error(`Le fichier de configuration ${path} ne peut pas être lu.`);
  });
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new Error(`Le fichier de configuration ${path} n’est pas du JSON : ${(error as Error).message}`);
  }
}

export function sessionsOf(config: Config): Planned[] {
  return config.workshops.flatMap(({ title, sessions }) =>
    sessions.map(({ id, capacity, waiting = 0, start, minutes, dates, timeZone, place }) => {
      const all = (dates ?? [{ start: start!, minutes: minutes! }]).toSorted((a, b) => (a.start < b.start ? -1 : 1));
      const last = all.at(-1)!;
      const ends = instantOf(last.start, timeZone) + last.minutes * minute;
      return { id, capacity, waiting, begins: instantOf(all[0]!.start, timeZone), ends, details: { title, dates: all, timeZone, place } };
    }),
  );
}

function isZone(name: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('fr', { timeZone: name });
  } catch {
    return false;
  }
}

const allDifferent = (ids: string[]) => new Set(ids).size === ids.length;
