/**
 * As much of `zod/mini` as the schemas use, under the same names, with the same data and the same issues. The hosted files are
 * built with it in zod's place (see `smallZod` in `demo/tools/build-plugins.ts`), and a parent waits for 5 kB less. zod stays the
 * one truth, of which come types, JSON Schemas and the npm package: `test/dist/small-zod.test.mjs` holds the two side by side.
 * An issue bears what `explain.ts` reads of it, and no more.
 */

/**
 * What is wrong at a path. `continue` tells which later checks still look at the value: all of them if true; those of length if
 * left out, for then the value or something in it has a wrong type; none if false.
 */
interface Issue {
  code: string;
  path?: PropertyKey[] | undefined;
  message?: string | undefined;
  continue?: boolean;
  [field: string]: unknown;
}
interface Payload {
  value: unknown;
  issues: Issue[];
}

/** `sized` marks a check of length; `max` is the length beyond which an array is refused before its items are read. */
type Check = ((payload: Payload) => void) & { sized?: boolean; max?: number | undefined };
type Parse = (payload: Payload, checks: readonly Check[]) => void;

/** What one schema asks of another: an object's fields, the values of a literal, whether a key may be absent. */
interface Traits {
  shape?: Record<string, Schema>;
  values?: readonly unknown[];
  optional?: boolean | undefined;
}
interface Schema extends Traits {
  parse: Parse;
  checks: readonly Check[];
  check(...added: Check[]): Schema;
}

const schema = (parse: Parse, traits?: Traits, checks: readonly Check[] = []): Schema => ({
  ...traits,
  parse,
  checks,
  check: (...added) => schema(parse, traits, [...checks, ...added]),
});

/** What a schema makes of a value. Its issues join the others, under the keys that lead to the value. */
function read({ parse, checks }: Schema, value: unknown, issues: Issue[], ...keys: PropertyKey[]): unknown {
  const payload: Payload = { value, issues: [] };
  parse(payload, checks);
  for (const check of checks) {
    const hasLength = (payload.value as { length?: unknown } | null)?.length !== undefined;
    if ((hasLength || !check.sized) && payload.issues.every((issue) => issue.continue ?? check.sized)) check(payload);
  }
  for (const issue of payload.issues)
    issues.push({ ...issue, path: [...keys, ...(issue.path ?? [])], message: issue.message || 'Invalid input' });
  return payload.value;
}

export function safeParse(schema: Schema, value: unknown) {
  const issues: Issue[] = [];
  const data = read(schema, value, issues);
  return issues.length ? { success: false, error: { issues } } : { success: true, data };
}

/** A value of one type, which `parse` then looks into. */
function typed(expected: string, is: (value: unknown) => boolean, parse?: Parse, traits?: Traits): Schema {
  const parseTyped: Parse = (payload, checks) => {
    if (is(payload.value)) parse?.(payload, checks);
    else payload.issues.push({ code: 'invalid_type', expected });
  };
  return schema(parseTyped, traits);
}

const isObject = (value: unknown) => typeof value === 'object' && !!value && !Array.isArray(value);

export const string = () => typed('string', (value) => typeof value === 'string');
export const number = () => typed('number', Number.isFinite);
export const boolean = () => typed('boolean', (value) => typeof value === 'boolean');
/** Anything that JSON can say; what is undefined is an absent key. */
export const unknown = () => typed('nonoptional', (value) => value !== undefined);

export const array = (item: Schema) =>
  typed('array', Array.isArray, (payload, checks) => {
    const { issues } = payload;
    const items = payload.value as unknown[];
    const first = checks.find(({ sized, max }) => !sized || items.length > max!);
    if (first?.sized) {
      first(payload);
      issues[0]!.continue = false;
    } else payload.value = items.map((value, i) => read(item, value, issues, i));
  });

export function object(shape: Record<string, Schema>): Schema {
  const parse: Parse = (payload) => {
    const given = payload.value as Record<string, unknown>;
    const known: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(shape)) {
      if (key in given) known[key] = read(field, given[key], payload.issues, key);
      else if (!field.optional) read(field, undefined, payload.issues, key);
    }
    payload.value = known;
  };
  return typed('object', isObject, parse, { shape });
}

export function discriminatedUnion(key: string, members: readonly Schema[]): Schema {
  const byValue = new Map(members.flatMap((member) => member.shape![key]!.values!.map((value) => [value, member])));
  return typed('object', isObject, (payload) => {
    const { value, issues } = payload;
    const member = byValue.get((value as Record<string, unknown>)[key]);
    if (member) payload.value = read(member, value, issues);
    else issues.push({ code: 'invalid_union', options: [...byValue.keys()], path: [key] });
  });
}

const oneOf = (values: readonly unknown[]) =>
  schema(({ value, issues }) => values.includes(value) || issues.push({ code: 'invalid_value', values }), { values });
/** zod keeps the names as keys of an object, where those that are whole numbers come first. */
const oneName = (names: readonly string[]) => oneOf(Object.keys(Object.fromEntries(names.map((name) => [name, 0]))));
export { oneName as enum };
export const literal = (value: unknown) => oneOf([value].flat());

function unless(exception: unknown, inner: Schema, optional?: boolean): Schema {
  const parse: Parse = (payload) => {
    if (payload.value !== exception) payload.value = read(inner, payload.value, payload.issues);
  };
  return schema(parse, { optional });
}
export const optional = (inner: Schema) => unless(undefined, inner, true);
export const nullable = (inner: Schema) => unless(null, inner, inner.optional);

type Params = { error?: string; path?: PropertyKey[]; abort?: boolean };
const rule =
  <V>(holds: (value: V) => unknown, issue: Issue, { error, path, abort }: Params = {}): Check =>
  ({ value, issues }) => {
    if (!holds(value as V)) issues.push({ ...issue, path, message: error, continue: !abort });
  };

export const check = (look: Check) => look;
export const refine = (holds: (value: unknown) => unknown, params?: Params) => rule(holds, { code: 'custom' }, params);
export const regex = (pattern: RegExp, params?: Params) =>
  rule((text: string) => text.search(pattern) >= 0, { code: 'invalid_format', origin: 'string' }, params);

const limit = (holds: (value: number) => boolean, issue: Issue) => rule(holds, { origin: 'number', ...issue });
export const gte = (minimum: number) => limit((value) => value >= minimum, { code: 'too_small', minimum, inclusive: true });
export const gt = (minimum: number) => limit((value) => value > minimum, { code: 'too_small', minimum, inclusive: false });
export const lte = (maximum: number) => limit((value) => value <= maximum, { code: 'too_big', maximum, inclusive: true });

/** A multiple, as nearly as floating point can tell. */
export const multipleOf = (step: number) => {
  const holds = (times: number) => Math.abs(times - Math.round(times)) < 4 * Number.EPSILON * Math.max(1, Math.abs(times));
  return limit((value) => holds(value / step), { code: 'not_multiple_of' });
};

/** Of a text in code points, of an array, and of an object that says its `length`: even where that is of the wrong type. */
function sized(holds: (length: number) => boolean, issue: Issue, max?: number): Check {
  const look = ({ value, issues }: Payload) => {
    const origin = Array.isArray(value) ? 'array' : typeof value === 'string' ? 'string' : 'unknown';
    const { length } = origin === 'string' ? (value as string).replace(/[\u{10000}-\u{10ffff}]/gu, '_') : (value as unknown[]);
    if (!holds(length)) issues.push({ ...issue, origin, inclusive: true, continue: true });
  };
  return Object.assign(look, { sized: true, max });
}
export const minLength = (minimum: number) => sized((length) => length >= minimum, { code: 'too_small', minimum });
export const maxLength = (maximum: number) => sized((length) => length <= maximum, { code: 'too_big', maximum }, maximum);
