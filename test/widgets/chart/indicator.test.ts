import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import type { ChartConfig } from '../../../src/index.js';
import { chartSchema } from '../../../src/widgets/chart/chart.schema.js';
import { csvOf } from '../../../src/widgets/chart/csv.js';
import { formatOf } from '../../../src/widgets/chart/format.js';
import { targetSentences } from '../../../src/widgets/chart/gaps.js';
import { indicatorOf } from '../../../src/widgets/chart/indicator.js';
import { nextPosition } from '../../../src/widgets/chart/next-position.js';
import { pointText } from '../../../src/widgets/chart/points.js';
import { paintsOf, type Palette } from '../../../src/widgets/chart/scene.js';
import { tableOf } from '../../../src/widgets/chart/table.js';
import { bar, doughnut, figure, fromFile, grouped, line } from './configs.js';

function made(config: ChartConfig, locale: 'fr' | 'en' = 'fr') {
  const indicator = indicatorOf(config, undefined, locale);
  const format = formatOf(indicator, locale);
  return { indicator, format, table: tableOf(indicator, format, locale, config.categoryLabel) };
}
const sentences = (config: ChartConfig, locale: 'fr' | 'en' = 'fr') => {
  const { indicator, format } = made(config, locale);
  return indicator.targets.map((target) =>
    targetSentences(indicator, target, format, locale)
      .join(' ')
      .replace(/[\u00a0\u202f]/g, ' '),
  );
};

describe('what a config must be', () => {
  const faults = (config: unknown) =>
    z.safeParse(chartSchema, config).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  const without = (key: keyof ChartConfig) => ({ ...bar, [key]: undefined });

  it('is what it is in these tests', () => {
    for (const config of [bar, grouped, line, doughnut, figure, fromFile('x.csv')]) expect(faults(config)).to.equal(undefined);
  });

  it('has a source, its date, and a sentence', () => {
    expect(faults(without('about'))![0]).to.contain('about ');
    expect(faults({ ...bar, about: { ...bar.about, sources: [] } })![0]).to.contain('about.sources ');
    expect(faults({ ...bar, about: { ...bar.about, sources: [{ id: 'a', title: 'A', publisher: 'B' }] } })![0]).to.contain(
      'about.sources.0.date ',
    );
    expect(faults({ ...bar, about: { sources: bar.about.sources } })![0]).to.contain('about.verifiedOn ');
    expect(faults(without('reading'))![0]).to.contain('reading ');
  });

  const [target] = bar.targets!;
  const cases: [string, unknown, string][] = [
    ['values without categories', without('categories'), ' chartValues'],
    ['values twice', { ...bar, data: fromFile('x.csv').data }, ' chartValues'],
    ['a figure without its value', { ...figure, value: undefined }, ' figureValues'],
    ['fewer values than categories', { ...bar, series: [{ id: 'a', label: 'A', values: [1] }] }, 'series.0.values asManyValues'],
    ['a line without dates', { ...bar, kind: 'line' }, 'categories.0 lineDate'],
    ['a nameless category', { ...bar, categories: [{}, {}, {}] }, 'categories.0 named'],
    ['a ring of two series', { ...grouped, kind: 'doughnut' }, 'series oneSeries'],
    ['a share below zero', { ...doughnut, series: [{ id: 'a', label: 'A', values: [1, -2, 3] }] }, 'series.0.values.1 positive'],
    ['a target on a ring', { ...doughnut, targets: bar.targets }, 'targets.0 noTarget'],
    ['a target of two kinds', { ...bar, targets: [{ ...target, values: [1, 2, 3] }] }, 'targets.0 oneTarget'],
    ['a target of none', { ...bar, targets: [{ ...target, value: undefined }] }, 'targets.0 oneTarget'],
    [
      'a target that misses categories',
      { ...bar, targets: [{ ...target, value: undefined, values: [1] }] },
      'targets.0.values asManyValues',
    ],
    ['a path without time', { ...bar, targets: [{ ...line.targets![0] }] }, 'targets.0.path pathOnLine'],
    ['a column without a file', { ...bar, targets: [{ ...target, value: undefined, column: 'x' }] }, 'targets.0.column columnOfData'],
    ['a target for nobody', { ...bar, targets: [{ ...target, series: 'x' }] }, 'targets.0.series knownSeries'],
    ['a target from nowhere', { ...bar, targets: [{ ...target, source: undefined }] }, 'targets.0.source sourcedTarget'],
    ['a target of an unknown source', { ...bar, targets: [{ ...target, source: 'x' }] }, 'targets.0.source sourcedTarget'],
    ['a focus on nothing', { ...bar, focus: 'Mars' }, 'focus knownFocus'],
  ];
  for (const [name, config, fault] of cases)
    it(`is not ${name}`, () => {
      expect(faults(config)![0]).to.equal(fault);
    });

  it('asks for a file no more than once a minute', () => {
    expect(faults(fromFile('x', { refresh: 59 }))![0]).to.contain('data.refresh');
    expect(faults(fromFile('x', { refresh: 60 }))).to.equal(undefined);
  });
});

describe('what a target comes to', () => {
  it('is said of what is in focus', () => {
    expect(sentences(bar)).to.deep.equal(['Commune : 48 %. Pour « Objectif » (60 %), il manque 12 points.']);
    expect(sentences(bar, 'en')).to.deep.equal(['Commune: 48%. For “Objectif” (60%), 12 points to go.']);
  });

  it('has one point, and no point, in the singular', () => {
    const near = { ...bar, targets: [{ label: 'But', value: 49, example: true }] };
    expect(sentences(near)[0]).to.contain('il manque 1 point.');
  });

  it('is said of all where nothing is in focus, the missing aside', () => {
    expect(sentences({ ...bar, focus: undefined })).to.deep.equal([
      '« Objectif » (60 %) : atteint 1 fois sur 2. L’écart le plus grand : Commune, il manque 12 points.',
    ]);
  });

  it('may be to stay below', () => {
    expect(sentences(figure)).to.deep.equal(['16 %. Pour « Au plus » (10 %), c’est 6 points de trop.']);
    expect(sentences({ ...figure, value: 10 })).to.deep.equal(['10 %. Pour « Au plus » (10 %), c’est atteint.']);
  });

  it('may be one per category', () => {
    const config = { ...bar, targets: [{ label: 'Part', values: [50, 10, null], example: true }] };
    expect(sentences(config)).to.deep.equal(['Commune : 48 %. Pour « Part » (50 %), il manque 2 points.']);
  });

  it('may be a path: where it is at the last value, and what is left until its end', () => {
    expect(sentences(line)[0]).to.match(
      /^2024 : 48 %. Pour « Trajectoire » \(60 %\), il manque 12 points. D’ici 2026 \(80 %\), l’écart est de 32 points.$/,
    );
  });

  it('is compared with a whole stack', () => {
    const config = { ...grouped, kind: 'stacked-bar' as const, unit: undefined, targets: [{ label: 'But', value: 21, example: true }] };
    expect(sentences(config)).to.deep.equal(['« But » (21,0) : atteint 1 fois sur 3. L’écart le plus grand : Pays, il manque 24,0.']);
  });

  it('does not show what floating point adds', () => {
    const config = { ...bar, series: [{ id: 'a', label: 'A', values: [0.1, 1, 1] }], targets: [{ label: 'B', value: 0.3, example: true }] };
    expect(sentences(config)[0]).to.contain('il manque 0,2 point.');
  });

  it('has nothing to say of a value that is missing', () => {
    expect(sentences({ ...bar, focus: 'Département' })).to.deep.equal(['« Objectif » : pas de valeur à comparer.']);
  });
});

describe('the numbers', () => {
  it('have their language, their unit and as many decimals as any of them needs', () => {
    const { format, indicator } = made(grouped);
    expect(indicator.decimals).to.equal(1);
    expect(format.short(-3)).to.equal('−3,0\u00a0%');
    expect(made(grouped, 'en').format.short(1234.5)).to.equal('1,234.5%');
    expect(made({ ...grouped, decimals: 0 }).format.short(20.5)).to.match(/^2[01]\u00a0%$/);
    const long = made({ ...grouped, unit: 'pour 100 élèves' }).format;
    expect([long.short(3), long.full(3), long.unit]).to.deep.equal(['3,0', '3,0\u00a0pour 100 élèves', 'pour 100 élèves']);
  });

  it('are missing where they are missing, and zero where they are zero', () => {
    const { rows } = made(grouped).table;
    expect(rows.map(({ cells }) => cells.map(({ text }) => text.replace('\u00a0', ' ')))).to.deep.equal([
      ['10,0 %', '11,0 %'],
      ['20,5 %', '0,0 %'],
      ['−3,0 %', 'donnée manquante'],
    ]);
  });

  it('of a line are in the order of their dates, those of its target with them', () => {
    const { indicator, table } = made({ ...line, targets: [{ label: 'But', values: [3, 1, 2], example: true }] });
    expect(indicator.categories.map(({ label }) => label)).to.deep.equal(['2022', '2023', '2024']);
    expect(indicator.series[0]!.values).to.deep.equal([40, null, 48]);
    expect(indicator.targets[0]!.values).to.deep.equal([1, 2, 3]);
    expect(table.heads[0]).to.equal('Territoire');
  });

  it('are a CSV that a spreadsheet opens and never runs', () => {
    const config = {
      ...grouped,
      categories: [{ label: '=1+1' }, { label: 'a;"b"' }, { label: '@x' }],
      series: grouped.series!.slice(0, 1),
    };
    expect(csvOf(made(config).table, 'fr')).to.equal('\ufeffTerritoire;Premier\r\n\'=1+1;10\r\n"a;""b""";20,5\r\n\'@x;-3\r\n');
    expect(csvOf(made(config).table, 'en')).to.contain('20.5');
    for (const label of ['+1', '-1', '\tx', '\rx', '|x']) {
      const text = csvOf(made({ ...config, categories: [{ label }, { label: 'b' }, { label: 'c' }] }).table, 'fr');
      expect(text).to.match(/\r\n"?'/);
    }
  });
});

describe('what is beside the focus', () => {
  const palette = { paper: 'paper', ink: 'ink', soft: 'soft', line: 'line', accent: 'accent', data: [] } as unknown as Palette;
  const paints = (own: Partial<Palette> = {}) => paintsOf(made(bar).indicator, { ...palette, ...own })[0]!;

  it('is light and plain, so that the focus stands out', () => {
    const light = { colour: 'line', pattern: 0 };
    expect(paints()).to.deep.equal([{ colour: 'accent', pattern: 0 }, light, light]);
  });

  it('has a pattern where more contrast makes lines as dark as ink', () => {
    expect(paints({ line: 'ink' }).map(({ pattern }) => pattern)).to.deep.equal([0, 1, 1]);
  });
});

describe('the keys', () => {
  const { indicator, format } = made(grouped);
  it('go along the categories and across the series, and stop at the ends', () => {
    let at = nextPosition(indicator, undefined, 'ArrowRight');
    const walk = (key: string) => (at = nextPosition(indicator, at, key))!;
    expect(at).to.deep.equal({ series: 0, category: 0 });
    expect(walk('ArrowRight')).to.deep.equal({ series: 0, category: 1 });
    expect(walk('ArrowDown')).to.deep.equal({ series: 1, category: 1 });
    expect(walk('ArrowDown')).to.deep.equal({ series: 1, category: 1 });
    expect(walk('End')).to.deep.equal({ series: 1, category: 2 });
    expect(walk('ArrowRight')).to.deep.equal({ series: 1, category: 2 });
    expect(walk('Home')).to.deep.equal({ series: 1, category: 0 });
    expect(walk('ArrowLeft')).to.deep.equal({ series: 1, category: 0 });
    expect(nextPosition(indicator, at, 'a')).to.equal(undefined);
  });

  it('begin at what is in focus, and go along one series with any arrow', () => {
    const alone = indicatorOf({ ...bar, focus: 'Pays' }, undefined, 'fr');
    expect(nextPosition(alone, undefined, 'ArrowRight')).to.deep.equal({ series: 0, category: 2 });
    expect(nextPosition(alone, { series: 0, category: 0 }, 'ArrowDown')).to.deep.equal({ series: 0, category: 1 });
  });

  it('follow what is seen where the chart begins at its right', () => {
    const at = { series: 0, category: 1 };
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'Home', 'End'];
    expect(keys.map((key) => nextPosition(indicator, at, key, true))).to.deep.equal([
      { series: 0, category: 0 },
      { series: 0, category: 2 },
      { series: 1, category: 1 },
      { series: 0, category: 0 },
      { series: 0, category: 2 },
    ]);
  });

  it('say the value with its names, and what is to be reached', () => {
    expect(pointText(indicator, format, { series: 1, category: 2 }, 'fr')).to.equal('Pays, Second\u00a0: donnée manquante');
    const one = made(bar);
    expect(pointText(one.indicator, one.format, { series: 0, category: 0 }, 'fr').replace(/\u00a0/g, ' ')).to.equal(
      'Commune : 48 %. Objectif : 60 %',
    );
  });
});
