import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { saveFile } from '../../src/base/save-file.ts';
import { isSlug } from '../../src/lib/slug.ts';
import type { App } from './app.ts';
import { dataFileOf, FiguresError, withFigures } from './figures.ts';
import type { Piece, Place } from './model.ts';
import { offlinePage } from './offline.ts';
import { frameAddress, hasNoContent, isReserved, slugOf } from './place.ts';
import { qrPng, qrSvg } from './qr.ts';

/** The files that go with the lines: all made here, none sent. */
export function downloads(app: App, piece: Piece, place: Place): TemplateResult {
  const name = slugOf(piece);
  const page = frameAddress(piece, place);
  const hasFile = !hasNoContent(piece);
  const figures = dataFileOf(piece);
  return html`
    <h3>Fichiers</h3>
    ${hasFile ? nameField(app) : nothing}
    <ul class="files">
      ${
        hasFile
          ? row(
              app.ready.has(app.draft!) ? 'Déjà dans le dossier' : 'À déposer d’abord',
              `Le contenu, dans le dossier « contents » : ${name}.json${figures ? `, et ses chiffres : ${figures}` : ''}`,
              [['Télécharger le JSON', () => saveDraft(app)]],
            )
          : nothing
      }
      ${row(
        'Pour qu’une adresse suffise',
        `Des fichiers à déposer dans le dossier : ${name}.html se lit sans script, et WordPress l’intègre par son adresse.`,
        [
          [
            'Télécharger les fichiers (zip)',
            async () => saveFile((await import('./zipped.ts')).zipped(await withFigures(piece), place), `${name}.zip`, 'application/zip'),
          ],
        ],
      )}
      ${row(
        'Sans réseau',
        piece.widget === 'signup'
          ? 'Une page qui tient en un fichier. Sans réseau, elle prépare un message ou un formulaire papier.'
          : 'Une page qui tient en un fichier, sur une clé : elle s’ouvre sans rien installer.',
        [['Télécharger la page', async () => saveFile(await offlinePage(await withFigures(piece)), `${name}-hors-ligne.html`)]],
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
    const why = error instanceof FiguresError ? error.message : 'un morceau n’est pas arrivé. Vérifiez le réseau, puis recommencez.';
    app.say(`${words} : ${why}`);
  }
}

/** The draft as the file that the builder opens again. */
export function saveDraft(app: App): void {
  const { text, slug } = app.draft!;
  saveFile(text, `${slug}.json`, 'application/json');
  app.kept();
  app.say(`${slug}.json est dans vos téléchargements.`);
}

/** Why a content may not have a name: it would take the place of a file that the folder brings. */
function nameFault(app: App, slug: string): string | undefined {
  if (!isSlug(slug)) return 'Ce nom ne convient pas : des minuscules sans accent, des chiffres et des tirets, 64 au plus.';
  if (isReserved(slug)) return `« ${slug} » est un fichier ou un dossier de Balise : déposé sous ce nom, le vôtre prendrait sa place.`;
  if (app.ready.isNameOfOther(slug, app.draft!.text))
    return `« ${slug} » est un contenu prêt, différent du vôtre : choisissez un autre nom.`;
  return undefined;
}

function nameField(app: App): TemplateResult {
  const { slug } = app.draft!;
  const typed = app.view.name || slug;
  const fault = nameFault(app, typed);
  return html`<div class="field">
    <label for="nom">Nom du contenu</label>
    <p class="quiet" id="nom-aide">Celui de son fichier, et des adresses : minuscules, chiffres et tirets.</p>
    <input
      id="nom"
      type="text"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="nom-aide nom-faute"
      aria-invalid=${fault ? 'true' : nothing}
      .value=${live(typed)}
      @change=${(event: Event) => {
        const wanted = (event.target as HTMLInputElement).value.trim().toLowerCase();
        const isRefused = nameFault(app, wanted) !== undefined;
        app.see({ name: isRefused ? wanted : '' });
        if (!isRefused) app.change({ slug: wanted });
      }}
    />
    <div id="nom-faute" role="alert">${fault ? html`<p class="fault">${fault} Le nom reste ${slug}.</p>` : nothing}</div>
  </div>`;
}
