// The interface's other languages, in the built files: what is fetched, when, and what shows without it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, serve } from '../tools/serve.mjs';

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types balise";
const page = (lang, settings, body) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title>
<script defer src="/balise-settings.js"></script><script defer src="/balise-3018.js"></script><script defer src="/balise-quiz.js"></script>
<balise-settings ${settings}>${body}</balise-settings></html>`;
const banner = '<balise-3018></balise-3018>';
const quiz = '<balise-quiz src="/contents/quiz-debat.json"></balise-quiz>';

let server, browser;
before(async () => {
  const pages = {
    '/page': page('ar', '', banner),
    '/asked': page('fr', 'locale="ar"', banner + quiz),
    '/switch': page('fr', '', quiz),
    '/missing/page': page('fr', 'locale="ar"', '<balise-3018></balise-3018>').replaceAll('"/balise-', '"/missing/balise-'),
    '/missing/balise-lang-ar.js': () => ({ status: 404, type: 'text/html', body: '' }),
  };
  server = await serve({ pages, folders: { '/missing/': 'hosted', '/': 'hosted' }, headers: { 'content-security-policy': policy } });
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
});

async function open(path) {
  const tab = await browser.newPage();
  const asked = [];
  const errors = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.goto(server.origin + path, { waitUntil: 'networkidle0' });
  return { tab, asked, errors, languages: () => asked.filter((name) => name.includes('-lang-')) };
}
const base = (tab, tag) =>
  tab.$eval(tag, (element) => {
    const { lang, dir, innerText } = element.shadowRoot.querySelector('.base');
    return { lang, dir, text: innerText };
  });

test('a page in Arabic that asks for nothing fetches nothing, and the 3018 speaks French', async () => {
  const { tab, languages } = await open('/page');
  const { lang, dir, text } = await base(tab, 'balise-3018');
  assert.deepEqual([lang, dir, languages()], ['fr', 'ltr', []]);
  assert.match(text, /Appeler le 3018/);
  await tab.close();
});

test('settings that ask for it have it, for all the widgets inside, by one request', async () => {
  const { tab, languages, errors } = await open('/asked');
  for (const tag of ['balise-3018', 'balise-quiz']) {
    const { lang, dir } = await base(tab, tag);
    assert.deepEqual([lang, dir], ['ar', 'rtl'], tag);
  }
  assert.match((await base(tab, 'balise-3018')).text, /3018[^]*الاتصال بالرقم 3018/);
  assert.deepEqual([languages(), errors], [['/balise-lang-ar.js'], []]);
  await tab.close();
});

test('where its file is missing the 3018 is there in French, and the page hears of no error', async () => {
  const { tab, languages, errors } = await open('/missing/page');
  const { lang, dir, text } = await base(tab, 'balise-3018');
  assert.deepEqual([lang, dir, languages(), errors], ['fr', 'ltr', ['/missing/balise-lang-ar.js'], []]);
  assert.match(text, /Appeler le 3018/);
  await tab.close();
});

test('the visitor switches; what is projected goes along', async () => {
  const { tab, languages } = await open('/switch');
  assert.deepEqual(languages(), []);
  await tab.evaluate(() => {
    const select = document.querySelector('balise-quiz').shadowRoot.querySelector('.translations select');
    select.value = '2';
    select.dispatchEvent(new Event('change'));
  });
  await tab.waitForFunction(() => document.querySelector('balise-quiz').shadowRoot.querySelector('.base').lang === 'ar');
  const slide = await tab.evaluate(async () => {
    const root = document.querySelector('balise-quiz').shadowRoot;
    root.querySelector('.group-tools .button').click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const dialog = [...root.children].map((child) => child.shadowRoot?.querySelector('dialog')).find(Boolean);
    return { lang: dialog.lang, dir: dialog.dir, text: dialog.innerText };
  });
  assert.deepEqual([slide.lang, slide.dir], ['ar', 'rtl']);
  assert.match(slide.text, /للنقاش: الأطفال والشاشات ونحن[^]*10 أسئلة/);
  await tab.close();
});
