import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../lib/localize.js';
import { inLang, spoken } from '../in-lang.js';
import type { Passage, Sourced } from './deck.js';
import { foreign } from './room-words.js';

/** A passage on a slide, on paper and in the facilitator's notes: its heading, then a list where there are several sentences. */
export function passageView({ heading, isTitled, items, strong }: Passage, lang: string, locale: Locale): TemplateResult {
  const said = ({ text, ours }: Sourced) => (ours ? spoken(foreign(lang, locale), text) : text);
  return html`<div class="passage ${strong ? 'strong' : ''}">
    ${heading ? html`<h2 ${inLang(isTitled ? lang : locale)}>${heading}</h2>` : nothing}
    ${
      items.length > 1
        ? html`<ul>
            ${items.map((item) => html`<li ${inLang(item.ours ? locale : lang)}>${said(item)}</li>`)}
          </ul>`
        : items.map((item) => html`<p ${inLang(item.ours ? locale : lang)}>${said(item)}</p>`)
    }
  </div>`;
}
