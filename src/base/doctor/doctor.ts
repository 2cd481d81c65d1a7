import type { ConfigError, Fault } from '../../lib/config-error.js';
import { inlineConfig } from '../light-content.js';
import { watchPolicy } from './blocked.js';
import { findings, type Finding } from './findings.js';
import { showPanel } from './panel.js';
import { words as w } from './words.js';

const tags = ['quiz', 'cards', '3018', 'signup', 'chart', 'settings'];
/** How long a page may take to set a config or to load a script, in milliseconds. */
const patience = 3000;

type Known = readonly [error: ConfigError | undefined, warnings: readonly Fault[] | undefined];
const examined = new Map<WeakRef<Element>, Known>();
let isWatching = false;

/**
 * Explains in place, to those who build the page, why a widget does not show or what threatens it. The widgets ask for this file on
 * localhost, or with `#balise-debug` in the address: visitors never fetch it.
 */
export function examine(element: Element, ...known: Known): void {
  watch();
  for (const [reference] of examined) if (reference.deref() === element) examined.delete(reference);
  examined.set(new WeakRef(element), known);
  void show(element, known);
}

/** Says of an element that its script did not come. */
export function missScript(element: Element, tag: string): void {
  watch();
  showPanel(element, [noScript(tag)]);
}

/** Looks at the page from now on: what its policy refuses, and what no widget can tell. */
export function watch(): void {
  if (isWatching) return;
  isWatching = true;
  watchPolicy(() => {
    for (const [reference, known] of examined) {
      const element = reference.deref();
      if (element?.isConnected) void show(element, known);
      else examined.delete(reference);
    }
  });
  setTimeout(survey, patience);
}

async function show(element: Element, known: Known) {
  showPanel(element, await findings(element, ...known));
}

/** What no widget can tell: those that have no script, no content, or a name that does not exist. */
function survey() {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { localName } = element;
    const name = localName.startsWith('balise-') ? localName.slice(7) : element.dataset.balise;
    if (name === undefined || element.shadowRoot) {
      if (name !== undefined && isEmpty(element)) showPanel(element, [{ what: w.noSource, todo: w.noSourceTodo }]);
      continue;
    }
    if (element.querySelector(`:scope > balise-${CSS.escape(name)}`)) continue;
    showPanel(element, [tags.includes(name) ? noScript(`balise-${name}`) : unknown(element, name)]);
  }
}

const noScript = (tag: string): Finding => ({ what: w.noScript(tag), todo: w.noScriptTodo(`${tag}.js`) });

const unknown = (element: Element, name: string): Finding =>
  element.localName === `balise-${name}`
    ? { what: w.unknown(`<balise-${name}>`), todo: w.unknownTodo(tags.map((tag) => `balise-${tag}`)) }
    : { what: w.unknown(`data-balise="${name}"`), todo: w.unknownTodo(tags.filter((tag) => tag !== 'settings')) };

/** A widget that needs a content and was given none. */
function isEmpty(element: HTMLElement & { src?: string; config?: unknown }) {
  if (/-(3018|settings)$/.test(element.localName)) return false;
  return element.isConnected && !element.src && element.config === undefined && inlineConfig(element) === undefined;
}
