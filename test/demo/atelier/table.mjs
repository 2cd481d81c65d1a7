// The README's table of what each sanitiser leaves of each kind of snippet. UPDATE=1 writes it; else a stale one fails.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const ways = { script: 'Script + tag', frame: 'Frame + line', address: 'Bare address' };
const parts = [
  ['script', 'script'],
  ['tag', 'tag'],
  ['frame', 'frame'],
  ['link', 'link'],
  ['call', 'call link'],
  ['number', '3018 in words'],
];

export async function checkTable(rows) {
  const before = readFileSync('README.md', 'utf8');
  const lines = rows.map(({ name, left, cases }) => {
    const cells = Object.keys(ways).map((way) => {
      const those = left.filter((_, i) => cases[i].way === way && cases[i].piece.slug !== '3018');
      return parts.flatMap(([key, label]) => (those.every((one) => one[key]) ? label : [])).join(', ');
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  const table = ['', `| What is left by | ${Object.values(ways).join(' | ')} |`, '| --- | --- | --- | --- |', ...lines, ''].join('\n');
  const filled = before.replace(/(<!-- sanitisers -->)[^]*(<!-- \/sanitisers -->)/, `$1\n${table}\n$2`);
  const after = await format(filled, { ...(await resolveConfig('README.md')), parser: 'markdown' });
  if (process.env.UPDATE) writeFileSync('README.md', after);
  else assert.equal(before, after, 'README.md is stale: run npm run sanitisers');
}
