import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from './app.ts';
import { downloads } from './downloads.ts';
import { hostOf, hosts } from './hosts.ts';
import type { HostId, Piece, Place, Snippet } from './model.ts';
import { readFolder } from './place.ts';
import { snippet } from './snippets.ts';

/** The lines that survive where they are pasted, and the files that they need. */
export function pasteStep(app: App): TemplateResult {
  const { view, piece, place } = app;
  const read = readFolder(view.folder);
  const problem = 'problem' in read ? read.problem : undefined;
  const host = hostOf(view.host);
  return html`
    <div class="field">
      <label for="dossier">Adresse du dossier Balise sur le serveur de la commune</label>
      <p class="quiet" id="dossier-aide">Le dossier que vous avez déposé : https://www.votre-commune.fr/balise/${place.version}/</p>
      <input
        id="dossier"
        type="url"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${problem && view.folder ? 'dossier-faute' : 'dossier-aide'}
        aria-invalid=${problem && view.folder ? 'true' : nothing}
        .value=${live(view.folder)}
        @input=${(event: Event) => app.see({ folder: (event.target as HTMLInputElement).value })}
      />
      ${problem && view.folder ? html`<p class="fault" id="dossier-faute">${problem}</p>` : nothing}
    </div>
    <div class="field">
      <label for="hote">Où collez-vous ?</label>
      <select
        id="hote"
        aria-describedby="hote-aide"
        @change=${(event: Event) => {
          app.see({ host: (event.target as HTMLSelectElement).value as HostId });
          app.keep();
        }}
      >
        ${hosts.map(({ id, label }) => html`<option value=${id} .selected=${id === view.host}>${label}</option>`)}
      </select>
      <p class="quiet" id="hote-aide">${host.keeps}</p>
    </div>
    ${
      !piece || app.verdict.faults.length
        ? html`<p class="notice">Il reste des points à revoir à l’étape 2 : les lignes à coller viennent ensuite.</p>`
        : problem !== undefined
          ? html`<p class="notice">Donnez d’abord l’adresse du dossier.</p>`
          : result(app, piece, { ...place, folder: (read as { folder: string }).folder })
    }
  `;
}

function result(app: App, piece: Piece, place: Place): TemplateResult {
  const { host, copied } = app.view;
  const made = snippet(piece, place, host);
  const lines = made.code.split('\n').length;
  return html`
    <div class="snippet">
      <label for="a-coller">${made.way === 'address' ? 'Adresse à coller' : 'Lignes à coller'}</label>
      <textarea id="a-coller" readonly spellcheck="false" rows=${Math.min(14, lines + 2)} .value=${live(made.code)}></textarea>
      <div class="row">
        <button type="button" class="button" @click=${() => void copy(app, made)}>${copied ? 'Copié' : 'Copier'}</button>
      </div>
    </div>
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

async function copy(app: App, { code }: Snippet): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(code).then(
    () => true,
    () => false,
  );
  if (isCopied) return app.see({ copied: true, said: 'Copié.' });
  // The browser refuses: what is selected can be copied in the old way, or is one key away.
  const field = document.querySelector<HTMLTextAreaElement>('#a-coller');
  field?.focus();
  field?.select();
  if (document.execCommand('copy')) app.see({ copied: true, said: 'Copié.' });
  else app.say('Le navigateur ne laisse pas copier : les lignes sont sélectionnées, faites Ctrl + C.');
}
