import { DocsContext, useOf } from '@storybook/addon-docs/blocks';
import { html, nothing, render, type TemplateResult } from 'lit';
import { createElement, useContext, useEffect, useRef } from 'react';
import { framed, gallery } from '../frames.js';
import { tablesOf, type Row } from '../manifest.js';
import { sheets } from '../words.js';
import { useToolbars, type Globals } from './toolbars.js';

/** A widget's page: what it is, a state to look at, how a page gets it, what one sets, then every state in a frame that walks there. */
export function DocsPage() {
  const { csfFile } = useOf('meta', ['meta']) as { csfFile: { meta: { title: string; component?: string } } };
  const context = useContext(DocsContext);
  const place = useRef<HTMLDivElement>(null);
  const [first] = context.componentStories().filter(({ tags }) => !tags.includes('overview'));
  const { title, component } = csfFile.meta;
  const globals = useToolbars(context);
  useEffect(() => {
    if (first && place.current) render(pageOf({ title, tag: component, first, globals }), place.current);
  }, [first?.id, globals]);
  return createElement('div', { ref: place, className: 'sheet sb-unstyled', lang: 'fr' });
}

interface Page {
  readonly title: string;
  readonly tag: string | undefined;
  readonly first: { readonly id: string; readonly name: string };
  readonly globals: Globals;
}

function pageOf({ title, tag = '', first, globals }: Page): TemplateResult {
  const sheet = sheets[tag];
  const { attributes, properties, parts, events } = tablesOf(tag);
  return html`<h1>${title}</h1>
    ${
      sheet
        ? html`<p class="lead">${sheet.summary}</p>
            ${framed(first, globals)}
            <h2>Dans une page</h2>
            <p>
              Le script, puis l’élément. Ce que l’élément contient s’affiche en attendant, et reste si le contenu ne vient pas : un lien, un
              numéro, une phrase.
            </p>
            ${snippet(sheet.snippet)}`
        : nothing
    }
    ${table('Attributs', 'Ce que dit la balise HTML.', ['Attribut', 'Valeurs', 'À quoi il sert'], attributes, ({ name, values, words }) => [
      code(name),
      values,
      words,
    ])}
    ${table(
      'Variables CSS',
      'Ce que règle la feuille de style de la page, sur l’élément ou sur l’un de ses parents. Elles valent pour tous les éléments ; « Langage visuel » les montre.',
      ['Variable', 'Au départ', 'À quoi elle sert'],
      properties,
      ({ name, initial, words }) => [code(name), initial, words],
    )}
    ${table(
      'Parties',
      `Ce que la feuille de style atteint une par une, par exemple ${tag}::part(${parts[0]?.name ?? 'base'}). Pour un besoin que les variables ne couvrent pas.`,
      ['Partie', 'Ce que c’est'],
      parts,
      ({ name, words }) => [code(name), words],
    )}
    ${table('Événements', 'Ce que la page peut écouter : pour le webmestre.', ['Événement', 'Quand'], events, ({ name, words }) => [
      code(name),
      words,
    ])}
    <h2>Tous les états</h2>
    ${gallery(title, globals)}`;
}

const code = (text: string) => html`<code>${text}</code>`;

function table(title: string, lead: string, heads: readonly string[], rows: readonly Row[], cells: (row: Row) => readonly unknown[]) {
  if (!rows.length) return nothing;
  return html`<details ?open=${rows.length < 20}>
    <summary><h2>${title}</h2></summary>
    <p>${lead}</p>
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${cells(row).map((cell, i) => (i ? html`<td>${cell}</td>` : html`<th scope="row">${cell}</th>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

function snippet(text: string) {
  const copy = async ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLButtonElement;
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copié';
  };
  return html`<div class="snippet">
    <pre><code>${text}</code></pre>
    <button type="button" @click=${(event: Event) => void copy(event)}>Copier</button>
  </div>`;
}
