import { html, nothing } from 'lit';
import { spoken } from '../../base/in-lang.js';
import type { LegendItem } from './scene.js';

/** What each mark stands for; the drawing paints the marks, so that they are the same. */
export function legendView(items: readonly LegendItem[], lang: string | undefined) {
  if (!items.length) return nothing;
  return html`<ul class="legend" part="legend">
    ${items.map(
      ({ label, value }) =>
        html`<li>
          <canvas class="swatch" width="28" height="18" aria-hidden="true"></canvas>
          <span>${spoken(lang, label)}</span>${value ? html` <strong>${spoken(lang, value)}</strong>` : nothing}
        </li>`,
    )}
  </ul>`;
}
