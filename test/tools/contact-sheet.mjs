// Pictures of every story on one sheet, beside the last accepted ones. Differences are reported; they fail nothing.
//   npm run contact-sheet             writes contact-sheet/index.html and sheet.png
//   npm run contact-sheet -- accept   keeps these pictures as the accepted ones
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { listStories, openStorybook, show, visit } from './stories.mjs';

const out = 'contact-sheet';
const accepted = 'stories/accepted';
const isAccepting = process.argv.includes('accept');
const looks = [
  { name: 'light', theme: 'light', width: 768 },
  { name: 'dark-320', theme: 'dark', width: 320 },
];
/** Small: the sheet is for seeing what changed, not for reading. */
const scale = 0.25;
const tallest = 1200;

rmSync(out, { recursive: true, force: true });
for (const folder of [out, `${out}/now`, `${out}/changed`]) mkdirSync(folder, { recursive: true });
if (isAccepting) {
  rmSync(accepted, { recursive: true, force: true });
  mkdirSync(accepted, { recursive: true });
}
const storybook = await openStorybook();
const tab = await storybook.newPage();
const changes = [];
const rows = [];
for (const { id, title, name } of listStories()) {
  const cells = [];
  const wrong = await visit(tab, storybook.address(id));
  if (wrong) changes.push(`${id}: ${wrong}`);
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
    const picture = Buffer.from(await tab.page.screenshot());
    writeFileSync(`${out}/now/${file}`, picture);
    if (isAccepting) writeFileSync(`${accepted}/${file}`, picture);
    const change = compare(file, picture);
    if (change) changes.push(`${file}: ${change}`);
    cells.push(`<td${change ? ' class="changed"' : ''}><img src="now/${file}" alt="">${change ? `<p>${change}</p>` : ''}</td>`);
  }
  rows.push(`<tr><th scope="row">${title}<br>${name}</th>${cells.join('')}</tr>`);
}
writeFileSync(
  `${out}/index.html`,
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Toutes les histoires</title>
<style>body{font:14px system-ui;columns:4 460px;column-gap:8px;margin:8px;background:#ddd}table{break-inside:avoid;margin:0 0 8px}
th{width:90px;text-align:start;vertical-align:top}td{vertical-align:top}.changed{outline:3px solid #d00}p{margin:0}</style>
${rows.map((row) => `<table>${row}</table>`).join('\n')}</html>`,
);
const sheet = await tab.page.browser().newPage();
await sheet.setViewport({ width: 2000, height: 1000 });
await sheet.goto(new URL(`../../${out}/index.html`, import.meta.url).href);
await sheet.screenshot({ path: `${out}/sheet.png`, fullPage: true });
await storybook.close();
for (const change of changes) console.log(change);
console.log(`${rows.length} stories, ${changes.length} changed since they were accepted: ${out}/index.html, ${out}/sheet.png`);

/** What differs from the accepted picture, in words; the differences are drawn beside. */
function compare(file, picture) {
  if (!existsSync(`${accepted}/${file}`)) return 'new';
  const [before, now] = [PNG.sync.read(readFileSync(`${accepted}/${file}`)), PNG.sync.read(picture)];
  if (before.width !== now.width || before.height !== now.height) return `${before.height} → ${now.height} px high`;
  const drawn = new PNG({ width: now.width, height: now.height });
  const count = pixelmatch(before.data, now.data, drawn.data, now.width, now.height, { threshold: 0.15 });
  if (!count) return '';
  writeFileSync(`${out}/changed/${file}`, PNG.sync.write(drawn));
  return `${((100 * count) / (now.width * now.height)).toFixed(1)} %`;
}
