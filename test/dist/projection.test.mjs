// Projecting as a room sees it: the built files, real keys, real full screen, a real second window.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { longest, look, mustBeRead, plain, walk } from '../tools/projected.ts';
import { appear, complaints, launch, serve } from '../tools/serve.mjs';

const contents = {
  '/': 'quiz-ecrans',
  '/debat.html': 'quiz-debat',
  '/famille.html': 'quiz-famille',
  '/cartes.html': 'cards-parents',
  '/cartes-enfants.html': 'cards-enfants',
};
const screens = [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
];

const config = JSON.parse(readFileSync('test/fixtures/quiz.json', 'utf8'));
config.questions[0].text = 'Avant quel âge ?'; // one page, asked and answered
const font = readFileSync('node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2');
const page = (title, body, ...scripts) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
  ${scripts.map((src) => `<script defer src="${src}"></script>`).join('')}<body>${body}`;
const inline = (config) => `<balise-quiz><script type="application/json">${JSON.stringify(config)}</script></balise-quiz>`;
const quiz = `${inline(config)}
  <a href="/neutral">Un lien</a><input aria-label="Champ">
  <balise-3018><script type="application/json">
    {"widget":"3018","version":1,"lang":"fr","title":"Aide","quickExit":true,"exitUrl":"/neutral"}
  </script></balise-3018>`;
const csp = /Content-Security-Policy: (.+)/.exec(readFileSync('README.md', 'utf8'))[1];

const fetched = '<balise-quiz src="/balise/contents/quiz-ecrans.json"></balise-quiz>';

let server, elsewhere, strict, browser, tab;
let hits = 0;
before(async () => {
  const folders = { '/other/': 'hosted', '/': 'site' };
  const pages = {
    '/quiz': page('Quiz', quiz, '/balise/balise-quiz.js', '/balise/balise-3018.js'),
    '/long': page('Long', inline(longest(config)), '/balise/balise-quiz.js'),
    '/neutral': page('Ailleurs', 'Rien à voir.'),
    '/late.woff2': () => ({ type: 'font/woff2', body: font }),
    '/incomplete': page('Sans le fichier de la salle', fetched, '/other/balise-quiz.js'),
    '/other/balise-room.js': () => {
      hits++;
      return { status: 404, body: '' };
    },
  };
  server = await serve({ folders, pages });
  elsewhere = await serve({
    pages: { '/framed': `<!doctype html><iframe src="${server.origin}/quiz" width="700" height="500"></iframe>` },
  });
  strict = await serve({
    folders,
    pages: { '/quiz': page('Quiz', fetched, '/balise/balise-quiz.js') },
    headers: { 'content-security-policy': csp },
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  for (const one of [server, elsewhere, strict]) one?.close();
});

beforeEach(async () => {
  tab = await browser.newPage();
  tab.setDefaultTimeout(10_000);
  await tab.setViewport({ width: 1280, height: 720 });
  await tab.evaluateOnNewDocument(`
    window.look = ${look};
    window.walk = ${walk};
    /** The dialog of the projection, if there is one. */
    window.projection = () => [...document.querySelector('balise-quiz, balise-cards').shadowRoot.children]
      .map((child) => child.shadowRoot?.querySelector('dialog')).find(Boolean);
    window.state = () => {
      const dialog = projection();
      if (!dialog) return 'none';
      const text = (selector) => dialog.querySelector(selector)?.innerText.replace(/\\s+/g, ' ').trim();
      return {
        where: text('.where'), title: text('h1'), verdict: text('.verdict'), flag: text('.flag'), clock: text('.clock'),
        black: !!dialog.querySelector('.black'), help: !!dialog.querySelector('.help'),
        hands: [...dialog.querySelectorAll('.counter input')].map(({ value }) => value),
      };
    };
    // Hears every key first, and looks afterwards whether it was taken.
    window.keys = [];
    addEventListener('keydown', (event) => setTimeout(() => keys.push([event.key, event.defaultPrevented])), true);
    // What a page of its own may listen to.
    window.heard = [];
    document.addEventListener('keydown', (event) => heard.push(event.key));
  `);
});
afterEach(async () => {
  for (const one of await browser.pages()) if (one.url() !== 'about:blank' || one === tab) await one.close();
});

/** Opens a page whose widget is ready to project. */
async function visit(path, origin = server.origin) {
  await tab.goto(origin + path, { waitUntil: 'load' });
  return panel(tab);
}

/** Opens the panel of a page or a frame; gives its buttons. */
async function panel(frame) {
  await appear(frame, '>>> .group-tools .button:not([disabled])');
  await frame.evaluate(() => {
    document.querySelector('balise-quiz, balise-cards').shadowRoot.querySelector('.group-panel').open = true;
  });
  return frame.$$('>>> .group-tools .button');
}

const state = (frame = tab) => frame.evaluate(() => window.state());

/** Projects by a real click, into real full screen. */
async function project(path) {
  const [start] = await visit(path);
  await start.click();
  await tab.waitForFunction(() => document.fullscreenElement && projection());
}

const press = async (...keys) => {
  for (const key of keys) await tab.keyboard.press(key);
};

/** A key of a keyboard that puppeteer does not know, as the browser gets it. */
async function type(key, code) {
  const devtools = await tab.createCDPSession();
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
  await devtools.detach();
}

describe('the keys of a projection', { timeout: 60_000 }, () => {
  it('PageDown, → and Space uncover the answer, then go on; PageUp and ← go back the same way', async () => {
    await project('/quiz');
    const back = { PageDown: 'PageUp', ArrowRight: 'ArrowLeft', Space: 'ArrowLeft' };
    for (const [next, previous] of Object.entries(back)) {
      await press(next);
      assert.deepEqual([(await state()).where, (await state()).verdict], ['Question 1 sur 5', undefined], next);
      await press(next);
      assert.equal((await state()).verdict, 'La réponse : 3 ans', next);
      await press(next);
      assert.equal((await state()).where, 'Question 2 sur 5', next);
      await press(previous);
      assert.equal((await state()).verdict, 'La réponse : 3 ans', previous);
      await press(previous);
      assert.deepEqual([(await state()).where, (await state()).verdict], ['Question 1 sur 5', undefined], previous);
      await press(previous);
      assert.equal((await state()).title, 'Un quiz d’essai', previous);
    }
  });

  it('b, B and the point make the screen black, and bring it back', async () => {
    await project('/quiz');
    await press('PageDown');
    for (const key of ['b', 'B', '.']) {
      await press(key);
      assert.equal((await state()).black, true, key);
      await press(key);
      assert.deepEqual([(await state()).black, (await state()).where], [false, 'Question 1 sur 5'], key);
    }
  });

  it('digits raise hands, above the letters and on the numeric pad', async () => {
    await project('/quiz');
    await press('PageDown', 'Digit1', 'Digit2', 'Digit2', '9', '0');
    await type('3', 'Numpad3');
    assert.deepEqual((await state()).hands, ['1', '2', '1']);
  });

  it('the numeric pad without NumLock turns pages, as its keys say, and raises no hand', async () => {
    await project('/quiz');
    await press('Numpad3', 'Numpad1', 'Numpad2', 'Numpad7', 'Numpad8');
    assert.deepEqual([(await state()).where, (await state()).hands], ['Question 1 sur 5', ['0', '0', '0']]);
    await press('Numpad6');
    assert.equal((await state()).verdict, 'La réponse : 3 ans');
    await press('Numpad4', 'Numpad9');
    assert.equal((await state()).title, 'Un quiz d’essai');
  });

  it('digits of a French keyboard raise hands without Shift, the minus on the six too', async () => {
    await project('/quiz');
    await press('PageDown');
    await type('&', 'Digit1');
    await type('é', 'Digit2');
    await type('"', 'Digit3');
    await type('-', 'Digit6');
    const { hands, flag } = await state();
    assert.deepEqual([hands, flag], [['1', '1', '1'], undefined]);
  });

  it('m and the minus make digits take hands away, and add again', async () => {
    await project('/quiz');
    await press('PageDown', '1', '1');
    for (const key of ['m', 'NumpadSubtract', '-']) {
      await press(key, '1');
      assert.match((await state()).flag, /retirer/, key);
      assert.deepEqual((await state()).hands, ['1', '0', '0'], key);
      await press(key, '1');
      assert.deepEqual([(await state()).hands, (await state()).flag], [['2', '0', '0'], undefined], key);
    }
  });

  it('t starts the timer and pauses it, h shows the keys and hides them', async () => {
    await project('/quiz');
    await press('PageDown', 't');
    assert.match((await state()).clock, /^[01]:\d\d$/);
    await press('t');
    assert.match((await state()).clock, /en pause/);
    await press('h');
    assert.equal((await state()).help, true);
    await press('h');
    assert.equal((await state()).help, false);
  });

  it('Escape closes the help first, then ends the projection', async () => {
    await project('/quiz');
    await press('PageDown', 'h', 'Escape');
    assert.equal((await state()).help, false);
    await press('Escape');
    await tab.waitForFunction(() => !projection() && !document.fullscreenElement);
  });

  it('Space presses the button that has focus, once', async () => {
    await project('/quiz');
    await press('PageDown', 'Tab', 'Tab', 'Tab', 'Space');
    assert.deepEqual([(await state()).hands, (await state()).where], [['1', '0', '0'], 'Question 1 sur 5']);
  });

  it('all of them write in a field', async () => {
    await project('/quiz');
    await press('PageDown', 'Tab', 'Tab', '1', '2', 'b', 'Backspace', 'ArrowLeft', 'PageDown', 'Enter');
    const { hands, where, black } = await state();
    assert.deepEqual([hands, where, black], [['12', '0', '0'], 'Question 1 sur 5', false]);
  });

  it('F5 is taken while projecting, and elsewhere only with focus in the widget', async () => {
    await visit('/quiz');
    const taken = async () => {
      await tab.waitForFunction(() => keys.length);
      return tab.evaluate(() => keys.splice(0).map(([, isTaken]) => isTaken));
    };
    await tab.focus('input');
    await press('F5');
    assert.deepEqual(await taken(), [false]);
    assert.equal(await state(), 'none');
    await tab.focus('>>> .actions .button');
    await press('F5');
    await tab.waitForFunction(() => projection() && document.fullscreenElement);
    assert.deepEqual(await taken(), [true]);
    await press('F5');
    assert.deepEqual(await taken(), [true]);
  });

  it('are the page’s own before and after: nothing is taken from it', async () => {
    await visit('/quiz');
    const all = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'Space', 'b', '.', '1', 'm', 't', 'h'];
    const heard = async () => {
      await tab.focus('input');
      await press(...all);
      await tab.waitForFunction((count) => keys.length === count, {}, all.length);
      return tab.evaluate(() => ({ heard: heard.splice(0), taken: keys.splice(0).filter(([, isTaken]) => isTaken) }));
    };
    const first = await heard();
    assert.deepEqual(first, { heard: all.map((key) => (key === 'Space' ? ' ' : key)), taken: [] });
    const [start] = await tab.$$('>>> .group-tools .button');
    await start.click();
    await tab.waitForFunction(() => document.fullscreenElement);
    await press(...all);
    await tab.evaluate(() => document.exitFullscreen());
    await tab.waitForFunction(() => !projection());
    await tab.evaluate(() => (heard.splice(0), keys.splice(0)));
    assert.deepEqual(await heard(), first);
  });
});

describe('a room', { timeout: 60_000 }, () => {
  for (const fullScreen of [true, false]) {
    it(`cannot leave by a link or by the quick exit: ${fullScreen ? 'full screen' : 'where full screen is refused'}`, async () => {
      if (!fullScreen) await tab.evaluateOnNewDocument(() => (Element.prototype.requestFullscreen = () => Promise.reject(new TypeError())));
      const [start] = await visit('/quiz');
      await appear(tab, 'balise-3018 >>> .exit button');
      await start.click();
      await tab.waitForFunction((full) => projection() && !!document.fullscreenElement === full, {}, fullScreen);
      await press('PageDown');
      const reached = new Set();
      for (let i = 0; i < 40; i++) {
        await press('Tab');
        reached.add(
          await tab.evaluate(() => {
            const inside = projection().contains(projection().getRootNode().activeElement);
            return inside ? 'the slide' : document.activeElement.localName;
          }),
        );
      }
      reached.delete('body'); // the browser's own buttons
      assert.deepEqual([...reached], ['the slide']);
      const under = await tab.evaluate(() =>
        [document.querySelector('a'), document.querySelector('balise-3018').shadowRoot.querySelector('.exit button')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return document.elementFromPoint(Math.min(x + width / 2, innerWidth - 1), Math.min(y + height / 2, innerHeight - 1)).localName;
        }),
      );
      assert.deepEqual(under, ['balise-quiz', 'balise-quiz'], 'the slide lies over them');
      await press('Shift', 'Shift', 'Shift', 'Shift');
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(new URL(tab.url()).pathname, '/quiz');
      assert.equal((await state()).where, 'Question 1 sur 5');

      await press('Escape');
      await tab.waitForFunction(() => !projection() && !document.fullscreenElement);
      await Promise.all([tab.waitForNavigation(), press('Shift', 'Shift', 'Shift')]);
      assert.equal(new URL(tab.url()).pathname, '/neutral', 'it works again afterwards');
    });
  }

  it('uses the mouse in full screen too', async () => {
    await project('/quiz');
    const click = (label) => tab.click(`>>> [aria-label="${label}"]`);
    await click('Écran suivant');
    await click('Une main de plus pour B');
    await click('Une main de plus pour B');
    await click('Une main de moins pour B');
    assert.deepEqual((await state()).hands, ['0', '1', '0']);
    await click('Les touches');
    await tab.click('>>> [type=checkbox]');
    await tab.click('>>> .help .close');
    await press('1', 'b', 'm', 't', 'h', '.');
    const { hands, black, help, flag, clock } = await state();
    assert.deepEqual([hands, black, help, flag, clock], [['0', '1', '0'], false, false, undefined, undefined], 'shortcuts are off');
    await click('Quitter la projection');
    await tab.waitForFunction(() => !projection() && !document.fullscreenElement);
    assert.equal(
      await tab.evaluate(() => document.activeElement.shadowRoot.activeElement.textContent.trim()),
      'Reprendre la projection',
      'focus is back',
    );
  });

  it('sees the show end when full screen is left, and finds its place and hands again', async () => {
    await project('/quiz');
    await press('PageDown', '2', '2', 'PageDown');
    await tab.evaluate(() => document.exitFullscreen());
    await tab.waitForFunction(() => !projection());
    const [start] = await tab.$$('>>> .group-tools .button');
    await start.click();
    await tab.waitForFunction(() => document.fullscreenElement && projection());
    assert.equal((await state()).verdict, 'La réponse : 3 ans');
    await press('PageUp');
    assert.deepEqual((await state()).hands, ['0', '2', '0']);
  });

  it('finds the show as it was after another tab, full again at the next key', async () => {
    await project('/quiz');
    await press('PageDown', '1');
    const other = await browser.newPage();
    await other.bringToFront();
    await tab.waitForFunction(() => document.visibilityState === 'hidden', { polling: 100 });
    await tab.bringToFront();
    await tab.waitForFunction(() => document.visibilityState === 'visible', { polling: 100 });
    // The browser leaves full screen in its own time; the slide is drawn anew in the page.
    for (let i = 0; i < 50 && !(await state()).where; i++) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual([(await state()).where, (await state()).hands], ['Question 1 sur 5', ['1', '0', '0']]);
    await press('1');
    await tab.waitForFunction(() => document.fullscreenElement);
    assert.deepEqual((await state()).hands, ['2', '0', '0']);
  });

  it('can read on when the screen changes its size', async () => {
    await project('/');
    await press('PageDown', 'PageDown');
    for (const [width, height] of [...screens, [800, 600], [1366, 768], [640, 360]]) {
      await tab.setViewport({ width, height });
      await tab.waitForFunction((width) => innerWidth === width, {}, width);
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      assert.deepEqual(await tab.evaluate(() => look(projection()).faults), [], `${width} × ${height}`);
    }
  });

  it('can read the longest texts that a config may have, to their last page', async () => {
    await tab.setViewport({ width: 1366, height: 768 });
    await project('/long');
    const { faults, text, places } = await tab.evaluate(() => walk(projection(), look));
    assert.deepEqual(faults, []);
    assert.ok(places.length > 20, String(places.length));
    assert.deepEqual(
      mustBeRead(longest(config)).filter((said) => !plain(text).includes(plain(said))),
      [],
    );
  });

  it('can read on when a font of the page arrives late and is wider', async () => {
    await project('/');
    await press('PageDown', 'PageDown');
    const found = await tab.evaluate(async () => {
      const style = document.createElement('style');
      style.textContent = `@font-face { font-family: Late; src: url(/late.woff2); size-adjust: 180%; ascent-override: 50%; descent-override: 10% } body { font-family: Late !important }`;
      const arrived = new Promise((resolve) => document.fonts.addEventListener('loadingdone', resolve, { once: true }));
      document.head.append(style);
      await arrived;
      await new Promise((resolve) => setTimeout(resolve));
      const pages = projection().querySelector('.pages');
      return { faults: look(projection()).faults, isClose: pages.classList.contains('tight') || pages.scrollWidth > innerWidth };
    });
    assert.deepEqual(found.faults, []);
    assert.ok(found.isClose, 'the text takes more room');
  });

  it('sees the slide fill its frame where the frame gives no full screen', async () => {
    await tab.goto(`${elsewhere.origin}/framed`);
    const frame = await tab.waitForFrame((frame) => frame.url().endsWith('/quiz'));
    const [start] = await panel(frame);
    await start.click();
    await frame.waitForFunction(() => projection());
    await press('PageDown', '3');
    const found = await frame.evaluate(() => {
      const { x, y, width, height } = projection().getBoundingClientRect();
      const offered = !!projection().querySelector('[aria-label="Plein écran"]');
      return { enabled: document.fullscreenEnabled, offered, box: [x, y, width, height], faults: look(projection()).faults };
    });
    assert.deepEqual(found, { enabled: false, offered: false, box: [0, 0, 700, 500], faults: [] });
    assert.deepEqual((await state(frame)).hands, ['0', '0', '1']);
  });
});

describe('the facilitator’s window', { timeout: 60_000 }, () => {
  /** The notes, then the projection: two windows. */
  async function both(origin) {
    const [start, notes] = await visit('/quiz', origin);
    const opened = new Promise((resolve) => tab.once('popup', resolve));
    await notes.click();
    const popup = await opened;
    await popup.waitForSelector('main');
    await tab.bringToFront();
    await start.click();
    await tab.waitForFunction(() => projection());
    const said = () => popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    return { popup, said };
  }

  it('and the projection go together, with the keys of both', async () => {
    const { popup, said } = await both();
    await press('PageDown', '1', '1', '2');
    assert.match(await said(), /Question 1 sur 5.+NOTE-ANIMATEUR.+2 mains, 67 %.+1 main, 33 %.+La réponse : 3 ans.+Ensuite À découvrir/);
    await popup.bringToFront();
    await popup.keyboard.press('3');
    await popup.keyboard.press('t');
    await popup.keyboard.press('PageDown');
    const { verdict, clock } = await state();
    assert.equal(verdict, 'La réponse : 3 ans');
    assert.match(clock, /^[01]:\d\d$/);
    assert.match(await said(), /Ensuite Quels repères/);
    await popup.keyboard.press('PageUp');
    assert.deepEqual((await state()).hands, ['2', '1', '1']);
    await popup.click('[aria-label="Une main de plus pour C"]');
    assert.deepEqual((await state()).hands, ['2', '1', '2']);
    for (let i = 0; i < 3; i++) await popup.keyboard.press('Shift');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(new URL(tab.url()).pathname, '/quiz', 'three Shifts there do not leave either');
  });

  it('closed by hand opens again, and goes with the page', async () => {
    const { popup } = await both();
    await popup.close();
    await tab.evaluate(() => document.exitFullscreen?.().catch(() => {}));
    await press('Escape');
    await tab.waitForFunction(() => !projection());
    const [, notes] = await tab.$$('>>> .group-tools .button');
    const opened = new Promise((resolve) => tab.once('popup', resolve));
    await notes.click();
    const again = await opened;
    await again.waitForSelector('main');
    const closed = new Promise((resolve) => again.once('close', resolve));
    await tab.goto(`${server.origin}/neutral`);
    await closed;
  });

  it('that the browser blocks is said, with the guide to print instead', async () => {
    await tab.evaluateOnNewDocument(() => (window.open = () => null));
    const [start, notes] = await visit('/quiz');
    await notes.click();
    const said = () => tab.evaluate(() => document.querySelector('balise-quiz').shadowRoot.querySelector('.group-panel').innerText);
    await tab.waitForFunction(() => document.querySelector('balise-quiz').shadowRoot.querySelector('.notice'));
    assert.match(await said(), /bloque la fenêtre des notes.+imprimez le guide/);
    assert.match(await said(), /Le guide d’animation/);
    await start.click();
    await tab.waitForFunction(() => projection());
    await press('PageDown');
    assert.equal((await state()).where, 'Question 1 sur 5');
  });

  it('and the projection run under the strict policy without a violation', async () => {
    const watch = () => {
      window.seen = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(`${event.effectiveDirective} ${event.sample}`));
    };
    await tab.evaluateOnNewDocument(watch);
    const complained = complaints(tab);
    const { popup, said } = await both(strict.origin);
    await popup.evaluate(watch); // it inherits the policy
    const { faults } = await tab.evaluate(() => walk(projection(), look));
    assert.match(await said(), /C’est la fin/);
    assert.deepEqual([faults, complained], [[], []]);
    assert.deepEqual([await tab.evaluate(() => seen), await popup.evaluate(() => seen)], [[], []]);
    assert.equal(await popup.evaluate(() => getComputedStyle(document.querySelector('.row')).display), 'flex', 'it has its styles');
  });
});

describe('in the hall, without a network', { timeout: 60_000 }, () => {
  for (const [path, name] of Object.entries(contents))
    it(`${path}: every word is large, whole and on the screen, at each size of projector`, async (t) => {
      const [start] = await visit(path);
      await tab.setOfflineMode(true);
      const asked = [];
      tab.on('request', (request) => asked.push(request.url()));
      const complained = complaints(tab);
      await start.click();
      await tab.waitForFunction(() => projection());
      const wanted = mustBeRead(JSON.parse(readFileSync(`demo/contents/${name}.json`, 'utf8')));
      assert.ok(wanted.length > 20, 'there is something to read');
      for (const [width, height] of screens) {
        await tab.setViewport({ width, height });
        await tab.waitForFunction((width) => innerWidth === width, {}, width);
        const { faults, text, places } = await tab.evaluate(() => {
          for (let i = 0; i < 150; i++) dispatchEvent(new KeyboardEvent('keydown', { key: 'PageUp', cancelable: true, view: window }));
          return walk(projection(), look);
        });
        t.diagnostic(
          `${width} × ${height}: ${places.length} pages, ${places.filter((place) => /page [2-9]/.test(place)).length} of them further ones`,
        );
        assert.deepEqual(faults, []);
        // A question and its answers are seen at once.
        if (name.startsWith('quiz'))
          assert.deepEqual(
            places.filter((place) => /Question.*page [2-9]/.test(place)),
            [],
          );
        const read = plain(text);
        assert.match(read, /Merci!/);
        assert.deepEqual(
          wanted.filter((said) => !read.includes(plain(said))),
          [],
        );
      }
      assert.deepEqual([asked, complained], [[], []]);
    });

  it('the notes open too', async () => {
    const [, notes] = await visit('/quiz');
    await tab.setOfflineMode(true);
    const opened = new Promise((resolve) => tab.once('popup', resolve));
    await notes.click();
    const popup = await opened;
    await popup.waitForSelector('main');
    await popup.keyboard.press('PageDown');
    assert.match(await popup.evaluate(() => document.body.innerText), /NOTE-ANIMATEUR/);
  });

  it('the room’s file that is missing is not asked for without end, and the quiz works', async () => {
    await tab.goto(`${server.origin}/incomplete`, { waitUntil: 'load' });
    await appear(tab, '>>> .group-panel');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.ok(hits > 0 && hits < 5, `asked for ${hits} times`);
    const found = await tab.evaluate(async () => {
      const widget = document.querySelector('balise-quiz');
      const said = widget.shadowRoot.querySelector('.group-panel').textContent;
      widget.shadowRoot.querySelector('.actions .button').click();
      await widget.updateComplete;
      return { said, question: !!widget.shadowRoot.querySelector('fieldset') };
    });
    assert.ok(found.question);
    assert.match(found.said, /ne s’est pas chargée/);
  });
});

it('the whole is full screen, without the page’s scroll bar, and gives the page back where it was', async () => {
  const [start] = await visit('/');
  await start.scrollIntoView();
  const before = await tab.evaluate(() => scrollY);
  await start.click();
  await tab.waitForFunction(() => document.fullscreenElement && projection());
  await press('End', 'ArrowDown', 'ArrowDown');
  await tab.mouse.wheel({ deltaY: 900 });
  await press('Escape');
  await tab.waitForFunction(() => !projection() && !document.fullscreenElement);
  assert.equal(await tab.evaluate(() => scrollY), before);
});
