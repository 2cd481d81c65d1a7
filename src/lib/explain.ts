import type * as z from 'zod/mini';
import type { Fault } from './config-error.js';
import type { Locale } from './localize.js';
import { faults as en, loading as loadingEn } from './messages/en.js';
import { faults as fr, loading as loadingFr } from './messages/fr.js';
import { phrases } from './phrases.js';

const words = phrases({ fr, en });
const loadingWords = phrases({ fr: loadingFr, en: loadingEn });

/**
 * The sentences that tell an integrator what is wrong with a config. They are loaded when there is something to tell: the parent
 * who opens a sound quiz does not wait for them.
 */
export function explainIssue(issue: z.core.$ZodIssue, raw: unknown, locale: Locale): Fault {
  const w = words[locale];
  const path = formatPath(issue.path);
  const value = issue.path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], raw);
  const [expected, found] =
    value === undefined && issue.code !== 'custom' ? [expectedOf(issue, locale), w.missing] : contrast(issue, value, locale);
  return { path, expected, found, message: w.sentence(path, expected, found) };
}

/** What was expected beside what stands there. */
function contrast(issue: z.core.$ZodIssue, value: unknown, locale: Locale): [expected: string, found: string] {
  const w = words[locale];
  switch (issue.code) {
    case 'too_small':
    case 'too_big': {
      const least = issue.code === 'too_small';
      const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
      if (issue.origin === 'array') return w.items(lastName(issue.path), least, limit, (value as unknown[]).length);
      if (issue.origin === 'string') return w.characters(least, limit, (value as string).length);
      return w.number(least, limit, issue.inclusive !== false, Number(value));
    }
    case 'not_multiple_of':
      return [w.types.int, w.value(value)];
    case 'invalid_format':
    case 'custom':
      if (issue.message === 'uniqueIds') return [w.rules.uniqueIds, w.twice(repeatedId(value as { id: string }[]))];
      return [w.rules[issue.message as keyof typeof w.rules] ?? w.allowed, w.value(value)];
    case 'invalid_value':
    case 'invalid_union':
      return [expectedOf(issue, locale), w.value(value)];
    default:
      return [expectedOf(issue, locale), w.foundType(w.types[typeOf(value) as keyof typeof w.types] ?? 'null')];
  }
}

function repeatedId(items: readonly { id: string }[]): string {
  const ids = items.map(({ id }) => id);
  return ids.find((id, i) => ids.indexOf(id) < i) ?? '';
}

function expectedOf(issue: z.core.$ZodIssue, locale: Locale): string {
  const w = words[locale];
  if (issue.code === 'invalid_type') return w.types[issue.expected as keyof typeof w.types] ?? w.allowed;
  const values = 'values' in issue ? issue.values : 'options' in issue ? issue.options : undefined;
  return Array.isArray(values) ? w.oneOf(values) : w.allowed;
}

/** What may go wrong on the way from a server. */
export type LoadProblem = 'refused' | 'status' | 'large' | 'late' | 'silent';

/** Why a file did not come, or came too large; `figure` is the server's status, or the limit that was passed. */
export function explainLoad(url: string, problem: LoadProblem, locale: Locale, figure = 0): Fault {
  const w = loadingWords[locale];
  const [expected, found] = {
    refused: [w.httpsAddress, w.refusedAddress],
    status: [w.ok, w.status(figure)],
    large: [w.atMost(figure), w.tooLarge(figure)],
    late: [w.answer, w.late(figure / 1000)],
    silent: [w.answer, w.noAnswer],
  }[problem] as [string, string];
  return { path: url, expected, found, message: w.sentence(url, found) };
}

/** Why a text is not JSON, and where. */
export function explainJson(text: string, error: unknown, locale: Locale): Fault {
  const w = words[locale];
  const { message } = error as Error;
  const html = text.trimStart().startsWith('<');
  const found = !text.trim() ? w.nothing : html ? w.html : w.broken(position(message, text), message);
  return { path: '', expected: w.json, found, message: w.notJson(found) };
}

/** Why an object given by a script cannot be a config. */
export function explainObject(error: unknown, locale: Locale): Fault {
  const w = words[locale];
  return { path: '', expected: w.plainObject, found: String(error), message: w.notPlain(String(error)) };
}

export function explainUnknownKey(keys: readonly PropertyKey[], locale: Locale): Fault {
  const w = words[locale];
  const path = formatPath(keys);
  return { path, expected: w.known, found: w.unknown, message: w.unknownKey(path) };
}

/** A fault that cost only the part it is in. */
export function explainLeftOut(fault: Fault, locale: Locale): Fault {
  return { ...fault, message: words[locale].leftOut(fault.message) };
}

export function explainReview(day: string, locale: Locale): Fault {
  const w = words[locale];
  return { path: 'about.reviewBy', expected: w.reviewed, found: day, message: w.reviewDue(day) };
}

/** Where JSON broke, from what the engine says of it (V8 and Gecko say; JavaScriptCore does not). */
function position(message: string, text: string): { line: number; column: number } | undefined {
  const direct = /line (\d+) column (\d+)/.exec(message);
  if (direct) return { line: Number(direct[1]), column: Number(direct[2]) };
  const offset = /position (\d+)/.exec(message)?.[1] ?? (/end of|EOF|Unterminated/i.test(message) ? text.length : undefined);
  if (offset === undefined) return undefined;
  const before = text.slice(0, Number(offset)).split('\n');
  return { line: before.length, column: before[before.length - 1]!.length + 1 };
}

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const lastName = (path: readonly PropertyKey[]) => String(path.filter((key) => typeof key === 'string').pop() ?? '');

const formatPath = (path: readonly PropertyKey[]) =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${String(key)}` : String(key))).join('');
