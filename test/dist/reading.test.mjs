import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { findChromium, onPath } from '../tools/find-browser.mjs';
import { appear, launch, serve } from '../tools/serve.mjs';
import { noVoices, startVoices } from '../tools/voices.mjs';

const { puppeteerCore } = createRequire(new URL('../tools/serve.mjs', import.meta.url))('@web/test-runner-chrome');
const skip = noVoices() ?? false;
const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
  <script defer src="/balise-quiz.js"></script><script src="/watch.js"></script><body>
  <balise-quiz src="/contents/quiz-ecrans.json"></balise-quiz>`;
// What the engine itself tells of each sentence.
const watch = `window.told = [];
  const speak = speechSynthesis.speak.bind(speechSynthesis);
  speechSynthesis.speak = (utterance) => {
    for (const type of ['start', 'boundary', 'end', 'error'])
      utterance.addEventListener(type, ({ error }) => told.push({ type, error, text: utterance.text, lang: utterance.voice?.lang }));
    speak(utterance);
  };`;

const launchers = {
  firefox: (env) =>
    puppeteerCore.launch({ browser: 'firefox', executablePath: process.env.FIREFOX_PATH ?? onPath('firefox-esr'), env, headless: true }),
  // Headless it has no voices.
  chromium: (env) =>
    puppeteerCore.launch({ executablePath: findChromium(), env, headless: false, args: ['--no-sandbox', '--enable-speech-dispatcher'] }),
};

let server;
let voices;
before(async () => {
  if (skip) return;
  server = await serve({ pages: { '/': page, '/watch.js': () => ({ type: 'text/javascript', body: watch }) } });
  voices = await startVoices();
});
after(() => {
  server?.close();
  voices?.stop();
});

const menu = 'balise-quiz >>> .comfort';

// In the full run in both; else in Chromium, as most tests.
for (const [name, launchVoiced] of Object.entries(launchers).filter(([name]) => process.env.FULL || name === 'chromium')) {
  const absent = name === 'firefox' && !process.env.FIREFOX_PATH && !onPath('firefox-esr') && 'no Firefox ESR';
  test(
    `${name} reads the first screen to its end in the device’s own French voice, and stops when asked`,
    { skip: skip || absent },
    async (t) => {
      const browser = await launchVoiced(voices.env);
      try {
        const tab = await browser.newPage();
        // A window in the background draws nothing.
        await tab.bringToFront();
        await tab.goto(server.origin, { waitUntil: 'load' });
        await (await appear(tab, `${menu} >>> .opener`)).click();
        // Voices come late, and in Firefox one by one.
        const listen = await appear(tab, `${menu} >>> .listen .button`);
        await new Promise((resolve) => setTimeout(resolve, 3000));
        await listen.click();
        const bar = (words) =>
          tab.waitForFunction(
            (words) =>
              document
                .querySelector('balise-quiz')
                .shadowRoot.querySelector('.comfort')
                .shadowRoot.querySelector('.bar')
                ?.innerText.includes(words),
            { timeout: 60_000 },
            words,
          );
        await bar('Lecture terminée');
        const told = await tab.evaluate(() => window.told);
        const ended = told.filter(({ type }) => type === 'end').map(({ text }) => text.trim());
        assert.ok(
          ended.some((text) => text.includes('Les écrans et nous')),
          JSON.stringify(told),
        );
        assert.ok(ended.some((text) => text.startsWith('Quatorze questions')));
        assert.deepEqual([...new Set(told.map(({ lang }) => lang))], ['fr-FR']);
        t.diagnostic(
          `${name}: ${Object.entries(Object.groupBy(told, ({ type }) => type))
            .map(([type, all]) => `${all.length} ${type}`)
            .join(', ')}`,
        );
        await (await appear(tab, `${menu} >>> .bar .button`)).click();
        await (await appear(tab, `${menu} >>> .bar .ghost`)).click();
        await tab.waitForFunction(() => !speechSynthesis.speaking && !speechSynthesis.pending);
      } finally {
        await browser.close();
      }
    },
  );
}

test('without a voice, reading aloud is not offered', async () => {
  const place = await serve({ pages: { '/': page.replace('<script src="/watch.js"></script>', '') } });
  const browser = await launch();
  const tab = await browser.newPage();
  await tab.goto(place.origin, { waitUntil: 'networkidle0' });
  await (await appear(tab, `${menu} >>> .opener`)).click();
  assert.equal(await tab.evaluate(() => speechSynthesis.getVoices().length), 0);
  assert.equal(await tab.$(`${menu} >>> .listen`), null);
  await browser.close();
  place.close();
});
