import type { CardsElement } from '../../../src/index.js';
import { $, $$, clone, ready, shadow, words } from '../../helpers.js';
import config from '../../fixtures/cards.json';

/** The fixture's deck, ready, with some of it changed. */
export const deal = (change: object = {}, attributes = {}): Promise<CardsElement> =>
  ready<CardsElement>('balise-cards', { ...clone(config), ...change }, attributes);

/** The fixture's cards of these ids, in this order. */
export const pick = (...ids: string[]) => ids.map((id) => clone(config.cards.find((card) => card.id === id)!));

export async function settled(cards: CardsElement): Promise<void> {
  await cards.updateComplete;
  await cards.updateComplete;
}

/** Clicks what a selector finds, and waits for what follows. */
export async function press(cards: CardsElement, selector: string): Promise<void> {
  $(cards, selector).click();
  await settled(cards);
}

export const tiles = (cards: CardsElement): string[] => $$(cards, '.tile strong').map(words);

/** Opens a card of the overview, by its place there. */
export async function open(cards: CardsElement, at = 0): Promise<void> {
  $$(cards, '.tile')[at]!.click();
  await settled(cards);
}

export const turn = (cards: CardsElement): Promise<void> => press(cards, '.turn');
export const next = (cards: CardsElement): Promise<void> => press(cards, '.actions .onward');
export const toOverview = (cards: CardsElement): Promise<void> => press(cards, '.bar .link');

/** Presses « je savais » or « à retenir » on the card that is read. */
export const knew = (cards: CardsElement): Promise<void> => press(cards, '.marks .chip:first-of-type');
export const keep = (cards: CardsElement): Promise<void> => press(cards, '.marks .chip:last-of-type');

/** From the first card to the list at the end, each turned, some kept. */
export async function readAll(cards: CardsElement, kept: readonly number[] = []): Promise<void> {
  await open(cards);
  for (let at = 0; shadow(cards).querySelector('.turn'); at++) {
    await turn(cards);
    if (kept.includes(at)) await keep(cards);
    await next(cards);
  }
}

/** Chooses in the filter of this name, as a visitor does. */
export async function filter(cards: CardsElement, label: string, value: string): Promise<void> {
  const select = filterOf(cards, label);
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(cards);
}

export function filterOf(cards: CardsElement, label: string): HTMLSelectElement {
  const found = $$(cards, '.filter').find((filter) => words(filter.firstElementChild as HTMLElement) === label);
  if (!found) throw new Error(`no filter ${label}`);
  return found.querySelector('select')!;
}

export const shownTitle = (cards: CardsElement): string => words($(cards, '.front .title'));

/** The words of an element, hidden ones too, in ordinary spaces. */
export const plain = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

export const said = (cards: CardsElement): string => plain($(cards, '[role=status]'));

export const focused = (cards: CardsElement): HTMLElement => {
  const element = shadow(cards).activeElement;
  if (!(element instanceof HTMLElement)) throw new Error('focus is not in the cards');
  return element;
};

/** A finger from one point to another, over what a selector finds. */
export async function swipe(
  cards: CardsElement,
  across: number,
  along = 0,
  { pointerType = 'touch', isPrimary = true, selector = '.face:not([inert])' } = {},
): Promise<void> {
  const target = $(cards, selector);
  const send = (type: string, clientX: number, clientY: number) =>
    target.dispatchEvent(
      new PointerEvent(type, { pointerId: 7, pointerType, isPrimary, clientX, clientY, bubbles: true, composed: true, cancelable: true }),
    );
  send('pointerdown', 200, 200);
  send('pointermove', 200 + across / 2, 200 + along / 2);
  send('pointerup', 200 + across, 200 + along);
  await settled(cards);
}

/** A mouse that goes down at one place of the card's front and comes up at another. */
export async function point(cards: CardsElement, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const target = $(cards, '.front .question');
  const send = (type: string, [clientX, clientY]: readonly [number, number]) =>
    target.dispatchEvent(
      new PointerEvent(type, { pointerType: 'mouse', clientX, clientY, bubbles: true, composed: true, cancelable: true }),
    );
  send('pointerdown', from);
  send('pointerup', to);
  send('click', to);
  await settled(cards);
}
