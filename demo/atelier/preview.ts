import { css } from 'lit';
import { groundColours } from '../../src/base/tokens.ts';
import type { Piece } from './model.ts';

/** What the builder asks to be shown. */
export interface Shown {
  readonly piece: Piece;
  readonly scheme: 'light' | 'dark';
}

/** The uploaded folder, of which the builder is a part. A content names its files as from `contents/`. */
const folder = new URL('../', document.baseURI);
const base = document.head.appendChild(document.createElement('base'));
base.href = new URL('contents/', folder).href;

const [light, dark] = groundColours.paper;
const page = new CSSStyleSheet();
page.replaceSync(css`
  :root {
    background: Canvas;
  }
  body {
    max-width: 60em;
    margin: 0 auto;
    padding: 16px;
    font-family: system-ui, sans-serif;
  }
`.cssText);
document.adoptedStyleSheets = [page];

type Widget = HTMLElement & { config?: unknown; theme?: string | undefined; means?: unknown };
let widget: Widget | undefined;
let text = '';

addEventListener('message', ({ source, origin, data }: MessageEvent<Shown>) => {
  if (source === parent && origin === location.origin) void show(data);
});
parent.postMessage('ready', location.origin);

async function show({ piece, scheme }: Shown): Promise<void> {
  const tag = `balise-${piece.widget}`;
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.style.background = scheme === 'light' ? light : dark;
  if (widget?.localName !== tag) {
    text = '';
    widget = document.createElement(tag);
    // Nobody is signed up from here, and no receiver is asked anything.
    const means = { fetch: () => Promise.reject(new Error('aperçu')), pause: () => Promise.resolve(), random: () => 0 };
    widget.addEventListener('balise-signup-submit', (event) => {
      const entry = event as Event & { respondWith?: (outcome: unknown) => void };
      entry.respondWith?.({ kind: 'seated', reference: 'APERÇU', secret: 'APERÇU' });
    });
    document.body.replaceChildren(widget);
    await import(/* @vite-ignore */ new URL(`${tag}.js`, folder).href);
    if (piece.widget === 'signup') widget.means = means;
  }
  widget.theme = piece.theme === 'auto' ? scheme : piece.theme;
  if (piece.accent) widget.style.setProperty('--balise-accent', piece.accent);
  else widget.style.removeProperty('--balise-accent');
  for (const [name, value] of Object.entries(piece.attributes ?? {})) widget.setAttribute(name, value);
  for (const { name } of [...widget.attributes])
    if (
      ['variant', 'relayed-by', 'dismissible', 'quick-exit', 'poster', 'text-size', 'heading-level'].includes(name) &&
      !(name in (piece.attributes ?? {}))
    )
      widget.removeAttribute(name);
  // The same content again would put the visitor's place back to its beginning.
  const next = JSON.stringify(piece.config);
  if (next === text) return;
  text = next;
  widget.config = piece.config;
}
