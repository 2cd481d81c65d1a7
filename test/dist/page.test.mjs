import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { launch, serve } from '../tools/serve.mjs';

/** The README's own snippets, as somebody would paste them. */
const readme = readFileSync('README.md', 'utf8');
const snippets = [...readme.matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html.replaceAll('/balise/0.1.0/', '/balise/'));
const [quizSnippet, cardsSnippet, chartSnippet, bannerSnippet, signupSnippet] = ['quiz', 'cards', 'chart', '3018', 'signup'].map((name) =>
  snippets.find((html) => html.includes(`<balise-${name}`)),
);
/** The same tag with the one script for all widgets; and as an editor keeps it that knows no tag of ours. */
const byLoader = (snippet) =>
  snippet.replace(/<script[^]*?<\/script>/, '<script type="module" crossorigin src="/balise/balise.js"></script>');
const asPlace = (snippet) =>
  byLoader(snippet)
    .replace(/<(\/?)balise-([\w-]+)/g, (_, end, name) => (end ? '</div' : `<div data-balise="${name}"`))
    .replace(/ (src|variant|relayed-by)="(?!\/balise\/balise\.js)/g, ' data-$1="');
const bare = (body) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>
  <link rel="icon" href="data:,"><style>body{margin:16px;font-family:sans-serif}</style>${body}<p>${'Ce qui suit. '.repeat(200)}`;

/** The sign-up's config is the town's own: sessions ahead, of which the receiver says later how they stand. */
const workshops = readFileSync('test/fixtures/signup.json', 'utf8').replaceAll('"2027-', `"${new Date().getFullYear() + 1}-`);
const states = [
  ['janvier', 'waiting', 0],
  ['fevrier', 'open', 3],
  ['mercredis', 'full', 0],
];
const json = (body) => () => ({ type: 'application/json', body });

let server;
let browser;
before(async () => {
  server = await serve({
    folders: { '/': 'site' },
    pages: {
      '/snippet-quiz': bare(quizSnippet),
      '/snippet-cards': bare(cardsSnippet),
      '/snippet-chart': bare(chartSnippet),
      '/snippet-3018': bare(bannerSnippet),
      '/snippet-signup': bare(signupSnippet),
      '/loader-quiz': bare(byLoader(quizSnippet)),
      '/loader-cards': bare(byLoader(cardsSnippet)),
      '/loader-chart': bare(byLoader(chartSnippet)),
      '/loader-3018': bare(byLoader(bannerSnippet)),
      '/loader-signup': bare(byLoader(signupSnippet)),
      '/place-quiz': bare(asPlace(quizSnippet)),
      '/place-3018': bare(asPlace(bannerSnippet)),
      '/ateliers.json': json(workshops),
      '/api/sessions': json(JSON.stringify({ sessions: states.map(([id, state, left]) => ({ id, capacity: 20, left, state })) })),
    },
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
});

/** Layout shift from navigation on, as a slow phone sees it: 4 times slower, 1.6 Mbit/s, 150 ms. */
async function slowVisit(path, width) {
  const page = await browser.newPage();
  const devtools = await page.createCDPSession();
  await page.setViewport({ width, height: 800, isMobile: width < 700, hasTouch: width < 700 });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
  await page.evaluateOnNewDocument(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.shifts.push({ value: entry.value, of: entry.sources.map(({ node }) => node?.localName ?? node?.parentElement?.localName) });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(server.origin + path);
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('[data-balise]')].every((place) => place.querySelector(`balise-${place.dataset.balise}`)) &&
      [...document.querySelectorAll('balise-quiz')].every((quiz) => quiz.shadowRoot?.querySelector('.start')) &&
      [...document.querySelectorAll('balise-cards')].every((deck) => deck.shadowRoot?.querySelector('.tile')) &&
      [...document.querySelectorAll('balise-chart')].every((chart) => chart.shadowRoot?.querySelector('.title')) &&
      [...document.querySelectorAll('balise-signup')].every((form) => form.shadowRoot?.querySelector('.state')) &&
      [...document.querySelectorAll('balise-3018')].every((banner) => banner.shadowRoot),
  );
  await page.waitForNetworkIdle({ idleTime: 300 });
  const shifts = await page.evaluate(() => window.shifts);
  await page.close();
  return shifts;
}

const paths = ['/', '/debat.html', '/famille.html', '/cartes.html', '/tableau-de-bord.html', '/ateliers.html'];
const pasted = ['/snippet-quiz', '/snippet-cards', '/snippet-chart', '/snippet-3018', '/snippet-signup'];
const loaded = ['/loader-quiz', '/loader-cards', '/loader-chart', '/loader-3018', '/loader-signup', '/place-quiz', '/place-3018'];
const widths = [320, 768, 1280];
// A visit at that speed takes its time: each page at one width of the three, and in the full run at all of them.
[...paths, ...pasted, ...loaded].forEach((path, index) => {
  for (const width of process.env.FULL ? widths : [widths[index % 3]]) {
    test(`${path} at ${width} px does not jump while its widgets arrive`, async (t) => {
      const shifts = await slowVisit(path, width);
      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      t.diagnostic(`CLS ${total.toFixed(4)}`);
      assert.ok(total <= 0.01, JSON.stringify(shifts));
    });
  }
});

test('no page scrolls sideways at 320 px, nor at 200 % text', async () => {
  const page = await browser.newPage();
  await page.setViewport({ width: 320, height: 800 });
  for (const path of ['/', '/debat.html', '/famille.html', '/tableau-de-bord.html', '/ateliers.html']) {
    await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
    for (const size of ['normal', 'larger']) {
      const over = await page.evaluate(async (size) => {
        const widgets = [...document.querySelectorAll('balise-quiz,balise-chart,balise-signup,balise-3018')];
        for (const widget of widgets) widget.setAttribute('text-size', size);
        await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
        return document.documentElement.scrollWidth - innerWidth;
      }, size);
      assert.ok(over <= 0, `${path} ${size}: ${over} px`);
    }
  }
  await page.close();
});

test('a hundred quizzes come and go without leaving anything behind', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/`, { waitUntil: 'networkidle0' });
  const devtools = await page.createCDPSession();
  const count = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners };
  };
  const cycle = () =>
    page.evaluate(async () => {
      for (let i = 0; i < 100; i++) {
        const box = document.body.appendChild(document.createElement('div'));
        const quiz = box.appendChild(document.createElement('balise-quiz'));
        quiz.setAttribute('src', './balise/contents/quiz-ecrans.json');
        const banner = box.appendChild(document.createElement('balise-3018'));
        banner.quickExit = banner.dismissible = true;
        await new Promise((resolve) => quiz.addEventListener('balise-ready', resolve, { once: true }));
        box.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
  await cycle();
  const first = await count();
  await cycle();
  const second = await count();
  assert.ok(second.nodes - first.nodes < 200, JSON.stringify({ first, second }));
  assert.ok(second.jsEventListeners - first.jsEventListeners < 20, JSON.stringify({ first, second }));
  await page.close();
});
