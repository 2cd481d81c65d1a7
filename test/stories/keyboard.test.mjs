// Who has a keyboard alone comes to all that can be used, in reading order, sees where they are, and gets out again (RGAA 7.3, 7.4,
// 10.7, 10.8, 12.8, 12.9, 13.2). Real keys in Chromium, through the states of each widget; with FULL=1 through every one of them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { changed, clipOf, picture } from '../tools/focus-ring.mjs';
import { listWidgets, openStorybook, show, visit } from '../tools/stories.mjs';
import { controls, prepare, walk } from '../tools/walk-by-tab.mjs';

const looks = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  contrast: { theme: 'contrast' },
  forced: { theme: 'light', forced: true },
};
const names = Object.keys(looks);
/** The states that have the most to come to: each in every look, or some of them in a look in turn. */
const main = [
  'bandeau-3018--sortie-rapide',
  'bandeau-3018--repliable',
  'quiz--choix-multiple',
  'quiz--estimation',
  'quiz--fin',
  'quiz--debat-apres',
  'quiz--confort',
  'cartes--toutes-les-cartes',
  'cartes--verso',
  'indicateur--outils',
  'inscription--fautes',
  'inscription--place-gardee',
];
const few = main.filter((id) => !/repliable|choix-multiple|debat-apres|toutes-les-cartes|place-gardee/.test(id));
/** What is projected, by the keys pressed once it is. */
const slides = [
  ['quiz--animer-un-groupe', 'ArrowRight'],
  ['quiz--animer-un-groupe', 'ArrowRight', 'h'],
  ['cartes--animer-un-groupe', 'ArrowRight'],
];
const inTurn = (states) => states.map((state, i) => [names[i % names.length], state]);
const everywhere = (states) => states.flatMap((state) => names.map((name) => [name, state]));
const every = process.env.FULL && listWidgets().map(({ id }) => id);
// Nobody has a keyboard on paper.
const others = every && every.filter((id) => !/--(projeter|imprime)/.test(id) && !main.includes(id));
const paths = every ? [...everywhere(main), ...inTurn(others)] : inTurn(few);
const rooms = every ? everywhere(slides) : inTurn(slides.slice(0, 2));

let storybook, tab, windows;
before(async () => {
  storybook = await openStorybook();
  tab = await storybook.newPage();
  windows = (await storybook.pages()).length;
});
after(() => storybook.close());

async function open(id, name, size) {
  // What a visitor opened in it stays with a story that is shown already.
  if (new URL(tab.page.url()).searchParams.get('id') === id) await tab.page.goto('about:blank');
  await show(tab, { ...looks.light, ...size });
  assert.equal(await visit(tab, storybook.address(id)), undefined);
  await show(tab, { ...looks[name], ...size });
  await prepare(tab);
  // The « Aa » menu comes a little after its widget.
  await tab.page.waitForNetworkIdle({ idleTime: 60 });
}

/** The text of a slide finds its size over a few frames. */
const settled = () => tab.page.waitForFunction(stillFor, { polling: 'raf' }, 5);
function stillFor(frames) {
  const boxes = JSON.stringify(window.walk.all().map((element) => element.getBoundingClientRect()));
  window.still = boxes === window.boxes ? window.still + 1 : 0;
  window.boxes = boxes;
  return window.still > frames;
}

for (const [name, id] of paths)
  test(`${id}, ${name}: Tab goes through all of it and out, and back`, async () => {
    await open(id, name, { width: 768, height: 2400 });
    const [parts, href] = await tab.page.evaluate(() => [window.walk.all().length, location.href]);
    const expected = await controls(tab);
    const isSheet = id.endsWith('--confort');
    const { stops, end } = await walk(tab, {
      see: async (stop) => {
        stop.clip = clipOf(stop);
        stop.focused = await picture(tab, stop.clip);
      },
      // A sheet closes behind who leaves it.
      leave: async (stop) => isSheet && (stop.rest = await picture(tab, stop.clip)),
    });
    const start = isSheet ? expected.findIndex(([, name]) => name.includes('Confort de lecture')) + 1 : 0;
    assert.equal(end, 'after');
    assert.deepEqual(keysOf(stops, expected), expected.slice(start).map(String), 'all, in the order of the document');
    assert.deepEqual(covered(stops), []);
    assert.deepEqual(outOfOrder(stops), [], 'in the order in which one reads');
    if (!isSheet)
      assert.deepEqual(
        stops.filter((stop) => stop.parts !== parts || stop.href !== href).map(({ name }) => name),
        [],
        'nothing happens',
      );
    const rest = await picture(tab);
    assert.deepEqual(hidden(stops, rest), []);

    const again = await controls(tab);
    const { stops: back, end: begin } = await walk(tab, { back: true });
    assert.equal(begin, 'before');
    assert.deepEqual(keysOf(back, again).reverse(), again.map(String), 'the same way back');
    assert.equal((await storybook.pages()).length, windows, 'no window opens');
  });

for (const [name, [id, ...keys]] of rooms)
  test(`${id}, ${keys.join(', ')}, ${name}: Tab goes round on the slide, and Escape leads back to its button`, async () => {
    await open(id, name, { width: 1280, height: 800 });
    const button = await tab.page.evaluate(() => {
      // A slide of the size that the look has, as in a frame that may not fill the screen.
      Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'));
      const opener = window.walk.all().find((one) => one.matches('.group-tools .button'));
      opener.focus();
      return window.walk.at().key;
    });
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(() => window.walk.isModal());
    for (const key of keys) await tab.page.keyboard.press(key);
    await settled();
    const expected = await controls(tab);
    const { stops, end } = await walk(tab, {
      see: async (stop) => {
        stop.clip = clipOf(stop);
        stop.focused = await picture(tab, stop.clip);
      },
      leave: async (stop) => (stop.rest ??= await picture(tab, stop.clip)),
    });
    assert.equal(end, 'round');
    assert.deepEqual(keysOf(stops, expected).sort(), expected.map(String).sort());
    assert.deepEqual(covered(stops), []);
    assert.deepEqual(hidden(stops), []);
    for (let i = 0; i < 2 && (await tab.page.evaluate(() => window.walk.isModal())); i++) await tab.page.keyboard.press('Escape');
    await tab.page.waitForFunction((button) => window.walk.at().key === button, {}, button);
    assert.equal((await walk(tab)).end, 'after');
  });

const covered = (stops) => stops.flatMap(({ name, cover }) => (cover ? [`${name} under ${cover}`] : []));
const hidden = (stops, all) => stops.filter((stop) => !hasRing(stop, all)).map(({ name }) => `no ring seen: ${name}`);

/** Each with the name that was expected: of a group of radio buttons, the one that has focus depends on the way. */
function keysOf(stops, expected) {
  const names = new Map(expected);
  return stops.filter(({ isOwn }) => !isOwn).map(({ key, name }) => String([key, names.get(key) ?? name]));
}

/** In a row one goes on along the line; else further down. The « Aa » button stands in a corner, first of all, and its sheet lies over the page. */
function outOfOrder(stops) {
  return stops.slice(1).flatMap((stop, i) => {
    const [from, to] = [onPage(stops[i]), onPage(stop)];
    const isRow = Math.min(from.bottom, to.bottom) - Math.max(from.top, to.top) > Math.min(from.height, to.height) / 2;
    const goesOn = isRow ? (stop.isRtl ? to.right <= from.right + 1 : to.left >= from.left - 1) : to.top >= from.top - 1;
    return goesOn || stops[i].isApart ? [] : [`${stops[i].name} → ${stop.name}`];
  });
}

const onPage = ({ box: { left, right, top, bottom, height }, scroll: [, y] }) => ({
  left,
  right,
  top: top + y,
  bottom: bottom + y,
  height,
});

/** As many pixels change by 3:1 as there are around the control, or around the label that stands for it. */
function hasRing({ focused, rest, clip, own, box }, all) {
  const length = ({ width, height }) => (Math.min(width, height) < 12 ? Infinity : 2 * (width + height));
  return (rest ? changed(focused, rest) : changed(focused, all, clip)) >= Math.min(length(own), length(box));
}
