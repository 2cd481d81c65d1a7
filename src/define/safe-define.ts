interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

const warned = new Set<string>();

/**
 * Registers an element. A tag can be defined once a page: the first version wins, and another version says so once, whichever of
 * its scripts comes later. Without this the second script would throw into the page.
 */
export function safeDefine(tag: string, element: Versioned): void {
  if (typeof customElements === 'undefined') return; // rendered on a server: there is nothing to register with
  const first: Versioned | undefined = customElements.get(tag);
  if (!first) {
    customElements.define(tag, element);
  } else if (first.version !== element.version && !warned.has(tag)) {
    warned.add(tag);
    console.warn(`<${tag}> is already defined by balise ${first.version}; balise ${element.version} leaves it.`);
  }
}
