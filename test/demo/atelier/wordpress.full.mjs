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
import { leftOf } from './left.mjs';
import { pieces, place, trickyTitles, withTitle } from './pieces.mjs';
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
