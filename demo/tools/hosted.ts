import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type * as Balise from '../../src/index.ts';
import * as z from 'zod/mini';
import { demoConfig } from '../demo-config.ts';

const root = new URL('../../', import.meta.url).pathname;

/** What is bundled into the hosted files and wants its licence named. */
const bundled = [
  { name: 'lit' },
  { name: '@lit/context' },
  { name: 'lucide' },
  { name: 'lean-qr' },
  { name: 'chart.js', file: 'LICENSE.md' },
  { name: '@kurkle/color', file: 'LICENSE.md' },
  { name: 'd3-dsv' },
  // The builder's own.
  ...['commands', 'lang-json', 'language', 'lint', 'state', 'view'].map((part) => ({ name: `@codemirror/${part}` })),
  ...['common', 'highlight', 'json', 'lr'].map((part) => ({ name: `@lezer/${part}` })),
  ...['@marijn/find-cluster-break', 'crelt', 'style-mod', 'w3c-keyname', 'fflate'].map((name) => ({ name })),
  ...['htmlparser2', 'domelementtype', 'domhandler', 'domutils', 'dom-serializer', 'entities'].map((name) => ({ name })),
];

/** Completes the folder that a town uploads: contents, JSON Schemas, server settings, guide, licences, integrity hashes. */
export async function finishHosted(hosted: string): Promise<void> {
  await writeSchemas(`${root}dist/schema`);
  await cp(`${root}dist/schema`, `${hosted}/schema`, { recursive: true });
  await copyContents(`${root}demo/contents`, `${hosted}/contents`);
  await writeFile(`${hosted}/atelier/contents.json`, await readyContents(`${hosted}/contents`));
  await cp(`${root}demo/hosted`, hosted, { recursive: true });
  await writeFile(`${hosted}/LICENSES.txt`, await licences());
  await writeFile(`${hosted}/integrity.json`, await hashes(hosted));
}

/** In the repository the schemas are in a built folder; beside the contents, one folder up. */
async function copyContents(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const file = entry.name;
    // The figures that some contents are made of.
    if (entry.isDirectory()) await cp(`${from}/${file}`, `${to}/${file}`, { recursive: true });
    if (!file.endsWith('.json')) continue;
    const text = await readFile(`${from}/${file}`, 'utf8');
    await writeFile(`${to}/${file}`, text.replace('"../../hosted/schema/', '"../schema/'));
  }
  // Its dates are ahead of the day of the build; a town writes its own.
  const workshops = { $schema: '../schema/signup.json', ...(await demoConfig()) };
  await writeFile(`${to}/signup-ateliers.json`, `${JSON.stringify(workshops, null, 2)}\n`);
}

/** What the builder offers to start from: a server tells nobody what a folder holds. */
async function readyContents(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  const contents = await Promise.all(
    files.map(async (file) => {
      const content = JSON.parse(await readFile(`${folder}/${file}`, 'utf8')) as Record<string, unknown>;
      return { slug: file.replace('.json', ''), content };
    }),
  );
  // Which content each translation is of.
  const originals = new Map(
    contents.flatMap(({ slug, content }) =>
      ((content['languages'] ?? []) as readonly { src: string }[]).map(({ src }) => [src.replace(/^.*\/|\.json$/g, ''), slug] as const),
    ),
  );
  const ready = contents.map(({ slug, content }) => {
    const { widget, title, lang } = content as { widget: string; title: string; lang: string };
    const items = content[{ quiz: 'questions', cards: 'cards', signup: 'workshops' }[widget] ?? ''];
    return { widget, slug, title, lang, of: originals.get(slug), ...(Array.isArray(items) && { count: items.length }) };
  });
  return `${JSON.stringify(ready, null, 2)}\n`;
}

/** One JSON Schema per widget, from the zod schema that the built package validates with, descriptions included. */
async function writeSchemas(folder: string): Promise<void> {
  const { quizSchema, cardsSchema, signupSchema, chartSchema, banner3018Schema } = (await import(`${root}dist/index.js`)) as typeof Balise;
  const { docs } = (await import(`${root}dist/lib/doc.js`)) as typeof import('../../src/lib/doc.ts');
  await mkdir(folder, { recursive: true });
  const schemas = { quiz: quizSchema, cards: cardsSchema, signup: signupSchema, chart: chartSchema, '3018': banner3018Schema };
  for (const [name, schema] of Object.entries(schemas)) {
    const json = z.toJSONSchema(schema, {
      io: 'input',
      target: 'draft-7',
      metadata: docs,
      // The widget only warns of a key it does not know; an editor should underline it.
      override: ({ jsonSchema }) => {
        if (jsonSchema.type === 'object') jsonSchema.additionalProperties = false;
      },
    });
    await writeFile(`${folder}/${name}.json`, `${JSON.stringify({ title: `balise-${name}`, ...json }, null, 2)}\n`);
  }
}

/** Integrity of the self-contained files, and of what they load later; never of the loader, whose pasted hash would go stale. */
async function hashes(hosted: string): Promise<string> {
  const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as { version: string };
  const files: Record<string, string> = {};
  for (const file of (await readdir(hosted)).sort()) {
    if (!/^balise-.*\.js$/.test(file)) continue;
    const digest = createHash('sha384').update(await readFile(`${hosted}/${file}`));
    files[file] = `sha384-${digest.digest('base64')}`;
  }
  return `${JSON.stringify({ version, files }, null, 2)}\n`;
}

async function licences(): Promise<string> {
  const texts = await Promise.all(
    bundled.map(async ({ name, file = 'LICENSE' }) => `${name}\n\n${await readFile(`${root}node_modules/${name}/${file}`, 'utf8')}`),
  );
  return [`balise\n\n${await readFile(`${root}LICENSE`, 'utf8')}`, ...texts].join(`\n${'-'.repeat(72)}\n\n`);
}
