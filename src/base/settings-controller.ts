import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { settingsContext, type Settings } from '../lib/settings.js';

/** Hears what the `<balise-settings>` around a widget says, also if that one is upgraded later; a widget works without any. */
export class SettingsController implements ReactiveController {
  value: Settings = {};
  #host: ReactiveControllerHost & HTMLElement;
  #leave?: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    if (this.#host.closest('balise-settings:not(:defined)'))
      void customElements.whenDefined('balise-settings').then(() => this.#host.isConnected && this.#ask());
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.value = {};
  }

  #ask() {
    this.#host.dispatchEvent(new ContextEvent(settingsContext, this.#host, this.#hear, true));
  }

  #hear = (settings: Settings, leave?: () => void) => {
    if (leave !== this.#leave) this.#leave?.();
    this.#leave = leave;
    this.value = settings;
    this.#host.requestUpdate();
  };
}
