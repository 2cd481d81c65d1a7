// The builder by axe, on a phone and on a large screen, in light and in dark, in its fullest states.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { jsonText, openReady, startAtelier } from '../tools/atelier.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
let atelier;
before(async () => {
  atelier = await startAtelier();
});
after(() => atelier.close());

/** Violations, and what axe could not decide but for what is looked at elsewhere. */
async function faults(page) {
  // The preview is a page of its own, with tests of its own.
  await page.evaluate(() => {
    document.querySelector('atelier-preview')?.remove();
    // Axe cannot judge what lies under a bar, or is scrolled out of a box.
    const still = new CSSStyleSheet();
    still.replaceSync(
      '.top, .foot, .said, .preview { position: static !important; transform: none !important } .json { height: auto !important; max-height: none !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  });
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations, incomplete } = await window.axe.run(document, { rules: { 'target-size': { enabled: true } } });
    return [...violations, ...incomplete].flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.html.slice(0, 120)}`),
    );
  });
}

const states = {
  'before anything is chosen': () => undefined,
  'a form with an item unfolded and a fault': async (page) => {
    await openReady(page, 'quiz', 'Les écrans et nous');
    await page.click('#champ-questions-1');
    const box = await page.waitForSelector('#champ-title');
    await box.click({ count: 3 });
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.fault');
    await page.click('details.verdict summary');
  },
  'JSON, a colour brought nearer and findings': async (page) => {
    await openReady(page, 'chart', 'Élèves autorisés');
    await jsonText(page);
    await page.type('#couleur', '#ffcc00');
    await page.waitForSelector('.shades');
    await (await page.waitForSelector('button::-p-text(Examiner une page)')).click();
    await page.type('#source', '<p>Bonjour</p>');
    await page.waitForSelector('.findings li');
  },
};

for (const [name, go] of Object.entries(states))
  for (const width of [320, 1280])
    for (const scheme of ['light', 'dark'])
      test(`${name}: nothing for axe at ${width} px, ${scheme}, and no sideways scroll`, async () => {
        const { page, close } = await atelier.open({ width, scheme });
        await go(page);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
        assert.deepEqual(await faults(page), []);
        await close();
      });
