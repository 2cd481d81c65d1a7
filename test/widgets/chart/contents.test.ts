import { expect, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import '../../../src/define/chart.js';
import type { ChartConfig, ChartElement } from '../../../src/index.js';
import { $, $$, once, shadow, words } from '../../helpers.js';

/** Every indicator of the sources, with its numbers and its unit as they state them. */
const indicators: Record<string, { source: string; unit?: string; values: (string | number)[][] }> = {
  'bezons-results': {
    source: 'cafe-numerique-3',
    values: [
      ['Parents formés', 109],
      ['Ateliers de 1 h 30', 50],
      ['Parents ressources', 20],
      ['Rencontres de parents ressources', 14],
    ],
  },
  'computers-per-100': {
    source: 'egn-2020',
    unit: 'pour 100 élèves',
    values: [
      ['Maternelle', 6.3],
      ['Élémentaire', 14.4],
      ['Collège', 33.8],
      ['Lycée général et technologique', 43.9],
      ['Lycée professionnel', 62],
    ],
  },
  'home-connection': {
    source: 'egn-2020',
    unit: '%',
    values: [
      ['Bonne connexion', 70],
      ['Mauvaise connexion', 29],
      ['Pas d’accès', 1],
    ],
  },
  'parents-able': {
    source: 'egn-2020',
    unit: '%',
    values: [
      ['CSP +', 45],
      ['CSP -', 31],
    ],
  },
  'no-computer': { source: 'egn-2020', unit: '%', values: [['', 16]] },
  illectronisme: { source: 'egn-2020', unit: '%', values: [['', 17]] },
  'disconnected-youth': { source: 'egn-2020', unit: 'jeunes', values: [['', 500000]] },
  'teachers-digital': {
    source: 'egn-2020',
    unit: '%',
    values: [
      ['Utilisent le numérique dans leur pratique', 98],
      ['Estiment qu’il fait progresser les élèves', 77],
      ['L’utilisent tous les jours en cours', 41],
      ['L’utilisent de la préparation à l’évaluation', 10],
    ],
  },
  'talis-ict': {
    source: 'egn-2020',
    unit: '%',
    values: [
      ['France', 36],
      ['Moyenne OCDE', 53],
    ],
  },
  obstacles: {
    source: 'egn-2020',
    unit: '%',
    values: [
      ['Débit internet', 51, 47],
      ['Matériel informatique', 40, 39],
    ],
  },
  'boards-per-1000': {
    source: 'egn-2020',
    unit: 'pour 1 000 élèves',
    values: [
      ['Maternelle', 3.9],
      ['Élémentaire', 17],
    ],
  },
  footprint: {
    source: 'egn-2020',
    unit: '%',
    values: [
      ['Équipements des consommateurs', 47],
      ['Infrastructures réseau', 28],
      ['Centres de données', 25],
    ],
  },
  'women-in-it': { source: 'egn-2020', unit: '%', values: [['', 23.5]] },
  '3018-calls': { source: 'amif-cr-2023', unit: '%', values: [['', 56]] },
  'gazette-2022': { source: 'amif-cr-2023', unit: '%', values: [['', 81]] },
};

/** A number as the table writes it. */
const numberIn = (text: string) =>
  Number(
    text
      .replace(/[^\d,−]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );
const name = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

async function shown(config: ChartConfig): Promise<ChartElement> {
  const element = document.createElement('balise-chart');
  const isReady = once(element, 'balise-ready');
  // Here the config has no address that its file could be relative to.
  element.config = config.data ? { ...config, data: { ...config.data, url: `/demo/contents/${config.data.url}` } } : config;
  document.body.prepend(element);
  await isReady;
  await element.updateComplete;
  return element;
}

/** What chart.js was given: per category, the value of each series. */
function given(chart: Chart): (number | null)[][] {
  const { datasets } = chart.data;
  return datasets[0]!.data.map((_, i) =>
    datasets.map(({ data }) => {
      const item = data[i] as number | null | { x: number | null; y: number | null };
      if (typeof item !== 'object' || item === null) return item;
      return chart.options.indexAxis === 'y' ? item.x : item.y;
    }),
  );
}

for (const [id, { source, unit, values }] of Object.entries(indicators))
  describe(`the indicator ${id}`, () => {
    let config: ChartConfig;
    before(async () => {
      config = ((await import(`../../../demo/contents/chart-${id}.json`)) as { default: ChartConfig }).default;
    });

    it('cites its source, and has the unit that the source states', () => {
      expect(config.about.sources.map((one) => one.id)).to.deep.equal([source]);
      expect(config.unit).to.equal(unit);
    });

    it('has one short sentence to be read by, with typographic apostrophes', () => {
      expect(config.reading.split(/[.!?](?:\s|$)/).filter(Boolean).length).to.equal(1);
      expect(/['\u00a0\u202f]/.test(JSON.stringify(config))).to.equal(false);
    });

    it('has no target but the OECD mean that is not marked as an example', () => {
      for (const target of config.targets ?? [])
        expect(target.label === 'Moyenne OCDE' ? target.source === 'egn-2020' && target.value === 53 : target.example).to.equal(true);
    });

    it('has in its table the numbers of its source, and the drawing is given the same', async () => {
      const element = await shown(config);
      const series = values[0]!.length - 1;
      const rows = $$(element, 'tbody tr').map((row) => ({
        name: name(words(row.querySelector('th')!)) || row.querySelector('th')!.textContent,
        cells: [...row.querySelectorAll('td')].slice(0, series).map((cell) => numberIn(cell.textContent)),
      }));
      expect(rows.map(({ cells }) => cells)).to.deep.equal(values.map(([, ...numbers]) => numbers));
      if (values[0]![0])
        expect(rows.map((row) => name(row.name.replace(/\s+/g, ' ').trim()))).to.deep.equal(values.map(([label]) => label));
      if (config.kind !== 'figure') {
        const canvas = $<HTMLCanvasElement>(element, '.drawing canvas');
        await waitUntil(() => Chart.getChart(canvas), 'not drawn', { timeout: 5000 });
        expect(given(Chart.getChart(canvas)!)).to.deep.equal(rows.map(({ cells }) => cells));
      } else expect(numberIn(shadow(element).querySelector('.big strong')!.textContent)).to.equal(values[0]![1]);
      element.remove();
    });
  });
