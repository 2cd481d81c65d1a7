import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { appear, complaints, launch, serve } from '../tools/serve.mjs';

const inner = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>cadre</title>
  <script defer crossorigin src="/balise-3018.js"></script><script defer crossorigin src="/balise-quiz.js"></script>
  <balise-3018 variant="card" dismissible quick-exit></balise-3018>
  <balise-3018 id="configured"><script type="application/json">{"widget":"3018","version":1,"lang":"fr","title":"Aide","message":"Message de la commune"}</script></balise-3018>
  <balise-quiz src="/contents/quiz-famille.json"></balise-quiz>`;

/** A sign-up with all that it may have, in a frame that has no address of its own. */
const signup = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>cadre</title>
  <script defer crossorigin src="/balise-signup.js"></script>
  <balise-signup><script type="application/json">${readFileSync('test/fixtures/signup.json', 'utf8')}</script></balise-signup>`;

let server;
let browser;
before(async () => {
  server = await serve({
    // as the sample server settings say: a frame of origin null is another origin
    headers: { 'access-control-allow-origin': '*' },
    pages: {
      '/outer': '<!doctype html><title>x</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/inner"></iframe>',
      '/inner': inner,
      '/outer-signup':
        '<!doctype html><title>x</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/signup"></iframe>',
      '/signup': signup,
    },
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
});

test('in a frame of origin null everything works, and what cannot work is not offered', async () => {
  const page = await browser.newPage();
  const seen = complaints(page);
  await page.goto(`${server.origin}/outer`, { waitUntil: 'networkidle0' });
  const frame = page.frames().find((one) => one.url().endsWith('/inner'));
  await frame.waitForSelector('balise-quiz');
  const found = await frame.evaluate(async () => {
    const [banner, quiz] = [document.querySelector('balise-3018'), document.querySelector('balise-quiz')];
    const root = quiz.shadowRoot;
    const before = {
      origin: window.origin,
      number: banner.shadowRoot.querySelector('.number').textContent,
      exit: !!banner.shadowRoot.querySelector('.exit'),
    };
    banner.shadowRoot.querySelector('.fold').click();
    await banner.updateComplete;
    for (let i = 0; i < 40 && !root.querySelector('.end'); i++) {
      (root.querySelector('.actions .onward') ?? root.querySelector('.actions .button')).click();
      await quiz.updateComplete;
      root.querySelector('fieldset input')?.click();
      await quiz.updateComplete;
    }
    return {
      ...before,
      configured: document.querySelector('#configured').shadowRoot.textContent.includes('Message de la commune'),
      folded: banner.shadowRoot.querySelector('.folded').textContent.includes('3018'),
      ended: !!root.querySelector('.end'),
      print: root.querySelector('.end').textContent.includes('Imprimer'),
    };
  });
  assert.deepEqual(found, { origin: 'null', number: '3018', exit: false, configured: true, folded: true, ended: true, print: false });
  assert.deepEqual(seen, []);
  await page.close();
});

test('in such a frame the sign-up tells sessions, phone and address as text, asks nobody, and offers nothing that cannot work', async () => {
  const page = await browser.newPage();
  const seen = complaints(page);
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${server.origin}/outer-signup`, { waitUntil: 'networkidle0' });
  const frame = page.frames().find((one) => one.url().endsWith('/signup'));
  await appear(frame, 'balise-signup >>> .title');
  const { text, offered } = await frame.evaluate(() => {
    const { shadowRoot } = document.querySelector('balise-signup');
    const offered = [...shadowRoot.querySelectorAll('a, button, input, textarea')].map((element) => element.outerHTML);
    return { text: shadowRoot.querySelector('.base').innerText.replace(/\s+/g, ' '), offered };
  });
  for (const part of [
    '9 janvier 2027',
    'École du Pont-Vieux, 1 place du Lavoir',
    '01 23 45 67 89',
    'ateliers@exemple.fr',
    'en mairie, le matin',
  ])
    assert.ok(text.includes(part), part);
  assert.deepEqual(offered, []);
  assert.deepEqual(
    asked.filter((path) => path.startsWith('/api')),
    [],
  );
  assert.deepEqual(seen, []);
  await page.close();
});
