// The real WordPress over what the builder writes: its discovery, its filter of foreign oEmbed answers, its kses.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hosts } from '../../../demo/atelier/hosts.ts';
import { frameAddress, pageAddress } from '../../../demo/atelier/place.ts';
import { snippet } from '../../../demo/atelier/snippets.ts';
import { staticPage } from '../../../demo/atelier/static-page.ts';
import { findWordPress } from '../../tools/find-wordpress.mjs';
import { launch, serve } from '../../tools/serve.mjs';
import { leftOf } from './left.mjs';
import { pieceOf, pieces, place, trickyTitles, withTitle } from './pieces.mjs';
import { wordpress } from './sanitisers.mjs';

const root = findWordPress();
const skip = !root && 'no PHP or no WordPress here, and neither can be installed: set WORDPRESS_PATH';
const tricky = trickyTitles.map((title, i) => ({ ...withTitle(title), slug: `titre-${i}`, theme: 'dark', accent: '#3f3aa8' }));
const all = [...pieces, ...tricky];

function run(question) {
  const { status, stdout, stderr } = spawnSync('php', [fileURLToPath(new URL('wordpress.php', import.meta.url)), root], {
    input: JSON.stringify({ texts: [], addresses: [], pages: {}, ...question }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

test(
  'an address that an author pastes becomes a caged frame on the content, with the page’s link until it has told its height',
  { skip },
  () => {
    const files = all.flatMap((piece) => staticPage(piece, place));
    const pages = Object.fromEntries(files.map(({ name, text }) => [place.folder + name, text]));
    const addresses = all.map((piece) => snippet(piece, place, 'wordpress-author').code);
    const { embedded, discovered } = run({ addresses, pages });
    all.forEach((piece, i) => {
      assert.equal(discovered[i], addresses[i].replace(/html$/, 'oembed.json'));
      const { all: tags, text } = leftOf(embedded[i], []);
      const [frame, link] = ['iframe', 'a'].map((name) => tags.find((one) => one.name === name));
      assert.ok(frame && link, `${piece.slug}: ${embedded[i]}`);
      assert.equal(frame.attribs.src.split('#')[0], frameAddress(piece, place));
      assert.match(frame.attribs.src, /#\?secret=\w+$/);
      assert.equal(frame.attribs.sandbox, 'allow-scripts');
      assert.ok(frame.attribs.title, 'the frame has a name');
      assert.ok(Number(frame.attribs.height) >= 200 && Number(frame.attribs.height) <= 1000, 'a height that WordPress keeps');
      assert.equal(link.attribs.href, pageAddress(piece, place));
      assert.ok(text.trim(), 'the link has words');
      assert.deepEqual(
        tags.map(({ name }) => name),
        ['blockquote', 'a', 'iframe'],
        'a title became markup',
      );
    });
  },
);

test('in a browser WordPress’s own script takes the link away and gives the frame its height', { skip }, async () => {
  const hosted = await serve({ folders: { '/': 'hosted' }, headers: { 'access-control-allow-origin': '*' } });
  const here = { ...place, folder: `${hosted.origin}/` };
  const piece = pieceOf('quiz-ecrans');
  const pages = Object.fromEntries(staticPage(piece, here).map(({ name, text }) => [here.folder + name, text]));
  const [post] = run({ addresses: [pageAddress(piece, here)], pages }).embedded;
  const blog = await serve({
    pages: {
      '/': `<!doctype html><html lang="fr"><head><title>Un blog</title></head><body>${post}<script src="/js/wp-embed.js"></script></body></html>`,
    },
    folders: { '/': `${root}/wp-includes` },
  });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(blog.origin, { waitUntil: 'load' });
    const told = Number(/height="(\d+)"/.exec(post)[1]);
    await page.waitForFunction((before) => Number(document.querySelector('iframe').height) !== before, {}, told);
    const { link, frame } = await page.evaluate(() => ({
      link: document.querySelector('blockquote').checkVisibility(),
      frame: document.querySelector('iframe').getBoundingClientRect().height,
    }));
    assert.equal(link, false);
    assert.ok(frame >= 200 && frame <= 1000, String(frame));
  } finally {
    await browser.close();
    hosted.close();
    blog.close();
  }
});

test('a page is found within the 150 kB that WordPress reads of it', () => {
  for (const piece of all) {
    const [{ text }] = staticPage(piece, place);
    assert.ok(Buffer.byteLength(text.slice(0, text.indexOf('</head>'))) < 153_600);
  }
});

test('wp_kses_post leaves of every snippet what the tests’ own post rules leave', { skip }, () => {
  const cases = hosts.flatMap((host) => all.map((piece) => ({ piece, code: snippet(piece, place, host.id).code })));
  const { kept } = run({ texts: cases.map(({ code }) => code) });
  const modelled = wordpress(cases.map(({ code }) => code));
  cases.forEach(({ piece }, i) => {
    const addresses = [frameAddress(piece, place), pageAddress(piece, place)];
    const [real, model] = [kept[i], modelled[i]].map((html) => leftOf(html, addresses));
    // kses turns the words « &#61; » into the sign.
    const words = (text) => text.replace(/\s+/g, ' ').replaceAll('&#61;', '=').trim();
    const seen = ({ text, link, call, tag, frame, script }) => ({ text: words(text), link, call, tag, frame, script });
    assert.deepEqual(seen(real), seen(model), kept[i]);
  });
});
