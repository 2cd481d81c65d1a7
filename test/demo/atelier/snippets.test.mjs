// What is pasted: exactly this version with its hash, nothing that a form or a content could slip in, and what one must know.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { hosts, waysOf } from '../../../demo/atelier/hosts.ts';
import { History } from '../../../demo/atelier/history.ts';
import { reservedHeight } from '../../../demo/atelier/heights.ts';
import { freeSlug, isOnThisComputer, isReserved, readFolder } from '../../../demo/atelier/place.ts';
import { snippet } from '../../../demo/atelier/snippets.ts';
import { leftOf } from './left.mjs';
import { pieceOf, pieces, place, trickyTitles, withTitle } from './pieces.mjs';

const read = (piece, host, where = place) => leftOf(snippet(piece, where, host).code, []).all;
const quiz = pieceOf('quiz-ecrans');

test('the script is that of this version, by its whole address, with its hash and crossorigin', () => {
  for (const piece of pieces) {
    const [script, tag] = read(piece, 'html');
    const file = `balise-${piece.widget}.js`;
    assert.equal(script.attribs.src, place.folder + file);
    assert.equal(script.attribs.integrity, place.integrity[file]);
    assert.ok('crossorigin' in script.attribs && 'defer' in script.attribs);
    assert.equal(tag.name, `balise-${piece.widget}`);
    assert.equal(tag.attribs.src, piece.config && `${place.folder}contents/${piece.slug}.json`);
    assert.match(tag.attribs.style, /^display: block; min-height: [^;]+$/);
  }
});

test('a hash that is not known is left out, and that is said', () => {
  const { code, notes } = snippet(quiz, { ...place, integrity: {} }, 'html');
  assert.doesNotMatch(code, /integrity/);
  assert.ok(notes.some((note) => note.includes('empreinte')));
});

test('accent and theme are in every variant that has a place for them', () => {
  const piece = { ...quiz, accent: '#8A1C4A', theme: 'dark' };
  assert.match(snippet(piece, place, 'html').code, /theme="dark" style="[^"]*; --balise-accent: #8a1c4a"/);
  assert.equal(read(piece, 'edifice')[0].attribs.src, `${place.folder}embed.html?c=quiz-ecrans&a=8a1c4a&t=dark`);
});

test('a larger text reaches the frame too', () => {
  const piece = { ...quiz, attributes: { 'text-size': 'larger', 'heading-level': '3' } };
  assert.equal(read(piece, 'edifice')[0].attribs.src, `${place.folder}embed.html?c=quiz-ecrans&s=larger`);
});

test('nothing slips in through an accent, an attribute or a title', () => {
  const piece = {
    ...quiz,
    accent: 'red; background: url(https://autre.fr)',
    attributes: { onclick: 'alert(1)', style: 'x', src: 'https://autre.fr', 'heading-level': '3"><script>', 'a b': 'x', poster: '' },
  };
  const [, tag] = read(piece, 'html');
  assert.deepEqual(Object.keys(tag.attribs), ['src', 'heading-level', 'poster', 'style']);
  assert.equal(tag.attribs['heading-level'], '3"><script>');
  assert.doesNotMatch(snippet(piece, place, 'html').code, /autre\.fr|accent/);
  for (const title of trickyTitles)
    for (const { id, way } of hosts)
      if (way !== 'address')
        assert.deepEqual(
          read(withTitle(title), id).map(({ name }) => name),
          way === 'script' ? ['script', 'balise-quiz', 'p', 'a', 'p', 'a'] : ['iframe', 'p', 'a', 'p', 'a'],
          `${id}: ${title}`,
        );
});

test('a frame has a title where its host keeps it, and says what it cannot pass on', () => {
  for (const { id, way, titled } of hosts) if (way === 'frame') assert.equal('title' in read(quiz, id)[0].attribs, !!titled, id);
  const { notes } = snippet(pieceOf('3018'), place, 'edifice');
  assert.ok(notes.some((note) => note.includes('relayed-by')));
});

test('each host says in French where to paste, and what survives', () => {
  assert.equal(hosts.length, 11);
  for (const { id, label, keeps } of hosts) {
    const { steps, notes } = snippet(quiz, place, id);
    assert.ok(label && keeps.endsWith('.') && steps.length > 1 && notes.length);
    for (const text of [keeps, ...steps, ...notes]) assert.doesNotMatch(text, / [:;?!»]|'|« /, text);
  }
});

test('an address whose name the portals’ filter would cut is told before it is pasted', () => {
  const where = { ...place, folder: 'https://www.ville.fr/?optionshow=/' };
  const { notes } = snippet(quiz, where, 'edifice');
  assert.ok(notes.some((note) => note.includes('onshow=')));
});

test('a folder’s address is completed, or what is wrong with it is said', () => {
  for (const [typed, folder] of [
    ['https://www.ville.fr/balise/0.1.0', 'https://www.ville.fr/balise/0.1.0/'],
    [' www.ville.fr/balise/0.1.0/embed.html?c=x ', 'https://www.ville.fr/balise/0.1.0/'],
    ['http://localhost:4173/balise/', 'http://localhost:4173/balise/'],
    ['https://www.ville.fr/balise/0.1.0/atelier/', 'https://www.ville.fr/balise/0.1.0/'],
    ['https://www.ville.fr/balise/0.1.0/atelier/index.html#d=x', 'https://www.ville.fr/balise/0.1.0/'],
    ['https://www.ville.fr/balise/0.1.0/integrity.json', 'https://www.ville.fr/balise/0.1.0/'],
    ['https://www.ville.fr/balise/0.1.0/contents/quiz-ecrans.json', 'https://www.ville.fr/balise/0.1.0/'],
  ])
    assert.deepEqual(readFolder(typed), { folder });
  for (const typed of [
    '',
    'C:\\balise',
    'file:///home/balise/',
    'http://www.ville.fr/balise/',
    'balise',
    'javascript:alert(1)',
    'ftp://ville.fr/',
    'https://mairie:secret@ville.fr/balise/',
    'mailto:mairie@ville.fr',
  ])
    assert.ok(readFolder(typed).problem, typed);
  assert.match(readFolder('ftp://ville.fr/balise/').problem, /adresse de dépôt/);
  assert.ok(isOnThisComputer('http://127.0.0.1:4173/balise/') && !isOnThisComputer(place.folder));
});

test('no content takes the name of what the folder brings', { skip: !existsSync('hosted') && 'not built' }, () => {
  const own = readdirSync('hosted').flatMap((name) => /^([a-z\d-]+)(?:\.(?:html|json|js|css))?$/.exec(name)?.[1] ?? []);
  assert.deepEqual(
    own.filter((name) => !isReserved(name)),
    [],
  );
  assert.equal(
    freeSlug('guide', (slug) => slug === 'guide-2'),
    'guide-3',
  );
});

test('undo goes back to what was, and says where there is nothing', () => {
  const history = new History(undefined);
  assert.equal(history.undo(), false);
  history.push('a');
  assert.equal(history.undo(), true);
  assert.equal(history.present, undefined);
});

test('a banner with a content of its own keeps the place of its own form', () => {
  const bar = reservedHeight({ widget: '3018', slug: 'x', attributes: { variant: 'bar' } });
  assert.equal(reservedHeight({ widget: '3018', slug: 'x', config: { variant: 'bar', message: 'x' } }), bar);
});

test('a host that keeps scripts lets one choose: a div that editors know, or a frame; without styles, by a sheet', () => {
  for (const { id } of hosts.filter((host) => waysOf(host).length > 1)) {
    const [script, div] = leftOf(snippet({ ...quiz, theme: 'dark' }, place, id, { way: 'marked' }).code, []).all;
    assert.equal(script.attribs.src, `${place.folder}balise.js`);
    assert.equal(script.attribs.type, 'module');
    assert.deepEqual([div.name, div.attribs['data-balise'], div.attribs['data-theme']], ['div', 'quiz', 'dark']);
    assert.equal(div.attribs['data-src'], `${place.folder}contents/quiz-ecrans.json`);
    assert.equal(snippet(quiz, place, id, { way: 'frame' }).way, 'frame');
    for (const way of ['script', 'marked']) {
      const { code } = snippet(quiz, place, id, { way, isStyleless: true });
      assert.doesNotMatch(code, /style=/);
      assert.match(code, /^<link rel="stylesheet" href="[^"]*balise\.css">/);
    }
  }
  assert.equal(snippet(quiz, place, 'edifice', { way: 'script' }).way, 'frame');
});

test('a host that takes values and no HTML is given values', () => {
  const { fields } = snippet({ ...quiz, accent: '#8a1c4a' }, place, 'sites-conformes');
  assert.deepEqual(
    fields.map(({ id }) => id),
    ['address', 'title', 'height', 'sentence'],
  );
  assert.equal(fields[0].text, `${place.folder}embed.html?c=quiz-ecrans&a=8a1c4a`);
  assert.match(fields[3].text, /3018/);
  for (const { text } of fields) assert.doesNotMatch(text, /&amp;|</);
});

test('the heights that are written by hand are those that the builder writes', () => {
  const read = (file) => readFileSync(file, 'utf8');
  const variants = ['bar', 'line', 'card'].map((variant) => ({ widget: '3018', slug: 'x', attributes: { variant } }));
  const known = new Set([...pieces, ...variants].map(reservedHeight));
  const css = [...read('demo/hosted/balise.css').matchAll(/min-height: ([^;]+);/g)].map(([, height]) => height);
  const figure = reservedHeight(pieceOf('chart-no-computer'));
  assert.deepEqual(new Set(css), new Set([...known].filter((height) => height !== figure)));
  for (const file of ['README.md', 'demo/hosted/guide.html'])
    for (const [, height] of read(file).matchAll(/style="display: block; min-height: ([^";]+)/g))
      assert.ok(known.has(height), `${file}: ${height}`);
});

test('the guide’s chapters are numbered in order', () => {
  const numbers = [...readFileSync('demo/hosted/guide.html', 'utf8').matchAll(/<h2>(?:(\d+)\. )?/g)].map(([, number]) => Number(number));
  assert.deepEqual(
    numbers,
    numbers.map((_, i) => i + 1),
  );
});
