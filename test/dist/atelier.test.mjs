// The builder, built and under the strict policy: from an empty page to lines that work elsewhere.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { focusedName, jsonText, openReady, press, previewed, startAtelier, tabTo, toForm } from '../tools/atelier.mjs';
import { serve } from '../tools/serve.mjs';

const ready = JSON.parse(readFileSync('hosted/atelier/contents.json', 'utf8'));
let atelier;
before(async () => {
  atelier = await startAtelier();
});
after(() => atelier.close());

const field = (page, name) =>
  page.waitForSelector(`xpath///label[normalize-space()="${name}"]/following-sibling::*[self::input or self::textarea or self::select]`);
const clear = async (page) => {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
};
const undo = async (page) => {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
};

test('by keyboard alone, from an empty page to copied lines that show the content in another site', async (t) => {
  const pages = {};
  const town = await serve({ folders: { '/balise/0.1.0/': 'hosted' }, pages });
  t.after(() => town.close());
  const { page, close } = await atelier.open();
  const type = async (name, words, options) => {
    await tabTo(page, name, options);
    await page.keyboard.type(words);
  };
  await tabTo(page, 'Partir d’une page blanche');
  await page.keyboard.press('Enter');
  assert.equal(await focusedName(page), '2 Le contenu');
  await type('Titre', 'Le 3018, vrai ou faux ?');
  await type('Sorte de question', 'Vrai');
  await type('Question ou affirmation', 'Appeler le 3018 est gratuit.');
  await type('Bonne réponse', 'Vrai');
  await type('Ce que l’on sait', 'Le 3018 est gratuit.');
  await tabTo(page, '+ Ajouter une source');
  await page.keyboard.press('Enter');
  assert.match(await focusedName(page), /^Source 1/);
  await type('Titre du document', 'Le 3018, numéro national');
  await type('Publié par', 'Ministère des Solidarités');
  await type('Source', 'Le 3018', { back: true });
  await page.waitForSelector('.verdict.good');
  await tabTo(page, 'Adresse du dossier Balise sur le serveur de la commune');
  await clear(page);
  await page.keyboard.type(`${town.origin}/balise/0.1.0`);
  await tabTo(page, 'Copier');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('[role=status]').textContent === 'Copié.');
  const lines = await page.evaluate(() => navigator.clipboard.readText());
  await tabTo(page, 'Télécharger le JSON');
  await page.keyboard.press('Enter');
  const file = await atelier.saved('le-3018-vrai-ou-faux.json');
  await close();

  pages['/balise/0.1.0/contents/le-3018-vrai-ou-faux.json'] = () => ({ type: 'application/json', body: file });
  pages['/page'] = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><body>${lines}`;
  const visitor = await atelier.browser.newPage();
  await visitor.goto(`${town.origin}/page`, { waitUntil: 'networkidle0' });
  const seen = await visitor.$eval('balise-quiz', (quiz) => quiz.shadowRoot.textContent.replace(/\s+/g, ' '));
  assert.match(seen, /Le 3018, vrai ou faux/);
  assert.match(lines, /integrity="sha384-/);
  await visitor.close();
});

// In the full run each of them; else the first of each widget.
const opened = process.env.FULL ? ready : ready.filter(({ widget }, i) => ready.findIndex((one) => one.widget === widget) === i);
for (const { widget, slug, title } of opened) {
  test(`« ${title} » opens as form and as JSON, has nothing to mend and comes back as it was`, async () => {
    const { page, complained, close } = await atelier.open();
    const text = readFileSync(`hosted/contents/${slug}.json`, 'utf8');
    await page.click(`.widget:has([value="${widget}"])`);
    const starts = await page.$$eval('.start .what', (all) => all.map((one) => one.textContent));
    await (await page.$$('.start'))[starts.indexOf(title)].click();
    await page.waitForSelector('.verdict.good');
    await previewed(page, `balise-${widget}`, title.slice(0, 12).split(' :')[0]);
    assert.equal(await jsonText(page), text);
    await toForm(page);
    const box = await field(page, 'Titre');
    await box.type('x');
    await page.keyboard.press('Backspace');
    assert.deepEqual(JSON.parse(await jsonText(page)), JSON.parse(text));
    await toForm(page);
    for (const fold of await page.$$('.fields > .group > .items > .item > .item-head > .fold')) await fold.click();
    assert.ok((await page.$$('.fields input, .fields textarea')).length > 3);
    assert.equal(await page.$('.fault'), null);
    // A file of figures asked for while one types is asked for again, and the first request given up.
    assert.deepEqual(
      complained.filter((line) => !line.endsWith('.csv')),
      [],
    );
    await close();
  });
}

test('a slip in the JSON is shown at its line, in French, and the preview keeps the last sound version', async () => {
  const { page, close } = await atelier.open();
  await openReady(page, 'quiz', 'Les écrans et nous');
  const text = await jsonText(page);
  const line = text.split('\n').findIndex((one) => one.includes('"kind": "estimate"')) + 1;
  const set = (next) => page.$eval('atelier-json', (view, next) => view.onText(next), next);
  await set(text.replace('"kind": "estimate"', '"kind": "guess"'));
  const first = await page.waitForSelector('details.verdict li button');
  assert.match(await first.evaluate((one) => one.textContent), new RegExp(`^Ligne ${line} : questions\\[\\d+\\]\\.kind\\s: il faut`));
  await first.click();
  assert.equal(await page.$eval('atelier-json', (view) => view.shadowRoot.activeElement?.className.includes('cm-content')), true);
  await page.waitForFunction(() => document.querySelector('atelier-json').shadowRoot.querySelector('.cm-lintRange-error'));
  await page.waitForSelector('.preview .verdict::-p-text(dernière version juste)');
  await previewed(page, 'balise-quiz', 'Les écrans et nous');
  await set(text.replace('"widget": "quiz",', '"widget": "quiz"'));
  await page.waitForFunction(() =>
    /^Ligne 4\s: La configuration n’est pas du JSON/.test(document.querySelector('details.verdict li')?.textContent.trim()),
  );
  await toForm(page);
  await page.waitForSelector('#pas-de-json');
  await close();
});

/** Folds or unfolds a question by its key: a bar that stays at the foot of the window takes some clicks. */
async function fold(page, at) {
  await page.focus(`#champ-questions-${at}`);
  await page.keyboard.press('Enter');
}

test('a fault in the form leads to its field, unfolds what hides it, and is said beside it', async () => {
  const { page, close } = await atelier.open();
  await openReady(page, 'quiz', 'Les écrans et nous');
  await fold(page, 2);
  await (await page.waitForSelector('#champ-questions-2-text')).focus();
  await clear(page);
  await page.keyboard.press('Backspace');
  await fold(page, 2);
  await (await page.waitForSelector('details.verdict summary')).click();
  await press(page, 'Question 3, Question ou affirmation');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'champ-questions-2-text');
  assert.equal(await page.$eval('#champ-questions-2-text-faute', (one) => one.textContent), 'Il faut un texte non vide.');
  assert.equal(await page.$eval('#champ-questions-2-text', (one) => one.getAttribute('aria-invalid')), 'true');
  await close();
});

test('items are moved and removed by keyboard, what is unfolded goes with them, and focus is never lost', async () => {
  const { page, close } = await atelier.open();
  await openReady(page, 'quiz', 'Les écrans et nous');
  const ids = async () => JSON.parse(await jsonText(page)).questions.map(({ id }) => id);
  const before = await ids();
  await toForm(page);
  await page.focus('#champ-questions-1');
  await page.keyboard.press('Enter');
  await page.focus('#champ-questions-1-Descendre');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'champ-questions-2-Descendre');
  assert.equal(await page.$eval('#champ-questions-2', (one) => one.ariaExpanded), 'true');
  assert.equal(await page.$eval('#champ-questions-1', (one) => one.ariaExpanded), 'false');
  await page.focus('#champ-questions-0-Supprimer');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'champ-questions-0');
  assert.equal(await page.$eval('#champ-questions-1', (one) => one.ariaExpanded), 'true');
  assert.deepEqual(await ids(), [before[2], before[1], ...before.slice(3)]);
  await close();
});

test('another kind of question keeps what both kinds have', async () => {
  const { page, close } = await atelier.open();
  await openReady(page, 'quiz', 'Les écrans et nous');
  const at = JSON.parse(await jsonText(page)).questions.findIndex(({ kind }) => kind === 'single');
  const question = async () => JSON.parse(await jsonText(page)).questions[at];
  const old = await question();
  await toForm(page);
  await fold(page, at);
  await page.select(`#champ-questions-${at}-kind`, 'multiple');
  assert.deepEqual(await question(), { ...old, kind: 'multiple' });
  await toForm(page);
  await page.select(`#champ-questions-${at}-kind`, 'true-false');
  const { options: _, ...kept } = old;
  assert.deepEqual(await question(), { ...kept, kind: 'true-false', answer: false });
  await close();
});

test('one undo for both views: form, JSON, choice of another content', async () => {
  const { page, close } = await atelier.open();
  await openReady(page, 'quiz', 'Les écrans et nous');
  const text = await jsonText(page);
  await toForm(page);
  await (await field(page, 'Titre')).type('!');
  const typed = await jsonText(page);
  assert.notEqual(typed, text);
  await page.$eval('atelier-json', (view) => view.focus());
  await page.keyboard.press('Home');
  await page.keyboard.type(' ');
  assert.notEqual(await jsonText(page), typed);
  await undo(page);
  assert.equal(await jsonText(page), typed);
  await toForm(page);
  await (await field(page, 'Titre')).focus();
  await undo(page);
  assert.equal(await jsonText(page), text);
  await press(page, 'Rétablir');
  assert.equal(await jsonText(page), typed);
  await press(page, 'Choisir autre chose');
  await page.click('.widget:has([value="3018"])');
  await press(page, 'Partir d’une page blanche');
  await page.waitForSelector('.chosen::-p-text(3018)');
  await press(page, 'Annuler');
  assert.equal(await jsonText(page), typed);
  await close();
});

test('a number stays as French types it', async () => {
  const { page, close } = await atelier.open();
  await openReady(page, 'chart', 'Élèves autorisés');
  const box = await page.waitForSelector('#champ-series-0 ::-p-text(nothing), #champ-series-0');
  await box.click();
  const value = await page.waitForSelector('#champ-series-0-values-0');
  await value.click();
  await clear(page);
  await page.keyboard.type('36,50');
  assert.equal(await value.evaluate((one) => one.value), '36,50');
  assert.equal(JSON.parse(await jsonText(page)).series[0].values[0], 36.5);
  await close();
});
