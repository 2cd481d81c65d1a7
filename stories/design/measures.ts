import { html, type TemplateResult } from 'lit';
import { contentColours, contentMeasures, controlMeasures, densities, lengths } from '../../src/base/tokens.js';
import { tokenWords } from './token-words.js';

const tokens: Readonly<Record<string, string>> = { ...lengths, ...controlMeasures, ...contentMeasures };
const pixels = (ems: number) => (16 * ems).toLocaleString('fr');
const inFrench = (value: number | string) => String(value).replace('.', ',');

/** Something to look at, what one writes for it, and what it is for. */
interface Sample {
  readonly specimen: unknown;
  readonly token?: string | undefined;
  readonly value: string;
  readonly words: string;
}

const list = (samples: readonly Sample[]) =>
  html`<ul class="measures">
    ${samples.map(
      ({ specimen, token, value, words }) =>
        html`<li>${specimen} ${token ? html`<code>--balise-${token}</code>` : ''} <span>${value}</span> <small>${words}</small></li>`,
    )}
  </ul>`;

/** The tokens of a kind. */
const ofTokens = (prefix: string, specimen: (name: string, value: string) => unknown) =>
  list(
    Object.entries(tokens)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => ({
        specimen: specimen(name, value),
        token: name,
        value: value.replaceAll('--_', '--balise-'),
        words: tokenWords[name] ?? '',
      })),
  );

const words = (style: string, text = 'Parler des écrans') => html`<span class="words" .style=${style}>${text}</span>`;

/** Every size of text on a screen, the smallest first. */
const sizes: readonly (readonly [ems: number, words: string, token?: string])[] = [
  [0.875, tokenWords['text-small']!, 'text-small'],
  [1, 'Le texte courant : la taille que le lecteur a choisie dans son navigateur. Rien de ce qui doit être lu n’est plus petit'],
  [1.125, tokenWords['text-lead']!, 'text-lead'],
  [1.25, 'Le bouton d’appel du 3018'],
  [1.375, tokenWords['text-title']!, 'text-title'],
  [1.75, 'Un titre d’écran, là où il y a la place ; entre 22 et 28, il suit la largeur', 'text-figure'],
  [2.75, 'Le grand chiffre d’un indicateur'],
  [3.25, 'Le numéro 3018'],
];
const weights: readonly (readonly [number, string])[] = [
  [400, 'Le texte'],
  [600, 'Une consigne, un libellé'],
  [700, 'Titres et boutons'],
  [750, 'Ce qui est projeté'],
  [800, 'Le numéro 3018 et son bouton'],
];
const lines: readonly (readonly [number, string])[] = [
  [1, 'Le numéro 3018'],
  [1.25, 'Titres et boutons'],
  [1.5, 'Le texte'],
  [1.8, 'Le texte, si le lecteur le veut plus espacé'],
];
const spaces: readonly (readonly [number, string])[] = [
  [0.25, 'Entre une icône et son mot, dans une ligne serrée'],
  [0.5, 'Entre ce qui va ensemble'],
  [0.75, 'Entre deux réponses, deux boutons'],
  [1, 'Entre deux paragraphes, deux champs'],
  [1.5, 'Autour d’un bouton, entre deux groupes'],
  [2, 'Autour d’un écran, au plus'],
  [3, 'Autour de l’aide, quand on projette'],
];
const radii: Readonly<Record<string, number>> = { radius: 14, 'radius-large': 14 * 1.4, 'radius-small': 14 * 0.6, 'radius-button': 14 * 4 };

/** Each sample goes to its other state and back; light has only one, and comes anew. */
function play({ currentTarget }: Event) {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const sample of (currentTarget as HTMLElement).parentElement!.querySelectorAll('.motion')) {
    if (!sample.matches('.fading')) sample.classList.toggle('played');
    else if (!isStill) sample.firstElementChild!.animate({ opacity: [0, 1] }, 480);
  }
}

const movements = (): readonly Sample[] => [
  {
    specimen: html`<span class="motion answering" .style=${`transition-duration:${tokens['motion-control']!}`}>Une réponse</span>`,
    token: 'motion-control',
    value: tokens['motion-control']!,
    words: tokenWords['motion-control']!,
  },
  {
    specimen: html`<span class="motion turning" .style=${`transition-duration:${tokens['motion-turn']!}`}>Une carte</span>`,
    token: 'motion-turn',
    value: tokens['motion-turn']!,
    words: tokenWords['motion-turn']!,
  },
  {
    specimen: html`<span class="motion fading"><span>La lumière</span></span>`,
    value: '480ms',
    words: 'La lumière du phare qui s’allume, une fois, quand c’est fait',
  },
];

export const measures = (): TemplateResult =>
  html`<h2>Taille du texte</h2>
    ${list(sizes.map(([ems, said, token]) => ({ specimen: words(`font-size:${ems}em`), token, value: `${ems}em, soit ${pixels(ems)} px`, words: said })))}
    <h2>Graisse</h2>
    <p>Celles de la police de la page. Une police qui n’en a que deux montre 400 et 700.</p>
    ${list(weights.map(([weight, said]) => ({ specimen: words(`font-size:1.375em;font-weight:${weight}`), value: String(weight), words: said })))}
    <h2>Interligne</h2>
    ${list(
      lines.map(([height, said]) => ({
        specimen: words(`line-height:${height}`, 'Une famille parle des écrans. Chacun dit ce qu’il en pense, puis écoute les autres.'),
        value: inFrench(height),
        words: said,
      })),
    )}
    <h2>Espace</h2>
    <p>Sept pas. La densité multiplie ceux qui séparent et entourent ; dans une ligne, ils ne bougent pas.</p>
    ${list(
      spaces.map(([ems, said]) => ({
        specimen: html`<span class="space" .style=${`width:${ems}em;height:${ems}em`}></span>`,
        value: `${ems}em, soit ${pixels(ems)} px`,
        words: said,
      })),
    )}
    ${ofTokens('density', () => html`<span class="words">${Object.values(densities).map(inFrench).join(' · ')}</span>`)}
    <p>0,75 serre, 1 est le départ, 1,3 aère. Ce qui se presse garde 44 pixels, toujours.</p>
    <h2>Rayon</h2>
    ${ofTokens('radius', (name) => html`<span class="block" .style=${`border-radius:${radii[name] ?? 14}px`}></span>`)}
    <h2>Élévation</h2>
    ${ofTokens('elevation', (_, value) => html`<span class="block" .style=${`border:0;border-radius:20px;box-shadow:${value.replaceAll('var(--_shadow)', contentColours.shadow[0])}`}></span>`)}
    <h2>Mouvement</h2>
    <p>Court, et jamais sans raison. Aucun pour qui demande moins de mouvement : l’état change alors d’un coup.</p>
    <p class="still">Votre appareil demande moins de mouvement : ici non plus, rien ne bouge.</p>
    <button type="button" class="play" @click=${play}>Jouer</button>
    ${list(movements())}`;
