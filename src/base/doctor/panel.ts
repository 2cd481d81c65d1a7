import { css } from 'lit';
import type { Finding } from './findings.js';
import { words as w } from './words.js';

const styles = css`
  :host {
    all: initial;
    display: block;
  }
  aside {
    margin: 0.5em 0;
    padding: 1em 1.25em;
    border: 2px dashed #7a4a00;
    border-radius: 0.875em;
    font:
      1em/1.5 system-ui,
      sans-serif;
    color: #1e2130;
    background: #fdf1dc;
    overflow-wrap: anywhere;
  }
  p,
  ul {
    margin: 0.5em 0 0;
  }
  p:first-child {
    margin: 0;
    font-weight: 700;
  }
  code {
    font-size: 0.9375em;
    font-weight: 400;
  }
  small {
    font-size: 0.875em;
  }
`;

const panels = new WeakMap<Element, HTMLElement>();

/**
 * Shows what was found in the place of an element: at the end of its shadow root, or after it if it has none. With nothing found,
 * what was shown before goes.
 */
export function showPanel(element: Element, findings: readonly Finding[]): void {
  let panel = panels.get(element);
  if (!findings.length) {
    panel?.remove();
    panels.delete(element);
    return;
  }
  if (!panel) {
    panels.set(element, (panel = document.createElement('div')));
    panel.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styles.styleSheet!];
  }
  if (!panel.isConnected) {
    if (element.shadowRoot) element.shadowRoot.append(panel);
    else element.after(panel);
  }
  panel.shadowRoot!.replaceChildren(asideOf(element, findings));
}

/** Without a template: where the page's policy refuses those, it is that which has to be told. */
function asideOf(element: Element, findings: readonly Finding[]): HTMLElement {
  const src = element.getAttribute('src') ?? element.getAttribute('data-src');
  const tag = `<${element.localName}${src ? ` src=${JSON.stringify(src)}` : ''}>`;
  const items = findings.map(({ what, todo }) => make('li', what, make('br'), make('b', w.todo), todo));
  const aside = make('aside', make('p', `${w.title} `, make('code', tag)), make('ul', ...items), make('p', make('small', w.private)));
  aside.lang = 'fr';
  aside.ariaLabel = w.title;
  return aside;
}

function make(tag: string, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(tag);
  node.append(...children);
  return node;
}
