// What the builder keeps, refuses, gives away and asks nobody for.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { jsonText, openReady, press, previewed, startAtelier, tabTo } from '../tools/atelier.mjs';
import { appear } from '../tools/serve.mjs';

/** A draft as an address has it, written by somebody else. */
const packed = (draft) => `#d=${deflateRawSync(JSON.stringify(draft)).toString('base64url')}`;

let atelier;
before(async () => {
  atelier = await startAtelier({
    pages: { '/plant.js': () => ({ type: 'text/javascript', body: 'document.body.innerHTML = "<b style=color:red>x</b>"' }) },
  });
});
after(() => atelier.close());

const choose = (page, name, value) => page.click(`label:has([name=${name}][value=${value}])`);

test('a planted violation is reported, so that silence means something', async () => {
  const { page, close } = await atelier.open();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const style = document.head.appendChild(document.createElement('style'));
        style.textContent = 'b { color: red }';
        try {
          document.body.innerHTML = '<b>x</b>';
        } catch {
          // refused, as it should be
        }
        setTimeout(resolve, 100);
      }),
  );
  const stopped = await page.evaluate(() => window.stopped);
  assert.ok(
    stopped.some((one) => one.startsWith('style-src')),
    String(stopped),
  );
  assert.ok(
    stopped.some((one) => one.startsWith('require-trusted-types-for')),
    String(stopped),
  );
  await close();
});

test('form, JSON, preview and downloads violate no policy, ask no other server and store nothing', async () => {
  const { page, asked, complained, close } = await atelier.open();
  for (const [widget, title] of [
    ['quiz', 'Les écrans et nous'],
    ['chart', 'L’illectronisme'],
    ['signup', 'Ateliers numériques'],
  ]) {
    if (await page.$('.chosen::-p-text(json)')) await press(page, 'Choisir autre chose');
    await openReady(page, widget, title);
    await page.waitForSelector('.verdict.good');
    await choose(page, 'width', 'projector');
    await jsonText(page);
    const frame = await previewed(page, `balise-${widget}`, title);
    await page.focus('atelier-json');
    await page.keyboard.type(' ');
    assert.deepEqual(await frame.evaluate(() => window.stopped), []);
  }
  for (const [words, end] of [
    ['Télécharger le JSON', '.json'],
    ['Télécharger les fichiers', '.zip'],
    ['Télécharger la page', '-hors-ligne.html'],
    ['QR code en SVG', '-qr.svg'],
    ['QR code en PNG', '-qr.png'],
  ]) {
    await press(page, words);
    assert.ok((await atelier.saved(`signup-ateliers${end}`)).length > 100);
  }
  assert.deepEqual(await page.evaluate(() => [window.stopped, document.cookie, localStorage.length, sessionStorage.length]), [
    [],
    '',
    0,
    0,
  ]);
  assert.deepEqual(
    [...asked].filter((origin) => !['null', atelier.server.origin].includes(origin)),
    [],
  );
  assert.deepEqual(complained, []);
  await close();
});

test('the draft is in the address: who opens it elsewhere goes on where one stopped', async () => {
  const { page, close } = await atelier.open();
  await openReady(page, 'quiz', 'À débattre');
  const box = await page.waitForSelector('#champ-title');
  await box.type(' Et chez vous ?');
  await choose(page, 'theme', 'dark');
  await page.select('#hote', 'wordpress');
  await page.waitForFunction(() => location.hash.startsWith('#d='));
  const text = await jsonText(page);
  const hash = await page.waitForFunction((least) => location.hash.length > least && location.hash, {}, 200);
  const words = await hash.jsonValue();
  await close();
  const other = await atelier.open({ hash: words });
  assert.equal(await jsonText(other.page), text);
  assert.equal(await other.page.$eval('[name=theme]:checked', (one) => one.value), 'dark');
  assert.equal(await other.page.$eval('#hote', (one) => one.value), 'wordpress');
  await other.page.reload({ waitUntil: 'networkidle0' });
  assert.equal(await jsonText(other.page), text);
  await other.close();
});

test('an address that is cut, foreign or hostile is refused calmly, and the builder works on', async () => {
  const bomb = { w: 'quiz', t: ' '.repeat(3_000_000) };
  for (const hash of [
    '#d=AAAA',
    packed({ w: 'meteo', t: '{}' }),
    packed({ w: 'quiz' }),
    packed({ w: 'quiz', r: '../../x' }),
    packed(bomb),
  ]) {
    const { page, complained, close } = await atelier.open({ hash });
    await page.waitForSelector('.refused');
    assert.match(await page.$eval('.refused', (one) => one.textContent), /ne se lit pas/);
    await openReady(page, 'quiz', 'Les écrans et nous');
    assert.equal(await page.$('.refused'), null);
    assert.deepEqual(complained, []);
    await close();
  }
});

test('an address chooses neither the server that the lines lead to, nor a host that does not exist', async () => {
  const text = readFileSync('hosted/contents/quiz-debat.json', 'utf8');
  const hash = packed({ w: 'quiz', s: 'quiz-debat', t: text, h: 'nowhere', f: 'https://evil.example/balise/', a: 'red;x:y', m: 'pink' });
  const { page, complained, close } = await atelier.open({ hash });
  await page.waitForSelector('#a-coller');
  assert.doesNotMatch(await page.$eval('#a-coller', (one) => one.value), /evil|red;|pink/);
  assert.equal(await page.$eval('#hote', (one) => one.value), 'html');
  assert.deepEqual(complained, []);
  await close();
});

test('a draft too long for an address says so, and leaving then asks', async () => {
  const { page, close } = await atelier.open();
  await openReady(page, 'cards', 'Enfants et écrans');
  await (await page.waitForSelector('#champ-title')).type('!');
  await page.waitForSelector('.foot::-p-text(trop long)');
  assert.equal(await page.evaluate(() => location.hash), '');
  const asked = new Promise((resolve) => page.once('dialog', (dialog) => resolve(dialog.accept().then(() => dialog.type()))));
  await Promise.all([page.reload(), asked.then((type) => assert.equal(type, 'beforeunload'))]);
  await close();
});

test('a file from the disk opens, also with a slip in it; what is no content of ours is refused', async () => {
  const { page, close } = await atelier.open();
  const give = (name, text) =>
    page.$eval(
      '.atelier',
      (desk, name, text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], name, { type: 'application/json' }));
        desk.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      name,
      text,
    );
  await give('photo.json', '{"a":1}');
  await page.waitForSelector('.refused::-p-text(pas un contenu Balise)');
  const text = readFileSync('hosted/contents/quiz-debat.json', 'utf8');
  await give('Mon débat.json', text);
  await page.waitForSelector('.chosen::-p-text(mon-debat.json)');
  assert.equal(await jsonText(page), text);
  await give('Mon débat.json', text.replace(',', ''));
  await page.waitForSelector('details.verdict li::-p-text(Ligne 3)');
  await close();
});

test('the preview stays at the question that is being written', async () => {
  const { page, close } = await atelier.open();
  await openReady(page, 'quiz', 'Les écrans et nous');
  const frame = await previewed(page, 'balise-quiz', 'Les écrans et nous');
  await frame.evaluate(() => document.querySelector('balise-quiz').shadowRoot.querySelector('.start .button').click());
  await previewed(page, 'balise-quiz', 'Question 1 sur');
  await tabTo(page, /^Question 1 /);
  await page.keyboard.press('Enter');
  await tabTo(page, 'Question ou affirmation');
  await page.keyboard.type('Au fait : ');
  await previewed(page, 'balise-quiz', 'Au fait');
  await previewed(page, 'balise-quiz', 'Question 1 sur');
  await close();
});

test('any colour is taken, what it becomes is shown as the widget shows it, and it sets no theme', async () => {
  const { page, close } = await atelier.open();
  await openReady(page, 'quiz', 'Les écrans et nous');
  const snippet = () => page.$eval('#a-coller', (one) => one.value);
  const box = await page.waitForSelector('#couleur');
  const [same, nearer, softer] = ['telle quelle', 'rapprochée pour être lue', 'un peu moins vive'];
  const fates = {
    '#ffcc00': [nearer, softer],
    '#0a0a23': [same, nearer],
    '#777777': [nearer, nearer],
    '#f2f2f2': [nearer, same],
    '#00a36c': [nearer, nearer],
  };
  for (const hex of Object.keys(fates)) {
    // The last one as who forgets its #.
    const typed = hex === '#00a36c' ? '00A36C' : hex;
    await box.click({ count: 3 });
    await box.type(typed);
    await page.waitForFunction((hex) => document.querySelector('#a-coller').value.includes(`--balise-accent: ${hex}`), {}, hex);
    assert.doesNotMatch(await snippet(), /theme=/);
    const said = await page.$$eval('.shades li', (items) => items.map((one) => one.textContent.replace(/\s+/g, ' ')));
    assert.equal(said.length, 2);
    for (const [at, theme] of ['light', 'dark'].entries()) {
      await choose(page, 'theme', theme);
      const frame = await previewed(page, 'balise-quiz', 'Les écrans et nous');
      await frame.waitForFunction(
        (hex, theme) => {
          const quiz = document.querySelector('balise-quiz');
          return quiz.theme === theme && quiz.style.getPropertyValue('--balise-accent') === hex;
        },
        {},
        hex,
        theme,
      );
      // A browser may round the other way than we do.
      const painted = await frame.$eval('balise-quiz >>> .start .button', (button) => {
        const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        pixel.fillStyle = getComputedStyle(button).backgroundColor;
        pixel.fillRect(0, 0, 1, 1);
        return [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3);
      });
      const [, told, words] = /: (#[0-9a-f]{6}), (.*?) ?$/.exec(said[at]);
      const channels = [1, 3, 5].map((i) => parseInt(told.slice(i, i + 2), 16));
      for (const [i, channel] of channels.entries())
        assert.ok(Math.abs(channel - painted[i]) <= 1, `${hex}, ${theme}: ${told}, ${painted}`);
      assert.equal(words, fates[hex][at]);
    }
    assert.match(await snippet(), new RegExp(`--balise-accent: ${hex}`), 'a theme takes no colour away');
    await choose(page, 'theme', 'page');
  }
  await box.click({ count: 3 });
  await box.type('#12');
  await page.waitForFunction(() => !document.querySelector('#a-coller').value.includes('--balise-accent'));
  assert.equal(await page.$('.shades'), null);
  await close();
});

for (const [widget, title, words] of [
  ['quiz', 'Les écrans à la maison', /Les écrans à la maison/],
  ['chart', 'Élèves autorisés', /36/],
  ['3018', undefined, /3018/],
  ['signup', 'Ateliers numériques', /Prise de contact/],
]) {
  test(`the file without network of ${widget} opens from a disk, shows its content and asks for nothing`, async () => {
    const { page, close } = await atelier.open();
    if (title) await openReady(page, widget, title);
    else {
      await page.click(`.widget:has([value="${widget}"])`);
      await press(page, 'Partir d’une page blanche');
    }
    const slug = await page.$eval('#nom', (one) => one.value).catch(() => '3018');
    const name = `${slug}-hors-ligne.html`;
    // Another test may have saved it.
    rmSync(`${atelier.downloads}/${name}`, { force: true });
    await press(page, 'Télécharger la page');
    await atelier.saved(name);
    await close();
    const reader = await atelier.browser.newPage();
    const asked = [];
    reader.on('request', (request) => /^https?:/.test(request.url()) && asked.push(request.url()));
    await reader.goto(pathToFileURL(`${atelier.downloads}/${name}`).href);
    await reader.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.base')?.innerText.length > 40,
      {},
      `balise-${widget}`,
    );
    assert.match(await reader.$eval(`balise-${widget}`, (one) => one.shadowRoot.textContent), words);
    if (widget === 'chart') await appear(reader, 'balise-chart >>> canvas');
    assert.deepEqual(asked, []);
    await reader.close();
  });
}

test('a pasted page tells why nothing shows', async () => {
  const { page, close } = await atelier.open();
  await press(page, 'Examiner une page');
  await page.type('#source', '<p>Bonjour</p>');
  await page.waitForSelector('.findings .stops');
  await close();
});

test('a ready content that is changed is another one: it gets a name of its own, and no name of the folder’s', async () => {
  const { page, close } = await atelier.open();
  const name = () => page.$eval('#nom', (one) => one.value);
  await openReady(page, 'quiz', 'Les écrans et nous');
  assert.equal(await name(), 'quiz-ecrans');
  await page.waitForSelector('.files::-p-text(Déjà dans le dossier)');
  const intro = await page.waitForSelector('#champ-intro');
  await intro.type('!');
  assert.match(await name(), /^les-ecrans-et-nous/);
  await page.waitForSelector('.files::-p-text(À déposer d’abord)');
  const title = await page.$('#champ-title');
  await title.click({ count: 3 });
  await title.type('Guide');
  assert.equal(await name(), 'guide-2');
  for (const [wanted, why] of [
    ['embed', 'prendrait sa place'],
    ['quiz-debat', 'contenu prêt'],
  ]) {
    const box = await page.$('#nom');
    await box.click({ count: 3 });
    await box.type(wanted);
    await page.keyboard.press('Tab');
    await page.waitForSelector(`#nom-faute .fault::-p-text(${why})`);
    assert.match(await page.$eval('#a-coller', (one) => one.value), /contents\/guide-2\.json/);
  }
  await close();
});

test('where the page has no clipboard, copying still works', async () => {
  const { page, close } = await atelier.open();
  await openReady(page, 'quiz', 'À débattre');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await press(page, 'Copier');
  await page.waitForFunction(() => document.querySelector('[role=status]').textContent === 'Copié.');
  await close();
});

test('undo where there is nothing to undo says so, and keeps focus and draft', async () => {
  const { page, close } = await atelier.open();
  await openReady(page, 'quiz', 'À débattre');
  await press(page, 'Annuler');
  await page.waitForFunction(() => document.querySelector('[role=status]').textContent.includes('rien à annuler'));
  assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), 'Annuler');
  assert.ok(await page.$('#champ-title'));
  await close();
});

test('one may go back from choosing, by Escape too', async () => {
  const { page, close } = await atelier.open();
  await openReady(page, 'quiz', 'À débattre');
  await press(page, 'Choisir autre chose');
  await page.waitForSelector('.widgets');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.widgets', { hidden: true });
  assert.equal(await page.evaluate(() => document.activeElement.id), 'choisir');
  await close();
});

test('a content with other languages, in the town’s colour, is a file that violates nothing', async () => {
  const { page, close } = await atelier.open();
  await openReady(page, 'quiz', 'À débattre');
  await page.type('#couleur', '#8a1c4a');
  await press(page, 'Télécharger la page');
  await atelier.saved('quiz-debat-hors-ligne.html');
  await close();
  const reader = await atelier.browser.newPage();
  await reader.evaluateOnNewDocument(() => {
    window.stopped = [];
    document.addEventListener('securitypolicyviolation', (event) => window.stopped.push(`${event.effectiveDirective} ${event.blockedURI}`));
  });
  await reader.goto(pathToFileURL(`${atelier.downloads}/quiz-debat-hors-ligne.html`).href, { waitUntil: 'networkidle0' });
  await reader.waitForFunction(() => document.querySelector('balise-quiz')?.shadowRoot?.querySelector('.base')?.innerText.length > 40);
  assert.deepEqual(await reader.evaluate(() => window.stopped), []);
  assert.equal(await reader.$eval('balise-quiz', (quiz) => quiz.style.getPropertyValue('--balise-accent')), '#8a1c4a');
  await reader.close();
});

test('the page of a chart whose figures are in a file holds their table', async () => {
  const { page, close } = await atelier.open();
  await openReady(page, 'chart', 'Ordinateurs pour 100');
  await page.waitForSelector('.files::-p-text(ordinateurs.csv)');
  await press(page, 'Télécharger les fichiers');
  const files = unzipSync(await atelier.saved('chart-computers-per-100.zip'));
  assert.match(Buffer.from(files['chart-computers-per-100.html']).toString(), /<th scope="row">[^<]*<\/th><td>/);
  await press(page, 'Télécharger la page');
  const file = await atelier.saved('chart-computers-per-100-hors-ligne.html');
  assert.match(file.toString(), /"series":\[\{"id":"ordinateurs"[^}]*"values":\[\d/);
  assert.doesNotMatch(file.toString(), /"data":\{"url"/);
  await close();
});
