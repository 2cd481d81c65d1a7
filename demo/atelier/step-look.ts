import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlColours, groundColours } from '../../src/base/tokens.ts';
import type { App } from './app.ts';
import { changeOf, isHex, shownAccent, type Scheme } from './colour.ts';
import { tagSettings } from './piece.ts';
import { segments } from './segments.ts';

type Choice = 'page' | 'light' | 'dark' | 'auto';

/** Light or dark, and the town's colour. */
export function lookStep(app: App): TemplateResult {
  const { theme } = app.draft!;
  const choose = (next: Choice) => app.change({ theme: next === 'page' ? undefined : next });
  return html`
    ${segments<Choice>(
      'Fond',
      'theme',
      theme ?? 'page',
      [
        ['page', 'Comme la page'],
        ['light', 'Clair'],
        ['dark', 'Sombre'],
        ['auto', 'Selon l’appareil'],
      ],
      choose,
    )}
    ${colourField(app)} ${settingFields(app)}
  `;
}

const settingWords: Readonly<Record<string, string>> = {
  '1': '1, titre de la page',
  '2': '2, si rien n’est dit',
  large: 'Grande',
  larger: 'Très grande',
};

/** What the tag says and the content does not. */
function settingFields(app: App): TemplateResult {
  const { settings = {}, widget } = app.draft!;
  const set = (name: string, value: string | undefined) => {
    const others = Object.entries(settings).filter(([key]) => key !== name);
    const next = value === undefined ? others : [...others, [name, value] as const];
    app.change({ settings: next.length ? Object.fromEntries(next) : undefined });
  };
  const list = (name: string, label: string, none: string) =>
    html`<div class="field">
      <label for="reglage-${name}">${label}</label>
      <select id="reglage-${name}" @change=${(event: Event) => set(name, (event.target as HTMLSelectElement).value || undefined)}>
        <option value="" .selected=${!settings[name]}>${none}</option>
        ${tagSettings[name]!.filter((value) => settingWords[value] !== none).map(
          (value) => html`<option value=${value} .selected=${settings[name] === value}>${settingWords[value] ?? value}</option>`,
        )}
      </select>
    </div>`;
  return html`${widget === '3018' ? nothing : list('heading-level', 'Niveau du titre parmi ceux de votre page', settingWords['2']!)}
  ${list('text-size', 'Taille du texte', 'Ordinaire')}
  ${
    widget === '3018'
      ? html`<div class="field flag">
          <input
            id="reglage-poster"
            type="checkbox"
            .checked=${live('poster' in settings)}
            @change=${(event: Event) => set('poster', (event.target as HTMLInputElement).checked ? '' : undefined)}
          />
          <label for="reglage-poster">Bouton « Affiche A4 », à imprimer</label>
        </div>`
      : nothing
  }`;
}

const own = groundColours.accent[0];

function colourField(app: App): TemplateResult {
  const { accent } = app.draft!;
  const typed = app.view.accent || accent || '';
  return html`<div class="field colour">
      <label for="couleur">Couleur de votre commune <span class="quiet">(facultatif)</span></label>
      <p class="quiet" id="couleur-aide">Six chiffres ou lettres après un dièse, comme ${own}, la couleur de Balise.</p>
      <div class="row">
        <input
          type="color"
          aria-label="Choisir la couleur dans une palette"
          .value=${live(isHex(typed) ? typed : own)}
          @input=${(event: Event) => tryColour(app, (event.target as HTMLInputElement).value)}
        />
        <input
          id="couleur"
          type="text"
          autocomplete="off"
          spellcheck="false"
          placeholder=${own}
          aria-describedby="couleur-aide couleur-avis"
          .value=${live(typed)}
          @input=${(event: Event) => tryColour(app, (event.target as HTMLInputElement).value)}
        />
        ${typed ? html`<button type="button" class="link" @click=${() => tryColour(app, '')}>Reprendre la couleur de Balise</button>` : nothing}
      </div>
    </div>
    <div id="couleur-avis">${opinion(typed)}</div>`;
}

/** With its dièse, which is easily forgotten. */
const hexOf = (typed: string) => {
  const text = typed.trim().toLowerCase();
  return text && !text.startsWith('#') ? `#${text}` : text;
};

function tryColour(app: App, typed: string): void {
  const hex = hexOf(typed);
  const accent = isHex(hex) ? hex : undefined;
  if (accent !== app.draft!.accent) app.change({ accent }, 'accent');
  app.see({ accent: accent ? '' : typed });
}

const schemes = [
  ['light', 0, 'En clair'],
  ['dark', 1, 'En sombre'],
] as const satisfies readonly (readonly [Scheme, 0 | 1, string])[];

const changes = { none: 'telle quelle', nearer: 'rapprochée pour être lue', softer: 'un peu moins vive' };

/** What becomes of the colour: any is fine, and the widget brings it nearer where it would not be read. */
function opinion(typed: string): TemplateResult | typeof nothing {
  if (!typed) return nothing;
  const hex = hexOf(typed);
  if (!isHex(hex)) return html`<p class="quiet">Écrivez un dièse et six chiffres ou lettres de a à f.</p>`;
  return html`<p class="quiet">Le widget en garde la teinte, et l’éclaircit ou l’assombrit là où elle ne se lirait pas.</p>
    <ul class="shades">
      ${schemes.map(([scheme, at, name]) => {
        const shown = shownAccent(hex, scheme);
        return html`<li>${sample(shown, at)} ${name}&nbsp;: ${shown}, ${changes[changeOf(hex, scheme)]}</li>`;
      })}
    </ul>`;
}

/** A button on its paper; a line stands for its words. */
const sample = (accent: string, at: 0 | 1) =>
  svg`<svg aria-hidden="true" width="72" height="40" viewBox="0 0 72 40">
    <rect width="72" height="40" rx="8" fill=${groundColours.paper[at]}></rect>
    <rect x="8" y="8" width="56" height="24" rx="12" fill=${accent}></rect>
    <rect x="22" y="18" width="28" height="4" rx="2" fill=${controlColours['on-accent'][at]}></rect>
  </svg>`;
