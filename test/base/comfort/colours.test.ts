import { expect } from '@open-wc/testing';
import '../../../src/define/all.js';
import type { Banner3018Element, QuizElement } from '../../../src/index.js';
import { contrastRatio, linear, type Rgb } from '../../../src/lib/contrast.js';
import quiz from '../../fixtures/quiz.json';
import { $, ready } from '../../helpers.js';
import { aa, forget, inside, named, opener, openMenu, sheet, withMenu } from './walk.js';

const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
function rgbOf(colour: string): Rgb {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  return [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3).map((channel) => linear(channel / 255)) as unknown as Rgb;
}

/** What is written or drawn in the accent, and what it stands on. */
function pairs(widget: Element): [what: string, ratio: number][] {
  const style = (element: Element) => getComputedStyle(element);
  const paper = style(sheet(widget)).backgroundColor;
  const [checked, link] = [inside(widget, '.choice:has(:checked)'), inside(widget, '.link')];
  const drawn: [string, string, string][] = [
    ['a choice', style(checked).color, style(checked).backgroundColor],
    ['a choice beside the paper', style(checked).backgroundColor, paper],
    ['a link', style(link).color, paper],
    ['the button', style(opener(widget)!).color, style(opener(widget)!).backgroundColor],
  ];
  return drawn.map(([what, ...colours]) => [what, contrastRatio(...(colours.map(rgbOf) as [Rgb, Rgb]))]);
}

describe('the colours of the « Aa » menu', () => {
  afterEach(forget);

  for (const theme of ['light', 'dark', 'contrast'])
    it(`read whatever the page’s accent is, ${theme}`, async () => {
      const least = theme === 'contrast' ? 7 : 4.5;
      const widget = await withMenu(await ready<QuizElement>('balise-quiz', quiz, { theme }));
      openMenu(widget);
      const faults: string[] = [];
      for (const accent of ['#ffd400', '#39b6ff', '#0a0a23', '#3f3aa8']) {
        widget.style.setProperty('--balise-accent', accent);
        for (const [what, ratio] of pairs(widget)) if (ratio < least) faults.push(`${accent}, ${what}: ${ratio.toFixed(2)}`);
      }
      expect(faults).to.deep.equal([]);
    });

  it('are those of strong contrast for who chooses it, in the widget and in the menu', async () => {
    const widget = await withMenu(await ready<QuizElement>('balise-quiz', quiz, { theme: 'light' }));
    openMenu(widget);
    named(widget, 'Contraste fort').click();
    const shown = [$(widget, '.panel'), sheet(widget)].map((box) => getComputedStyle(box));
    expect(shown.map(({ color, borderTopColor }) => [color, borderTopColor])).to.deep.equal([
      ['rgb(0, 0, 0)', 'rgb(0, 0, 0)'],
      ['rgb(0, 0, 0)', 'rgb(0, 0, 0)'],
    ]);
    for (const [what, ratio] of pairs(widget)) expect(ratio, what).to.be.at.least(7);
    named(widget, 'Revenir au réglage du site').click();
    expect(getComputedStyle($(widget, '.panel')).color).to.not.equal('rgb(0, 0, 0)');
  });

  it('are what the visitor chooses, also where the page asks for strong contrast', async () => {
    const widget = await withMenu(await ready<QuizElement>('balise-quiz', quiz, { theme: 'contrast' }));
    openMenu(widget);
    expect([...aa(widget)!.querySelectorAll<HTMLElement>('.choice:has(:checked)')].map(({ innerText }) => innerText)).to.contain(
      'Contraste fort',
    );
    named(widget, 'Claires').click();
    const shown = [$(widget, '.panel'), sheet(widget)].map((box) => getComputedStyle(box));
    expect(shown.map(({ color, backgroundColor }) => [color, backgroundColor])).to.deep.equal([
      ['rgb(30, 33, 48)', 'rgb(255, 255, 255)'],
      ['rgb(30, 33, 48)', 'rgb(255, 255, 255)'],
    ]);
    named(widget, 'Sombres').click();
    expect(shown[0]!.backgroundColor).to.equal('rgb(22, 24, 34)');
    named(widget, 'Revenir au réglage du site').click();
    expect(shown[0]!.color).to.equal('rgb(0, 0, 0)');
  });

  it('read on the 3018 too, whose own colours stay', async () => {
    const widget = await withMenu(await ready<Banner3018Element>('balise-3018', undefined));
    const night = getComputedStyle($(widget, '.banner')).backgroundColor;
    openMenu(widget);
    named(widget, 'Contraste fort').click();
    for (const [what, ratio] of pairs(widget)) if (what !== 'the button') expect(ratio, what).to.be.at.least(7);
    expect(getComputedStyle($(widget, '.banner')).backgroundColor).to.equal(night);
  });

  it('and the size of its text are the widget’s', async () => {
    const widget = await withMenu(await ready<QuizElement>('balise-quiz', quiz, { 'text-size': 'larger' }));
    openMenu(widget);
    expect(getComputedStyle(sheet(widget)).fontSize).to.equal(getComputedStyle($(widget, '.base')).fontSize);
  });
});
