import { css, html, nothing, render } from 'lit';
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
  const src = element.getAttribute('src') ?? element.getAttribute('data-src');
  render(
    html`<aside lang="fr" aria-label=${w.title}>
      <p>${w.title} <code>&lt;${element.localName}${src ? html` src=${JSON.stringify(src)}` : nothing}&gt;</code></p>
      <ul>
        ${findings.map(({ what, todo }) => html`<li>${what}<br /><b>${w.todo}</b>${todo}</li>`)}
      </ul>
      <p><small>${w.private}</small></p>
    </aside>`,
    panel.shadowRoot!,
  );
}
