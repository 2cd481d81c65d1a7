import { html, nothing, type TemplateResult } from 'lit';
import type { App } from './app.ts';
import { PreviewFrame } from './preview-frame.ts';
import { segments } from './segments.ts';

customElements.define('atelier-preview', PreviewFrame);

/** What a family will see, beside what one writes. */
export function previewPanel(app: App): TemplateResult {
  const { width, scheme } = app.view;
  const { piece } = app;
  const isOld = app.verdict.faults.length > 0;
  const ground = app.draft?.theme === 'light' || app.draft?.theme === 'dark' ? app.draft.theme : scheme;
  return html`<div class="row">
      ${segments(
        'Écran',
        'width',
        width,
        [
          ['phone', 'Téléphone'],
          ['tablet', 'Tablette'],
          ['projector', 'Projection'],
        ],
        (next) => app.see({ width: next }),
      )}
      ${segments(
        'Page',
        'scheme',
        scheme,
        [
          ['light', 'Claire'],
          ['dark', 'Sombre'],
        ],
        (next) => app.see({ scheme: next }),
      )}
    </div>
    ${
      !piece
        ? html`<p class="nothing-yet">L’aperçu paraît ici dès qu’il n’y a plus de point à revoir.</p>`
        : isOld
          ? html`<p class="verdict">Il reste des points à revoir : ceci est la dernière version juste.</p>`
          : nothing
    }
    <atelier-preview class=${piece ? '' : 'empty'} .width=${width} .shown=${piece && { piece, scheme: ground }}></atelier-preview>`;
}
