import { html, nothing, type TemplateResult } from 'lit';
import type { App } from './app.ts';
import { fresh } from './fresh.ts';
import { arrayField } from './form-list.ts';
import { choiceField, flagField, numberField, referenceField, textField } from './form-field.ts';
import { knownIds } from './references.ts';
import { choicesOf, labelOf, unasked } from './labels.ts';
import { alternative, asKind, isRecord, kindOf, withValue, type Path, type Schema } from './schema.ts';

/** What a field is drawn from. */
export interface Field {
  readonly app: App;
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: Path;
  readonly isRequired: boolean;
}

/** The name of a field among the page's ids. */
export const idOf = (path: Path): string => `champ-${path.join('-')}`;
export const keyOf = (path: Path): string => path.join('.');

/** The form of the whole draft. */
export function form(app: App): TemplateResult | typeof nothing {
  const { schema, value } = app;
  if (!schema) return nothing;
  if (!isRecord(value))
    return html`<p class="notice" id="pas-de-json">
      <span>Le formulaire attend un texte JSON bien formé. Corrigez-le dans la vue « JSON », ou annulez la dernière modification.</span>
      <button type="button" class="button ghost" @click=${() => app.see({ tab: 'json' })}>Voir le JSON</button>
    </p>`;
  return html`<div class="fields" @focusout=${() => app.pause()}>${fieldsOf(app, schema, value, [])}</div>`;
}

/** One field, whatever its type. */
export function field(one: Field): TemplateResult {
  const { app, schema, path, value } = one;
  const { draft } = app;
  if (schema.oneOf) return group(one);
  if (schema.type === 'object') return group(one);
  if (schema.type === 'array') return arrayField(one);
  const ids = knownIds(draft!.widget, path, app.value);
  if (ids) return referenceField(one, ids);
  if (schema.enum || (schema.type === 'boolean' && one.isRequired)) return choiceField(one, choicesOf(draft!.widget, path));
  if (schema.type === 'boolean') return flagField(one);
  if (schema.type === 'number' || schema.type === 'integer' || schema.anyOf || typeof value === 'number') return numberField(one);
  return textField(one);
}

const last = ['explanation', 'furtherReading', 'idea', 'hint', 'image', 'notes', 'minutes', 'timer', 'lang', 'about', 'id'];

/** The fields of an object, then what may be added to it. */
export function fieldsOf(app: App, schema: Schema, value: unknown, path: Path): TemplateResult {
  const one = alternative(schema, value);
  const kind = kindOf(schema);
  const fields = isRecord(value) ? value : {};
  const entries = Object.entries(one.properties ?? {}).filter(([name]) => !(path.length === 0 && unasked.includes(name)) && name !== kind);
  // What people come for is first: names for machines, the language and the sources follow.
  entries.sort(([a], [b]) => last.indexOf(a) - last.indexOf(b));
  const isShown = (name: string) => !!one.required?.includes(name) || name in fields || app.asked.has(keyOf([...path, name]));
  const more = entries.filter(([name]) => !isShown(name));
  return html`
    ${kind ? kindField(app, schema, value, path, kind) : nothing}
    ${entries.map(([name, part]) =>
      isShown(name)
        ? field({ app, schema: part, value: fields[name], path: [...path, name], isRequired: !!one.required?.includes(name) })
        : nothing,
    )}
    ${
      more.length
        ? html`<div class="more" role="group" aria-label="Ajouter">
            ${more.map(
              ([name, part]) =>
                html`<button type="button" class="add" @click=${() => askFor(app, part, [...path, name])}>
                  <span aria-hidden="true">+</span> ${labelOf(app.draft!.widget, [...path, name])[0]}
                </button>`,
            )}
          </div>`
        : nothing
    }
  `;
}

/** Shows an optional field; what has parts is made with them, what is typed stays out of the config until it is. */
function askFor(app: App, schema: Schema, path: Path): void {
  app.asked.add(keyOf(path));
  if (schema.type === 'object' || schema.type === 'array') {
    const least = schema.type === 'array' && !schema.items?.enum ? Math.max(1, schema.minItems ?? 0) : (schema.minItems ?? 0);
    const { widget } = app.draft!;
    const value = schema.type === 'array' ? fresh({ ...schema, minItems: least }, widget, path) : fresh(schema, widget, path);
    put(app, path, value);
    if (schema.items?.type === 'object') app.open.add(keyOf([...path, 0]));
    app.draw();
  } else if (schema.type === 'boolean') put(app, path, true);
  else app.draw();
  const added = document.getElementById(idOf(path));
  (added?.matches('input, textarea, select') ? added : added?.querySelector<HTMLElement>('input, textarea, select, button'))?.focus();
}

/** Takes an optional field away; focus goes where it can be asked for again. */
export function takeAway(app: App, path: Path): void {
  const box = document
    .getElementById(idOf(path))
    ?.closest('.fields, .item-body, .group, .field')
    ?.parentElement?.closest('.fields, .item-body, .group');
  app.asked.delete(keyOf(path));
  put(app, path, undefined);
  const label = labelOf(app.draft!.widget, path)[0];
  [...(box?.querySelectorAll<HTMLElement>('.add') ?? [])].find((button) => button.textContent?.includes(label))?.focus();
  app.say(`${label} : retiré.`);
}

/** Writes a value where it belongs, in the order of the schema. */
export function put(app: App, path: Path, value: unknown, mark?: string): void {
  app.setValue(withValue(app.value, path, value, orderAt(app.schema!, app.value, path.slice(0, -1))), mark);
}

function orderAt(schema: Schema, value: unknown, path: Path): string[] {
  let [at, here]: [Schema, unknown] = [schema, value];
  for (const key of path) {
    const one = alternative(at, here);
    at = (typeof key === 'number' ? one.items : one.properties?.[key]) ?? {};
    here = (here as Record<string | number, unknown> | undefined)?.[key];
  }
  return Object.keys(alternative(at, here).properties ?? {});
}

function group({ app, schema, value, path, isRequired }: Field): TemplateResult {
  const [label, help] = labelOf(app.draft!.widget, path);
  return html`<fieldset class="group" id=${idOf(path)}>
    <legend>${label}</legend>
    ${help ? html`<p class="quiet">${help}</p>` : nothing} ${fieldsOf(app, schema, value, path)}
    ${isRequired ? nothing : html`<button type="button" class="link" @click=${() => takeAway(app, path)}>Retirer « ${label} »</button>`}
  </fieldset>`;
}

/** The list that tells a union's kinds apart. */
function kindField(app: App, schema: Schema, value: unknown, path: Path, kind: string): TemplateResult {
  const at = [...path, kind];
  const words = choicesOf(app.draft!.widget, at);
  const now = alternative(schema, value).properties![kind]!.const as string;
  return html`<div class="field">
    <label for=${idOf(at)}>${labelOf(app.draft!.widget, at)[0]}</label>
    <select
      id=${idOf(at)}
      .value=${now}
      @change=${(event: Event) => put(app, path, asKind(schema, value, (event.target as HTMLSelectElement).value))}
    >
      ${schema.oneOf!.map((one) => {
        const word = one.properties![kind]!.const as string;
        return html`<option value=${word} .selected=${word === now}>${words[word] ?? word}</option>`;
      })}
    </select>
  </div>`;
}
