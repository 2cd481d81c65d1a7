// Takes the demo's pictures: three widths in light and dark, the states that a page does not show at rest, and what a room sees.
import { mkdir } from 'node:fs/promises';
import { launch, serve } from '../../test/tools/serve.mjs';

const folder = 'demo/screenshots';
await mkdir(folder, { recursive: true });
const server = await serve({ folders: { '/': 'site' } });
const browser = await launch();

/** Opens a page with the 3018 on a fixed clock, so that a picture does not depend on the hour it was taken. */
async function open(path, width, scheme, { at = '2026-11-23T15:00:00+01:00', height = 900 } = {}) {
  const page = await browser.newPage();
  await page.emulateTimezone('Europe/Paris');
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
  await page.evaluate((time) => {
    for (const banner of document.querySelectorAll('balise-3018')) {
      banner.clock = () => new Date(time);
      banner.requestUpdate();
    }
  }, at);
  return page;
}

/** Presses, one after the other, what selectors find inside a widget; a selector and a value choose in a list. */
async function walk(page, tag, steps) {
  for (const step of steps) {
    await page.evaluate(
      async (tag, [selector, value]) => {
        const widget = document.querySelector(tag);
        const target = widget.shadowRoot.querySelector(selector);
        if (value === undefined) target.click();
        else {
          target.value = value;
          target.dispatchEvent(new Event('change'));
        }
        await widget.updateComplete;
      },
      tag,
      [step].flat(),
    );
  }
}

/** Takes a widget alone, after some steps in it. */
async function widget(tag, name, steps, { path = '/', width = 768, scheme = 'light' } = {}) {
  const page = await open(path, width, scheme);
  await walk(page, tag, steps);
  await page.evaluate((tag) => document.querySelector(tag).shadowRoot.activeElement?.blur(), tag);
  await (await page.$(tag)).screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}

for (const scheme of ['light', 'dark'])
  for (const width of [320, 768, 1280]) {
    const page = await open('/', width, scheme);
    await page.screenshot({ path: `${folder}/${width}-${scheme}.png`, fullPage: true });
    await page.close();
  }

const begin = '.actions .button';
const quiz = (name, ...rest) => widget('balise-quiz', `quiz-${name}`, ...rest);
await quiz('question', [begin, '.option:nth-of-type(2) input']);
await quiz('feedback', [begin, '.option:nth-of-type(1) input', '.onward']);
await quiz('missing', [begin, '.onward']);
await quiz('debate', [begin, 'input', '.onward'], { path: '/debat.html', scheme: 'dark' });
await quiz('phone', [begin, '.option:nth-of-type(3) input', '.onward'], { width: 320 });

const toTheEnd = [begin, ...Array.from({ length: 10 }, () => ['fieldset:not([disabled]) input', '.onward']).flat()];
await quiz('end', toTheEnd, { path: '/famille.html' });

const theme = ['.filter:first-child select', 'cyberharcelement'];
const front = [theme, '.tile'];
const cards = (name, steps, options) => widget('balise-cards', `cards-${name}`, steps, { path: '/cartes.html', ...options });
for (const scheme of ['light', 'dark'])
  for (const width of [320, 768, 1280]) await cards(`overview-${width}-${scheme}`, [], { width, scheme });
const town = await open('/cartes.html', 1280, 'light');
await town.screenshot({ path: `${folder}/cards-page.png`, fullPage: true });
await cards('front', front);
await cards('back', [...front, '.turn']);
await cards('back-dark', [...front, '.turn', '.chip:last-of-type'], { scheme: 'dark' });
await cards('phone', [...front, '.turn'], { width: 320 });
await cards('none', [
  ['.filter:first-child select', 'ecrans-sante'],
  ['.filter:last-child select', 'professionals'],
]);
const keep = ['.chip:last-of-type', '.actions .onward'];
await cards('end', [...front, ...keep, ...keep, '.bar .link', '.actions .link']);
await cards('children', ['li:nth-child(4) .tile', '.turn'], { path: '/cartes-enfants.html' });

const night = await open('/famille.html', 768, 'light', { at: '2026-11-23T23:30:00+01:00' });
await (await night.$('balise-3018')).screenshot({ path: `${folder}/3018-closed.png` });
const line = await open('/debat.html', 1280, 'light');
await (await line.$('balise-3018')).screenshot({ path: `${folder}/3018-line.png` });

/** What the page under a projection has of it, by its name for screen readers. */
const tool = async (page, label) => (await page.$(`>>> button[aria-label="${label}"]`)).evaluate((button) => button.click());
const project = '.group-tools .button';

/** What a room sees after some keys, on a projector of our days and on an old one, by night and on paper. */
async function projection(name, path, tag, keys, steps = []) {
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
  ]) {
    const page = await open(path, width, 'light', { height });
    await walk(page, tag, [...steps, project]);
    for (const key of keys) await page.keyboard.press(key);
    await page.screenshot({ path: `${folder}/projection-${name}-${width}-night.png` });
    if (keys.at(-1) === 'h') await page.keyboard.press('h');
    await tool(page, 'Fond clair');
    if (keys.at(-1) === 'h') await page.keyboard.press('h');
    await page.screenshot({ path: `${folder}/projection-${name}-${width}-paper.png` });
    await page.close();
  }
}

const hands = (...counts) => counts.flatMap((count, i) => Array(count).fill(`Digit${i + 1}`));
await projection('question', '/', 'balise-quiz', ['ArrowRight']);
await projection('answer', '/', 'balise-quiz', ['ArrowRight', ...hands(4, 7, 13), 'ArrowRight']);
const debated = ['ArrowRight', ...hands(14, 6, 8), 'ArrowRight', 'ArrowRight', ...hands(9, 13, 6), 'ArrowRight'];
await projection('debate', '/debat.html', 'balise-quiz', debated);
await projection('card', '/cartes.html', 'balise-cards', ['ArrowRight', 'ArrowRight'], [theme]);
await projection('help', '/', 'balise-quiz', ['ArrowRight', 'h']);

const room = await open('/', 1280, 'light');
const opened = new Promise((resolve) => room.once('popup', resolve));
await walk(room, 'balise-quiz', ['.group-tools .button.ghost']);
const notes = await opened;
await walk(room, 'balise-quiz', [project]);
for (const key of ['ArrowRight', ...hands(4, 7, 13), 't']) await room.keyboard.press(key);
await notes.setViewport({ width: 720, height: 820 });
await notes.screenshot({ path: `${folder}/projection-notes.png` });

/** The builder, from the folder beside the demo; what it says in passing is not waited for. */
async function atelier(name, steps, { width = 1280, scheme = 'light' } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${server.origin}/balise/atelier/`, { waitUntil: 'networkidle0' });
  for (const step of steps) await (await page.waitForSelector(step)).click();
  await page.waitForNetworkIdle();
  await page.waitForFunction(() => !document.querySelector('.said').textContent);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `${folder}/atelier-${name}.png` });
  await page.close();
}

const debate = '.start::-p-text(Les écrans et nous)';
await atelier('start', []);
await atelier('form', [debate, '#champ-questions-0']);
await atelier('json-dark', [debate, 'label:has([name=tab][value=json])', 'label:has([name=width][value=projector])'], { scheme: 'dark' });
await atelier('phone', [debate, '#champ-questions-0'], { width: 320 });

await browser.close();
server.close();
console.log(`pictures in ${folder}/`);
