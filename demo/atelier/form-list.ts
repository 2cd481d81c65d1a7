import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from './app.ts';
import { fresh } from './fresh.ts';
import { bin, down, up } from './drawings.ts';
import { faultAt, keyOfFault } from './fault-words.ts';
import { field, fieldsOf, idOf, keyOf, put, takeAway, type Field } from './form.ts';
import { langOf, numberShown, numberTyped } from './form-field.ts';
import { choicesOf, itemOf, labelOf } from './labels.ts';
import { knownIds, type Known } from './references.ts';
import { isRecord, type Path } from './schema.ts';

/** A list: boxes to tick, lines to type, or items that unfold. */
export function arrayField(one: Field): TemplateResult {
  const { app, schema, path, isRequired } = one;
  const { widget } = app.draft!;
  const known = knownIds(widget, path, app.value) ?? schema.items?.enum?.map((id) => ({ id, words: choicesOf(widget, path)[id] ?? id }));
  const [label, help] = labelOf(widget, path);
  const fault = faultAt(app, path);
  return html`<fieldset class="group list" id=${idOf(path)}>
    <legend>${label}</legend>
    ${help ? html`<p class="quiet">${help}</p>` : nothing} ${fault ? html`<p class="fault">${fault}</p>` : nothing}
    ${known ? boxes(one, known) : schema.items?.type === 'object' || schema.items?.oneOf ? folded(one) : lines(one)}
    ${isRequired ? nothing : html`<button type="button" class="link" @click=${() => takeAway(app, path)}>Retirer « ${label} »</button>`}
  </fieldset>`;
}

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function boxes({ app, value, path, isRequired }: Field, known: Known): TemplateResult {
  const chosen = itemsOf(value);
  const toggle = (id: string, isOn: boolean) => {
    const next = known.map((one) => one.id).filter((one) => (one === id ? isOn : chosen.includes(one)));
    put(app, path, next.length || isRequired ? next : undefined);
  };
  return html`${known.map(
    ({ id, words }) =>
      html`<div class="field flag">
        <input
          type="checkbox"
          id="${idOf(path)}-${id}"
          .checked=${live(chosen.includes(id))}
          @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
        />
        <label for="${idOf(path)}-${id}">${words}</label>
      </div>`,
  )}`;
}

/** Texts or numbers, one a line. */
function lines(one: Field): TemplateResult {
  const { app, schema, value, path } = one;
  const items = itemsOf(value);
  const [noun, add] = itemOf(app.draft!.widget, path);
  const isNumber = !!schema.items?.anyOf || schema.items?.type === 'number';
  const read = (key: string, text: string) => (isNumber ? (text.trim() ? numberTyped(key, text) : null) : text);
  return html`${items.map((item, i) => {
    const at = [...path, i];
    const name = isNumber ? (categoryName(app, i) ?? `${noun} ${i + 1}`) : `${noun} ${i + 1}`;
    return html`<div class="line">
      <label for=${idOf(at)}>${name}</label>
      <input
        id=${idOf(at)}
        type="text"
        autocomplete="off"
        inputmode=${isNumber ? 'decimal' : nothing}
        lang=${langOf(one)}
        dir="auto"
        .value=${live(isNumber ? numberShown(keyOf(at), item) : typeof item === 'string' ? item : '')}
        @input=${(event: Event) => put(app, at, read(keyOf(at), (event.target as HTMLInputElement).value), keyOf(at))}
      />
      ${tools(one, i, name)}
    </div>`;
  })}
  ${adder(one, add, () => (isNumber ? null : ''))}`;
}

/** The name of what a value is of, in a chart. */
function categoryName(app: App, i: number): string | undefined {
  const { value } = app;
  const category = itemsOf(isRecord(value) ? value['categories'] : undefined)[i];
  if (!isRecord(category)) return undefined;
  const name = category['label'] ?? category['date'];
  return typeof name === 'string' && name ? name : undefined;
}

/** Items that show one line until they are unfolded: forty questions stay a list that one can look over. */
function folded(one: Field): TemplateResult {
  const { app, schema, value, path } = one;
  const [noun, add] = itemOf(app.draft!.widget, path);
  const items = itemsOf(value);
  return html`<ol class="items">
      ${items.map((item, i) => {
        const at = [...path, i];
        const isOpen = app.open.has(keyOf(at));
        const faults = app.verdict.faults.filter((fault) => `${keyOfFault(fault)}.`.startsWith(`${keyOf(at)}.`)).length;
        const line = summary(item) || 'à remplir';
        return html`<li class="item ${isOpen ? 'open' : ''}">
          <div class="item-head">
            <button
              type="button"
              class="fold"
              id=${idOf(at)}
              aria-expanded=${isOpen ? 'true' : 'false'}
              aria-controls="${idOf(at)}-corps"
              @click=${() => toggle(app, at)}
            >
              <span class="number">${noun} ${i + 1}</span> <span class="what" dir="auto">${line}</span>
              ${faults ? html`<span class="count">${faults === 1 ? '1 point à revoir' : `${faults} points à revoir`}</span>` : nothing}
            </button>
            ${tools(one, i, `${noun} ${i + 1}`)}
          </div>
          <div class="item-body" id="${idOf(at)}-corps" ?hidden=${!isOpen}>
            ${
              isOpen
                ? schema.items!.type === 'object' || schema.items!.oneOf
                  ? fieldsOf(app, schema.items!, item, at)
                  : field({ ...one, schema: schema.items!, value: item, path: at, isRequired: true })
                : nothing
            }
          </div>
        </li>`;
      })}
    </ol>
    ${adder(one, add, () => fresh(schema.items!, app.draft!.widget, path, items))}`;
}

function toggle(app: App, path: Path): void {
  const key = keyOf(path);
  if (!app.open.delete(key)) app.open.add(key);
  app.draw();
}

/** The first words that tell an item from the others. */
function summary(item: unknown): string {
  if (!isRecord(item)) return '';
  const names = ['text', 'title', 'label', 'question', 'name', 'start', 'date', 'with'];
  const words = names.map((name) => item[name]).find((text) => typeof text === 'string' && text);
  return typeof words === 'string' ? (words.length > 90 ? `${words.slice(0, 88)}…` : words) : '';
}

function adder({ app, schema, value, path }: Field, words: string, make: () => unknown): TemplateResult {
  const items = itemsOf(value);
  const isFull = items.length >= (schema.maxItems ?? Infinity);
  const onAdd = () => {
    const at = [...path, items.length];
    app.open.add(keyOf(at));
    put(app, path, [...items, make()]);
    const added = document.getElementById(idOf(at));
    added?.focus();
    added?.scrollIntoView({ block: 'nearest' });
  };
  return isFull
    ? html`<p class="quiet">${schema.maxItems} au plus.</p>`
    : html`<button type="button" class="add" @click=${onAdd}><span aria-hidden="true">+</span> ${words}</button>`;
}

/** Up, down, away: focus stays on the item that moves, and goes to its neighbour when it is gone. */
function tools({ app, value, path, schema }: Field, i: number, name: string): TemplateResult {
  const items = itemsOf(value);
  const button = (verb: string, drawn: TemplateResult, isOff: boolean, act: () => void) =>
    html`<button
      type="button"
      class="tool"
      id="${idOf([...path, i])}-${verb}"
      aria-label="${verb} : ${name}"
      title=${verb}
      aria-disabled=${isOff ? 'true' : 'false'}
      @click=${() => !isOff && act()}
    >
      ${drawn}
    </button>`;
  const move = (to: number, verb: string) => {
    const next = [...items];
    next.splice(to, 0, ...next.splice(i, 1));
    rename(app, path, (at) => (at === i ? to : at === to ? i : at));
    put(app, path, next);
    const at = idOf([...path, to]);
    document.getElementById(`${at}-${verb}`)?.focus();
    app.say(`${name} : maintenant en position ${to + 1} sur ${items.length}.`);
  };
  const remove = () => {
    rename(app, path, (at) => (at === i ? undefined : at > i ? at - 1 : at));
    put(
      app,
      path,
      items.filter((_, at) => at !== i),
    );
    const neighbour = document.getElementById(idOf([...path, Math.min(i, items.length - 2)]));
    (neighbour ?? document.getElementById(idOf(path))?.querySelector<HTMLElement>(':scope > .add'))?.focus();
    app.say(`${name} : supprimé. « Annuler » le ramène.`);
  };
  return html`<span class="tools">
    ${button('Monter', up, i === 0, () => move(i - 1, 'Monter'))}
    ${button('Descendre', down, i === items.length - 1, () => move(i + 1, 'Descendre'))}
    ${button('Supprimer', bin, items.length <= (schema.minItems ?? 0), remove)}
  </span>`;
}

/** What is unfolded goes with its item. */
function rename(app: App, path: Path, to: (index: number) => number | undefined): void {
  const head = `${keyOf(path)}.`;
  for (const keys of [app.open, app.asked, app.touched]) {
    const old = [...keys].filter((key) => key.startsWith(head));
    for (const key of old) keys.delete(key);
    for (const key of old) {
      const [index, ...rest] = key.slice(head.length).split('.');
      const next = to(Number(index));
      if (next !== undefined) keys.add([head.slice(0, -1), next, ...rest].join('.'));
    }
  }
}
