// Takes the demo's pictures: three widths in light and dark, and the states that a page does not show at rest.
import { mkdir } from 'node:fs/promises';
import { launch, serve } from '../../test/tools/serve.mjs';

const folder = 'demo/screenshots';
await mkdir(folder, { recursive: true });
const server = await serve({ folders: { '/': 'site' } });
const browser = await launch();

/** Opens a page with the 3018 on a fixed clock, so that a picture does not depend on the hour it was taken. */
async function open(path, width, scheme, at = '2026-11-23T15:00:00+01:00') {
  const page = await browser.newPage();
  await page.emulateTimezone('Europe/Paris');
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
  await page.evaluate((time) => {
    for (const banner of document.querySelectorAll('balise-3018')) {
      banner.clock = () => new Date(time);
      banner.requestUpdate();
    }
  }, at);
  return page;
}

for (const scheme of ['light', 'dark'])
  for (const width of [320, 768, 1280]) {
    const page = await open('/', width, scheme);
    await page.screenshot({ path: `${folder}/${width}-${scheme}.png`, fullPage: true });
    await page.close();
  }

/** Presses buttons and answers inside the quiz, then takes the quiz alone. */
async function quiz(name, steps, { path = '/', width = 768, scheme = 'light' } = {}) {
  const page = await open(path, width, scheme);
  for (const step of steps) {
    await page.evaluate((selector) => document.querySelector('balise-quiz').shadowRoot.querySelector(selector).click(), step);
    await page.evaluate(() => document.querySelector('balise-quiz').updateComplete);
  }
  await page.evaluate(() => document.querySelector('balise-quiz').shadowRoot.activeElement?.blur());
  const element = await page.$('balise-quiz');
  await element.screenshot({ path: `${folder}/quiz-${name}.png` });
  await page.close();
}

const begin = '.actions .button';
await quiz('question', [begin, '.option:nth-of-type(2) input']);
await quiz('feedback', [begin, '.option:nth-of-type(1) input', '.onward']);
await quiz('missing', [begin, '.onward']);
await quiz('debate', [begin, 'input', '.onward'], { path: '/debat.html', scheme: 'dark' });
await quiz('phone', [begin, '.option:nth-of-type(3) input', '.onward'], { width: 320 });

const toTheEnd = [begin, ...Array.from({ length: 10 }, () => ['fieldset:not([disabled]) input', '.onward']).flat()];
await quiz('end', toTheEnd, { path: '/famille.html' });

const night = await open('/famille.html', 768, 'light', '2026-11-23T23:30:00+01:00');
await (await night.$('balise-3018')).screenshot({ path: `${folder}/3018-closed.png` });
const line = await open('/debat.html', 1280, 'light');
await (await line.$('balise-3018')).screenshot({ path: `${folder}/3018-line.png` });

await browser.close();
server.close();
console.log(`pictures in ${folder}/`);
