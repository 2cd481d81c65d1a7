// What the builder knows of a draft that the widget cannot show yet, and of the contents that it offers.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { warningsOf } from '../../../demo/atelier/check.ts';
import { readSettings } from '../../../demo/atelier/piece.ts';

const skip = !existsSync('hosted/schema/quiz.json') && 'not built';
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

test('a fault elsewhere hides no warning: unknown keys at any depth, a review that is due', { skip }, () => {
  const quiz = read('demo/contents/quiz-ecrans.json');
  const schema = read('hosted/schema/quiz.json');
  assert.deepEqual(warningsOf(schema, { ...quiz, title: '' }), []);
  const questions = [{ ...quiz.questions[0], colour: 'red' }, ...quiz.questions.slice(1)];
  const found = warningsOf(schema, { ...quiz, title: '', questions, x: 1, about: { ...quiz.about, reviewBy: '2020-01-01' } });
  assert.deepEqual(found.map(({ path }) => path).sort(), ['about.reviewBy', 'questions[0].colour', 'x']);
  assert.deepEqual(warningsOf(schema, 'no object'), []);
});

test('a translation says of which content it is, so that French is what one starts from', { skip }, () => {
  const ready = read('hosted/atelier/contents.json');
  for (const { slug, lang, of } of ready)
    if (lang === 'fr') assert.equal(of, undefined, slug);
    else
      assert.ok(
        ready.some((one) => one.slug === of && one.lang === 'fr'),
        slug,
      );
});

test('an address brings no setting but those that the page offers', () => {
  assert.deepEqual(readSettings({ poster: '', 'heading-level': '3', onclick: 'alert(1)', 'text-size': '9em' }), {
    poster: '',
    'heading-level': '3',
  });
  for (const given of [undefined, 'poster', [], { src: 'x' }]) assert.equal(readSettings(given), undefined);
});
