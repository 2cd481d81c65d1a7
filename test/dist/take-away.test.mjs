// « Emporter »: the real button, the real download, and the saved file opened from the disk with no network.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { button, catchDownloads, closePages, folder, notePrinting, openPanel, popupBy, printedBy } from '../tools/print.mjs';
import { appear, complaints, launch, serve } from '../tools/serve.mjs';

const hosted = (file) => readFileSync(`hosted/${file}`, 'utf8');
const content = (name) => JSON.parse(hosted(`contents/${name}.json`));
const later = ['balise-room.js', 'balise-explain.js', 'balise-comfort.js'];
const dot = readFileSync('test/fixtures/dot.svg');
const dotUrl = `data:image/svg+xml;base64,${dot.toString('base64')}`;

/** A text that ends what it stands in, wherever it is not written as text. */
const hostile = `</script><b class="planted">"'&amp;\`\${1}\\u0041</balise-quiz><!-- <script>window.planted=1</script>`;

/** What a script may hold as a text, and what would end it in a page. */
const ends = ['</script>', '</SCRIPT >', '<!--', '<!-- <script>'];

const quiz = (image, said = 'Combien de points') => ({
  widget: 'quiz',
  version: 1,
  lang: 'fr',
  title: `Essai ${said}`,
  about: { sources: [{ id: 's', title: said, publisher: said, date: '2024-01-31', url: '/source?de=1#ici' }], verifiedOn: '2026-11-22' },
  questions: [
    {
      id: 'points',
      kind: 'true-false',
      text: `Un point ${said}`,
      image: { src: image, alt: `Un point ${said}`, width: 40, height: 30 },
      answer: true,
      notes: said,
      explanation: { text: `Parce que ${said}`, source: 's' },
    },
  ],
});

const page = (body, script = '<script defer crossorigin src="/balise-quiz.js"></script><script defer src="/balise-cards.js"></script>') =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${script}<body>${body}`;
const inline = (config, ...rest) =>
  page(`<balise-quiz><script type="application/json">${JSON.stringify(config).replaceAll('<', '\\u003c')}</script></balise-quiz>`, ...rest);
const widget = (tag, name) => `<${tag} src="/contents/${name}.json"></${tag}>`;
const loader = '<script type="module" crossorigin src="/balise.js"></script>';
const svgAs = (type) => () => ({ headers: { 'content-type': type }, body: dot });
const module = 'quiz.js';

const pages = {
  '/quiz': page(widget('balise-quiz', 'quiz-ecrans')),
  '/cards': page(widget('balise-cards', 'cards-parents')),
  '/quiz-by-loader': page(widget('balise-quiz', 'quiz-ecrans'), loader),
  '/cards-by-loader': page(widget('balise-cards', 'cards-parents'), loader),
  '/quiz-versioned': page(widget('balise-quiz', 'quiz-ecrans'), '<script defer src="/balise-quiz.js?ver=6.4"></script>'),
  '/cards-versioned': page(widget('balise-cards', 'cards-parents'), '<script type="module" src="/balise.js?ver=6.4"></script>'),
  '/hostile': inline(quiz('/fixtures/dot.svg', hostile)),
  '/typed': inline(quiz('/typed.svg')),
  '/typed.svg': svgAs('image/svg+xml; charset=utf-8'),
  '/within': inline(quiz(dotUrl)),
  '/elsewhere': inline(quiz('https://elsewhere.example/x.png')),
  '/absent': inline(quiz('/absent.png')),
  '/no-picture': inline(quiz('/no-picture.svg')),
  '/no-picture.svg': svgAs('text/html'),
  '/too-large': inline(quiz('/too-large.svg')),
  '/too-large.svg': () => ({ headers: { 'content-type': 'image/png' }, body: Buffer.alloc(760_000) }),
  '/by-module': inline(quiz(dotUrl), `<script type="module" src="/modules/${module}"></script>`),
  '/by-bundle': inline(quiz(dotUrl), '<script defer src="/town.js"></script>'),
  '/town.js': () => ({ headers: { 'content-type': 'text/javascript' }, body: hosted('balise-quiz.js') }),
  '/ended': inline(quiz(dotUrl), '<script defer src="/ended/balise-quiz.js"></script>'),
  '/ended/balise-quiz.js': () => ({
    headers: { 'content-type': 'text/javascript' },
    body: `${hosted('balise-quiz.js')};window.ended=${JSON.stringify(ends)}`,
  }),
  '/nameless': inline({ ...quiz(dotUrl), title: 'العربية' }),
  '/sandboxed': '<!doctype html><title>x</title><iframe sandbox="allow-scripts" src="/within" width="800" height="800"></iframe>',
};

describe('a file to take away', { timeout: 60_000 }, () => {
  let browser, server, downloads, tab;
  const saved = {};

  before(async () => {
    // as the sample server settings say: a frame of origin null is another origin
    const headers = { 'access-control-allow-origin': '*' };
    server = await serve({ pages, headers, folders: { '/': 'hosted', '/ended/': 'hosted', '/fixtures/': 'test/fixtures' } });
    browser = await launch();
    downloads = await catchDownloads(browser);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });
  afterEach(() => closePages(browser));

  const tagOf = (path) => (path.startsWith('/cards') ? 'balise-cards' : 'balise-quiz');

  async function visit(path, origin = server.origin) {
    tab = await browser.newPage();
    tab.setDefaultTimeout(10_000);
    await tab.goto(origin + path);
    await openPanel(tab, tagOf(path));
  }

  /** The third button of the panel, as a facilitator presses it. */
  async function press(path) {
    const buttons = await tab.$$(`${tagOf(path)} >>> .group-tools .button`);
    assert.equal(buttons.length, 3, 'project, notes, take away');
    await buttons[2].click();
  }

  /** What the panel of a page answers. */
  const notice = async (words) => {
    const said = await appear(tab, `balise-quiz >>> .group-panel .notice::-p-text(${words})`);
    return said.evaluate((element) => element.textContent);
  };

  async function take(path) {
    if (!saved[path]) {
      await visit(path);
      saved[path] = await downloads.by(() => press(path));
      await appear(tab, `${tagOf(path)} >>> .notice::-p-text(Le fichier est dans vos téléchargements.)`);
    }
    return saved[path];
  }

  /** Opens a saved file with the network cut, and notes all that it asks for and complains of. */
  async function openFile({ path }, tag) {
    tab = await browser.newPage();
    tab.setDefaultTimeout(10_000);
    const asked = [];
    tab.on('request', (request) => asked.push(request.url()));
    const seen = complaints(tab);
    await notePrinting(tab);
    await tab.evaluateOnNewDocument(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => window.violations.push(effectiveDirective));
    });
    await tab.setOfflineMode(true);
    await tab.goto(pathToFileURL(path).href);
    await openPanel(tab, tag);
    return { asked, seen };
  }

  const shown = (selector) => tab.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());

  /** Nothing was asked of any network: the page itself, and what it holds. */
  async function isAlone({ asked, seen }) {
    const outside = asked.filter((url) => !url.startsWith('data:'));
    assert.deepEqual(outside, [tab.url()]);
    assert.match(tab.url(), /^file:/);
    assert.deepEqual(seen, []);
    assert.deepEqual(await tab.evaluate(() => window.violations), []);
  }

  /** Notes, then the projection of the first question or card up to what is uncovered, then a sheet, all from the file. */
  async function lead(tag, { slide, uncovered, sheet }) {
    const notes = await popupBy(tab, async () => (await button(tab, tag, 'Ouvrir mes notes')).click());
    await notes.waitForSelector('main.notes');
    await tab.bringToFront();
    await (await button(tab, tag, 'Projeter')).click();
    await tab.waitForFunction(() => document.fullscreenElement);
    await tab.keyboard.press('PageDown');
    assert.ok((await shown(`${tag} >>> dialog .pages`)).includes(slide));
    await tab.keyboard.press('PageDown');
    assert.ok((await shown(`${tag} >>> dialog .pages`)).includes(uncovered));
    await notes.waitForFunction((slide) => document.body.innerText.replace(/\s+/g, ' ').includes(slide), {}, slide);
    await tab.evaluate(() => document.exitFullscreen());
    await tab.waitForFunction(() => !document.fullscreenElement);
    const paper = await printedBy(tab, tag, sheet);
    assert.ok((await paper.$eval('body', (body) => body.innerText.replace(/\s+/g, ' '))).includes(slide));
  }

  for (const [path, tag, name] of [
    ['/quiz', 'balise-quiz', 'quiz-ecrans'],
    ['/cards', 'balise-cards', 'cards-parents'],
  ]) {
    it(`${tag}: one .html file, no heavier than the widget and its content`, async () => {
      const file = await take(path);
      assert.match(file.name, /^[a-z0-9-]+\.html$/);
      const parts = [hosted(`${tag}.js`), JSON.stringify(content(name)), ...later.map((file) => encodeURIComponent(hosted(file)))];
      const weight = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
      const { size } = statSync(file.path);
      assert.ok(size <= weight + 3000, `${size} bytes, where the parts weigh ${weight}`);
    });

    for (const how of ['by-loader', 'versioned'])
      it(`${tag}: the file is the same from a page that loads it otherwise: ${how}`, async () => {
        const [one, other] = [await take(path), await take(`${path}-${how}`)];
        assert.ok(readFileSync(one.path).equals(readFileSync(other.path)));
      });

    it(`${tag}: the file holds whatever the script loads later`, async () => {
      const html = readFileSync((await take(path)).path, 'utf8');
      const { imports } = JSON.parse(/<script type="importmap">(.*)<\/script>/.exec(html)[1]);
      const wanted = [...hosted(`${tag}.js`).matchAll(/import\("(\.\/[^"]+)"\)/g)].map(([, name]) => name);
      // One language is taken away, here French: neither the words of another nor the choice among them, nor what webmasters are told.
      const held = wanted.filter((name) => !/-(lang-\w\w|translations|doctor)\.js$/.test(name));
      assert.deepEqual(Object.keys(imports).sort(), [...new Set(held)].sort());
      for (const [name, url] of Object.entries(imports))
        assert.equal(decodeURIComponent(url.replace('data:text/javascript,', '')), hosted(name.slice(2)), name);
    });
  }

  it('the quiz opens from the disk without a network: questions, projection, notes, paper', async () => {
    const [first] = content('quiz-ecrans').questions;
    const opened = await openFile(await take('/quiz'), 'balise-quiz');
    const slide = first.text.split(/[.?]/)[0];
    await lead('balise-quiz', { slide, uncovered: '3 ans', sheet: 'La fiche à remplir' });
    await tab.bringToFront();
    await tab.keyboard.press('Escape');
    await (await button(tab, 'balise-quiz', 'Commencer')).click();
    assert.ok((await shown('balise-quiz >>> legend')).includes(slide));
    await (await appear(tab, 'balise-quiz >>> .option')).click();
    await (await button(tab, 'balise-quiz', 'Valider')).click();
    assert.match(await shown('balise-quiz >>> [part=question]'), /Source : AMIF/);
    await isAlone(opened);
  });

  it('the cards open from the disk without a network: reading, projection, notes, paper', async () => {
    const [first] = content('cards-parents').cards;
    const opened = await openFile(await take('/cards'), 'balise-cards');
    await lead('balise-cards', { slide: first.title, uncovered: first.what.text.slice(0, 30), sheet: 'Les cartes à découper' });
    await tab.bringToFront();
    await tab.keyboard.press('Escape');
    await (await appear(tab, 'balise-cards >>> .tile')).click();
    await (await button(tab, 'balise-cards', 'Retourner la carte')).click();
    assert.ok((await shown('balise-cards >>> [part=reader]')).includes(first.what.text.slice(0, 30)));
    await isAlone(opened);
  });

  it('a picture is in the file, on the screen, on the slide and on paper', async () => {
    const opened = await openFile(await take('/hostile'), 'balise-quiz');
    const drawn = (image) => image.decode().then(() => [image.src, image.naturalWidth, image.naturalHeight]);
    await (await button(tab, 'balise-quiz', 'Projeter')).click();
    await tab.waitForFunction(() => document.fullscreenElement);
    await tab.keyboard.press('PageDown');
    assert.deepEqual(await tab.$eval('balise-quiz >>> dialog img', drawn), [dotUrl, 40, 30]);
    await tab.evaluate(() => document.exitFullscreen());
    await tab.waitForFunction(() => !document.fullscreenElement);
    const paper = await printedBy(tab, 'balise-quiz', 'La fiche à remplir');
    assert.deepEqual(await paper.evaluate(() => window.printed), [40], 'drawn before printing');
    await tab.bringToFront();
    await (await button(tab, 'balise-quiz', 'Commencer')).click();
    assert.deepEqual(await tab.$eval('balise-quiz >>> fieldset img', drawn), [dotUrl, 40, 30]);
    await isAlone(opened);
  });

  it('no text of a config gets out of its place', async () => {
    const file = await take('/hostile');
    await openFile(file, 'balise-quiz');
    assert.equal(await shown('balise-quiz >>> .title'), `Essai ${hostile}`);
    assert.equal(await tab.title(), `Essai ${hostile}`);
    const found = await tab.evaluate(() => ({
      config: document.querySelector('balise-quiz > script').textContent,
      planted: !!window.planted || !!document.querySelector('.planted'),
      body: [...document.body.children].map(({ localName }) => localName),
    }));
    const expected = quiz(dotUrl, hostile);
    expected.about.sources[0].url = `${server.origin}/source?de=1#ici`; // on a disk, an address of this site would lead nowhere
    assert.deepEqual(JSON.parse(found.config), expected);
    assert.equal(found.planted, false);
    assert.deepEqual(found.body, ['balise-quiz', 'script']);
    const parts = [
      hosted('balise-quiz.js'),
      JSON.stringify(expected).replaceAll('<', '\\u003c'),
      ...later.map((file) => encodeURIComponent(hosted(file))),
    ];
    assert.ok(statSync(file.path).size <= parts.reduce((sum, part) => sum + Buffer.byteLength(part), 3000));
  });

  it('no text of the script ends it', async () => {
    await openFile(await take('/ended'), 'balise-quiz');
    assert.deepEqual(await tab.evaluate(() => window.ended), ends);
  });

  it('the file’s own policy refuses every way to a network', async () => {
    await openFile(await take('/quiz'), 'balise-quiz');
    await tab.setOfflineMode(false);
    const refused = await tab.evaluate(async (origin) => {
      const add = (tag, attributes) => document.body.append(Object.assign(document.createElement(tag), attributes));
      const url = `${origin}/fixtures/dot.svg`;
      await fetch(url).catch(() => {});
      navigator.sendBeacon(url);
      await import(url).catch(() => {});
      add('img', { src: url });
      add('script', { src: url });
      add('link', { rel: 'stylesheet', href: url });
      add('iframe', { src: url });
      add('video', { src: url });
      add('object', { data: url });
      // The last way is tried a moment after the element is there.
      for (let i = 0; i < 50 && !window.violations.includes('object-src'); i++) await new Promise((resolve) => setTimeout(resolve, 100));
      return window.violations;
    }, server.origin);
    const ways = [
      'connect-src',
      'connect-src',
      'frame-src',
      'img-src',
      'media-src',
      'object-src',
      'script-src-elem',
      'script-src-elem',
      'style-src-elem',
    ];
    assert.deepEqual(refused.sort(), ways);
  });

  it('a wrong config is explained in the file too, whose sentences are a later file', async () => {
    await openFile(await take('/quiz'), 'balise-quiz');
    const path = await tab.$eval('balise-quiz', (element) => {
      const told = new Promise((resolve) => element.addEventListener('balise-error', ({ detail }) => resolve(detail.faults[0].message)));
      element.config = { widget: 'quiz' };
      return told;
    });
    assert.match(path, /^version\s: il faut la valeur 1, rien trouvé$/);
  });

  it('it is not offered again in the file', async () => {
    await openFile(await take('/quiz'), 'balise-quiz');
    assert.equal((await tab.$$('balise-quiz >>> .group-tools .button')).length, 2);
    assert.equal((await shown('balise-quiz >>> .group-panel')).includes('Emporter'), false);
  });

  for (const path of ['/by-module', '/by-bundle'])
    it(`it is not offered where no self-contained script is known: ${path.slice(1)}`, async () => {
      await visit(path);
      assert.equal((await tab.$$('balise-quiz >>> .group-tools .button')).length, 2);
      assert.equal((await shown('balise-quiz >>> .group-panel')).includes('fichier'), false);
    });

  it('it is not offered on a page that is on a disk already, where no other file can be read', async () => {
    const path = join(folder('disk'), 'page.html');
    writeFileSync(path, inline(quiz(dotUrl), `<script defer src="${pathToFileURL('hosted/balise-quiz.js')}"></script>`));
    tab = await browser.newPage();
    await tab.goto(pathToFileURL(path).href);
    await (await appear(tab, 'balise-quiz >>> .group-panel > summary')).click();
    assert.equal((await shown('balise-quiz >>> .group-panel')).includes('Emporter'), false);
    assert.ok((await shown('balise-quiz >>> .group-panel')).includes('Ouvrir mes notes'));
  });

  it('nothing of the panel is offered in a frame of origin null, which can neither save nor print', async () => {
    tab = await browser.newPage();
    await tab.goto(`${server.origin}/sandboxed`);
    const frame = await tab.waitForFrame((frame) => frame.url().endsWith('/within'));
    await appear(frame, 'balise-quiz >>> .start');
    assert.equal(await frame.$('balise-quiz >>> .group-panel'), null);
  });

  for (const [path, what] of [
    ['/typed', 'whose server adds a charset to its type'],
    ['/within', 'that the config itself holds'],
  ])
    it(`a picture is taken ${what}`, async () => {
      await openFile(await take(path), 'balise-quiz');
      await (await button(tab, 'balise-quiz', 'Commencer')).click();
      assert.equal(await tab.$eval('balise-quiz >>> fieldset img', ({ src }) => src), dotUrl);
    });

  it('a picture of another site, which no page shows, is asked for neither when it is taken away nor after', async () => {
    const asked = [];
    const listen = (target) => target.on('request', (request) => asked.push(request.url()));
    tab = await browser.newPage();
    listen(tab);
    await tab.goto(`${server.origin}/elsewhere`);
    await openPanel(tab, 'balise-quiz');
    const file = await downloads.by(() => press('/elsewhere'));
    asked.push(...(await openFile(file, 'balise-quiz')).asked);
    await (await button(tab, 'balise-quiz', 'Commencer')).click();
    assert.equal(await tab.$('balise-quiz >>> fieldset img'), null);
    assert.deepEqual(
      asked.filter((url) => url.includes('elsewhere.example')),
      [],
    );
  });

  for (const [path, why] of [
    ['/absent', 'is not there'],
    ['/no-picture', 'is a page'],
    ['/too-large', 'is too large'],
  ])
    it(`a picture that ${why} leaves no broken file: the panel says so, and the console which`, async () => {
      await visit(path);
      const seen = complaints(tab);
      await press(path);
      assert.match(await notice('pas pu être préparé'), /Vérifiez le réseau et les images/);
      assert.ok(
        seen.some((line) => line.startsWith('<balise-quiz>')),
        JSON.stringify(seen),
      );
    });

  it('a title without a Latin letter gives a name all the same', async () => {
    assert.equal((await take('/nameless')).name, 'balise.html');
  });

  it('where the room’s file does not come, it is asked for once and the panel says so', async () => {
    tab = await browser.newPage();
    let asked = 0;
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const isRoom = request.url().endsWith('/balise-room.js');
      if (isRoom) asked++;
      void (isRoom ? request.abort() : request.continue());
    });
    await tab.goto(`${server.origin}/within`);
    await (await appear(tab, 'balise-quiz >>> .group-panel > summary')).click();
    assert.match(await notice('pas chargée'), /^Cette partie ne s’est pas chargée/);
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(asked, 1);
    assert.equal((await tab.$$('balise-quiz >>> .group-tools button:not([disabled])')).length, 0);
  });
});
