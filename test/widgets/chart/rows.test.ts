import { expect } from '@open-wc/testing';
import type { ChartConfig, ConfigError } from '../../../src/index.js';
import { rowsIn } from '../../../src/widgets/chart/read-data.js';
import { isoDate, type Rows } from '../../../src/widgets/chart/rows.js';
import { bar, fromFile } from './configs.js';

const read = (text: string, config: ChartConfig = fromFile('x.csv')): Rows => rowsIn(text, config, 'x.csv', 'fr');
const plain = ({ categories, values }: Rows) =>
  categories.map(({ label, date }, i) => [label ?? date, ...values.map((column) => column[i])]);
const told = ({ faults }: Rows) => faults.map(({ line, problem }) => `${line} ${problem}`);

function refusal(text: string, config?: ChartConfig): string {
  try {
    read(text, config);
  } catch (error) {
    expect((error as ConfigError).kind).to.equal('data');
    return (error as ConfigError).message;
  }
  return 'no refusal';
}

describe('a file of figures', () => {
  for (const [name, sign] of [
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ] as const)
    it(`is read with ${name} between its cells`, () => {
      expect(plain(read(['Territoire', 'Autre', 'Taux'].join(sign) + `\nBezons${sign}x${sign}12.5\n`))).to.deep.equal([['Bezons', 12.5]]);
    });

  it('may have quotes, with line breaks, delimiters and quotes inside, and counts lines as an editor does', () => {
    const rows = read('Territoire;Taux\r\n"Bezons ;\r\n""la ville"" ";1\r\n"Sannois\nle haut";abc\r\n\r\nParis;3\r\n');
    expect(plain(rows)).to.deep.equal([
      ['Bezons ;\r\n"la ville"', 1],
      ['Sannois\nle haut', null],
      ['Paris', 3],
    ]);
    expect(told(rows)).to.deep.equal(['4 number']);
  });

  it('is not confused by delimiters inside the quotes of its first line', () => {
    expect(plain(read('"Territoire",Taux,"a;b;c;d"\nBezons,5,x'))).to.deep.equal([['Bezons', 5]]);
  });

  it('begins with a byte order mark, or not', () => {
    for (const head of ['Territoire', '"Territoire"']) expect(plain(read(`\ufeff${head};Taux\nBezons;1`))).to.deep.equal([['Bezons', 1]]);
  });

  it('finds columns whatever their case and spaces', () => {
    expect(plain(read(' TERRITOIRE ;\u00a0taux\u00a0\nBezons;1'))).to.deep.equal([['Bezons', 1]]);
  });

  it('may be JSON: a list of objects, or an object that has one', () => {
    const list = [{ Territoire: 'Bezons', Taux: 1 }, { Territoire: 'Paris' }, 'x', { Taux: 3 }];
    for (const text of [JSON.stringify(list), JSON.stringify({ total: 4, results: list })]) {
      const rows = read(text);
      expect(plain(rows)).to.deep.equal([
        ['Bezons', 1],
        ['Paris', null],
      ]);
      expect(told(rows)).to.deep.equal(['3 cells', '4 category']);
    }
  });

  it('has each wrong line told of, and keeps what is right', () => {
    const rows = read('Territoire;Taux\nA;1\nB;beaucoup\nC\n;4\nE;5;6\nF;\n');
    expect(plain(rows)).to.deep.equal([
      ['A', 1],
      ['B', null],
      ['F', null],
    ]);
    expect(told(rows)).to.deep.equal(['3 number', '4 cells', '5 category', '6 cells']);
    expect(rows.lines).to.equal(6);
  });

  it('says what is wrong with it as a whole', () => {
    expect(refusal('')).to.contain('aucune ligne de données');
    expect(refusal('Territoire;Taux\n')).to.contain('aucune ligne de données');
    expect(refusal('<!doctype html><p>x')).to.contain('aucune ligne de données');
    expect(refusal('{"a":1}')).to.contain('aucune ligne de données');
    expect(refusal('Commune;Taux\nA;1')).to.contain('pas de colonne «\u00a0Territoire\u00a0», mais Commune, Taux');
    expect(refusal('Territoire;Taux\nA\nB')).to.contain('aucune des 2 lignes ne va. La première faute\u00a0: ligne 2, 1 case(s)');
  });

  const many = (count: number) => `Territoire;Taux\n${Array.from({ length: count }, (_, i) => `T${i % 300};${i}`).join('\n')}\n`;

  it('has at most 200 categories', () => {
    expect(read(many(200)).categories.length).to.equal(200);
    expect(refusal(many(201))).to.contain('201 catégories\u00a0: regroupez-les avec data.top ou data.sum');
  });

  it('is grouped as the config says: the largest and the others, or the sum of what bears one name', () => {
    const top = read('Territoire;Taux\nA;1\nB;50\nC;3\nD;40\nE;\n', fromFile('x.csv', { top: 2, others: 'Le reste' }));
    expect(plain(top)).to.deep.equal([
      ['B', 50],
      ['D', 40],
      ['Le reste', 4],
    ]);
    const sum = read('Territoire;Taux\nA;1\nB;\nA;2,5\nB;\nC;3', fromFile('x.csv', { sum: true }));
    expect(plain(sum)).to.deep.equal([
      ['A', 3.5],
      ['B', null],
      ['C', 3],
    ]);
  });

  it('may have 50 000 lines', function () {
    this.timeout(10_000);
    const start = performance.now();
    const rows = read(many(50_000), fromFile('x.csv', { sum: true, top: 9 }));
    expect(rows.categories.length).to.equal(10);
    expect(rows.values[0]!.reduce((sum, value) => sum! + value!, 0)).to.equal((49_999 * 50_000) / 2);
    expect(performance.now() - start).to.be.below(4000);
  });

  it('has a target’s column beside those of the series', () => {
    const config = { ...fromFile('x.csv'), targets: [{ label: 'But', column: 'But', example: true }] };
    expect(read('But;Territoire;Taux\n9;A;1', config).targets).to.deep.equal([[9]]);
    expect(refusal('Territoire;Taux\nA;1', config)).to.contain('pas de colonne «\u00a0But\u00a0»');
  });

  it('has dates for a line, as people write them', () => {
    const rows = read('Territoire;Taux\n31/01/2024;1\n01/2024;2\n2024-02-30;3\n2023;4\n', { ...fromFile('x.csv'), kind: 'line' });
    expect(plain(rows)).to.deep.equal([
      ['2024-01-31', 1],
      ['2024-01', 2],
      ['2023', 4],
    ]);
    expect(told(rows)).to.deep.equal(['4 date']);
    expect(isoDate('2024-01-31T10:00:00')).to.equal('2024-01-31');
    expect(isoDate('janvier')).to.equal(undefined);
  });

  it('has no share below zero', () => {
    const rows = read('Territoire;Taux\nA;-1\nB;2', { ...fromFile('x.csv'), kind: 'doughnut' });
    expect(told(rows)).to.deep.equal(['2 negative']);
    expect(rows.values[0]).to.deep.equal([null, 2]);
    expect(bar.kind).to.equal('bar');
  });
});
