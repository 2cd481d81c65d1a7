import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Fault } from '../lib/config-error.js';
import type { ConfigRequest, ConfigSource, ParsedConfig } from '../lib/config-source.js';
import type { Locale } from '../lib/localize.js';
import { inlineConfig } from './light-content.js';

export interface ConfigOptions<C> {
  /** Loads and validates a config. */
  readonly read: (request: ConfigRequest) => Promise<ParsedConfig<C>>;
  /** The language of the sentences that tell of a fault. */
  readonly locale: () => Locale;
  /** Told of a load that takes so long that the visitor should see that something is coming, and of its end. */
  readonly onSlow: (slow: boolean) => void;
  /** Told what came of the last source set: a config, a fault, or neither if nothing is set any more. */
  readonly onSettled: (config: C | undefined, fault?: unknown) => void;
}

/**
 * Where a widget's config comes from, and its way from there. The page sets a source in one of three ways, the last one wins, and a
 * load that was overtaken or whose widget has gone is given up.
 */
export class ConfigController<C> implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #options: ConfigOptions<C>;
  #source: ConfigSource = { kind: 'none' };
  /** Ends the load that is under way, if one is. */
  #loading?: AbortController | undefined;
  /** The source was given up before it came, or has not been asked for yet. */
  #due = false;
  /** What the last config is warned of, in words. */
  warnings?: readonly Fault[];
  /** The text of the inline script when it was last looked at; what it holds later is newer than any other source. */
  #inline: string | undefined;
  #looked = false;
  #contents = new MutationObserver(() => this.#readInline());

  constructor(host: ReactiveControllerHost & HTMLElement, options: ConfigOptions<C>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get source(): ConfigSource {
    return this.#source;
  }

  /** An address, or nothing any more. */
  setUrl(url: string | null | undefined): void {
    if (url && !(this.#source.kind === 'url' && this.#source.url === url)) this.#set({ kind: 'url', url });
    // Taken away, it gives way to what the tag holds, unless something else was set after it.
    if (!url && this.#source.kind === 'url') this.#setInline(inlineConfig(this.#host));
  }

  /** An object, or nothing any more. */
  setValue(value: unknown): void {
    if (value !== undefined && value !== null) this.#set({ kind: 'direct', value });
    else if (this.#source.kind === 'direct') this.#set({ kind: 'none' });
  }

  hostConnected(): void {
    this.#contents.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#readInline, { once: true });
    this.#readInline();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#contents.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#readInline);
    // A move takes an element out and in again at once: only one that stays out gives up what it was loading.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.#loading) return;
      this.#stop();
      this.#due = true;
    });
  }

  /** Properties set before the upgrade are there only by the first update, so that no load starts for a source already replaced. */
  hostUpdated(): void {
    // Once the update is over: what a load changes at once would make a second one of it.
    if (this.#due) queueMicrotask(() => this.#due && void this.load());
  }

  /** Loads the source; `fresh` asks the server again even for an address that was loaded before. */
  async load(fresh = false): Promise<void> {
    const source = this.#source;
    const { read, locale, onSlow, onSettled } = this.#options;
    this.#due = false;
    this.#stop();
    if (source.kind === 'none') return onSettled(undefined);
    const { signal } = (this.#loading = new AbortController());
    const timer = setTimeout(() => onSlow(true), 300);
    // An asker that has gone, or that already asks for something else, has nothing to be told.
    try {
      const { config, warnings } = await read({ source, signal, fresh, base: document.baseURI, locale: locale() });
      if (signal.aborted) return;
      for (const { message } of warnings) console.warn(`<${this.#host.localName}> ${message}`);
      this.warnings = warnings;
      onSettled(config);
    } catch (fault) {
      if (!signal.aborted) onSettled(undefined, fault);
    } finally {
      clearTimeout(timer);
      if (!signal.aborted) this.#stop();
    }
  }

  #stop() {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#options.onSlow(false);
  }

  #readInline = () => {
    // While the page is still being read, a script may be there before its text is.
    if (document.readyState === 'loading') return;
    const text = inlineConfig(this.#host);
    const changed = text !== this.#inline;
    // What the markup had from the start is older than a property, and newer than its own `src`.
    const older = !this.#looked && this.#source.kind === 'direct';
    this.#inline = text;
    this.#looked = true;
    if (!changed || older) return;
    if (text !== undefined) this.#setInline(text);
    else if (this.#source.kind === 'inline') {
      this.#set({ kind: 'none' });
      this.setUrl(this.#host.getAttribute('src'));
    }
    this.#host.requestUpdate();
  };

  #setInline(text: string | undefined) {
    this.#set(text === undefined ? { kind: 'none' } : { kind: 'inline', text });
  }

  #set(source: ConfigSource) {
    if (this.#looked) this.#inline = inlineConfig(this.#host);
    this.#source = source;
    this.#due = true;
  }
}
