// The hosted files validate with src/lib/small-zod.ts, all else with zod. Here both read the same sound and broken configs by the
// same schemas, bundled as for the hosted files, and must give the same data, the same issues and the same sentences.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { createBuilder } from 'vite';
import * as zod from 'zod/mini';
import { dropDocs, smallZod } from '../../demo/tools/build-plugins.ts';
import * as small from '../../src/lib/small-zod.ts';

const root = new URL('../..', import.meta.url).pathname;
const list = (folder, end) =>
  readdirSync(`${root}${folder}`, { recursive: true })
    .filter((file) => file.endsWith(end))
    .sort()
    .map((file) => `${root}${folder}/${file}`);

/** The code of a module, bundled in an environment of this name. */
async function bundle(name, source) {
  const entry = `${root}schemas.js`; // a file that exists nowhere
  const virtual = { name: 'virtual', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null) };
  const builder = await createBuilder({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [virtual, dropDocs(), smallZod()],
    environments: { [name]: { consumer: 'client', build: { write: false, minify: false, lib: { entry, formats: ['es'] } } } },
  });
  const [{ output }] = await builder.build(builder.environments[name]);
  return output[0].code;
}

const load = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

const files = list('src/widgets', '.schema.ts');
const source = [
  `export { safeParse } from 'zod/mini';`,
  `export { explainIssue } from '${root}src/lib/explain.ts';`,
  ...files.map((file, i) => `export * as schemas${i} from '${file}';`),
].join('\n');
const code = { zod: await bundle('with_zod', source), small: await bundle('hosted_with_small', source) };
const big = await load(code.zod);
const tiny = await load(code.small);

/** A schema by both libraries: each widget's own. */
const pairs = files.flatMap((_, i) =>
  Object.keys(big[`schemas${i}`])
    .filter((name) => name.endsWith('Schema'))
    .map((name) => ({ name, zod: big[`schemas${i}`][name], small: tiny[`schemas${i}`][name] })),
);

const fixture = JSON.parse(readFileSync(`${root}test/fixtures/quiz.json`, 'utf8'));

/** Sound configs; pictures and the helpline's by hand, since the demo does without. */
const samples = [
  ...[...list('demo/contents', '.json'), ...list('test/fixtures', '.json')]
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))
    .filter(({ widget }) => widget),
  {
    ...fixture,
    questions: [{ ...fixture.questions[0], image: { src: 'data:image/png;base64,AAAA', alt: '', width: 40, height: 30 } }],
  },
  {
    $schema: '../schema/3018.json',
    widget: '3018',
    version: 1,
    lang: 'fr-FR',
    title: 'Le 3018',
    about: {
      sources: [{ id: 'a', title: 'A', publisher: 'B', short: 'C', date: '2024-02-29', url: 'https://example.org/' }],
      verifiedOn: '2026-01-31',
      reviewBy: '2027-01-31',
    },
    message: 'Appelez.',
    relayedBy: 'la commune',
    variant: 'bar',
    dismissible: true,
    quickExit: false,
    exitUrl: '/accueil',
  },
];
const starts = samples.map((sample) => ({ sample, pair: pairs.find((pair) => big.safeParse(pair.zod, sample).success) }));

/** What `explain.ts` reads of an issue. */
const fields = ['code', 'path', 'message', 'origin', 'minimum', 'maximum', 'inclusive', 'expected', 'values', 'options'];

function outcome({ safeParse, explainIssue }, schema, value) {
  const { success, data, error } = safeParse(schema, value);
  if (success) return { data };
  const said = ['fr', 'en'].flatMap((locale) => error.issues.map((issue) => explainIssue?.(issue, value, locale)));
  return { issues: error.issues.map((issue) => fields.map((field) => issue[field])), said };
}

/** Fails unless both libraries make the same of a config, and says what that is. */
function compare(pair, config, what) {
  const expected = outcome(big, pair.zod, config);
  const found = outcome(tiny, pair.small, config);
  if (!isDeepStrictEqual(found, expected)) assert.fail(`${pair.name}, ${what}: zod ${show(expected)}, small-zod ${show(found)}`);
  return expected.issues ? 'broken' : 'sound';
}

const show = (value, length = 700) => JSON.stringify(value)?.slice(0, length);

const x = (length) => 'x'.repeat(length);
/** What may stand anywhere by mistake or malice: of each type, of lengths at the limits, of each rule. */
const strange = [
  [null, true, false, 0, -1, 1, 1.5, 1 + Number.EPSILON, 61, 1e10, -1e10, [], {}, [null], [[]], [{}], ['a', 'a'], x(60).split('')],
  [{ length: 0 }, { length: 2 }, { length: 9999 }, { length: 'x' }, { length: null }, Array(200).fill(null), Array(300).fill('a')],
  ['', ' ', 'a', 'A', 'NaN', '1', 'été', 'quiz', 'each', 'single', 'estimate', 'toString', '__proto__', '2024', '2026-02-28', '2026-02-30'],
  ['https://example.org/', 'javascript:alert(1)', '//example.org', '/a', 'fr-FR', '😀'.repeat(200), '\ud83d'.repeat(120)],
  ['data:image/png;base64,AAAA', 'data:text/html;base64,AAAA'],
  [30, 31, 120, 121, 200, 201, 300, 301, 2000, 2001].map(x),
].flat();

/** A value and what may be done to it. */
function variants(value) {
  if (Array.isArray(value)) {
    const some = [0, value.length - 1].map((i) => value.toSpliced(i, 1));
    return [...strange, ...some, [...value, value[0]], [null, ...value], value.toReversed(), Array(101).fill(value[0])];
  }
  if (value === null || typeof value !== 'object') return strange;
  const entries = Object.entries(value);
  const less = entries.map((entry) => entries.filter((other) => other !== entry));
  const more = ['unknown', 'length', 'constructor', '__proto__'].map((key) => [...entries, [key, { a: 1 }]]);
  return [...strange, ...[...less, ...more].map(Object.fromEntries)];
}

/** Each place of a config as [holder, key, kind of place]: items of one list and of one `kind` are one kind of place. */
function* places(holder, path = '') {
  for (const [key, value] of Object.entries(holder)) {
    const at = `${path}.${Array.isArray(holder) ? `[${value?.kind ?? ''}]` : key}`;
    yield [holder, Array.isArray(holder) ? Number(key) : key, at];
    if (value && typeof value === 'object') yield* places(value, at);
  }
}

/** Numbers from 0 to 1, the same ones in each run. */
function random(seed) {
  return () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

test('one bundle has zod and the other has not', () => {
  assert.ok(code.zod.includes('_zod'));
  assert.ok(!code.small.includes('_zod'));
});

test('each schema has a sound config to start from', () => {
  assert.deepEqual(new Set(starts.map(({ pair }) => pair)), new Set(pairs));
  for (const sample of samples) for (const pair of pairs) compare(pair, sample, 'as it is');
});

test('a picture that a config holds has the same limit', () => {
  const { sample, pair } = starts.find(({ sample }) => sample.questions?.[0].image);
  const outcomes = [999_978, 999_979].map((length) => {
    const config = structuredClone(sample);
    config.questions[0].image.src = `data:image/png;base64,${x(length)}`;
    return compare(pair, config, `a picture of ${length}`);
  });
  assert.deepEqual(outcomes, ['sound', 'broken']);
});

const next = random(3018);
const pick = (items) => items[Math.floor(next() * items.length)];

// In the full run all of them; else every third, which still is each kind of place and of change.
const step = process.env.FULL ? 1 : 3;

test('every single change to a sound config has the same outcome', (t) => {
  const count = { sound: 0, broken: 0 };
  let at = 0;
  for (const { sample, pair } of starts) {
    const whole = { config: structuredClone(sample) };
    for (const [kind, alike] of Object.entries(Object.groupBy(places(whole), ([, , kind]) => kind))) {
      const [holder, key] = pick(alike);
      const value = holder[key];
      for (const variant of variants(value)) {
        if (at++ % step) continue;
        holder[key] = variant;
        count[compare(pair, whole.config, `${kind} is ${show(variant, 40)}`)]++;
      }
      holder[key] = value;
    }
  }
  t.diagnostic(`${count.sound} sound and ${count.broken} broken configs`);
  assert.ok(count.sound > 1000 / step && count.broken > 5000 / step);
});

test('several changes at once have the same outcome', (t) => {
  const count = { sound: 0, broken: 0 };
  for (let i = 0; i < 2000; i++) {
    const { sample, pair } = pick(starts);
    const whole = { config: structuredClone(sample) };
    const [, ...inside] = places(whole);
    const changed = Array.from({ length: 2 + (i % 5) }, () => {
      const [holder, key, kind] = pick(inside);
      holder[key] = structuredClone(pick(variants(holder[key])));
      return `${kind} is ${show(holder[key], 40)}`;
    });
    count[compare(pair, whole.config, changed.join(' and '))]++;
  }
  t.diagnostic(`${count.sound} sound and ${count.broken} broken configs`);
  assert.ok(count.broken > 1000);
});

/** Small schemas, and values that are at their limits. */
const details = {
  'types of values': [
    (z) => z.object({ s: z.string(), n: z.number(), b: z.boolean(), u: z.unknown(), o: z.optional(z.unknown()) }),
    ...[{}, { s: '', n: 0, b: false, u: null, o: null }, { s: 1, n: '1', b: 0, u: {} }, { s: null, n: NaN, b: null }],
    ...[
      { s: {}, n: Infinity, b: [], u: 0 },
      { s: [], n: -0, b: 'true', u: 0 },
      null,
      undefined,
      [],
      'x',
      1,
      Object.create({ s: 'inherited' }),
    ],
  ],
  'keys present, absent and undefined': [
    (z) => z.object({ a: z.optional(z.string().check(z.minLength(2))), b: z.nullable(z.number()), c: z.nullable(z.optional(z.number())) }),
    ...[
      {},
      { b: null },
      { a: undefined, b: 1, c: undefined },
      { a: null, b: null, c: null },
      { a: 'x', b: undefined, c: 'x' },
      { b: 1, d: 1 },
    ],
    ...[JSON.parse('{"b":1,"__proto__":{"a":"xx"},"constructor":1}'), Object.create({ a: 'xx', b: 1, c: 2 })],
  ],
  'literals and enumerations': [
    (z) => z.array(z.object({ l: z.literal('a'), m: z.literal(['a', 1, null]), e: z.optional(z.enum(['x', 'y'])) })),
    [{ l: 'a', m: null, e: 'y' }],
    [{ l: 'b', m: 2, e: 'z' }, { l: ['a'], m: '1', e: null }, {}, { l: 'a', m: 1, e: undefined }],
  ],
  'enumerations of numbers in letters': [(z) => z.enum(['b', '3018', '119', 'a', '01', '-1', '1.5', '119']), 'c', 119, '119', '01', null],
  'texts by code points': [
    (z) => z.string().check(z.minLength(2), z.maxLength(3)),
    ...['', 'a', 'ab', 'abc', 'abcd', '😀', '😀😀', '😀😀😀', '😀😀😀😀', '\ud83d', '\ud83d\ud83d', '\udc00\ud83d\ud83d', 'e\u0301e\u0301'],
    ...[
      null,
      12,
      [],
      [1],
      [1, 2, 3, 4],
      {},
      { length: 1 },
      { length: 2 },
      { length: 4 },
      { length: 'x' },
      { length: null },
      { length: undefined },
    ],
  ],
  'patterns, which may be the last check': [
    (z) =>
      z.string().check(
        z.regex(/^a/g, { error: 'a', abort: true }),
        z.maxLength(3),
        z.refine((s) => s.endsWith('z'), { error: 'z' }),
        z.regex(/b/),
      ),
    ...['abz', 'az', 'a', 'abbbz', 'abbb', 'b', 'bbbb', '', 'az', 'a', 5, []],
  ],
  numbers: [
    (z) => z.array(z.number().check(z.multipleOf(0.07), z.gte(-1), z.gt(-0.99), z.lte(2.1))),
    [0, 2.03, 2.1, 2.1 + 1e-15, 2.17, 1.4000000000000001, 1.4001, -1, -0.99, -0.98, -1.05, 1e300, 5e-324, 0.07],
  ],
  'whole numbers': [
    (z) => z.array(z.number().check(z.multipleOf(1))),
    [1, 1.5, 1 + Number.EPSILON, 1 + 4 * Number.EPSILON, 1 + 5 * Number.EPSILON, 1e15 + 0.5, 2 ** 53 + 2, 1e300, -0, 1e-17],
  ],
  'multiples of nothing': [(z) => z.number().check(z.multipleOf(0)), 0, 1],
  'lists too long, whose items are then not read': [
    (z) =>
      z.array(z.object({ a: z.string() })).check(
        z.minLength(1),
        z.maxLength(2),
        z.refine((l) => l[0]?.a !== 'x', { error: 'x' }),
      ),
    ...[[], [{ a: 'x' }], [{ a: 1 }], [{ a: 'x' }, {}, {}], [1, 2, 3], [1, 2], { length: 5 }, { length: 0 }, 'abc', '', null],
  ],
  'two limits of a list': [(z) => z.array(z.string()).check(z.maxLength(3), z.maxLength(2)), ['a', 'b'], [1, 2, 3], [1, 2, 3, 4]],
  'a limit of a list after another check': [
    (z) =>
      z.array(z.string()).check(
        z.refine((l) => l[0] !== 'x', { error: 'x' }),
        z.maxLength(2),
        z.minLength(2),
      ),
    ...[['a'], ['x'], ['x', 'b', 'c'], ['a', 'b', 'c'], ['a', 1, 'c'], [1], 'abc'],
  ],
  'faults inside, and which checks of the whole still look': [
    (z) => {
      const text = z.string().check(z.maxLength(2), z.regex(/^[^!]*$/, { error: 'hard', abort: true }));
      const item = z.object({ t: text }).check(z.refine((o) => o.t[0] !== 'x', { error: 'item', path: ['t', 'deep'] }));
      return z
        .object({
          list: z.array(item).check(
            z.minLength(2),
            z.refine(() => false, { error: 'list' }),
          ),
        })
        .check(z.refine(() => false, { error: 'all' }));
    },
    ...[['a', 'b'], ['a'], ['abc', 'b'], ['abc'], ['a!', 'b'], ['a!'], ['abc!'], [1, 'b'], [1], ['x'], ['xyz'], []].map((l) => ({
      list: l.map((t) => ({ t })),
    })),
    ...[{ list: [] }, { list: 'x' }, { list: 'xy' }, {}],
  ],
  'a list too long, inside another': [
    (z) =>
      z.array(z.array(z.number()).check(z.maxLength(1))).check(
        z.minLength(2),
        z.refine(() => false, { error: 'all' }),
      ),
    ...[[[1]], [[1], [2]], [[1, 2]], [[1, 2], [3]], [['x', 'y']], [['x']]],
  ],
  'refinements, one after the other': [
    (z) =>
      z.number().check(
        z.refine((n) => n !== 1, { error: 'one' }),
        z.refine((n) => n < 3 && n, { error: 'two', path: ['a', 0], abort: true }),
        z.refine((n) => n % 2 === 0),
        z.gte(0),
      ),
    ...[0, 1, 2, 3, -1, -2, 4, 1.5, '1', null],
  ],
  'checks that raise issues by themselves': [
    (z) =>
      z
        .object({ a: z.number() })
        .check(
          z.check(({ value, issues }) => {
            if (value.a > 0) issues.push({ code: 'custom', input: 1, message: 'soft', continue: true });
            if (value.a > 1) issues.push({ code: 'custom', input: 1, path: ['a'] });
          }),
        )
        .check(
          z.refine((o) => o.a !== 3 && o.a !== 1, { error: 'last' }),
          ({ value, issues }) => value.a === 4 || issues.push({ code: 'custom' }),
        ),
    ...[{ a: 0 }, { a: 1 }, { a: 2 }, { a: 3 }, { a: 4 }, { a: '1' }, {}],
  ],
  'a schema that is checked further, and itself': [
    (z) => {
      const base = z.string().check(z.minLength(1));
      return z.object({
        long: base.check(z.minLength(3)),
        base,
        label: z.optional(base).check(z.refine((s) => s !== 'x', { error: 'x' })),
      });
    },
    ...[
      { long: '', base: '' },
      { long: 'a', base: 'a', label: 'x' },
      { long: 'abc', base: 'a', label: '' },
      { long: 'abc', base: 'a', label: undefined },
    ],
  ],
  'members of a union': [
    (z) => {
      const one = z.object({ kind: z.literal('one'), n: z.number() });
      const two = z
        .object({ kind: z.enum(['two', 'deux']), n: z.optional(z.number()) })
        .check(z.refine((o) => o.n !== 2, { error: 'two' }));
      const three = z.object({ kind: z.literal([3, null]) });
      return z.discriminatedUnion('kind', [one, two, three]).check(z.refine((o) => o.n !== 3, { error: 'any', path: ['n'] }));
    },
    ...[
      { kind: 'one', n: 1, m: 1 },
      { kind: 'one' },
      { kind: 'one', n: 3 },
      { kind: 'two' },
      { kind: 'deux', n: 2 },
      { kind: 'two', n: 'x' },
    ],
    ...[
      { kind: 3 },
      { kind: '3' },
      { kind: null, n: 3 },
      { kind: NaN },
      { kind: ['one'] },
      {},
      { kind: 'toString' },
      { kind: '__proto__' },
    ],
    ...[Object.create({ kind: 'one' }), null, undefined, [], [{ kind: 'one' }], 'one', 1],
  ],
};

for (const [name, [make, ...given]] of Object.entries(details)) {
  test(`the same of ${name}`, () => {
    const schemas = { zod: make(zod), small: make(small) };
    for (const value of given)
      assert.deepStrictEqual(outcome(small, schemas.small, value), outcome(zod, schemas.zod, value), `${show(value)}`);
  });
}

test('a name that small-zod lacks stops the build', async () => {
  const missing = [
    `import * as z from 'zod/mini'; export const schema = z.templateLiteral(['a']);`,
    `export { templateLiteral } from 'zod/mini';`,
  ];
  for (const module of missing) await assert.rejects(bundle('hosted_with_small', module), /templateLiteral.*small-zod\.ts/);
});

test('no hosted file has zod in it', () => {
  const holds = list('hosted', '.js').filter((file) => readFileSync(file, 'utf8').includes('_zod'));
  assert.deepEqual(holds, []);
});
