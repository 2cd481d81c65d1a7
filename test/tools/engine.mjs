// One way to open a page in any of the three engines, for tests of built files that speak to it by `evaluate` alone.
//   ENGINE=chromium (if left out), firefox, or webkit (inside tools/with-webkit.sh)
import { onPath } from './find-browser.mjs';
import { launch, launchFirefox } from './serve.mjs';

/** @returns a browser whose tabs have `goto`, `evaluate`, `inFrame` (the page's first frame), `until`, `size` and `close`. */
export async function openEngine(name = process.env.ENGINE ?? 'chromium') {
  const engine = await engines[name]();
  return {
    name,
    close: () => engine.close(),
    async open(url, { width = 1280, height = 900 } = {}) {
      const tab = await engine.open();
      /** Waits until something in the page is so, and answers it. */
      tab.until = async (check, ...args) => {
        for (const end = Date.now() + 20_000; ;) {
          const found = await tab.evaluate(check, ...args).catch((error) => ({ error }));
          if (found && !found.error) return found;
          if (Date.now() > end) throw new Error(`never so: ${check}\n${found?.error ?? ''}`);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      };
      await tab.size(width, height);
      await tab.goto(url);
      return tab;
    },
  };
}

const engines = {
  chromium: async () => puppeteer(await launch()),
  firefox: async () => puppeteer(await launchFirefox(process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox'), '/tmp')),
  webkit: () => webkit(`http://127.0.0.1:${process.env.WEBKIT_PORT}`),
};

/** Each tab in a context of its own: no cookie and no storage of another. */
const puppeteer = (browser) => ({
  close: () => browser.close(),
  async open() {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.bringToFront();
    return {
      goto: (url) => page.goto(url),
      evaluate: (fn, ...args) => page.evaluate(fn, ...args),
      inFrame: (fn, ...args) => page.frames()[1].evaluate(fn, ...args),
      size: (width, height) => page.setViewport({ width, height }),
      close: () => context.close(),
    };
  },
});

/** WebKitGTK speaks the older WebDriver, of which five commands are enough. */
function webkit(driver) {
  async function ask(method, path, body) {
    const response = await fetch(driver + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }
  const binary = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
  const capabilities = {
    alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
  };
  // One session for all: a second that comes while the first one ends may never be answered.
  let session;
  const send = async (path, body) => ask('POST', `/session/${(await session).sessionId}${path}`, body);
  return {
    close: async () => {
      const { sessionId } = (await session?.catch(() => undefined)) ?? {};
      if (sessionId) await ask('DELETE', `/session/${sessionId}`);
    },
    async open() {
      session ??= ask('POST', '/session', { capabilities });
      await session;
      async function evaluate(fn, ...args) {
        const script = `const done = arguments[arguments.length - 1];
          Promise.resolve().then(() => (${fn})(...[...arguments].slice(0, -1))).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const { value, error } = await send('/execute/async', { script, args });
        if (error) throw new Error(error);
        return value ?? undefined;
      }
      return {
        goto: (url) => send('/url', { url }),
        evaluate,
        async inFrame(fn, ...args) {
          await send('/frame', { id: 0 });
          const found = await evaluate(fn, ...args).finally(() => send('/frame', { id: null }));
          return found;
        },
        size: (width, height) => send('/window/rect', { width, height }),
        close: () => send('/url', { url: 'about:blank' }),
      };
    },
  };
}
