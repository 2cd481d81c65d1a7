import type { LitElement, ReactiveController } from 'lit';
import { onComfort } from '../../lib/comfort-choices.js';
import { resolveLocale } from '../../lib/localize.js';
import type { SettingsController } from '../settings-controller.js';
import { choiceSheet } from './choice-sheet.js';
import { Menu } from './menu.js';

/** What this file reads of a widget: names that the two share, in whichever order they were built. */
interface Inside {
  readonly comfort?: 'off';
  readonly content: unknown;
  readonly settings: SettingsController;
}

const attached = new WeakSet<LitElement>();

/** Gives a widget its « Aa » button: text size, spacing, colours, plainer words, reading aloud. */
export function attach(element: LitElement): void {
  if (attached.has(element) || !element.shadowRoot?.querySelector('.comfort')) return;
  attached.add(element);
  element.addController(new Comfort(element));
}

class Comfort implements ReactiveController {
  #element: LitElement;
  #menu: Menu;
  #leave?: (() => void) | undefined;

  constructor(element: LitElement) {
    this.#element = element;
    const root = element.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, choiceSheet()];
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
    const { comfort, content, settings } = this.#element as unknown as Inside;
    const isOff = (comfort ?? settings.value.comfort) === 'off';
    // What went wrong while drawing has taken all else away.
    if (base) this.#menu.render(isOff ? undefined : content, resolveLocale([base.getAttribute('lang')]));
  }
}
