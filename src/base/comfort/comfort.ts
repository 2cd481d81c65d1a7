import type { LitElement, ReactiveController } from 'lit';
import { onComfort } from '../../lib/comfort-choices.js';
import { resolveLocale } from '../../lib/localize.js';
import { choiceSheet } from './choice-sheet.js';
import { Menu } from './menu.js';

const attached = new WeakSet<LitElement>();

/**
 * Gives a widget its « Aa » button: text size, spacing, colours, plainer words, reading aloud. `content` is what the widget shows,
 * and undefined where the page wants no button.
 */
export function attach(element: LitElement, content: () => unknown): void {
  if (attached.has(element) || !element.shadowRoot?.querySelector('.comfort')) return;
  attached.add(element);
  element.addController(new Comfort(element, content));
}

class Comfort implements ReactiveController {
  #element: LitElement;
  #content: () => unknown;
  #menu: Menu;
  #leave?: (() => void) | undefined;

  constructor(element: LitElement, content: () => unknown) {
    this.#element = element;
    this.#content = content;
    const root = element.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, choiceSheet];
    const base = root.querySelector<HTMLElement>('.base')!;
    this.#menu = new Menu({ element, base });
  }

  hostConnected(): void {
    this.#leave ??= onComfort('choose', () => this.#render());
    this.#render();
  }

  hostDisconnected(): void {
    this.#menu.stop();
    this.#leave?.();
    this.#leave = undefined;
  }

  hostUpdated(): void {
    this.#render();
  }

  #render() {
    const base = this.#element.shadowRoot!.querySelector('.base');
    // What went wrong while drawing has taken all else away.
    if (base) this.#menu.render(this.#content(), resolveLocale([base.getAttribute('lang')]));
  }
}
