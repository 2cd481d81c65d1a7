import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Asks again after so many seconds, as long as somebody may be looking; a page that comes back to the front is served at once. */
export class RefreshController implements ReactiveController {
  #seconds: () => number | undefined;
  #refresh: () => void;
  #timer?: ReturnType<typeof setTimeout> | undefined;
  #every: number | undefined;
  #due = 0;

  constructor(host: ReactiveControllerHost, seconds: () => number | undefined, refresh: () => void) {
    this.#seconds = seconds;
    this.#refresh = refresh;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#every = undefined;
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const every = this.#seconds();
    if (every === this.#every) return;
    this.#every = every;
    this.#wait();
  }

  /** Counts from now. */
  #wait() {
    clearTimeout(this.#timer);
    if (this.#every === undefined) return;
    this.#due = Date.now() + this.#every * 1000;
    this.#timer = setTimeout(this.#look, this.#every * 1000);
  }

  #look = () => {
    if (this.#every === undefined || document.hidden || Date.now() < this.#due) return;
    this.#wait();
    this.#refresh();
  };
}
