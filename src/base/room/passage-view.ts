import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../lib/localize.js';
import { inLang } from '../in-lang.js';
import type { Passage } from './deck.js';

/** A passage on paper and in the facilitator's notes: its heading, then a list where there are several sentences. */
export function passageView({ heading, isTitled, items, strong }: Passage, lang: string, locale: Locale): TemplateResult {
  return html`<div class=${strong ? 'strong' : ''}>
    ${heading ? html`<h2 ${inLang(isTitled ? lang : locale)}>${heading}</h2>` : nothing}
    ${
      items.length > 1
        ? html`<ul>
            ${items.map(({ text, ours }) => html`<li ${inLang(ours ? locale : lang)}>${text}</li>`)}
          </ul>`
        : items.map(({ text, ours }) => html`<p ${inLang(ours ? locale : lang)}>${text}</p>`)
    }
  </div>`;
}
