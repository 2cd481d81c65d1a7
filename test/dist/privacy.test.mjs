// What a visitor's browser tells and keeps before the visitor does anything, on every page of the demo; in the engine that ENGINE names.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openEngine } from '../tools/engine.mjs';
import { hostNames, isReady, serveHosts } from '../tools/host-pages.mjs';
import { serve } from '../tools/serve.mjs';

const bare = (head, body) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
  ${head}</head><body>${body}</body></html>`;

let server;
let elsewhere;
let engine;
before(async () => {
  elsewhere = await serve({ folders: { '/': 'site' }, headers: { 'access-control-allow-origin': '*' } });
  const other = elsewhere.origin;
  const signup = JSON.stringify({ ...JSON.parse(readFileSync('test/fixtures/signup.json', 'utf8')), receiver: `${other}/api` });
  // An address of its own for each page: no engine takes the content from what another page fetched.
  const widgets = (page) => `<balise-3018></balise-3018><balise-quiz src="${other}/balise/contents/quiz-ecrans.json?${page}"></balise-quiz>
    <balise-chart src="${other}/balise/contents/chart-boards-per-1000.json?${page}"></balise-chart>
    <balise-signup><script type="application/json">${signup}</script></balise-signup>`;
  const scripts = ['3018', 'quiz', 'chart', 'signup'].map(
    (name) => `<script defer crossorigin src="${other}/balise/balise-${name}.js"></script>`,
  );
  const talkative = '<meta name="referrer" content="unsafe-url">';
  server = await serveHosts({
    '/planted': bare(
      '',
      `<img src="${other}/absent.png" alt=""><script>document.cookie = 'a=1'; localStorage.a = sessionStorage.a = 1; indexedDB.open('a')</script>`,
    ),
    '/dossier/42': bare(scripts.join(''), widgets(42)),
    '/dossier/43': bare(`<script type="module" crossorigin src="${other}/balise/balise.js"></script>`, widgets(43)),
    '/dossier/44': bare(talkative + scripts.join(''), widgets(44)),
    '/dossier/45': bare(`${talkative}<script type="module" crossorigin src="${other}/balise/balise.js"></script>`, widgets(45)),
  });
  engine = await openEngine();
});
after(async () => {
  server?.close();
  elsewhere?.close();
  await engine?.close();
});

/** Runs in a page: whom it asked, and what it keeps. */
const measure = async () => {
  const kept = (storage) => {
    try {
      return Object.keys(window[storage]);
    } catch {
      return [];
    }
  };
  const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  return {
    asked: asked.length,
    strangers: [...new Set(asked.map(({ origin }) => origin))].filter((origin) => origin !== 'null' && origin !== location.origin),
    cookies: document.cookie,
    kept: [...kept('localStorage'), ...kept('sessionStorage')],
    databases: (await indexedDB.databases?.())?.map(({ name }) => name) ?? [],
    caches: (await globalThis.caches?.keys()) ?? [],
  };
};

/** Once nothing more is asked for. */
async function settled(tab) {
  let last = await tab.evaluate(measure);
  for (let quiet = 0; quiet < 4;) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const now = await tab.evaluate(measure);
    quiet = now.asked === last.asked ? quiet + 1 : 0;
    last = now;
  }
  return last;
}

const nothing = { strangers: [], cookies: '', kept: [], databases: [], caches: [] };
/** What the State's own script writes, with or without Balise: the colour scheme. */
const own = { 'hosts/dsfr.html': { kept: ['scheme'] } };
const demo = readdirSync('site').filter((file) => file.endsWith('.html'));
for (const path of [...demo, ...hostNames.map((name) => `hosts/${name}.html`)])
  test(`/${path}: no third party, no cookie, nothing stored`, async (t) => {
    server.asked.length = 0;
    const tab = await engine.open(`${server.origin}/${path}`);
    const { asked, ...found } = await settled(tab);
    t.diagnostic(`${asked} requests, all to its own server`);
    assert.deepEqual(found, { ...nothing, ...own[path] });
    assert.deepEqual(
      server.asked.filter(({ cookie }) => cookie),
      [],
    );
    if (own[path]) await tab.evaluate(() => localStorage.clear()); // in WebKit all tabs share one session
    await tab.close();
  });

for (const [path, how] of [
  ['42', 'self-contained files'],
  ['43', 'the loader'],
])
  test(`a script and a content from another server: it never hears which page they are on (${how})`, async () => {
    elsewhere.asked.length = 0;
    const tab = await engine.open(`${server.origin}/dossier/${path}?enfant=lea`);
    await tab.until(isReady);
    await settled(tab);
    assert.ok(elsewhere.asked.some(({ url }) => url.includes('quiz-ecrans.json')));
    const told = elsewhere.asked.map(({ url, referer = '' }) => `${url} ${referer}`);
    assert.deepEqual(
      told.filter((line) => /dossier|lea/.test(line)),
      [],
    );
    await tab.close();
  });

for (const path of ['44', '45'])
  test(`nor does a page whose policy tells everything tell it with what a widget asks for (/dossier/${path})`, async () => {
    elsewhere.asked.length = 0;
    const tab = await engine.open(`${server.origin}/dossier/${path}?enfant=lea`);
    await tab.until(isReady);
    await settled(tab);
    // WebKit names the page to the server of every module that a script imports: a script has no say in that.
    const tags = engine.name === 'webkit' ? /\.js$/ : /^\/balise\/balise(-3018|-quiz|-chart|-signup)?\.js$/;
    const ours = elsewhere.asked.filter(({ url }) => !tags.test(url));
    for (const part of ['quiz-ecrans.json', '/api/sessions'])
      assert.ok(
        ours.some(({ url }) => url.includes(part)),
        part,
      );
    assert.deepEqual(
      ours.filter(({ referer = '' }) => /dossier|lea/.test(referer)).map(({ url, referer }) => `${url} ${referer}`),
      [],
    );
    const script = elsewhere.asked.find(({ url }) => /\/balise(-quiz)?\.js$/.test(url));
    assert.match(script.referer, /dossier/, 'the page’s own tags follow its policy: so silence means something');
    await tab.close();
  });

// Last: it leaves something behind.
test('what is planted is seen, so that nothing means nothing', async () => {
  const tab = await engine.open(`${server.origin}/planted`);
  const found = await settled(tab);
  assert.deepEqual(found.strangers, [elsewhere.origin]);
  assert.match(found.cookies, /a=1/);
  assert.deepEqual(found.kept, ['a', 'a']);
  assert.deepEqual(found.databases, ['a']);
  await tab.close();
});
