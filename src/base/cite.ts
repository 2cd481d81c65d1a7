import { html, nothing, type TemplateResult } from 'lit';
import { dateInText } from '../lib/dates.js';
import type { Source } from '../lib/envelope.schema.js';
import type { Locale } from '../lib/localize.js';
import { sources as en } from '../lib/messages/en.js';
import { sources as fr } from '../lib/messages/fr.js';
import { phrases } from '../lib/phrases.js';
import { inLang } from './in-lang.js';
import { outLink } from './out-link.js';

const words = phrases({ fr, en }, 'sources');

/**
 * Who says it, where and when: every claim that is shown has this beside it. `lang` is the content's language where it is not the
 * interface's; a document keeps its own, if the config says which.
 */
export function cite(source: Source, locale: Locale, lang: string | undefined): TemplateResult {
  const { publisher, title } = source;
  const { comma } = words[locale];
  return html`<bdi
      ><span ${inLang(source.lang ?? lang)}>${publisher}</span><span class="work">${comma}${linked(source, title, locale, lang)}</span></bdi
    >${comma}${dated(source, locale)}`;
}

/** The same in brief, where claims follow each other and the whole list stands below. */
export function citeBriefly(source: Source, locale: Locale, lang: string | undefined): TemplateResult {
  return html`${linked(source, source.short ?? source.publisher, locale, lang)}${words[locale].comma}${dated(source, locale)}`;
}

/** « Sources : … ; … », each once, for what stands on several. */
export function sourcesLine(sources: readonly Source[], locale: Locale, lang: string | undefined): unknown {
  const { source: one, sources: many, semicolon } = words[locale];
  const label = sources.length > 1 ? many : one;
  const space = locale === 'fr' ? '\u00a0' : '';
  return html`${label}${space}: ${sources.map((source, i) => html`${i ? semicolon : ''}${citeBriefly(source, locale, lang)}`)}`;
}

/** The name alone is in the content's language: what a screen reader hears of the new tab is not. */
function linked({ url, lang: own }: Source, label: string, locale: Locale, lang: string | undefined) {
  const name = html`<span ${inLang(own ?? lang)}>${label}</span>`;
  return url ? outLink(url, name, locale) : name;
}

const dated = ({ date }: Source, locale: Locale) => (date ? dateInText(date, locale) : words[locale].undated);

/** « Source : … », under what the source states. */
export function sourceLine(source: Source | undefined, locale: Locale, lang: string | undefined): unknown {
  const label = `${words[locale].source}${locale === 'fr' ? '\u00a0' : ''}:`;
  return source ? html`<p class="quiet">${label} ${cite(source, locale, lang)}</p>` : nothing;
}
