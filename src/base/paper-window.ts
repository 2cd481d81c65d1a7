import type { CSSResultOrNative } from 'lit';
import { directionOf } from '../lib/localize.js';
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
  const drawn = write(paper, popup);
  popup.focus();
  const pictures = () => Promise.all([...popup.document.images].map((picture) => picture.decode().catch(() => {})));
  // A picture that does not come keeps nobody waiting.
  const late = new Promise((resolve) => setTimeout(resolve, 3000));
  void Promise.race([Promise.resolve(drawn).then(pictures), late]).then(() => popup.print());
  return true;
}

function write({ title, lang, styles, draw }: Paper, realm: Window & typeof globalThis): unknown {
  const { document: page } = realm;
  page.title = title;
  page.documentElement.lang = lang;
  page.documentElement.dir = directionOf(lang);
  page.adoptedStyleSheets = [sheetOf(styles, realm)];
  return draw(page.body);
}

/** Drawn in a hidden frame, so that it is laid out as on paper, then kept as a page that opens by itself. */
function save(paper: Paper) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0 auto auto -300mm;width:230mm;height:300mm;border:0';
  document.body.append(frame);
  const realm = frame.contentWindow as Window & typeof globalThis;
  void Promise.resolve(write(paper, realm)).then(() => {
    // Text, since the page's content security policy would refuse a style element in the frame.
    const head = `<meta charset="utf-8"><style>${cssText(paper.styles)}</style>`;
    const { outerHTML } = realm.document.documentElement;
    saveFile(`<!doctype html>\n${outerHTML.replace('<head>', () => `<head>${head}`)}`, `${paper.title}.html`);
    frame.remove();
  });
}
