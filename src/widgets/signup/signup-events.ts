import type { Entry } from './entry.js';
import type { Outcome } from './sending.js';

const options = { bubbles: true, composed: true } as const;

/**
 * The visitor sends the form. A page that takes the entry over calls `respondWith` (or `preventDefault`, and tells the visitor
 * itself): then nothing goes to the receiver.
 */
export class SignupSubmitEvent extends Event {
  static readonly eventName = 'balise-signup-submit';
  readonly detail: { readonly session: string };
  /** What the visitor typed. Not in `detail`, so that a page that logs details logs nobody. */
  readonly entry: Entry;
  /** The same for each try of the same entry, so that a service can tell a second try from a second sign-up. */
  readonly key: string;
  #outcome?: Promise<Outcome>;
  constructor(entry: Entry, key: string) {
    super(SignupSubmitEvent.eventName, { ...options, cancelable: true });
    this.detail = { session: entry.session };
    this.entry = entry;
    this.key = key;
  }

  /** Gives what became of it, in the place of the receiver. */
  respondWith(outcome: Outcome | Promise<Outcome>): void {
    this.preventDefault();
    this.#outcome = Promise.resolve(outcome);
  }

  get outcome(): Promise<Outcome> | undefined {
    return this.#outcome;
  }
}

/** It is known what became of the sign-up; `outcome` is its kind. */
export class SignupOutcomeEvent extends Event {
  static readonly eventName = 'balise-signup-outcome';
  readonly detail: { readonly session: string; readonly outcome: Outcome['kind'] };
  constructor(detail: SignupOutcomeEvent['detail']) {
    super(SignupOutcomeEvent.eventName, options);
    this.detail = detail;
  }
}

/** The visitor cancelled a sign-up. */
export class SignupCancelEvent extends Event {
  static readonly eventName = 'balise-signup-cancel';
  constructor() {
    super(SignupCancelEvent.eventName, options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'balise-signup-submit': SignupSubmitEvent;
    'balise-signup-outcome': SignupOutcomeEvent;
    'balise-signup-cancel': SignupCancelEvent;
  }
}
