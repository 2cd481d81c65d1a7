import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../lib/dates.js';
import type { Source } from '../lib/envelope.schema.js';
import type { Locale } from '../lib/localize.js';
import { common as commonEn, sources as en } from '../lib/messages/en.js';
import { common as commonFr, sources as fr } from '../lib/messages/fr.js';
import { safeLink } from '../lib/safe-url.js';

const words = { fr: { ...fr, ...commonFr }, en: { ...en, ...commonEn } };

/**
 * A link out of the widget, in a tab of its own so that what the visitor was doing is still there; the bare label if the address
 * is one that a visitor may not be sent to.
 */
export function outLink(url: string, label: unknown, locale: Locale, className?: string): unknown {
  const href = safeLink(url, document.baseURI);
  if (!href) return label;
  const web = href.startsWith('http');
  return html`<a
    class=${className ?? nothing}
    href=${href}
    target=${web ? '_blank' : nothing}
    rel=${web ? 'noopener noreferrer' : nothing}
    >${label}${web ? html`<span class="sr"> ${words[locale].newTab}</span>` : nothing}</a
  >`;
}

/** Who says it, where and when: every claim that is shown has this beside it. */
export function cite(source: Source, locale: Locale): TemplateResult {
  const { title, publisher, date, url } = source;
  const day = date ? formatDate(date, locale) : words[locale].undated;
  return html`<span class="cite">${publisher}, ${url ? outLink(url, title, locale) : title}, ${day}</span>`;
}

/** « Source : … », under what the source states. */
export function sourceLine(source: Source | undefined, locale: Locale): unknown {
  return source ? html`<p class="quiet source">${words[locale].source}${locale === 'fr' ? '\u00a0' : ''}: ${cite(source, locale)}</p>` : nothing;
}
