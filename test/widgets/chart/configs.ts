import type { ChartConfig } from '../../../src/index.js';

const about = {
  sources: [{ id: 'enquete', title: 'Enquête', publisher: 'Commune', date: '2024' }],
  verifiedOn: '2026-01-31',
};

export const bar: ChartConfig = {
  widget: 'chart',
  version: 1,
  lang: 'fr',
  title: 'Accès à internet',
  about,
  kind: 'bar',
  reading: 'La moitié des familles a une bonne connexion.',
  unit: '%',
  categoryLabel: 'Territoire',
  focus: 'Commune',
  categories: [{ label: 'Commune' }, { label: 'Département' }, { label: 'Pays' }],
  series: [{ id: 'acces', label: 'Accès', values: [48, null, 60] }],
  targets: [{ label: 'Objectif', value: 60, source: 'enquete' }],
};

export const grouped: ChartConfig = {
  ...bar,
  focus: undefined,
  targets: undefined,
  series: [
    { id: 'premier', label: 'Premier', values: [10, 20.5, -3] },
    { id: 'second', label: 'Second', values: [11, 0, null] },
  ],
};

export const line: ChartConfig = {
  ...bar,
  kind: 'line',
  focus: undefined,
  // out of order, as a file may be
  categories: [{ date: '2024' }, { date: '2022' }, { date: '2023' }],
  series: [{ id: 'acces', label: 'Accès', values: [48, 40, null] }],
  targets: [
    {
      label: 'Trajectoire',
      example: true,
      path: [
        { date: '2022', value: 40 },
        { date: '2026', value: 80 },
      ],
    },
  ],
};

export const doughnut: ChartConfig = { ...bar, kind: 'doughnut', focus: undefined, targets: undefined };

export const figure: ChartConfig = {
  ...bar,
  kind: 'figure',
  categories: undefined,
  series: undefined,
  focus: undefined,
  value: 16,
  targets: [{ label: 'Au plus', value: 10, atMost: true, example: true }],
};

/** One whose values are in a file. */
export const fromFile = (url: string, more: Partial<NonNullable<ChartConfig['data']>> = {}): ChartConfig => ({
  ...bar,
  focus: undefined,
  targets: undefined,
  categories: undefined,
  series: undefined,
  data: { url, category: 'Territoire', series: [{ id: 'taux', label: 'Taux', column: 'Taux' }], ...more },
});
