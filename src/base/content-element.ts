import { html, nothing } from 'lit';
import type { ConfigError } from '../lib/config-error.js';
import { common as en } from '../lib/messages/en.js';
import { common as fr } from '../lib/messages/fr.js';
import { hasFallback } from './light-content.js';
import { WidgetElement } from './widget-element.js';

const words = { fr, en };

/** A widget that has nothing to show without a config: a quiet skeleton while it comes, a calm sentence if it does not. */
export abstract class ContentElement<C extends { lang?: string | undefined }> extends WidgetElement<C> {
  protected override renderWaiting(error: ConfigError | undefined, slow: boolean): unknown {
    const w = words[this.locale];
    if (error) {
      const retryable = error.kind === 'network' || error.kind === 'http';
      return html`<div class="notice" part="error">
        <p>${w.unavailable}</p>
        ${retryable ? html`<button type="button" class="button ghost" @click=${this.#retry}>${w.retry}</button>` : nothing}
      </div>`;
    }
    return slow && !hasFallback(this) ? html`<div class="panel skeleton" aria-hidden="true"><i></i><i></i><i></i></div>` : nothing;
  }

  #retry = async () => {
    await this.reload();
    // The button is gone: who has not gone elsewhere meanwhile goes on from the top of what took its place.
    const base = this.renderRoot.querySelector<HTMLElement>('.base');
    if (!this.content || !base || document.activeElement !== document.body) return;
    base.tabIndex = -1;
    base.focus();
  };
}
