import { formatDate } from '../../../src/lib/dates.ts';
import type { Source } from '../../../src/lib/envelope.schema.ts';
import { sources as words } from '../../../src/lib/messages/fr.ts';
import { safeLink } from '../../../src/lib/safe-url.ts';
import { attributes, escapeHtml } from '../markup.ts';

export interface About {
  readonly sources: readonly Source[];
  readonly verifiedOn: string;
}

/** How a content's own words are written: where its language is not the page's French, each says so. */
export interface Writer {
  /** A text of the content. */
  readonly say: (text: string) => string;
  /** A link of the content, or its words alone where a visitor may not be sent there. */
  readonly link: (url: string | undefined, label: string) => string;
  /** « (AMIF, 30 mars 2023) », after what the source states. */
  readonly cite: (id: string) => string;
}

/** Relative links of a content are relative to the page that shows it. */
export function writer(lang: string, page: string, sources: readonly Source[]): Writer {
  const say = (text: string) =>
    /^fr\b/i.test(lang) ? escapeHtml(text) : `<span${attributes({ lang, dir: 'auto' })}>${escapeHtml(text)}</span>`;
  const link = (url: string | undefined, label: string) => {
    const href = url && safeLink(url, page);
    return href ? `<a${attributes({ href })}>${say(label)}</a>` : say(label);
  };
  const cite = (id: string) => {
    const source = sources.find((one) => one.id === id);
    return source ? ` <small>(${link(source.url, source.short ?? source.publisher)}, ${dated(source)})</small>` : '';
  };
  return { say, link, cite };
}

export const dated = ({ date }: Source): string => escapeHtml(date ? formatDate(date, 'fr') : words.undated);

export const list = (items: readonly string[], tag: 'ul' | 'ol' = 'ul'): string =>
  items.length ? `<${tag}>\n${items.map((item) => `  <li>${item}</li>`).join('\n')}\n</${tag}>` : '';

export const lines = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join('\n');

/** Every source with its date, and the day on which somebody checked. */
export function sourceList({ sources, verifiedOn }: About, { say, link }: Writer): string {
  if (!sources.length) return '';
  return lines(
    `<h2>${sources.length > 1 ? words.sources : words.source}</h2>`,
    list(sources.map((source) => `${say(source.publisher)}, ${link(source.url, source.title)}, ${dated(source)}`)),
    `<p>${escapeHtml(words.verified(formatDate(verifiedOn, 'fr')))}</p>`,
  );
}
