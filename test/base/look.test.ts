import { expect } from '@open-wc/testing';
import '../../src/define/quiz.js';
import { $, clone, ready } from '../helpers.js';
import quiz from '../fixtures/quiz.json';

const styleOf = (element: Element, selector: string) => getComputedStyle($(element, selector));
const make = () => ready('balise-quiz', clone(quiz), { theme: 'light' });

describe('a page that sets the look', () => {
  it('squares every corner with one radius, or rounds them', async () => {
    const element = await make();
    const corners = () => ['.panel', '.actions .button'].map((selector) => parseFloat(styleOf(element, selector).borderTopLeftRadius));
    element.style.setProperty('--balise-radius', '0em');
    expect(corners()).to.deep.equal([0, 0]);
    element.style.setProperty('--balise-radius', '1.5em');
    expect(Math.min(...corners())).to.be.greaterThan(24);
  });

  it('gives more or less room by one density, and never smaller targets', async () => {
    const element = await make();
    const heights: number[] = [];
    for (const density of ['0.75', '1', '1.3']) {
      element.style.setProperty('--balise-density', density);
      heights.push(parseFloat(styleOf(element, '.screen').rowGap));
      for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('.button'))
        if (button.offsetHeight) expect(button.offsetHeight).to.be.at.least(44);
    }
    expect(heights[0]).to.be.lessThan(heights[1]!);
    expect(heights[1]).to.be.lessThan(heights[2]!);
  });

  it('may ask for contrast, in its own scheme', async () => {
    const element = await ready('balise-quiz', clone(quiz), { theme: 'contrast' });
    const colours = () => [styleOf(element, '.base').color, styleOf(element, '.panel').backgroundColor];
    expect(colours()).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    element.parentElement!.style.colorScheme = 'dark';
    expect(colours()).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});
