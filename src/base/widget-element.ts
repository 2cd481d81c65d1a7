import { ContextEvent } from '@lit/context';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ConfigError } from '../lib/config-error.js';
import type { ConfigRequest, ConfigSource, ParsedConfig } from '../lib/config-source.js';
import { resolveLocale, type Locale } from '../lib/localize.js';
import { common as en } from '../lib/messages/en.js';
import { common as fr } from '../lib/messages/fr.js';
import { isLocalHost } from '../lib/safe-url.js';
import { settingsContext, type Settings, type TextSize, type Theme } from '../lib/settings.js';
import { version } from '../lib/version.js';
import { inlineConfig } from './light-content.js';
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
  static override properties: PropertyDeclarations = {
    theme: {},
    textSize: { attribute: 'text-size' },
    _loaded: { state: true },
    _error: { state: true },
    _slow: { state: true },
    _announcement: { state: true },
    _settings: { state: true },
    src: {},
    // An object may have been changed before it is set again.
    config: { attribute: false, hasChanged: () => true },
  };

  /** The version of the library that defined this element. */
  static readonly version = version;

  /** `light`, `dark`, or `auto` for the visitor's own; left out, the widget follows the page. */
  theme?: Theme;

  /** `large` or `larger` text. */
  textSize?: TextSize;

  private _loaded?: C;
  private _error?: ConfigError;
  /** The load takes so long that the visitor should see that something is coming. */
  private _slow = false;
  private _announcement = '';
  private _settings?: Settings;

  /** What is shown with no config, or with one that cannot be: most widgets have nothing. */
  protected readonly defaults?: C;

  #source: ConfigSource = { kind: 'none' };
  /** Ends the load that is under way, if one is. */
  #loading?: AbortController;
  /** The source was given up before it came, or has not been asked for yet. */
  #due = false;
  /** The text of the inline script when it was last looked at; what it holds later is newer than any other source. */
  #inline: string | undefined;
  #looked = false;
  #started = false;
  #broken = false;
  #contents = new MutationObserver(() => this.#readInline());
  #leaveSettings?: () => void;

  /** Loads and validates a config, with the widget's own schema. Rejects with a ConfigError. */
  protected abstract readConfig(request: ConfigRequest): Promise<ParsedConfig<C>>;

  /** The widget itself, once there is a config. */
  protected abstract renderContent(content: C): unknown;

  /** What stands in the widget's place while there is no content, beside the fallback. */
  protected renderWaiting(_error: ConfigError | undefined, _slow: boolean): unknown {
    return nothing;
  }

  /** The address of the config, relative to the page. Of `src`, an inline script and `config`, the last one set wins. */
  get src(): string | undefined {
    return this.#source.kind === 'url' ? this.#source.url : undefined;
  }
  set src(url: string | null | undefined) {
    if (url && url !== this.src) this.#setSource({ kind: 'url', url });
    // Taken away, it gives way to what the tag holds, unless something else was set after it.
    if (!url && this.#source.kind === 'url') this.#setInline(inlineConfig(this));
  }

  /** The config itself, as an object. It is copied: change and set it again to show something else. */
  get config(): unknown {
    return this.#source.kind === 'direct' ? this.#source.value : undefined;
  }
  set config(value: unknown) {
    if (value !== undefined && value !== null) this.#setSource({ kind: 'direct', value });
    else if (this.#source.kind === 'direct') this.#setSource({ kind: 'none' });
  }

  /** Loads the config again from its address. */
  async reload(): Promise<void> {
    await this.#load(true);
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#contents.observe(this, { childList: true, characterData: true, subtree: true });
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#readInline, { once: true });
    this.#readInline();
    this.#askForSettings();
    // Upgraded before the settings around it, it would ask in vain.
    if (this.closest('balise-settings:not(:defined)'))
      void customElements.whenDefined('balise-settings').then(() => this.isConnected && this.#askForSettings());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#contents.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#readInline);
    this.#leaveSettings?.();
    this.#leaveSettings = this._settings = undefined;
    // A move takes an element out and in again at once: only one that stays out gives up what it was loading.
    queueMicrotask(() => {
      if (this.isConnected || !this.#loading) return;
      this.#loading.abort();
      this.#loading = undefined;
      this.#due = true;
    });
  }

  /** What is shown now: the config, or what stands in for it. */
  protected get content(): C | undefined {
    return this._loaded ?? this.defaults;
  }

  /** The interface's language: the page's own wish, else the content's, else the page's. */
  protected get locale(): Locale {
    return resolveLocale(
      this._settings?.locale,
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
      if (this.#broken) return;
      super.performUpdate();
      // Properties set before the upgrade are there only now, so that a load never starts for a source already replaced.
      if (this.#due) void this.#load();
    } catch (error) {
      // Whatever went wrong while drawing, the visitor keeps what the page itself brought.
      this.#broken = true;
      this.renderRoot.replaceChildren(document.createElement('slot'));
      this.#report(error);
    }
  }

  override render(): TemplateResult {
    const { content, locale } = this;
    const settings = this._settings;
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
      >
        ${content ? this.renderContent(content) : this.renderWaiting(this._error, this._slow)}
        ${this._error && isDebugging() ? this.#renderCause(this._error) : nothing}
        <p role="status" class="sr">${status}</p>
      </div>
      ${content ? nothing : html`<slot></slot>`}
    `;
  }

  protected override updated(changed: PropertyValues): void {
    const shown = changed.has('_loaded') ? this._loaded : !this.#started && this.#source.kind === 'none' && this.defaults;
    if (!shown) return;
    this.#started = true;
    this.dispatchEvent(new ReadyEvent());
  }

  #renderCause(error: ConfigError) {
    return html`<details class="cause" open>
      <summary>${words[this.locale].cause}</summary>
      <ul>
        ${error.faults.map((fault) => html`<li>${fault.message}</li>`)}
      </ul>
    </details>`;
  }

  #readInline = () => {
    // While the page is still being read, a script may be there before its text is.
    if (document.readyState === 'loading') return;
    const text = inlineConfig(this);
    const changed = text !== this.#inline;
    // What the markup had from the start is older than a property, and newer than its own `src`.
    const older = !this.#looked && this.#source.kind === 'direct';
    this.#inline = text;
    this.#looked = true;
    if (!changed || older) return;
    if (text !== undefined) this.#setInline(text);
    else if (this.#source.kind === 'inline') {
      this.#setSource({ kind: 'none' });
      this.src = this.getAttribute('src');
    }
    this.requestUpdate();
  };

  #setInline(text: string | undefined) {
    this.#setSource(text === undefined ? { kind: 'none' } : { kind: 'inline', text });
  }

  #setSource(source: ConfigSource) {
    if (this.#looked) this.#inline = inlineConfig(this);
    this.#source = source;
    this.#due = true;
  }

  async #load(fresh = false) {
    const source = this.#source;
    this.#due = false;
    this.#loading?.abort();
    this.#loading = undefined;
    if (source.kind === 'none') {
      this._loaded = this._error = undefined;
      this._slow = false;
      return;
    }
    const { signal } = (this.#loading = new AbortController());
    const slow = setTimeout(() => (this._slow = true), 300);
    const request = { source, signal, fresh, base: document.baseURI, locale: this.locale };
    // An asker that has gone, or that already asks for something else, has nothing to be told.
    try {
      const { config, warnings } = await this.readConfig(request);
      if (signal.aborted) return;
      for (const { message } of warnings) console.warn(`<${this.localName}> ${message}`);
      this._loaded = config;
      this._error = undefined;
    } catch (error) {
      if (signal.aborted) return;
      this._loaded = undefined;
      this._error = error instanceof ConfigError ? error : new ConfigError('network', []);
      this.#report(error);
    } finally {
      clearTimeout(slow);
      if (!signal.aborted) {
        this.#loading = undefined;
        this._slow = false;
      }
    }
  }

  #askForSettings() {
    this.dispatchEvent(
      new ContextEvent(
        settingsContext,
        this,
        (settings, leave) => {
          if (leave !== this.#leaveSettings) this.#leaveSettings?.();
          this.#leaveSettings = leave;
          this._settings = settings;
        },
        true,
      ),
    );
  }

  #report(error: unknown) {
    const faults = error instanceof ConfigError ? error.faults : [];
    console.error(`<${this.localName}>`, error instanceof ConfigError ? error.message : error);
    this.dispatchEvent(new WidgetErrorEvent({ kind: error instanceof ConfigError ? error.kind : 'internal', faults }));
  }
}

/** Causes are for those who build the page: on their own machine, or with `#balise-debug` in the address. */
const isDebugging = () => isLocalHost(location.hostname) || location.hash.includes('balise-debug');
