const options = { bubbles: true, composed: true } as const;

/** The visitor opened a card; `index` counts from 0 in the order shown. */
export class CardsCardEvent extends Event {
  static readonly eventName = 'balise-cards-card';
  readonly detail: { readonly id: string; readonly index: number; readonly total: number };
  constructor(detail: CardsCardEvent['detail']) {
    super(CardsCardEvent.eventName, options);
    this.detail = detail;
  }
}

/** The visitor turned a card to its back. */
export class CardsTurnEvent extends Event {
  static readonly eventName = 'balise-cards-turn';
  readonly detail: { readonly id: string };
  constructor(detail: CardsTurnEvent['detail']) {
    super(CardsTurnEvent.eventName, options);
    this.detail = detail;
  }
}

/** The visitor came to the list at the end; `turned` has the ids of the cards whose back was read. */
export class CardsCompleteEvent extends Event {
  static readonly eventName = 'balise-cards-complete';
  readonly detail: { readonly turned: readonly string[] };
  constructor(detail: CardsCompleteEvent['detail']) {
    super(CardsCompleteEvent.eventName, options);
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'balise-cards-card': CardsCardEvent;
    'balise-cards-turn': CardsTurnEvent;
    'balise-cards-complete': CardsCompleteEvent;
  }
}
