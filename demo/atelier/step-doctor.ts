import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from './app.ts';
import type { examine, Finding } from './examine.ts';

/** It reads HTML on its own, and weighs as much as half of the page: it comes when it is asked for. */
let examiner: typeof examine | undefined;

/** What was found last: a page of a thousand lines is not read again at each letter typed elsewhere. */
let last:
  { readonly source: string; readonly headers: string; readonly place: App['place']; readonly found: readonly Finding[] } | undefined;

function examined(app: App): readonly Finding[] {
  const { source, headers } = app.view;
  const { place } = app;
  if (last?.source !== source || last.headers !== headers || last.place !== place)
    last = { source, headers, place, found: examiner!(source, headers, { place }) };
  return last.found;
}

async function begin(app: App): Promise<void> {
  app.see({ isExamining: true });
  document.getElementById('source')?.focus();
  try {
    ({ examine: examiner } = await import('./examine.ts'));
    app.draw();
  } catch {
    app.say('L’examen n’est pas arrivé. Vérifiez le réseau, puis rechargez la page : le brouillon reste.');
  }
}

function end(app: App): void {
  app.see({ isExamining: false });
  document.getElementById('examiner')?.focus();
}

/** What a pasted page tells of why nothing shows: what a stopped script cannot say itself. */
export function doctorStep(app: App): TemplateResult {
  const { source, headers, isExamining } = app.view;
  if (!isExamining)
    return html`<div class="row chosen">
      <p>Le contenu ne paraît pas dans votre page ? Collez son code source ici, l’atelier cherche pourquoi.</p>
      <button type="button" class="button ghost small" id="examiner" @click=${() => void begin(app)}>Examiner une page</button>
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
      <p class="quiet" id="entetes-aide">Outils de développement, onglet Réseau, première ligne, « En-têtes de réponse ».</p>
      <textarea
        id="entetes"
        rows="3"
        spellcheck="false"
        aria-describedby="entetes-aide"
        .value=${live(headers)}
        @input=${(event: Event) => app.see({ headers: read(event) })}
      ></textarea>
    </div>
    ${examiner && (source.trim() || headers.trim()) ? report(examined(app)) : nothing}
    <div class="row">
      <button type="button" class="button ghost small" @click=${() => end(app)}>Fermer l’examen</button>
    </div>
  `;
}

const gravity: Readonly<Record<Finding['severity'], string>> = {
  stops: 'Empêche l’affichage',
  harms: 'À corriger',
  hint: 'Bon à savoir',
};

function report(findings: readonly Finding[]): TemplateResult {
  const { length } = findings;
  const count = length > 1 ? `${length} points trouvés` : length ? '1 point trouvé' : 'Rien d’anormal dans ce qui est collé.';
  if (!length) return html`<p class="verdict good" aria-live="polite">${count}</p>`;
  return html`<p class="sr" aria-live="polite">${count}</p>
    <ul class="findings" aria-label="Ce que l’atelier a trouvé">
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
