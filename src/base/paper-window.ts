import type { CSSResultOrNative } from 'lit';
import { saveFile } from './save-file.js';
import { cssText, sheetOf } from './sheets.js';

/** Something to print: drawn node by node into a document of its own, which has the page's content security policy. */
export interface Paper {
  readonly title: string;
  readonly lang: string;
  readonly styles: readonly CSSResultOrNative[];
  /** Fills the body; it can measure there, since the document is laid out. What it waits for (a picture) is there before it prints. */
  readonly draw: (body: HTMLElement) => unknown;
}

/**
 * Prints from a window of its own, never the page around the widget. False where the browser opens none: then it is a file. The
 * window stays: some phones say that printing is over as it begins.
 */
export function printPaper(paper: Paper): boolean {
  const popup = window.open('', '_blank', 'popup,width=900,height=1000') as (Window & typeof globalThis) | null;
  if (!popup) {
    save(paper);
    return false;
  }
  once(write(paper, popup), () => {
    popup.focus();
    popup.print();
  });
  return true;
}

/** At once, unless there is something to wait for. */
const once = (drawn: unknown, then: () => void) => (drawn instanceof Promise ? void drawn.then(then) : then());

function write({ title, lang, styles, draw }: Paper, realm: Window & typeof globalThis): unknown {
  const { document: page } = realm;
  page.title = title;
  page.documentElement.lang = lang;
  page.adoptedStyleSheets = [sheetOf(styles, realm)];
  return draw(page.body);
}

/** Drawn in a hidden frame, so that it is laid out as on paper, then kept as a page that opens by itself. */
function save(paper: Paper) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0 auto auto -300mm;width:230mm;height:300mm;border:0';
  document.body.append(frame);
  const realm = frame.contentWindow as Window & typeof globalThis;
  once(write(paper, realm), () => {
    const { document: page } = realm;
    const style = page.createElement('style');
    style.textContent = cssText(paper.styles);
    const charset = page.createElement('meta');
    charset.setAttribute('charset', 'utf-8');
    page.head.prepend(charset, style);
    saveFile(`<!doctype html>\n${page.documentElement.outerHTML}`, `${paper.title}.html`);
    frame.remove();
  });
}
