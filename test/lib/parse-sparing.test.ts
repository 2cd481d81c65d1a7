import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { ConfigError } from '../../src/lib/config-error.js';
import { parseConfig, strictly } from '../../src/lib/parse-config.js';
import { sparing } from '../../src/lib/parse-sparing.js';

const item = z.object({ id: z.string(), size: z.optional(z.number()), parts: z.optional(z.array(z.object({ name: z.string() }))) });

/** A list whose items are looked at alone, then together: a second `id` is a fault of the later one. */
const schema = z
  .object({ lang: z.optional(z.string()), title: z.string(), items: z.array(item).check(z.minLength(1), z.maxLength(6)) })
  .check(
    z.check(({ value, issues }) => {
      const seen = new Set<string>();
      value.items.forEach(({ id }, i) => {
        if (seen.has(id)) issues.push({ code: 'custom', input: id, path: ['items', i, 'id'], message: 'otherId' });
        seen.add(id);
      });
      if (value.title === 'wrong') issues.push({ code: 'custom', input: value.title, path: ['title'], message: 'wrong' });
    }),
  );

const parse = (raw: unknown) => sparing('items')(schema, raw);
const paths = (raw: unknown) => parse(raw).issues.map(({ path }) => path.join('.'));
const ids = (raw: unknown) => parse(raw).data?.items.map(({ id }) => id);
const deck = (...items: unknown[]) => ({ title: 'Un jeu', items });
const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('sparing', () => {
  it('reads a sound list as any other parse does', () => {
    const { data, issues, known } = parse(deck(a, b));
    expect([data, issues]).to.deep.equal([deck(a, b), []]);
    expect(known).to.deep.equal(strictly(schema, deck(a, b)).known);
  });

  it('leaves a wrong item out, and says why at the place it has in the file', () => {
    const raw = deck(a, { id: 3 }, b);
    expect(ids(raw)).to.deep.equal(['a', 'b']);
    expect(paths(raw)).to.deep.equal(['items.1.id']);
  });

  it('still knows the places once an item is gone', () => {
    const raw = deck({ size: 1 }, a, a, b, { id: 'c', size: 'big' });
    expect(ids(raw)).to.deep.equal(['a', 'b']);
    expect(paths(raw)).to.deep.equal(['items.0.id', 'items.4.size', 'items.2.id']);
  });

  it('looks again until nothing is wrong', () => {
    // Seen only together: the second look finds the third « a » once more, with what the first left.
    const raw = deck(a, { id: 'b', size: 'big' }, a, c, a);
    expect(ids(raw)).to.deep.equal(['a', 'c']);
    expect(paths(raw)).to.deep.equal(['items.1.size', 'items.2.id', 'items.4.id']);
  });

  it('tells all the faults of an item', () => {
    expect(paths(deck(a, { size: 'big', parts: [{ name: 'x' }, {}] }))).to.deep.equal([
      'items.1.id',
      'items.1.size',
      'items.1.parts.1.name',
    ]);
  });

  it('leaves out what is no item at all', () => {
    expect(ids(deck(null, a, 'b', [], 3))).to.deep.equal(['a']);
    expect(paths(deck(null, a, 'b', [], 3))).to.deep.equal(['items.0', 'items.2', 'items.3', 'items.4']);
  });

  it('refuses the whole where no item is left, and gives all the reasons', () => {
    const { data, issues } = parse(deck({ size: 1 }, { id: 2 }));
    expect(data).to.equal(undefined);
    expect(issues.map(({ path }) => path.join('.'))).to.deep.equal(['items.0.id', 'items.1.id']);
  });

  it('refuses the whole for a fault anywhere else, beside those of the items', () => {
    const raw = { title: 3, items: [{ id: 1 }, a] };
    expect(parse(raw).data).to.equal(undefined);
    expect(paths(raw)).to.have.members(['title', 'items.0.id']);
    expect(parse({ title: 'wrong', items: [a, a] }).data, 'found late').to.equal(undefined);
  });

  it('refuses the whole for a list that is too long or too short', () => {
    expect(paths(deck())).to.deep.equal(['items']);
    expect(paths(deck(a, b, c, { id: 'd' }, { id: 'e' }, { id: 'f' }, { id: 'g' }))).to.deep.equal(['items']);
  });

  it('is as strict as any where there is no list', () => {
    for (const raw of [undefined, null, 3, 'text', [], {}, { items: {} }, { title: 'x' }])
      expect([parse(raw).data, parse(raw).issues], JSON.stringify(raw)).to.deep.equal([undefined, strictly(schema, raw).issues]);
  });

  it('leaves what it was given as it was', () => {
    const raw = deck(a, { id: 3 }, b);
    const before = JSON.stringify(raw);
    parse(raw);
    expect(JSON.stringify(raw)).to.equal(before);
  });

  it('lets no key of a hostile file change what objects are', () => {
    const raw: unknown = JSON.parse(
      '{ "__proto__": { "hacked": true }, "title": "x", "items": [{ "id": 3 }, { "id": "a", "__proto__": { "hacked": true } }] }',
    );
    expect(ids(raw)).to.deep.equal(['a']);
    expect('hacked' in {} || 'hacked' in parse(raw).data!).to.equal(false);
  });
});

describe('a config of which parts are left out', () => {
  const messages = async (raw: unknown, locale: 'fr' | 'en' = 'fr') =>
    (await parseConfig(JSON.stringify(raw), schema, locale, { parse: sparing('items') })).warnings.map(({ message }) =>
      message.replace(/\u00a0/g, ' '),
    );

  it('warns of each part, in French and in English', async () => {
    expect(await messages(deck(a, { id: 3 }))).to.deep.equal([
      'items[1].id : il faut un texte, trouvé : un nombre (ceci n’est pas affiché, le reste l’est)',
    ]);
    expect((await messages(deck(a, { id: 3 }), 'en'))[0]).to.match(/^items\[1\]\.id: needs a text, found a number \(/);
  });

  it('finds unknown keys at their own place, behind what was left out', async () => {
    const raw = deck({ id: 1, sise: 1 }, a, { id: 'b', parts: [{ name: 'x' }, { name: 'y', colour: 'red' }] }, { id: 'c', sise: 2 });
    expect(await messages({ ...raw, titel: 'x' })).to.deep.equal([
      'items[0].id : il faut un texte, trouvé : un nombre (ceci n’est pas affiché, le reste l’est)',
      'items[2].parts[1].colour : champ inconnu, ignoré (faute de frappe ?)',
      'items[3].sise : champ inconnu, ignoré (faute de frappe ?)',
      'titel : champ inconnu, ignoré (faute de frappe ?)',
    ]);
  });

  it('is refused like any other when nothing is left, without a word on what is shown', async () => {
    const refused: unknown = await messages(deck({ id: 1 })).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(ConfigError);
    expect((refused as ConfigError).faults.map(({ path }) => path)).to.deep.equal(['items[0].id']);
    expect((refused as ConfigError).message).to.not.contain('le reste');
  });
});
