// Every field of every schema has a French name in the form.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { choices, choicesOf, hasLabel, items, itemOf, labels, unasked } from '../../../demo/atelier/labels.ts';

/** Each path of a schema with what is there, as the form walks it. */
function* walk(schema, path = []) {
  for (const part of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) yield* walk(part, path);
  if (schema.items) yield* walk(schema.items, path);
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    yield [[...path, name], part];
    yield* walk(part, [...path, name]);
  }
}

const fields = ['quiz', 'cards', 'signup', 'chart', '3018'].flatMap((widget) =>
  [...walk(JSON.parse(readFileSync(`hosted/schema/${widget}.json`, 'utf8')))]
    .filter(([path]) => path.length > 1 || !unasked.includes(path[0]))
    .map(([path, schema]) => ({ widget, path, schema })),
);

test('no field of any widget lacks its French name', () => {
  assert.ok(fields.length > 150);
  assert.deepEqual(
    fields.filter(({ widget, path }) => !hasLabel(widget, path)).map(({ widget, path }) => `${widget}: ${path.join('.')}`),
    [],
  );
});

test('each list says what one of its items is, each choice has words', () => {
  const lists = fields.filter(({ schema }) => schema.type === 'array' && !schema.items.enum);
  assert.deepEqual(
    lists.filter(({ widget, path }) => itemOf(widget, path)[2] === 'element').map(({ path }) => path.join('.')),
    [],
  );
  const wordless = fields.flatMap(({ widget, path, schema }) =>
    (schema.enum ?? schema.items?.enum ?? (typeof schema.const === 'string' ? [schema.const] : []))
      .filter((word) => path.length > 0 && !choicesOf(widget, path)[word])
      .map((word) => `${path.join('.')}: ${word}`),
  );
  assert.deepEqual(wordless, []);
});

test('no name is left over that no field has', () => {
  const ends = new Set(
    fields.flatMap(({ widget, path }) => [`${widget}:${path.join('.')}`, ...path.map((_, from) => path.slice(from).join('.'))]),
  );
  for (const table of [labels, items, choices])
    assert.deepEqual(
      Object.keys(table).filter((key) => !ends.has(key)),
      [],
    );
});
