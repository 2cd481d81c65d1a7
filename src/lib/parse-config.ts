import * as z from 'zod/mini';
import type { ParsedConfig } from './config-source.js';
import { isPast } from './dates.js';
import { fail, faults } from './faults.js';
import type { Locale } from './localize.js';
import { typeset } from './typography.js';

/**
 * Reads a config's text: JSON, then the widget's schema. Rejects with a {@link ConfigError} of kind `json` or `schema` whose
 * sentences are in `locale`. What comes back is a new object without the keys that the schema does not know.
 */
export async function parseConfig<C extends { lang?: string | undefined }>(
  text: string,
  schema: z.ZodMiniType<C>,
  locale: Locale,
  now = new Date(),
): Promise<ParsedConfig<C>> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw await fail('json', String(error), (explain) => [explain.explainJson(text, error, locale)]);
  }
  const result = z.safeParse(schema, raw);
  if (!result.success) {
    throw await fail('schema', 'wrong config', (explain) => result.error.issues.map((issue) => explain.explainIssue(issue, raw, locale)));
  }
  const { data } = result;
  const unknown = unknownKeys(raw, data, []);
  const reviewBy = (data as { about?: { reviewBy?: string } }).about?.reviewBy;
  const overdue = reviewBy && isPast(reviewBy, now) ? reviewBy : undefined;
  const warned = unknown.length > 0 || overdue !== undefined;
  const warnings = !warned
    ? []
    : await faults('unknown keys, or review overdue', (explain) => [
        ...unknown.map((path) => explain.explainUnknownKey(path, locale)),
        ...(overdue ? [explain.explainReview(overdue, locale)] : []),
      ]);
  return { config: typeset(data, data.lang ?? locale), warnings };
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
