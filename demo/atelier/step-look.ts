import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { groundColours } from '../../src/base/tokens.ts';
import type { App } from './app.ts';
import { isHex, judge, ratioInWords, type Scheme } from './colour.ts';
import { tagSettings } from './piece.ts';
import { segments } from './segments.ts';

type Choice = 'page' | 'light' | 'dark' | 'auto';

/** Light or dark, and the town's colour where it can be read. */
export function lookStep(app: App): TemplateResult {
  const { accent, theme } = app.draft!;
  const choose = (next: Choice) => {
    const chosen = next === 'page' ? undefined : next;
    // One colour is never readable on both papers: with a colour of its own the widget stays on the one it suits.
    const keeps = accent && (chosen === 'light' || chosen === 'dark') && judge(accent, chosen).isEnough;
    app.change({ theme: chosen, ...(!keeps && { accent: undefined }) });
    app.see({
      accent: '',
      said: accent && !keeps ? 'La couleur de la commune est retirée : elle ne se lirait pas sur ce fond.' : app.view.said,
    });
  };
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

/** The scheme that a colour of the town's is judged on, and that the widget then keeps. */
const schemeOf = ({ draft }: App): Scheme => (draft?.theme === 'dark' ? 'dark' : 'light');

function colourField(app: App): TemplateResult {
  const { accent } = app.draft!;
  const scheme = schemeOf(app);
  const own = groundColours.accent[scheme === 'light' ? 0 : 1];
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
    <div id="couleur-avis">${opinion(app, typed)}</div>`;
}

function tryColour(app: App, typed: string): void {
  const text = typed.trim();
  const hex = text && !text.startsWith('#') ? `#${text}` : text;
  const scheme = schemeOf(app);
  const isGood = isHex(hex) && judge(hex, scheme).isEnough;
  const accent = isGood ? hex.toLowerCase() : undefined;
  if (accent !== app.draft!.accent) app.change({ accent, ...(accent && { theme: scheme }) }, 'accent');
  app.see({ accent: isGood ? '' : typed });
}

function opinion(app: App, typed: string): TemplateResult | typeof nothing {
  if (!typed) return nothing;
  const hex = typed.startsWith('#') ? typed : `#${typed}`;
  if (!isHex(hex)) return html`<p class="quiet">Écrivez un dièse et six chiffres ou lettres de a à f.</p>`;
  const scheme = schemeOf(app);
  const chosen = judge(hex, scheme);
  const other = scheme === 'light' ? 'dark' : 'light';
  const onOther = judge(hex, other);
  const paper = { light: 'fond clair', dark: 'fond sombre' };
  const says = (ratio: number, isEnough: boolean) =>
    `${ratioInWords(ratio)} pour 1, ${isEnough ? 'se lit bien' : 'trop peu (il faut 4,5)'}`;
  return html`<ul class="contrasts">
      <li class=${chosen.isEnough ? 'good' : 'poor'}>Sur ${paper[scheme]} : ${says(chosen.ratio, chosen.isEnough)}.</li>
      <li class="quiet">Sur ${paper[other]} : ${says(onOther.ratio, onOther.isEnough)}.</li>
    </ul>
    ${
      chosen.isEnough
        ? html`<p class="quiet">Le widget restera sur ${paper[scheme]} : une même couleur ne se lit jamais sur les deux.</p>`
        : html`<p class="notice">
            <span>Cette couleur n’est pas retenue : les textes et les boutons ne se liraient pas. La plus proche qui se lit :</span>
            <button type="button" class="button ghost swatch" @click=${() => tryColour(app, chosen.better)}>
              <svg aria-hidden="true" width="20" height="20"><rect width="20" height="20" rx="5" fill=${chosen.better}></rect></svg>
              Prendre ${chosen.better}
            </button>
          </p>`
    }`;
}
