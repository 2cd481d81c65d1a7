import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { languageOf, type Tags } from '../lib/localize.js';
import { waiting as en } from '../lib/messages/en.js';
import { waiting as fr } from '../lib/messages/fr.js';
import { drawing, fog, offline } from './drawing.js';
import { phrases } from '../lib/phrases.js';
import { inLang, spoken } from './in-lang.js';
import { hasFallback } from './light-content.js';
import type { Content, Translations } from './translations.js';
import { WidgetElement } from './widget-element.js';

const words = phrases({ fr, en }, 'waiting');

/** A widget that has nothing to show without a config: a quiet skeleton while it comes, a calm sentence if it does not. */
export abstract class ContentElement<C extends Content> extends WidgetElement<C> {
  #translations?: Translations<C> | undefined;
  #chosen?: string | undefined;

  /** True in the update that brings the same content in another language. */
  protected translated = false;

  /**
   * True in the update that brings the same content in another language, or again from its page, as frameworks set a config at each
   * drawing: the visitor keeps their place. The title tells one content from another.
   */
  protected isKnown(changed: PropertyValues): boolean {
    const was = changed.get('_loaded') as C | undefined;
    return this.translated || (!!was && was.title === this._loaded?.title);
  }

  /** What the visitor chose goes before what the page asked for. */
  protected override get asked(): Tags {
    return [this.#chosen, ...super.asked];
  }

  /** The widget itself, once there is a config. */
  protected abstract renderContent(content: C): unknown;

  /** What the page brought stands in the widget's frame once it is known that nothing takes its place. */
  override render(): TemplateResult {
    const isKept = (this._error ?? !this.sourced) && hasFallback(this);
    return html`${super.render()}${this.content ? nothing : html`<slot class=${isKept ? 'fallback' : ''}></slot>`}`;
  }

  protected renderBody(content: C | undefined): unknown {
    if (!content) return this.#renderWaiting();
    // The place is kept while the file of the choice comes.
    const choice =
      content.languages?.length || this.#translations ? html`<div class="languages">${this.#translations?.render()}</div>` : '';
    return html`${choice}${this.renderContent(content)}`;
  }

  #renderWaiting() {
    const { _error: error, _slow: slow } = this;
    const w = words[this.locale];
    if (error) {
      return html`<div class="notice pictured ${hasFallback(this) ? 'over' : ''}" part="error">
        ${drawing(this.#trouble === 'offline' ? offline : fog)}
        <p>${w[this.#trouble]}</p>
        ${error.retryable ? html`<button type="button" class="button ghost" @click=${this.#retry}>${w.retry}</button>` : nothing}
      </div>`;
    }
    return slow && !hasFallback(this) ? html`<div class="panel skeleton" aria-hidden="true"><i></i><i></i><i></i></div>` : nothing;
  }

  /** What the visitor is told of a fault. */
  get #trouble(): 'offline' | 'unavailable' {
    return this._error?.kind === 'network' && !navigator.onLine ? 'offline' : 'unavailable';
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
    removeEventListener('online', this.#retry);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.translated = false;
    (this._error?.retryable ? addEventListener : removeEventListener)('online', this.#retry);
    if (changed.has('_loaded') && !(this._loaded && this.#translations?.holds(this._loaded))) void this.#offerLanguages();
  }

  /** Another content was given: what was chosen for the last one no longer counts. */
  async #offerLanguages() {
    const given = this._loaded;
    await this.updateComplete;
    if (this.#translations) {
      this.#translations.stop();
      this.#translations = this.#chosen = undefined;
      this.requestUpdate();
    }
    if (this._loaded !== given || !given?.languages?.length) return;
    const base = new URL(this.src ?? '', document.baseURI).href;
    const file = await import('./translations.js').catch(() => undefined);
    // Without it the content stays in the language it came in.
    if (!file || this._loaded !== given) return;
    this.#translations = new file.Translations<C>(given, base, {
      html,
      inLang,
      root: this.renderRoot as ShadowRoot,
      read: async (url, signal) => {
        const request = { source: { kind: 'url', url }, base, locale: this.locale, signal, fresh: false } as const;
        return (await this.readConfig(request)).config;
      },
      show: (content, lang) => {
        this.#chosen = lang;
        this.translated = true;
        this._loaded = content;
        return this.updateComplete;
      },
      locale: () => this.locale,
      announce: (sentence) => this.announce(sentence),
      onChange: () => this.requestUpdate(),
    });
    this.requestUpdate();
  }

  #told?: string;

  protected override announce(sentence: string): void {
    super.announce(sentence);
    this.#told = this.locale;
  }

  /** What is announced may hold marked words of the content; what was said before the words of another language came is not said in it. */
  protected override get status(): unknown {
    const w = words[this.locale];
    const said = this.#told === this.locale ? spoken(this.contentLang, super.status as string) : '';
    if (this.content) return said;
    return this._slow ? w.loading : this._error ? w[this.#trouble] : said;
  }

  /** The content's language, where it is not the interface's. */
  protected get contentLang(): string | undefined {
    const lang = this.content?.lang;
    return languageOf(lang) === this.locale ? undefined : lang;
  }

  /** Moves focus because the visitor did something. Engines differ in how far they scroll for it: what `around` finds is seen too. */
  protected async focusOn(selector: string, around?: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    ((around && target?.closest(around)) || target)?.scrollIntoView({ block: 'nearest' });
  }

  /** With the button, or by itself once there is a connection again. */
  #retry = (async ({ type }: Event) => {
    const isTheirs = type === 'click' || this.matches(':focus-within');
    await this.reload();
    // The button is gone: who has not gone elsewhere meanwhile goes on from the top of what took its place.
    const base = this.renderRoot.querySelector<HTMLElement>('.base');
    if (!isTheirs || !this.content || !base || document.activeElement !== document.body) return;
    base.tabIndex = -1;
    base.focus();
  }) as (event: Event) => void;
}
