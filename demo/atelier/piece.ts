import type { Draft } from './draft.ts';
import type { Piece } from './model.ts';
import { isRecord } from './schema.ts';

/** The 3018's settings that its tag has an attribute for. */
const attributeOf: Readonly<Record<string, string>> = {
  variant: 'variant',
  relayedBy: 'relayed-by',
  dismissible: 'dismissible',
  quickExit: 'quick-exit',
};
const envelope = ['$schema', 'widget', 'version', 'lang', 'title'];

/** What the snippets are made of. A 3018 that only has settings of its tag needs no file on the server. */
export function pieceOf({ widget, slug, accent, theme, settings }: Draft, config: Piece['config']): Piece | undefined {
  if (!config) return undefined;
  const look = { widget, slug, accent, theme };
  if (widget !== '3018' || Object.keys(config).some((key) => !envelope.includes(key) && !(key in attributeOf)))
    return { ...look, config, attributes: settings };
  const attributes = Object.entries(attributeOf).flatMap(([key, name]) => {
    const value = config[key];
    return typeof value === 'string' ? [[name, value]] : value === true ? [[name, '']] : [];
  });
  return { ...look, attributes: { ...(Object.fromEntries(attributes) as Record<string, string>), ...settings } };
}

/** What a tag has an attribute for and a content no key: said at the third step. */
export const tagSettings: Readonly<Record<string, readonly string[]>> = {
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  'text-size': ['large', 'larger'],
  poster: [''],
};

/** The settings that an address may bring: nothing but what the third step offers. */
export function readSettings(given: unknown): Draft['settings'] {
  if (!isRecord(given)) return undefined;
  const known = Object.entries(given).filter((one): one is [string, string] => !!tagSettings[one[0]]?.includes(one[1] as string));
  return known.length ? Object.fromEntries(known) : undefined;
}
