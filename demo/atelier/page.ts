import { html, nothing, type TemplateResult } from 'lit';
import type { App } from './app.ts';
import { saveDraft } from './downloads.ts';
import { eye, help } from './drawings.ts';
import { previewPanel } from './preview-panel.ts';
import { chooseStep, keep, openFile } from './step-choose.ts';
import { contentStep } from './step-content.ts';
import { doctorStep } from './step-doctor.ts';
import { lookStep } from './step-look.ts';
import { pasteStep } from './step-paste.ts';

const steps = ['Que voulez-vous montrer ?', 'Le contenu', 'L’aspect', 'Où collez-vous ?'] as const;
const short = ['Choisir', 'Contenu', 'Aspect', 'Coller'] as const;

/** The whole builder: four steps on one page, troubleshooting below, what families will see beside them. */
export function page(app: App): TemplateResult {
  const { draft, view } = app;
  return html`<div
    class="base atelier"
    @keydown=${(event: KeyboardEvent) => onKey(app, event)}
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${(event: DragEvent) => onDrop(app, event)}
  >
    <a class="skip" href="#etape-1" @click=${(event: Event) => goTo(event, 1)}>Aller au contenu</a>
    <header class="top">
      <p class="brand">Balise <span>l’atelier</span></p>
      <nav aria-label="Étapes">
        <ol>
          ${short.map((words, i) => {
            const isOff = !draft && i > 0;
            return html`<li>
              ${
                isOff
                  ? html`<span class="step-link off"><b>${i + 1}</b> <span class="step-word">${words}</span></span>`
                  : html`<a class="step-link" href="#etape-${i + 1}" @click=${(event: Event) => goTo(event, i + 1)}
                      ><b>${i + 1}</b> <span class="step-word">${words}</span></a
                    >`
              }
            </li>`;
          })}
          ${
            draft
              ? html`<li class="to-preview">
                  <a class="step-link" href="#titre-apercu" @click=${(event: Event) => goTo(event, 'apercu')}>
                    ${eye} <span class="step-word">Aperçu</span>
                  </a>
                </li>`
              : nothing
          }
          <li>
            <a class="step-link" href="#depanner" @click=${(event: Event) => goTo(event, 'depanner')}
              >${help} <span class="step-word">Dépanner</span></a
            >
          </li>
        </ol>
      </nav>
    </header>
    <main>
      <div class="lead">
        <h1>Préparez un contenu pour votre site</h1>
        <p>Choisissez, adaptez, copiez. Rien ne quitte votre navigateur. <a href="../guide.html">Le guide du webmestre</a></p>
      </div>
      <div class="desk ${draft ? 'started' : ''} ${view.width === 'phone' ? '' : 'wide'}">
        ${section(1, chooseStep(app))}
        ${
          draft
            ? html`${section(2, contentStep(app))} ${section(3, lookStep(app))}
                <aside class="panel preview" aria-labelledby="titre-apercu">
                  <h2 class="title" id="titre-apercu" tabindex="-1">Aperçu</h2>
                  ${previewPanel(app)}
                </aside>
                ${section(4, pasteStep(app))}`
            : nothing
        }
        <section class="panel step" id="depanner" aria-labelledby="titre-depanner">
          <h2 class="title" id="titre-depanner" tabindex="-1">Ça ne marche pas ?</h2>
          ${doctorStep(app)}
        </section>
      </div>
    </main>
    ${
      draft
        ? html`<footer class="foot">
            <p class="quiet">
              ${
                app.isTooLong
                  ? 'Ce contenu est trop long pour l’adresse de la page : enregistrez-le dans un fichier avant de partir.'
                  : 'Le brouillon est dans l’adresse de cette page : gardez-la en favori, ou envoyez-la.'
              }
            </p>
            <button type="button" class="button ghost small" @click=${() => saveDraft(app)}>Enregistrer dans un fichier</button>
          </footer>`
        : nothing
    }
    <p role="status" class="said">${view.said}</p>
  </div>`;
}

function section(number: number, content: TemplateResult): TemplateResult {
  return html`<section class="panel step" id="etape-${number}" aria-labelledby="titre-${number}">
    <h2 class="title" id="titre-${number}" tabindex="-1"><span class="badge" aria-hidden="true">${number}</span> ${steps[number - 1]}</h2>
    ${content}
  </section>`;
}

/** Moves there without the address: that holds the draft. */
function goTo(event: Event, number: number | string): void {
  event.preventDefault();
  const title = document.getElementById(`titre-${number}`);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'start' });
}

/** One undo for the whole draft, in whichever field one is; fields that are not of the draft keep their own. */
function onKey(app: App, event: KeyboardEvent): void {
  if (event.key === 'Escape' && app.draft && app.view.isChoosing && (event.target as HTMLElement).closest('#etape-1')) keep(app);
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
  const target = event.target as HTMLElement;
  const isOther = target.matches('input:not([type=radio], [type=checkbox]), textarea') && !target.closest('.fields, #etape-3');
  if (isOther) return;
  const key = event.key.toLowerCase();
  const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
  if (!isRedo && key !== 'z') return;
  event.preventDefault();
  if (isRedo) app.redo();
  else app.undo();
}

function onDrop(app: App, event: DragEvent): void {
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return;
  event.preventDefault();
  void openFile(app, file);
}
