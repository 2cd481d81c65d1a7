import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface QuickExitOptions {
  /** True while the visitor may leave: asked at each update. In full screen the shortcut rests: somebody is projecting. */
  readonly armed: () => boolean;
  /** Where to, as an absolute address. */
  readonly url: () => string;
  /** Told how many presses of Shift are still needed. */
  readonly onCount: (left: number) => void;
}

const pressesNeeded = 3;
/** Milliseconds within which the next press must come. */
const patience = 5000;

/**
 * Leaves the page at once: by a call or by three presses of Shift alone. A blank layer hides the page in the same instant, and
 * this page's own history entry gives way to the new one. The browser's other records are out of reach, and the widget says so.
 */
export class QuickExitController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #options: QuickExitOptions;
  #presses = 0;
  #last = 0;
  #listening = false;
  #veil?: HTMLDialogElement;

  constructor(host: ReactiveControllerHost & HTMLElement, options: QuickExitOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#listen(this.#host.isConnected && this.#options.armed());
  }

  hostDisconnected(): void {
    this.#listen(false);
  }

  leave = (): void => {
    this.#veil?.remove();
    const veil = document.createElement('dialog');
    veil.className = 'veil';
    // A second Escape, or a phone's back gesture, would show the page again: 'cancel' cannot stop those.
    veil.setAttribute('closedby', 'none');
    veil.addEventListener('cancel', (event) => event.preventDefault());
    this.#host.shadowRoot!.append(veil);
    veil.showModal();
    this.#veil = veil;
    location.replace(this.#options.url());
  };

  #listen(on: boolean) {
    if (on === this.#listening) return;
    this.#listening = on;
    const method = on ? 'addEventListener' : 'removeEventListener';
    document[method]('keydown', this.#onKey as EventListener);
    window[method]('pageshow', this.#onShow as EventListener);
  }

  #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Shift') this.#presses = 0;
    if (event.key !== 'Shift' || event.repeat || document.fullscreenElement) return;
    this.#presses = event.timeStamp - this.#last < patience ? this.#presses + 1 : 1;
    this.#last = event.timeStamp;
    const left = pressesNeeded - this.#presses;
    if (left > 0) return this.#options.onCount(left);
    this.#presses = 0;
    this.leave();
  };

  /** A page that comes back from the back-forward cache would come back blank. */
  #onShow = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    this.#veil?.remove();
    this.#presses = 0;
  };
}
