// Runs the project's checks one after the other, says how long each took, and ends with one line of counts.
//   npm test               everything but the two other engines and most of the stories' matrix
//   npm run test:firefox   the browser tests in Firefox ESR
//   npm run test:webkit    the same in WebKitGTK
//   npm run test:full      all of these, and the whole matrix of stories
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, installPackages, onPath } from './find-browser.mjs';

const wtr = ['wtr', '--config', 'test/web-test-runner.config.mjs'];
const smoke = 'test/widgets/*/smoke.test.ts';
const built = ['node', '--test', '--test-concurrency=2', 'test/dist/*.test.mjs'];
/** By Tab, by a pointer, and by what they are made of. */
const byHand = ['node', '--test', '--test-concurrency=2', 'test/stories/*.test.mjs'];
const hosts = ['node', '--test', '--test-concurrency=1', '--test-timeout=60000'];
const hostFiles = ['test/dist/hosts.test.mjs', 'test/dist/privacy.test.mjs'];
/** One host of each kind: a strict policy, a sandboxed frame, the hostile sheets, a framework; and what another server is told. */
const hostSmoke = [...hosts, '--test-name-pattern=csp:|cadre:|chargeur:|hostile: at|react: the|another server', ...hostFiles];
const inWebKit = ['bash', 'test/tools/with-webkit.sh', 'env'];
const steps = {
  lockfile: ['node', 'test/tools/check-lock.mjs'],
  lint: ['npm', 'run', '--silent', 'lint'],
  types: ['npm', 'run', '--silent', 'types'],
  manifest: ['node', 'demo/tools/manifest.mjs', '--check'],
  build: ['npm', 'run', '--silent', 'build'],
  package: ['publint', '--strict'],
  'package types': ['attw', '--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', 'schema', '--quiet'],
  'unused code': ['knip'],
  atelier: ['node', '--import', './test/tools/source-names.mjs', '--test', '--test-concurrency=2', 'test/demo/atelier/*.test.mjs'],
  wordpress: ['node', '--import', './test/tools/source-names.mjs', '--test', 'test/demo/atelier/wordpress.full.mjs'],
  'host types': ['node', 'node_modules/typescript7/bin/tsc', '-p', 'demo/hosts'],
  'built files': built,
  'built files at every width': ['env', 'FULL=1', ...built],
  receiver: ['node', 'test/tools/with-postgres.mjs', 'node', '--test', '--test-concurrency=2', 'test/receiver/*.test.mjs'],
  chromium: wtr,
  firefox: ['env', 'BROWSERS=firefox', ...wtr],
  webkit: [...inWebKit, 'BROWSERS=webkit', ...wtr],
  'firefox smoke': ['env', 'BROWSERS=firefox', `FILES=${smoke}`, ...wtr],
  'webkit smoke': [...inWebKit, 'BROWSERS=webkit', `FILES=${smoke}`, ...wtr],
  'firefox hosts': ['env', 'ENGINE=firefox', ...hosts, ...hostFiles],
  'webkit hosts': [...inWebKit, 'ENGINE=webkit', ...hosts, ...hostFiles],
  'firefox host smoke': ['env', 'ENGINE=firefox', ...hostSmoke],
  'webkit host smoke': [...inWebKit, 'ENGINE=webkit', ...hostSmoke],
  'firefox file': ['node', '--test', 'test/dist/take-away.firefox.mjs'],
  stories: ['npm', 'run', '--silent', 'storybook:build'],
  'matrix checks': ['node', '--test', 'test/tools/matrix.test.mjs'],
  'some stories': ['node', 'test/tools/matrix.mjs', 'sample'],
  'stories by hand': byHand,
  'all stories by hand': ['env', 'FULL=1', ...byHand],
  matrix: ['node', 'test/tools/matrix.mjs'],
};
const common = [
  'lockfile',
  // The host pages import what was built, as an application does: linting and types need it.
  'build',
  'lint',
  'types',
  'manifest',
  'host types',
  'package',
  'package types',
  'unused code',
  'built files',
  'atelier',
  'receiver',
  'chromium',
  'stories',
  'matrix checks',
  'some stories',
  'stories by hand',
];
const atLength = { 'built files': 'built files at every width', 'stories by hand': 'all stories by hand' };
const suites = {
  test: common,
  smoke: ['firefox smoke', 'webkit smoke', 'build', 'firefox file', 'firefox host smoke', 'webkit host smoke'],
  firefox: ['firefox'],
  webkit: ['webkit'],
  full: [
    ...common.map((name) => atLength[name] ?? name),
    'wordpress',
    'firefox file',
    'firefox hosts',
    'webkit hosts',
    'firefox',
    'webkit',
    'matrix',
  ],
};

const suite = process.argv[2] ?? 'test';
const wanted = suites[suite];
if (!wanted) throw new Error(`no suite named ${suite}: ${Object.keys(suites).join(', ')}`);

const total = { passed: 0, failed: 0, skipped: 0 };
prepare();
const times = [];
const failures = [];
for (const name of wanted) {
  const began = Date.now();
  console.log(`\n── ${name}`);
  const { code, output } = await run(steps[name]);
  const counts = count(output);
  if (counts) for (const key of Object.keys(total)) total[key] += counts[key];
  else total[code ? 'failed' : 'passed']++;
  if (counts && code && !counts.failed) total.failed++;
  if (code) failures.push(`\n── ${name}, once more\n${end(output)}`);
  times.push(`${name} ${((Date.now() - began) / 1000).toFixed(0)} s${code ? ' FAILED' : ''}`);
}
for (const failure of failures) console.log(failure);
console.log(`\n${times.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed ? 1 : 0;

/** What the wanted steps need, installed where that is possible. */
function prepare() {
  const needs = (engine) => wanted.some((name) => name.startsWith(engine));
  if (needs('chromium') || needs('built') || needs('atelier') || needs('receiver') || needs('some') || needs('matrix'))
    process.env.CHROME_PATH = findChromium();
  if (needs('built') && !['pdfinfo', 'pdftotext', 'pdftoppm'].every(onPath)) need('poppler-utils', 'poppler-utils');
  if (needs('firefox') && !process.env.FIREFOX_PATH && !onPath('firefox-esr')) need('Firefox ESR', 'firefox-esr');
  const hasWebKit = existsSync('/usr/bin/WebKitWebDriver') && onPath('Xvfb');
  if (needs('webkit') && !hasWebKit) need('WebKitGTK and Xvfb', 'webkit2gtk-driver', 'xvfb');
}

function need(what, ...packages) {
  if (!installPackages(...packages)) throw new Error(`${what} is needed: on Debian, apt-get install ${packages.join(' ')}`);
}

function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, CI: '1' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data;
        process.stdout.write(data);
      });
    child.on('error', (error) => {
      console.error(error.message);
      resolve({ code: 1, output });
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** What a step that failed says last, where only the end of a log is kept: its failing tests, if it names them apart. */
function end(output) {
  const failing = output.lastIndexOf('✖ failing tests:');
  return failing < 0 ? output.split('\n').slice(-40).join('\n') : output.slice(failing);
}

/** The counts that a test runner prints at its end. */
function count(output) {
  const line = output.match(/^(\d+) passed, (\d+) failed, (\d+) skipped$/m);
  if (line) return { passed: +line[1], failed: +line[2], skipped: +line[3] };
  const node = (key) => Number(output.match(new RegExp(`^ℹ ${key} (\\d+)$`, 'm'))?.[1] ?? Number.NaN);
  const [passed, failed, skipped] = [node('pass'), node('fail'), node('skipped')];
  return Number.isNaN(passed) ? undefined : { passed, failed, skipped };
}
