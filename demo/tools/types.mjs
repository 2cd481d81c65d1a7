// Writes into dist/ what frameworks and editors know of the elements, from custom-elements.json: the existing generators' output,
// mended where it does not compile or does not say what is so.
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateSvelteTypes } from 'custom-element-svelte-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { readFileSync, writeFileSync } from 'node:fs';

const outdir = 'dist/types';
const globalTypePath = '../index.js';
const settings = readFileSync('dist/lib/settings.d.ts', 'utf8');

/** The elements alone, with the few named types of their attributes written out: an editor offers what it can read. */
function elements() {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  for (const module of manifest.modules) module.declarations = module.declarations.filter(({ tagName }) => tagName);
  manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length);
  for (const { attributes = [], members = [], cssProperties = [] } of manifest.modules.flatMap(({ declarations }) => declarations)) {
    for (const { type } of [...attributes, ...members])
      if (type) type.text = type.text.replace(/^(Theme|TextSize)\b/, (name) => settings.match(new RegExp(`type ${name} = (.*);`))[1]);
    for (const property of cssProperties) property.description ??= 'A token of the look.';
  }
  return manifest;
}

const declarations = elements().modules.flatMap((module) => module.declarations);
const names = new Set(declarations.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]));

const quiet = { outdir, hideLogs: true };
generateJsxTypes(elements(), { outdir, fileName: 'react.d.ts', globalTypePath, stronglyTypedEvents: true });
generateVuejsTypes(elements(), { ...quiet, fileName: 'vue.d.ts', globalTypePath });
generateSvelteTypes(elements(), { ...quiet, fileName: 'svelte.d.ts', globalTypePath });
generateVsCodeCustomElementData(elements(), { ...quiet, htmlFileName: 'vscode.html-custom-data.json', cssFileName: null });
generateJetBrainsWebTypes(elements(), { ...quiet, webTypesFileName: 'web-types.json', packageJson: false });

/** Each name once, those of events too; in markup a number is text. Events are classes of their own, not CustomEvent. */
const mend = (text) =>
  text
    .replace(/import type \{[^}]*\} from "\.\.\/index\.js";/, `import type { ${[...names].join(', ')} } from "../index.js";`)
    .replace(/CustomEvent<(\w+)>/g, '$1')
    .replace(/\w+\["headingLevel"\]/g, '$& | `${number}`');

/** What stands from the one to the other, or to the end; it is there, or the generator has changed. */
function swap(text, from, to, instead) {
  const start = text.indexOf(from);
  const end = to ? text.indexOf(to, start) : text.length;
  if (start < 0 || end < 0) throw new Error(`no « ${from} » in the generated types: look at demo/tools/types.mjs`);
  return text.slice(0, start) + instead + text.slice(end);
}

const mended = {
  react(text) {
    // Its own list of attributes has no aria, no click, and refs that React's hooks do not fit.
    const base = `type BaseProps<T extends HTMLElement> = import('react').HTMLAttributes<T> & import('react').RefAttributes<T> & { class?: string };\n\n`;
    return swap(swap(text, 'type BaseProps<', 'type BaseEvents', base), 'declare module "react/jsx-runtime"', '', '');
  },
  vue(text) {
    // Its templates look `heading-level` up as headingLevel, and `@balise-quiz-start` as onBaliseQuizStart. Global JSX is React's affair.
    const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    return swap(text, 'declare global {', '', '').replace(
      /^ {2}"([a-z][\w-]+)"\?:/gm,
      (_, name) => `  ${camel(name.replace(/^on(?=balise-)/, 'on-'))}?:`,
    );
  },
  svelte(text) {
    const base = `type BaseProps = import('svelte/elements').HTMLAttributes<HTMLElement>;\n\n`;
    const elements = `declare module "svelte/elements" {\n  interface SvelteHTMLElements extends CustomElements {}\n}\n`;
    return swap(swap(text, 'type BaseProps', 'type BaseEvents', base), 'declare namespace svelteHTML', '', elements)
      .replace(/"bind:(\w+)"/g, '$1')
      .replace(/"on:(balise-[\w-]+)"/g, '"on$1"');
  },
};
for (const [name, rewrite] of Object.entries(mended)) {
  const file = `${outdir}/${name}.d.ts`;
  writeFileSync(file, rewrite(mend(readFileSync(file, 'utf8'))));
  // Types alone: who imports them by mistake as a module gets an empty one.
  writeFileSync(`${outdir}/${name}.js`, 'export {};\n');
}
