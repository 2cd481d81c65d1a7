import { ContextConsumer } from '@lit/context';
import { initialState, Task, TaskStatus } from '@lit/task';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ConfigError, type ConfigInput, type ParsedConfig } from '../lib/config-error.js';
import { forgetConfigText, loadConfigText } from '../lib/load-config.js';
import { resolveLocale, type Locale } from '../lib/localize.js';
import { common as en } from '../lib/messages/en.js';
import { common as fr } from '../lib/messages/fr.js';
import { isLocalHost } from '../lib/safe-url.js';
import { settingsContext, type TextSize, type Theme } from '../lib/settings.js';
import { version } from '../lib/version.js';
import { hasFallback, inlineConfig, type ConfigSource } from './config-source.js';
import { ReadyEvent, WidgetErrorEvent } from './widget-events.js';

const words = { fr, en };

/**
 * The life of a config, common to all widgets: source, load, then skeleton, error or content. Nothing is thrown into the page: a
 * fault becomes a calm sentence beside the fallback, and its cause goes to the console and to `balise-error`.
 *
 * @slot - Shown until the widget is ready, and kept if it never is: a link, a phone number, questions in `<details>`.
 * @fires {ReadyEvent} balise-ready - The content is shown.
 * @fires {WidgetErrorEvent} balise-error - The config cannot be shown; `detail` has its kind and its faults.
 * @csspart base - The outermost box.
 */
export abstract class WidgetElement<C extends { lang?: string | undefined }> extends LitElement {
  /** The version of the library that defined this element. */
  static readonly version = version;

  /** `light`, `dark`, or `auto` for the visitor's own; left out, the widget follows the page. */
  @property() theme?: Theme;

  /** `large` or `larger` text. */
  @property({ attribute: 'text-size' }) textSize?: TextSize;

  @state() private _loaded?: C;
  @state() private _slow = false;
  @state() private _announcement = '';
  @state() private _error?: ConfigError;

  /** What is shown with no config, or with one that cannot be: most widgets have nothing. */
  protected readonly defaults?: C;

  #source: ConfigSource = { kind: 'none' };
  #broken = false;
  #contents = new MutationObserver(() => this.#readInline());
  #settings = new ContextConsumer(this, { context: settingsContext, subscribe: true });
  #task = new Task(this, {
    args: () => [this.#source] as const,
    task: async ([source], { signal }) => {
      const slow = setTimeout(() => (this._slow = true), 300);
      try {
        const input = await this.#inputOf(source, signal);
        if (input === undefined) return initialState;
        const read = await this.readConfig(input, this.locale);
        return signal.aborted ? initialState : read;
      } catch (error) {
        // An asker that has gone, or that already asks for something else, has nothing to be told.
        if (signal.aborted) return initialState;
        throw error;
      } finally {
        clearTimeout(slow);
        this._slow = false;
      }
    },
    onComplete: ({ config, warnings }) => {
      for (const { message } of warnings) console.warn(`<${this.localName}> ${message}`);
      this._loaded = config;
      this._error = undefined;
    },
    onError: (error) => {
      this._loaded = undefined;
      this._error = error instanceof ConfigError ? error : undefined;
      this.#report(error);
    },
  });

  /** Validates a config. It may first load what it validates with; it throws a ConfigError. */
  protected abstract readConfig(input: ConfigInput, locale: Locale): ParsedConfig<C> | Promise<ParsedConfig<C>>;

  /** The widget itself, once there is a config. */
  protected abstract renderContent(content: C): TemplateResult;

  /** The address of the config, relative to the page. Of `src`, an inline script and `config`, the last one set wins. */
  @property()
  get src(): string | undefined {
    return this.#source.kind === 'url' ? this.#source.url : undefined;
  }
  set src(url: string | null | undefined) {
    const inline = inlineConfig(this);
    this.#source = url ? { kind: 'url', url } : inline === undefined ? { kind: 'none' } : { kind: 'inline', text: inline };
  }

  /** The config itself, as an object. It is copied: change and set it again to show something else. */
  @property({ attribute: false })
  get config(): unknown {
    return this.#source.kind === 'direct' ? this.#source.value : undefined;
  }
  set config(value: unknown) {
    this.#source = value === undefined || value === null ? { kind: 'none' } : { kind: 'direct', value };
  }

  /** Loads the config again from its address. */
  async reload(): Promise<void> {
    if (this.#source.kind === 'url') forgetConfigText(this.#source.url, document.baseURI);
    await this.#task.run();
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#contents.observe(this, { childList: true, characterData: true, subtree: true });
    // While the page is still being read, a script may be there before its text is.
    if (document.readyState !== 'loading') this.#readInline();
    else document.addEventListener('DOMContentLoaded', this.#readInline, { once: true });
    if (this.hasUpdated && this.#task.status === TaskStatus.INITIAL && this.#source.kind !== 'none') void this.#task.run();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#contents.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#readInline);
    // A move takes an element out and in again at once: only one that stays out gives up what it was loading.
    queueMicrotask(() => {
      if (!this.isConnected) this.#task.abort();
    });
  }

  /** What is shown now: the config, or what stands in for it. */
  protected get content(): C | undefined {
    return this._loaded ?? this.defaults;
  }

  /** The interface's language: the page's own wish, else the content's, else the page's. */
  protected get locale(): Locale {
    return resolveLocale(
      this.#settings.value?.locale,
      this.content?.lang,
      this.closest<HTMLElement>('[lang]')?.lang,
      document.documentElement.lang,
    );
  }

  /** Says a sentence to screen readers, once, politely. */
  protected announce(sentence: string): void {
    // The same words a second time change nothing that a screen reader would notice: a no-break space makes them new.
    this._announcement = sentence === this._announcement ? `${sentence}\u00a0` : sentence;
  }

  protected override performUpdate(): void {
    try {
      if (!this.#broken) super.performUpdate();
    } catch (error) {
      // Whatever went wrong while drawing, the visitor keeps what the page itself brought.
      this.#broken = true;
      this.renderRoot.replaceChildren(document.createElement('slot'));
      this.#report(error);
    }
  }

  override render() {
    const { content, locale } = this;
    const settings = this.#settings.value;
    const w = words[locale];
    const status = this._slow && !content ? w.loading : this._error && !content ? w.unavailable : this._announcement;
    return html`
      <div
        part="base"
        class="base"
        lang=${locale}
        dir="ltr"
        data-theme=${this.theme ?? settings?.theme ?? nothing}
        data-size=${this.textSize ?? settings?.textSize ?? nothing}
        aria-busy=${this.#task.status === TaskStatus.PENDING}
      >
        ${content ? this.renderContent(content) : this.#renderWaiting()} ${this._error && isDebugging() ? this.#renderCause(this._error) : nothing}
        <p role="status" class="sr">${status}</p>
      </div>
      ${content ? nothing : html`<slot></slot>`}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    const idle = !this.#started && this.defaults && this.#task.status === TaskStatus.INITIAL;
    if ((changed.has('_loaded') && this._loaded) || idle) {
      this.#started = true;
      this.dispatchEvent(new ReadyEvent());
    }
  }
  #started = false;

  #renderWaiting() {
    const w = words[this.locale];
    if (this._error) {
      const retryable = this._error.kind === 'network' || this._error.kind === 'http';
      return html`<div class="notice" part="error">
        <p>${w.unavailable}</p>
        ${retryable ? html`<button type="button" class="button ghost" @click=${this.#retry}>${w.retry}</button>` : nothing}
      </div>`;
    }
    return this._slow && !hasFallback(this)
      ? html`<div class="panel skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`
      : nothing;
  }

  #renderCause(error: ConfigError) {
    return html`<details class="cause" open>
      <summary>${words[this.locale].cause}</summary>
      <ul>
        ${error.faults.map((fault) => html`<li>${fault.message}</li>`)}
      </ul>
    </details>`;
  }

  #retry = async () => {
    await this.reload();
    // The button is gone: the reader goes on from the top of what took its place.
    const base = this.renderRoot.querySelector<HTMLElement>('.base');
    if (!this._loaded || !base) return;
    base.tabIndex = -1;
    base.focus();
  };

  async #inputOf(source: ConfigSource, signal: AbortSignal): Promise<ConfigInput | undefined> {
    switch (source.kind) {
      case 'none':
        return undefined;
      case 'url':
        return loadConfigText(source.url, document.baseURI, this.locale, signal);
      case 'inline':
        return source.text;
      case 'direct':
        return { value: source.value };
    }
  }

  #readInline = () => {
    const text = inlineConfig(this);
    const known = this.#inline;
    this.#inline = text;
    if (text === known || this.#source.kind === 'direct') return;
    if (text !== undefined) this.#source = { kind: 'inline', text };
    else if (this.#source.kind === 'inline') this.src = this.getAttribute('src');
    this.requestUpdate();
  };
  #inline: string | undefined;

  #report(error: unknown) {
    const faults = error instanceof ConfigError ? error.faults : [];
    console.error(`<${this.localName}>`, error instanceof ConfigError ? error.message : error);
    this.dispatchEvent(new WidgetErrorEvent({ kind: error instanceof ConfigError ? error.kind : 'render', faults }));
  }
}

/** Causes are for those who build the page: on their own machine, or with `#balise-debug` in the address. */
const isDebugging = () => isLocalHost(location.hostname) || location.hash.includes('balise-debug');
