import { waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { choose } from '../../../src/lib/comfort-choices.js';
import cards from '../../fixtures/cards.json';
import chart from '../../fixtures/chart-line.json';
import quiz from '../../fixtures/quiz.json';
import signup from '../../fixtures/signup.json';

/** A config for each widget, by its tag. */
export const all = {
  'balise-quiz': quiz,
  'balise-cards': cards,
  'balise-chart': chart,
  'balise-signup': signup,
  'balise-3018': { widget: '3018', version: 1, lang: 'fr', title: 'Aide' },
};

/** The « Aa » button, its sheet and the bar of what is read, all in a shadow root of their own. */
export const aa = (widget: Element): ShadowRoot | null | undefined => widget.shadowRoot?.querySelector('.comfort')?.shadowRoot;
export const opener = (widget: Element) => aa(widget)?.querySelector<HTMLElement>('.opener');
export const sheet = (widget: Element) => aa(widget)!.querySelector<HTMLElement>('.sheet')!;
export const bar = (widget: Element) => aa(widget)!.querySelector<HTMLElement>('.bar');
export const isOpen = (widget: Element): boolean => opener(widget)!.getAttribute('aria-expanded') === 'true';
export const inside = <T extends HTMLElement>(widget: Element, selector: string): T => aa(widget)!.querySelector<T>(selector)!;

/** Waits for the menu's own file. */
export async function withMenu<T extends LitElement>(widget: T): Promise<T> {
  await waitUntil(() => opener(widget), 'the « Aa » button is there', { timeout: 10_000 });
  return widget;
}

/** A button or a label of the menu, by its words. */
export function named(widget: Element, words: string): HTMLElement {
  const all = [...aa(widget)!.querySelectorAll<HTMLElement>('button, label')];
  const found = all.find(
    (one) => (one.innerText.trim() || one.getAttribute('aria-label')) === words || one.innerText.trim().startsWith(words),
  );
  if (!found) throw new Error(`no « ${words} » among ${all.map((one) => one.innerText).join(', ')}`);
  return found;
}

export function openMenu(widget: Element): void {
  if (!isOpen(widget)) opener(widget)!.click();
}

export const forget = (): void => choose({ textSize: undefined, spacing: undefined, theme: undefined, simple: undefined, rate: undefined });

/** Gives the window another size; false where the browser's driver cannot. */
export const inWindow = (width: number, height: number): Promise<boolean> =>
  setViewport({ width, height }).then(
    () => true,
    () => false,
  );
