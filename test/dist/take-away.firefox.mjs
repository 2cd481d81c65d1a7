// « Emporter » in Firefox: the real button, the real download, and the saved file opened from the disk. Chromium's is take-away.test.mjs.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { onPath } from '../tools/find-browser.mjs';
import { button, folder, notePrinting, openPanel, popupBy, printedBy } from '../tools/print.mjs';
import { complaints, launchFirefox, serve } from '../tools/serve.mjs';

const firefox = process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox');
const page = (tag, name) => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
  <script defer crossorigin src="/${tag}.js"></script><${tag} src="/contents/${name}.json"></${tag}>`;
const content = (name) => JSON.parse(readFileSync(`hosted/contents/${name}.json`, 'utf8'));
const plain = (text) => text.replace(/\s+/g, ' ').trim();

describe('a file to take away, in Firefox', { timeout: 120_000, skip: firefox ? false : 'no Firefox is installed' }, () => {
  const downloads = folder('firefox');
  let browser, server, asked;

  before(async () => {
    server = await serve({ pages: { '/quiz': page('balise-quiz', 'quiz-ecrans'), '/cards': page('balise-cards', 'cards-parents') } });
    browser = await launchFirefox(firefox, downloads);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(url, tag) {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(15_000);
    asked = [];
    tab.on('request', (request) => asked.push(request.url()));
    await notePrinting(tab);
    await tab.goto(url);
    await openPanel(tab, tag);
    return tab;
  }

  const known = new Set();
  /** The next file in the folder, once Firefox has written the last of it. */
  async function saved() {
    for (;;) {
      const names = readdirSync(downloads).filter((name) => !known.has(name));
      if (names.length === 1 && readFileSync(join(downloads, names[0]), 'latin1').endsWith('</html>\n')) {
        known.add(names[0]);
        return join(downloads, names[0]);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  const shown = (page, selector) => page.$eval(selector, (element) => element.textContent).then(plain);

  for (const [tag, path, name, sheet] of [
    ['balise-quiz', '/quiz', 'quiz-ecrans', 'La fiche à remplir'],
    ['balise-cards', '/cards', 'cards-parents', 'Les cartes à découper'],
  ])
    it(`${tag} opens from the disk, is projected, shows its notes, prints, and asks for nothing`, async () => {
      const [first] = content(name).questions ?? content(name).cards;
      const slide = (first.title ?? first.text).split(/[.?:]/)[0].trim();
      const page = await open(server.origin + path, tag);
      await (await button(page, tag, 'Emporter')).click();
      const file = await saved();
      await page.close();

      const url = pathToFileURL(file).href;
      const tab = await open(url, tag);
      const seen = complaints(tab);
      assert.equal((await tab.$$(`${tag} >>> .group-tools .button`)).length, 2, 'it is not offered again');
      const notes = await popupBy(tab, async () => (await button(tab, tag, 'Ouvrir mes notes')).click());
      await tab.bringToFront();
      await (await button(tab, tag, 'Projeter')).click();
      await tab.waitForFunction(() => document.fullscreenElement);
      await tab.keyboard.press('PageDown');
      assert.ok((await shown(tab, `${tag} >>> dialog .pages`)).includes(slide));
      assert.ok((await shown(notes, 'body')).includes(slide));
      await tab.evaluate(() => document.exitFullscreen());
      await tab.waitForFunction(() => !document.fullscreenElement);
      const paper = await printedBy(tab, tag, sheet);
      assert.ok((await shown(paper, 'body')).includes(slide));
      assert.equal(await paper.evaluate(() => document.adoptedStyleSheets.length), 1);
      assert.deepEqual(
        asked.filter((address) => address !== url && !address.startsWith('data:')),
        [],
      );
      assert.deepEqual(seen, []);
      await tab.close();
    });

  it('a page on the disk that asks for something is seen, so that silence means something', async () => {
    const file = join(folder('control'), 'control.html');
    const image = `${server.origin}/absent.png`;
    writeFileSync(file, `<!doctype html><title>x</title><img src="${image}">`);
    const tab = await browser.newPage();
    const asking = tab.waitForRequest(image);
    await tab.goto(pathToFileURL(file).href);
    await asking;
    await tab.close();
  });
});
