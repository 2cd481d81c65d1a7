import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { allStates, commonStates, openComfort, press, pressThenSee, widget } from './kit.js';

interface Args {
  variant: 'bar' | 'card' | 'line';
  dismissible: boolean;
  quickExit: boolean;
  poster: boolean;
  relayedBy: string;
  now: string;
}

const meta: Meta<Args> = {
  title: 'Bandeau 3018',
  component: 'balise-3018',
  args: {
    variant: 'bar',
    dismissible: false,
    quickExit: false,
    poster: false,
    relayedBy: 'la commune de Saint-Aubin-sur-Loue',
    now: '2026-11-23T15:00:00+01:00',
  },
  argTypes: { now: { control: 'date' } },
  beforeEach: () => sessionStorage.clear(),
  render: ({ now, ...args }) => widget('balise-3018', { clock: () => new Date(now), ...args }),
};
export default meta;

type Story = StoryObj<Args>;

const night = '2026-11-23T23:30:00+01:00';
const common = commonStates('balise-3018', ['Aide gratuite, anonyme et confidentielle :', '3018', 'tel:3018']);

export const TousLesEtats = { ...allStates, name: 'Tous les états', tags: ['overview', '!autodocs'] };
export const Bandeau: Story = { tags: ['repos'] };
export const BandeauFerme: Story = { tags: ['clos'], name: 'Bandeau, fermé', args: { now: night } };
export const Carte: Story = { tags: ['repos'], args: { variant: 'card' } };
export const CarteFermee: Story = { tags: ['clos'], name: 'Carte, fermée', args: { variant: 'card', now: night } };
export const Confort: Story = { tags: ['confort'], name: 'Menu de confort ouvert', play: openComfort };
export const Ligne: Story = { tags: ['repos'], args: { variant: 'line' } };
export const LigneFermee: Story = { tags: ['clos'], name: 'Ligne, fermée', args: { variant: 'line', now: night } };
export const Repliable: Story = { args: { dismissible: true } };
export const Replie: Story = { name: 'Replié', args: { dismissible: true }, play: press('.fold') };
export const Deplie: Story = { name: 'Déplié', args: { dismissible: true }, play: pressThenSee(['.fold', '.unfold'], '.fold') };
export const SortieRapide: Story = { name: 'Sortie rapide', args: { variant: 'card', quickExit: true } };
export const Affiche: Story = { args: { variant: 'card', poster: true } };
export const HorairesPerimes: Story = { name: 'Horaires périmés', args: { variant: 'card', now: '2028-01-10T12:00:00+01:00' } };
/** A config that cannot be had changes nothing: the number shows all the same. */
export const Erreur: Story = { ...common.error, tags: ['erreur'] };
export const HorsLigne: Story = { tags: ['hors-ligne'], ...common.offline, name: 'Hors ligne' };
export const Imprime: Story = { tags: ['impression'], ...common.printed, name: 'Imprimé' };
export const A320Pixels: Story = { tags: ['etroit'], ...common.narrow, name: 'À 320 pixels' };
export const TexteDouble: Story = { tags: ['texte-200'], ...common.large, name: 'Texte à 200 %' };
export const DeDroiteAGauche: Story = {
  tags: ['rtl'],
  ...common.rightToLeft,
  name: 'De droite à gauche',
  parameters: {},
  args: { relayedBy: 'بلدية سانت أوبان سور لو' },
};
export const CouleursForcees: Story = { tags: ['couleurs-forcees'], ...common.forced, name: 'Couleurs forcées (aperçu)' };
