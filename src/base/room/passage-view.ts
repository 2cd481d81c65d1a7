import { html, nothing, type TemplateResult } from 'lit';
import { inLang } from '../in-lang.js';
import type { Passage } from './deck.js';

/** A passage on paper and in the facilitator's notes: its heading, then a list where there are several sentences. */
export function passageView({ heading, items, strong }: Passage, lang: string): TemplateResult {
  return html`<div class=${strong ? 'strong' : ''}>
    ${heading ? html`<h2>${heading}</h2>` : nothing}
    ${
      items.length > 1
        ? html`<ul ${inLang(lang)}>
            ${items.map(({ text }) => html`<li>${text}</li>`)}
          </ul>`
        : items.map(({ text }) => html`<p ${inLang(lang)}>${text}</p>`)
    }
  </div>`;
}
