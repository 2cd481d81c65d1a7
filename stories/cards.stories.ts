import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import children from '../demo/contents/cards-enfants.json';
import parents from '../demo/contents/cards-parents.json';
import type { CardsElement } from '../src/index.js';

interface Args {
  config: unknown;
  headingLevel: number;
  theme?: 'light' | 'dark' | 'auto';
}

const meta: Meta<Args> = {
  title: 'Cartes',
  component: 'balise-cards',
  args: { config: parents, headingLevel: 2 },
  argTypes: { theme: { control: 'select', options: ['light', 'dark', 'auto'] } },
  render: ({ config, headingLevel, theme }): TemplateResult =>
    html`<main><balise-cards .config=${config} heading-level=${headingLevel} .theme=${theme}></balise-cards></main>`,
};
export default meta;

type Story = StoryObj<Args>;

const only = (theme: string) => ({ ...parents, cards: parents.cards.filter((card) => card.theme === theme) });

/** Presses what selectors find, one after the other; with a value, chooses it in a list. */
const press =
  (...steps: (string | [selector: string, value: string])[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const cards = canvasElement.querySelector<CardsElement>('balise-cards')!;
    await customElements.whenDefined('balise-cards');
    for (const step of steps) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const [selector, value] = [step].flat();
      const target = cards.shadowRoot!.querySelector<HTMLElement>(selector!);
      if (value === undefined) target?.click();
      else if (target instanceof HTMLSelectElement) {
        target.value = value;
        target.dispatchEvent(new Event('change'));
      }
    }
  };
const theme = (id: string): [string, string] => ['.filter:first-child select', id];
const open = (at: number) => `li:nth-child(${at}) .tile`;
const keep = '.chip:last-of-type';
const next = '.actions .onward';

export const ToutesLesCartes: Story = {};
export const Filtrees: Story = { play: press(theme('cyberharcelement')) };
export const AucuneCarte: Story = { play: press(theme('ecrans-sante'), ['.filter:last-child select', 'professionals']) };
export const Recto: Story = { play: press(open(6)) };
export const Verso: Story = { play: press(open(6), '.turn') };
export const Marquees: Story = { play: press(open(1), keep, next, '.chip', next, keep, '.bar .link') };
export const Fin: Story = {
  args: { config: only('ecrans-sante') },
  play: press(open(1), keep, next, next, keep, next, next, next),
};
export const FinSansCarte: Story = { args: { config: only('arnaques') }, play: press(open(1), next, next) };
/** One card cites a source that is not listed: it is not shown, and the console says why. */
export const CarteFausse: Story = {
  args: {
    config: {
      ...only('arnaques'),
      cards: only('arnaques').cards.map((card, i) => (i ? card : { ...card, what: { ...card.what, source: 'on-dit' } })),
    },
  },
};
export const Sombre: Story = { args: { theme: 'dark' }, play: press(open(6), '.turn') };
export const ThemeAdulte: Story = { args: { config: only('pedocriminalite') }, play: press(open(1), '.turn') };
export const CartesDesEnfants: Story = { args: { config: children }, play: press(open(4), '.turn') };
export const AnimerUnGroupe: Story = { play: press('.group-panel summary') };
export const Erreur: Story = {
  render: () =>
    html`<main>
      <balise-cards src="/contents/absent.json"><p>Les cartes papier sont à l’accueil de la mairie.</p></balise-cards>
    </main>`,
};
