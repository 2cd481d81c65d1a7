import type { Problem } from './rows.js';

const options = { bubbles: true, composed: true } as const;

/** The visitor reads a value of the drawing. Positions count from 0 in the order shown. */
export class ChartPointEvent extends Event {
  static readonly eventName = 'balise-chart-point';
  readonly detail: { readonly series: string; readonly category: number };
  constructor(detail: ChartPointEvent['detail']) {
    super(ChartPointEvent.eventName, options);
    this.detail = detail;
  }
}

/** The visitor went to the table, or back to the drawing. */
export class ChartViewEvent extends Event {
  static readonly eventName = 'balise-chart-view';
  readonly detail: { readonly view: 'drawing' | 'table' };
  constructor(detail: ChartViewEvent['detail']) {
    super(ChartViewEvent.eventName, options);
    this.detail = detail;
  }
}

/** The visitor took something away. */
export class ChartSaveEvent extends Event {
  static readonly eventName = 'balise-chart-save';
  readonly detail: { readonly as: 'picture' | 'csv' | 'sentence' | 'paper' };
  constructor(detail: ChartSaveEvent['detail']) {
    super(ChartSaveEvent.eventName, options);
    this.detail = detail;
  }
}

/** The chart's file was read; `faults` says which of its lines are wrong, and in what. */
export class ChartDataEvent extends Event {
  static readonly eventName = 'balise-chart-data';
  readonly detail: { readonly lines: number; readonly faults: readonly { readonly line: number; readonly problem: Problem }[] };
  constructor(detail: ChartDataEvent['detail']) {
    super(ChartDataEvent.eventName, options);
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'balise-chart-point': ChartPointEvent;
    'balise-chart-view': ChartViewEvent;
    'balise-chart-save': ChartSaveEvent;
    'balise-chart-data': ChartDataEvent;
  }
}
