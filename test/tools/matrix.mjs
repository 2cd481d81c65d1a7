// Every story in light, dark and forced colours, at three widths, in French and in Arabic: axe with target size, nothing cut off,
// no sideways scroll, and the same with WCAG's text spacing.
//   npm run test:matrix            all of it
//   npm run test:matrix -- sample  a third of the stories, in turn in another of these ways
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { listStories, openStorybook, show, visit } from './stories.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What axe cannot decide, and who did: rule, selector and the reason. */
const triage = JSON.parse(readFileSync('test/matrix-triage.json', 'utf8'));

const locales = ['fr', 'ar'];
const schemes = [
  { theme: 'light', forced: false },
  { theme: 'dark', forced: false },
  { theme: 'light', forced: true },
];
const widths = [320, 768, 1280];
const looks = schemes.flatMap((scheme) => widths.map((width) => ({ ...scheme, width })));

const isSample = process.argv.includes('sample');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);
const stories = listStories().filter(({ id }) => !only || id.includes(only));
const visits = isSample
  ? stories.filter((_, i) => i % 3 === 0).map(({ id }, i) => ({ id, locale: locales[i % 2], looks: [looks[(i * 4) % looks.length]] }))
  : stories.flatMap(({ id }) => locales.map((locale) => ({ id, locale, looks })));
visits.sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale));

const began = Date.now();
const storybook = await openStorybook();
const faults = new Map();
const triaged = new Set();
let [looked, failed] = [0, 0];
const queue = [...visits];
await work();
await storybook.close();

for (const [fault, where] of faults) console.log(`${fault}\n    ${where.length} × ${where.slice(0, 4).join(', ')}`);
const unused = isSample || only ? [] : triage.filter((entry) => !triaged.has(entry));
for (const { rule, target, why } of unused) console.log(`triaged but not met: ${rule} ${target ?? why}`);
console.log(`${stories.length} stories, ${looked} looks, ${((Date.now() - began) / 1000).toFixed(0)} s`);
console.log(`${looked - failed} passed, ${failed + unused.length} failed, 0 skipped`);
process.exitCode = failed || unused.length ? 1 : 0;

/** One tab: a page in the background gets no animation frames. */
async function work() {
  const tab = await storybook.newPage();
  await tab.page.evaluateOnNewDocument(axe);
  for (let next = queue.shift(); next; next = queue.shift()) await walk(tab, next);
}

async function walk(tab, { id, locale, looks }) {
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
    const said = [...(await judge(tab, look)), ...(await measure(tab, 'as it is'))];
    if (!look.forced) said.push(...(await spaced(tab)));
    looked++;
    if (said.length) failed++;
    for (const fault of new Set(said)) note(fault, `${id} ${locale} ${look.forced ? 'forced' : look.theme} ${look.width}`);
  }
}

function note(fault, where) {
  faults.set(fault, [...(faults.get(fault) ?? []), where]);
}

async function judge({ page }, { forced }) {
  const { violations, incomplete } = await page.evaluate(
    (forced) =>
      window.axe.run('#storybook-root', {
        resultTypes: ['violations', 'incomplete'],
        // Forced colours are the browser's own, whatever the sheets say that axe reads.
        rules: {
          'target-size': { enabled: true },
          'color-contrast': { enabled: !forced },
          // The page's own: a widget is a part of one.
          region: { enabled: false },
          'landmark-one-main': { enabled: false },
          'page-has-heading-one': { enabled: false },
        },
      }),
    forced,
  );
  const lines = (kind) => (rule) =>
    rule.nodes.map((node) => ({
      kind,
      rule: rule.id,
      target: node.target.flat().at(-1),
      why: (node.any[0] ?? node.all[0] ?? node.none[0])?.message,
    }));
  const undecided = incomplete.flatMap(lines('undecided')).filter(({ rule, target, why = '' }) => {
    const entry = triage.find((one) => one.rule === rule && target.includes(one.target ?? '') && why.includes(one.why ?? ''));
    if (entry) triaged.add(entry);
    return !entry;
  });
  return [...violations.flatMap(lines('axe')), ...undecided].map(({ kind, rule, target, why }) => `${kind} ${rule}: ${target} (${why})`);
}

/** Text outside a box that hides what is too much, and pages that scroll sideways. */
function measure({ page }, when) {
  return page.evaluate((when) => {
    const said = [];
    const root = document.scrollingElement;
    if (root.scrollWidth > root.clientWidth + 1) said.push(`sideways scroll, ${when}`);
    // What is for screen readers alone, hidden, or turned page by page.
    const apart = '.sr, .trap, [inert], svg, select, style, .room';
    const hides = (element) => /hidden|clip/.test(getComputedStyle(element).overflow);
    const look = (node, boxes) => {
      for (const child of node.childNodes) {
        if (child instanceof Element) {
          if (child.matches(apart)) continue;
          look(child.shadowRoot ?? child, hides(child) ? [...boxes, child] : boxes);
        } else if (child instanceof Text && child.data.trim() && boxes.length) {
          const range = document.createRange();
          range.selectNodeContents(child);
          const { left, right, top, bottom, width } = range.getBoundingClientRect();
          const cut = boxes.find((box) => {
            const edge = box.getBoundingClientRect();
            return left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1;
          });
          if (width && cut) said.push(`cut off, ${when}: ${cut.localName}.${cut.classList} « ${child.data.trim().slice(0, 40)} »`);
        }
      }
    };
    look(document.querySelector('#storybook-root'), []);
    return said;
  }, when);
}

/** The spacing that a reader may ask for (WCAG 1.4.12), in every shadow root. */
async function spaced(tab) {
  const set = (on) =>
    tab.page.evaluate((on) => {
      window.spacing ??= new CSSStyleSheet();
      window.spacing.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      );
      const visit = (node) => {
        for (const { shadowRoot } of node.querySelectorAll('*')) {
          if (!shadowRoot) continue;
          const others = shadowRoot.adoptedStyleSheets.filter((sheet) => sheet !== window.spacing);
          shadowRoot.adoptedStyleSheets = on ? [...others, window.spacing] : others;
          visit(shadowRoot);
        }
      };
      visit(document);
    }, on);
  await set(true);
  const said = await measure(tab, 'with text spacing');
  await set(false);
  return said;
}
