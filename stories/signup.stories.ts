import type { Meta, StoryObj } from '@storybook/web-components-vite';
import template from '../demo/workshops.json';
import { upcoming, type Template } from '../demo/workshops.ts';
import type { SignupConfig, SignupElement } from '../src/index.js';
import { signup as inArabic } from './arabic/signup.js';
import { allStates, commonStates, largerText, moreSpace, openComfort, press, pressThenSee, widget } from './kit.js';

type Means = SignupElement['means'];

interface Args {
  config: object;
  headingLevel: number;
  theme?: 'light' | 'dark' | 'auto' | 'contrast';
  means: Means;
}

const now = new Date('2026-12-01T10:00:00+01:00');
const config = upcoming(template as Template, now.getTime()) as unknown as SignupConfig;
const sessions = config.workshops.flatMap((workshop) => workshop.sessions);
const [open, waiting] = sessions.map(({ id }) => id);
const states = ['open', 'waiting', 'full', 'open', 'closed'] as const;
const places = {
  sessions: sessions.map(({ id, capacity }, i) => ({ id, capacity, left: 3 + i, state: states[i % 5]! })),
};

/** A receiver that is played: these places, and this answer for ever. */
const receiver = (answer?: object, status = 201, said: object = places): Means => ({
  fetch: (url) => {
    if ((url as string).endsWith('/sessions')) return Promise.resolve(Response.json(said));
    return answer ? Promise.resolve(Response.json(answer, { status })) : Promise.reject(new TypeError('no network'));
  },
  pause: () => Promise.resolve(),
  random: Math.random,
});
const no = (reason: string): Means => receiver({ reason, message: 'x' }, 409);
const ticket = { reference: 'K7M-4QP', secret: 'K7MA-4QPX-9RTC' };

const meta: Meta<Args> = {
  title: 'Inscription',
  component: 'balise-signup',
  args: { config, headingLevel: 2, means: receiver() },
  argTypes: { means: { control: false } },
  render: (args) => widget('balise-signup', { clock: () => now, ...args }),
};
export default meta;

type Story = StoryObj<Args>;

const next = '.actions .onward';
const choose = (session = open) => [`input[value='${session}']`, next];
const write: [string, string][] = [
  ['#name', 'Samia Martin'],
  ['#email', 'samia.martin@exemple.fr'],
];
const common = commonStates('balise-signup', ['Inscription en mairie, ou au', '00 00 00 00 00', 'tel:0000000000']);
const send = [...choose(), ...write, next];

export const TousLesEtats = { ...allStates, name: 'Tous les états', tags: ['overview', '!autodocs'] };
export const Seances: Story = { tags: ['repos'], name: 'Séances' };
export const SeanceChoisie: Story = { name: 'Séance choisie', play: press(`input[value='${open}']`) };
export const SansChoix: Story = { name: 'Sans choix', play: press(next) };
export const AucuneSeanceOuverte: Story = {
  tags: ['complet'],
  name: 'Aucune séance ouverte',
  args: { means: receiver(undefined, 0, { sessions: places.sessions.map((one) => ({ ...one, left: 0, state: 'full' })) }) },
};
export const Coordonnees: Story = { name: 'Coordonnées', play: press(...choose()) };
export const ListeDAttenteOuverte: Story = { name: 'Liste d’attente ouverte', play: press(...choose(waiting)) };
export const PeuDemander: Story = { name: 'Peu demander', args: { config: { ...config, ask: undefined } }, play: press(...choose()) };
export const Fautes: Story = { play: press(...choose(), ['#email', 'samia'], ['#phone', '06 12'], ['#children', 'deux'], next) };
export const FautesDuService: Story = {
  tags: ['erreur'],
  name: 'Fautes du service',
  args: {
    means: receiver(
      { reason: 'invalid', message: 'x', faults: [{ field: 'email', message: 'Cette adresse ne reçoit pas de message.' }] },
      400,
    ),
  },
  play: press(...send),
};
export const Envoi: Story = {
  args: { means: { ...receiver(), pause: () => new Promise(() => {}) } },
  play: press(...send),
};
export const PlaceGardee: Story = {
  tags: ['fait'],
  name: 'Place gardée',
  args: { means: receiver({ status: 'seated', ...ticket }) },
  play: pressThenSee(send, '.ticket', /K7M-4QP/),
};
export const SurLaListe: Story = {
  tags: ['fait'],
  name: 'Sur la liste',
  args: { means: receiver({ status: 'waiting', position: 3, ...ticket }) },
  play: press(...send),
};
export const Complet: Story = { tags: ['complet'], name: 'Complète entre-temps', args: { means: no('full') }, play: press(...send) };
export const Close: Story = { tags: ['clos'], name: 'Close entre-temps', args: { means: no('closed') }, play: press(...send) };
export const DejaInscrit: Story = { name: 'Déjà inscrit', args: { means: no('already') }, play: press(...send) };
export const NonVerifiee: Story = { tags: ['erreur'], name: 'Non vérifiée', args: { means: no('unverified') }, play: press(...send) };
export const SansReponse: Story = { tags: ['hors-ligne'], name: 'Sans réponse', play: press(...send) };
export const EnvoiSansReponse: Story = { tags: ['hors-ligne'], name: 'Envoi sans réponse', play: press(...send, '.actions .ghost') };
export const Transmise: Story = {
  tags: ['fait'],
  play: async (context) => {
    context.canvasElement.addEventListener('balise-signup-submit', (event) => event.preventDefault());
    await press(...send)(context);
  },
};
export const Annuler: Story = { play: press('.actions .link') };
export const MauvaisCode: Story = {
  tags: ['erreur'],
  name: 'Mauvais code',
  args: { means: receiver({ reason: 'unknown', message: 'x' }, 404) },
  play: press('.actions .link', ['#reference', 'K7M-4QP'], ['#secret', 'x'], next),
};
export const Annulee: Story = {
  tags: ['fait'],
  name: 'Annulée',
  args: { means: receiver({ status: 'cancelled' }, 200) },
  play: press('.actions .link', ['#reference', ticket.reference], ['#secret', ticket.secret], next),
};
export const ParMessage: Story = { name: 'Par message', args: { config: { ...config, receiver: undefined } }, play: press(...send) };
/** « Vous pouvez aussi » holds the button that prints the paper form. */
export const FormulairePapier: Story = { name: 'Formulaire papier', play: press('[part=choose] > details > summary') };
export const SansServiceNiAdresse: Story = {
  tags: ['repos'],
  name: 'Sans service ni adresse',
  args: { config: { ...config, receiver: undefined, contact: { phone: '00 00 00 00 00', desk: 'en mairie, le matin' } } },
};
export const Confort: Story = { tags: ['confort'], name: 'Menu de confort ouvert', play: openComfort };
export const GrandTexte: Story = { tags: ['confort'], name: 'Très grand texte, choisi au menu', play: largerText };
export const PlusDEspace: Story = { tags: ['confort'], name: 'Texte plus espacé, choisi au menu', play: moreSpace };
export const Sombre: Story = {
  tags: ['sombre'],
  args: { theme: 'dark', means: receiver({ status: 'seated', ...ticket }) },
  play: press(...choose(), ['#email', 'samia'], next),
};
export const SombreFait: Story = {
  tags: ['sombre'],
  name: 'Sombre fait',
  args: { theme: 'dark', means: receiver({ status: 'seated', ...ticket }) },
  play: press(...send),
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
  args: { config: upcoming(inArabic as Template, now.getTime()) },
};
export const CouleursForcees: Story = { tags: ['couleurs-forcees'], ...common.forced, name: 'Couleurs forcées (aperçu)' };
