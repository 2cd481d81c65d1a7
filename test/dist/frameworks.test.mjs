// The types for React, Vue and Svelte, as an application has them: the package in its node_modules, and the framework's own checker.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { folder } from '../tools/print.mjs';

const bin = (name) => resolve('node_modules/.bin', name);
const svelteCheck = [bin('svelte-check'), '--tsconfig', './tsconfig.json', '--output', 'machine'];
const checkers = {
  react: { run: [process.execPath, resolve('node_modules/typescript7/bin/tsc'), '-p', '.'], good: 'good.tsx', wrong: 'wrong.tsx' },
  vue: { run: [bin('vue-tsc'), '-p', '.'], good: 'Good.vue', wrong: 'Wrong.vue' },
  svelte: { run: svelteCheck, good: 'Good.svelte', wrong: 'Wrong.svelte' },
};

/** The lines of each file that the checker finds fault with. */
function faults(name, { run: [command, ...args] }) {
  const app = folder(name);
  cpSync(`test/fixtures/frameworks/${name}`, app, { recursive: true });
  mkdirSync(join(app, 'node_modules/@types'), { recursive: true });
  symlinkSync(resolve('.'), join(app, 'node_modules/balise'));
  for (const dependency of ['react', 'vue', 'svelte', '@types/react'])
    symlinkSync(resolve('node_modules', dependency), join(app, 'node_modules', dependency));
  const { stdout, status } = spawnSync(command, args, { cwd: app, encoding: 'utf8' });
  const found = [...stdout.matchAll(/([\w.-]+)\((\d+),\d+\): error|ERROR "([^"]+)" (\d+):/g)];
  return { stdout, status, lines: found.map(([, file, line, other, at]) => [file ?? other, Number(line ?? at)]) };
}

// The other two take their time: they are for the full run.
for (const [name, checker] of Object.entries(checkers).slice(0, process.env.FULL ? 3 : 1))
  test(`${name}: elements, attributes, properties and events are typed, and what is wrong is told`, () => {
    const { stdout, status, lines } = faults(name, checker);
    assert.notEqual(status, 0, stdout);
    assert.deepEqual(
      lines.filter(([file]) => file !== checker.wrong),
      [],
      stdout,
    );
    const source = readFileSync(`test/fixtures/frameworks/${name}/${checker.wrong}`, 'utf8').split('\n');
    const wrong = source.flatMap((line, index) => (/^\s*<balise-/.test(line) ? [index + 1] : []));
    assert.ok(wrong.length >= 5);
    assert.deepEqual([...new Set(lines.map(([, line]) => line))], wrong, stdout);
  });

test('editors are told of every element and of the values an attribute may have', () => {
  const tags = ['balise-settings', 'balise-3018', 'balise-cards', 'balise-chart', 'balise-quiz', 'balise-signup'];
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const web = JSON.parse(readFileSync(manifest['web-types'], 'utf8'));
  assert.deepEqual(web.contributions.html.elements.map(({ name }) => name).sort(), tags.sort());
  const code = JSON.parse(readFileSync('dist/types/vscode.html-custom-data.json', 'utf8'));
  assert.deepEqual(code.tags.map(({ name }) => name).sort(), tags);
  const theme = code.tags.find(({ name }) => name === 'balise-quiz').attributes.find(({ name }) => name === 'theme');
  assert.deepEqual(
    theme.values.map(({ name }) => name),
    ['light', 'dark', 'auto', 'contrast'],
  );
});
