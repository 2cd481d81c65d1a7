import { fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import 'axe-core'; // a classic script: it sets window.axe
import type Axe from 'axe-core';
import type { LitElement } from 'lit';

/** An element made from its tag with a config, ready. */
export async function ready<T extends LitElement>(
  tag: string,
  config: unknown,
  attributes: Record<string, string> = {},
  properties: Partial<T> = {},
): Promise<T> {
  const element = Object.assign(document.createElement(tag) as T & { config: unknown }, properties);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.config = config;
  const isReady = once(element, 'balise-ready');
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(element);
  await isReady;
  await element.updateComplete;
  return element;
}

/** The next event of a type. */
export function once<E extends Event = Event>(target: EventTarget, type: string): Promise<E> {
  return new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as E), { once: true }));
}

/** All events of some types, as they come. */
export function record(target: EventTarget, ...types: string[]): Event[] {
  const seen: Event[] = [];
  for (const type of types) target.addEventListener(type, (event) => seen.push(event));
  return seen;
}

export const shadow = (element: Element): ShadowRoot => element.shadowRoot!;

export function $<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = shadow(element).querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in <${element.localName}>`);
  return found;
}

export const $$ = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...shadow(element).querySelectorAll<E>(selector),
];

/** What an element says, with spaces and hyphens as in ordinary text. */
export const words = (element: HTMLElement): string =>
  element.innerText
    .replace(/\u2011/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** What a visitor can read of a widget. */
export const text = (element: Element): string => words($(element, '.base'));

/** What the doctor says of an element in its place, once it has: each finding a line. */
export async function diagnosis(element: Element): Promise<string[]> {
  const items = () => [...(panelOf(element)?.querySelectorAll<HTMLElement>('li') ?? [])];
  await waitUntil(() => items().length, `the doctor says nothing of <${element.localName}>`);
  return items().map((item) => item.innerText.replace(/\s+/g, ' '));
}

const panelOf = (element: Element) =>
  [...(element.shadowRoot?.children ?? []), element.nextElementSibling].find((place) => place?.shadowRoot?.querySelector('aside'))
    ?.shadowRoot;

/** True if the doctor has nothing to say of an element. */
export const isHealthy = (element: Element): boolean => !panelOf(element);

/** A fresh copy of a fixture. */
export const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** axe over one element, target size included: violations and what axe could not decide, as readable lines. */
export async function axeFaults(element: Element): Promise<string[]> {
  const { violations, incomplete } = await (window as unknown as { axe: typeof Axe }).axe.run(element, {
    rules: { 'target-size': { enabled: true } },
  });
  return [...violations, ...incomplete].flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${String(node.target)}`));
}

/** Emulates media features or a time zone; false where the engine cannot. */
export function emulate(payload: { media?: Record<string, string>; timezone?: string }): Promise<boolean> {
  return executeServerCommand<boolean, typeof payload>('emulate', payload);
}

/** Keeps console messages of a kind from now on; `restore` puts the console back. */
export function listenToConsole(kind: 'warn' | 'error'): { lines: string[]; restore: () => void } {
  const lines: string[] = [];
  const original = console[kind];
  console[kind] = (...args: unknown[]) => lines.push(args.map(String).join(' '));
  return { lines, restore: () => (console[kind] = original) };
}

/** An address of its own under /faults (see tools/serve-faults.mjs), so that no other test's requests are counted with it. */
export const fault = (name: string): string => `/faults/${name}${name.includes('?') ? '&' : '?'}n=${Math.random().toString(36).slice(2)}`;

/** How often the server was asked for an address. */
export async function hits(url: string): Promise<number> {
  return Number(await (await fetch(`/faults/hits.json?of=${encodeURIComponent(url)}`)).text());
}
