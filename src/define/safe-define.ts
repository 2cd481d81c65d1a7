import { ContextRoot } from '@lit/context';

interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

const warned = new Set<string>();
const rootMark = Symbol.for('balise/context-root/v1');

/**
 * Registers an element. A tag can be defined once a page: the first version wins, and another version says so once, whichever of
 * its scripts comes later. Without this the second script would throw into the page.
 */
export function safeDefine(tag: string, element: Versioned): void {
  answerEarlyWidgets();
  const first = customElements.get(tag) as Versioned | undefined;
  if (!first) {
    customElements.define(tag, element);
  } else if (first.version !== element.version && !warned.has(tag)) {
    warned.add(tag);
    console.warn(
      `<${tag}> is already defined by balise ${first.version ?? '(unknown version)'}; balise ${element.version ?? ''} leaves it as it is.`,
    );
  }
}

/** A widget may be upgraded before the `<balise-settings>` around it: one root per page hands its question on once that arrives. */
function answerEarlyWidgets() {
  const page = document as Document & { [rootMark]?: boolean };
  if (page[rootMark]) return;
  page[rootMark] = true;
  new ContextRoot().attach(document.documentElement);
}
