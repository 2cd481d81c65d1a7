import { waitUntil } from '@open-wc/testing';
import type { CardsElement, QuizElement } from '../../../src/index.js';
import { $, $$, ready, shadow, words } from '../../helpers.js';

export type Projectable = QuizElement | CardsElement;

/** The dialog that covers the page, if somebody projects. */
export const dialogOf = (widget: Element): HTMLDialogElement | undefined =>
  [...shadow(widget).children].map((child) => child.shadowRoot?.querySelector('dialog')).find((dialog) => !!dialog);

/** A widget whose file for groups is there. */
export async function openRoom<W extends Projectable = QuizElement>(config: unknown, tag = 'balise-quiz', place?: Element): Promise<W> {
  const widget = await ready<W>(tag, config);
  place?.append(widget);
  $<HTMLDetailsElement>(widget, '.group-panel').open = true;
  await waitUntil(() => !tool(widget, 0).disabled, 'the room’s file is there', { timeout: 10_000 });
  return widget;
}

/** A button of the panel: 0 projects, 1 opens the notes. */
export const tool = (widget: Element, index: number): HTMLButtonElement => $$<HTMLButtonElement>(widget, '.group-tools .button')[index]!;

/** Starts from the panel, as one does by hand: the button has focus. */
export function project(widget: Element): HTMLDialogElement {
  tool(widget, 0).focus({ preventScroll: true });
  tool(widget, 0).click();
  return dialogOf(widget)!;
}

/** Presses a key somewhere; the event tells whether it was taken. */
export function press(key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    code: /^\d$/.test(key) ? `Digit${key}` : key,
    bubbles: true,
    composed: true,
    cancelable: true,
    view: window,
    ...init,
  });
  target.dispatchEvent(event);
  return event;
}

/** What is on the screen, foot and status left out. */
export const slideText = (dialog: HTMLElement): string => words(part(dialog, '.flow'));

export const part = <E extends HTMLElement = HTMLElement>(dialog: HTMLElement, selector: string): E => {
  const found = dialog.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in the projection`);
  return found;
};

/** Goes on to the next stage or slide, over all the pages of this one: how many there are is up to the window's size. */
export function onward(dialog: HTMLElement): void {
  const [, page = 1, pages = 1] = /page (\d+)\D+(\d+)/.exec(part(dialog, '.where').innerText) ?? [];
  for (let at = Number(page); at <= Number(pages); at++) press('PageDown');
}

/** Where the show stands, its pages left out. */
export const where = (dialog: HTMLElement): string => words(part(dialog, '.where')).replace(/, page.*/, '');

/** Goes on until something is on the screen. */
export function goOnTo(dialog: HTMLElement, selector: string): void {
  for (let i = 0; i < 50 && !dialog.querySelector(selector); i++) press('PageDown');
  part(dialog, selector);
}

/** What has focus in the projection, by its name; `slide` for the slide itself, empty if focus is elsewhere. */
export function held(dialog: HTMLElement): string {
  const element = (dialog.getRootNode() as ShadowRoot).activeElement;
  if (!element || !dialog.contains(element)) return '';
  return element.matches('.pages') ? 'slide' : (element.getAttribute('aria-label') ?? element.textContent);
}

const replaced: (() => void)[] = [];

/** Puts something in place of the browser's own, until it is given back. */
export function replace(target: object, name: string, descriptor: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...('value' in descriptor ? { writable: true } : {}), ...descriptor });
  replaced.push(() => (own ? Object.defineProperty(target, name, own) : Reflect.deleteProperty(target, name)));
}

export function restore(): void {
  for (const giveBack of replaced.splice(0).reverse()) giveBack();
}
