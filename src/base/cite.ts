import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../lib/dates.js';
import type { Source } from '../lib/envelope.schema.js';
import type { Locale } from '../lib/localize.js';
import { sources as en } from '../lib/messages/en.js';
import { sources as fr } from '../lib/messages/fr.js';
import { outLink } from './out-link.js';

const words = { fr, en };

/** Who says it, where and when: every claim that is shown has this beside it. */
export function cite(source: Source, locale: Locale): TemplateResult {
  return html`${source.publisher}, <span class="work">${linked(source, source.title, locale)}, </span>${dated(source, locale)}`;
}

/** The same in brief, where claims follow each other and the whole list stands below. */
export function citeBriefly(source: Source, locale: Locale): TemplateResult {
  return html`${linked(source, source.short ?? source.publisher, locale)}, ${dated(source, locale)}`;
}

/** « Sources : … ; … », each once, for what stands on several. */
export function sourcesLine(sources: readonly Source[], locale: Locale): unknown {
  const label = sources.length > 1 ? words[locale].sources : words[locale].source;
  const space = locale === 'fr' ? '\u00a0' : '';
  return html`${label}${space}: ${sources.map((source, i) => html`${i ? `${space}; ` : ''}${citeBriefly(source, locale)}`)}`;
}

const linked = ({ url }: Source, label: string, locale: Locale) => (url ? outLink(url, label, locale) : label);

const dated = ({ date }: Source, locale: Locale) => (date ? formatDate(date, locale) : words[locale].undated);

/** « Source : … », under what the source states. */
export function sourceLine(source: Source | undefined, locale: Locale): unknown {
  return source ? html`<p class="quiet">${words[locale].source}${locale === 'fr' ? '\u00a0' : ''}: ${cite(source, locale)}</p>` : nothing;
}
