import { css, html, LitElement } from 'lit';
import { contentStyles } from '../../src/base/content.styles.js';
import { asleep, drawing, fog, lit, offline } from '../../src/base/drawing.js';
import { hostStyles } from '../../src/base/host.styles.js';
import { screenStyles } from '../../src/base/screen.styles.js';
import { contrastRatio, type Rgb } from '../../src/lib/contrast.js';
import { rgbOf } from './pixels.js';

/** What widgets are made of, under an accent, with the contrast that is really there. */
class DesignSample extends LitElement {
  static override properties = { scheme: {}, what: {}, _measured: { state: true } };
  static override styles = [
    hostStyles,
    contentStyles,
    screenStyles,
    css`
      .panel {
        gap: 0.75em;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.75em;
      }
      .tinted {
        padding: 0.5em 1em;
        border-radius: var(--_radius);
        background: var(--_tint);
        color: var(--_accent);
        font-weight: 600;
      }
    `,
  ];

  scheme: 'light' | 'dark' | 'contrast' = 'light';
  what: 'accent' | 'drawings' = 'accent';
  private _measured = '';

  override render() {
    const look = this.scheme === 'contrast' ? 'base contrast' : 'base';
    const scheme = this.scheme === 'dark' ? 'dark' : 'light';
    return html`<div class=${look} .style=${`color-scheme:${scheme}`}>
      <div class="panel">
        ${
          this.what === 'drawings'
            ? html`<div class="row">${drawing(lit)} ${drawing(asleep)} ${drawing(fog)} ${drawing(offline)}</div>`
            : html`<div class="row">
                  <button type="button" class="button">Valider</button>
                  <button type="button" class="button ghost">Précédent</button>
                </div>
                <p class="tinted">Sur la teinte</p>
                <p class="quiet">${this._measured}</p>`
        }
      </div>
    </div>`;
  }

  override updated() {
    const [button, ghost, tinted, panel] = ['.button', '.ghost', '.tinted', '.panel'].map((selector) =>
      this.shadowRoot!.querySelector(selector),
    );
    if (!button || !ghost || !tinted || !panel) return;
    const [fill, text, line, tint, paper] = [
      getComputedStyle(button).backgroundColor,
      getComputedStyle(button).color,
      getComputedStyle(ghost).color,
      getComputedStyle(tinted).backgroundColor,
      getComputedStyle(panel).backgroundColor,
    ].map(rgbOf) as [Rgb, Rgb, Rgb, Rgb, Rgb];
    const figure = (one: Rgb, other: Rgb) => contrastRatio(one, other).toLocaleString('fr', { maximumFractionDigits: 1 });
    this._measured = `Mesuré : bouton ${figure(fill, text)}, texte ${figure(line, paper)}, sur la teinte ${figure(line, tint)}`;
  }
}
if (!customElements.get('design-sample')) customElements.define('design-sample', DesignSample);

declare global {
  interface HTMLElementTagNameMap {
    'design-sample': DesignSample;
  }
}
export { DesignSample };
