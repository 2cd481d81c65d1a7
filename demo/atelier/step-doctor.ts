import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from './app.ts';
import { examine, type Finding } from './examine.ts';

/** What a pasted page tells of why nothing shows: what a stopped script cannot say itself. */
export function doctorStep(app: App): TemplateResult {
  const { source, headers, isExamining } = app.view;
  if (!isExamining)
    return html`<div class="row chosen">
      <p>Le contenu ne paraît pas dans votre page ? Collez son code source ici, l’atelier cherche pourquoi.</p>
      <button
        type="button"
        class="button ghost small"
        @click=${() => {
          app.see({ isExamining: true });
          document.getElementById('source')?.focus();
        }}
      >
        Examiner une page
      </button>
    </div>`;
  const read = (event: Event) => (event.target as HTMLTextAreaElement).value;
  return html`
    <p>
      Collez le code source de la page publiée (Ctrl + U dans le navigateur). L’atelier cherche ce qui empêche le contenu de paraître. Rien
      n’est envoyé.
    </p>
    <div class="field">
      <label for="source">Code source de la page</label>
      <textarea
        id="source"
        rows="5"
        spellcheck="false"
        .value=${live(source)}
        @input=${(event: Event) => app.see({ source: read(event) })}
      ></textarea>
    </div>
    <div class="field">
      <label for="entetes">En-têtes de la réponse <span class="quiet">(facultatif)</span></label>
      <p class="quiet" id="entetes-aide">Outils de développement, onglet Réseau, première ligne, « En-têtes de réponse ».</p>
      <textarea
        id="entetes"
        rows="3"
        spellcheck="false"
        aria-describedby="entetes-aide"
        .value=${live(headers)}
        @input=${(event: Event) => app.see({ headers: read(event) })}
      ></textarea>
    </div>
    ${source.trim() || headers.trim() ? report(examine(source, headers, { place: app.place })) : nothing}
  `;
}

const gravity: Readonly<Record<Finding['severity'], string>> = {
  stops: 'Empêche l’affichage',
  harms: 'À corriger',
  hint: 'Bon à savoir',
};

function report(findings: readonly Finding[]): TemplateResult {
  if (!findings.length) return html`<p class="verdict good">Rien d’anormal dans ce qui est collé.</p>`;
  return html`<ul class="findings" aria-label="Ce que l’atelier a trouvé">
    ${findings.map(
      ({ severity, what, todo, line }) =>
        html`<li class=${severity}>
          <strong>${gravity[severity]}${line ? `, ligne ${line}` : ''}</strong>
          <p>${what}</p>
          <p class="quiet">${todo}</p>
        </li>`,
    )}
  </ul>`;
}
