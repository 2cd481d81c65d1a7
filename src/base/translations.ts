import type { html as Html, TemplateResult } from 'lit';
import Languages from 'lucide/dist/esm/icons/languages.mjs';
import type { Translation } from '../lib/envelope.schema.js';
import { loadLanguage, type Locale } from '../lib/localize.js';
import { translations as en } from '../lib/messages/en.js';
import { translations as fr } from '../lib/messages/fr.js';
import { phrases } from '../lib/phrases.js';
import { icon } from './icon.js';
import type { inLang as InLang } from './in-lang.js';

const words = phrases({ fr, en }, 'translations');

/** Text, not `css`: this file has no copy of Lit. */
const styles = `
  .translations {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    width: fit-content;
    margin-inline-start: auto;
    color: var(--_soft);
  }
  .translations select {
    appearance: none;
    min-height: 44px;
    max-width: 100%;
    padding: 0.375em 0.75em;
    padding-inline-end: 40px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  .translations::after {
    content: '';
    position: absolute;
    inset-inline-end: 18px;
    bottom: 20px;
    padding: 3px;
    border: solid var(--_ink);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
    pointer-events: none;
  }`;
let sheet: CSSStyleSheet | undefined;
function ownSheet(): CSSStyleSheet {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(styles);
  return sheet;
}

export interface Content {
  readonly lang: string;
  readonly title: string;
  readonly languages?: readonly Translation[] | undefined;
}

export interface TranslationsOptions<C> {
  /** The widget's own, so that this file needs no copy of Lit. */
  readonly html: typeof Html;
  readonly inLang: typeof InLang;
  /** Where it is drawn. */
  readonly root: DocumentOrShadowRoot;
  /** Reads and validates the config at an address. */
  readonly read: (url: string, signal: AbortSignal) => Promise<C>;
  /** Shows a content in the place of another one, with its language chosen; resolves once it is there. */
  readonly show: (content: C, lang: string) => Promise<unknown>;
  readonly locale: () => Locale;
  readonly announce: (sentence: string) => void;
  readonly onChange: () => void;
}

/**
 * The choice among the languages of a content. It is a file of its own, for contents that name other languages; what was chosen is
 * remembered by nobody.
 */
export class Translations<C extends Content> {
  #options: TranslationsOptions<C>;
  /** The languages in the order they are offered: the content's own first. */
  #offered: readonly { readonly lang: string; readonly src?: string }[];
  #here = new Map<number, C>();
  /** What is chosen, and what is shown until that has come. */
  #at = 0;
  #shown = 0;
  #failed = false;
  #loading?: AbortController;

  /** `base` is what the addresses are relative to. */
  constructor(given: C, base: string, options: TranslationsOptions<C>) {
    this.#options = options;
    const { root } = options;
    if (!root.adoptedStyleSheets.includes(ownSheet())) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ownSheet()];
    this.#offered = [{ lang: given.lang }, ...given.languages!.map(({ lang, src }) => ({ lang, src: new URL(src, base).href }))];
    this.#here.set(0, given);
  }

  /** True for the content it was made for, in any of its languages. */
  holds(content: C): boolean {
    return [...this.#here.values()].includes(content);
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#loading?.abort();
  }

  render(): TemplateResult {
    const { html, inLang, locale } = this.#options;
    const w = words[locale()];
    return html`<label class="translations"
        >${icon(Languages)}<span>${w.label}</span>
        <select @change=${(event: Event) => this.#choose(Number((event.target as HTMLSelectElement).value))}>
          ${this.#offered.map(({ lang }, i) => html`<option value=${i} .selected=${i === this.#at} ${inLang(lang)}>${nameOf(lang)}</option>`)}
        </select></label
      >${this.#failed ? html`<p class="notice">${w.failed}</p>` : ''}`;
  }

  async #choose(at: number) {
    const { read, show, announce, locale, onChange } = this.#options;
    const { lang, src } = this.#offered[at]!;
    this.stop();
    const { signal } = (this.#loading = new AbortController());
    this.#at = at;
    this.#failed = false;
    onChange();
    try {
      // Without its own words the interface goes on in French, around the content.
      const [content] = await Promise.all([this.#here.get(at) ?? read(src!, signal), loadLanguage([lang])?.catch(() => {})]);
      if (signal.aborted) return;
      this.#here.set(at, content);
      this.#shown = at;
      await show(content, lang);
      announce(words[locale()].shown(nameOf(lang)));
    } catch (error) {
      if (signal.aborted) return;
      console.warn(String(error));
      this.#at = this.#shown;
      this.#failed = true;
      announce(words[locale()].failed);
      onChange();
    }
  }
}

/** What a language calls itself, as the first word of a line. */
function nameOf(lang: string): string {
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    return lang; // a tag that the engine refuses
  }
}
