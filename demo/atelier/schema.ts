/** The little of JSON Schema that the widgets' schemas use. */
export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

export type Path = readonly (string | number)[];
export type Fields = Record<string, unknown>;

export const isRecord = (value: unknown): value is Fields => !!value && typeof value === 'object' && !Array.isArray(value);

/** A copy with another value at a path; `undefined` takes the key away, and a new key goes where `order` has it. */
export function withValue(whole: unknown, path: Path, value: unknown, order: readonly string[] = []): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(whole)) return whole.map((item: unknown, i) => (i === key ? withValue(item, rest, value, order) : item));
  const fields = isRecord(whole) ? whole : {};
  const next = withValue(fields[key], rest, value, order);
  if (next === undefined) return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
  if (key in fields || rest.length) return { ...fields, [key]: next };
  const entries = Object.entries(fields);
  const rank = order.indexOf(String(key));
  const before = rank < 0 ? -1 : entries.findIndex(([name]) => order.indexOf(name) > rank);
  entries.splice(before < 0 ? entries.length : before, 0, [String(key), next]);
  return Object.fromEntries(entries);
}

/** `questions[2].text` as a path. */
export const parsePath = (text: string): Path =>
  [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) => (index === undefined ? name! : Number(index)));

/** The path without its indexes, as the table of labels has it: `questions.text`. */
export const dotted = (path: Path): string => path.filter((key) => typeof key === 'string').join('.');

/** The fields that tell the kinds of a union apart: each alternative has a word of its own there. */
export const kindOf = (schema: Schema): string | undefined => {
  const [first] = schema.oneOf ?? [];
  return Object.keys(first?.properties ?? {}).find((name) => typeof first!.properties![name]!.const === 'string');
};

/** The alternative of a union that a value is of; the first where it is of none. */
export function alternative(schema: Schema, value: unknown): Schema {
  const kind = kindOf(schema);
  if (!schema.oneOf || !kind) return schema;
  const word = isRecord(value) ? value[kind] : undefined;
  return schema.oneOf.find((one) => one.properties?.[kind]?.const === word) ?? schema.oneOf[0]!;
}

/** The paths of the keys that a schema has no name for. */
export function unknownKeys(schema: Schema, value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return schema.items ? value.flatMap((item, i) => unknownKeys(schema.items!, item, [...path, i])) : [];
  const { properties } = alternative(schema, value);
  if (!isRecord(value) || !properties) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const at = [...path, name];
    return properties[name] ? unknownKeys(properties[name], part, at) : [at];
  });
}

/** The least that a schema asks for, with nothing said yet. Ids are given by who adds it to a list. */
export function blank(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.oneOf) return blank(schema.oneOf[0]!);
  if (schema.anyOf) return blank(schema.anyOf[0]!);
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((name) => [name, blank(schema.properties![name]!)]));
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => blank(schema.items!));
    case 'number':
    case 'integer':
      return Math.max(schema.minimum ?? 0, 0);
    case 'boolean':
      return false;
    default:
      return '';
  }
}

/** A value as another kind of a union: what both have is kept, what only the new one asks for is blank. */
export function asKind(schema: Schema, value: unknown, word: string): unknown {
  const kind = kindOf(schema)!;
  const next = schema.oneOf!.find((one) => one.properties?.[kind]?.const === word)!;
  const old = isRecord(value) ? value : {};
  const fits = (name: string, part: Schema) => name in old && typeOf(old[name]) === (part.type ?? 'object');
  return Object.fromEntries(
    Object.entries(next.properties!).flatMap(([name, part]) => {
      if (part.const !== undefined) return [[name, part.const]];
      if (fits(name, part)) return [[name, trimmed(part, old[name])]];
      return next.required?.includes(name) ? [[name, blank(part)]] : [];
    }),
  );
}

/** Without the keys that the new kind does not know, and with those that it asks for: a scale's answers have points, a choice's are right or not. */
function trimmed(schema: Schema, value: unknown): unknown {
  if (Array.isArray(value) && schema.items?.properties) return value.map((item: unknown) => trimmed(schema.items!, item));
  if (!isRecord(value) || !schema.properties) return value;
  return Object.fromEntries(
    Object.entries(schema.properties).flatMap(([name, part]) =>
      name in value ? [[name, value[name]]] : schema.required?.includes(name) ? [[name, blank(part)]] : [],
    ),
  );
}

const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);

/** A word for an address or a file: « Les écrans et nous » becomes `les-ecrans-et-nous`. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
