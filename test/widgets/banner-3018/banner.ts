import type { Banner3018Element } from '../../../src/index.js';
import { $, once, ready, shadow } from '../../helpers.js';

/** In the middle of a Paris day, and in a Paris night. */
export const byDay = () => new Date('2026-01-15T14:00:00+01:00');
export const byNight = () => new Date('2026-01-15T23:30:00+01:00');
/** The day after the hours were to be checked again. */
export const tooLate = () => new Date('2027-05-08T14:00:00+02:00');

export const variants = ['bar', 'card', 'line'] as const;

export const config = { widget: '3018', version: 1, lang: 'fr', title: 'Besoin d’aide ?' };

/** A banner at a given time, without a config unless there is one. */
export async function banner(attributes: Record<string, string> = {}, clock = byDay, given?: object): Promise<Banner3018Element> {
  const element = await ready<Banner3018Element>('balise-3018', given && { ...config, ...given }, attributes);
  return read(element, clock);
}

/** The banner, once it has read another clock. */
export async function read(element: Banner3018Element, clock: () => Date): Promise<Banner3018Element> {
  element.clock = clock;
  await element.updateComplete;
  return element;
}

/** A banner whose config cannot be shown, and what it reports. */
export async function broken(give: (element: Banner3018Element) => void) {
  const element = document.createElement('balise-3018');
  const reported = once<HTMLElementEventMap['balise-error']>(element, 'balise-error');
  give(element);
  document.body.append(element);
  const { detail } = await reported;
  await element.updateComplete;
  return { element, detail };
}

export async function click(element: Banner3018Element, selector: string): Promise<void> {
  $(element, selector).click();
  await element.updateComplete;
  await element.updateComplete;
}

export const fold = (element: Banner3018Element): Promise<void> => click(element, '.fold');

export const has = (element: Banner3018Element, selector: string): boolean => !!shadow(element).querySelector(selector);

/** The last class of what has focus in the banner, as a selector: a failed assertion on an element itself hangs the runner. */
export const focused = (element: Banner3018Element): string => `.${[...(shadow(element).activeElement?.classList ?? [])].pop()}`;

/** The addresses of the links that a visitor sees. */
export const links = (element: Banner3018Element): string[] =>
  [...shadow(element).querySelectorAll('a')].filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')!);
