import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { settingsContext, type TextSize, type Theme } from '../lib/settings.js';
import { version } from '../lib/version.js';
import { SettingsController } from './settings-controller.js';

/**
 * Says once, for all the widgets that it wraps, how they speak and look. It shows nothing of its own. Inside another one, it says
 * only what differs.
 *
 * @summary Common settings for the widgets inside it.
 * @tag balise-settings
 * @slot - The part of the page whose widgets it sets.
 */
export class SettingsElement extends LitElement {
  static override properties: PropertyDeclarations = {
    locale: {},
    theme: {},
    textSize: { attribute: 'text-size' },
    comfort: {},
    spacing: {},
    endpoint: {},
  };

  static readonly version = version;

  static override styles = css`
    :host {
      display: contents;
    }
    :host([spacing='wide']) {
      --balise-spacing: 0.16em;
      --balise-lines: 1.8;
    }
  `;

  /** The interface's language, as a BCP 47 tag; left out, each widget speaks its content's language. */
  locale?: string;

  /** `light`, `dark`, `auto` for the visitor's own, or `contrast` for more of it; left out, widgets follow the page. */
  theme?: Theme;

  /** `large` or `larger` text. */
  textSize?: TextSize;

  /** `off` leaves the « Aa » button out of the widgets. */
  comfort?: 'off';

  /** `wide` spaces letters, words and lines as WCAG 1.4.12 describes. */
  spacing?: 'normal' | 'wide';

  /** Where forms are sent. */
  endpoint?: string;

  #provider = new ContextProvider(this, { context: settingsContext, initialValue: {} });

  #around = new SettingsController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    // What is around may be nothing now, of which nobody tells.
    this.requestUpdate();
  }

  override willUpdate(): void {
    const { locale, theme, textSize, comfort, endpoint } = this;
    const said = Object.entries({ locale, theme, textSize, comfort, endpoint }).filter(([, value]) => value != null);
    this.#provider.setValue({ ...this.#around.value, ...Object.fromEntries(said) });
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'balise-settings': SettingsElement;
  }
}
