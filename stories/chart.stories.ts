import type { Meta, StoryObj } from '@storybook/web-components-vite';
import bezons from '../demo/contents/chart-bezons-results.json';
import footprint from '../demo/contents/chart-footprint.json';
import young from '../demo/contents/chart-disconnected-youth.json';
import computer from '../demo/contents/chart-no-computer.json';
import obstacles from '../demo/contents/chart-obstacles.json';
import talis from '../demo/contents/chart-talis-ict.json';
import teachers from '../demo/contents/chart-teachers-digital.json';
import type { ChartConfig } from '../src/index.js';
import { chart as inArabic } from './arabic/chart.js';
import { allStates, commonStates, largerText, moreSpace, openComfort, press, pressThenSee, widget } from './kit.js';

interface Args {
  config: unknown;
}

const meta: Meta<Args> = {
  title: 'Indicateur',
  component: 'balise-chart',
  args: { config: talis },
  render: (args) => widget('balise-chart', args),
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

const kept = ['En France, 36 % des professeurs laissent leurs élèves utiliser les technologies.'] as const;
const common = commonStates('balise-chart', kept);

export const TousLesEtats = { ...allStates, name: 'Tous les états', tags: ['overview', '!autodocs'] };
export const BarresAllongees: Story = { tags: ['repos'], name: 'Barres allongées', args: { config: teachers } };
export const TerritoireEtObjectif: Story = { tags: ['repos'], name: 'Territoire et objectif', args: { config: talis } };
export const BarresGroupees: Story = { tags: ['repos'], name: 'Barres groupées', args: { config: obstacles } };
export const Comptes: Story = { tags: ['repos'], args: { config: bezons } };
export const Anneau: Story = { tags: ['repos'], args: { config: footprint } };
export const Chiffre: Story = { tags: ['repos'], args: { config: young } };
export const ChiffreEtObjectif: Story = { tags: ['repos'], name: 'Chiffre et objectif', args: { config: computer } };
export const LigneEtTrajectoire: Story = {
  tags: ['repos'],
  name: 'Ligne et trajectoire',
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
  tags: ['repos'],
  name: 'Empilées',
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
  tags: ['repos'],
  name: 'Négatives et manquantes',
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
  tags: ['repos'],
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
export const Etroit: Story = { tags: ['etroit'], name: 'Étroit', args: { config: teachers }, globals: { width: '320' } };
export const EnTableau: Story = { name: 'En tableau', args: { config: talis }, play: pressThenSee(['.as-table'], 'table') };
export const Outils: Story = { args: { config: talis }, play: press('summary') };
export const Confort: Story = { tags: ['confort'], name: 'Menu de confort ouvert', args: { config: talis }, play: openComfort };
export const GrandTexte: Story = { tags: ['confort'], name: 'Très grand texte, choisi au menu', args: { config: talis }, play: largerText };
export const PlusDEspace: Story = {
  tags: ['confort'],
  name: 'Texte plus espacé, choisi au menu',
  args: { config: talis },
  play: moreSpace,
};
export const FichierAbsent: Story = {
  tags: ['erreur'],
  name: 'Fichier absent',
  args: {
    config: {
      ...invented,
      title: 'Fichier absent',
      kind: 'bar',
      data: { url: '/contents/data/absent.csv', category: 'a', series: [{ id: 'b', label: 'B', column: 'b' }] },
    } satisfies ChartConfig,
  },
};
/** A config that is wrong: it has no sentence to read. */
export const ConfigFausse: Story = {
  tags: ['erreur'],
  name: 'Config fausse',
  render: () => widget('balise-chart', { config: { ...talis, reading: undefined } }, kept),
};
export const Chargement: Story = { ...common.loading, tags: ['chargement'] };
export const SansConfig: Story = { tags: ['vide'], ...common.empty, name: 'Vide' };
export const Erreur: Story = { ...common.error, tags: ['erreur'] };
export const HorsLigne: Story = { tags: ['hors-ligne'], ...common.offline, name: 'Hors ligne' };
export const Imprime: Story = { tags: ['impression'], ...common.printed, name: 'Imprimé' };
export const A320Pixels: Story = { tags: ['etroit'], ...common.narrow, name: 'À 320 pixels' };
export const TexteDouble: Story = { tags: ['texte-200'], ...common.large, name: 'Texte à 200 %' };
export const DeDroiteAGauche: Story = {
  tags: ['rtl'],
  ...common.rightToLeft,
  name: 'De droite à gauche (traduction à relire)',
  args: { config: inArabic },
};
export const CouleursForcees: Story = { tags: ['couleurs-forcees'], ...common.forced, name: 'Couleurs forcées (aperçu)' };
