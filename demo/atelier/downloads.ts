import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '../../src/base/save-file.ts';
import type { App } from './app.ts';
import type { Piece, Place } from './model.ts';
import { offlinePage, whyNotOffline } from './offline.ts';
import { frameAddress, hasNoContent, isSlug, slugOf } from './place.ts';
import { qrPng, qrSvg } from './qr.ts';

/** The files that go with the lines: all made here, none sent. */
export function downloads(app: App, piece: Piece, place: Place): TemplateResult {
  const name = slugOf(piece);
  const page = frameAddress(piece, place);
  const hasFile = !hasNoContent(piece);
  const why = whyNotOffline(piece);
  return html`
    <h3>Fichiers</h3>
    ${hasFile ? nameField(app) : nothing}
    <ul class="files">
      ${
        hasFile
          ? row('À déposer d’abord', `Le contenu, dans le dossier « contents » : ${name}.json`, [
              ['Télécharger le JSON', () => saveDraft(app)],
            ])
          : nothing
      }
      ${row(
        'Pour qu’une adresse suffise',
        `Deux fichiers à déposer dans le dossier : ${name}.html se lit sans script, et WordPress l’intègre par son adresse.`,
        [
          [
            'Télécharger les deux (zip)',
            async () => saveFile((await import('./zipped.ts')).zipped(piece, place), `${name}.zip`, 'application/zip'),
          ],
        ],
      )}
      ${row(
        'Sans réseau',
        why ??
          (piece.widget === 'signup'
            ? 'Une page qui tient en un fichier. Sans réseau, elle prépare un message ou un formulaire papier.'
            : 'Une page qui tient en un fichier, sur une clé : elle s’ouvre sans rien installer.'),
        why ? [] : [['Télécharger la page', () => offlinePage(piece).then((text) => saveFile(text, `${name}-hors-ligne.html`))]],
      )}
      ${row('Sur une affiche', `Un QR code qui mène à ${page}`, [
        ['QR code en SVG', () => saveFile(qrSvg(page), `${name}-qr.svg`, 'image/svg+xml')],
        ['QR code en PNG', () => qrPng(page).then((picture) => saveFile(picture, `${name}-qr.png`, 'image/png'))],
      ])}
    </ul>
  `;

  function row(title: string, what: string, buttons: readonly (readonly [string, () => void | Promise<void>])[]) {
    return html`<li>
      <div><strong>${title}</strong><span class="quiet">${what}</span></div>
      <span class="row">
        ${buttons.map(([words, act]) => html`<button type="button" class="button ghost small" @click=${() => void make(app, words, act)}>${words}</button>`)}
      </span>
    </li>`;
  }
}

async function make(app: App, words: string, act: () => void | Promise<void>): Promise<void> {
  try {
    await act();
    app.say(`${words} : c’est fait.`);
  } catch (error) {
    console.error(error);
    app.say(`${words} : un morceau n’est pas arrivé. Vérifiez le réseau, puis recommencez.`);
  }
}

/** The draft as the file that the builder opens again. */
export function saveDraft(app: App): void {
  const { text, slug } = app.draft!;
  saveFile(text, `${slug}.json`, 'application/json');
  app.kept();
  app.say(`${slug}.json est dans vos téléchargements.`);
}

function nameField(app: App): TemplateResult {
  const { slug } = app.draft!;
  return html`<div class="field">
    <label for="nom">Nom du contenu</label>
    <p class="quiet" id="nom-aide">Celui de son fichier, et des adresses : minuscules, chiffres et tirets.</p>
    <input
      id="nom"
      type="text"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="nom-aide"
      .value=${slug}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const wanted = input.value.trim().toLowerCase();
        if (isSlug(wanted)) app.change({ slug: wanted });
        else {
          input.value = slug;
          app.say('Ce nom ne convient pas : des minuscules sans accent, des chiffres et des tirets, 64 au plus.');
        }
      }}
    />
  </div>`;
}
