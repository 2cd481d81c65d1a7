// Pictures of every story on one page, beside the last accepted ones. Differences are reported; they fail nothing.
//   npm run contact-sheet                   writes contact-sheet/index.html, to look at, and sheet.png
//   npm run contact-sheet -- --only=quiz    the stories whose id holds « quiz »
//   npm run contact-sheet -- accept         keeps these pictures as the accepted ones
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import UPNG from 'upng-js';
import { contactPage } from './contact-page.mjs';
import { listStories, openStorybook, show, visit } from './stories.mjs';

const out = 'contact-sheet';
const accepted = 'stories/accepted';
const isAccepting = process.argv.includes('accept');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7) ?? '';
const looks = [
  { name: 'light', theme: 'light', width: 768 },
  { name: 'dark', theme: 'dark', width: 768 },
  { name: '320', theme: 'light', width: 320 },
];
/** Large enough to read titles, small enough to keep: 256 colours, and half of a screen's pixels. */
const scale = 0.5;
const colours = 256;
const tallest = 1600;
/** Less than this share of a picture is how a letter's edge was drawn. */
const leastChange = 0.0005;

rmSync(out, { recursive: true, force: true });
for (const folder of ['now', 'before', 'changed']) mkdirSync(`${out}/${folder}`, { recursive: true });
mkdirSync(accepted, { recursive: true });
const storybook = await openStorybook();
const tab = await storybook.newPage();
const stories = [];
for (const { id, title, name, tags } of listStories().filter(({ id }) => id.includes(only))) {
  const wrong = await visit(tab, storybook.address(id));
  const pictures = [];
  for (const look of looks) {
    await show(tab, look);
    const height = await tab.page.evaluate(() => {
      // What is projected has the shape of its screen.
      const slide = [...(document.querySelector('main > *')?.shadowRoot?.children ?? [])].some((child) =>
        child.shadowRoot?.querySelector('.room'),
      );
      return slide ? 568 : Math.max(...[...document.querySelectorAll('main')].map((main) => main.scrollHeight), 100);
    });
    await tab.page.setViewport({ width: look.width, height: Math.min(height, tallest), deviceScaleFactor: scale });
    const file = `${id}--${look.name}.png`;
    const picture = fewColours(await tab.page.screenshot());
    const change = compare(file, picture);
    writeFileSync(`${out}/now/${file}`, picture);
    if (isAccepting) writeFileSync(`${accepted}/${file}`, picture);
    pictures.push({ look: look.name, file, ...change });
  }
  stories.push({ id, title, name, tags, wrong, pictures });
}
writeFileSync(`${out}/index.html`, contactPage(stories));
const sheet = await tab.page.browser().newPage();
await sheet.setViewport({ width: 2000, height: 1000 });
await sheet.goto(new URL(`../../${out}/index.html#sheet`, import.meta.url).href);
await sheet.screenshot({ path: `${out}/sheet.png`, fullPage: true });
await storybook.close();

const pictures = stories.flatMap((story) => story.pictures);
if (isAccepting && !only) {
  const kept = new Set(pictures.map(({ file }) => file));
  for (const file of readdirSync(accepted)) if (!kept.has(file)) rmSync(`${accepted}/${file}`);
}
const changed = pictures.filter(({ kind }) => kind === 'changed' || kind === 'size');
for (const { id, wrong } of stories) if (wrong) console.log(`${id}: ${wrong}`);
for (const { file, words } of changed) console.log(`${file}: ${words}`);
const fresh = pictures.filter(({ kind }) => kind === 'new').length;
console.log(
  `${stories.length} stories, ${pictures.length} pictures: ${changed.length} changed since they were accepted, ${fresh} new: ${out}/index.html, ${out}/sheet.png`,
);

function fewColours(screenshot) {
  const { width, height, rgba } = pixelsOf(screenshot);
  return Buffer.from(UPNG.encode([rgba.buffer], width, height, colours));
}

function pixelsOf(png) {
  const image = UPNG.decode(png);
  return { width: image.width, height: image.height, rgba: new Uint8Array(UPNG.toRGBA8(image)[0]) };
}

/** What differs from the accepted picture, in words; what it was, and where it differs, are drawn beside. */
function compare(file, picture) {
  const last = `${accepted}/${file}`;
  if (!existsSync(last)) return { kind: 'new', words: 'new' };
  const bytes = readFileSync(last);
  if (bytes.equals(picture)) return {};
  const [before, now] = [pixelsOf(bytes), pixelsOf(picture)];
  const [width, height] = [Math.max(before.width, now.width), Math.max(before.height, now.height)];
  const drawn = new Uint8Array(width * height * 4);
  const count = pixelmatch(onto(before, width, height), onto(now, width, height), drawn, width, height, { threshold: 0.15 });
  const share = count / (width * height);
  const isSize = before.width !== now.width || before.height !== now.height;
  if (!isSize && share < leastChange) return {};
  writeFileSync(`${out}/before/${file}`, bytes);
  writeFileSync(`${out}/changed/${file}`, Buffer.from(UPNG.encode([drawn.buffer], width, height, colours)));
  const size = isSize ? `${before.height / scale} → ${now.height / scale} px, ` : '';
  return { kind: isSize ? 'size' : 'changed', words: `${size}${(100 * share).toFixed(1)} %` };
}

/** At the upper left of a larger picture, on a ground that neither has. */
function onto({ width, height, rgba }, wide, high) {
  const pixels = new Uint8Array(wide * high * 4).fill(128);
  for (let y = 0; y < height; y++) pixels.set(rgba.subarray(y * width * 4, (y + 1) * width * 4), y * wide * 4);
  return pixels;
}
