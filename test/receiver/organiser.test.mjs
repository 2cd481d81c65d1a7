import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before as beforeAll, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { restored } from '../../demo/receiver/csv.ts';
import { launch } from '../tools/serve.mjs';
import { basic, configOf, onBoth, organiser, receiver, session, somebody } from './helpers.mjs';

const evil = {
  name: "=cmd|' /C calc'!A0;\"<script>alert(1)</script>",
  email: 'evil@exemple.fr',
  phone: '+32 470 12 34 56',
  children: 3,
  age: 'college',
  arrangements: ['fauteuil'],
  answers: { attentes: '@SUM(A1)\n"deux";lignes\t<b>' },
  contactMe: true,
};

onBoth('the organiser’s pages', (kind) => {
  test('list, sheet and file of a session', async (t) => {
    const r = await receiver(t, kind);
    const ana = { name: 'Ana Élo', phone: '06 12 34 56 78' };
    const { body } = await r.signUp(evil);
    for (const one of [ana, somebody()]) await r.signUp(one);

    const list = await r.organise('GET', '');
    assert.equal(list.status, 200);
    assert.match(list.text, /2 sur 2[^]*<td>1<\/td>/);
    assert.match(list.text, /samedi 9 janvier 2027/);
    const page = (await r.organise('GET', '/seances/samedi')).text;
    assert.ok(page.includes('&lt;script&gt;') && !page.includes('<script>') && !page.includes('<b>'));
    for (const text of [
      body.reference,
      'evil@exemple.fr',
      '06 12 34 56 78',
      'Collège',
      'Accès en fauteuil roulant',
      'Vos attentes',
      'attente, rang 1',
    ])
      assert.ok(page.includes(text), text);
    assert.ok(!page.includes(body.secret));

    const sheet = (await r.organise('GET', '/seances/samedi/emargement')).text;
    assert.ok(sheet.indexOf('Ana Élo') > 0 && !sheet.includes('06 12') && !sheet.includes('Personne '), 'names of those seated only');
    assert.match(sheet, /Signature/);

    const file = await r.organise('GET', '/seances/samedi/inscriptions.csv');
    assert.equal(file.headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.equal(file.headers.get('content-disposition'), 'attachment; filename="inscriptions-samedi.csv"');
    const bytes = Buffer.from(
      await (await fetch(`${r.url}/organisation/seances/samedi/inscriptions.csv`, { headers: { authorization: basic } })).arrayBuffer(),
    );
    assert.equal(bytes.subarray(0, 3).toString('hex'), 'efbbbf');
    const rows = parse(bytes, { bom: true, delimiter: ';', record_delimiter: '\r\n', columns: true });
    for (const cell of rows.flatMap((row) => Object.values(row))) assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
    const [first, second] = rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, restored(cell)])));
    assert.equal(first.Nom, evil.name);
    assert.equal(first['Vos attentes'], evil.answers.attentes);
    assert.deepEqual(
      [first.Enfants, first['Âge'], first.Aménagements, first['À rappeler'], first.Téléphone],
      ['3', 'Collège', 'Accès en fauteuil roulant', 'oui', '+32470123456'],
    );
    assert.deepEqual([second.Nom, second.Téléphone, second['E-mail'], second.Enfants], ['Ana Élo', '06 12 34 56 78', '', '']);
  });

  test('tells whom to tell, until the organiser has', async (t) => {
    const r = await receiver(t, kind);
    const { body } = await r.signUp(somebody());
    await r.signUp(somebody());
    await r.signUp(somebody());
    await r.cancel(body);
    const page = (await r.organise('GET', '/seances/samedi')).text;
    assert.match(page, /À prévenir d’une place[^<]*: 1\./);
    const [path] = page.match(/\/personnes\/\d+\/prevenue/);
    assert.equal((await r.organise('POST', path)).headers.get('location'), '/organisation/seances/samedi');
    assert.doesNotMatch((await r.organise('GET', '/seances/samedi')).text, /prévenir/);
  });

  test('what does not exist', async (t) => {
    const r = await receiver(t, kind);
    for (const path of ['/seances/rien', '/seances/rien/emargement', '/seances/rien/inscriptions.csv', "/seances/'%20or%201=1"])
      assert.equal((await r.organise('GET', path)).status, 404, path);
    for (const path of [
      '/seances/rien/fermer',
      '/personnes/1/supprimer',
      '/personnes/x/supprimer',
      '/personnes/99999999999999999999/supprimer',
      '/personnes/1/prevenue',
    ]) {
      const answer = await r.organise('POST', path);
      assert.equal(answer.status, 404, path);
      assert.match(answer.text, /<html lang="fr">/);
    }
  });
});

test('only with the user and the password', async (t) => {
  const r = await receiver(t, 'sqlite');
  const get = (authorization, path = '/seances/samedi') =>
    r.call('GET', `/organisation${path}`, { origin: '', headers: authorization && { authorization } });
  const as = (text) => `Basic ${Buffer.from(text).toString('base64')}`;
  for (const authorization of [
    '',
    'Basic',
    'Basic %%%',
    'Bearer x',
    as(''),
    as(organiser.user),
    as(`${organiser.user}:`),
    as(`:${organiser.password}`),
    as(`${organiser.user}:${organiser.password} `),
    as(`${organiser.user}:${organiser.password.toUpperCase()}`),
    as(`Ecoles:${organiser.password}`),
  ]) {
    const answer = await get(authorization);
    assert.equal(answer.status, 401, authorization);
    assert.match(answer.headers.get('www-authenticate'), /^Basic realm="Inscriptions"/);
    assert.doesNotMatch(answer.text, /samedi|Prise de contact/);
  }
  for (const path of ['', '/style.css', '/seances/samedi/emargement', '/seances/samedi/inscriptions.csv']) {
    assert.equal((await get('', path)).status, 401, path);
    assert.equal((await get(basic, path)).status, 200, path);
  }
  for (const path of ['/seances/samedi/fermer', '/personnes/1/supprimer'])
    assert.equal((await r.organise('POST', path, { headers: { authorization: as('a:b') } })).status, 401);
});

test('a guess costs more and more', async (t) => {
  const r = await receiver(t, 'sqlite', { limits: { organiser: { max: 3, timeWindow: 60_000 } } });
  const guess = () => r.call('GET', '/organisation', { origin: '', headers: { authorization: 'Basic eDp5' } });
  const statuses = [];
  for (let i = 0; i < 5; i++) statuses.push((await guess()).status);
  assert.deepEqual(statuses, [401, 401, 401, 429, 429]);
});

test('a form of another site changes nothing', async (t) => {
  const r = await receiver(t, 'sqlite');
  for (const origin of [
    'https://autre.exemple',
    'null',
    '',
    'pas une origine',
    r.url.replace('127.0.0.1', 'localhost'),
    `${r.url}.autre.exemple`,
  ]) {
    const answer = await r.organise('POST', '/seances/samedi/fermer', { origin });
    assert.equal(answer.status, 403, origin);
  }
  assert.equal(
    (await r.organise('POST', '/seances/samedi/fermer', { headers: { 'content-type': 'application/json' }, raw: '{}' })).status,
    415,
  );
  assert.equal((await r.organise('POST', '/seances/samedi/fermer', { raw: `a=${'x'.repeat(2000)}` })).status, 413);
  assert.equal((await r.sessions())[0].state, 'open');
  assert.equal((await r.organise('GET', '/seances/samedi/fermer')).status, 404, 'a link changes nothing');
  assert.equal((await r.organise('POST', '/seances/samedi/fermer', { raw: 'a=1' })).status, 303);
  assert.equal((await r.sessions())[0].state, 'closed');
});

test('over TLS, or from the machine itself', async (t) => {
  const r = await receiver(t, 'sqlite', { trustProxy: ['127.0.0.1'] });
  const through = (protocol) =>
    r.call('GET', '/organisation', {
      origin: '',
      headers: { authorization: basic, 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': protocol },
    });
  assert.equal((await through('http')).status, 403);
  assert.match((await through('http')).text, /https/);
  assert.equal((await through('https')).status, 200);
});

test('no pages without a password', async (t) => {
  const r = await receiver(t, 'sqlite', { organiser: undefined });
  assert.equal((await r.organise('GET', '')).status, 404);
});

test('their headers', async (t) => {
  const r = await receiver(t, 'sqlite');
  const { headers } = await r.organise('GET', '/seances/samedi');
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.equal(headers.get('referrer-policy'), 'same-origin');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.match(headers.get('content-security-policy'), /default-src 'none'.*frame-ancestors 'none'/);
  assert.equal(headers.get('set-cookie'), null);
  assert.equal(headers.get('access-control-allow-origin'), null);
});

let browser;
beforeAll(async () => {
  browser = await launch();
});
after(() => browser.close());

test('in a browser: accessible, without a complaint, and its forms work', async (t) => {
  const r = await receiver(t, 'sqlite');
  r.config = configOf(session('samedi'), session('autre', { start: '2027-02-09T10:00' }));
  await r.reload();
  const { body } = await r.signUp(evil);
  for (let i = 0; i < 3; i++) await r.signUp(somebody());
  await r.cancel(body);
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  t.after(() => context.close());
  const complaints = [];
  tab.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
  await tab.authenticate({ username: organiser.user, password: organiser.password });
  for (const width of [1200, 320])
    for (const scheme of ['light', 'dark'])
      for (const path of ['', '/seances/samedi', '/seances/autre', '/seances/samedi/emargement', '/seances/rien']) {
        await tab.setViewport({ width, height: 800 });
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await tab.goto(`${r.url}/organisation${path}`);
        await tab.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
        await tab.evaluate(axe);
        const { violations } = await tab.evaluate(() =>
          axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
        );
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`),
          [],
          `${path} ${width} ${scheme}`,
        );
        assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} fits ${width}`);
      }
  assert.deepEqual(
    complaints.filter((text) => !text.includes('404')),
    [],
  );

  await tab.goto(`${r.url}/organisation/seances/samedi`);
  assert.match(await tab.title(), /Prise de contact/);
  assert.equal(
    await tab.evaluate(() => getComputedStyle(document.querySelector('td')).borderTopStyle),
    'solid',
    'the style sheet is there',
  );
  const press = async (label, inside = 'main') => {
    const found = await tab.evaluateHandle(
      (label, inside) =>
        [...document.querySelector(inside).querySelectorAll('button, summary')].find(({ textContent }) => textContent.startsWith(label)),
      label,
      inside,
    );
    return found;
  };
  await Promise.all([tab.waitForNavigation(), (await press('Fermer')).click()]);
  assert.equal((await r.sessions()).find(({ id }) => id === 'samedi').state, 'closed');
  await (await press('Supprimer', 'tbody')).click();
  await Promise.all([tab.waitForNavigation(), (await press('Oui, supprimer', 'tbody')).click()]);
  assert.equal(tab.url(), `${r.url}/organisation/seances/samedi`);
  assert.equal((await r.sessions()).find(({ id }) => id === 'samedi').left, 0, 'who waited has the place');
  assert.equal(await tab.evaluate(() => document.querySelectorAll('tbody tr').length), 2);
});
