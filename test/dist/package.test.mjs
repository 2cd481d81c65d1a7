import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const files = readdirSync('dist', { recursive: true }).map((file) => file.replaceAll('\\', '/'));
const modules = files.filter((file) => file.endsWith('.js'));

test('every entry of the exports map leads to a file, and has types', async () => {
  for (const [name, target] of Object.entries(manifest.exports)) {
    const targets = typeof target === 'string' ? [target] : Object.values(target);
    for (const path of targets) {
      const [before, after] = path.replace('./', '').split('*');
      const found =
        after === undefined ? existsSync(before) : files.some((file) => `dist/${file}`.startsWith(before) && file.endsWith(after));
      assert.ok(found, `${name} → ${path}`);
    }
  }
  for (const entry of readdirSync('src/define')) {
    const specifier = `balise/define/${entry.replace('.ts', '.js')}`;
    assert.ok(existsSync(new URL(import.meta.resolve(specifier))), specifier);
  }
});

test('any module can be imported in Node without touching a DOM global', () => {
  const traps = ['document', 'window', 'location', 'navigator', 'sessionStorage', 'customElements'];
  // Lit brings a stand-in for the DOM to Node, and may touch what it likes; the library's own modules may not.
  const script = `
    for (const name of ${JSON.stringify(traps)}) {
      let value;
      Object.defineProperty(globalThis, name, {
        configurable: true,
        set: (given) => { value = given; },
        get() {
          if (!/node_modules/.test(new Error().stack)) throw new Error('touched ' + name);
          return value;
        },
      });
    }
    for (const file of ${JSON.stringify(modules.filter((file) => !file.startsWith('define/')))})
      await import(${JSON.stringify(`file://${process.cwd()}/dist/`)} + file);`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' });
});

test('even what registers elements can be imported in Node, where it registers nothing', () => {
  const all = modules.filter((file) => file.startsWith('define/')).map((file) => `await import('file://${process.cwd()}/dist/${file}');`);
  execFileSync(process.execPath, ['--input-type=module', '-e', all.join('')], { stdio: 'pipe' });
});

test('the public surface registers nothing', async () => {
  const surface = await import('balise');
  assert.ok(surface.QuizElement && surface.Banner3018Element && surface.SettingsElement);
  assert.equal(readFileSync('dist/index.js', 'utf8').includes('define/'), false);
});

test('the version is the package’s', async () => {
  const { version } = await import('balise');
  assert.equal(version, manifest.version);
});

test('each tag is in HTMLElementTagNameMap and in the manifest', () => {
  const declared = files.filter((file) => file.endsWith('.d.ts')).map((file) => readFileSync(`dist/${file}`, 'utf8'));
  const described = readFileSync('custom-elements.json', 'utf8');
  for (const tag of ['balise-quiz', 'balise-3018', 'balise-settings']) {
    assert.ok(
      declared.some((text) => text.includes(`'${tag}'`)),
      tag,
    );
    assert.ok(described.includes(`"tagName": "${tag}"`), tag);
  }
});

test('no lockfile entry or file names a registry', () => {
  const lock = readFileSync('package-lock.json', 'utf8');
  assert.equal(lock.includes('"resolved": "http'), false);
});

test('the manifest points at files that are in the package', () => {
  const described = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  for (const { path } of described.modules) assert.ok(existsSync(path), path);
});

test('the least configs of the README are sound', async () => {
  const surface = await import('balise');
  const { safeParse } = await import('zod/mini');
  const configs = [...readFileSync('README.md', 'utf8').matchAll(/```json\n([^]*?)```/g)].map(([, text]) => JSON.parse(text));
  const ours = configs.filter(({ widget }) => widget);
  assert.ok(ours.some(({ widget }) => widget === 'signup'));
  for (const config of ours) assert.deepEqual(safeParse(surface[`${config.widget}Schema`], config).error?.issues, undefined, config.widget);
});
