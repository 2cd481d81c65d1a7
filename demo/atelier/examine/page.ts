import { Parser } from 'htmlparser2';
import { readHeaders, type Headers } from './headers.ts';
import { readPolicies, type Policy } from './policy.ts';

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The line of the source, counted from 1. */
  readonly line: number;
  /** The config that a widget holds as a child. */
  inlineConfig?: string;
  /** Written `<balise-quiz … />`: what follows is then inside it. */
  readonly isSelfClosed?: boolean;
}

/** A pasted page, taken apart once for all the checks. */
export interface Page {
  readonly source: string;
  readonly headers: Headers;
  /** Every policy that is enforced: each must allow what the widget does. */
  readonly policies: readonly Policy[];
  /** Where the page is, as far as it says so itself. */
  readonly address: URL | undefined;
  readonly scripts: readonly Tag[];
  /** `<balise-quiz>`, or `<div data-balise="quiz">`. */
  readonly widgets: readonly Tag[];
  readonly frames: readonly Tag[];
  /** What a snippet holds in case all else is stripped: a link to its content or to its page, or that page in a frame. */
  readonly leftovers: readonly Tag[];
  readonly isEmpty: boolean;
}

const ourScript = /(?:^|[\\/])balise(?:-[a-z\d-]+)?\.js(?:[?#]|$)/i;
const ourFrame = /embed\.html(?:[?#]|$)/i;
/** The page of one content: in the folder of a version, and none of the folder's own. */
const ourPage = /\/balise\/\d+\.\d+\.\d+\/(?!guide|embed|index)[a-z\d-]+\.html(?:[?#]|$)/i;

/** A link to a content in the uploaded folder, or to its page there; or that page in a frame. */
const isLeftover = ({ name, attributes }: Tag): boolean => {
  if (name === 'a') return /embed\.html\?c=/i.test(attributes.href ?? '') || ourPage.test(attributes.href ?? '');
  return name === 'iframe' && ourPage.test(attributes.src ?? '');
};

/** What some plug-ins put an address in until they think that it is wanted. */
const heldBack = ['data-src', 'data-rocket-src', 'data-lazy-src', 'data-cmp-src'];
export const addressOf = ({ attributes }: Tag): string => attributes.src ?? heldBack.map((name) => attributes[name]).find(Boolean) ?? '';
export const isHeldBack = ({ attributes }: Tag): boolean => attributes.src === undefined && heldBack.some((name) => attributes[name]);

export const fileOf = (tag: Tag): string => /balise(?:-[a-z\d-]+)?\.js/i.exec(addressOf(tag))?.[0].toLowerCase() ?? '';
export const isLoader = (tag: Tag): boolean => fileOf(tag) === 'balise.js';
export const widgetName = ({ name, attributes }: Tag): string => attributes['data-balise'] ?? name.slice('balise-'.length);

export function readPage(source: string, headerText: string, given?: string): Page {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  let inline: Tag | undefined;
  const lineAt = lineCounter(source);
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      const isSelfClosed = source[parser.endIndex - 1] === '/';
      const tag: Tag = { name, attributes, line: lineAt(parser.startIndex), isSelfClosed };
      const parent = open.at(-1);
      if (parent && name === 'script' && attributes.type === 'application/json') {
        parent.inlineConfig = '';
        inline = parent;
      }
      tags.push(tag);
      open.push(tag);
    },
    ontext(text) {
      if (inline) inline.inlineConfig += text;
    },
    onclosetag() {
      inline = undefined;
      open.pop();
    },
  });
  parser.end(source);

  const headers = readHeaders(headerText);
  const meta = (key: string, value: string) =>
    tags.find(({ name, attributes }) => name === 'meta' && attributes[key]?.toLowerCase() === value)?.attributes.content;
  const canonical = tags.find(({ name, attributes }) => name === 'link' && attributes.rel?.toLowerCase() === 'canonical')?.attributes.href;
  const metaPolicy = meta('http-equiv', 'content-security-policy');
  return {
    source,
    headers,
    policies: [
      ...(headers.get('content-security-policy') ?? []).flatMap((text) => readPolicies(text, 'en-tête')),
      ...(metaPolicy ? readPolicies(metaPolicy, 'balise meta') : []),
    ],
    address: absolute(given) ?? absolute(canonical) ?? absolute(meta('property', 'og:url')),
    scripts: tags.filter((tag) => tag.name === 'script' && ourScript.test(addressOf(tag))),
    widgets: tags.filter(({ name, attributes }) => name.startsWith('balise-') || 'data-balise' in attributes),
    frames: tags.filter((tag) => tag.name === 'iframe' && ourFrame.test(addressOf(tag))),
    leftovers: tags.filter(isLeftover),
    isEmpty: !tags.length,
  };
}

/** How to tell the line of a place in a text: by halves, since a page has as many tags as lines. */
function lineCounter(source: string): (index: number) => number {
  const newlines = [...source.matchAll(/\n/g)].map(({ index }) => index);
  return (index) => {
    let [from, to] = [0, newlines.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (newlines[middle]! < index) from = middle + 1;
      else to = middle;
    }
    return from + 1;
  };
}

/** An address that says where it is; undefined for a relative one. */
export function absolute(text: string | undefined): URL | undefined {
  return text && /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}

/** True if an address is on the page's own site; one that says nothing else is. */
export function isOwnSite(address: string, page: Page): boolean {
  const url = absolute(address.startsWith('//') ? `https:${address}` : address);
  return !url || url.origin === page.address?.origin;
}
