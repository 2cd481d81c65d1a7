import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import bezons from '../demo/contents/chart-bezons-results.json';
import footprint from '../demo/contents/chart-footprint.json';
import young from '../demo/contents/chart-disconnected-youth.json';
import computer from '../demo/contents/chart-no-computer.json';
import obstacles from '../demo/contents/chart-obstacles.json';
import talis from '../demo/contents/chart-talis-ict.json';
import teachers from '../demo/contents/chart-teachers-digital.json';
import type { ChartConfig, ChartElement } from '../src/index.js';

interface Args {
  config: unknown;
  width: string;
}

const meta: Meta<Args> = {
  title: 'Indicateur',
  component: 'balise-chart',
  args: { width: '44em' },
  render: ({ config, width }): TemplateResult =>
    html`<main .style=${`max-width:${width}`}><balise-chart .config=${config}></balise-chart></main>`,
};
export default meta;

type Story = StoryObj<Args>;

/** What the sources have no figures for: invented, and it says so. */
const invented: Omit<ChartConfig, 'kind' | 'title'> = {
  widget: 'chart',
  version: 1,
  lang: 'fr',
  reading: 'Des chiffres inventés, pour montrer ce que ce graphique sait dire.',
  unit: '%',
  about: {
    sources: [{ id: 'exemple', title: 'Chiffres inventés', publisher: 'Commune d’exemple', date: '2026' }],
    verifiedOn: '2026-11-22',
  },
};
const years = ['2019', '2020', '2021', '2022', '2023', '2024'];
const territories = ['Notre commune', 'Département', 'Région', 'France'].map((label) => ({ label }));

/** Presses a button of the widget. */
const press =
  (selector: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const chart = canvasElement.querySelector<ChartElement>('balise-chart')!;
    await customElements.whenDefined('balise-chart');
    await new Promise((resolve) => setTimeout(resolve, 200));
    chart.shadowRoot!.querySelector<HTMLElement>(selector)?.click();
  };

export const BarresAllongees: Story = { args: { config: teachers } };
export const TerritoireEtObjectif: Story = { args: { config: talis } };
export const BarresGroupees: Story = { args: { config: obstacles } };
export const Comptes: Story = { args: { config: bezons } };
export const Anneau: Story = { args: { config: footprint } };
export const Chiffre: Story = { args: { config: young } };
export const ChiffreEtObjectif: Story = { args: { config: computer } };
export const LigneEtTrajectoire: Story = {
  args: {
    config: {
      ...invented,
      title: 'Ligne avec une trajectoire',
      kind: 'line',
      focus: 'commune',
      categories: years.map((date) => ({ date })),
      series: [
        { id: 'commune', label: 'Notre commune', values: [22, 26, null, 31, 33, 38] },
        { id: 'departement', label: 'Département', values: [30, 33, 35, 37, 40, 42] },
      ],
      targets: [
        {
          label: 'Trajectoire',
          example: true,
          path: [
            { date: '2022', value: 30 },
            { date: '2024', value: 42 },
            { date: '2027', value: 60 },
          ],
        },
      ],
    } satisfies ChartConfig,
  },
};
export const Empilees: Story = {
  args: {
    config: {
      ...invented,
      title: 'Barres empilées',
      kind: 'stacked-bar',
      unit: undefined,
      categories: ['Maternelle', 'Élémentaire', 'Collège'].map((label) => ({ label })),
      series: [
        { id: 'ordinateurs', label: 'Ordinateurs', values: [12, 44, 80] },
        { id: 'tablettes', label: 'Tablettes', values: [20, 35, null] },
        { id: 'tableaux', label: 'Tableaux interactifs', values: [3, 9, 14] },
      ],
      targets: [{ label: 'Objectif', value: 90, example: true }],
    } satisfies ChartConfig,
  },
};
export const NegativesEtManquantes: Story = {
  args: {
    config: {
      ...invented,
      title: 'Valeurs négatives et manquantes, un objectif par territoire',
      kind: 'bar',
      focus: 'Notre commune',
      categories: territories,
      series: [{ id: 'evolution', label: 'Évolution', values: [-3.2, 5.5, null, -0.4] }],
      targets: [{ label: 'Engagement de chacun', values: [2, 4, null, 1], example: true }],
    } satisfies ChartConfig,
  },
};
const many = Array.from({ length: 60 }, (_, i) => `Commune au nom assez long, numéro ${i + 1}`);
export const Nombreuses: Story = {
  args: {
    config: {
      ...invented,
      title: 'Soixante catégories',
      kind: 'bar',
      categories: many.map((label) => ({ label })),
      series: [{ id: 'taux', label: 'Taux', values: many.map((_, i) => (i * 37) % 100) }],
    } satisfies ChartConfig,
  },
};
export const Etroit: Story = { args: { config: teachers, width: '18em' } };
export const EnTableau: Story = { args: { config: talis }, play: press('.as-table') };
export const Outils: Story = { args: { config: talis }, play: press('summary') };
export const FichierAbsent: Story = {
  args: {
    config: {
      ...invented,
      title: 'Fichier absent',
      kind: 'bar',
      data: { url: '/contents/data/absent.csv', category: 'a', series: [{ id: 'b', label: 'B', column: 'b' }] },
    } satisfies ChartConfig,
  },
};
export const Erreur: Story = {
  render: () =>
    html`<main>
      <balise-chart .config=${{ ...talis, reading: undefined }}><p>En France, 36 % des professeurs.</p></balise-chart>
    </main>`,
};
