import { isDebugging } from '../base/debugging.js';
import { passedOver } from '../lib/passed-over.js';

interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers an element. A tag can be defined once a page: the first version wins, and another version is told of once, however many
 * of its scripts come later. Without this the second script would throw into the page.
 */
export function safeDefine(tag: string, element: Versioned): void {
  if (typeof customElements === 'undefined') return; // rendered on a server: there is nothing to register with
  const first: Versioned | undefined = customElements.get(tag);
  // What no widget can tell, a tag that does not exist or that was given no content, the doctor looks for on the page.
  if (typeof location !== 'undefined' && isDebugging())
    void import('../base/doctor/doctor.js').then(({ watch }) => watch()).catch(() => {});
  if (!first) return customElements.define(tag, element);
  const [kept, left] = [first.version, element.version];
  if (!left || kept === left) return;
  const seen = passedOver();
  const isNews = ![...seen.values()].some((versions) => versions.has(left));
  seen.set(tag, (seen.get(tag) ?? new Set()).add(left));
  if (isNews) console.warn(`<${tag}> is already defined by balise ${kept}; balise ${left} leaves it.`);
}
