import * as z from 'zod/mini';
import { ConfigError, type ConfigInput, type Fault, type ParsedConfig } from './config-error.js';
import { isPast } from './dates.js';
import { faults as fr } from './messages/fr.js';
import { faults as en } from './messages/en.js';
import type { Locale } from './localize.js';
import { typeset } from './typography.js';

const words = { fr, en };

/**
 * Reads a config: JSON, then the widget's schema. Throws a {@link ConfigError} of kind `json` or `schema` whose sentences
 * are in `locale`. What comes back is a new object without the keys that the schema does not know.
 */
export function parseConfig<C extends { lang?: string | undefined }>(
  input: ConfigInput,
  schema: z.ZodMiniType<C>,
  locale: Locale,
  now = new Date(),
): ParsedConfig<C> {
  const raw = parseJson(typeof input === 'string' ? input : stringify(input.value, locale), locale);
  const result = z.safeParse(schema, raw);
  if (!result.success) {
    throw new ConfigError(
      'schema',
      result.error.issues.map((issue) => toFault(issue, raw, locale)),
    );
  }
  const w = words[locale];
  const warnings = unknownKeys(raw, result.data, []).map((path) => fault(path, w.known, w.unknown, w.unknownKey(path)));
  const reviewBy = (result.data as { about?: { reviewBy?: string } }).about?.reviewBy;
  if (reviewBy && isPast(reviewBy, now)) {
    warnings.push(fault('about.reviewBy', w.reviewed, reviewBy, w.reviewDue(reviewBy)));
  }
  return { config: typeset(result.data, result.data.lang ?? locale), warnings };
}

/** The text of a config given as an object, so that all configs walk one way; what JSON cannot say (a cycle, a BigInt) ends here. */
function stringify(value: unknown, locale: Locale): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch (error) {
    const w = words[locale];
    throw new ConfigError('json', [fault('', w.plainObject, String(error), w.notPlain(String(error)))]);
  }
}

function parseJson(text: string, locale: Locale): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const w = words[locale];
    const message = (error as Error).message;
    const found = !text.trim() ? w.nothing : text.trimStart().startsWith('<') ? w.html : w.broken(position(message, text), message);
    throw new ConfigError('json', [fault('', w.json, found, w.notJson(found))]);
  }
}

/** Where JSON broke, from what the engine says of it (V8 and Gecko say; JavaScriptCore does not). */
function position(message: string, text: string): { line: number; column: number } | undefined {
  const direct = /line (\d+) column (\d+)/.exec(message);
  if (direct) return { line: Number(direct[1]), column: Number(direct[2]) };
  const offset = /position (\d+)/.exec(message)?.[1] ?? (/end of|Unterminated/i.test(message) ? text.length : undefined);
  if (offset === undefined) return undefined;
  const before = text.slice(0, Number(offset)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function toFault(issue: z.core.$ZodIssue, raw: unknown, locale: Locale): Fault {
  const w = words[locale];
  const path = formatPath(issue.path);
  const value = issue.path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], raw);
  const [expected, found] = explain(issue, value);
  return fault(path, expected, found, w.sentence(path, expected, found));

  function explain(issue: z.core.$ZodIssue, value: unknown): [expected: string, found: string] {
    const key = String(issue.path.filter((part) => typeof part === 'string').pop() ?? '');
    if (value === undefined && issue.code !== 'custom') return [expectedOf(issue), w.missing];
    switch (issue.code) {
      case 'too_small':
      case 'too_big': {
        const many = issue.code === 'too_small' ? Number(issue.minimum) : Number(issue.maximum);
        const least = issue.code === 'too_small';
        if (issue.origin === 'array') return w.items(key, least, many, (value as unknown[]).length);
        if (issue.origin === 'string') return w.characters(least, many, (value as string).length);
        return w.number(least, many, Number(value));
      }
      case 'invalid_format':
      case 'custom':
        return [w.rules[issue.message as keyof typeof w.rules] ?? w.allowed, w.value(value)];
      case 'invalid_value':
      case 'invalid_union':
        return [expectedOf(issue), w.value(value)];
      default:
        return [expectedOf(issue), w.type(typeOf(value))];
    }
  }

  function expectedOf(issue: z.core.$ZodIssue): string {
    if (issue.code === 'invalid_type') return w.types[issue.expected as keyof typeof w.types] ?? w.allowed;
    const values = 'values' in issue ? issue.values : 'options' in issue ? issue.options : undefined;
    return Array.isArray(values) ? w.oneOf(values) : w.allowed;
  }
}

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const fault = (path: string, expected: string, found: string, message: string): Fault => ({ path, expected, found, message });

const formatPath = (path: PropertyKey[]) =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${String(key)}` : String(key))).join('');

/** The schema strips what it does not know, so whatever the result lacks was unknown. */
function unknownKeys(raw: unknown, known: unknown, path: PropertyKey[]): string[] {
  if (Array.isArray(raw) && Array.isArray(known)) return raw.flatMap((item, i) => unknownKeys(item, known[i], [...path, i]));
  if (typeOf(raw) !== 'object' || typeOf(known) !== 'object') return [];
  return Object.entries(raw as object).flatMap(([key, value]) =>
    Object.hasOwn(known as object, key)
      ? unknownKeys(value, (known as Record<string, unknown>)[key], [...path, key])
      : [formatPath([...path, key])],
  );
}
