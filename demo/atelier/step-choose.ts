import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from './app.ts';
import { unnamed } from './draft.ts';
import type { WidgetName } from './model.ts';
import type { Ready } from './ready-contents.ts';
import { slugOf } from './schema.ts';
import { widgetLabels } from './words.ts';
import { presented } from './words-of-widgets.ts';

/** Larger files are nothing that a visitor should wait for. */
const largest = 2_000_000;

/** A widget, then something to start from; once something is chosen, one line. */
export function chooseStep(app: App): TemplateResult {
  const { draft, view } = app;
  if (!draft || view.isChoosing) return choices(app);
  return html`<div class="row chosen">
    <p><strong>${widgetLabels[draft.widget]}</strong> <span class="quiet">${draft.slug}.json</span></p>
    <button
      type="button"
      class="button ghost small"
      id="choisir"
      @click=${() => {
        app.see({ isChoosing: true, widget: draft.widget });
        document.querySelector<HTMLElement>('.widget :checked')?.focus();
      }}
    >
      Choisir autre chose
    </button>
  </div>`;
}

function choices(app: App): TemplateResult {
  const { view, draft } = app;
  const contents = app.ready.list.filter((one) => one.widget === view.widget && !one.of);
  return html`
    ${
      draft
        ? html`<div class="row">
            <button type="button" class="button ghost small" @click=${() => keep(app)}>Garder « ${widgetLabels[draft.widget]} »</button>
          </div>`
        : nothing
    }
    <fieldset class="widgets">
      <legend class="sr">Sorte de contenu</legend>
      ${presented.map(
        ({ name, what, drawing }) =>
          html`<label class="widget">
            <input
              type="radio"
              name="widget"
              value=${name}
              .checked=${live(view.widget === name)}
              @change=${() => app.see({ widget: name })}
            />
            ${drawing}
            <span class="widget-name">${widgetLabels[name]}</span>
            <span class="quiet">${what}</span>
          </label>`,
      )}
    </fieldset>
    <h3>${contents.length ? 'Partez d’un contenu prêt, que vous pourrez changer' : 'Par où commencer'}</h3>
    <ul class="starts">
      ${contents.map((one) => {
        const translations = app.ready.list.filter(({ of }) => of === one.slug);
        return html`<li>
          ${start(app, one)}
          ${
            translations.length
              ? html`<ul class="in-others" aria-label="Traductions de « ${one.title} »">
                  ${translations.map((translation) => html`<li>${start(app, translation)}</li>`)}
                </ul>`
              : nothing
          }
        </li>`;
      })}
    </ul>
    <div class="actions">
      <button type="button" class="button ghost" @click=${() => startBlank(app, view.widget)}>Partir d’une page blanche</button>
      <label class="button ghost file">
        Ouvrir un fichier JSON
        <input
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file) void openFile(app, file);
            input.value = '';
          }}
        />
      </label>
      <span class="quiet wide">Vous pouvez aussi déposer un fichier n’importe où sur cette page.</span>
    </div>
    ${view.refused ? html`<p class="notice refused">${view.refused}</p>` : nothing}
  `;
}

/** Back to the draft as it is. */
export function keep(app: App): void {
  app.see({ isChoosing: false, refused: '' });
  document.getElementById('choisir')?.focus();
}

function start(app: App, one: Ready): TemplateResult {
  const { draft } = app;
  const lang = one.lang ?? 'fr';
  return html`<button
    type="button"
    class="start"
    aria-current=${draft?.widget === one.widget && draft.slug === one.slug ? 'true' : nothing}
    @click=${() => void startWith(app, one)}
  >
    <span class="what" lang=${lang} dir="auto">${one.title}</span>
    ${
      lang === 'fr'
        ? one.count
          ? html`<span class="quiet">${countOf(one)}</span>`
          : nothing
        : html`<span class="quiet">${languageName(lang)}, traduction à relire</span>`
    }
  </button>`;
}

const languageName = (lang: string): string => new Intl.DisplayNames('fr', { type: 'language' }).of(lang) ?? lang;

function countOf({ widget, count = 0 }: Ready): string {
  const noun = { quiz: 'question', cards: 'carte', signup: 'atelier', chart: 'valeur', '3018': '' }[widget];
  return `${count} ${noun}${count > 1 ? 's' : ''}`;
}

async function startWith(app: App, { widget, slug, title }: Ready): Promise<void> {
  try {
    app.begin({ ...lookOf(app), widget, slug, text: await app.ready.text(slug) }, `« ${title} » est ouvert.`);
    goToContent();
  } catch {
    app.see({ refused: `« ${title} » ne s’ouvre pas : le fichier contents/${slug}.json ne répond pas.` });
  }
}

function startBlank(app: App, widget: WidgetName): void {
  app.beginBlank(widget);
  goToContent();
}

/** A town's colour holds for all its contents. */
const lookOf = ({ draft }: App) => ({ accent: draft?.accent, theme: draft?.theme });

/** Opens what somebody has on their disk; a file with a slip in it opens too, with its line shown. */
export async function openFile(app: App, file: File): Promise<void> {
  const refuse = (why: string) => {
    app.see({ refused: `« ${file.name} » ne s’ouvre pas : ${why}`, said: `Le fichier ne s’ouvre pas : ${why}` });
  };
  if (file.size > largest) return refuse('il est trop gros pour un contenu Balise.');
  const text = await file.text();
  const named = /"widget"\s*:\s*"([\w-]+)"/.exec(text)?.[1];
  const widget = Object.keys(app.schemas).find((name) => name === named) as WidgetName | undefined;
  if (!widget) return refuse('ce n’est pas un contenu Balise (il n’a pas de clé « widget » avec quiz, cards, chart, signup ou 3018).');
  const slug = await app.ready.nameFor(slugOf(file.name.replace(/\.json$/i, '')) || unnamed[widget], text);
  app.begin({ ...lookOf(app), widget, slug, text }, `« ${file.name} » est ouvert.`);
  app.kept();
  app.touched.add('*');
  try {
    JSON.parse(text);
  } catch {
    app.see({ tab: 'json' });
  }
  goToContent();
}

function goToContent(): void {
  const title = document.getElementById('titre-2');
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'start' });
}
