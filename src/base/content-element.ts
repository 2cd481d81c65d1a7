import { html, nothing } from 'lit';
import { waiting as en } from '../lib/messages/en.js';
import { waiting as fr } from '../lib/messages/fr.js';
import { drawing } from './drawing.js';
import { hasFallback } from './light-content.js';
import { WidgetElement } from './widget-element.js';

const words = { fr, en };

/** A widget that has nothing to show without a config: a quiet skeleton while it comes, a calm sentence if it does not. */
export abstract class ContentElement<C extends { lang?: string | undefined }> extends WidgetElement<C> {
  protected override renderWaiting(): unknown {
    const { _error: error, _slow: slow } = this;
    const w = words[this.locale];
    if (error) {
      return html`<div class="notice pictured" part="error">
        ${drawing('fog')}
        <p>${w.unavailable}</p>
        ${error.retryable ? html`<button type="button" class="button ghost" @click=${this.#retry}>${w.retry}</button>` : nothing}
      </div>`;
    }
    return slow && !hasFallback(this) ? html`<div class="panel skeleton" aria-hidden="true"><i></i><i></i><i></i></div>` : nothing;
  }

  #patience?: ReturnType<typeof setTimeout>;

  override connectedCallback(): void {
    super.connectedCallback();
    // A framework may set `.config` a little after the tag is there; a misspelt attribute never does.
    this.#patience = setTimeout(() => {
      if (!this.sourced) console.warn(`<${this.localName}> ${words[this.locale].noConfig}`);
    }, 2000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#patience);
  }

  protected override get status(): string {
    const w = words[this.locale];
    if (this.content) return super.status;
    return this._slow ? w.loading : this._error ? w.unavailable : super.status;
  }

  /** The content's language, where it is not the interface's. */
  protected get contentLang(): string | undefined {
    const lang = this.content?.lang;
    return lang?.split('-')[0] === this.locale ? undefined : lang;
  }

  /** Moves focus because the visitor did something. Engines differ in how far they scroll for it: what `around` finds is seen too. */
  protected async focusOn(selector: string, around?: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    ((around && target?.closest(around)) || target)?.scrollIntoView({ block: 'nearest' });
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
