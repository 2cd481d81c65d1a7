import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findChromium } from './tools/find-browser.mjs';
import { serveFaults } from './tools/serve-faults.mjs';
import { serveReceiver } from './tools/serve-receiver.mjs';

const wanted = process.env.BROWSERS ?? 'chromium';
const root = fileURLToPath(new URL('..', import.meta.url));

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: findChromium(),
        args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      },
    }),
  // stock Firefox over WebDriver BiDi; no geckodriver
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr' },
    }),
  // WebKitGTK's MiniBrowser over WebDriver classic; tools/with-webkit.sh starts the driver and Xvfb
  webkit: () =>
    webdriverLauncher({
      logLevel: 'error',
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_PORT),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', args: ['--automation'] },
      },
    }),
};

/** Media features, time zone and network state over the DevTools protocol: Chromium only; elsewhere the command answers false. */
const sessions = new WeakMap();
const emulate = {
  name: 'emulate',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate') return undefined;
    if (wanted !== 'chromium') return false;
    const page = session.browser.getPage(session.id);
    let devtools = sessions.get(page); // the emulation ends when its session is detached: keep it
    if (!devtools) sessions.set(page, (devtools = await page.createCDPSession()));
    if (payload.media)
      await devtools.send('Emulation.setEmulatedMedia', {
        features: Object.entries(payload.media).map(([name, value]) => ({ name, value })),
      });
    if (payload.timezone !== undefined) await devtools.send('Emulation.setTimezoneOverride', { timezoneId: payload.timezone });
    return true;
  },
};

/** Prints 'N passed, N failed, N skipped' alone on the last line, and fails a run that executed nothing. */
const closingLine = {
  stop({ sessions }) {
    let [passed, failed, skipped] = [0, 0, 0];
    const walk = (suite) => {
      for (const test of suite?.tests ?? []) {
        if (test.skipped) skipped++;
        else if (test.passed) passed++;
        else failed++;
      }
      for (const child of suite?.suites ?? []) walk(child);
    };
    for (const session of sessions) {
      walk(session.testResults);
      if (session.errors?.length) failed++;
    }
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
    if (!passed) process.on('exit', () => (process.exitCode = 1)); // the runner itself calls process.exit(0)
  },
};

export default {
  rootDir: root,
  files: process.env.FILES?.split(',') ?? ['test/{lib,base,widgets,define}/**/*.test.ts'],
  // Lit's development build in every run: one test fails on any of its warnings
  nodeResolve: { exportConditions: ['development', 'default'] },
  browsers: [launchers[wanted]()],
  // one page at a time: a page in the background gets neither focus nor animation frames
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 15_000 } },
  middleware: [serveFaults, serveReceiver],
  plugins: [
    a11ySnapshotPlugin(),
    emulate,
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) }),
  ],
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode/.test(String(args[0])),
  browserLogs: process.env.LOGS === '1',
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: !process.env.CI && process.stdout.isTTY }), closingLine],
  coverage: process.env.COVERAGE === '1',
  coverageConfig: { include: ['src/**/*.ts'], reportDir: 'coverage', reporters: ['text', 'lcov'] },
};
