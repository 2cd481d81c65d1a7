import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * What the device asks for: forced colours, in which a canvas keeps colours of its own; a dark or a light look; and a screen of
 * another sharpness.
 */
export class MediaController implements ReactiveController {
  #host: ReactiveControllerHost;
  #queries: MediaQueryList[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get forcedColours(): boolean {
    return this.#queries[0]?.matches ?? false;
  }

  hostConnected(): void {
    this.#queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)'].map((query) => matchMedia(query));
    for (const query of this.#queries) query.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    for (const query of this.#queries) query.removeEventListener('change', this.#update);
  }

  #update = () => this.#host.requestUpdate();
}
