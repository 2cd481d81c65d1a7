// Writes custom-elements.json, the README's tables from it, and the accessibility page. With --check it writes nothing and fails if
// one of them is stale.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as prettier from 'prettier';
import { accessibilityPage } from './accessibility.mjs';

const check = process.argv.includes('--check');
const out = mkdtempSync('node_modules/.manifest-');
const cem = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
execFileSync('node', [cem, 'analyze', '--config', 'demo/tools/cem.config.mjs', '--outdir', relative('.', out), '--quiet'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const manifest = JSON.parse(readFileSync(`${out}/custom-elements.json`, 'utf8'));
// The analyzer lists files in whatever order they were found.
manifest.modules.sort((a, b) => a.path.localeCompare(b.path));
// The package holds dist/, not src/.
const shipped = JSON.parse(JSON.stringify(manifest).replaceAll(/"(\/?)src\/([^"]*)\.ts"/g, '"$1dist/$2.js"'));
rmSync(out, { recursive: true });

const fresh = {
  'custom-elements.json': await formatted(JSON.stringify(shipped), 'json'),
  'demo/hosted/accessibilite.md': await formatted(accessibilityPage(), 'markdown'),
  'README.md': await formatted(withTables(readFileSync('README.md', 'utf8'), manifest), 'markdown'),
};
let stale = 0;
for (const [file, content] of Object.entries(fresh)) {
  if (content === read(file)) continue;
  stale++;
  if (check) console.error(`${file} is stale: run npm run manifest`);
  else writeFileSync(file, content);
}
process.exitCode = check && stale ? 1 : 0;

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function formatted(content, parser) {
  return prettier.format(content, { ...(await prettier.resolveConfig('README.md')), parser });
}

/** Fills what stands between <!-- api --> and <!-- /api -->. */
function withTables(readme, manifest) {
  const elements = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter((declaration) => declaration.tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  const shared = elements.find((element) => element.cssProperties).cssProperties.filter((property) => !property.description);
  const tokens = `### Custom properties of every widget\n\n| Custom property | Default |\n| --- | --- |\n${shared.map((property) => `| \`${property.name}\` | ${property.default} |`).join('\n')}\n`;
  return readme.replace(/(<!-- api -->)[^]*(<!-- \/api -->)/, `$1\n\n${elements.map(describe).join('\n')}\n${tokens}\n$2`);
}

function describe({ tagName, summary, attributes = [], members = [], events = [], cssParts = [], cssProperties = [], slots = [] }) {
  const cell = (value) =>
    String(value ?? '')
      .replace(/\|/g, '\\|')
      .replace(/\s+/g, ' ');
  const table = (title, head, rows) =>
    rows.length
      ? `${title}\n\n| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n${rows.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')}\n`
      : '';
  const properties = members.filter((member) => member.kind === 'field' && !member.static && !member.attribute && member.description);
  return [
    `### \`<${tagName}>\`\n\n${summary}\n`,
    table(
      '',
      ['Attribute', 'Type', 'What it does'],
      attributes.map(({ name, type, description }) => [`\`${name}\``, `\`${type?.text ?? 'string'}\``, description]),
    ),
    table(
      '',
      ['Property', 'What it does'],
      properties.map(({ name, description }) => [`\`${name}\``, description]),
    ),
    table(
      '',
      ['Event', 'When'],
      events.map(({ name, description }) => [`\`${name}\``, description]),
    ),
    table(
      '',
      ['Part', 'What it is'],
      cssParts.map(({ name, description }) => [`\`${name}\``, description]),
    ),
    table(
      '',
      ['Custom property', 'Default', 'What it is'],
      cssProperties
        .filter((property) => property.description)
        .map((property) => [`\`${property.name}\``, `\`${property.default}\``, property.description]),
    ),
    table(
      '',
      ['Slot', 'What it is for'],
      slots.map(({ name, description }) => [name ? `\`${name}\`` : '(default)', description]),
    ),
  ].join('\n');
}
