import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import quiz from '../../demo/contents/quiz-ecrans.json';
import { dataColours } from '../../src/base/tokens.js';
import { parseHex, toHex } from '../../src/lib/contrast.js';
import { nearest, seenAs, visions, type Vision } from './colour-vision.js';
import { drawnColours } from './data-colours.js';
import { commonIcons, iconsOfCards, iconSizes } from './icons.js';
import { measures } from './measures.js';
import { DesignSample } from './sample.js';
import { TokenTable } from './token-table.js';

const meta: Meta = {
  title: 'Langage visuel',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  globals: { theme: 'light', accent: 'balise', host: 'plain' },
};
export default meta;

type Story = StoryObj;

const page = (title: string, lead: string, content: unknown): TemplateResult =>
  html`<main class="design" lang="fr" dir="ltr">
    <h1>${title}</h1>
    <p class="lead">${lead}</p>
    ${content}
  </main>`;

/** A widget as it is. */
const widgetIn = (tag: string, settings: object) => Object.assign(document.createElement(tag), settings);

const figure = (value: number, digits = 1) => value.toLocaleString('fr', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const schemes = [
  ['light', 'clair'],
  ['dark', 'sombre'],
] as const;
export const Couleurs: Story = {
  render: () =>
    page(
      'Couleurs',
      'Un papier calme, une encre profonde, un seul accent, et une lumière chaude gardée pour ce qui compte : appeler.',
      html`<p>
          Chaque case montre le texte sur son fond, et le contraste mesuré à l’instant dans votre navigateur. Le texte garde 4,5:1 au moins,
          7:1 en contraste fort ; les traits et les données 3:1. Les filets et l’ombre ne disent rien : ils n’ont pas de contraste à tenir.
        </p>
        ${new TokenTable()}`,
    ),
};

const accents = ['', '#8a0f3c', '#00a36c', '#ffd400', '#39b6ff', '#ff7a00', '#0a0a23', '#f2f2f2'];
export const Accent: Story = {
  render: () =>
    page(
      'Un accent, tout change',
      'La page donne --balise-accent. Sa luminance est ramenée par calcul, sans script : 4,5:1 au moins, 7:1 en contraste fort.',
      html`<div class="samples">
        ${accents.map(
          (accent) =>
            html`<section .style=${accent ? `--balise-accent:${accent}` : ''}>
              <h2>${accent || 'L’accent de Balise'}</h2>
              ${(['light', 'dark', 'contrast'] as const).map((scheme) => Object.assign(new DesignSample(), { scheme }))}
            </section>`,
        )}
      </div>`,
    ),
};

const visionNames: Readonly<Record<Vision, string>> = {
  normal: 'Vision courante',
  protanopia: 'Protanopie (ni rouge)',
  deuteranopia: 'Deutéranopie (ni vert)',
  tritanopia: 'Tritanopie (ni bleu)',
};
export const CouleursDesDonnees: Story = {
  name: 'Couleurs des données',
  render: () =>
    page(
      'Couleurs des données',
      'Choisies ensemble : deux d’entre elles restent distinctes quel que soit l’œil (Machado et al., 2009). 0,02 est le plus petit écart que l’on voit. Chacune a aussi un motif et une étiquette.',
      schemes.map(([scheme, name], at) => {
        const colours = Object.values(dataColours).map((pair) => pair[at]!);
        return html`<h2>Thème ${name}</h2>
          ${drawnColours(scheme)}
          <table class=${scheme}>
            <thead>
              <tr>
                <th scope="col">Vision</th>
                <th scope="col">Couleurs</th>
                <th scope="col">Plus petit écart</th>
                <th scope="col">Entre voisines</th>
              </tr>
            </thead>
            <tbody>
              ${(Object.keys(visions) as Vision[]).map(
                (vision) =>
                  html`<tr>
                    <th scope="row">${visionNames[vision]}</th>
                    <td class="band">
                      ${colours.map(
                        (colour) => html`<span class="swatch" .style=${`background:${toHex(seenAs(parseHex(colour), vision))}`}></span>`,
                      )}
                    </td>
                    <td>${figure(nearest(colours, vision), 2)}</td>
                    <td>${figure(nearest(colours, vision, 'neighbours'), 2)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`;
      }),
    ),
};

export const Mesures: Story = {
  render: () =>
    page(
      'Texte, espace, rayon, élévation, mouvement',
      'Tout est en em : un texte plus grand ou une projection agrandissent l’ensemble.',
      measures(),
    ),
};

export const Dessins: Story = {
  render: () =>
    page(
      'Dessins',
      'Un phare : allumé quand c’est fait, endormi quand il n’y a rien, dans la brume quand le contenu ne vient pas, sa lumière coupée quand il n’y a plus de réseau. Les mots à côté disent tout.',
      html`${(['light', 'dark', 'contrast'] as const).map((scheme) => Object.assign(new DesignSample(), { scheme, what: 'drawings' }))}
        <h2>Icônes</h2>
        <p>
          <a href="https://lucide.dev">Lucide</a>, sous licence ISC : des traits de 2 px dans un carré de 24, de la couleur du texte. Aucune
          n’est seule : un mot la dit, à côté ou pour la voix.
        </p>
        ${commonIcons()}
        <h3>Tailles</h3>
        ${iconSizes()}
        <h3>Icônes des cartes</h3>
        <p>Un thème ou une carte en choisit une par son nom.</p>
        ${iconsOfCards()}
        <h2>Le premier écran du quiz</h2>
        <p>
          Les ronds d’une balise, dans le coin que le texte n’atteint pas, et une pastille. Ni l’un ni l’autre sur un écran bas ou imprimé.
        </p>
        ${widgetIn('balise-quiz', { config: quiz, headingLevel: 3 })}
        <h2>La lumière du 3018</h2>
        <p>La nuit, et une lumière chaude gardée pour ce qui compte : appeler.</p>
        ${widgetIn('balise-3018', { variant: 'card', clock: () => new Date('2026-11-23T15:00:00+01:00') })}`,
    ),
};
