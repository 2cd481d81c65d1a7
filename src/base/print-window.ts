import type { CSSResultOrNative } from 'lit';

/**
 * Prints a widget's own content from a window of its own, never the page around it. False where the browser opens no window.
 * The window is built node by node: it inherits the page's content security policy.
 */
export function printInWindow(options: { title: string; lang: string; content: Node; styles: readonly CSSResultOrNative[] }): boolean {
  const page = window.open('', '_blank', 'popup,width=800,height=900') as (Window & typeof globalThis) | null;
  if (!page) return false;
  const { document } = page;
  document.title = options.title;
  document.documentElement.lang = options.lang;
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(options.styles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n'));
  root.adoptedStyleSheets = [sheet];
  root.append(document.importNode(options.content, true));
  page.addEventListener('afterprint', () => page.close());
  page.focus();
  page.print();
  return true;
}
