import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { appear, complaints, launch, serve } from '../tools/serve.mjs';

const csp =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types balise";
const page = (scripts, body) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${scripts}<body>${body}`;
const quiz = '<balise-quiz src="/contents/quiz-ecrans.json"></balise-quiz>';
const script = (name) => `<script defer crossorigin src="/balise-${name}.js"></script>`;
const cors = { 'access-control-allow-origin': '*' };

let server;
let strict;
let browser;
before(async () => {
  server = await serve({
    headers: cors,
    pages: {
      '/two': page(script('quiz') + script('3018'), `<balise-3018></balise-3018>${quiz}`),
      '/loader': page('<script type="module" crossorigin src="/balise.js"></script>', `${quiz}<balise-3018></balise-3018>`),
      '/left': page('', 'left'),
      '/exit': page(
        script('quiz') + script('3018'),
        `${quiz}<balise-3018 quick-exit><script type="application/json">{"widget":"3018","version":1,"lang":"fr","title":"Aide","exitUrl":"/left"}</script></balise-3018>`,
      ),
      '/off': page(script('quiz'), quiz.replace('<balise-quiz', '<balise-quiz comfort="off"')),
      '/frame': page('', '<iframe sandbox="allow-scripts" src="/two" width="320" height="1400"></iframe>'),
      '/low': page('', '<iframe sandbox="allow-scripts" src="/line" width="320" height="200"></iframe>'),
      '/line': page(script('3018'), '<balise-3018 variant="line"></balise-3018>'),
    },
  });
  strict = await serve({
    headers: { 'content-security-policy': csp },
    pages: { '/two': page(script('quiz') + script('3018'), `${quiz}<balise-3018></balise-3018>`) },
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
  strict.close();
});

/** A page whose widgets have their button, and what it asked for. */
async function open(path, origin = server.origin) {
  const tab = await browser.newPage();
  const complained = complaints(tab);
  const asked = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.goto(origin + path, { waitUntil: 'networkidle0' });
  return { tab, asked, complained };
}
const opener = (tag) => `${tag} >>> .comfort >>> .opener`;
const label = (frame, tag, words) =>
  frame.evaluate(
    (tag, words) => {
      const menu = document.querySelector(tag).shadowRoot.querySelector('.comfort').shadowRoot;
      [...menu.querySelectorAll('label, button')].find((one) => one.innerText.trim().startsWith(words)).click();
    },
    tag,
    words,
  );
const size = (frame, tag) => frame.$eval(`${tag} >>> .base`, (base) => parseFloat(getComputedStyle(base).fontSize));

for (const path of ['/two', '/loader']) {
  test(`${path}: the menu is one file, fetched once however many widgets there are, and one choice is everybody’s`, async () => {
    const { tab, asked, complained } = await open(path);
    await (await appear(tab, opener('balise-quiz'))).click();
    await label(tab, 'balise-quiz', 'Très grande');
    assert.deepEqual([await size(tab, 'balise-quiz'), await size(tab, 'balise-3018')], [24, 24]);
    assert.equal(asked.filter((address) => address === '/balise-comfort.js').length, 1);
    assert.deepEqual(complained, []);
    await tab.close();
  });
}

test('it works under the strict policy without a violation', async () => {
  const { tab, complained } = await open('/two', strict.origin);
  await (await appear(tab, opener('balise-quiz'))).click();
  for (const words of ['Grande', 'Sombres', 'Espacer', 'Lecture simplifiée']) await label(tab, 'balise-quiz', words);
  assert.equal(await size(tab, 'balise-quiz'), 18);
  assert.deepEqual(complained, []);
  await tab.close();
});

test('it works in a sandboxed frame of origin null', async () => {
  const { tab, complained } = await open('/frame');
  const frame = tab.frames().find((frame) => frame.url().endsWith('/two'));
  await (await appear(frame, opener('balise-quiz'))).click();
  await label(frame, 'balise-quiz', 'Grande');
  assert.deepEqual([await size(frame, 'balise-quiz'), await size(frame, 'balise-3018')], [18, 18]);
  assert.deepEqual(complained, []);
  await tab.close();
});

test('in a frame too low for it, its sheet stands in the widget', async () => {
  const { tab } = await open('/low');
  const frame = tab.frames().find((frame) => frame.url().endsWith('/line'));
  await (await appear(frame, opener('balise-3018'))).click();
  assert.equal(await frame.$eval('balise-3018 >>> .comfort >>> .sheet', (sheet) => getComputedStyle(sheet).position), 'static');
  await tab.close();
});

test('it is not shown where the page wants none', async () => {
  const { tab } = await open('/off');
  await tab.waitForFunction(() => document.querySelector('balise-quiz').shadowRoot?.querySelector('.comfort')?.shadowRoot);
  assert.equal(await tab.$(opener('balise-quiz')), null);
  await tab.close();
});

test('paper keeps its own size and colours', async () => {
  const { tab } = await open('/two');
  const onPaper = async () => {
    await tab.emulateMediaType('print');
    const found = await tab.$eval('balise-quiz >>> .base', (base) => {
      const { fontSize, colorScheme, letterSpacing } = getComputedStyle(base);
      const button = base.querySelector('.comfort').shadowRoot.querySelector('.opener');
      return { fontSize, colorScheme, letterSpacing, button: getComputedStyle(button).display };
    });
    await tab.emulateMediaType('screen');
    return found;
  };
  await (await appear(tab, opener('balise-quiz'))).click();
  const before = await onPaper();
  for (const words of ['Très grande', 'Sombres', 'Espacer']) await label(tab, 'balise-quiz', words);
  assert.deepEqual(await onPaper(), before);
  assert.equal(before.button, 'none');
  await tab.close();
});

test('the projected slide keeps its own size', async () => {
  const sizes = async (isComfortable) => {
    const { tab } = await open('/two');
    await tab.waitForFunction(() => !document.querySelector('balise-quiz').shadowRoot.querySelector('.group-panel .button').disabled);
    await (await appear(tab, opener('balise-quiz'))).click();
    if (isComfortable) for (const words of ['Très grande', 'Espacer']) await label(tab, 'balise-quiz', words);
    await tab.evaluate(() => document.querySelector('balise-quiz').shadowRoot.querySelector('.group-panel .button').click());
    const found = await tab.evaluate(() => {
      const { lastElementChild: place } = document.querySelector('balise-quiz').shadowRoot;
      const { fontSize, letterSpacing, lineHeight } = getComputedStyle(place.shadowRoot.querySelector('h1, h2'));
      return { fontSize, letterSpacing, lineHeight };
    });
    await tab.close();
    return found;
  };
  assert.deepEqual(await sizes(true), await sizes(false));
});

test('the 3018’s quick exit silences what another widget is reading', async () => {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(() => {
    const voice = { name: 'Amélie', lang: 'fr-FR', localService: true, voiceURI: 'a', default: true };
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: () => sessionStorage.setItem('voice', 'speaks'),
      cancel: () => sessionStorage.setItem('voice', 'silent'),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    window.SpeechSynthesisUtterance = class {};
  });
  await tab.goto(`${server.origin}/exit`, { waitUntil: 'networkidle0' });
  await (await appear(tab, opener('balise-quiz'))).click();
  await label(tab, 'balise-quiz', 'Écouter');
  assert.equal(await tab.evaluate(() => sessionStorage.getItem('voice')), 'speaks');
  await Promise.all([tab.waitForNavigation(), tab.$eval('balise-3018 >>> .exit button', (button) => button.click())]);
  assert.match(tab.url(), /\/left$/);
  assert.equal(await tab.evaluate(() => sessionStorage.getItem('voice')), 'silent');
  await tab.close();
});
