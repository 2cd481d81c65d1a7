// A family's whole way, in a browser and against the receiver that a town runs: nothing between them is made up.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { appear, launch, serve } from '../tools/serve.mjs';
import { configOf, receiver, session } from './helpers.mjs';

const shown = {
  contact: { phone: '01 23 45 67 89', email: 'ateliers@exemple.fr', desk: 'en mairie' },
  privacy: {
    controller: 'La commune',
    contact: 'dpo@exemple.fr',
    purpose: 'organiser les ateliers.',
    legalBasis: 'Mission d’intérêt public.',
    recipients: 'Le service des écoles.',
    retention: '90 jours.',
    retentionDays: 90,
    rights: 'Écrivez-nous.',
  },
};

test('choose, err, mend, sign up, calendar, wait, cancel, be promoted, be on the organiser’s sheet', { timeout: 120_000 }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'balise-way-'));
  const pages = {};
  const site = await serve({ pages });
  const browser = await launch();
  t.after(async () => {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true });
  });
  const r = await receiver(t, 'sqlite', { origins: [site.origin] });
  r.config = configOf(session('samedi', { capacity: 1, waiting: 1 }));
  await r.reload();
  const config = { ...configOf(session('samedi', { capacity: 1, waiting: 1 })), ...shown, receiver: `${r.url}/api` };
  pages['/'] = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
    <balise-signup><script type="application/json">${JSON.stringify(config)}</script></balise-signup>
    <script>addEventListener('balise-ready', ({ target }) => (target.clock = () => new Date('2026-11-22T12:00:00Z')));</script>
    <script src="/balise-signup.js"></script>`;

  /** A visitor of their own, at the choice of sessions. */
  async function visitor() {
    const context = await browser.createBrowserContext({ downloadBehavior: { policy: 'allow', downloadPath: folder } });
    const page = await context.newPage();
    await page.goto(site.origin, { waitUntil: 'networkidle0' });
    const part = (selector) => appear(page, `balise-signup >>> ${selector}`);
    const click = async (selector) => (await part(selector)).click();
    const type = async (selector, words) => (await part(selector)).type(words);
    const said = () => page.evaluate(() => document.querySelector('balise-signup').shadowRoot.querySelector('.panel').innerText);
    const sees = (words) =>
      page.waitForFunction((text) => document.querySelector('balise-signup').shadowRoot.textContent.includes(text), {}, words);
    return { click, type, said, sees };
  }
  const chooses = async ({ click }) => {
    await click('input[value=samedi]');
    await click('.onward');
  };

  const ana = await visitor();
  await chooses(ana);
  await ana.click('.onward');
  await ana.sees('2 réponses sont à revoir');
  await ana.type('#name', 'Ana Élo');
  await ana.type('#phone', '06 12 34 56 78');
  await ana.click('.onward');
  await ana.sees('votre place est gardée');
  await ana.click('.actions .button');
  for (let i = 0; i < 50 && !readdirSync(folder).some((file) => file.endsWith('.ics')); i++)
    await new Promise((done) => setTimeout(done, 100));
  const calendar = readFileSync(join(folder, readdirSync(folder)[0]), 'utf8');
  assert.match(calendar, /DTSTART:20270109T090000Z[^]*DTEND:20270109T103000Z/);

  const bea = await visitor();
  await bea.sees('liste d’attente');
  await chooses(bea);
  await bea.type('#name', 'Béa Roy');
  await bea.type('#email', 'bea@exemple.fr');
  await bea.click('.onward');
  await bea.sees('Vous êtes en position 1');

  await ana.click('.actions .link');
  await ana.click('.onward');
  await ana.sees('L’inscription est annulée');

  const sheet = await r.organise('GET', '/seances/samedi/emargement');
  assert.equal(sheet.status, 200);
  assert.match(sheet.text, /Béa Roy/, 'who waited has the place');
  assert.doesNotMatch(sheet.text, /Ana Élo/);
});
