// Presses the real buttons that print and save, and reads what comes of it: windows, downloads, PDFs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appear } from './serve.mjs';

export const folder = (name) => {
  const path = mkdtempSync(join(tmpdir(), `balise-${name}-`));
  process.on('exit', () => rmSync(path, { recursive: true, force: true }));
  return path;
};

/** A dialog to print would wait for somebody: instead, each window of a page notes that it was asked to print, and what it held then. */
export const notePrinting = (page, { popups = true } = {}) =>
  page.evaluateOnNewDocument((popups) => {
    const open = window.open.bind(window);
    window.printed = 0;
    window.print = () => window.printed++;
    window.open = (...args) => {
      const popup = popups ? open(...args) : null;
      if (popup) {
        popup.violations = [];
        popup.document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => popup.violations.push(effectiveDirective));
        popup.print = () => (popup.printed = [...popup.document.images].map((image) => image.complete && image.naturalWidth));
      }
      return popup;
    };
  }, popups);

/** Closes all that a test opened; a window may have gone with the page that opened it. */
export async function closePages(browser) {
  for (const page of (await browser.pages()).slice(1)) await page.close().catch(() => {});
}

/** Opens a widget's panel, and waits until all in it can be pressed. */
export async function openPanel(page, tag) {
  await (await appear(page, `${tag} >>> .group-panel > summary`)).click();
  await appear(page, `${tag} >>> .group-tools .button:not([disabled])`);
}

/** A button of a widget by its words. */
export async function button(page, tag, words) {
  for (const found of await page.$$(`${tag} >>> button`))
    if (await found.evaluate((element, words) => element.textContent.includes(words), words)) return found;
  throw new Error(`<${tag}> has no button « ${words} »`);
}

/** The window that an act opens. */
export async function popupBy(page, act) {
  const opened = new Promise((resolve) => page.once('popup', resolve));
  await act();
  return opened;
}

/** The window that prints, once it was asked to. */
export async function printedBy(page, tag, words) {
  const popup = await popupBy(page, async () => (await button(page, tag, words)).click());
  await popup.waitForFunction(() => window.printed);
  return popup;
}

/** Catches downloads: `by` gives the file that an act saves. */
export async function catchDownloads(browser) {
  const path = folder('downloads');
  const devtools = await browser.target().createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: path, eventsEnabled: true });
  let name, done;
  devtools.on('Browser.downloadWillBegin', ({ suggestedFilename }) => (name = suggestedFilename));
  devtools.on('Browser.downloadProgress', ({ state, filePath }) => {
    if (state === 'completed') done({ name, path: filePath ?? join(path, name) });
  });
  const by = async (act) => {
    const saved = new Promise((resolve, reject) => {
      done = resolve;
      setTimeout(reject, 10_000, new Error('nothing was saved')).unref();
    });
    await act();
    return saved;
  };
  return { by };
}

/** Texts that a box of the document cuts, or that lie over a box they are not in. */
export const cutTexts = (page) =>
  page.evaluate(() => {
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faces = [...document.querySelectorAll('.face')].map((face) => [face, face.getBoundingClientRect()]);
    const cut = [];
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      range.selectNodeContents(text);
      for (const rect of range.getClientRects()) {
        if (!rect.width) continue;
        for (let box = text.parentElement; box; box = box.parentElement) {
          const outer = box.getBoundingClientRect();
          const isAside = rect.left < outer.left - 1 || rect.right > outer.right + 1;
          const isAbove = rect.top < outer.top - 1 || rect.bottom > outer.bottom + 1;
          if (isAside || (isAbove && getComputedStyle(box).overflow !== 'visible')) cut.push(`${box.className}: ${text.data}`);
        }
        for (const [face, { left, right, top, bottom }] of faces)
          if (!face.contains(text) && rect.left < right && rect.right > left && rect.top < bottom && rect.bottom > top)
            cut.push(`over ${face.className}: ${text.data}`);
      }
    }
    return cut;
  });

/** Text without what a line break may change: spaces, ligatures, kinds of hyphens. */
export const squeeze = (text) =>
  text
    .normalize('NFKC')
    .replace(/[\u2010\u2011\u00ad]/g, '-')
    .replace(/\s+/g, '');

const poppler = (tool, ...args) => execFileSync(tool, args, { maxBuffer: 1e8 });
const sheets = folder('pdf');
let count = 0;

/** A window or a page on A4, as Chromium prints it: each PDF page with its words and where they stand, in millimetres. */
export async function pdfOf(page) {
  const file = join(sheets, `${++count}.pdf`);
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const mm = (points) => (Number(points) * 25.4) / 72;
  const marks = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  const pages = poppler('pdftotext', '-raw', '-bbox', file, '-')
    .toString()
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page);
      const words = [...page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g)].map(
        ([, left, top, right, bottom, text]) => ({
          ...{ left: mm(left), top: mm(top), right: mm(right), bottom: mm(bottom) },
          text: text.replace(/&(\w+);/g, (_, name) => marks[name]),
        }),
      );
      return { width: mm(width), height: mm(height), words, text: squeeze(words.map(({ text }) => text).join('')) };
    });
  const info = poppler('pdfinfo', file).toString();
  return { file, pages, count: Number(/^Pages:\s+(\d+)$/m.exec(info)[1]), isA4: /^Page size:.*\(A4\)$/m.test(info) };
}

/** One page of a PDF in greys, a byte a dot. */
export function greys({ file }, page, dpi = 200) {
  const image = poppler('pdftoppm', '-gray', '-r', String(dpi), '-f', String(page), '-l', String(page), file);
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 60).toString('latin1'));
  return { width: Number(width), height: Number(height), dots: image.subarray(head.length), perMm: dpi / 25.4 };
}
