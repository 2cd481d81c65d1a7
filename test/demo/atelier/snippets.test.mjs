// What is pasted: exactly this version with its hash, nothing that a form or a content could slip in, and what one must know.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hosts } from '../../../demo/atelier/hosts.ts';
import { readFolder } from '../../../demo/atelier/place.ts';
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
  ])
    assert.ok(readFolder(typed).problem, typed);
});
