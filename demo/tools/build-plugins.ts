import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Leaves `doc(schema, 'text')` and its import out of browser files: `schema` stands in its place. What editors read is in
 * `schema/*.json`.
 */
export function dropDocs(): Plugin {
  return edit('balise:drop-docs', /\.schema\.ts$/, (node, replace) => {
    if (node.type === 'ImportDeclaration' && node.source.value.endsWith('/doc.js')) replace(node.start, node.end, '');
    if (node.type !== 'CallExpression' || node.callee.name !== 'doc') return;
    const [schema] = node.arguments;
    replace(node.start, schema.start, '');
    replace(schema.end, node.end, '');
  });
}

/** Takes line breaks and their indent out of `css` and `html` templates, where they mean nothing: 4 % of a file after brotli. */
export function tightenTemplates(): Plugin {
  return edit('balise:tighten-templates', /\/src\/.*\.ts$/, (node, replace) => {
    if (node.type !== 'TaggedTemplateExpression' || !/^(css|html)$/.test(node.tag.name)) return;
    const tighten = node.tag.name === 'css' ? tightenCss : (text: string) => text.replace(/\s*\n\s*/g, ' ');
    for (const { start, end, value } of node.quasi.quasis) replace(start, end, tighten(value.raw));
  });
}

const tightenCss = (text: string) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/([\w-]): /g, '$1:')
    .replace(/ \{/g, '{')
    .replace(/, /g, ',')
    .replace(/ ([>/]) /g, '$1')
    .replace(/;\}/g, '}')
    .replace(/\b0\./g, '.');

/** Puts `demo/partials/x.html` where a page says `<!-- include x.html -->`: the demo's pages share one header and one footer. */
export function includePartials(folder: string): Plugin {
  return {
    name: 'balise:include-partials',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(/<!-- include ([a-z]+\.html) -->/g, (_, name: string) => readFileSync(`${folder}/${name}`, 'utf8')),
    },
  };
}

/** Two minifiers know different tricks: the second finds 1 % more in what the first leaves. */
export function tighten(): Plugin {
  return {
    name: 'balise:tighten',
    async generateBundle(_, bundle) {
      if (!this.environment.name.startsWith('hosted_')) return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const isModule = !chunk.code.startsWith('(function');
        // Escapes cost 40 bytes, and a page in ISO-8859-1 reads the accents all the same.
        const format = { ascii_only: true };
        const { code } = await minify(chunk.code, { ecma: 2020, module: isModule, compress: { passes: 3 }, format });
        if (code) chunk.code = code;
      }
    },
  };
}

// The syntax tree's own types are long, and a few fields are all that is read here.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Node = any;
type Edit = (node: Node, replace: (from: number, to: number, text: string) => void) => void;

/** A plugin that looks at each node of the matching modules, and says which stretches of the text become what. */
function edit(name: string, id: RegExp, look: Edit): Plugin {
  return {
    name,
    transform: {
      filter: { id },
      order: 'post',
      handler(code) {
        const edits: [from: number, to: number, text: string][] = [];
        visit(this.parse(code), (node) => look(node, (...change) => edits.push(change)));
        edits.sort((a, b) => b[0] - a[0]);
        return { code: edits.reduce((all, [from, to, text]) => all.slice(0, from) + text + all.slice(to), code), map: null };
      },
    },
  };
}

/**
 * Lit creates a Trusted Types policy named `lit-html` as it loads, and a second copy of Lit on the page then throws. Here the
 * policy is `balise`, shared by every copy on the page, and left out where the page does not allow it.
 */
export function guardTrustedTypes(): Plugin {
  const policy = /(\w+)\.createPolicy\("lit-html",\s*(\{[^}]*\})\)/;
  return {
    name: 'balise:guard-trusted-types',
    transform: {
      filter: { id: /node_modules\/lit-html\/lit-html\.js$/ },
      handler(code) {
        if (!policy.test(code)) this.error('lit-html no longer creates its policy as it did: look at guardTrustedTypes');
        return {
          code: code.replace(
            policy,
            (_, types: string, rules: string) =>
              `((g,k)=>{try{return g[k]??=${types}.createPolicy("balise",${rules})}catch{}})(globalThis,Symbol.for("balise/trusted-types/v1"))`,
          ),
          map: null,
        };
      },
    },
  };
}

/**
 * Takes out of Lit what no hosted file needs: calls of polyfills for engines that could not read the file at all, sentences for who calls
 * `css` or `html` in a wrong way, the list of versions that it leaves on the page's own globals, and what decorators alone use. They
 * weigh 0.5 kB in each file. A file that draws without being an element is also spared the element's own class, 2.5 kB.
 */
export function leanLit(): Plugin {
  const parts = [
    { what: /\b\w+\.(ShadyCSS|\w+(Polyfill|Hydrate)Support)\b/g, by: 'undefined' },
    { what: /(throw Error\()(?:"CSSResult is not|"Value passed to|"invalid template)[^]*?(?=\)[;}])/g, by: '$1' },
    { what: /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, by: 'undefined' },
    { what: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g, by: '' },
    { what: /const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{[^}]*\}/g, by: '' },
    {
      what: /static addInitializer\(\w+\)\{[^}]*\}|,void 0!==\w+\.l&&\(this\.l=\[\.\.\.\w+\.l\]\)|,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/g,
      by: '',
    },
    // No property of ours is reflected to its attribute: a test holds to it.
    { what: /_\$ET\(\w+,\w+\)\{.*?\}(?=_\$AK\()|this\._\$Eq&&=this\._\$Eq\.forEach\(\w+=>this\._\$ET\(\w+,this\[\w+\]\)\),/g, by: '' },
    {
      what: /,!0===\w+&&this\._\$Em!==\w+&&\(this\._\$Eq\?\?=new Set\)\.add\(\w+\)|toAttribute\(\w+,\w+\)\{switch.*?return \w+\},/g,
      by: '',
    },
  ];
  // How often each is found in a file.
  const expected: Record<string, string> = {
    'css-tag': '2,2,0,0,0,0,0,0',
    'reactive-element': '1,0,1,1,1,3,2,2',
    'lit-html': '1,1,1,0,0,0,0,0',
    'lit-element': '2,0,1,0,0,0,0,0',
  };
  return {
    name: 'balise:lean-lit',
    transform: {
      filter: { id: /node_modules\/(@lit\/reactive-element\/(css-tag|reactive-element)|lit-(html|element)\/lit-(html|element))\.js$/ },
      handler(code, id) {
        const found = parts.map(({ what }) => code.match(what)?.length ?? 0).join();
        if (found !== expected[/([\w-]+)\.js$/.exec(id)![1]!]) this.error(`${id} is no longer what it was (${found}): look at leanLit`);
        return { code: parts.reduce((lean, { what, by }) => lean.replace(what, by), code), map: null, moduleSideEffects: false };
      },
    },
  };
}

/** Leaves an import as it is under another name: a file that is fetched only when it is needed. */
export function laterFile(files: Record<string, Record<string, string>>): Plugin {
  return {
    name: 'balise:later-file',
    enforce: 'pre',
    resolveId(id) {
      const later = files[this.environment.name]?.[id];
      return later ? { id: later, external: true } : undefined;
    },
  };
}

/**
 * Puts `src/lib/small-zod.ts` in the place of `zod/mini` in the hosted files: what the schemas use of it weighs a sixth.
 * A name that is missing there would be undefined at run time, of which bundlers only warn: here it stops the build.
 */
export function smallZod(): Plugin {
  const file = new URL('../../src/lib/small-zod.ts', import.meta.url).pathname;
  return {
    name: 'balise:small-zod',
    enforce: 'pre',
    resolveId(id) {
      return id === 'zod/mini' && this.environment.name.startsWith('hosted_') ? file : undefined;
    },
    onLog(_, { code, id, message }) {
      if (code !== 'IMPORT_IS_UNDEFINED' || !message.includes('small-zod')) return;
      this.error(`${id} uses something of zod/mini that src/lib/small-zod.ts does not have: add it there.\n${message}`);
    },
  };
}

/**
 * d3-dsv writes a function of its own for rows as objects. Rows as lists, all that is used here, need none; but its text would stand
 * in a hosted file, and who looks for `new Function` there should find nothing.
 */
export function onlyRows(): Plugin {
  const made = /return new Function\("d", "return \{" \+ [^]*?\+ "\}"\);/;
  return {
    name: 'balise:only-rows',
    transform: {
      filter: { id: /node_modules\/d3-dsv\/.*\.m?js$/ },
      handler(code) {
        if (!made.test(code)) this.error('d3-dsv no longer makes its objects as it did: look at onlyRows');
        return { code: code.replace(made, 'throw new Error(columns);'), map: null };
      },
    },
  };
}

function visit(node: Node, see: (node: Node) => void): void {
  if (Array.isArray(node)) for (const item of node) visit(item, see);
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') see(node);
    for (const value of Object.values(node)) visit(value, see);
  }
}
