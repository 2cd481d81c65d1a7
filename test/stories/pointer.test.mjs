// What is pressed acts when it is let go, and not at all when the pointer has left it by then (RGAA 13.11); hovering covers nothing and
// opens nothing (10.13, 12.11); what moves has no need of a shaken or tilted device (13.12).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listWidgets, openStorybook, show, visit } from '../tools/stories.mjs';
import { prepare } from '../tools/walk-by-tab.mjs';

const states = process.env.FULL
  ? // A sheet over the page closes at a press elsewhere, and a slide lies over all.
    listWidgets()
      .map(({ id }) => id)
      .filter((id) => !/--(confort|projeter)/.test(id))
  : [
      'bandeau-3018--repliable',
      'bandeau-3018--sortie-rapide',
      'quiz--choix-multiple',
      'quiz--fin',
      'quiz--animer-un-groupe',
      'cartes--toutes-les-cartes',
      'cartes--verso',
      'indicateur--outils',
      'inscription--seances',
      'inscription--coordonnees',
    ];

let storybook, tab;
before(async () => {
  storybook = await openStorybook();
  tab = await storybook.newPage();
  // Asked for by whatever listens to how a device is held.
  await tab.page.evaluateOnNewDocument(() => {
    const listen = EventTarget.prototype.addEventListener;
    window.asked = [];
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      if (/^device(motion|orientation)|^orientationchange/.test(type)) window.asked.push(type);
      return listen.call(this, type, ...rest);
    };
  });
});
after(() => storybook.close());

for (const id of states)
  test(`${id}: a press that is taken back does nothing, nor does hovering`, async () => {
    await show(tab, { theme: 'light', width: 768, height: 2400 });
    assert.equal(await visit(tab, storybook.address(id)), undefined);
    await prepare(tab);
    await tab.page.waitForNetworkIdle({ idleTime: 60 });
    const { mouse } = tab.page;
    await mouse.reset();
    await mouse.move(1, 1);
    const before = await state();
    for (const { name, x, y } of await targets()) {
      await mouse.move(x, y);
      assert.equal(await state(), before, `under the pointer: ${name}`);
      await mouse.down();
      assert.equal(await state(), before, `pressed: ${name}`);
      await mouse.move(1, 1);
      await mouse.up();
      assert.equal(await state(), before, `taken back: ${name}`);
    }
    assert.deepEqual(await tab.page.evaluate(() => window.asked), []);
  });

/** Where each control is that a click would use; fields are the browser's own. */
const targets = () =>
  tab.page.evaluate(() =>
    window.walk
      .all()
      .filter(
        (one) => one.matches('a[href], button, summary, label.option, label.choice') && one.checkVisibility({ visibilityProperty: true }),
      )
      .filter((one) => !one.closest('[inert], .sr'))
      .map((one) => ({ name: one.innerText || one.ariaLabel, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width && box.bottom < innerHeight)
      .map(({ name, box }) => ({ name, x: box.left + Math.min(box.width / 2, 20), y: box.top + box.height / 2 })),
  );

/** All that a visitor could notice. */
const state = () =>
  tab.page.evaluate(() => {
    const shown = window.walk.all().map((one) => {
      const { width, height } = one.getBoundingClientRect();
      const own = [...one.childNodes].map((node) => (node.nodeType === 3 ? node.data : '')).join('');
      return `${one.localName}${one.checked ?? ''}${one.open ?? ''}${one.ariaExpanded}${one.ariaPressed} ${width} ${height} ${own}`;
    });
    return [location.href, ...shown].join('\n');
  });
