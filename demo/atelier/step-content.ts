import { html, nothing, type TemplateResult } from 'lit';
import type { Fault } from '../../src/lib/config-error.ts';
import type { App } from './app.ts';
import { faultWords, notJson } from './fault-words.ts';
import { form, idOf, keyOf } from './form.ts';
import type { JsonView, lineOf } from './json-view.ts';
import { itemOf, labelOf } from './labels.ts';
import { parsePath } from './schema.ts';
import { segments } from './segments.ts';

/** The same draft as a form and as JSON. */
export function contentStep(app: App): TemplateResult {
  const { tab } = app.view;
  return html`
    <div class="row">
      ${segments(
        'Voir comme',
        'tab',
        tab,
        [
          ['form', 'Formulaire'],
          ['json', 'JSON'],
        ],
        (next) => {
          if (next === 'json') loadEditor(app);
          app.see({ tab: next });
        },
      )}
      <span class="steps-back">
        <button
          type="button"
          class="button ghost small"
          aria-keyshortcuts="Control+Z"
          aria-disabled=${app.canUndo ? 'false' : 'true'}
          @click=${() => app.undo()}
        >
          Annuler
        </button>
        <button
          type="button"
          class="button ghost small"
          aria-keyshortcuts="Control+Y"
          aria-disabled=${app.canRedo ? 'false' : 'true'}
          @click=${() => app.redo()}
        >
          Rétablir
        </button>
      </span>
    </div>
    ${verdict(app)} ${tab === 'form' ? form(app) : jsonView(app)}
  `;
}

let lines: typeof lineOf | undefined;
let editor: 'none' | 'coming' | 'here' | 'failed' = 'none';

/** The editor weighs more than all the rest: it comes when somebody wants to see the JSON. */
function loadEditor(app: App): void {
  if (editor !== 'none' && editor !== 'failed') return;
  editor = 'coming';
  void import('./json-view.ts').then(
    ({ JsonView, lineOf }) => {
      lines = lineOf;
      customElements.define('atelier-json', JsonView);
      editor = 'here';
      app.draw();
    },
    () => {
      editor = 'failed';
      app.draw();
    },
  );
}

const jsonElement = () => document.querySelector<JsonView>('atelier-json');

function jsonView(app: App): TemplateResult {
  loadEditor(app);
  if (editor !== 'here')
    return html`<p class="notice">
      ${editor === 'failed' ? 'L’éditeur JSON n’est pas arrivé. Rechargez la page : le brouillon reste.' : 'L’éditeur arrive…'}
    </p>`;
  const { text } = app.draft!;
  return html`<atelier-json
    class="json"
    .text=${text}
    .verdict=${app.verdict}
    .onText=${(next: string) => app.change({ text: next }, 'json')}
    .onUndo=${() => app.undo()}
    .onRedo=${() => app.redo()}
  ></atelier-json>`;
}

/** What is left to do, each point a way to where it is. */
function verdict(app: App): TemplateResult {
  const { faults, warnings } = app.verdict;
  const count = faults.length > 1 ? `${faults.length} points à revoir` : faults.length ? '1 point à revoir' : 'Rien à revoir.';
  return html`<p class="sr" aria-live="polite">${count}</p>
    ${
      faults.length
        ? html`<details class="verdict" ?open=${app.view.tab === 'json'}>
            <summary>${count}</summary>
            <ul>
              ${faults.map(
                (fault) =>
                  html`<li><button type="button" class="link" @click=${() => goTo(app, fault)}>${inWords(app, fault)}</button></li>`,
              )}
            </ul>
          </details>`
        : html`<p class="verdict good" aria-hidden="true">${count}</p>`
    }
    ${
      warnings.length
        ? html`<ul class="warnings">
            ${warnings.map(({ message }) => html`<li>${message}</li>`)}
          </ul>`
        : nothing
    }`;
}

/** « Question 3, Réponses : il faut au moins 2 réponses, 1 trouvée », or the line in the JSON. */
function inWords(app: App, fault: Fault): string {
  if (app.view.tab === 'json') {
    const { isJson } = app.verdict;
    const message = isJson ? fault.message : notJson;
    return lines ? `Ligne ${lines(app.draft!.text, fault, isJson)} : ${message}` : message;
  }
  if (!app.verdict.isJson) return notJson;
  const path = parsePath(fault.path);
  const { widget } = app.draft!;
  const names = path.flatMap((key, i) => {
    const at = path.slice(0, i + 1);
    if (typeof key === 'number') return [`${itemOf(widget, path.slice(0, i))[0]} ${key + 1}`];
    return typeof path[i + 1] === 'number' ? [] : [labelOf(widget, at)[0]];
  });
  const sentence = faultWords(fault);
  return names.length ? `${names.join(', ')} : ${sentence[0]!.toLowerCase()}${sentence.slice(1)}` : fault.message;
}

/** Unfolds what hides a fault, and puts focus on it. */
function goTo(app: App, fault: Fault): void {
  if (app.view.tab === 'json') {
    jsonElement()?.goTo(fault);
    return;
  }
  if (!app.verdict.isJson) {
    app.see({ tab: 'json' });
    return;
  }
  const path = parsePath(fault.path);
  path.forEach((key, i) => {
    const at = keyOf(path.slice(0, i + 1));
    if (typeof key === 'number') app.open.add(at);
    else app.asked.add(at);
  });
  app.touched.add(keyOf(path));
  app.draw();
  for (let length = path.length; length; length--) {
    const found = document.getElementById(idOf(path.slice(0, length)));
    if (!found) continue;
    const target = found.matches('input, textarea, select, button')
      ? found
      : found.querySelector<HTMLElement>('input, textarea, select, button');
    (target ?? found).focus();
    (target ?? found).scrollIntoView({ block: 'center' });
    return;
  }
}
