import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { asConfigError, type ConfigError } from '../lib/config-error.js';
import type { ConfigRequest, ParsedConfig } from '../lib/config-source.js';
import { loadLanguage, resolveLocale, type Locale, type Tags } from '../lib/localize.js';
import type { TextSize, Theme } from '../lib/settings.js';
import { version } from '../lib/version.js';
import { ConfigController } from './config-controller.js';
import { isDebugging } from './debugging.js';
import { SettingsController } from './settings-controller.js';
import { ReadyEvent, WidgetErrorEvent } from './widget-events.js';

/**
 * What all widgets share: a config from somewhere, then skeleton, error or content. Nothing is thrown into the page: a fault
 * becomes a calm sentence beside the fallback, and its cause goes to the console and to `balise-error`.
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
    comfort: {},
    src: {},
    // An object may have been changed before it is set again.
    config: { attribute: false, hasChanged: () => true },
    _loaded: { state: true },
    _error: { state: true },
    _slow: { state: true },
    _announcement: { state: true },
  };

  /** The version of the library that defined this element. */
  static readonly version = version;

  /** The address of the self-contained script that defined this element: what a file to take away is made of. */
  static script?: string | undefined;

  /** `light`, `dark`, `auto` for the visitor's own, or `contrast` for more of it; left out, the widget follows the page. */
  theme?: Theme;

  /** `large` or `larger` text. */
  textSize?: TextSize;

  /** `off` leaves the « Aa » button out: text size, spacing, colours, reading aloud. */
  comfort?: 'off';

  /** What is shown with no config, or with one that cannot be: most widgets have nothing. */
  protected readonly defaults?: C;

  protected _loaded?: C | undefined;
  protected _error?: ConfigError | undefined;
  protected _slow = false;
  private _announcement = '';
  #started = false;
  #broken = false;
  /** What `<balise-settings>` around the widget says. */
  protected settings = new SettingsController(this);
  #config = new ConfigController<C>(this, {
    read: (request) => this.readConfig(request),
    locale: () => this.locale,
    onSlow: (slow) => (this._slow = slow),
    onSettled: (config, fault) => {
      this._loaded = config;
      this._error = fault === undefined ? undefined : this.#report(fault);
    },
  });

  /** Loads and validates a config, with the widget's own schema. Rejects with a ConfigError. */
  protected abstract readConfig(request: ConfigRequest): Promise<ParsedConfig<C>>;

  /** The widget itself, or what stands in its place while there is no content, beside the fallback. */
  protected abstract renderBody(content: C | undefined): unknown;

  /** The address of the config, relative to the page. Of `src`, an inline script and `config`, the last one set wins. */
  get src(): string | undefined {
    const { source } = this.#config;
    return source.kind === 'url' ? source.url : undefined;
  }
  set src(url: string | null | undefined) {
    this.#config.setUrl(url);
  }

  /** The config itself, as an object. It is copied: set it again after a change. Under the same title the visitor keeps their place. */
  get config(): unknown {
    const { source } = this.#config;
    return source.kind === 'direct' ? source.value : undefined;
  }
  set config(value: unknown) {
    this.#config.setValue(value);
  }

  /** Loads the config again from its address. */
  async reload(): Promise<void> {
    await this.#config.load(true);
    await this.updateComplete;
  }

  /** True once the page has said where the config is. */
  protected get sourced(): boolean {
    return this.#config.source.kind !== 'none';
  }

  /** What is shown now: the config, or what stands in for it. */
  protected get content(): C | undefined {
    return this._loaded ?? this.defaults;
  }

  /** The languages that somebody asked for, as tags: the integrator's own wish, else the content's. */
  protected get asked(): Tags {
    return [this.settings.value.locale, this.content?.lang];
  }

  /** The interface's language, of those that are here. */
  protected get locale(): Locale {
    const around = this.closest<HTMLElement>('[lang]')?.lang;
    return resolveLocale(this.asked, [around, document.documentElement.lang]);
  }

  /** Says a sentence to screen readers, once, politely. */
  protected announce(sentence: string): void {
    // The same words a second time change nothing that a screen reader would notice: a no-break space makes them new.
    this._announcement = sentence === this._announcement ? `${sentence}\u00a0` : sentence;
  }

  /** What the status region says. */
  protected get status(): unknown {
    return this._announcement;
  }

  protected override performUpdate(): void {
    if (this.#broken) return;
    try {
      super.performUpdate();
    } catch (error) {
      // Whatever went wrong while drawing, the visitor keeps what the page itself brought.
      this.#broken = true;
      this.renderRoot.replaceChildren(...this.rescue());
      this.#report(error);
    }
  }

  /** What stays when nothing can be drawn, made without a template: those may be what the page's policy refuses. */
  protected rescue(): Node[] {
    return [document.createElement('slot')];
  }

  override render(): TemplateResult {
    const { content, locale } = this;
    const { theme, textSize } = this.settings.value;
    const scheme = this.theme ?? theme;
    return html`
      <div
        part="base"
        class="base ${content ? 'filled' : ''} ${scheme ?? ''}"
        lang=${locale}
        dir=${locale === 'ar' ? 'rtl' : 'ltr'}
        .style=${scheme && scheme !== 'contrast' ? `color-scheme:${scheme === 'auto' ? 'light dark' : scheme}` : ''}
        data-size=${this.textSize ?? textSize ?? nothing}
      >
        <div class="comfort"></div>
        ${this.renderBody(content)}
        <p role="status" class="sr">${this.status}</p>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    // Where the file of a language does not come, the widget goes on in the one that it speaks.
    void loadLanguage(this.asked)?.then(
      () => this.requestUpdate(),
      () => {},
    );
    const shown = changed.has('_loaded') ? this._loaded : !this.#started && !this.sourced && this.defaults;
    if (!shown) return;
    this.#started = true;
    this.dispatchEvent(new ReadyEvent());
    this.#examine();
    // The « Aa » menu is a file of its own: who only reads does not wait for it, and does without if it is lost.
    import('./comfort/comfort.js').then(
      (file) => file.attach(this),
      () => {},
    );
  }

  #report(error: unknown): ConfigError {
    const known = asConfigError(error);
    const { kind, faults, message } = known;
    console.error(`<${this.localName}>`, kind === 'internal' ? error : message);
    this.dispatchEvent(new WidgetErrorEvent({ kind, faults }));
    this.#examine(known);
    return known;
  }

  /** Causes are explained in place, by a file that visitors never fetch. */
  #examine(error?: ConfigError) {
    if (!isDebugging()) return;
    import('./doctor/doctor.js').then(
      (doctor) => doctor.examine(this, error, this.#config.warnings),
      () => {},
    );
  }
}
