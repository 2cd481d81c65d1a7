// Small servers and browsers for the tests that look at built files.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { findChromium } from './find-browser.mjs';

const { puppeteerCore } = createRequire(import.meta.url)('@web/test-runner-chrome');
const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  css: 'text/css',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

/**
 * Serves pages (a map from path to html, or to a function that gives status, headers and body) and, below them, folders (a map
 * from prefix to folder). `asked` has the address and the headers of each request.
 */
export async function serve({ pages = {}, folders = { '/': 'hosted' }, headers = {} }) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url, ...request.headers });
    void answer(new URL(request.url, 'http://localhost')).then(({ status = 200, type, body, headers: own }) =>
      response.writeHead(status, { 'content-type': type, ...headers, ...own }).end(body),
    );
  });
  async function answer({ pathname }) {
    const page = pages[pathname];
    if (page !== undefined) return { type: types.html, ...(typeof page === 'string' ? { body: page } : page()) };
    for (const [prefix, folder] of Object.entries(folders)) {
      if (!pathname.startsWith(prefix)) continue;
      try {
        const file = `${folder}/${pathname.slice(prefix.length)}${pathname.endsWith('/') ? 'index.html' : ''}`;
        return { type: types[file.split('.').pop()] ?? 'text/plain', body: await readFile(file) };
      } catch {
        // perhaps in the next folder
      }
    }
    return { status: 404, type: types.html, body: 'not found' };
  }
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, asked, close: () => server.close() };
}

export const launch = () =>
  puppeteerCore.launch({
    executablePath: findChromium(),
    // a town's site under a name of its own, where nothing is said to developers
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Stock Firefox over WebDriver BiDi, that saves what it downloads without asking. */
export const launchFirefox = (executablePath, downloads) =>
  puppeteerCore.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
    },
  });

/**
 * Waits for something inside a widget until it is seen. The plain wait misses what an element draws that is defined late, as the
 * comfort menu: nobody watches its shadow root.
 */
export const appear = (page, selector) => page.waitForSelector(selector, { visible: true });

/** Everything a page complains of: console errors and warnings, uncaught errors, failed requests. */
export function complaints(page) {
  const seen = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && seen.push(message.text()));
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('requestfailed', (request) => seen.push(`failed: ${request.url()}`));
  return seen;
}
