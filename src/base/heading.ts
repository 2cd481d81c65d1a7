import { html, nothing } from 'lit';
import { inLang } from './in-lang.js';

/** What names a section, as its `aria-labelledby="section-name"`: a title of the content, which bears its own language wherever it is shown. */
export const sectionName = (title: string, lang: string | undefined) =>
  html`<span id="section-name" hidden ${inLang(lang)}>${title}</span>`;

/** A real heading at a level that fits the page's outline, clamped to 1–6. One literal per level: Lit caches templates by literal. */
export function heading(level: number, content: unknown, options: { class?: string; focusable?: boolean; lang?: string | undefined } = {}) {
  const name = options.class ?? nothing;
  const tab = options.focusable ? -1 : nothing;
  const { lang } = options;
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 ${inLang(lang)} class=${name} tabindex=${tab}>${content}</h1>`;
    case 2:
      return html`<h2 ${inLang(lang)} class=${name} tabindex=${tab}>${content}</h2>`;
    case 3:
      return html`<h3 ${inLang(lang)} class=${name} tabindex=${tab}>${content}</h3>`;
    case 4:
      return html`<h4 ${inLang(lang)} class=${name} tabindex=${tab}>${content}</h4>`;
    case 5:
      return html`<h5 ${inLang(lang)} class=${name} tabindex=${tab}>${content}</h5>`;
    default:
      return html`<h6 ${inLang(lang)} class=${name} tabindex=${tab}>${content}</h6>`;
  }
}
