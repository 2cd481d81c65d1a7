import { html } from 'lit';
import { inLang, spoken } from '../../base/in-lang.js';
import type { Table } from './table.js';

interface TableView {
  table: Table;
  caption: string;
  lang: string | undefined;
  /** Hidden from the screen while the drawing stands there; on paper it always shows. */
  hidden: boolean;
}

/** The same numbers as the drawing. It scrolls by itself where it is wider than a phone. */
export function tableView({ table: { heads, rows }, caption, lang, hidden }: TableView) {
  return html`<div class="table ${hidden ? 'away' : ''}" part="table" role="group" aria-labelledby="caption" tabindex="0">
    <table>
      <caption id="caption" class="sr" ${inLang(lang)}>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${spoken(lang, head)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, cells }) =>
            html`<tr>
              <th scope="row">${spoken(lang, name)}</th>
              ${cells.map(({ value, text }) => html`<td class=${value === null ? 'missing' : ''}>${spoken(lang, text)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
