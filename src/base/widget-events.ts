import type { ConfigErrorKind, Fault } from '../lib/config-error.js';

/** Fired once a widget shows its content. */
export class ReadyEvent extends Event {
  static readonly eventName = 'balise-ready';
  constructor() {
    super(ReadyEvent.eventName, { bubbles: true, composed: true });
  }
}

export interface ErrorDetail {
  readonly kind: ConfigErrorKind;
  readonly faults: readonly Fault[];
}

/** Fired when a widget cannot show its config, with the exact cause. */
export class WidgetErrorEvent extends Event {
  static readonly eventName = 'balise-error';
  readonly detail: ErrorDetail;
  constructor(detail: ErrorDetail) {
    super(WidgetErrorEvent.eventName, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'balise-ready': ReadyEvent;
    'balise-error': WidgetErrorEvent;
  }
}
