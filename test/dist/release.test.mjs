import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { unzipSync } from 'fflate';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const open = (name) => unzipSync(readFileSync(`release/${name}-${version}.zip`));

before(() => execFileSync('node', ['demo/tools/release.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] }));

test('the archive for a town is the hosted folder, whole, under its version', () => {
  const files = open('balise');
  const expected = readdirSync('hosted', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replace('hosted', `balise/${version}`));
  assert.deepEqual(Object.keys(files).sort(), expected.sort());
  assert.ok(files[`balise/${version}/.htaccess`], 'hidden files too');
  for (const [path, content] of Object.entries(files))
    assert.ok(readFileSync(path.replace(`balise/${version}`, 'hosted')).equals(Buffer.from(content)), path);
});

test('the receiver’s archive has a lockfile of its own, with the versions that are tested here and no address of a registry', () => {
  const files = open('balise-receiver');
  const text = (file) => Buffer.from(files[`balise-receiver-${version}/${file}`]).toString();
  const [own, ours] = [JSON.parse(text('package-lock.json')).packages, JSON.parse(readFileSync('package-lock.json', 'utf8')).packages];
  const { dependencies, devDependencies } = JSON.parse(text('package.json'));
  assert.equal(devDependencies, undefined);
  for (const name of Object.keys(dependencies)) assert.ok(own[`node_modules/${name}`], name);
  for (const [path, entry] of Object.entries(own)) {
    if (path) assert.equal(entry.version, ours[path]?.version, path);
    assert.equal(entry.resolved, undefined, path);
  }
  for (const file of ['main.ts', 'LICENSE', 'LISEZMOI.md', '.npmrc']) assert.ok(text(file), file);
  assert.equal(
    Object.keys(files).some((path) => /sqlite|node_modules|tsconfig/.test(path)),
    false,
  );
});
