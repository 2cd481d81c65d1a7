import type { Meta, StoryObj } from '@storybook/web-components-vite';
import debateFr from '../demo/contents/quiz-debat.json';
import debateInArabic from '../demo/contents/quiz-debat-ar.json';
import debateAr from '../demo/contents/quiz-debat-ar.json?url';
import debateEn from '../demo/contents/quiz-debat-en.json?url';
import knowledge from '../demo/contents/quiz-ecrans.json';
import family from '../demo/contents/quiz-famille.json';
import { allStates, commonStates, found, largerText, moreSpace, openComfort, press, pressThenSee, widget } from './kit.js';
import { listen, withVoice } from './spoken.js';
import { hands, next, project } from './projecting.js';

interface Args {
  config: unknown;
  headingLevel: number;
}

const addresses: Readonly<Record<string, string>> = { ar: debateAr, en: debateEn };
const pathOf = (address: string) => new URL(address, document.baseURI).pathname;
/** Its other languages are where the build put them, on the page's own site. */
const debate = { ...debateFr, languages: debateFr.languages.map(({ lang }) => ({ lang, src: pathOf(addresses[lang]!) })) };

const meta: Meta<Args> = {
  title: 'Quiz',
  component: 'balise-quiz',
  args: { config: knowledge, headingLevel: 2 },
  render: (args) => widget('balise-quiz', args),
};
export default meta;

type Story = StoryObj<Args>;

const only = (content: { questions: { kind: string }[] }, kind: string) => ({
  ...content,
  questions: content.questions.filter((question) => question.kind === kind),
});

const begin = '.actions .button';
const common = commonStates('balise-quiz', ['Le quiz papier est à l’accueil de la mairie.', 'Le quiz à imprimer', '#quiz.pdf']);

export const TousLesEtats = { ...allStates, name: 'Tous les états', tags: ['overview', '!autodocs'] };
export const Accueil: Story = { tags: ['repos'], args: { config: knowledge } };
export const ChoixUnique: Story = { name: 'Choix unique', args: { config: only(knowledge, 'single') }, play: press(begin) };
export const ChoixMultiple: Story = { name: 'Choix multiple', args: { config: only(knowledge, 'multiple') }, play: press(begin) };
export const VraiFaux: Story = { name: 'Vrai ou faux', args: { config: only(knowledge, 'true-false') }, play: press(begin) };
export const Estimation: Story = { args: { config: only(knowledge, 'estimate') }, play: press(begin) };
export const SansReponse: Story = { name: 'Sans réponse', args: { config: knowledge }, play: press(begin, '.onward') };
export const BonneReponse: Story = {
  name: 'Bonne réponse',
  args: { config: only(knowledge, 'single') },
  play: pressThenSee([begin, '.option:nth-of-type(3) input', '.onward'], '.feedback.good', /3\sans/),
};
export const PasToutAFait: Story = {
  name: 'Pas tout à fait',
  args: { config: only(knowledge, 'single') },
  play: press(begin, '.option:nth-of-type(1) input', '.onward'),
};
export const Debat: Story = { name: 'Débat', args: { config: debate }, play: press(begin) };
export const DebatApres: Story = { name: 'Débat après', args: { config: debate }, play: press(begin, 'input', '.onward') };
export const AutoEvaluation: Story = { name: 'Auto-évaluation', args: { config: family }, play: press(begin) };
export const Fin: Story = {
  tags: ['fait'],
  args: { config: { ...knowledge, questions: only(knowledge, 'single').questions.slice(0, 2) } },
  play: press(begin, 'input', '.onward', '.onward', 'input', '.onward', '.onward'),
};
export const AutreLangue: Story = {
  tags: ['confort'],
  name: 'Autre langue choisie',
  args: { config: debate },
  play: async (context) => {
    await press(['.languages select', '2'])(context);
    await found(context.canvasElement, '.base[lang=ar] .title');
  },
};
export const Confort: Story = { tags: ['confort'], name: 'Menu de confort ouvert', args: { config: knowledge }, play: openComfort };
export const GrandTexte: Story = {
  tags: ['confort'],
  name: 'Très grand texte, choisi au menu',
  args: { config: knowledge },
  play: largerText,
};
export const PlusDEspace: Story = {
  tags: ['confort'],
  name: 'Texte plus espacé, choisi au menu',
  args: { config: knowledge },
  play: moreSpace,
};
export const LectureAVoixHaute: Story = {
  tags: ['confort'],
  name: 'Lecture à voix haute',
  args: { config: only(knowledge, 'single') },
  beforeEach: withVoice,
  play: async (context) => {
    await press(begin)(context);
    await listen(context);
  },
};
export const Langues: Story = {
  tags: ['confort'],
  name: 'Autres langues proposées',
  args: { config: debate },
  play: async ({ canvasElement }) => void (await found(canvasElement, '.languages select')),
};
export const PlusSimple: Story = {
  tags: ['confort'],
  name: 'Mots plus simples',
  args: { config: knowledge },
  render: (args) => widget('balise-quiz', { ...args, simple: true }),
  play: press(begin),
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
  args: { config: debateInArabic },
};
export const CouleursForcees: Story = { tags: ['couleurs-forcees'], ...common.forced, name: 'Couleurs forcées (aperçu)' };

export const AnimerUnGroupe: Story = {
  tags: ['animation'],
  name: 'Animer un groupe',
  args: { config: knowledge },
  play: press('.group-panel summary'),
};
export const ProjeterQuestion: Story = {
  tags: ['projection'],
  name: 'Projeter une question',
  args: { config: knowledge },
  play: project(next),
};
export const ProjeterReponse: Story = {
  tags: ['projection'],
  name: 'Projeter la réponse',
  args: { config: knowledge },
  play: project(next, ...hands(4, 7, 13), next),
};
export const ProjeterDebat: Story = {
  tags: ['projection'],
  name: 'Projeter un débat',
  args: { config: debate },
  play: project(next, ...hands(14, 6, 8), next, next, ...hands(9, 13, 6), next),
};
export const ProjeterEcranNoir: Story = {
  tags: ['projection'],
  name: 'Projeter, écran noir',
  args: { config: knowledge },
  play: project(next, 'b'),
};
export const ProjeterAide: Story = { tags: ['projection'], name: 'Projeter l’aide', args: { config: knowledge }, play: project(next, 'h') };
