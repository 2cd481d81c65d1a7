import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (file) => readFileSync(`hosted/${file}`, 'utf8');
const { files, version } = JSON.parse(read('integrity.json'));

test('integrity.json has the true hash of every self-contained file and of what it loads later, never of the loader', () => {
  const expected = readdirSync('hosted').filter((file) => /^balise-.*\.js$/.test(file));
  assert.deepEqual(Object.keys(files).sort(), expected.sort());
  assert.equal('balise.js' in files, false);
  for (const [file, hash] of Object.entries(files))
    assert.equal(
      hash,
      `sha384-${createHash('sha384')
        .update(readFileSync(`hosted/${file}`))
        .digest('base64')}`,
      file,
    );
  assert.equal(version, JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test('what a self-contained file loads later is named in integrity.json', () => {
  for (const file of Object.keys(files))
    for (const [, later] of read(file).matchAll(/import\(["'`]\.\/([^"'`]+)["'`]\)/g)) assert.ok(files[later], `${file} loads ${later}`);
});

test('self-contained widgets are classic scripts that leave no global behind', () => {
  for (const file of ['balise-quiz.js', 'balise-cards.js', 'balise-chart.js', 'balise-signup.js', 'balise-3018.js', 'balise-settings.js'])
    assert.ok(/^[!(]function\(\)\{/.test(read(file)), file);
});

test('scripts keep their accents in a page of any encoding: they are plain ASCII', () => {
  for (const file of Object.keys(files)) assert.equal(/[^\x00-\x7f]/.exec(read(file))?.[0], undefined, file);
});

test('no hosted script evaluates text, writes markup or calls another site', () => {
  for (const file of Object.keys(files)) {
    assert.equal(/\beval\(|new Function|document\.write|insertAdjacentHTML/.exec(read(file))?.[0], undefined, file);
    const hosts = new Set([...read(file).matchAll(/https?:\/\/([\w.-]+)/g)].map((match) => match[1]));
    // names of namespaces and of links that a visitor may follow
    for (const known of ['www.w3.org', 'www.3018.fr', 'app.3018.org', 'www.wikipedia.org', 'www.cnil.fr', 'page.invalid', 'lit.dev'])
      hosts.delete(known);
    assert.deepEqual([...hosts], [], file);
  }
});

test('a file that a file of a widget imports is named in integrity.json too', () => {
  for (const file of Object.keys(files))
    for (const [, from] of read(file).matchAll(/from"\.\/([^"]+)"/g)) assert.ok(files[from], `${file} imports ${from}`);
});

test('what editors read in the schema is not in the scripts', () => {
  const { properties } = JSON.parse(read('schema/quiz.json'));
  assert.equal(properties.title.description, 'The title shown to the visitor.');
  assert.equal(read('balise-quiz.js').includes('The title shown to the visitor.'), false);
});

test('each schema describes its fields, and refuses unknown ones in an editor', () => {
  for (const name of ['quiz', 'cards', 'chart', 'signup', '3018']) {
    const schema = JSON.parse(read(`schema/${name}.json`));
    assert.equal(schema.additionalProperties, false);
    for (const [key, property] of Object.entries(schema.properties)) assert.ok(property.description, `${name}: ${key}`);
  }
});

test('no element reflects a property, which the hosted files have no code for', () => {
  for (const file of readdirSync('src', { recursive: true }))
    if (file.endsWith('.ts')) assert.equal(/\breflect:/.test(readFileSync(`src/${file}`, 'utf8')), false, file);
});

test('the licences of what is bundled go with it', () => {
  for (const name of ['BSD 3-Clause', 'ISC License', 'MIT License']) assert.ok(read('LICENSES.txt').includes(name), name);
});

const contents = readdirSync('hosted/contents').filter((file) => file !== 'data');

test('no name in a content meets a school portal’s filter', () => {
  for (const file of contents) assert.match(file, /^[a-z0-9-]{1,64}\.json$/);
  for (const file of readdirSync('hosted/contents/data')) assert.match(file, /^[a-z0-9-]{1,64}\.csv$/);
});

test('each content names a schema that is there, so that an editor completes it where it lies', () => {
  for (const file of contents) {
    const { $schema } = JSON.parse(read(`contents/${file}`));
    assert.doesNotThrow(() => read(`contents/${$schema}`), `${file}: ${$schema}`);
  }
});
