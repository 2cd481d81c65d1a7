// Every story in light, dark and forced colours, at three widths, in French and in Arabic, and some with what else a page or a reader
// may ask for (looks.mjs): axe with target size and nothing undecided, nothing cut off, no control over another or over a text, no
// sideways scroll, the same with WCAG's text spacing, and `lang` right on every part.
//   npm run test:matrix            all of it
//   npm run test:matrix -- sample  some of it
import { axe, judge } from './axe-checks.mjs';
import { misnamed } from './lang-checks.mjs';
import { layout, spaced } from './layout-checks.mjs';
import { unknown, visitsTo } from './looks.mjs';
import { installParts } from './page-parts.mjs';
import { listStories, openStorybook, show, visit } from './stories.mjs';

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);
const all = listStories();
const stories = all.filter(({ id }) => !only || id.includes(only));

const began = Date.now();
const storybook = await openStorybook();
const faults = new Map(unknown(all).map((id) => [`no such story: ${id}`, ['looks.mjs']]));
let [looked, failed] = [0, 0];
/** One tab: a page in the background gets no animation frames. */
const tab = await storybook.newPage();
await tab.page.evaluateOnNewDocument(axe);
await tab.page.evaluateOnNewDocument(installParts);
for (const next of visitsTo(stories, process.argv.includes('sample'))) await walk(next);
await storybook.close();

for (const [fault, where] of faults) console.log(`${fault}\n    ${where.length} × ${where.slice(0, 4).join(', ')}`);
console.log(`${stories.length} stories, ${looked} looks, ${((Date.now() - began) / 1000).toFixed(0)} s`);
console.log(`${looked - failed} passed, ${failed} failed, 0 skipped`);
process.exitCode = faults.size ? 1 : 0;

async function walk({ id, locale, looks }) {
  let wrong;
  try {
    await show(tab, { theme: 'light', width: looks[0].width });
    wrong = await visit(tab, storybook.address(id, { locale }));
  } catch (error) {
    wrong = error.message;
  }
  if (wrong) {
    looked++;
    failed++;
    note(`story: ${wrong}`, `${id} ${locale}`);
    return;
  }
  for (const look of looks) {
    await show(tab, look);
    const said = await see(look);
    looked++;
    if (said.length) failed++;
    const kind = look.name ?? (look.forced ? 'forced' : '');
    for (const fault of new Set(said)) note(fault, [id, locale, kind, look.scheme ?? look.theme, look.width].filter(Boolean).join(' '));
  }
}

function note(fault, where) {
  faults.set(fault, [...(faults.get(fault) ?? []), where]);
}

async function see(look) {
  const { page } = tab;
  if (look.comfort && !(await pressComfort(page))) return ['no « Aa » button'];
  const said = [...(await layout(page)), ...(await judge(page, look))];
  if (!look.forced) said.push(...(await spaced(page)));
  said.push(...(await misnamed(page)));
  if (look.comfort) await pressComfort(page);
  return said;
}

/** Opens the menu of comfort, or closes it. */
function pressComfort(page) {
  return page.evaluate(() => {
    const opener = window.parts.all().find((node) => node instanceof Element && node.matches('.opener'));
    opener?.click();
    return !!opener;
  });
}
