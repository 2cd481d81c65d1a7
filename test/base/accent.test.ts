import { expect } from '@open-wc/testing';
import '../../src/define/quiz.js';
import { contrastRatio, linear, type Rgb } from '../../src/lib/contrast.js';
import { $, clone, emulate, ready } from '../helpers.js';
import quiz from '../fixtures/quiz.json';

/** What a browser computes, read back as pixels: it may name the colour in any space. */
const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
function rgbOf(colour: string): Rgb {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = '#f0f';
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  return [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3).map((channel) => linear(channel / 255)) as unknown as Rgb;
}

/** Colours spread over the whole cube, its corners and greys among them, the same in each run. */
function* colours(): Generator<string> {
  const hex = (...channels: number[]) => `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  const steps = [0, 51, 102, 153, 204, 255];
  for (const red of steps) for (const green of steps) for (const blue of steps) yield hex(red, green, blue);
  let seed = 7;
  const next = () => (seed = (seed * 16807) % 2147483647) % 256;
  for (let i = 0; i < 100; i++) yield hex(next(), next(), next());
  yield* ['oklch(0.7 0.3 150)', 'color(display-p3 0 1 0)', 'light-dark(#ffe000, #200020)', 'rgb(255 255 0 / 0.2)'];
}

describe('an accent of the page', () => {
  for (const [theme, least] of [
    ['light', 4.5],
    ['dark', 4.5],
    ['contrast', 7],
  ] as const) {
    it(`reads at ${least}:1 at least whatever colour it is, ${theme}`, async () => {
      const element = await ready('balise-quiz', clone(quiz), { theme });
      const base = $(element, '.base');
      const probe = document.createElement('span');
      base.append(probe);
      const computed = (name: string) => {
        probe.style.color = `var(--_${name})`;
        return rgbOf(getComputedStyle(probe).color);
      };
      const grounds = ['paper', 'surface', 'good-tint', 'amber-tint'].map((name) => [name, computed(name)] as const);
      const faults: string[] = [];
      let [lowest, seen] = [21, 0];
      for (const colour of colours()) {
        element.style.setProperty('--balise-accent', colour);
        const accent = computed('accent');
        for (const [name, ground] of [...grounds, ['tint', computed('tint')], ['on-accent', computed('on-accent')]] as const) {
          const ratio = contrastRatio(accent, ground);
          lowest = Math.min(lowest, ratio);
          seen++;
          if (ratio < least) faults.push(`${colour} on ${name}: ${ratio.toFixed(2)}`);
        }
      }
      console.log(`${theme}: ${seen} pairs, least ${lowest.toFixed(2)}`);
      expect(faults).to.deep.equal([]);
    });
  }

  for (const theme of ['light', 'dark', 'contrast'])
    it(`that is no colour leaves the look its own, ${theme}`, async () => {
      const element = await ready('balise-quiz', clone(quiz), { theme });
      const primary = () => {
        const { color, backgroundColor } = getComputedStyle($(element, '.actions .button'));
        return { text: rgbOf(color), ground: rgbOf(backgroundColor) };
      };
      const own = primary();
      const paper = rgbOf(getComputedStyle($(element, '.panel')).backgroundColor);
      element.style.setProperty('--primary', '0, 85, 164');
      for (const accent of ['00a36c', 'nonsense', '12px', 'var(--primary)', '']) {
        element.style.setProperty('--balise-accent', accent || ' ');
        const { text, ground } = primary();
        for (const other of [text, paper]) expect(contrastRatio(other, ground), accent).to.be.at.least(theme === 'contrast' ? 7 : 4.5);
        // In dark it is the light one, brought nearer.
        for (const [i, channel] of ground.entries()) expect(channel, accent).to.be.closeTo(own.ground[i]!, theme === 'light' ? 0.005 : 0.2);
      }
      element.style.setProperty('--balise-accent', '#00a36c');
      expect(primary().ground, 'and a colour is heard again').to.not.deep.equal(own.ground);
    });

  it('that reads already is taken as it is', async () => {
    const element = await ready('balise-quiz', clone(quiz), { theme: 'light' });
    element.style.setProperty('--balise-accent', '#8a0f3c');
    const [own, shown] = ['#8a0f3c', getComputedStyle($(element, '.actions .button')).backgroundColor].map(rgbOf);
    expect(contrastRatio(own!, shown!)).to.be.lessThan(1.02);
  });

  it('is stronger for who asks for more contrast', async function () {
    if (!(await emulate({ media: { 'prefers-contrast': 'more' } }))) return this.skip();
    const element = await ready('balise-quiz', clone(quiz), { theme: 'light' });
    const { color, borderTopColor } = getComputedStyle($(element, '.panel'));
    expect([color, borderTopColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
    await emulate({ media: { 'prefers-contrast': 'no-preference' } });
  });
});
