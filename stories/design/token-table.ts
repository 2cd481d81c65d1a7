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

/** Lines and data are drawn, not written: 3:1 is what they keep. */
const isDrawn = (token: string) => token === 'line' || token.startsWith('data-');

/** Every colour in every scheme, with the contrast that the browser really shows. */
export class TokenTable extends LitElement {
  static override styles = [
    hostStyles,
    contentStyles,
    colourRules(nightColours),
    colourRules(dataColours),
    css`
      ul {
        padding: 0;
        list-style: none;
        font:
          15px/1.4 system-ui,
          sans-serif;
      }
      li {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
        gap: 12px;
        padding-block: 12px;
        border-bottom: 1px solid #8b879966;
      }
      .name {
        grid-column: span 2;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      @media (max-width: 30em) {
        .name {
          grid-column: auto;
        }
      }
      small {
        display: block;
        font-size: 14px;
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
      i {
        width: 32px;
        height: 20px;
        background: currentColor;
      }
    `,
  ];

  override render() {
    const tokens = Object.keys({ ...groundColours, ...controlColours, ...contentColours, ...nightColours, ...dataColours });
    return html`<ul>
      ${tokens.map(
        (token) =>
          html`<li>
            <div class="name"><code>--balise-${token}</code><small>${tokenWords[token]}</small></div>
            ${schemes.map(([name, scheme, more]) => html`<div>${this.#cell(token, scheme, more)}<small>${name}</small></div>`)}
          </li>`,
      )}
    </ul>`;
  }

  #cell(token: string, scheme: string, more: string) {
    const pair = pairOf(token);
    return html`<div class="base ${more}" .style=${`color-scheme:${scheme}`}>
      <div
        class="specimen"
        data-token=${token}
        .style=${pair ? `color:var(--_${pair[0]});background:var(--_${pair[1]})` : `background:var(--_${token})`}
      >
        ${pair && !isDrawn(token) ? 'Aa' : nothing} ${isDrawn(token) ? html`<i></i>` : nothing}
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
