// Each check of the matrix tells the fault that it is there for, and lets the same pass without it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, judge } from './axe-checks.mjs';
import { misnamed } from './lang-checks.mjs';
import { layout, spaced } from './layout-checks.mjs';
import { installParts } from './page-parts.mjs';
import { launch } from './serve.mjs';

let browser;
let page;
before(async () => {
  browser = await launch();
  page = await browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  await page.evaluateOnNewDocument(axe);
  await page.evaluateOnNewDocument(installParts);
  await page.goto('data:text/html,<!doctype html><html lang=fr><title>x</title>');
});
after(() => browser?.close());

/** Shows html in a shadow root, as a widget would. */
const show = (inside, { lang = 'fr', dir = 'ltr' } = {}) =>
  page.evaluate(
    ([inside, lang, dir]) => {
      document.body.innerHTML = `<div id="storybook-root" lang="${lang}" dir="${dir}"><main></main></div>`;
      const style = '<style>.over { position: absolute; inset: 0 auto auto 0; margin: 0; width: 60px; height: 44px }</style>';
      document.querySelector('main').attachShadow({ mode: 'open' }).innerHTML = style + inside;
    },
    [inside, lang, dir],
  );

const faults = [
  {
    of: 'axe',
    check: judge,
    wrong: '<button style="width: 44px; height: 44px"></button>',
    told: /button-name/,
    right: '<button>Oui</button>',
  },
  {
    of: 'the least size of a target',
    check: judge,
    wrong:
      '<button style="width: 9px; height: 9px; padding: 0" aria-label="a"></button><button style="width: 9px; height: 9px; padding: 0" aria-label="b"></button>',
    told: /target-size/,
    right: '<button>Oui</button>',
  },
  ...[
    ['a pale text on a drawn ground', '#777'],
    ['a text that a ground crosses', '#000; background: linear-gradient(90deg, #fff 20%, #444 20%)'],
  ].map(([of, colour]) => ({
    of,
    check: judge,
    wrong: `<p style="background: linear-gradient(#ddd, #eee); color: ${colour}">Mot après mot après mot</p>`,
    told: /undecided color-contrast: p \(\d\.\d\d:1, measured\)/,
    right: '<p style="background: linear-gradient(#ddd, #eee); color: #222">Mot après mot après mot</p>',
  })),
  {
    of: 'a text under a thing',
    check: judge,
    wrong:
      '<p style="position: relative; width: fit-content">Mot après mot après mot<i style="position: absolute; inset: 0 40% 0 0; background: #eee"></i></p>',
    told: /a part of it, \d+ px wide, is not seen/,
    right:
      '<p style="position: relative; width: fit-content">Mot après mot après mot<i style="position: absolute; inset: 0 40% 0 0; z-index: -1; background: #eee"></i></p>',
  },
  {
    of: 'a control over a title',
    check: layout,
    wrong: '<button class="over">Aa</button><h2>Un titre long</h2>',
    told: /control over text, as it is: button\.over over « Un titre long »/,
    right: '<button class="over">Aa</button><h2 style="margin-left: 60px">Un titre long</h2>',
  },
  {
    of: 'a control over another',
    check: layout,
    wrong: '<button class="over"></button><label style="display: block"><input type="radio" name="a">Oui</label>',
    told: /controls overlap, as it is: button\.over and label/,
    right: '<button class="over"></button><label style="position: absolute; top: 80px"><input type="radio" name="a">Oui</label>',
  },
  {
    of: 'a control inside another’s box',
    check: layout,
    wrong: '<a href="#a" style="display: block; height: 99px"></a><button class="over"></button>',
    told: /controls overlap/,
    right: '<a href="#a" style="display: block; height: 99px"><span class="over">Ouvrir</span></a>',
  },
  {
    of: 'a text that is cut off',
    check: layout,
    wrong: '<p style="width: 50px; overflow: hidden; white-space: nowrap">Un titre bien trop long</p>',
    told: /cut off/,
    right: '<p style="width: 50px; overflow: hidden">Un titre bien trop long</p>',
  },
  {
    of: 'a text that a slide’s page cuts',
    check: layout,
    wrong:
      '<div class="room"><div class="pages" style="width: 90px; overflow: hidden"><p style="width: 200px">Un titre bien trop long</p></div></div>',
    told: /cut off on a slide, as it is: p « Un titre bien trop long »/,
    right:
      '<div class="room"><div class="pages" style="width: 90px; overflow: hidden"><p>Un titre</p><p style="position: relative; left: 99px">Plus loin</p></div></div>',
  },
  {
    of: 'a button that is not all on the screen with the slide',
    check: layout,
    wrong: '<div class="room" style="width: 90px; overflow: hidden"><button style="margin-left: 70px">Quitter</button></div>',
    told: /cut off on a slide, as it is: button « Quitter »/,
    right: '<div class="room" style="width: 90px; overflow: hidden"><button>Quitter</button></div>',
  },
  {
    of: 'a page that scrolls sideways',
    check: layout,
    wrong: '<p style="width: 500px">Large</p>',
    told: /sideways scroll/,
    right: '<div style="overflow: auto"><p style="width: 500px">Large</p></div>',
  },
  {
    of: 'a text that does not bear more space',
    check: spaced,
    wrong: '<p style="width: 7em; overflow: hidden; white-space: nowrap">Espacement</p>',
    told: /cut off, with text spacing/,
    right: '<p style="width: 20em; overflow: hidden; white-space: nowrap">Espacement</p>',
  },
  {
    of: 'French in an Arabic interface',
    check: misnamed,
    at: { lang: 'ar', dir: 'rtl' },
    wrong: '<p>Les écrans</p>',
    told: /« écrans » under lang="ar": p/,
    right: '<p lang="fr" dir="ltr">Les écrans</p><p>3018, e-Enfance, https://exemple.fr/atelier</p>',
  },
  {
    of: 'a name in another language than its element',
    check: misnamed,
    at: { lang: 'ar', dir: 'rtl' },
    wrong: '<section aria-label="Les écrans"></section>',
    told: /« écrans » under lang="ar": section/,
    right: '<section aria-labelledby="section-name"><span id="section-name" hidden lang="fr">Les écrans</span></section>',
  },
  {
    of: 'Arabic that is said to be French',
    check: misnamed,
    wrong: '<p dir="rtl">شاشات</p>',
    told: /Arabic under lang="fr"/,
    right: '<p lang="ar" dir="rtl">شاشات</p>',
  },
  {
    of: 'a text that runs the other language’s way',
    check: misnamed,
    at: { lang: 'ar', dir: 'rtl' },
    wrong: '<p lang="fr">Les écrans</p>',
    told: /runs the wrong way/,
    right: '<p lang="fr" dir="ltr">Les écrans</p>',
  },
];

for (const { of, check, at, wrong, told, right } of faults)
  test(`the matrix tells of ${of}`, async () => {
    await show(wrong, at);
    assert.match((await check(page)).join('\n'), told);
    await show(right, at);
    assert.deepEqual(await check(page), []);
  });

test('what lies over the page on purpose, or is hidden, is no fault', async () => {
  await show(`<p>Un texte <a href="#a">et un lien</a></p><div popover id="sheet" style="inset: 0; margin: 0"><button>Fermer</button></div>
    <button class="over" inert>Aa</button><button class="over" style="visibility: hidden">Aa</button>
    <details><summary>Plus</summary><button>Dedans</button></details>
    <label>Choix <input style="opacity: 0; position: absolute; left: 0"></label>`);
  await page.evaluate(() => document.querySelector('main').shadowRoot.querySelector('#sheet').showPopover());
  const said = await layout(page);
  assert.deepEqual(said, []);
});
