// The chart as a town gets it: what it fetches and when, what it draws under a strict policy, what it prints, what it leaves behind.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { complaints, launch, serve } from '../tools/serve.mjs';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  'trusted-types balise',
].join('; ');
const page = (body) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
  <script defer crossorigin src="/balise-chart.js"></script>${body}`;
const chart = (id) => `<balise-chart src="/contents/chart-${id}.json"></balise-chart>`;
const kinds = { bar: 'parents-able', lying: 'talis-ict', doughnut: 'footprint', figure: 'no-computer', file: 'computers-per-100' };
const line = {
  widget: 'chart',
  version: 1,
  lang: 'fr',
  title: 'Ligne',
  kind: 'line',
  reading: 'Une ligne.',
  about: { sources: [{ id: 'a', title: 'A', publisher: 'B', date: '2024' }], verifiedOn: '2026-01-31' },
  categories: [{ date: '2023' }, { date: '2024' }],
  series: [{ id: 'a', label: 'A', values: [1, 2] }],
};
const inline = (config) => `<balise-chart><script type="application/json">${JSON.stringify(config)}</script></balise-chart>`;
const empty = Array.from({ length: 120 }, () => '<br>').join('');

let server;
let site;
let browser;
before(async () => {
  const all = `${Object.values(kinds).map(chart).join('')}${inline(line)}`;
  server = await serve({
    headers: { 'content-security-policy': policy, 'access-control-allow-origin': '*' },
    pages: {
      '/all': page(all),
      '/far': page(`${empty}${chart(kinds.bar)}`),
      '/figure': page(chart(kinds.figure)),
      '/outer': () => ({
        headers: { 'content-security-policy': '' },
        body: '<!doctype html><title>x</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/all" width="800"></iframe>',
      }),
    },
  });
  site = await serve({ folders: { '/': 'site' } });
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
  site.close();
});

/** A page with what it asked for and what it complained of. */
async function open(url, viewport = { width: 800, height: 600 }) {
  const tab = await browser.newPage();
  const seen = complaints(tab);
  const asked = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.setViewport(viewport);
  await tab.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.effectiveDirective} ${event.sample}`));
  });
  await tab.goto(url, { waitUntil: 'networkidle0' });
  return { tab, seen, asked };
}

/** How many pixels of each chart's canvas are painted. */
const painted = () =>
  [...document.querySelectorAll('balise-chart')].map((element) => {
    const canvas = element.shadowRoot.querySelector('.drawing canvas');
    if (!canvas) return null;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, i) => i % 4 === 3 && value > 0).length;
  });

/** Presses a button that saves, and gives what it saves as text of base 64. */
async function save(tab, index, label) {
  return tab.evaluate(
    async (at, words) => {
      const element = document.querySelectorAll('balise-chart')[at];
      const own = URL.createObjectURL;
      const saved = new Promise((resolve) => (URL.createObjectURL = (blob) => (resolve(blob), own.call(URL, blob))));
      [...element.shadowRoot.querySelectorAll('.tools .link')].find((button) => button.textContent === words).click();
      const blob = await saved;
      URL.createObjectURL = own;
      const reader = new FileReader();
      await new Promise((resolve) => {
        reader.onload = resolve;
        reader.readAsDataURL(blob);
      });
      return reader.result.split(',')[1];
    },
    index,
    label,
  );
}

test('what a kind needs of chart.js weighs at most 52 kB, with what the kinds share', (t) => {
  const size = (file) => brotliCompressSync(readFileSync(`hosted/${file}`)).length;
  const shared = size('balise-chart-drawing.js');
  for (const kind of ['bar', 'line', 'doughnut']) {
    const all = size(`balise-chart-${kind}.js`) + shared;
    t.diagnostic(`${kind}: ${all} bytes`);
    assert.ok(all <= 52_000, `${kind} weighs ${all} bytes`);
  }
});

test('what the kinds share is one file, and each imports it by its name', () => {
  const files = readdirSync('hosted').filter((file) => /^balise-chart-(bar|line|doughnut)\.js$/.test(file));
  assert.equal(files.length, 3);
  for (const file of files)
    assert.deepEqual(
      [...readFileSync(`hosted/${file}`, 'utf8').matchAll(/from"([^"]+)"/g)].map(([, from]) => from),
      ['./balise-chart-drawing.js'],
      file,
    );
  assert.equal(readFileSync('hosted/balise-chart.js', 'utf8').includes('chartArea'), false);
});

test('a drawing is fetched when it comes near the screen, and not before', async () => {
  const { tab, seen, asked } = await open(`${server.origin}/far`);
  const files = () => asked.filter((path) => path.startsWith('/balise-chart-'));
  assert.deepEqual(files(), []);
  await tab.evaluate(() => document.querySelector('balise-chart').scrollIntoView());
  await tab.waitForNetworkIdle();
  assert.deepEqual(files().sort(), ['/balise-chart-bar.js', '/balise-chart-drawing.js']);
  assert.ok((await tab.evaluate(painted))[0] > 1000);
  assert.deepEqual(seen, []);
  await tab.close();
});

test('a single figure fetches nothing more', async () => {
  const { tab, asked } = await open(`${server.origin}/figure`);
  assert.deepEqual(
    asked.filter((path) => path.startsWith('/balise-chart-')),
    [],
  );
  await tab.close();
});

test('every kind is drawn under the strict policy, a file of figures included, without a violation', async () => {
  const { tab, seen } = await open(`${server.origin}/all`, { width: 800, height: 4000 });
  const counts = await tab.evaluate(painted);
  for (const [i, count] of counts.entries()) if (i !== 3) assert.ok(count > 1000, `chart ${i}: ${count}`);
  assert.equal(counts[3], null);
  assert.deepEqual(await tab.evaluate(() => window.violations), []);
  assert.deepEqual(seen, []);
  await tab.close();
});

test('a picture under the strict policy has what it should: a PNG of its size, that is not blank', async () => {
  const { tab, seen } = await open(`${server.origin}/all`, { width: 800, height: 4000 });
  for (const index of [0, 2, 3, 5]) {
    const bytes = Buffer.from(await save(tab, index, 'Enregistrer l’image'), 'base64');
    assert.deepEqual([...bytes.subarray(0, 8)], [137, 80, 78, 71, 13, 10, 26, 10]);
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    assert.equal(width, 2000);
    assert.ok(height > 500 && height < 3000, String(height));
    const dark = await tab.evaluate(async (base64) => {
      const picture = await createImageBitmap(
        await new Promise((resolve) => {
          const canvas = document.createElement('canvas');
          const image = new Image();
          image.onload = () => {
            canvas.width = image.width;
            canvas.height = image.height;
            canvas.getContext('2d').drawImage(image, 0, 0);
            resolve(canvas);
          };
          image.src = `data:image/png;base64,${base64}`;
        }),
      );
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      const context = canvas.getContext('2d');
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let found = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i] + data[i + 1] + data[i + 2] < 400) found++;
      return found / (data.length / 4);
    }, bytes.toString('base64'));
    assert.ok(dark > 0.004 && dark < 0.6, String(dark));
  }
  const csv = Buffer.from(await save(tab, 1, 'Enregistrer en CSV'), 'base64').toString('utf8');
  assert.equal(csv, '\ufeffTerritoire;Part des professeurs;Moyenne OCDE;Écart (points)\r\nFrance;36;53;-17\r\nMoyenne OCDE;53;53;0\r\n');
  assert.deepEqual(await tab.evaluate(() => window.violations), []);
  assert.deepEqual(seen, []);
  await tab.close();
});

test('in a frame of origin null all is drawn, and what cannot work there is not offered', async () => {
  const { tab, seen } = await open(`${server.origin}/outer`);
  const frame = tab.frames().find((one) => one.url().endsWith('/all'));
  await frame.evaluate(() => document.querySelector('balise-chart').scrollIntoView());
  await tab.waitForNetworkIdle();
  const found = await frame.evaluate(() => {
    const { shadowRoot } = document.querySelector('balise-chart');
    return [!!shadowRoot.querySelector('canvas'), [...shadowRoot.querySelectorAll('.tools .link')].map(({ textContent }) => textContent)];
  });
  assert.deepEqual(found, [true, ['Copier la phrase']]);
  assert.deepEqual(seen, []);
  await tab.close();
});

test('where its drawing does not come, the table stands in its place', async () => {
  const tab = await browser.newPage();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => (/balise-chart-(bar|drawing)/.test(request.url()) ? request.abort() : request.continue()));
  await tab.goto(`${server.origin}/far`, { waitUntil: 'networkidle0' });
  await tab.evaluate(() => document.querySelector('balise-chart').scrollIntoView());
  await tab.waitForFunction(() => {
    const { shadowRoot } = document.querySelector('balise-chart');
    return getComputedStyle(shadowRoot.querySelector('.table')).display !== 'none' && !shadowRoot.querySelector('canvas');
  });
  await tab.close();
});

test('the dashboard has eight indicators, and one target alone that is not marked as an example', async () => {
  const { tab, seen } = await open(`${site.origin}/tableau-de-bord.html`, { width: 1280, height: 800 });
  const texts = await tab.evaluate(() =>
    [...document.querySelectorAll('balise-chart')].map(({ shadowRoot }) => [
      shadowRoot.querySelector('.title').textContent,
      shadowRoot.querySelector('.targets')?.textContent ?? '',
      /Source/.test(shadowRoot.textContent),
    ]),
  );
  assert.equal(texts.length, 8);
  for (const [title, target, hasSource] of texts) {
    assert.ok(hasSource, title);
    assert.ok(!target || /Moyenne OCDE|Exemple, objectif fictif/.test(target), target);
  }
  assert.equal(texts.filter(([, target]) => /Moyenne OCDE/.test(target)).length, 1);
  assert.deepEqual(seen, []);
  await tab.close();
});

test('the dashboard is printed on two A4 pages, with a table for each indicator', async () => {
  for (const scroll of [false, true]) {
    const { tab } = await open(`${site.origin}/tableau-de-bord.html`, { width: 1280, height: 800 });
    if (scroll)
      for (let i = 0; i < 8; i++) {
        await tab.evaluate((at) => document.querySelectorAll('balise-chart')[at].scrollIntoView(), i);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    await tab.emulateMediaType('print');
    const tables = await tab.evaluate(() =>
      [...document.querySelectorAll('balise-chart')].map(({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('.table')).display),
    );
    assert.deepEqual(tables, Array(8).fill('block'));
    const file = Buffer.from(await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(file.match(/\/Type\s*\/Page\b(?!s)/g).length, 2);
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(file);
    assert.deepEqual([Math.round(width), Math.round(height)], [595, 842]);
    await tab.close();
  }
});

test('charts come and go without leaving anything behind', async () => {
  const { tab } = await open(`${server.origin}/all`, { width: 800, height: 4000 });
  const devtools = await tab.createCDPSession();
  const count = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return { nodes, jsEventListeners, usedSize };
  };
  const cycle = () =>
    tab.evaluate(async () => {
      for (const { src } of [...document.querySelectorAll('balise-chart[src]')]) {
        for (let i = 0; i < 8; i++) {
          const element = document.createElement('balise-chart');
          element.src = src;
          document.body.prepend(element);
          await new Promise((resolve) => element.addEventListener('balise-ready', resolve, { once: true }));
          for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
          element.remove();
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
  await cycle();
  const first = await count();
  await cycle();
  const second = await count();
  assert.ok(second.nodes - first.nodes < 200, JSON.stringify({ first, second }));
  assert.ok(second.jsEventListeners - first.jsEventListeners < 20, JSON.stringify({ first, second }));
  assert.ok(second.usedSize - first.usedSize < 1_500_000, JSON.stringify({ first, second }));
  await tab.close();
});

test('of a hundred charts on one page those near the screen are drawn, and in the end each', async (t) => {
  const hundred = Array.from({ length: 100 }, (_, i) => chart(['parents-able', 'talis-ict', 'footprint', 'obstacles'][i % 4])).join('');
  const own = await serve({ pages: { '/hundred': page(hundred) } });
  const { tab } = await open(`${own.origin}/hundred`);
  assert.ok((await tab.evaluate(painted)).filter(Boolean).length < 10);
  await tab.evaluate(async () => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask' });
    for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 16));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  const drawn = (await tab.evaluate(painted)).filter(Boolean).length;
  const longest = await tab.evaluate(() => window.longest);
  t.diagnostic(`drawn: ${drawn}, longest task ${Math.round(longest)} ms`);
  assert.equal(drawn, 100);
  await tab.close();
  own.close();
});
