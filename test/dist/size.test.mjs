import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

/** Bytes after brotli, all they run included: every one is a parent waiting. */
const budgets = {
  'balise-3018.js': 12_000,
  'balise-quiz.js': 26_000,
  'balise-cards.js': 26_000,
  'balise-signup.js': 28_000,
  'balise-signup-paper.js': 9_000,
  'balise-chart.js': 24_000,
  'balise-chart-drawing.js': 46_000,
  'balise-chart-bar.js': 3_000,
  'balise-chart-line.js': 3_000,
  'balise-chart-doughnut.js': 3_000,
  'balise-chart-data.js': 6_000,
  'balise-chart-take-away.js': 11_000,
  'balise-settings.js': 7_000,
  'balise-3018-config.js': 9_000,
  'balise-explain.js': 4_500,
  'balise-poster.js': 12_000,
  'balise-translations.js': 1_500,
  ...Object.fromEntries(['ar', 'es', 'pt', 'tr'].map((code) => [`balise-lang-${code}.js`, 8_000])),
  'balise-room.js': 20_000,
  'balise-doctor.js': 9_000,
  'balise-embed.js': 60_000,
  'balise.js': 3_000,
};

for (const [file, budget] of Object.entries(budgets)) {
  test(`${file} weighs at most ${budget / 1000} kB`, (t) => {
    const size = brotliCompressSync(readFileSync(`hosted/${file}`)).length;
    t.diagnostic(`${file}: ${size} bytes of ${budget}`);
    assert.ok(size <= budget, `${file} weighs ${size} bytes`);
  });
}
