import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { faultAt } from './fault-words.ts';
import { idOf, keyOf, put, takeAway, type Field } from './form.ts';
import { fresh } from './fresh.ts';
import { itemOf, labelOf } from './labels.ts';
import type { Known } from './references.ts';
import { isRecord } from './schema.ts';

/** Texts longer than this are typed in a box of several lines. */
const long = 120;

/** What was typed as a number, while it says the same: « 12,50 » stays as it is. */
const typed = new Map<string, string>();

/** The name, the help, what is wrong and the way to take it away, around a control. */
function labelled(one: Field, control: (described: string, isWrong: boolean) => TemplateResult, isFlag = false): TemplateResult {
  const { app, path, isRequired } = one;
  const id = idOf(path);
  const [label, usual] = labelOf(app.draft!.widget, path);
  const help = isUnseen(one) ? 'La forme « Une ligne » ne la montre pas.' : usual;
  const fault = faultAt(app, path);
  const described = [help && `${id}-aide`, fault && `${id}-faute`].filter(Boolean).join(' ');
  const name = html`<label for=${id}>${label}</label>`;
  return html`<div class="field ${isFlag ? 'flag' : ''}" @focusout=${() => touch(one)}>
    ${isFlag ? html`${control(described, !!fault)} ${name}` : name} ${help ? html`<p class="quiet" id="${id}-aide">${help}</p>` : nothing}
    ${isFlag ? nothing : control(described, !!fault)} ${fault ? html`<p class="fault" id="${id}-faute">${fault}</p>` : nothing}
    ${isRequired ? nothing : html`<button type="button" class="link take" @click=${() => takeAway(app, path)}>Retirer<span class="sr"> « ${label} »</span></button>`}
  </div>`;
}

/** The banner on one line has no room for a sentence of the town's. */
const isUnseen = ({ app, path }: Field): boolean =>
  app.draft!.widget === '3018' && keyOf(path) === 'message' && isRecord(app.value) && app.value['variant'] === 'line';

function touch({ app, path }: Field): void {
  if (app.touched.has(keyOf(path))) return;
  app.touched.add(keyOf(path));
  app.draw();
}

/** Writes what is typed; an optional text that is emptied is left out of the config. */
const write = ({ app, path, isRequired }: Field, value: unknown) => {
  app.asked.add(keyOf(path));
  put(app, path, value === '' && !isRequired ? undefined : value, keyOf(path));
};
const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

/** The language of what is typed: the content's, where it is not the form's. */
export function langOf({ app }: Pick<Field, 'app'>): string | typeof nothing {
  const lang = isRecord(app.value) ? app.value['lang'] : undefined;
  return typeof lang === 'string' && lang && lang !== 'fr' ? lang : nothing;
}

export function textField(one: Field): TemplateResult {
  const { schema, value, path, isRequired } = one;
  const shown = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const onInput = (event: Event) => write(one, valueOf(event));
  return labelled(one, (described, isWrong) =>
    (schema.maxLength ?? 0) > long && path.at(-1) !== 'title' && !/url$/i.test(String(path.at(-1)))
      ? html`<textarea
          id=${idOf(path)}
          rows=${Math.min(8, Math.max(2, Math.ceil(shown.length / 60)))}
          aria-describedby=${described || nothing}
          aria-invalid=${isWrong ? 'true' : nothing}
          ?required=${isRequired}
          lang=${langOf(one)}
          dir="auto"
          .value=${live(shown)}
          @input=${onInput}
        ></textarea>`
      : html`<input
          id=${idOf(path)}
          type="text"
          autocomplete="off"
          aria-describedby=${described || nothing}
          aria-invalid=${isWrong ? 'true' : nothing}
          ?required=${isRequired}
          lang=${langOf(one)}
          dir="auto"
          .value=${live(shown)}
          @input=${onInput}
        />`,
  );
}

/** What a French keyboard types as a number. */
const readNumber = (text: string): number | undefined => {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.');
  return /^[-−]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain.replace('−', '-')) : undefined;
};

/** A number as it was typed while it is still that number, else as French writes it. */
export function numberShown(key: string, value: unknown): string {
  const text = typed.get(key);
  if (text !== undefined && readNumber(text) === value) return text;
  return typeof value === 'number' ? String(value).replace('.', ',') : typeof value === 'string' ? value : '';
}

/** What was typed, as the config says it: a number, else the words themselves, of which the widget then says what is wrong. */
export function numberTyped(key: string, text: string): number | string {
  typed.set(key, text);
  return readNumber(text) ?? text;
}

export function numberField(one: Field): TemplateResult {
  const { value, path, isRequired } = one;
  return labelled(
    one,
    (described, isWrong) =>
      html`<input
        id=${idOf(path)}
        class="number"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-describedby=${described || nothing}
        aria-invalid=${isWrong ? 'true' : nothing}
        ?required=${isRequired}
        .value=${live(numberShown(keyOf(path), value))}
        @input=${(event: Event) => write(one, numberTyped(keyOf(path), valueOf(event)))}
      />`,
  );
}

export function flagField(one: Field): TemplateResult {
  return labelled(
    one,
    (described) =>
      html`<input
        id=${idOf(one.path)}
        type="checkbox"
        aria-describedby=${described || nothing}
        .checked=${live(one.value === true)}
        @change=${(event: Event) => put(one.app, one.path, (event.target as HTMLInputElement).checked)}
      />`,
    true,
  );
}

/** One word out of a list; a boolean that must be said is a list of two. */
export function choiceField(one: Field, words: Readonly<Record<string, string>>): TemplateResult {
  const { app, schema, value, path, isRequired } = one;
  const isFlag = schema.type === 'boolean';
  const all = isFlag ? ['true', 'false'] : schema.enum!;
  const read = (word: string) => (isFlag ? word === 'true' : word || undefined);
  return labelled(one, (described, isWrong) =>
    select(
      one,
      described,
      isWrong,
      all.map((id) => ({ id, words: words[id] ?? id })),
      typeof value === 'string' || isFlag ? String(value) : '',
      !isRequired,
      (word) => put(app, path, read(word)),
    ),
  );
}

/** The id of something that the content has elsewhere: a source, a theme. */
export function referenceField(one: Field, known: Known): TemplateResult {
  const { app, path, value } = one;
  const now = typeof value === 'string' ? value : '';
  return labelled(one, (described, isWrong) =>
    known.length
      ? select(one, described, isWrong, known, now, true, (id) => put(app, path, id || (one.isRequired ? '' : undefined)))
      : path.at(-1) === 'source'
        ? html`<button type="button" class="add" id=${idOf(path)} @click=${() => addSource(one)}>
            <span aria-hidden="true">+</span> ${itemOf(app.draft!.widget, sources)[1]}
          </button>`
        : html`<input
            id=${idOf(path)}
            type="text"
            aria-describedby=${described || nothing}
            aria-invalid=${isWrong ? 'true' : nothing}
            placeholder="Il n’y en a pas encore : ajoutez-en d’abord."
            .value=${live(now)}
            @input=${(event: Event) => write(one, valueOf(event))}
          />`,
  );
}

const sources = ['about', 'sources'];

/** The first source of a content, which what is written here is then from. */
function addSource({ app, path }: Field): void {
  const { widget } = app.draft!;
  const schema = app.schema!.properties!['about']!.properties!['sources']!.items!;
  const source = fresh(schema, widget, sources) as { readonly id: string };
  put(app, sources, [source]);
  put(app, path, source.id);
  const at = [...sources, 0];
  app.open.add(keyOf(at));
  app.draw();
  const added = document.getElementById(idOf(at));
  added?.focus();
  added?.scrollIntoView({ block: 'nearest' });
}

function select(
  { path, isRequired }: Field,
  described: string,
  isWrong: boolean,
  all: Known,
  now: string,
  mayBeNone: boolean,
  choose: (id: string) => void,
): TemplateResult {
  const isKnown = all.some(({ id }) => id === now);
  return html`<select
    id=${idOf(path)}
    aria-describedby=${described || nothing}
    aria-invalid=${isWrong ? 'true' : nothing}
    ?required=${isRequired}
    @change=${(event: Event) => choose(valueOf(event))}
  >
    ${mayBeNone || !isKnown ? html`<option value="" .selected=${!now}>${isRequired ? 'Choisissez…' : '–'}</option>` : nothing}
    ${now && !isKnown ? html`<option value=${now} .selected=${true}>${now} (inconnu)</option>` : nothing}
    ${all.map(({ id, words }) => html`<option value=${id} .selected=${id === now}>${words}</option>`)}
  </select>`;
}
