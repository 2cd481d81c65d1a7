// Every snippet that the builder writes, for every host and every ready content, through the sanitisers that hosts really run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameHeight } from '../../../demo/atelier/heights.ts';
import { hosts } from '../../../demo/atelier/hosts.ts';
import { frameAddress, pageAddress } from '../../../demo/atelier/place.ts';
import { snippet } from '../../../demo/atelier/snippets.ts';
import { serverFilter } from './edifice.mjs';
import { leftOf } from './left.mjs';
import { pieces, place, trickyTitles, withTitle } from './pieces.mjs';
import { hasPurifier, sanitisers } from './sanitisers.mjs';
import { checkTable } from './table.mjs';

const php = sanitisers.some(({ needsPhp }) => needsPhp) && hasPurifier();
const all = [...pieces, ...trickyTitles.map(withTitle), { ...pieces[0], accent: '#3f3aa8', theme: 'dark' }];
const cases = hosts.flatMap((host) =>
  all.map((piece) => ({
    host,
    piece,
    addresses: [frameAddress(piece, place), pageAddress(piece, place)],
    ...snippet(piece, place, host.id),
  })),
);
/** Tags that a snippet itself has: anything else came out of a title. */
const own = ['script', 'iframe', 'p', 'a'];
const rows = [];

for (const { name, host: itsHost, needsPhp, run } of sanitisers) {
  const skip = needsPhp && !php && 'php-cli and php-htmlpurifier are not installed, and cannot be from here';
  test(`after ${name}, every snippet still shows the 3018 or a working link`, { skip }, async () => {
    const left = (await run(cases.map(({ code }) => code))).map((html, i) => ({ html, ...leftOf(html, cases[i].addresses) }));
    left.forEach(({ html, names, all: tags, link, call, number, frame }, i) => {
      const { host, piece, way } = cases[i];
      const which = `${host.id}, ${piece.slug}, « ${piece.config?.title} »: ${html}`;
      assert.ok(link || call || number, `nothing of use is left of ${which}`);
      if (way !== 'address') assert.ok(number, `the number is gone from ${which}`);
      if (host.id === itsHost && way === 'frame') assert.ok(link || piece.slug === '3018', `the link is gone from ${which}`);
      if (host.id === itsHost && itsHost !== 'moodle' && way === 'frame') {
        assert.ok(frame, `the frame is gone from ${which}`);
        const { width, height } = tags.find((one) => one.name === 'iframe').attribs;
        assert.deepEqual([width, height], ['100%', String(frameHeight(piece))], `the frame lost its size in ${which}`);
      }
      const strange = [...names].filter((one) => !own.includes(one) && !one.startsWith('balise-'));
      // The portal's filter undoes the entities of a text that it cuts: only a snippet made for it passes untouched.
      if (way !== 'script' || !name.includes('server filter')) assert.deepEqual(strange, [], `a title became markup in ${which}`);
      assert.ok(!tags.some(({ attribs }) => Object.keys(attribs).some((key) => /^on\w+$/.test(key))), `a handler in ${which}`);
    });
    rows.push({ name, left, cases });
  });
}

test('a frame snippet passes the school portals’ server filter untouched, whatever the title', () => {
  for (const { code, way, piece } of cases) if (way !== 'script') assert.equal(serverFilter(code), code, piece.config?.title);
});

test('the README says what is left of each kind of snippet', { skip: !php && 'HTML Purifier is not here' }, async () => {
  assert.equal(rows.length, sanitisers.length, 'a sanitiser failed: there is no table');
  await checkTable(rows);
});
