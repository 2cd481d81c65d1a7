// The quick exit really leaves: the built banner, in pages that go.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { appear, launch, serve } from '../tools/serve.mjs';

const page = (title, body) => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title><body>${body}`;
const banner = (exitUrl) => `
  <input aria-label="Nom">
  <button id="project" onclick="document.documentElement.requestFullscreen()">Projeter</button>
  <balise-3018><script type="application/json">
    {"widget":"3018","version":1,"lang":"fr","title":"Aide","quickExit":true,"exitUrl":"${exitUrl}"}
  </script></balise-3018>
  <script crossorigin src="/balise-3018.js"></script>
  <script>
    // Runs after the banner's own listener, in the same turn: what could be seen before the next page comes.
    for (const type of ['keydown', 'click']) addEventListener(type, () => {
      const veil = document.querySelector('balise-3018').shadowRoot.querySelector('dialog');
      sessionStorage.setItem('hidden', String(!!veil && veil.matches(':modal') && veil.offsetWidth >= innerWidth && veil.offsetHeight >= innerHeight));
    });
  </script>`;

const pages = {
  '/before': page('Avant', '<a href="/help">Aide</a>'),
  '/help': page('Aide', banner('/neutral')),
  '/no-config': page('Aide', '<balise-3018 quick-exit></balise-3018><script src="/balise-3018.js"></script>'),
  '/framed': page('Cadre', '<iframe src="/help" width="600" height="600"></iframe>'),
  '/sandboxed': page('Cadre', '<iframe sandbox="allow-scripts" src="/help" width="600" height="600"></iframe>'),
  '/neutral': page('Ailleurs', 'Rien à voir.'),
};

const button = 'balise-3018 >>> .exit button';

describe('quick exit', { timeout: 60_000 }, () => {
  let browser, server, tab;

  before(async () => {
    server = await serve({ pages, headers: { 'access-control-allow-origin': '*' } });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });
  beforeEach(async () => {
    tab = await browser.newPage();
    tab.setDefaultTimeout(10_000);
  });
  afterEach(() => tab.close());

  const path = () => new URL(tab.url()).pathname;

  /** From a page before, to the page with the banner, as a visitor comes. */
  async function arrive() {
    await tab.goto(`${server.origin}/before`);
    await Promise.all([tab.waitForNavigation(), tab.click('a')]);
    await appear(tab, button);
  }

  async function pressShift(times) {
    for (let i = 0; i < times; i++) await tab.keyboard.press('Shift');
  }

  /** Goes by what is given, then looks at where it leads, at what was seen, and at what going back shows. */
  async function leaveBy(act) {
    await Promise.all([tab.waitForNavigation(), act()]);
    assert.equal(path(), '/neutral');
    assert.equal(await tab.evaluate(() => sessionStorage.getItem('hidden')), 'true', 'the page was hidden at once');
    await tab.goBack();
    assert.equal(path(), '/before', 'the page with the banner is not in the history');
    await tab.goForward();
    assert.equal(path(), '/neutral');
  }

  /** Gives a navigation the time to start, then looks that none did. */
  async function stays(where) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(path(), where);
    for (const frame of tab.frames()) assert.ok(!frame.url().endsWith('/neutral'));
  }

  it('leaves at three presses of Shift, and going back skips the page', async () => {
    await arrive();
    await leaveBy(() => pressShift(3));
  });

  it('leaves by its button in the same way', async () => {
    await arrive();
    await leaveBy(() => tab.click(button));
  });

  it('leaves by its button with the keyboard', async () => {
    await arrive();
    await tab.focus(button);
    await leaveBy(() => tab.keyboard.press('Enter'));
  });

  it('leaves while the visitor is typing', async () => {
    await arrive();
    await tab.focus('input');
    await leaveBy(() => pressShift(3));
  });

  it('stays for two presses', async () => {
    await arrive();
    await pressShift(2);
    await stays('/help');
  });

  it('stays for capital letters', async () => {
    await arrive();
    await tab.focus('input');
    for (const letter of 'LEA') {
      await tab.keyboard.down('Shift');
      await tab.keyboard.press(letter);
      await tab.keyboard.up('Shift');
    }
    assert.equal(await tab.$eval('input', (input) => input.value), 'LEA');
    await stays('/help');
  });

  it('leaves for a neutral site when the page names none', async () => {
    await tab.setRequestInterception(true);
    const asked = new Promise((resolve) =>
      tab.on('request', (request) => {
        if (request.url().startsWith(server.origin)) return void request.continue();
        resolve(request.url());
        void request.respond({ contentType: 'text/html', body: 'Accueil' });
      }),
    );
    await tab.goto(`${server.origin}/no-config`);
    await appear(tab, button);
    await pressShift(3);
    assert.equal(await asked, 'https://www.wikipedia.org/');
  });

  it('rests in full screen, where somebody is projecting, and works again after', async () => {
    await arrive();
    await tab.click('#project');
    await tab.waitForFunction(() => document.fullscreenElement);
    await pressShift(3);
    await stays('/help');
    // The banner looks at its clock each minute.
    await tab.$eval('balise-3018', (element) => (element.requestUpdate(), element.updateComplete));
    await pressShift(3);
    await stays('/help');
    await tab.evaluate(() => document.exitFullscreen());
    await tab.waitForFunction(() => !document.fullscreenElement);
    await leaveBy(() => pressShift(3));
  });

  for (const host of ['/framed', '/sandboxed']) {
    it(`is neither offered nor heard in a frame: ${host.slice(1)}`, async () => {
      await tab.goto(server.origin + host);
      const frame = await tab.waitForFrame((frame) => frame.url().endsWith('/help'));
      await appear(frame, 'balise-3018 >>> [aria-label="3018, Aide"]'); // the config is there
      assert.equal(await frame.$(button), null);
      await frame.focus('input');
      await pressShift(3);
      await stays(host);
      assert.equal(await frame.$('balise-3018 >>> dialog'), null);
      await tab.focus('body');
      await tab.evaluate(() => document.activeElement.blur());
      await pressShift(3);
      await stays(host);
    });
  }
});
