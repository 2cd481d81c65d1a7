// The school portals' filter cuts sentences without a word: the builder sees it coming, and a reworded sentence passes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHtml } from '../../../demo/atelier/markup.ts';
import { damaged, unharmed } from '../../../demo/atelier/portal-filter.ts';
import { serverFilter } from './edifice.mjs';
import { pieces, trickyTitles } from './pieces.mjs';

test('what the filter cuts out of a sentence is named', () => {
  assert.equal(damaged('Attention message = ici'), 'on message =');
  assert.equal(damaged('Le cheval (dessin)'), 'eval (');
  assert.equal(damaged('?questiontime=30'), 'ontime=');
  assert.equal(damaged('?optionshow=1'), 'onshow=');
  assert.equal(damaged('on&#x63;lick&equals;1'), 'onclick=');
});

test('an address of ours, and ordinary French, are left alone', () => {
  for (const text of ['embed.html?c=quiz-ecrans&a=3f3aa8&t=dark', 'La question : on en parle ?', 'L’option « mode focus » : 3 = trop'])
    assert.equal(damaged(text), undefined, text);
});

test('a reworded sentence passes the filter untouched, and reads the same', () => {
  for (const title of trickyTitles) {
    const whole = unharmed(title);
    assert.equal(damaged(escapeHtml(whole)), undefined, title);
    assert.equal(serverFilter(escapeHtml(whole)), escapeHtml(whole), title);
    const dense = (text) => text.replace(/[\s\u00a0]/g, '');
    assert.equal(dense(whole), dense(title));
  }
});

test('what the filter would not cut is not reworded', () => {
  for (const { config } of pieces) if (config) assert.equal(unharmed(config.title), config.title);
});

test('sentences made of all that the filter looks for pass it, whatever their order', () => {
  // A fixed series, so that a failure can be seen again.
  let seed = 7;
  const next = (count) => (seed = (seed * 48271) % 2147483647) % count;
  const bits = [
    'on',
    'click',
    'message',
    ' ',
    '=',
    '(',
    ')',
    'eval',
    'java',
    'script',
    ':',
    '<',
    '>',
    '/',
    'expression',
    '\\n',
    '\t',
    'atob',
    'é',
    '"',
  ];
  for (let i = 0; i < 5000; i++) {
    const text = Array.from({ length: 3 + next(12) }, () => bits[next(bits.length)]).join('');
    const whole = escapeHtml(unharmed(text));
    assert.equal(serverFilter(whole), whole, JSON.stringify(text));
    const sent = escapeHtml(text);
    if (serverFilter(sent) !== sent) assert.ok(damaged(sent), `not seen coming: ${JSON.stringify(text)}`);
  }
});
