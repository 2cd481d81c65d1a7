import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { button, closePages, notePrinting, printedBy } from '../tools/print.mjs';
import { appear, complaints, launch, serve } from '../tools/serve.mjs';

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  'trusted-types balise',
].join('; ');

const widgets = `<balise-3018 variant="bar"></balise-3018>
  <balise-3018 id="configured"><script type="application/json">{"widget":"3018","version":1,"lang":"fr","title":"Aide","message":"Message de la commune"}</script></balise-3018>
  <balise-quiz src="/contents/quiz-ecrans.json"></balise-quiz>
  <balise-quiz id="broken" src="/contents/absent.json"></balise-quiz>`;
const page = (scripts, body = widgets) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>csp</title><link rel="icon" href="data:,"><script src="/watch.js"></script>${scripts}<body>${body}`;

// Another release of the library, by its version alone.
const older = readFileSync('hosted/balise-quiz.js', 'utf8').replaceAll(/(["'`])0\.1\.0\1/g, '$10.0.9$1');
const watch = `window.seen = [];
  document.addEventListener('securitypolicyviolation', (e) => seen.push(e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sample));
  addEventListener('error', (e) => seen.push('error ' + e.message));
  addEventListener('unhandledrejection', (e) => seen.push('rejection ' + e.reason));`;
const js = (body) => () => ({ type: 'text/javascript', body });
const classic = ['quiz', '3018', 'settings'].map((name) => `<script defer src="/balise-${name}.js"></script>`).join('');

/** A sign-up whose sessions are ahead, and what its receiver answers. */
const signup = readFileSync('test/fixtures/signup.json', 'utf8').replaceAll('"2027-', `"${new Date().getFullYear() + 1}-`);
const answers = {
  sessions: { sessions: [{ id: 'janvier', capacity: 20, left: 3, state: 'open' }] },
  signups: { status: 'seated', reference: 'K7M-4QP', secret: 'H3X9-QW7T' },
  cancellations: { status: 'cancelled' },
};

let server;
let browser;
before(async () => {
  server = await serve({
    headers: { 'content-security-policy': csp },
    pages: {
      ...Object.fromEntries(
        Object.entries(answers).map(([name, body]) => [`/api/${name}`, () => ({ type: 'application/json', body: JSON.stringify(body) })]),
      ),
      '/signup': page(
        '<script defer src="/balise-signup.js"></script>',
        `<balise-signup><script type="application/json">${signup}</script></balise-signup>`,
      ),
      '/watch.js': js(watch),
      '/older.js': js(older),
      '/plant.js': js('document.body.innerHTML = "<b>x</b>"'),
      '/planted': page('<script defer src="/plant.js"></script>'),
      '/self-contained': page(classic),
      '/loader': page(
        '<script type="module" src="/balise.js"></script>',
        `${widgets}<div data-balise="3018" data-variant="card"></div>`.replace(
          '<balise-quiz src="/contents/quiz-ecrans.json"></balise-quiz>',
          '<div data-balise="quiz" data-src="/contents/quiz-ecrans.json"></div>',
        ),
      ),
      '/two-versions': page(`${classic}<script defer src="/older.js"></script>`),
      '/accent.js': js('document.documentElement.style.setProperty("--balise-accent", "00a36c")'),
      '/no-colour': page(`${classic}${classic}<script defer src="/accent.js"></script>`),
      '/two-copies-and-loader': page(`${classic}${classic}<script type="module" src="/balise.js"></script>`),
    },
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
});

async function visit(path) {
  const tab = await browser.newPage();
  const complained = complaints(tab);
  await tab.goto(server.origin + path, { waitUntil: 'networkidle0' });
  const state = await tab.evaluate(async () => {
    const quiz = document.querySelector('balise-quiz');
    quiz?.shadowRoot?.querySelector('.actions button')?.click();
    await quiz?.updateComplete;
    return {
      seen: window.seen,
      question: quiz?.shadowRoot?.querySelector('legend')?.textContent ?? '',
      number: document.querySelector('balise-3018').shadowRoot?.textContent.includes('3018'),
      configured: document.querySelector('#configured').shadowRoot?.textContent.includes('Message de la commune'),
      broken: document.querySelector('#broken').shadowRoot?.querySelector('.notice p')?.textContent,
    };
  });
  await tab.close();
  return { ...state, complained };
}

test('two copies of the library keep the look’s own accent where the page’s is no colour', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${server.origin}/no-colour`, { waitUntil: 'networkidle0' });
  const shown = await tab.$eval('balise-quiz >>> .actions .button', (one) => getComputedStyle(one).backgroundColor);
  const [seen, own] = await tab.evaluate(() => [window.seen, document.documentElement.style.removeProperty('--balise-accent')]);
  assert.equal(own, '00a36c');
  assert.equal(shown, await tab.$eval('balise-quiz >>> .actions .button', (one) => getComputedStyle(one).backgroundColor));
  assert.deepEqual(seen, []);
  await tab.close();
});

test('a planted violation is reported, so that silence means something', async () => {
  const { seen } = await visit('/planted');
  assert.ok(
    seen.some((line) => line.startsWith('require-trusted-types-for')),
    JSON.stringify(seen),
  );
});

for (const path of ['/self-contained', '/loader', '/two-versions', '/two-copies-and-loader']) {
  test(`${path}: everything runs under the strict policy without a violation`, async () => {
    const { seen, question, number, configured, broken } = await visit(path);
    assert.deepEqual(seen, []);
    assert.ok(question && number && configured);
    assert.match(broken, /ne s’affiche pas/);
  });
}

test('the 3018 that got a wrong config shows the number all the same, and tells the integrator why', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${server.origin}/self-contained`, { waitUntil: 'networkidle0' });
  const found = await tab.evaluate(async () => {
    const banner = document.querySelector('balise-3018');
    const told = new Promise((resolve) => banner.addEventListener('balise-error', (event) => resolve(event.detail), { once: true }));
    banner.config = { widget: '3018', version: 1, lang: 'fr', title: 't', variant: 'huge' };
    const { kind, faults } = await told;
    const panel = () => banner.shadowRoot.lastElementChild.shadowRoot?.querySelector('li');
    while (!panel()) await new Promise((resolve) => setTimeout(resolve, 20));
    return {
      kind,
      path: faults[0].path,
      cause: panel().textContent,
      number: banner.shadowRoot.textContent.includes('3018'),
    };
  });
  assert.equal(found.kind, 'schema');
  assert.equal(found.path, 'variant');
  assert.match(found.cause, /l’une des valeurs "bar", "card", "line"/);
  assert.ok(found.number);
  await tab.close();
});

test('a second version says once that the first one stays', async () => {
  const { complained } = await visit('/two-versions');
  assert.deepEqual(
    complained.filter((line) => line.includes('already defined')),
    ['<balise-quiz> is already defined by balise 0.1.0; balise 0.0.9 leaves it.'],
  );
});

test('a sign-up goes from the sessions to a place, to paper and back, under the strict policy without a violation', async () => {
  const tab = await browser.newPage();
  const complained = complaints(tab);
  await notePrinting(tab);
  await tab.goto(`${server.origin}/signup`, { waitUntil: 'networkidle0' });
  const inside = (selector) => appear(tab, `balise-signup >>> ${selector}`);
  const press = async (words) => (await button(tab, 'balise-signup', words)).click();
  const said = () => tab.$eval('balise-signup >>> .base', (base) => base.innerText.replace(/\s+/g, ' '));
  assert.match(await said(), /Il reste 3 places/);
  await (await inside('input[value=janvier]')).click();
  await press('Continuer');
  await (await inside('#name')).type('Samia Martin');
  await (await inside('#email')).type('samia');
  await press('M’inscrire');
  await inside('.summary');
  await (await inside('#email')).type('@exemple.fr');
  await press('M’inscrire');
  await inside('.ticket');
  assert.match(await said(), /C’est fait/);
  await press('Ajouter à mon agenda');
  const popup = await printedBy(tab, 'balise-signup', 'Imprimer');
  assert.match(await popup.evaluate(() => document.body.innerText), /K7M-4QP/);
  assert.deepEqual(await popup.evaluate(() => window.violations), []);
  await tab.bringToFront();
  await press('Annuler mon inscription');
  await inside('#secret');
  await press('Annuler mon inscription');
  await tab.waitForFunction(() => document.querySelector('balise-signup').shadowRoot.textContent.includes('L’inscription est annulée'));
  assert.deepEqual(await tab.evaluate(() => window.seen), []);
  assert.deepEqual(complained, []);
  await closePages(browser);
});
