// The built builder in a browser, as somebody uses it who has no mouse.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complaints, launch, serve } from './serve.mjs';

export const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types balise',
].join('; ');

/** The folder on a town's server, under the strict policy; a browser, and how to open the builder in it. */
export async function startAtelier({ pages = {} } = {}) {
  const server = await serve({ folders: { '/balise/0.1.0/': 'hosted' }, pages, headers: { 'content-security-policy': csp } });
  const browser = await launch();
  const address = `${server.origin}/balise/0.1.0/atelier/`;
  const downloads = mkdtempSync(join(tmpdir(), 'atelier-'));

  /** A page of the builder that notes what its policy stopped, whom it asked and what it complained of. */
  async function open({ hash = '', width = 1280, scheme = 'light' } = {}) {
    const context = await browser.createBrowserContext();
    await context.overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    const page = await context.newPage();
    const noted = { asked: new Set(), complained: complaints(page) };
    page.on('request', (request) => noted.asked.add(new URL(request.url()).origin));
    await page.evaluateOnNewDocument(() => {
      window.stopped = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        window.stopped.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
    const devtools = await page.createCDPSession();
    await devtools.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
      browserContextId: context.id,
    });
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.bringToFront();
    await page.goto(address + hash, { waitUntil: 'networkidle0' });
    return { page, ...noted, close: () => context.close() };
  }

  /** What was saved, once it is whole. */
  async function saved(name) {
    for (let i = 0; i < 200; i++) {
      if (readdirSync(downloads).includes(name)) return readFileSync(join(downloads, name));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${name} was not saved: ${readdirSync(downloads).join()}`);
  }

  return { server, browser, address, downloads, open, saved, close: () => Promise.all([browser.close(), server.close()]) };
}

/** What a screen reader calls the element that has focus. */
const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const said = at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
    return said.replace(/\s+/g, ' ').trim();
  });

/** Tabs until the element of a name has focus; with `back`, the other way. */
export async function tabTo(page, name, { back = false, most = 150 } = {}) {
  const seen = [];
  if (back) await page.keyboard.down('Shift');
  try {
    for (let i = 0; i < most; i++) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (name instanceof RegExp ? name.test(now) : now === name) return;
      seen.push(now);
    }
  } finally {
    if (back) await page.keyboard.up('Shift');
  }
  throw new Error(`no focus on ${name}: ${seen.join(' | ')}`);
}

export const focusedName = focused;

/** Presses a button by its words, away from the bars that stay in sight. */
export async function press(page, words) {
  const button = await page.waitForSelector(`button::-p-text(${words})`);
  await button.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await button.click();
}

/** Opens a ready content by its title's first words. */
export async function openReady(page, widget, title) {
  await page.click(`.widget:has([value="${widget}"])`);
  const start = await page.waitForSelector(`.start::-p-text(${title})`);
  await start.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await start.click();
  await page.waitForSelector('#etape-2 .verdict');
}

/** The draft's text, once the JSON view is there. */
export async function jsonText(page) {
  await toTab(page, 'json');
  await page.waitForFunction(() => document.querySelector('atelier-json')?.text);
  return page.$eval('atelier-json', (view) => view.text);
}

export const toForm = (page) => toTab(page, 'form');

/** The bars that stay in sight cover what is under them. */
async function toTab(page, name) {
  const label = await page.$(`label:has([name=tab][value=${name}])`);
  await label.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await label.click();
}

/** What the preview shows. */
export async function previewed(page, tag, words) {
  const frame = await (await page.waitForSelector('atelier-preview iframe')).contentFrame();
  await frame.waitForFunction(
    (tag, words) => document.querySelector(tag)?.shadowRoot?.textContent.replace(/\s+/g, ' ').includes(words),
    {},
    tag,
    words,
  );
  return frame;
}
