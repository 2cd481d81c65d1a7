import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import {
  contentColours,
  contentMeasures,
  controlColours,
  controlMeasures,
  dataColours,
  densities,
  groundColours,
  lengths,
  nightColours,
} from '../../src/base/tokens.js';
import { contrastRatio, parseHex } from '../../src/lib/contrast.js';
import { nearest, seenAs, toHex, visions, type Vision } from './colour-vision.js';
import { DesignSample } from './sample.js';

const meta: Meta = {
  title: 'Langage visuel',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  globals: { theme: 'light', accent: 'balise', host: 'plain' },
};
export default meta;

type Story = StoryObj;

const page = (title: string, lead: string, content: unknown): TemplateResult =>
  html`<main class="design">
    <h1>${title}</h1>
    <p class="lead">${lead}</p>
    ${content}
  </main>`;

const figure = (value: number, digits = 1) => value.toLocaleString('fr', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const schemes = [
  ['light', 'clair'],
  ['dark', 'sombre'],
] as const;
type Pair = readonly [string, string];

const swatch = (name: string, colour: string, words: string) =>
  html`<li>
    <span class="swatch" .style=${`background:${colour}`}></span>
    <code>${name}</code> <span>${colour}</span> <small>${words}</small>
  </li>`;

/** On paper, or of what is written on it. */
function contrastOf(name: string, colour: string, at: 0 | 1): string {
  if (!/^#/.test(colour)) return '';
  const on = name.startsWith('on-')
    ? { 'on-accent': groundColours.accent, 'on-night': nightColours.night, 'on-beacon': nightColours.beacon }
    : {};
  const ground = (on as Record<string, Pair>)[name]?.[at] ?? groundColours.paper[at];
  const where = name.startsWith('on-') ? `sur ${name.slice(3)}` : 'sur le papier';
  return `${figure(contrastRatio(parseHex(colour), parseHex(ground)))} ${where}`;
}

export const Couleurs: Story = {
  render: () =>
    page(
      'Couleurs',
      'Un papier calme, une encre profonde, un seul accent, et une lumière chaude gardée pour ce qui compte : appeler.',
      schemes.map(
        ([scheme, name], at) =>
          html`<h2>Thème ${name}</h2>
            <ul class="swatches ${scheme}">
              ${Object.entries({ ...groundColours, ...controlColours, ...contentColours, ...nightColours } as Record<string, Pair>).map(
                ([token, pair]) => swatch(`--balise-${token}`, pair[at]!, contrastOf(token, pair[at]!, at as 0 | 1)),
              )}
            </ul>`,
      ),
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

const measures = { ...controlMeasures, ...contentMeasures };
const texts = [
  ['text-small', 'Sources et indications'],
  ['', 'Ce qui doit être lu'],
  ['text-lead', 'Une phrase qui ouvre'],
  ['text-title', 'Une question, un titre'],
  ['text-figure', 'Un titre d’écran, un grand chiffre'],
] as const;
const sizeOf = (token: string) => (token ? measures[token as keyof typeof measures] : '1em');
export const Mesures: Story = {
  render: () =>
    page(
      'Texte, espace, rayon, élévation, mouvement',
      'Tout est en em : un texte plus grand ou une projection agrandissent l’ensemble.',
      html`<h2>Texte</h2>
        ${texts.map(
          ([token, words]) =>
            html`<p .style=${`font-size:${sizeOf(token)}`}>${words} <code>${token ? `--balise-${token}` : ''} ${sizeOf(token)}</code></p>`,
        )}
        <h2>Densité : --balise-density</h2>
        <ul>
          ${Object.entries(densities).map(([name, value]) => html`<li><code>${value}</code> ${name}</li>`)}
        </ul>
        <h2>Rayon : --balise-radius, et ceux qui le suivent</h2>
        <ul>
          ${Object.entries({ ...lengths, ...measures })
            .filter(([name]) => name.startsWith('radius'))
            .map(([name, value]) => html`<li><code>--balise-${name}</code> ${value.replaceAll('--_', '--balise-')}</li>`)}
        </ul>
        <h2>Mouvement</h2>
        <p>
          Court, et jamais sans raison : <code>--balise-motion-control ${measures['motion-control']}</code>,
          <code>--balise-motion-turn ${measures['motion-turn']}</code>. Aucun pour qui demande moins de mouvement.
        </p>`,
    ),
};

export const Dessins: Story = {
  render: () =>
    page(
      'Dessins',
      'Un phare : allumé quand c’est fait, endormi quand il n’y a rien, dans la brume quand on ne peut pas. Les mots à côté disent tout.',
      (['light', 'dark', 'contrast'] as const).map((scheme) => Object.assign(new DesignSample(), { scheme, what: 'drawings' })),
    ),
};
