// The paper form of a sign-up: in the window that opens under the strict policy, and as Chromium's PDF.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import * as print from '../tools/print.mjs';
import { appear, complaints, launch, serve } from '../tools/serve.mjs';

const { squeeze } = print;
const year = new Date().getFullYear() + 1;
/** Its sessions are ahead, but for the one of long ago. */
const config = JSON.parse(readFileSync('test/fixtures/signup.json', 'utf8').replaceAll('"2027-', `"${year}-`));
const csp = /^Content-Security-Policy: (.+)$/m.exec(readFileSync('README.md', 'utf8'))[1];
const [workshop] = config.workshops;
const [session] = workshop.sessions;

/** Forty sessions ahead and all that a config may ask, each text long. */
const long = (words, max) => `${words} ${'aujourd’hui quelqu’un partage une photo '.repeat(20)}`.slice(0, max).trim();
const full = {
  ...config,
  title: long('Les ateliers', 200),
  workshops: Array.from({ length: 4 }, (_, i) => ({
    id: `atelier-${i}`,
    title: long(`Atelier ${i}`, 120),
    sessions: Array.from({ length: 10 }, (_, j) => ({
      ...session,
      id: `s-${i}-${j}`,
      start: `${year}-03-${String(10 + j)}T1${i}:00`,
      place: { name: long(`Lieu ${i}${j}`, 120), address: long('Adresse', 200) },
    })),
  })),
  ask: {
    children: true,
    ages: Array.from({ length: 8 }, (_, i) => ({ id: `age-${i}`, label: long(`Âge ${i}`, 120) })),
    arrangements: Array.from({ length: 8 }, (_, i) => ({ id: `pour-${i}`, label: long(`Accueil ${i}`, 120) })),
    questions: Array.from({ length: 3 }, (_, i) => ({ id: `question-${i}`, label: long(`Question ${i}`, 120) })),
  },
  privacy: Object.fromEntries(
    Object.entries(config.privacy).map(([key, value]) => [key, typeof value === 'string' ? long(value, 190) : value]),
  ),
};

const page = (value) => () => ({
  headers: { 'content-security-policy': csp },
  body: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
    <script defer crossorigin src="/balise-signup.js"></script>
    <body><balise-signup><script type="application/json">${JSON.stringify(value)}</script></balise-signup>`,
});

let server;
let browser;
before(async () => {
  const pages = { '/form': page({ ...config, receiver: undefined }), '/full': page({ ...full, receiver: undefined }) };
  server = await serve({ pages });
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
});
afterEach(() => print.closePages(browser));

/** The paper form of a page, once it was asked to print. */
async function printed(path) {
  const tab = await browser.newPage();
  const seen = complaints(tab);
  await tab.emulateTimezone('Europe/Paris');
  await print.notePrinting(tab);
  await tab.goto(server.origin + path, { waitUntil: 'networkidle0' });
  await (await appear(tab, 'balise-signup >>> [part=choose] > details > summary')).click();
  const popup = await print.printedBy(tab, 'balise-signup', 'Imprimer le formulaire papier');
  assert.deepEqual(seen, []);
  assert.deepEqual(await popup.evaluate(() => window.violations), []);
  return popup;
}

test('the paper form is one A4 page, with every field and the sessions ahead, and no birth date', async () => {
  const pdf = await print.pdfOf(await printed('/form'));
  assert.ok(pdf.isA4);
  assert.equal(pdf.count, 1);
  const [{ text }] = pdf.pages;
  const labels = [...config.ask.ages, ...config.ask.arrangements, ...config.ask.questions].map(({ label }) => label);
  const expected = [
    ...[config.title, 'Séance choisie', 'Prise de contact', 'Atelier parent / enfant', session.place.name, session.place.address],
    ...['Votre nom', 'Votre adresse e-mail', 'Votre téléphone', 'Nombre d’enfants', 'Me prévenir', ...labels],
    ...[config.contact.desk, config.contact.phone, config.contact.email, 'Base légale', 'CNIL', config.privacy.contact],
  ];
  for (const part of expected) assert.ok(text.includes(squeeze(part)), part);
  assert.ok(!text.includes('9janvier2026') && !/naissance/i.test(text));
});

test('the longest paper form cuts no text, breaks no choice in two, and keeps its margins', async () => {
  const popup = await printed('/full');
  assert.deepEqual(await print.cutTexts(popup), []);
  const pdf = await print.pdfOf(popup);
  assert.ok(pdf.isA4 && pdf.count > 2);
  const text = pdf.pages.map((page) => page.text).join('');
  for (const { title, sessions } of full.workshops)
    for (const part of [title, ...sessions.map(({ place }) => place.name)]) assert.ok(text.includes(squeeze(part)), part);
  for (const { label } of [...full.ask.ages, ...full.ask.arrangements, ...full.ask.questions])
    assert.ok(text.includes(squeeze(label)), label);
  for (const { words } of pdf.pages)
    for (const { left, right, top, bottom, text } of words)
      assert.ok(left > 14 && right < 196 && top > 14 && bottom < 283, `${text} at ${left}, ${top}`);
});
