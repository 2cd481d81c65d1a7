import type { Meta, StoryObj } from '@storybook/web-components-vite';
import children from '../demo/contents/cards-enfants.json';
import parents from '../demo/contents/cards-parents.json';
import { cards as inArabic } from './arabic/cards.js';
import { allStates, commonStates, found, largerText, moreSpace, openComfort, press, pressThenSee, widget } from './kit.js';
import { serveFile } from './.storybook/network.js';
import { next as onward, project } from './projecting.js';

interface Args {
  config: unknown;
  headingLevel: number;
  theme?: 'light' | 'dark' | 'auto' | 'contrast';
}

const meta: Meta<Args> = {
  title: 'Cartes',
  component: 'balise-cards',
  args: { config: parents, headingLevel: 2 },
  render: (args) => widget('balise-cards', args),
};
export default meta;

type Story = StoryObj<Args>;

/** The two cards on scams, translated for this story. */
const english = [
  {
    title: 'A suspicious message',
    question: 'What makes you wonder?',
    what: { text: 'Phishing is an online scam. It takes advantage of inexperience.', source: 'amif-cr-2023' },
    actions: [
      'If in doubt, contact the organisation directly.',
      'Do not click on the link or the attachment.',
      'Keep the message: it is evidence.',
    ].map((text) => ({ text, source: 'cybermalveillance-phishing' })),
  },
  {
    title: 'A password or bank details given away',
    question: 'How would you quickly find your bank’s number?',
    what: {
      text: 'A password given in a scam can be changed. For bank details, the bank can block the card.',
      source: 'cybermalveillance-phishing',
    },
    actions: [
      'Change the password everywhere it is used.',
      'Tell your bank, so that it blocks the card.',
      'Keep the message as evidence.',
    ].map((text) => ({ text, source: 'cybermalveillance-phishing' })),
  },
];
const only = (theme: string) => ({ ...parents, cards: parents.cards.filter((card) => card.theme === theme) });

const scamsInEnglish = {
  ...only('arnaques'),
  lang: 'en',
  title: 'Scams',
  intro: 'Two cards to talk about together.',
  themes: parents.themes.filter(({ id }) => id === 'arnaques').map((theme) => ({ ...theme, label: 'Scams' })),
  cards: only('arnaques').cards.map(({ links: _, notes: __, ...card }, i) => ({ ...card, ...english[i] })),
};

const theme = (id: string): [string, string] => ['.filter:first-child select', id];
const open = (at: number) => `li:nth-child(${at}) .tile`;
const keep = '.chip:last-of-type';
const next = '.actions .onward';
const common = commonStates('balise-cards', ['Les cartes papier sont à l’accueil de la mairie.', 'Les cartes à imprimer', '#cartes.pdf']);

export const TousLesEtats = { ...allStates, name: 'Tous les états', tags: ['overview', '!autodocs'] };

export const ToutesLesCartes: Story = { tags: ['repos'], name: 'Toutes les cartes' };
export const Filtrees: Story = { name: 'Filtrées', play: press(theme('cyberharcelement')) };
export const AucuneCarte: Story = {
  tags: ['vide'],
  name: 'Aucune carte',
  play: press(theme('ecrans-sante'), ['.filter:last-child select', 'professionals']),
};
export const Recto: Story = { play: press(open(6)) };
export const Verso: Story = { play: pressThenSee([open(6), '.turn'], '.card.turned') };
export const Marquees: Story = { name: 'Marquées', play: press(open(1), keep, next, '.chip', next, keep, '.bar .link') };
export const Fin: Story = {
  tags: ['fait'],
  args: { config: only('ecrans-sante') },
  play: press(open(1), keep, next, next, keep, next, next, next),
};
export const FinSansCarte: Story = {
  tags: ['fait'],
  name: 'Fin sans carte',
  args: { config: only('arnaques') },
  play: press(open(1), next, next),
};
/** One card cites a source that is not listed: it is not shown, and the console says why. */
export const CarteFausse: Story = {
  tags: ['erreur'],
  name: 'Carte fausse',
  args: {
    config: {
      ...only('arnaques'),
      cards: only('arnaques').cards.map((card, i) => (i ? card : { ...card, what: { ...card.what, source: 'on-dit' } })),
    },
  },
};
export const Sombre: Story = { tags: ['sombre'], args: { theme: 'dark' }, play: press(open(6), '.turn') };
export const ThemeAdulte: Story = { name: 'Thème adulte', args: { config: only('pedocriminalite') }, play: press(open(1), '.turn') };
export const CartesDesEnfants: Story = {
  tags: ['repos'],
  name: 'Cartes des enfants',
  args: { config: children },
  play: press(open(4), '.turn'),
};
export const Confort: Story = { tags: ['confort'], name: 'Menu de confort ouvert', play: openComfort };
export const GrandTexte: Story = { tags: ['confort'], name: 'Très grand texte, choisi au menu', play: largerText };
export const PlusDEspace: Story = { tags: ['confort'], name: 'Texte plus espacé, choisi au menu', play: moreSpace };
/** Two cards, which name the same in English. */
export const Langues: Story = {
  tags: ['confort'],
  name: 'Autres langues proposées',
  args: { config: { ...only('arnaques'), languages: [{ lang: 'en', src: '/cartes-en.json' }] } },
  beforeEach: () => serveFile('/cartes-en.json', scamsInEnglish),
  play: async ({ canvasElement }) => void (await found(canvasElement, '.languages select')),
};
export const LangueChoisie: Story = {
  ...Langues,
  tags: ['confort'],
  name: 'Autre langue choisie',
  play: pressThenSee([['.languages select', '1']], '.base[lang=en] .title, .title[lang=en]'),
};
export const AnimerUnGroupe: Story = { tags: ['animation'], name: 'Animer un groupe', play: press('.group-panel summary') };
export const ProjeterCarte: Story = { tags: ['projection'], name: 'Projeter une carte', play: project(onward) };
export const ProjeterVerso: Story = { tags: ['projection'], name: 'Projeter le verso', play: project(onward, onward) };
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
