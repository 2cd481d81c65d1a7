// The host pages, in the engine that ENGINE names: chromium, firefox or webkit (see ../tools/engine.mjs).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hostileSheets } from '../../demo/hosts/hostile-sheets.ts';
import { openEngine } from '../tools/engine.mjs';
import { answerOnce, hostNames, isReady, serveHosts } from '../tools/host-pages.mjs';
import { differences, innerLayout } from '../tools/inner-layout.mjs';

let server;
let engine;
before(async () => {
  server = await serveHosts();
  engine = await openEngine();
});
after(async () => {
  server?.close();
  await engine?.close();
});

const host = (name, size) => engine.open(`${server.origin}/hosts/${name}.html`, size);
const heard = (tab) => tab.evaluate(() => window.heard);
const press = (tab, words) =>
  tab.evaluate((words) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words).click(), words);
const older = (stays, leaves) => `<balise-quiz> is already defined by balise ${stays}; balise ${leaves} leaves it.`;

test('the strict page reports what is planted in it, so that silence means something', async () => {
  const tab = await engine.open(`${server.origin}/planted.html`);
  await tab.until(() => window.heard.some((line) => line.startsWith('violation style-src')));
  const trusts = await tab.evaluate(() => 'trustedTypes' in window);
  if (trusts) await tab.until(() => window.heard.some((line) => line.startsWith('violation require-trusted-types-for')));
  await tab.close();
});

/** What each page may say in the console. */
const sayings = { csp: [older('0.1.0', '0.0.9')], versions: [older('0.0.9', '0.1.0')] };

for (const name of ['csp', 'chargeur', 'dsfr', 'bootstrap', 'racine', 'formulaires', 'versions', 'mouvement', 'react', 'vue', 'angular'])
  test(`${name}: the quiz is answered, the 3018 shows, and the page has nothing to complain of`, async () => {
    const tab = await host(name);
    await tab.until(isReady);
    const { question, text } = await tab.evaluate(answerOnce);
    assert.ok(question.length > 10 && text.length > question.length, text);
    const size = await tab.evaluate(
      () => getComputedStyle(document.querySelector('balise-3018').shadowRoot.querySelector('.base')).fontSize,
    );
    assert.equal(size, '16px', 'the reader’s own size, whatever the root’s');
    for (const width of [1280, 320]) {
      await tab.size(width, 900);
      const over = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${over} px too wide at ${width}`);
    }
    assert.deepEqual(await heard(tab), sayings[name] ?? []);
    await tab.close();
  });

test('chargeur: a frame that is out of sight takes the height of what it holds, and nothing in it scrolls', async () => {
  const tab = await host('chargeur', { width: 1000, height: 500 });
  await tab.until(() => document.querySelector('iframe').clientHeight > 200);
  const heights = async () => [
    await tab.evaluate(() => document.querySelector('iframe').clientHeight),
    await tab.inFrame(() => document.body.offsetHeight),
  ];
  let [height, inner] = [];
  for (const end = Date.now() + 10_000; height !== inner || !height;) {
    [height, inner] = await heights();
    assert.ok(Date.now() < end, `${height} px for ${inner}`);
  }
  assert.deepEqual(await heard(tab), []);
  await tab.close();
});

test('cadre: the sandboxed frame shows the quiz that its address names', async () => {
  const tab = await host('cadre');
  const shown = () =>
    tab.inFrame(() => [window.origin, document.querySelector('balise-quiz')?.shadowRoot?.querySelector('.start .title')?.textContent]);
  let found = [];
  for (const end = Date.now() + 20_000; !found[1] && Date.now() < end;) found = await shown().catch(() => []);
  assert.equal(found[0], 'null');
  assert.match(found[1], /écrans/);
  assert.deepEqual(await heard(tab), []);
  await tab.close();
});

test('formulaires: what one does in the quiz neither sends the form around it nor goes with it', async () => {
  const tab = await host('formulaires');
  await tab.until(isReady);
  await tab.evaluate(() => {
    window.sent = 0;
    document.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      window.sent++;
    });
  });
  await tab.evaluate(answerOnce);
  const found = await tab.evaluate(() => ({
    sent: window.sent,
    names: [...new FormData(document.querySelector('form')).keys()],
    body: document.body.localName,
    config: document.querySelector('balise-quiz').config === undefined,
  }));
  assert.deepEqual(found, {
    sent: 0,
    names: ['src', 'lang', 'attributes', 'childNodes', 'parentNode', 'closest'],
    body: 'img',
    config: true,
  });
  await tab.close();
});

test('versions: the first one stays, whole', async () => {
  const tab = await host('versions');
  await tab.until(isReady);
  assert.deepEqual(await tab.evaluate(() => ['balise-quiz', 'balise-3018'].map((tag) => customElements.get(tag).version)), [
    '0.0.9',
    '0.1.0',
  ]);
  await tab.close();
});

test('mouvement: moved, removed, put back, copied and given another address, the widgets keep up', async () => {
  const tab = await host('mouvement');
  await tab.until(isReady);
  const { question } = await tab.evaluate(answerOnce);
  const place = () =>
    tab.evaluate(() => {
      const quiz = document.querySelector('balise-quiz');
      return quiz ? [quiz.parentElement.id, quiz.shadowRoot.textContent] : [];
    });
  const [from, before] = await place();
  await press(tab, 'Changer de colonne');
  assert.deepEqual(await place(), ['etroite', before], `moved from ${from}, it is where it was in the quiz`);
  await press(tab, 'Retirer ou remettre');
  assert.deepEqual(await place(), []);
  await press(tab, 'Retirer ou remettre');
  assert.deepEqual(await place(), ['large', before]);
  await press(tab, 'Copier');
  const copy = () => [...document.querySelectorAll('balise-quiz')].at(-1).shadowRoot?.querySelector('.start .title')?.textContent;
  const title = await tab.until(copy);
  await press(tab, 'Un autre quiz');
  const other = await tab.until((title) => {
    const now = document.querySelector('balise-quiz').shadowRoot.querySelector('.start .title')?.textContent;
    return now !== title && now;
  }, title);
  assert.ok(other && !other.includes(question));
  await press(tab, 'Une autre forme du 3018');
  await tab.until(() => !!document.querySelector('balise-3018').shadowRoot.querySelector('.banner.line'));
  const asked = server.asked.filter(({ url }) => url.endsWith('/quiz-ecrans.json') || url.endsWith('/quiz-famille.json'));
  assert.ok(asked.length, 'the server was asked');
  assert.deepEqual(await heard(tab), []);
  await tab.close();
});

for (const name of ['react', 'vue', 'angular'])
  test(`${name}: a config object goes in, events come out, and what is unmounted comes back`, async () => {
    const tab = await host(name);
    await tab.until(isReady);
    const lines = () => tab.evaluate(() => [...document.querySelectorAll('.heard li')].map(({ textContent }) => textContent));
    const given = await tab.evaluate(() => [...document.querySelectorAll('balise-quiz, balise-3018')].map(({ config }) => config.widget));
    assert.deepEqual(given, ['quiz', '3018']);
    await tab.until(() => document.querySelector('balise-3018').shadowRoot.textContent.includes('Une image, un message, un doute'));
    await tab.evaluate(answerOnce);
    await tab.until(() => document.querySelectorAll('.heard li').length >= 2);
    const [first, second] = await lines();
    assert.match(first, /^Quiz commencé : 14 questions$/);
    assert.match(second, /^Question 1 : [\w-]+$/);
    await press(tab, 'Une autre forme du 3018');
    await tab.until(() => !!document.querySelector('balise-3018').shadowRoot.querySelector('.banner.line'));
    const count = (await lines()).length;
    await press(tab, 'Retirer ou remettre');
    await tab.until(() => !document.querySelector('balise-quiz, balise-3018'));
    await press(tab, 'Retirer ou remettre');
    await tab.until(isReady);
    await tab.evaluate(answerOnce);
    await tab.until((count) => document.querySelectorAll('.heard li').length >= count + 2, count);
    const again = (await lines()).slice(count);
    assert.equal(again.filter((line) => line.startsWith('Quiz commencé')).length, 1, 'each event is heard once');
    assert.deepEqual(await heard(tab), []);
    await tab.close();
  });

/** Looks that a sheet changes because it reaches the element itself; `reach` tells it in words. */
const colours = ['color', 'backgroundColor', 'webkitTextFillColor'];
const reached = { dark: colours, hidden: ['visibility'] };
/** These change the room that the widget has: boxes, and looks that follow it, are those of that room. */
const placed = ['font-size', 'float', 'zoom', 'transform', 'animation'];
const roomy = ['fontSize', 'lineHeight', 'paddingLeft', 'marginTop', 'display', 'textAlign', 'borderTopWidth', 'hyphens'];

for (const width of process.env.FULL ? [320, 1280] : [1280])
  test(`hostile: at ${width} px, no sheet changes what is inside the widgets`, async (t) => {
    const tab = await host('hostile-page', { width, height: 900 });
    const inside = (tag, selector) =>
      tab.until((tag, selector) => !!document.querySelector(tag).shadowRoot?.querySelector(selector), tag, selector);
    await inside('balise-quiz', '.group-tools .button');
    await inside('balise-cards', '.group-tools .button');
    await inside('balise-signup', '.title');
    await tab.evaluate(() => document.querySelector('balise-chart').scrollIntoView());
    await inside('balise-chart', 'canvas');
    await tab.until(() => document.querySelector('balise-chart').shadowRoot.querySelector('canvas').clientWidth > 0);
    /** A drawing follows its box a few frames later, a colour fades: what differs is what still differs after a while. */
    const changes = async (options) => {
      let found = [];
      for (const end = Date.now() + 3000; Date.now() < end;) {
        found = differences(plain, await tab.evaluate(innerLayout), options);
        if (!found.length) break;
      }
      return found.slice(0, 5);
    };
    let plain;
    for (let same = 0; same < 8;) {
      const now = await tab.evaluate(innerLayout);
      same = plain && !differences(plain, now).length ? same + 1 : 0;
      plain = now;
    }
    const wear = (css) => tab.evaluate((css) => (document.head.lastElementChild.textContent = css), css);
    for (const { id, css, reach } of hostileSheets.filter(({ id }) => id !== 'none')) {
      await t.test(`${id}${reach ? ` (${reach})` : ''}`, async () => {
        await wear(css);
        const ignore = [...(reached[id] ?? []), ...(placed.includes(id) ? roomy : [])];
        assert.deepEqual(await changes({ boxes: !placed.includes(id), ignore }), []);
        assert.ok(!placed.includes(id) || reach, 'what changes is told');
      });
    }
    await t.test('none (the page may hide a widget)', async () => {
      await wear(hostileSheets.find(({ id }) => id === 'none').css);
      assert.equal(await tab.evaluate(() => document.querySelector('balise-3018').getClientRects().length), 0);
    });
    await wear('');
    assert.deepEqual(await changes(), [], 'the sheets leave nothing behind');
    await tab.close();
  });

test('hostile: with « rien ne se clique » the call link can still be pressed, and the number selected', async () => {
  const tab = await engine.open(`${server.origin}/hosts/hostile-page.html?feuille=pointer`);
  await tab.until(isReady);
  const hit = await tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('balise-3018');
    const { x, y, width, height } = shadowRoot.querySelector('.call').getBoundingClientRect();
    return shadowRoot.elementFromPoint(x + width / 2, y + height / 2)?.closest('a')?.href;
  });
  assert.equal(hit, 'tel:3018');
  await tab.close();
});

test('hostile: a column that a flex row leaves to the 3018 is never too narrow to read', async () => {
  const tab = await host('hostile-page');
  await tab.until(isReady);
  const widths = await tab.evaluate(() => {
    document.head.lastElementChild.textContent = 'body { display: flex; flex-wrap: wrap } body > * { float: left }';
    return [...document.querySelectorAll('body > *')].map((widget) => widget.getBoundingClientRect().width);
  });
  assert.ok(Math.min(...widths) >= 240, String(widths));
  await tab.close();
});

test('every host page is on the list of them', async () => {
  const tab = await host('index');
  const linked = await tab.evaluate(() => [...document.querySelectorAll('.sites a')].map((link) => link.pathname.split('/').pop()));
  assert.deepEqual(
    linked.sort(),
    hostNames
      .filter((name) => !['index', 'hostile-page'].includes(name))
      .map((name) => `${name}.html`)
      .sort(),
  );
  await tab.close();
});
