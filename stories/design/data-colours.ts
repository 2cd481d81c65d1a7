import { html } from 'lit';
import { dataColours, groundColours } from '../../src/base/tokens.js';
import { dashes, fillOf } from '../../src/widgets/chart/pen.js';
import { tokenWords } from './token-words.js';

const patterns = ['plein', 'traits montants', 'points', 'traits descendants', 'traits couchés', 'quadrillage'];
const [width, height] = [320, 64];
const ratio = 2;

/** A bar and a line, drawn by what draws charts. */
function drawn(colour: string, pattern: number, paper: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  canvas.className = 'bar';
  canvas.ariaHidden = 'true';
  const pen = canvas.getContext('2d')!;
  pen.scale(ratio, ratio);
  pen.fillStyle = fillOf(pen, { colour, pattern }, paper);
  pen.fillRect(0, 0, width, 44);
  pen.strokeStyle = colour;
  pen.lineWidth = 3;
  pen.setLineDash([...dashes[pattern]!]);
  pen.beginPath();
  pen.moveTo(0, 57);
  pen.lineTo(width, 57);
  pen.stroke();
  return canvas;
}

/** Each colour of a scheme as a chart draws it, with its label beside it. */
export const drawnColours = (scheme: 'light' | 'dark') => {
  const at = scheme === 'light' ? 0 : 1;
  return html`<ul class="series ${scheme}">
    ${Object.entries(dataColours).map(
      ([token, pair], i) =>
        html`<li>
          ${drawn(pair[at], i, groundColours.paper[at])}
          <span><strong>Série ${i + 1}</strong> <small>${patterns[i]}</small><br /><code>--balise-${token}</code> ${pair[at]}</span>
          <small>${tokenWords[token]}</small>
        </li>`,
    )}
  </ul>`;
};
