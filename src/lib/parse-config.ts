import * as z from 'zod/mini';
import type { ParsedConfig } from './config-source.js';
import { isPast } from './dates.js';
import { fail, faults } from './faults.js';
import type { Locale } from './localize.js';
import { typeset } from './typography.js';

type Issues = readonly z.core.$ZodIssue[];

/** What a schema makes of a value: with `data`, its issues tell what was left out; without, why there is none. */
export interface Parsed<C> {
  readonly data?: C | undefined;
  readonly issues: Issues;
  /** As `data`, with each part at the place it has in the value. */
  readonly known?: unknown;
}

export interface ParseOptions {
  readonly now?: Date;
  /** How faults are taken: any of them refuses the whole, or some cost only the part that they are in. */
  readonly parse?: Parse;
}

type Parse = <C>(schema: z.ZodMiniType<C>, raw: unknown) => Parsed<C>;

export function strictly<C>(schema: z.ZodMiniType<C>, raw: unknown): Parsed<C> {
  const { data, error } = z.safeParse(schema, raw);
  return { data, issues: error?.issues ?? [], known: data };
}

/**
 * Reads a config's text: JSON, then the widget's schema. Rejects with a {@link ConfigError} of kind `json` or `schema` whose
 * sentences are in `locale`. What comes back is a new object without the keys that the schema does not know.
 */
export async function parseConfig<C extends { lang?: string | undefined }>(
  text: string,
  schema: z.ZodMiniType<C>,
  locale: Locale,
  { now = new Date(), parse = strictly }: ParseOptions = {},
): Promise<ParsedConfig<C>> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw await fail('json', String(error), (explain) => [explain.explainJson(text, error, locale)]);
  }
  const { data, issues, known } = sparingLanguages(parse, schema, raw);
  if (!data) throw await fail('schema', 'wrong config', (explain) => issues.map((issue) => explain.explainIssue(issue, raw, locale)));
  const unknown = unknownKeys(raw, known, []);
  const reviewBy = (data as { about?: { reviewBy?: string } }).about?.reviewBy;
  const overdue = reviewBy && isPast(reviewBy, now) ? reviewBy : undefined;
  const warned = unknown.length > 0 || issues.length > 0 || overdue !== undefined;
  const warnings = !warned
    ? []
    : await faults('parts left out, unknown keys, or review overdue', (explain) => [
        ...issues.map((issue) => explain.explainLeftOut(explain.explainIssue(issue, raw, locale), locale)),
        ...unknown.map((path) => explain.explainUnknownKey(path, locale)),
        ...(overdue ? [explain.explainReview(overdue, locale)] : []),
      ]);
  return { config: typeset(data, data.lang ?? locale), warnings };
}

/** What merely names the content in other languages costs no more than the language that it is wrong about, or the list. */
function sparingLanguages<C>(parse: Parse, schema: z.ZodMiniType<C>, raw: unknown): Parsed<C> {
  const all = parse(schema, raw);
  const wrong = all.issues.filter(({ path }) => path[0] === 'languages');
  if (!wrong.length) return all;
  const { languages } = raw as { languages: unknown };
  const kept = [languages].flat().filter((_, i) => wrong.every(({ path }) => path.length > 1 && path[1] !== i));
  const rest = parse(schema, { ...(raw as object), languages: kept });
  return { ...rest, issues: [...wrong, ...rest.issues], known: { ...(rest.known as object), languages } };
}

/** The text of a config given as an object, so that all configs walk one way; what JSON cannot say (a cycle, a BigInt) ends here. */
export async function stringifyConfig(value: unknown, locale: Locale): Promise<string> {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch (error) {
    throw await fail('json', String(error), (explain) => [explain.explainObject(error, locale)]);
  }
}

/** The schema strips what it does not know, so whatever the result lacks was unknown. */
function unknownKeys(raw: unknown, known: unknown, path: PropertyKey[]): PropertyKey[][] {
  if (Array.isArray(raw) && Array.isArray(known)) return raw.flatMap((item, i) => unknownKeys(item, known[i], [...path, i]));
  if (!isRecord(raw) || !isRecord(known)) return [];
  return Object.entries(raw).flatMap(([key, value]) =>
    Object.hasOwn(known, key) ? unknownKeys(value, known[key], [...path, key]) : [[...path, key]],
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> => !!value && typeof value === 'object' && !Array.isArray(value);
