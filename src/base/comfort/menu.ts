import { html, nothing, render, type LitElement } from 'lit';
import Aa from 'lucide/dist/esm/icons/a-large-small.mjs';
import Close from 'lucide/dist/esm/icons/x.mjs';
import Volume from 'lucide/dist/esm/icons/volume-2.mjs';
import { choose, comfortChoices, type ComfortChoices } from '../../lib/comfort-choices.js';
import type { Locale } from '../../lib/localize.js';
import { comfort as en } from '../../lib/messages/en.js';
import { comfort as fr } from '../../lib/messages/fr.js';
import { phrases } from '../../lib/phrases.js';
import { hasSimple } from '../../lib/simplify.js';
import { voiceFor } from '../../lib/voices.js';
import { accentStyles } from '../accent.styles.js';
import { controlStyles } from '../controls.styles.js';
import { hostStyles } from '../host.styles.js';
import { icon } from '../icon.js';
import { sheetOf } from '../sheets.js';
import { choiceSheet } from './choice-sheet.js';
import { menuStyles } from './menu.styles.js';
import { partsOf } from './parts.js';
import { readerBar } from './reader-bar.js';
import { Reader, voices } from './reader.js';
import { SheetPlace } from './sheet-place.js';

const words = phrases({ fr, en }, 'comfort');
let styles: CSSStyleSheet | undefined;

/** A widget whose contents may have plainer words. */
type Plain = LitElement & { simple?: boolean };

export interface MenuOptions {
  readonly element: LitElement;
  /** The widget's outermost box. */
  readonly base: HTMLElement;
}

/** The button, the sheet of choices that it opens, and the bar of what is read aloud. */
export class Menu {
  #element: Plain;
  #base: HTMLElement;
  #root: ShadowRoot;
  #place: SheetPlace;
  #reader: Reader;
  #icon: SVGElement;
  #content: unknown;
  #locale: Locale = 'fr';
  /** What the visitor asked for, and what the page had asked for before. */
  #asked: boolean | undefined;
  #own: boolean | undefined;

  constructor({ element, base }: MenuOptions) {
    this.#element = element;
    this.#base = base;
    this.#root = base.querySelector('.comfort')!.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [(styles ??= sheetOf([...hostStyles, ...controlStyles, accentStyles, menuStyles])), choiceSheet()];
    this.#icon = icon(Aa);
    this.#place = new SheetPlace(this.#root, () => this.#draw());
    this.#reader = new Reader(element.shadowRoot!, this.#onReader);
  }

  /** Follows what the widget shows; no content, no button. */
  render(content: unknown, locale: Locale): void {
    this.#content = content;
    this.#locale = locale;
    const wasHere = !!this.#root.activeElement;
    if (!content) this.stop();
    this.#simplify();
    this.#draw();
    if (!content && wasHere) this.#handOver();
  }

  stop(): void {
    this.#place.close();
    this.#reader.stop();
  }

  /** Whoever was in the menu goes on from what has taken the content's place. */
  #handOver() {
    const retry = this.#base.querySelector<HTMLElement>('[part=error] button');
    if (!retry) this.#base.tabIndex = -1;
    (retry ?? this.#base).focus();
  }

  #draw() {
    render(this.#content ? this.#view() : nothing, this.#root);
    this.#place.settle();
  }

  #view() {
    const w = words[this.#locale];
    const isOpen = this.#place.isOpen;
    const isBanner = !!this.#base.querySelector('.banner');
    const { classList, dataset } = this.#base;
    return html`<div
      class="base ${classList.contains('contrast') ? 'contrast' : ''}"
      lang=${this.#locale}
      data-size=${dataset.size ?? nothing}
      @focusout=${this.#place.onFocusOut}
      @keydown=${this.#place.onKey}
    >
      ${readerBar(this.#reader, w, this.#locale, { onListen: this.#listen, onClose: this.#endReading })}
      <div class="corner">
        <button
          type="button"
          class=${isBanner ? 'opener night' : this.#base.querySelector('.languages') ? 'opener edge' : 'opener'}
          aria-label=${w.name}
          aria-expanded=${isOpen}
          aria-controls="sheet"
          @click=${this.#place.toggle}
        >
          ${this.#icon}
        </button>
      </div>
      <div class="sheet ${isOpen ? 'open' : ''} ${isBanner ? 'below' : ''}" id="sheet" role="group" aria-label=${w.name}>
        ${isOpen ? this.#sheet() : nothing}
      </div>
    </div>`;
  }

  #sheet() {
    const w = words[this.#locale];
    const choices = comfortChoices();
    const { classList } = this.#base;
    const {
      textSize = this.#base.dataset.size ?? 'normal',
      theme = classList.contains('contrast') ? 'contrast' : 'page',
      spacing = this.#pageSpacing,
    } = choices;
    return html`<div class="head">
        <b>${w.name}</b>
        <button type="button" class="close" aria-label=${w.close} @click=${this.#place.closeBack}>${icon(Close)}</button>
      </div>
      ${this.#choice('textSize', w.size, w.sizes, textSize)} ${this.#choice('theme', w.theme, w.themes, theme)}
      <div class="checks">
        ${this.#check(w.spacing, spacing === 'wide', (on) => choose({ spacing: on ? 'wide' : 'normal' }))}
        ${
          'simple' in this.#element && hasSimple(this.#content)
            ? this.#check(w.simple, !!this.#element.simple, (simple) => choose({ simple }), w.simpleHint)
            : nothing
        }
      </div>
      ${
        this.#canListen
          ? html`<div class="listen">
              <button type="button" class="button" @click=${this.#listen}>${icon(Volume)}${w.listen}</button>
              <p class="quiet">${w.listenHint}</p>
            </div>`
          : nothing
      }
      <div class="foot">
        <p class="quiet">${w.kept}</p>
        <button type="button" class="link" @click=${this.#reset}>${w.reset}</button>
      </div>`;
  }

  #choice<K extends 'textSize' | 'theme'>(key: K, label: string, options: Readonly<Record<string, string>>, chosen: string) {
    return html`<fieldset>
      <legend>${label}</legend>
      <div class="choices">
        ${Object.entries(options).map(
          ([value, text]) =>
            html`<label class="choice"
              ><input
                type="radio"
                name=${key}
                .checked=${value === chosen}
                @change=${() => choose({ [key]: value === 'page' ? undefined : value })}
              />${text}</label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  #check(label: string, on: boolean, onChange: (on: boolean) => void, hint?: string) {
    return html`<label class="check">
      <input type="checkbox" .checked=${on} @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)} />
      <span>${label}</span> ${hint ? html`<span class="quiet">${hint}</span>` : nothing}
    </label>`;
  }

  get #pageSpacing(): NonNullable<ComfortChoices['spacing']> {
    return parseFloat(getComputedStyle(this.#base).letterSpacing) > 0 ? 'wide' : 'normal';
  }

  /** Whether the device has a voice for something that is on screen. */
  get #canListen(): boolean {
    const known = voices();
    return known.length > 0 && this.#parts.some(({ lang }) => voiceFor(lang, known));
  }

  get #parts() {
    return partsOf(this.#base, words[this.#locale].option);
  }

  #simplify() {
    const { simple } = comfortChoices();
    if (simple === this.#asked || !('simple' in this.#element)) return;
    if (this.#asked === undefined) this.#own = this.#element.simple;
    this.#asked = simple;
    this.#element.simple = simple ?? this.#own!;
  }

  #reset = () => {
    choose({ textSize: undefined, spacing: undefined, theme: undefined, simple: undefined, rate: undefined });
  };

  #listen = () => {
    this.#place.close();
    this.#reader.read(this.#parts);
    this.#root.querySelector<HTMLElement>('.bar button')?.focus({ preventScroll: true });
  };

  #endReading = () => {
    this.#reader.stop();
    this.#root.querySelector<HTMLElement>('.opener')?.focus({ preventScroll: true });
  };

  /** The bar goes away with the reading: whoever was on it goes on from the button. */
  #onReader = () => {
    const wasOnBar = !!this.#root.activeElement?.closest('.bar');
    this.#draw();
    if (wasOnBar && !this.#root.activeElement) this.#root.querySelector<HTMLElement>('.opener')?.focus({ preventScroll: true });
  };
}
