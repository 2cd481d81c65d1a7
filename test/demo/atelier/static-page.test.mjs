// The page of a content as a town uploads it: in a browser, without and with its script, under the strict policy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Parser } from 'htmlparser2';
import { snippet } from '../../../demo/atelier/snippets.ts';
import { staticPage } from '../../../demo/atelier/static-page.ts';
import { appear, complaints, launch, serve } from '../../tools/serve.mjs';
import { pieceOf, pieces } from './pieces.mjs';

const csp =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types balise";
const { version, files } = JSON.parse(readFileSync('hosted/integrity.json', 'utf8'));
const path = `/balise/${version}/`;
const slugs = ['quiz-ecrans', 'quiz-debat', 'cards-parents', 'chart-talis-ict', 'signup-ateliers', '3018'];
const pages = { '/favicon.ico': () => ({ status: 204, body: '' }) };
let server, browser, place;

before(async () => {
  server = await serve({ folders: { [path]: 'hosted' }, pages });
  place = { folder: `${server.origin}${path}`, version, integrity: files };
  for (const piece of pieces) {
    const [page, oembed] = staticPage(piece, place);
    pages[path + page.name] = () => ({ body: page.text, headers: { 'content-security-policy': csp } });
    pages[path + oembed.name] = () => ({ body: oembed.text, headers: { 'content-type': 'application/json' } });
  }
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function open(address, { script = true } = {}) {
  const page = await browser.newPage();
  const seen = complaints(page);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewport({ width: 1280, height: 900 });
  if (!script) {
    await page.setRequestInterception(true);
    page.on('request', (request) => (request.resourceType() === 'script' ? request.abort() : request.continue()));
  }
  await page.goto(server.origin + address, { waitUntil: 'load' });
  return { page, seen, asked };
}

/** Once the widget stands, with nothing still on its way. */
const settled = async ({ page }) => {
  await appear(page, 'main > * >>> .base, body > * >>> .base');
  await page.waitForNetworkIdle({ idleTime: 200 });
};

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const violations = async (page) => {
  const { violations, incomplete } = await page.evaluate(() =>
    globalThis.axe.run(document, { rules: { 'target-size': { enabled: true } } }),
  );
  return [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

for (const slug of slugs)
  test(`${slug}: without a script the page reads well, narrow and wide, light and dark`, async () => {
    const { page } = await open(`${path}${slug}.html`, { script: false });
    // axe comes in through the tools, not through the page's policy.
    await page.evaluate(axe);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    for (const width of [320, 1280])
      for (const dark of [false, true]) {
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
        assert.deepEqual(await violations(page), [], `${width} ${dark ? 'dark' : 'light'}`);
        const seen = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
          titles: document.querySelectorAll('h1').length,
          styled: getComputedStyle(document.querySelector('main')).minHeight !== '0px',
          ground: getComputedStyle(document.body).backgroundColor,
        }));
        const ground = dark ? 'rgb(15, 17, 24)' : 'rgb(247, 245, 240)';
        assert.deepEqual(seen, { wide: false, titles: 1, styled: true, ground });
      }
    await page.close();
  });

for (const slug of slugs)
  test(`${slug}: with its script the widget takes the place, under the strict policy, and asks nobody else`, async () => {
    const opened = await open(`${path}${slug}.html`);
    const { page, seen, asked } = opened;
    await settled(opened);
    const shown = await page.evaluate(() => {
      const element = document.querySelector('main > :defined[heading-level], main > balise-3018');
      const headings = [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility()).length;
      return { ready: !!element?.shadowRoot?.querySelector('.base'), inside: element.shadowRoot.querySelectorAll('h1').length, headings };
    });
    assert.deepEqual(shown, { ready: true, inside: slug === '3018' ? 0 : 1, headings: slug === '3018' ? 1 : 0 });
    // The workshops' receiver is not here.
    assert.deepEqual(slug === 'signup-ateliers' ? [] : seen, []);
    assert.ok(
      asked.every((url) => url.startsWith(server.origin)),
      asked.join(' '),
    );
    await page.close();
  });

test('a browser finds nothing to mend in the pages: its tree is that of the source', async () => {
  const { page } = await open(`${path}3018.html`, { script: false });
  for (const piece of pieces) {
    const [{ text }] = staticPage(piece, place);
    const names = [];
    const unclosed = [];
    const isVoid = (name) => ['meta', 'link', 'img', 'br'].includes(name);
    const parser = new Parser({
      onopentagname: (name) => names.push(name),
      onclosetag: (name, implied) => void (implied && !isVoid(name) && unclosed.push(name)),
    });
    parser.end(text);
    const tree = await page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.open('GET', address);
          request.responseType = 'document';
          request.onload = () => resolve([...request.responseXML.querySelectorAll('*')].map((one) => one.localName));
          request.send();
        }),
      `${path}${piece.slug}.html`,
    );
    assert.deepEqual(unclosed, [], piece.slug);
    assert.deepEqual(tree, names, piece.slug);
  }
  await page.close();
});

test('the page says where it is and where its oEmbed answer is; all addresses are absolute', () => {
  for (const piece of pieces) {
    const [page, oembed] = staticPage(piece, place);
    const link = (rel) => new RegExp(`<link rel="${rel}"[^>]* href="([^"]*)"`).exec(page.text)[1];
    assert.equal(link('canonical'), place.folder + page.name);
    assert.equal(link('alternate'), place.folder + oembed.name);
    assert.match(page.text, /<link rel="alternate" type="application\/json\+oembed"/);
    assert.match(page.text, new RegExp(`<html lang="${piece.config?.lang ?? 'fr'}"`));
    for (const [, address] of page.text.matchAll(/ (?:src|href)="([^"]*)"/g)) assert.match(address, /^(https?|tel|sms|mailto):/, address);
    const answer = JSON.parse(oembed.text);
    assert.deepEqual([answer.version, answer.type], ['1.0', 'rich']);
    assert.ok(answer.title && answer.width > 0 && answer.height >= 200 && answer.height <= 1000);
    for (const [, address] of answer.html.matchAll(/ (?:src|href)="([^"]*)"/g)) assert.ok(address.startsWith(place.folder), address);
  }
});

test('the snippet, pasted into an empty page, shows the widget in the accent and the theme that were chosen', async () => {
  const piece = { ...pieceOf('quiz-ecrans'), accent: '#8a1c4a', theme: 'dark' };
  pages['/chosen'] =
    `<!doctype html><html lang="fr"><head><title>x</title></head><body>${snippet(piece, place, 'html').code}</body></html>`;
  const opened = await open('/chosen');
  const { page, seen } = opened;
  await settled(opened);
  const accent = await page.$eval('balise-quiz', (quiz) =>
    getComputedStyle(quiz.shadowRoot.querySelector('.base')).getPropertyValue('--_accent').trim(),
  );
  assert.match(accent, /rgb\(138, 28, 74\)/);
  assert.deepEqual(seen, []);
  await page.close();
});

test('the frame, pasted into an empty page of another site, shows the content that it names', async () => {
  const piece = { ...pieceOf('quiz-ecrans'), accent: '#8a1c4a', theme: 'dark' };
  for (const [host, one, title] of [
    ['edifice', piece, piece.config.title],
    ['sites-conformes', pieceOf('cards-parents'), pieceOf('cards-parents').config.title],
    ['beneylu', pieceOf('3018'), 'Appeler le 3018'],
  ]) {
    pages['/framed'] = `<!doctype html><html lang="fr"><head><title>x</title></head><body>${snippet(one, place, host).code}</body></html>`;
    // The same server by another name is another site.
    const page = await browser.newPage();
    await page.goto(`${server.origin.replace('127.0.0.1', 'localhost')}/framed`, { waitUntil: 'load' });
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await appear(frame, 'main > * >>> .base');
    await frame.waitForFunction(
      (words) => document.querySelector('main > *').shadowRoot.textContent.includes(words),
      {},
      title.slice(0, 15),
    );
    await page.close();
  }
});

test('a town’s colour is a sheet of its own, which the page loads: a strict policy lets no style in', () => {
  const [page, , colour] = staticPage({ ...pieceOf('quiz-ecrans'), accent: '#8a1c4a', theme: 'light' }, place);
  assert.equal(colour.name, 'quiz-ecrans.css');
  assert.match(colour.text, /--balise-accent: #8a1c4a/);
  assert.ok(page.text.includes(`href="${place.folder}quiz-ecrans.css"`));
  assert.equal(staticPage(pieceOf('quiz-ecrans'), place).length, 2);
});

test('the page of a content in Arabic is in Arabic, and what the page adds says that it is French', () => {
  const [{ text }] = staticPage(pieceOf('quiz-debat-ar'), place);
  assert.match(text, /<html lang="ar" dir="rtl"/);
  assert.match(text, /<main lang="fr" dir="ltr">/);
  assert.match(text, /og:locale" content="ar_/);
  assert.doesNotMatch(/name="description" content="([^"]*)"/.exec(text)[1], /Pour parler/);
});
