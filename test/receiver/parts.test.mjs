// What needs no server.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { sql } from 'kysely';
import { bare, newReference, newSecret, sameSecret, hashSecret } from '../../demo/receiver/codes.ts';
import { readConfig, sessionsOf } from '../../demo/receiver/config.ts';
import { cleanEmail, cleanPhone, nameKey } from '../../demo/receiver/contacts.ts';
import { neutral, restored, toCsv } from '../../demo/receiver/csv.ts';
import { openDatabase } from '../../demo/receiver/database.ts';
import { optionsOf } from '../../demo/receiver/environment.ts';
import { escape, markup } from '../../demo/receiver/html.ts';
import { sealerOf } from '../../demo/receiver/seal.ts';
import { instantOf, spellStretch } from '../../demo/receiver/time.ts';
import { upcoming } from '../../demo/workshops.ts';
import { configOf, newDatabase, session } from './helpers.mjs';

test('the CSV comes back as it went, and no cell is a formula', () => {
  const rows = [
    ["=cmd|' /C calc'!A0", '+33 6 12', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'],
    ["'=1", "''=1", "'", "l'été", 'a;b', 'a"b', '"', 'deux\nlignes', 'deux\r\nlignes', ' =1', ''],
    ['=HYPERLINK("https://x";"y")', 'é€\u{1F600}', '\uFEFFx', 'a\tb', ',', '06 12 34 56 78', '=1;2', '"=1"', '-', '=', '\r'],
  ];
  const csv = toCsv(
    Array.from({ length: 11 }, (_, i) => `c${i}`),
    rows,
  );
  assert.ok(csv.startsWith('\uFEFFc0;c1'));
  assert.equal(Buffer.from(csv).subarray(0, 3).toString('hex'), 'efbbbf');
  const [, ...read] = parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
  for (const cell of read.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r\n＝＋－＠]/, JSON.stringify(cell));
  assert.deepEqual(
    read.map((row) => row.map(restored)),
    rows,
  );
  for (const cell of rows.flat()) assert.equal(restored(neutral(cell)), cell);
});

test('SQLite writes to the disk before it says so, and overwrites what it deletes', async (t) => {
  const { file, drop } = await newDatabase('sqlite');
  const { db } = await openDatabase({ file });
  t.after(() => db.destroy().then(drop));
  const pragma = async (name) => Object.values((await sql.raw(`pragma ${name}`).execute(db)).rows[0])[0];
  // 2 is FULL.
  assert.deepEqual([await pragma('journal_mode'), await pragma('synchronous')], ['wal', 2]);
  assert.deepEqual([await pragma('foreign_keys'), await pragma('secure_delete')], [1, 1]);
});

test('a page escapes what it is given', () => {
  assert.equal(escape(`<b a="1" c='2'>&`), '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;');
  const evil = '"><script>alert(1)</script>';
  assert.equal(
    String(markup`<p title="${evil}">${[evil, markup`<b>${1}</b>`]}${undefined}${false}</p>`),
    `<p title="${escape(evil)}">${escape(evil)}<b>1</b></p>`,
  );
});

test('contacts and names are compared in one spelling', () => {
  for (const phone of ['06 12 34 56 78', '+33 6 12 34 56 78', '0033612345678', '+33 (0)6-12-34-56-78', '06.12.34.56.78'])
    assert.equal(cleanPhone(phone), '0612345678', phone);
  assert.equal(cleanPhone('0032 470 12 34 56'), '+32470123456');
  assert.equal(cleanEmail(' Zoe@Exemple.FR '), 'zoe@exemple.fr');
  assert.equal(nameKey(' DUPONT  Marie-Zoé'), nameKey('zoe marie dupont'));
  assert.notEqual(nameKey('Marie Dupont'), nameKey('Marie Dupond'));
});

test('codes are hard to guess and easy to read', () => {
  const references = Array.from({ length: 2000 }, newReference);
  for (const reference of references) assert.match(reference, /^[2-9A-HJKMNP-TV-Z]{3}-[2-9A-HJKMNP-TV-Z]{3}$/);
  const letters = new Set(references.join('').replaceAll('-', ''));
  assert.equal(letters.size, 30);
  assert.ok(Math.log2(30) * bare(newSecret()).length > 50);
  assert.equal(new Set(Array.from({ length: 2000 }, newSecret)).size, 2000);
  assert.ok(sameSecret('k7ma 4qpx 9rtc', hashSecret('K7MA-4QPX-9RTC')));
  assert.ok(!sameSecret('K7MA-4QPX-9RTD', hashSecret('K7MA-4QPX-9RTC')));
  for (const nothing of ['', '---']) assert.ok(!sameSecret(nothing, undefined));
});

test('an answer opens with its own key only', () => {
  const sealer = sealerOf('une-cle-longue');
  const answer = { status: 'seated', reference: 'AAA-AAA', secret: 'SECRET' };
  const sealed = sealer.seal(answer);
  assert.deepEqual(sealerOf('une-cle-longue').open(sealed), answer);
  assert.throws(() => sealerOf('une-autre-cle').open(sealed));
  assert.ok(!Buffer.from(sealed, 'base64').includes('SECRET'));
  assert.equal(sealer.hash({ a: 1, b: { c: 2, d: 3 } }), sealer.hash({ b: { d: 3, c: 2 }, a: 1 }));
  assert.notEqual(sealer.hash({ a: 1 }), sealer.hash({ a: 2 }));
  assert.notEqual(sealer.hash({ a: 1 }), sealerOf('une-autre-cle').hash({ a: 1 }));
});

test('local times are those of the session’s place, on both sides of a clock change', () => {
  assert.equal(instantOf('2027-01-09T10:00', 'Europe/Paris'), Date.parse('2027-01-09T09:00Z'));
  assert.equal(instantOf('2027-07-09T10:00', 'Europe/Paris'), Date.parse('2027-07-09T08:00Z'));
  assert.equal(instantOf('2027-03-28T01:59', 'Europe/Paris'), Date.parse('2027-03-28T00:59Z'));
  assert.equal(instantOf('2027-03-28T03:00', 'Europe/Paris'), Date.parse('2027-03-28T01:00Z'));
  assert.equal(instantOf('2027-10-31T03:00', 'Europe/Paris'), Date.parse('2027-10-31T02:00Z'));
  assert.equal(instantOf('2027-01-09T10:00', 'Indian/Reunion'), Date.parse('2027-01-09T06:00Z'));
  assert.equal(spellStretch({ start: '2027-01-09T10:00', minutes: 90 }).replaceAll('\u00a0', ' '), 'samedi 9 janvier 2027, 10 h – 11 h 30');
  assert.match(spellStretch({ start: '2027-05-01T18:05', minutes: 60 }), /samedi 1er mai 2027, 18.h.05 – 19.h.05/);
});

test('a config says what is wrong, and where', async () => {
  const wrong = async (more, fault) => assert.rejects(readConfig(configOf(session('samedi', more))), fault, JSON.stringify(more));
  await wrong({ capacity: 0 }, /workshops\[0\]\.sessions\[0\]\.capacity/);
  await wrong({ waiting: -1 }, /waiting/);
  await wrong({ start: '2027-01-09' }, /start/);
  await wrong({ start: '2027-13-09T10:00' }, /start : date impossible/);
  await wrong({ timeZone: 'Paris' }, /timeZone : fuseau/);
  await wrong({ start: undefined }, /start et minutes, ou bien dates/);
  await wrong({ dates: [{ start: '2027-01-09T10:00', minutes: 90 }] }, /start et minutes, ou bien dates/);
  await wrong({ id: 'Samedi !' }, /\.id/);
  await wrong({ place: undefined }, /place/);
  await assert.rejects(readConfig(configOf(session('samedi'), session('samedi'))), /même id/);
  await assert.rejects(readConfig({ ...configOf(session('samedi')), privacy: {} }), /privacy\.retentionDays/);
  await assert.rejects(readConfig({ ...configOf(session('samedi')), version: 2 }), /version/);
  await assert.rejects(readConfig(null), /racine/);
  const config = await readConfig({ ...configOf(session('samedi', { waiting: undefined, more: 1 })), more: 1 });
  assert.equal(sessionsOf(config)[0].waiting, 0);
});

test('half-days of one session: it begins with the first and ends with the last', async () => {
  const dates = [
    { start: '2027-02-24T14:00', minutes: 90 },
    { start: '2027-01-27T14:00', minutes: 90 },
  ];
  const [planned] = sessionsOf(await readConfig(configOf(session('trois', { start: undefined, minutes: undefined, dates }))));
  assert.equal(planned.begins, Date.parse('2027-01-27T13:00Z'));
  assert.equal(planned.ends, Date.parse('2027-02-24T14:30Z'));
});

test('each variable that is missing or wrong has its sentence', () => {
  const good = { SIGNUP_CONFIG: 'config.json', ORIGINS: 'https://www.exemple.fr, http://127.0.0.1:4173' };
  const options = optionsOf(good);
  assert.deepEqual(options.origins, ['https://www.exemple.fr', 'http://127.0.0.1:4173']);
  assert.deepEqual([options.host, options.port, options.organiser, options.mail], ['127.0.0.1', 8787, undefined, undefined]);
  assert.deepEqual(optionsOf({ ...good, TRUST_PROXY: '127.0.0.1, 10.0.0.0/8,::1' }).trustProxy, ['127.0.0.1', '10.0.0.0/8', '::1']);
  assert.equal(optionsOf({ ORIGINS: good.ORIGINS, DEMO: '1' }).config, undefined);
  for (const [environment, sentence] of [
    [{ SIGNUP_CONFIG: '' }, /SIGNUP_CONFIG/],
    [{ ORIGINS: ' ' }, /ORIGINS/],
    [{ ORIGINS: '*' }, /n’est pas une origine/],
    [{ ORIGINS: 'https://www.exemple.fr/' }, /n’est pas une origine/],
    [{ ORGANISER_USER: 'ecoles' }, /vont ensemble/],
    [{ ORGANISER_PASSWORD: 'un-mot-de-passe-long' }, /vont ensemble/],
    [{ ORGANISER_USER: 'ecoles', ORGANISER_PASSWORD: 'onze-lettre' }, /12 caractères/],
    [{ ORGANISER_USER: 'a:b', ORGANISER_PASSWORD: 'un-mot-de-passe-long' }, /deux-points/],
    [{ SMTP_URL: 'smtp://localhost' }, /MAIL_FROM/],
    [{ SMTP_URL: 'http://localhost', MAIL_FROM: 'a@exemple.fr' }, /SMTP_URL/],
    [{ PUBLIC_PAGE: 'https://www.exemple.fr/#x' }, /PUBLIC_PAGE/],
    [{ PUBLIC_PAGE: 'www.exemple.fr' }, /PUBLIC_PAGE/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
    [{ PORT: '99999' }, /PORT/],
    [{ PORT: '80a' }, /PORT/],
    [{ RETENTION_DAYS: '0' }, /RETENTION_DAYS/],
    [{ TRUST_PROXY: 'true' }, /TRUST_PROXY/],
  ])
    assert.throws(() => optionsOf({ ...good, ...environment }), sentence, JSON.stringify(environment));
  assert.throws(() => optionsOf({}), /SIGNUP_CONFIG[^]*ORIGINS/, 'all at once');
});

test('the demo’s dates are always ahead, and keep their ids until they have begun', async () => {
  const template = JSON.parse(readFileSync('demo/workshops.json', 'utf8'));
  const at = (instant) => upcoming(template, Date.parse(instant));
  const first = at('2026-11-22T12:00:00Z');
  assert.equal(first.workshops.length, 5);
  const ids = (config) => config.workshops.flatMap(({ sessions }) => sessions.map(({ id }) => id));
  assert.ok(ids(first).includes('prise-de-contact-2027-01-09'));
  const { sessions } = first.workshops.at(-1);
  assert.deepEqual(
    sessions[0].dates.map(({ start }) => start),
    ['2027-01-27T14:00', '2027-02-24T14:00', '2027-03-24T14:00'],
  );
  assert.equal(sessions[0].start, undefined);
  for (let now = Date.parse('2026-11-01T00:00:00Z'); now < Date.parse('2029-01-01'); now += 86_400_000 * 3.21) {
    const config = await readConfig(upcoming(template, now));
    const planned = sessionsOf(config);
    assert.equal(planned.length, 10);
    for (const { begins, details } of planned) {
      assert.ok(begins > now);
      for (const { start } of details.dates) assert.ok(!/-0[78]-/.test(start), `${start}: holidays`);
    }
  }
  assert.ok(ids(at('2027-01-09T08:59:00Z')).includes('prise-de-contact-2027-01-09'));
  assert.ok(!ids(at('2027-01-09T09:00:00Z')).includes('prise-de-contact-2027-01-09'));
  assert.deepEqual(at('2026-11-22T12:00:00Z'), first);
});
