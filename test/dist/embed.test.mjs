import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { appear, complaints, launch, serve } from '../tools/serve.mjs';

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src *; require-trusted-types-for 'script'; trusted-types balise";
const slugs = readdirSync('hosted/contents')
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -5));
const icon = '<link rel="icon" href="data:,">';
const outer = (frame, more = '') =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>mairie</title>${icon}${more}<body>${frame}`;
const loader = '<script type="module" crossorigin src="/balise.js"></script>';
const sheet = '<link rel="stylesheet" href="/tight.css">';
const js = (body) => () => ({ type: 'text/javascript', body });
const frame = (attributes) => `<iframe title="Quiz" width="600" height="300" ${attributes}></iframe>`;
const own = {
  ...JSON.parse(readFileSync('hosted/contents/quiz-ecrans.json', 'utf8')),
  title: 'Le quiz du <b>Pont-Vieux</b>',
  lang: 'fr-FR',
};

let town;
let elsewhere;
let closed;
let browser;
before(async () => {
  const pages = {
    // a file that the town put there, by FTP
    '/contents/le-pont-vieux.json': () => ({ type: 'application/json', body: JSON.stringify(own) }),
    '/contents/odd-lang.json': () => ({ type: 'application/json', body: JSON.stringify({ ...own, lang: '"><img src=x>' }) }),
    '/secret.json': () => ({ type: 'application/json', body: JSON.stringify({ ...own, title: 'SECRET' }) }),
    '/fits': outer(
      `<p>Plus haut.</p>${frame('src="/embed.html?c=quiz-ecrans" class="tight"')}${frame('src="/embed.html?c=cards-enfants" sandbox="allow-scripts"')}`,
      `${loader}${sheet}`,
    ),
    // a loader that comes when the frame has long spoken
    '/late': outer(`<p>Plus haut.</p>${frame('src="/embed.html?c=quiz-ecrans"')}`, `<script src="/late.js"></script>${sheet}`),
    '/late.js': js('addEventListener("load", () => setTimeout(() => import("/balise.js"), 1500))'),
    '/in-sight': outer(`${frame('src="/embed.html?c=quiz-ecrans"')}<h2>Plus bas</h2>`, loader),
    '/broken': outer(frame('src="/embed.html?c=absent"'), loader),
    '/tall': outer(frame('src="/embed.html?c=signup-ateliers#?secret=Abc123XyZ9"')),
    '/planted': outer('<script src="/plant.js"></script>'),
    '/plant.js': js('document.body.innerHTML = "x"'),
    '/tight.css': () => ({
      type: 'text/css',
      body: '.tight { box-sizing: border-box; border: 10px solid } p { height: 1000px } iframe { display: block }',
    }),
    '/hears': outer(frame('src="/embed.html?c=quiz-ecrans#?secret=Abc123XyZ9"') + frame('src="/embed.html?c=3018"')),
    '/hidden': outer(
      frame('src="/embed.html?c=quiz-ecrans#?secret=Abc123XyZ9" sandbox="allow-scripts" class="hidden"'),
      '<link rel="stylesheet" href="/hidden.css">',
    ),
    '/hidden.css': () => ({ type: 'text/css', body: '.hidden { position: absolute; clip: rect(1px, 1px, 1px, 1px) }' }),
    '/caged': outer(frame('src="/embed.html?c=quiz-ecrans" sandbox="allow-scripts"')),
    '/stranger': '<!doctype html><title>x</title><p>rien</p>',
  };
  town = await serve({ headers: { 'content-security-policy': csp, 'access-control-allow-origin': '*' }, pages });
  closed = await serve({ pages });
  elsewhere = await serve({ pages: { '/liar': '<!doctype html><title>x</title>' } });
  browser = await launch();
});
after(async () => {
  await browser.close();
  for (const server of [town, closed, elsewhere]) server.close();
});

async function open(address) {
  const page = await browser.newPage();
  const seen = complaints(page);
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url())));
  const isOurs = address.includes('/embed.html');
  await page.goto(address, { waitUntil: isOurs ? 'load' : 'networkidle0' });
  if (isOurs) await page.waitForFunction(() => document.querySelector('main > *')?.shadowRoot?.querySelector('.filled, .notice'));
  return { page, seen, asked };
}
const said = (page) => page.evaluate(() => document.querySelector('main > *')?.shadowRoot?.querySelector('.base')?.innerText ?? '');

test('a planted violation of the policy is reported, so that silence means something', async () => {
  const { page, seen } = await open(`${town.origin}/planted`);
  assert.match(seen.join(), /TrustedHTML/);
  await page.close();
});

describe('the page that a frame shows', () => {
  for (const slug of slugs) {
    test(`shows ${slug}, with its own title and language, under the strict policy`, async () => {
      const { page, seen } = await open(`${town.origin}/embed.html?c=${slug}`);
      const { title, lang, widget } = JSON.parse(readFileSync(`hosted/contents/${slug}.json`, 'utf8'));
      await page.waitForFunction(() => document.querySelector('main > *')?.shadowRoot?.querySelector('.filled'));
      const found = await page.evaluate(() => [
        document.title,
        document.documentElement.lang,
        document.querySelector('main > *').localName,
      ]);
      assert.deepEqual(found, [title, lang, `balise-${widget}`]);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
      // The sign-up's receiver is another server than this one.
      assert.deepEqual(seen, widget === 'signup' ? ['Failed to load resource: the server responded with a status of 404 (Not Found)'] : []);
      await page.close();
    });
  }

  test('shows the 3018 with no content at all', async () => {
    const { page, seen } = await open(`${town.origin}/embed.html?c=3018`);
    assert.match(await said(page), /3018/);
    assert.equal(await page.title(), '3018');
    assert.equal(await page.evaluate(() => document.body.innerText.match(/aide gratuite/g)), null, 'nothing twice');
    assert.deepEqual(seen, []);
    await page.close();
  });

  test('takes no language that is none', async () => {
    const { page } = await open(`${town.origin}/embed.html?c=odd-lang`);
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ['fr', '']);
    await page.goto(`${town.origin}/embed.html?c=quiz-debat-ar`);
    await page.waitForFunction(() => document.documentElement.dir === 'rtl' && document.documentElement.lang === 'ar');
    await page.close();
  });

  test('shows a content that the town added to the folder, its words as text', async () => {
    const { page } = await open(`${town.origin}/embed.html?c=le-pont-vieux`);
    await page.waitForFunction(() => document.title.includes('Pont-Vieux'));
    assert.match(await said(page), /Le quiz du <b>Pont-Vieux<\/b>/);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr-FR');
    await page.close();
  });

  for (const name of ['../secret', '%2e%2e%2fsecret', 'https://example.org/x', '//example.org/x', 'QUIZ', 'a.b', 'x'.repeat(65), ''])
    test(`takes no address for a name (${name.slice(0, 24)}): it says calmly that nothing is there, and shows the 3018`, async () => {
      const { page, asked } = await open(`${town.origin}/embed.html?c=${name}`);
      await page.waitForFunction(() => document.querySelector('balise-quiz')?.shadowRoot?.querySelector('.notice'));
      assert.match(await said(page), /ne s’affiche pas pour le moment/);
      assert.equal(await page.$eval('balise-quiz a', (link) => link.href), 'tel:3018');
      assert.ok(asked.every(({ origin, pathname }) => origin === town.origin && pathname !== '/secret.json'));
      assert.deepEqual([...new Set(asked.map(({ pathname }) => pathname).filter((path) => path.endsWith('.json')))], ['/contents/c.json']);
      await page.close();
    });

  test('takes an accent, a scheme and a text size, and nothing else, for the look', async () => {
    const look = async (query) => {
      const { page } = await open(`${town.origin}/embed.html?c=quiz-ecrans&${query}`);
      const found = await page.evaluate(() => {
        const widget = document.querySelector('main > *');
        return [widget.style.cssText, document.documentElement.style.colorScheme, widget.getAttribute('text-size')];
      });
      await page.close();
      return found;
    };
    assert.deepEqual(await look('a=14513f&t=dark'), ['--balise-accent: #14513f;', 'dark', null]);
    assert.deepEqual(await look('a=red;color:red&t=expression&s=9em'), ['', 'light', null]);
    assert.deepEqual(await look('t=auto&s=larger'), ['', 'light dark', 'larger']);
  });

  test('keeps the 3018 for who has no script', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${town.origin}/embed.html?c=quiz-ecrans`);
    assert.match(await page.$eval('main', (main) => main.innerText), /3018\s: aide gratuite/);
    await page.close();
  });

  test('works in a sandbox that allows scripts alone', async () => {
    const { page, seen } = await open(`${town.origin}/caged`);
    const inner = page.frames()[1];
    assert.equal(await inner.evaluate(() => window.origin), 'null');
    assert.match(await said(inner), /Les écrans et nous/);
    assert.deepEqual(seen, []);
    await page.close();
  });

  test('in such a sandbox, on a server that lets no other origin read, says so calmly with the 3018', async () => {
    const { page } = await open(`${closed.origin}/caged`);
    const inner = page.frames()[1];
    await inner.waitForFunction(() => document.querySelector('balise-quiz')?.shadowRoot?.querySelector('.notice'));
    assert.match(await inner.$eval('balise-quiz', (quiz) => quiz.innerText), /3018/);
    await page.close();
  });
});

/** A page that keeps what its frames say to it. */
async function listening() {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    window.heard = [];
    addEventListener('message', ({ data }) => window.heard.push(data));
  });
  return page;
}

describe('the height of a frame', () => {
  const heights = (page) => page.$$eval('iframe', (frames) => frames.map((one) => one.clientHeight));
  const contents = (page) =>
    Promise.all(
      page
        .frames()
        .slice(1)
        .map((one) => one.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))),
    );

  test('is that of what it holds, sandboxed or not, and follows it', async () => {
    const { page, seen } = await open(`${town.origin}/fits`);
    await page.waitForFunction(() => [...document.querySelectorAll('iframe')].every((one) => one.style.height));
    await page.frames()[1].evaluate(() => document.querySelector('balise-quiz').shadowRoot.querySelector('.actions button').click());
    await page.waitForFunction(() => !document.querySelector('iframe').scrolling);
    for (let i = 0; i < 50 && `${await heights(page)}` !== `${await contents(page)}`; i++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const found = await contents(page);
    assert.deepEqual(await heights(page), found);
    assert.ok(
      found.every((height) => height > 300),
      String(found),
    );
    for (const inner of page.frames().slice(1))
      assert.equal(await inner.evaluate(() => document.documentElement.scrollHeight > innerHeight), false);
    assert.deepEqual(seen, []);
    await page.close();
  });

  test('is given to a frame that was there before the loader', async () => {
    const { page } = await open(`${town.origin}/late`);
    await page.waitForFunction(() => document.querySelector('iframe').style.height, { timeout: 5000 });
    assert.deepEqual(await heights(page), await contents(page));
    await page.close();
  });

  test('moves nothing under the reader’s eyes: a frame that is in sight waits until the visitor goes into it', async () => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      window.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shift += value))).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    for (const width of [360, 1280]) {
      await page.setViewport({ width, height: 640 });
      await page.goto(`${town.origin}/in-sight`, { waitUntil: 'networkidle0' });
      await appear(page.frames()[1], 'balise-quiz >>> .start');
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(await page.evaluate(() => window.shift), 0);
      assert.deepEqual(await heights(page), [300]);
    }
    await page.frames()[1].click('balise-quiz >>> .actions button');
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 300);
    await page.close();
  });

  test('and causes are explained in the frame when the page around asks for them', async () => {
    const page = await browser.newPage();
    await page.goto(`${town.origin.replace('127.0.0.1', 'www.ville.test')}/broken#balise-debug`, { waitUntil: 'load' });
    const inner = () => page.frames()[1];
    for (let i = 0; i < 60 && !(await inner().evaluate(() => location.hash)); i++) await new Promise((resolve) => setTimeout(resolve, 100));
    await inner().waitForFunction(() =>
      document.querySelector('balise-quiz')?.shadowRoot?.lastElementChild?.shadowRoot?.textContent.includes('404'),
    );
    await page.close();
  });

  test('is never what somebody else says', async () => {
    const { page } = await open(`${town.origin}/fits`);
    await page.waitForFunction(() => [...document.querySelectorAll('iframe')].every((one) => one.style.height));
    const before = await heights(page);
    await page.evaluate(
      async (origin, liar) => {
        const add = (src) => Object.assign(document.body.appendChild(document.createElement('iframe')), { src, title: 'x' });
        // a window that is no frame of ours; a frame that names our page but went elsewhere
        const [stranger, gone] = [add('/stranger'), add(`${liar}/embed.html?c=x`)];
        await new Promise((resolve) => setTimeout(resolve, 300));
        stranger.contentWindow.parent.postMessage({ balise: 'height', height: 900 }, '*');
        for (const height of [NaN, 1.5, -1, 0, 99, 10_001, '900', null, [900]]) window.postMessage({ balise: 'height', height }, origin);
        gone.contentWindow.location.replace(`${origin}/stranger`);
        window.postMessage(null, origin);
        await new Promise((resolve) => setTimeout(resolve, 300));
      },
      town.origin,
      elsewhere.origin,
    );
    const inner = page.frames().find((one) => one.url().includes('quiz-ecrans'));
    await inner.evaluate(() => {
      for (const height of [NaN, 1.5, -1, 0, 99, 10_001, '900', null, [900]]) parent.postMessage({ balise: 'height', height }, '*');
      parent.postMessage({ balise: 'width', height: 900 }, '*');
    });
    const strangers = page.frames().filter((one) => one.url().endsWith('/stranger'));
    for (const one of strangers) await one.evaluate(() => parent.postMessage({ balise: 'height', height: 900 }, '*'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.ok(strangers.length === 2);
    const after = await heights(page);
    assert.deepEqual(after.slice(0, 2), before);
    assert.ok(
      after.slice(2).every((height) => height !== 900),
      String(after),
    );
    await page.close();
  });

  test('is told in WordPress’s words too, within its bounds, to who has said the secret', async () => {
    const page = await listening();
    await page.goto(`${town.origin}/hears`, { waitUntil: 'networkidle0' });
    const wordpress = () => page.evaluate(() => window.heard.filter(({ message }) => message));
    assert.ok(
      (await wordpress()).every(
        ({ message, value, secret }) => message === 'height' && value >= 200 && value <= 1000 && secret === 'Abc123XyZ9',
      ),
    );
    assert.ok((await wordpress()).length > 0);
    await page.evaluate(() => {
      for (const secret of ['<b>', '', 'Second10ab']) frames[1].postMessage({ message: 'ready', secret }, '*');
    });
    await page.waitForFunction(() => window.heard.some(({ secret }) => secret === 'Second10ab'));
    // a sibling is not the page around
    await page.frames()[2].evaluate(() => parent.frames[0].postMessage({ message: 'ready', secret: 'Sibling0ab' }, '*'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.deepEqual([...new Set((await wordpress()).map(({ secret }) => secret))].sort(), ['Abc123XyZ9', 'Second10ab']);
    await page.close();
  });

  test('is at most what WordPress takes', async () => {
    const page = await listening();
    await page.goto(`${town.origin}/tall`, { waitUntil: 'networkidle0' });
    await page.waitForFunction(() => window.heard.some(({ balise, height }) => balise === 'height' && height > 1000));
    assert.deepEqual(
      await page.evaluate(() => [...new Set(window.heard.filter(({ message }) => message).map(({ value }) => value))]),
      [1000],
    );
    await page.close();
  });

  test('is told from a frame that WordPress hides until it has heard, which Chromium does not draw', async () => {
    const page = await listening();
    await page.goto(`${town.origin}/hidden`, { waitUntil: 'load' });
    await page.waitForFunction(() => window.heard.some(({ secret }) => secret === 'Abc123XyZ9'), { polling: 50, timeout: 5000 });
    await page.close();
  });
});
