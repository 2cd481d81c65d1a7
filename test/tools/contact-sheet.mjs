// Pictures of every story on one page, beside the last accepted ones. Differences are reported; they fail nothing.
//   npm run contact-sheet                   writes contact-sheet/index.html, to look at, and sheet.png
//   npm run contact-sheet -- --only=quiz    the stories whose id holds « quiz »
//   npm run contact-sheet -- accept         keeps these pictures as the accepted ones
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
/** Large enough to read titles, small enough to keep. */
const scale = 0.5;
const quality = 70;
const tallest = 1600;
const screenHeight = 900;
/** Less than this share of a picture is how a letter's edge was drawn. */
const leastChange = 0.0005;

rmSync(out, { recursive: true, force: true });
for (const folder of ['now', 'before', 'changed']) mkdirSync(`${out}/${folder}`, { recursive: true });
mkdirSync(accepted, { recursive: true });
const storybook = await openStorybook();
const tab = await storybook.newPage();
const { page: desk } = await storybook.newPage();
await tab.page.bringToFront();
const stories = [];
for (const { id, title, name, tags } of listStories().filter(({ id }) => id.includes(only))) {
  // What opens stands where this width has room for it.
  await show(tab, looks[0]);
  const wrong = await visit(tab, storybook.address(id));
  const pictures = [];
  for (const look of looks) {
    await show(tab, look);
    const height = await tab.page.evaluate(() => {
      // What is projected has the shape of its screen.
      const slide = [...(document.querySelector('main > *')?.shadowRoot?.children ?? [])].some((child) =>
        child.shadowRoot?.querySelector('.room'),
      );
      if (slide) return 568;
      const open = (root) =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...(element.matches('.sheet.open, :popover-open, dialog[open]') ? [element.getBoundingClientRect().bottom + scrollY + 8] : []),
          ...(element.shadowRoot ? open(element.shadowRoot) : []),
        ]);
      return Math.ceil(Math.max(...[...document.querySelectorAll('main')].map((main) => main.scrollHeight), ...open(document), 100));
    });
    // On a low screen a widget looks different: the picture is cut, not the screen.
    const isSlide = height === 568;
    const visible = Math.min(height, tallest);
    await tab.page.setViewport({ width: look.width, height: isSlide ? height : Math.max(visible, screenHeight), deviceScaleFactor: scale });
    const file = `${id}--${look.name}.webp`;
    const picture = Buffer.from(
      await tab.page.screenshot({ type: 'webp', quality, clip: { x: 0, y: 0, width: look.width, height: visible } }),
    );
    const change = await compare(file, picture);
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

/** What differs from the accepted picture, in words; what it was, and where it differs, are drawn beside. */
async function compare(file, now) {
  const last = `${accepted}/${file}`;
  if (!existsSync(last)) return { kind: 'new', words: 'new' };
  const before = readFileSync(last);
  if (before.equals(now)) return {};
  const { heights, share, drawn } = await desk.evaluate(
    differ,
    [before, now].map((picture) => picture.toString('base64')),
  );
  const isSize = heights[0] !== heights[1];
  if (!isSize && share < leastChange) return {};
  writeFileSync(`${out}/before/${file}`, before);
  writeFileSync(`${out}/changed/${file}`, Buffer.from(drawn, 'base64'));
  const size = isSize ? `${heights.map((height) => height / scale).join(' → ')} px, ` : '';
  return { kind: isSize ? 'size' : 'changed', words: `${size}${(100 * share).toFixed(1)} %` };
}

/** In the browser, which reads the pictures that it has written: the share of pixels that differ, and these in red. */
async function differ(pictures) {
  const images = await Promise.all(
    pictures.map(async (picture) => createImageBitmap(await (await fetch(`data:image/webp;base64,${picture}`)).blob())),
  );
  const [width, height] = ['width', 'height'].map((side) => Math.max(...images.map((image) => image[side])));
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const [before, now] = images.map((image) => {
    // At the upper left, on a ground that neither has.
    context.fillStyle = 'gray';
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, width, height);
  });
  let count = 0;
  for (let at = 0; at < now.data.length; at += 4) {
    const isOther = [0, 1, 2].some((channel) => Math.abs(now.data[at + channel] - before.data[at + channel]) > 40);
    if (isOther) now.data.set([209, 30, 30], at);
    else for (const channel of [0, 1, 2]) now.data[at + channel] = 200 + now.data[at + channel] * 0.2;
    count += Number(isOther);
  }
  context.putImageData(now, 0, 0);
  return {
    heights: images.map((image) => image.height),
    share: count / (width * height),
    drawn: canvas.toDataURL('image/webp', 0.7).split(',')[1],
  };
}
