import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from './app.ts';
import { downloads } from './downloads.ts';
import { hostOf, hosts, waysOf } from './hosts.ts';
import type { HostId, Piece, Place, Snippet, Way } from './model.ts';
import { isOnThisComputer, readFolder } from './place.ts';
import { segments } from './segments.ts';
import { snippet } from './snippets.ts';

/** The lines that survive where they are pasted, and the files that they need. */
export function pasteStep(app: App): TemplateResult {
  const { view, piece, place } = app;
  const read = readFolder(view.folder);
  const problem = 'problem' in read ? read.problem : undefined;
  const host = hostOf(view.host);
  const isHere = 'folder' in read && isOnThisComputer(read.folder);
  return html`
    <div class="field">
      <label for="dossier">Adresse du dossier Balise sur le serveur de la commune</label>
      <p class="quiet" id="dossier-aide">Le dossier que vous avez déposé : https://www.votre-commune.fr/balise/${place.version}/</p>
      <input
        id="dossier"
        type="url"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="dossier-aide dossier-faute"
        aria-invalid=${problem && view.folder ? 'true' : nothing}
        .value=${live(view.folder)}
        @input=${(event: Event) => app.see({ folder: (event.target as HTMLInputElement).value })}
      />
      <div id="dossier-faute">
        ${problem && view.folder ? html`<p class="fault">${problem}</p>` : nothing}
        ${
          isHere
            ? html`<p class="caution">
                Ces lignes ne marchent que sur cet ordinateur. Pour vos visiteurs, donnez l’adresse du dossier sur le site de la commune.
              </p>`
            : nothing
        }
      </div>
    </div>
    <div class="field">
      <label for="hote">Où collez-vous ?</label>
      <select
        id="hote"
        aria-describedby="hote-aide"
        @change=${(event: Event) => {
          app.see({ host: (event.target as HTMLSelectElement).value as HostId, way: undefined });
          app.keep();
        }}
      >
        ${hosts.map(({ id, label }) => html`<option value=${id} .selected=${id === view.host}>${label}</option>`)}
      </select>
      <p class="quiet" id="hote-aide">${host.keeps}</p>
    </div>
    ${
      !piece || app.verdict.faults.length
        ? html`<p class="notice">Il reste des points à revoir à l’étape 2 : les lignes à coller viennent ensuite.</p>`
        : problem !== undefined
          ? html`<p class="notice">Donnez d’abord l’adresse du dossier.</p>`
          : result(app, piece, { ...place, folder: (read as { folder: string }).folder })
    }
  `;
}

const wayWords: Readonly<Record<Way, string>> = {
  script: 'Balise et script',
  marked: 'Élément div et script',
  frame: 'Cadre',
  address: 'Adresse',
};

/** The variants that a host lets through, where there is more than one. */
function wayChoice(app: App, now: Way): TemplateResult | typeof nothing {
  const ways = waysOf(hostOf(app.view.host));
  if (ways.length < 2) return nothing;
  return html`${segments<Way>(
    'Variante',
    'way',
    now,
    ways.map((way, i) => [way, i ? wayWords[way] : `${wayWords[way]} (conseillé)`]),
    (way) => app.see({ way }),
  )}
  ${
    now === 'frame'
      ? nothing
      : html`<div class="field flag">
          <input
            id="sans-style"
            type="checkbox"
            .checked=${live(app.view.isStyleless)}
            @change=${(event: Event) => app.see({ isStyleless: (event.target as HTMLInputElement).checked })}
          />
          <label for="sans-style">Mon site interdit les styles dans les pages (CSP)</label>
        </div>`
  }`;
}

function result(app: App, piece: Piece, place: Place): TemplateResult {
  const { host, way, isStyleless } = app.view;
  const made = snippet(piece, place, host, { way, isStyleless });
  return html`
    ${wayChoice(app, made.way)}
    ${made.fields ? made.fields.map((field) => toCopy(app, `a-coller-${field.id}`, field.label, field.text)) : toPaste(app, made)}
    <h3>Ensuite</h3>
    <ol class="how">
      ${made.steps.map((one) => html`<li>${one}</li>`)}
    </ol>
    ${
      made.notes.length
        ? html`<ul class="notes">
            ${made.notes.map((one) => html`<li>${one}</li>`)}
          </ul>`
        : nothing
    }
    ${downloads(app, piece, place)}
  `;
}

function toPaste(app: App, { way, code }: Snippet): TemplateResult {
  return html`<div class="snippet">
    <label for="a-coller">${way === 'address' ? 'Adresse à coller' : 'Lignes à coller'}</label>
    <textarea id="a-coller" readonly spellcheck="false" rows=${Math.min(14, code.split('\n').length + 2)} .value=${live(code)}></textarea>
    <div class="row">
      <button type="button" class="button" @click=${() => void copy(app, 'a-coller', code)}>
        ${app.view.copied === 'a-coller' ? 'Copié' : 'Copier'}
      </button>
    </div>
  </div>`;
}

/** One value of a host's own form. */
function toCopy(app: App, id: string, label: string, text: string): TemplateResult {
  return html`<div class="snippet value">
    <label for=${id}>${label}</label>
    <input id=${id} type="text" readonly .value=${live(text)} />
    <button
      type="button"
      class="button ghost small"
      aria-label="${app.view.copied === id ? 'Copié' : 'Copier'} : ${label}"
      @click=${() => void copy(app, id, text)}
    >
      ${app.view.copied === id ? 'Copié' : 'Copier'}
    </button>
  </div>`;
}

async function copy(app: App, id: string, text: string): Promise<void> {
  if (await written(text)) return app.see({ copied: id, said: 'Copié.' });
  // The browser refuses: what is selected can be copied in the old way, or is one key away.
  const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(`#${id}`);
  field?.focus();
  field?.select();
  if (document.execCommand('copy')) app.see({ copied: id, said: 'Copié.' });
  else app.say('Le navigateur ne laisse pas copier : le texte est sélectionné, faites Ctrl + C.');
}

/** A page that came by http has no clipboard at all. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
