// Whatever a designer reads in the stories' docs pages is in French: the manifest's words are for those who code.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { french, sheets } from '../../stories/words.ts';

const elements = JSON.parse(readFileSync('custom-elements.json', 'utf8'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const lists = { attributes: 'attribute', events: 'event', cssParts: 'part', cssProperties: 'property' };

for (const element of elements) {
  test(`${element.tagName}: each name that one sets or hears has its words in French`, () => {
    const without = Object.entries(lists).flatMap(([list, kind]) =>
      (element[list] ?? []).filter(({ name }) => !french[kind](name)).map(({ name }) => `${kind} ${name}`),
    );
    assert.deepEqual(without, []);
    if (element.tagName !== 'balise-settings') assert.ok(sheets[element.tagName], 'a summary and a snippet');
  });
}
