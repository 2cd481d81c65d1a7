import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  variant: 'bar' | 'card' | 'line';
  dismissible: boolean;
  quickExit: boolean;
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
    relayedBy: 'la commune de Saint-Aubin-sur-Loue',
    now: '2026-11-23T15:00:00+01:00',
  },
  argTypes: { variant: { control: 'select', options: ['bar', 'card', 'line'] }, now: { control: 'date' } },
  render: ({ variant, dismissible, quickExit, relayedBy, now }) =>
    html`<main>
      <balise-3018
        variant=${variant}
        relayed-by=${relayedBy}
        ?dismissible=${dismissible}
        ?quick-exit=${quickExit}
        .clock=${() => new Date(now)}
      ></balise-3018>
    </main>`,
};
export default meta;

type Story = StoryObj<Args>;

const night = '2026-11-23T23:30:00+01:00';
const fold: NonNullable<Story['play']> = ({ canvasElement }) => {
  const banner = canvasElement.querySelector('balise-3018')!;
  banner.shadowRoot!.querySelector<HTMLElement>('.fold')?.click();
};

export const Bandeau: Story = {};
export const BandeauFerme: Story = { args: { now: night } };
export const Carte: Story = { args: { variant: 'card' } };
export const CarteFermee: Story = { args: { variant: 'card', now: night } };
export const Ligne: Story = { args: { variant: 'line' } };
export const LigneFermee: Story = { args: { variant: 'line', now: night } };
export const Repliable: Story = { args: { dismissible: true } };
export const Replie: Story = { args: { dismissible: true }, play: fold };
export const SortieRapide: Story = { args: { variant: 'card', quickExit: true } };
export const HorairesPerimes: Story = { args: { variant: 'card', now: '2028-01-10T12:00:00+01:00' } };
