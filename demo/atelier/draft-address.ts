import { isSlug } from '../../src/lib/slug.ts';
import { fromAddress, toAddress } from './address.ts';
import { isHex } from './colour.ts';
import { themes, unnamed, type Draft } from './draft.ts';
import { hosts } from './hosts.ts';
import type { HostId, WidgetName } from './model.ts';
import { readSettings } from './piece.ts';
import type { ReadyContents } from './ready-contents.ts';

/** A draft and the host it is meant for, as an address holds them. */
export interface Kept {
  readonly draft: Draft;
  readonly host: HostId | undefined;
}

/**
 * The part after `#` for a draft and its host; undefined where it would be too long. The folder is not in it: a link from a
 * stranger could lead the lines to a stranger's server.
 */
export async function writeDraft({ draft, host }: Kept, ready: ReadyContents): Promise<string | undefined> {
  const { widget, slug, text, accent, theme, settings } = draft;
  // A ready content as it came is said by its name alone.
  const name = ready.slugWith(text);
  const content = name ? { r: name } : { t: text };
  const words = await toAddress({ w: widget, s: slug, ...content, a: accent, m: theme, b: settings, h: host });
  return words === undefined ? undefined : `#d=${words}`;
}

/** True for the part of an address that should hold a draft. */
export const holdsDraft = (hash: string): boolean => /^#d=[\w-]+$/.test(hash);

/** Rejects what this page did not write. */
export async function readDraft(hash: string, ready: ReadyContents, widgets: readonly string[]): Promise<Kept> {
  const { w, s, t, r, a, m, b, h } = await fromAddress(hash.slice('#d='.length));
  const widget = widgets.find((name) => name === w) as WidgetName | undefined;
  const text = typeof t === 'string' ? t : typeof r === 'string' && isSlug(r) ? await ready.text(r) : undefined;
  if (!widget || text === undefined) throw new Error('not a draft');
  return {
    draft: {
      widget,
      slug: await ready.nameFor(typeof s === 'string' && isSlug(s) ? s : unnamed[widget], text),
      text,
      accent: typeof a === 'string' && isHex(a) ? a : undefined,
      theme: themes.find((theme) => theme === m),
      settings: readSettings(b),
    },
    host: hosts.find(({ id }) => id === h)?.id,
  };
}
