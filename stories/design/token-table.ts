import { css, html, LitElement, nothing } from 'lit';
import { contentStyles } from '../../src/base/content.styles.js';
import { colourRules, hostStyles } from '../../src/base/host.styles.js';
import { contentColours, controlColours, dataColours, groundColours, nightColours } from '../../src/base/tokens.js';
import { contrastRatio } from '../../src/lib/contrast.js';
import { hexOf, rgbOf } from './pixels.js';
import { tokenWords } from './token-words.js';

const schemes = [
  ['Clair', 'light', ''],
  ['Sombre', 'dark', ''],
  ['Contraste fort, clair', 'light', 'contrast'],
  ['Contraste fort, sombre', 'dark', 'contrast'],
] as const;

const grounds = ['paper', 'surface', 'tint', 'night', 'beacon', 'good-tint', 'amber-tint'];
const inks: Readonly<Record<string, string>> = {
  tint: 'accent',
  night: 'on-night',
  beacon: 'on-beacon',
  'good-tint': 'good',
  'amber-tint': 'amber',
};

/** What is written in which colour, and on what. Hairlines and shadows say nothing: they have no contrast to keep. */
function pairOf(token: string): readonly [ink: string, ground: string] | undefined {
  if (token === 'hair' || token === 'shadow') return undefined;
  if (grounds.includes(token)) return [inks[token] ?? 'ink', token];
  if (token.startsWith('on-')) return [token, token.slice(3)];
  return [token, 'paper'];
}

/** Every colour in every scheme, with the contrast that the browser really shows. */
export class TokenTable extends LitElement {
  static override styles = [
    hostStyles,
    contentStyles,
    colourRules(nightColours),
    colourRules(dataColours),
    css`
      table {
        width: 100%;
        border-collapse: collapse;
        font:
          15px/1.4 system-ui,
          sans-serif;
      }
      th,
      td {
        padding: 8px 12px 8px 0;
        border-bottom: 1px solid #dfdce6;
        text-align: start;
        vertical-align: middle;
        overflow-wrap: normal;
      }
      th small {
        display: block;
        font-weight: 400;
      }
      .base {
        font: inherit;
        color: inherit;
      }
      .specimen {
        display: grid;
        place-items: center;
        width: 64px;
        height: 44px;
        border: 1px solid #8b879966;
        border-radius: 12px;
        font-size: 18px;
        font-weight: 700;
      }
    `,
  ];

  override render() {
    const tokens = Object.keys({ ...groundColours, ...controlColours, ...contentColours, ...nightColours, ...dataColours });
    return html`<table>
      <thead>
        <tr>
          <th scope="col">Variable</th>
          ${schemes.map(([name]) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${tokens.map(
          (token) =>
            html`<tr>
              <th scope="row"><code>--balise-${token}</code><small>${tokenWords[token]}</small></th>
              ${schemes.map(([, scheme, more]) => html`<td>${this.#cell(token, scheme, more)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #cell(token: string, scheme: string, more: string) {
    const pair = pairOf(token);
    return html`<div class="base ${more}" .style=${`color-scheme:${scheme}`}>
      <div
        class="specimen"
        data-token=${token}
        .style=${pair ? `color:var(--_${pair[0]});background:var(--_${pair[1]})` : `background:var(--_${token})`}
      >
        ${pair ? 'Aa' : nothing}
      </div>
      <span></span>
    </div>`;
  }

  override firstUpdated() {
    for (const specimen of this.shadowRoot!.querySelectorAll<HTMLElement>('.specimen')) {
      const token = specimen.dataset.token!;
      const { color, backgroundColor } = getComputedStyle(specimen);
      const pair = pairOf(token);
      const own = pair?.[0] === token ? color : backgroundColor;
      const ratio = contrastRatio(rgbOf(color), rgbOf(backgroundColor));
      const figure = ratio.toLocaleString('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
      const hex = token === 'shadow' ? backgroundColor : hexOf(own);
      specimen.nextElementSibling!.textContent = pair ? `${hex} · ${figure}:1` : hex;
    }
  }
}
if (!customElements.get('token-table')) customElements.define('token-table', TokenTable);
