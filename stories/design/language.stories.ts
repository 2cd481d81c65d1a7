import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { contentColours, contentMeasures, controlMeasures, dataColours, densities, lengths } from '../../src/base/tokens.js';
import { parseHex } from '../../src/lib/contrast.js';
import { nearest, seenAs, toHex, visions, type Vision } from './colour-vision.js';
import { DesignSample } from './sample.js';
import { TokenTable } from './token-table.js';
import { tokenWords } from './token-words.js';

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

const figure = (value: number, digits = 1) => value.toLocaleString('fr', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const schemes = [
  ['light', 'clair'],
  ['dark', 'sombre'],
] as const;
export const Couleurs: Story = {
  render: () =>
    page(
      'Couleurs',
      'Un papier calme, une encre profonde, un seul accent, et une lumière chaude gardée pour ce qui compte : appeler.',
      html`<p>
          Chaque case montre le texte sur son fond, et le contraste mesuré à l’instant dans votre navigateur. Le texte garde 4,5:1 au moins,
          7:1 en contraste fort ; les traits et les données 3:1. Les filets et l’ombre ne disent rien : ils n’ont pas de contraste à tenir.
        </p>
        ${new TokenTable()}`,
    ),
};

const accents = ['', '#8a0f3c', '#00a36c', '#ffd400', '#39b6ff', '#ff7a00', '#0a0a23', '#f2f2f2'];
export const Accent: Story = {
  render: () =>
    page(
      'Un accent, tout change',
      'La page donne --balise-accent. Sa luminance est ramenée par calcul, sans script : 4,5:1 au moins, 7:1 en contraste fort.',
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
      'Choisies ensemble : deux d’entre elles restent distinctes quel que soit l’œil (Machado et al., 2009). 0,02 est le plus petit écart que l’on voit. Chacune a aussi un motif et une étiquette.',
      schemes.map(([scheme, name], at) => {
        const colours = Object.values(dataColours).map((pair) => pair[at]!);
        return html`<h2>Thème ${name}</h2>
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

const measures: Readonly<Record<string, string>> = { ...lengths, ...controlMeasures, ...contentMeasures };
const named = (prefix: string) => Object.entries(measures).filter(([name]) => name.startsWith(prefix));
const publicly = (value: string) => value.replaceAll('--_', '--balise-');

/** The tokens of a kind, each with something to look at. */
const list = (prefix: string, specimen: (name: string, value: string) => unknown) =>
  html`<ul class="measures">
    ${named(prefix).map(
      ([name, value]) =>
        html`<li>
          ${specimen(name, value)} <code>--balise-${name}</code> <span>${publicly(value)}</span> <small>${tokenWords[name]}</small>
        </li>`,
    )}
  </ul>`;

const radius = (name: string) => 14 * ({ radius: 1, 'radius-large': 1.4, 'radius-small': 0.6, 'radius-button': 4 }[name] ?? 1);

export const Mesures: Story = {
  render: () =>
    page(
      'Texte, espace, rayon, élévation, mouvement',
      'Tout est en em : un texte plus grand ou une projection agrandissent l’ensemble.',
      html`<h2>Texte</h2>
        <p>Le texte courant fait 1em : la taille que le lecteur a choisie dans son navigateur.</p>
        ${list('text', (_, value) => html`<span class="words" .style=${`font-size:${value}`}>Parler des écrans</span>`)}
        <h2>Espace</h2>
        ${list('density', () => html`<span class="words">${Object.values(densities).join(' · ').replaceAll('.', ',')}</span>`)}
        <p>0,75 serre, 1 est le départ, 1,3 aère. Ce qui se presse garde 44 pixels, toujours.</p>
        <h2>Rayon</h2>
        ${list('radius', (name) => html`<span class="block" .style=${`border-radius:${radius(name)}px`}></span>`)}
        <h2>Élévation</h2>
        ${list('elevation', (_, value) => html`<span class="block" .style=${`border:0;border-radius:20px;box-shadow:${value.replaceAll('var(--_shadow)', contentColours.shadow[0])}`}></span>`)}
        <h2>Mouvement</h2>
        ${list('motion', () => html`<span class="words">→</span>`)}
        <p>Court, et jamais sans raison. Aucun pour qui demande moins de mouvement.</p>`,
    ),
};

export const Dessins: Story = {
  render: () =>
    page(
      'Dessins',
      'Un phare : allumé quand c’est fait, endormi quand il n’y a rien, dans la brume quand le contenu ne vient pas, sa lumière coupée quand il n’y a plus de réseau. Les mots à côté disent tout.',
      (['light', 'dark', 'contrast'] as const).map((scheme) => Object.assign(new DesignSample(), { scheme, what: 'drawings' })),
    ),
};
