import Aa from 'lucide/dist/esm/icons/a-large-small.mjs';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import ArrowRight from 'lucide/dist/esm/icons/arrow-right.mjs';
import Bookmark from 'lucide/dist/esm/icons/bookmark.mjs';
import CalendarPlus from 'lucide/dist/esm/icons/calendar-plus.mjs';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Keyboard from 'lucide/dist/esm/icons/keyboard.mjs';
import Languages from 'lucide/dist/esm/icons/languages.mjs';
import Lightbulb from 'lucide/dist/esm/icons/lightbulb.mjs';
import Maximize from 'lucide/dist/esm/icons/maximize.mjs';
import Question from 'lucide/dist/esm/icons/message-circle-question-mark.mjs';
import Minus from 'lucide/dist/esm/icons/minus.mjs';
import Moon from 'lucide/dist/esm/icons/moon.mjs';
import Pause from 'lucide/dist/esm/icons/pause.mjs';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import Play from 'lucide/dist/esm/icons/play.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import Presentation from 'lucide/dist/esm/icons/presentation.mjs';
import Rotate from 'lucide/dist/esm/icons/rotate-ccw.mjs';
import Shuffle from 'lucide/dist/esm/icons/shuffle.mjs';
import Sparkles from 'lucide/dist/esm/icons/sparkles.mjs';
import Square from 'lucide/dist/esm/icons/square.mjs';
import Sun from 'lucide/dist/esm/icons/sun.mjs';
import Timer from 'lucide/dist/esm/icons/timer.mjs';
import Volume from 'lucide/dist/esm/icons/volume-2.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { html } from 'lit';
import { icon, type IconNode } from '../../src/base/icon.js';
import { cardIcons } from '../../src/widgets/cards/card-icons.js';

type Shown = readonly [name: string, nodes: IconNode, words: string];

/** What each stands beside, by its name in Lucide. */
const everywhere: readonly Shown[] = [
  ['a-large-small', Aa, 'Le menu « Aa »'],
  ['x', X, 'Fermer'],
  ['arrow-left', ArrowLeft, 'Précédent'],
  ['arrow-right', ArrowRight, 'Suivant'],
  ['check', Check, 'Juste'],
  ['languages', Languages, 'Autre langue'],
  ['phone', Phone, 'Appeler'],
  ['volume-2', Volume, 'Écouter'],
  ['play', Play, 'Reprendre la lecture'],
  ['pause', Pause, 'Suspendre la lecture'],
  ['square', Square, 'Arrêter ; écran noir, projeté'],
  ['message-circle-question-mark', Question, 'Le quiz, un débat'],
  ['lightbulb', Lightbulb, 'Pas tout à fait'],
  ['rotate-ccw', Rotate, 'Retourner la carte'],
  ['bookmark', Bookmark, 'Garder une carte'],
  ['sparkles', Sparkles, 'Tirer une carte'],
  ['shuffle', Shuffle, 'Mélanger'],
  ['calendar-plus', CalendarPlus, 'Mettre dans son agenda'],
  ['presentation', Presentation, 'Projeter'],
  ['timer', Timer, 'Minuteur, projeté'],
  ['moon', Moon, 'Fond de nuit, projeté'],
  ['sun', Sun, 'Fond de papier, projeté'],
  ['maximize', Maximize, 'Plein écran, projeté'],
  ['keyboard', Keyboard, 'Les touches, projeté'],
  ['plus', Plus, 'Une main de plus'],
  ['minus', Minus, 'Une main de moins'],
];

const iconList = (icons: readonly Shown[]) =>
  html`<ul class="icons">
    ${icons.map(([name, nodes, words]) => html`<li>${icon(nodes)} <code>${name}</code> ${words ? html`<small>${words}</small>` : ''}</li>`)}
  </ul>`;

export const commonIcons = () => iconList(everywhere);
export const iconsOfCards = () => iconList(Object.entries(cardIcons).map(([name, nodes]): Shown => [name, nodes, '']));

const sizes: readonly (readonly [ems: number, words: string])[] = [
  [1.25, 'Dans une réponse'],
  [1.5, 'Dans un bouton, et le menu « Aa »'],
  [1.75, 'Ce qui est dit d’une réponse'],
  [2.125, 'Dans la pastille du premier écran'],
];
export const iconSizes = () =>
  html`<ul class="icons">
    ${sizes.map(([ems, words]) => {
      const drawing = icon(Question);
      drawing.style.width = drawing.style.height = `${ems}em`;
      return html`<li>${drawing} <code>${ems}em, soit ${(16 * ems).toLocaleString('fr')} px</code> <small>${words}</small></li>`;
    })}
  </ul>`;
