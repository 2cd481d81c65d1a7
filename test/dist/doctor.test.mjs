import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, serve } from '../tools/serve.mjs';

const page = (body) => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>mairie</title><link rel="icon" href="data:,">
  <script defer src="/balise-quiz.js"></script><body>${body}`;
const bare = (script) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>mairie</title><link rel="icon" href="data:,">${script}<body>`;
const missing = '<balise-quiz src="/contents/absent.json"><a href="/quiz.pdf">Le quiz</a></balise-quiz>';
const quiz = '<balise-quiz src="/contents/quiz-ecrans.json"></balise-quiz>';
const policy = (more) => ({ 'content-security-policy': `default-src 'self'; ${more}` });

let server;
let other;
let browser;
const asked = [];
before(async () => {
  other = await serve({});
  server = await serve({
    pages: {
      // a folder that was not uploaded whole
      '/torn/modules/quiz.js': () => ({ status: 404, body: '' }),
      '/missing': page(missing),
      '/well': page(quiz),
      '/cors': page(`<balise-quiz src="${other.origin}/contents/quiz-ecrans.json"></balise-quiz>`),
      '/policy': () => ({ body: page(quiz), headers: policy("connect-src 'none'") }),
      '/inline': () => ({
        body: page(quiz.replace('<balise-quiz', '<balise-quiz style="min-height: 38em"')),
        headers: policy("style-src 'self'"),
      }),
      '/alone-no-src': page('<balise-quiz></balise-quiz>'),
      '/alone-unknown': page('<balise-quizz></balise-quizz>'),
      '/alone-place': `${bare('<script type="module" src="/balise.js"></script>')}<div data-balise="quiz"></div>`,
      '/alone-unknown-place': `${bare('<script type="module" src="/balise.js"></script>')}<div data-balise="quizz"></div>`,
      '/trusted-types': () => ({
        body: page(`${quiz}<balise-3018></balise-3018>`).replace('<body>', '<script defer src="/balise-3018.js"></script><body>'),
        headers: policy("require-trusted-types-for 'script'; trusted-types foo"),
      }),
      '/sign-in': page('<balise-quiz src="/sign-in.json"></balise-quiz>'),
      '/sign-in.json': () => ({ body: '<!doctype html><title>Connexion</title>' }),
      '/other-widget': page('<balise-quiz src="/contents/cards-enfants.json"></balise-quiz>'),
      '/loader': `<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><script type="module" src="/torn/balise.js"></script><body>${quiz}<balise-3018></balise-3018>`,
    },
    folders: { '/torn/': 'hosted', '/': 'hosted' },
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
  other.close();
});

async function open(path, origin = server.origin) {
  const tab = await browser.newPage();
  asked.length = 0;
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.goto(origin + path, { waitUntil: 'networkidle0' });
  return tab;
}
const town = () => server.origin.replace('127.0.0.1', 'www.ville.test');
/** What the doctor says of the first quiz, in its shadow root or after it. */
const diagnosis = (tab) =>
  tab
    .waitForFunction(
      () => {
        const quiz = document.querySelector('balise-quiz, balise-quizz, [data-balise]');
        const panel = [...(quiz.shadowRoot?.children ?? []), quiz.nextElementSibling].find((one) => one?.shadowRoot?.querySelector('li'));
        return panel?.shadowRoot.textContent.replace(/\s+/g, ' ');
      },
      { timeout: 10_000 },
    )
    .then((handle) => handle.jsonValue());

test('the public sees none of it and fetches none of it', async () => {
  const tab = await open('/missing', town());
  await tab.waitForFunction(() => document.querySelector('balise-quiz').shadowRoot?.querySelector('.notice'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.equal(asked.includes('/balise-doctor.js'), false);
  assert.equal(await tab.evaluate(() => document.querySelector('balise-quiz').shadowRoot.lastElementChild.localName), 'slot');
  await tab.close();
});

test('on a town’s site it speaks with #balise-debug in the address', async () => {
  const tab = await open('/missing#balise-debug', town());
  assert.match(await diagnosis(tab), /répond 404 .*À faire : Ouvrez cette adresse/);
  await tab.close();
});

test('it has nothing to say of a widget that works', async () => {
  const tab = await open('/well');
  assert.ok(asked.includes('/balise-doctor.js'));
  await new Promise((resolve) => setTimeout(resolve, 3500));
  assert.equal(await tab.evaluate(() => document.querySelector('balise-quiz').shadowRoot.children.length), 1);
  await tab.close();
});

test('it tells a refusal by CORS from silence', async () => {
  const tab = await open('/cors');
  assert.match(await diagnosis(tab), /il n’autorise pas cette page à lire son fichier \(CORS\).*Access-Control-Allow-Origin/);
  await tab.close();
});

test('it names the directive of the page’s policy that blocked the config', async () => {
  const tab = await open('/policy');
  assert.match(await diagnosis(tab), /a bloqué .*quiz-ecrans\.json : directive connect-src\.À faire : Ajoutez http.* à connect-src/);
  await tab.close();
});

test('it tells that a style in the pasted code was refused, and what to do instead', async () => {
  const tab = await open('/inline');
  assert.match(await diagnosis(tab), /style de cette balise : directive style-src.*chargez balise\.css/);
  await tab.close();
});

test('it tells of a folder that is not whole, in the place of the widget whose file did not come', async () => {
  const tab = await open('/loader');
  assert.match(await diagnosis(tab).catch(async () => await diagnosis(tab)), /Le script de <balise-quiz> n’est pas arrivé/);
  await tab.close();
});

for (const [path, words] of [
  ['/alone-no-src', /n’a pas de contenu.*attribut src/],
  ['/alone-unknown', /<balise-quizz> n’existe pas.*balise-quiz,/],
  ['/alone-unknown-place', /data-balise="quizz" n’existe pas/],
])
  test(`alone on its page, ${path.slice(7)} is explained`, async () => {
    const tab = await open(path);
    assert.match(await diagnosis(tab), words);
    await tab.close();
  });

test('a place from which an editor took the address is explained', async () => {
  const tab = await open('/alone-place');
  await tab.waitForFunction(
    () => document.querySelector('balise-quiz')?.shadowRoot?.lastElementChild?.shadowRoot?.textContent.includes('n’a pas de contenu'),
    { timeout: 10_000 },
  );
  await tab.close();
});

test('under a policy that has no name for us, the doctor says which directive, and the 3018 keeps its number and its link', async () => {
  const tab = await open('/trusted-types');
  assert.match(await diagnosis(tab), /Ajoutez balise à la directive trusted-types/);
  const help = await tab.$eval('balise-3018', ({ shadowRoot }) => [
    shadowRoot.querySelector('a').href,
    shadowRoot.querySelector('a').textContent,
  ]);
  assert.deepEqual(help, ['tel:3018', '3018']);
  await tab.close();
});

test('it tells a sign-in page from a broken file, and a content of another widget from a fault', async () => {
  const page = await open('/sign-in');
  assert.match(await diagnosis(page), /mène à une page du site/);
  await page.close();
  const other = await open('/other-widget');
  assert.match(await diagnosis(other), /fait pour un autre composant.*"cards"/);
  await other.close();
});
