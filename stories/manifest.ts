import manifest from '../custom-elements.json';
import { french } from './words.js';

export interface Row {
  readonly name: string;
  readonly words: string;
  readonly values?: string;
  readonly initial?: string;
}
interface Named {
  readonly name?: string;
  readonly fieldName?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const declarations = manifest.modules.flatMap((module) => module.declarations as readonly Declaration[]);

/** What the source names and does not spell out. */
const aliases: Readonly<Record<string, string>> = {
  Theme: "'light' | 'dark' | 'auto' | 'contrast'",
  TextSize: "'normal' | 'large' | 'larger'",
};
const kinds: Readonly<Record<string, string>> = { string: 'texte', number: 'nombre', boolean: 'présent ou absent' };

/** The values of a closed list; none for any other type. */
export function valuesOf({ type }: Named): string[] {
  const text = type?.text.replace(' | undefined', '') ?? '';
  return [...(aliases[text] ?? text).matchAll(/'([^']+)'/g)].map(([, value]) => value!);
}

const typeOf = (named: Named) => valuesOf(named).join(', ') || (kinds[named.type?.text.replace(' | undefined', '') ?? ''] ?? '');

const rows = (list: readonly Named[] | undefined, wordsOf: (name: string) => string | undefined): Row[] =>
  (list ?? []).map((named) => ({
    name: named.name ?? '',
    words: wordsOf(named.name ?? '') ?? '',
    values: typeOf(named),
    initial: named.default?.replace('(light)', '(clair)').replace('(dark)', '(sombre)') ?? '',
  }));

/** What the manifest says of an element, in French. */
export function tablesOf(tag: string) {
  const found = declarations.find(({ tagName }) => tagName === tag);
  return {
    raw: found?.attributes ?? [],
    attributes: rows(found?.attributes, french.attribute),
    properties: rows(found?.cssProperties, french.property),
    parts: rows(found?.cssParts, french.part),
    events: rows(found?.events, french.event),
  };
}
