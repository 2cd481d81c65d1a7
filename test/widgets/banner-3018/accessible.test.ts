import { expect } from '@open-wc/testing';
import '../../../src/define/banner-3018.js';
import type { Banner3018Element } from '../../../src/index.js';
import { $, $$, axeFaults } from '../../helpers.js';
import { banner, byNight, click, fold, has, variants } from './banner.js';

const all = { dismissible: '', 'quick-exit': '', 'relayed-by': 'la commune de Saint-Germain-de-Tallevende-la-Lande-Vaumont' };

/** Each look of the banner: three variants, open and closed, and folded. */
const looks: [name: string, () => Promise<Banner3018Element>][] = [
  ...variants.flatMap((variant): typeof looks => [
    [`the ${variant}, open`, () => banner({ ...all, variant })],
    [`the ${variant}, closed`, () => banner({ ...all, variant }, byNight)],
  ]),
  [
    'the folded banner',
    async () => {
      const element = await banner(all);
      await fold(element);
      return element;
    },
  ],
];

const visible = (element: Banner3018Element) =>
  $$(element, '.banner *').filter((part) => part.checkVisibility() && !part.closest('.sr') && !part.closest('svg'));

afterEach(() => sessionStorage.clear());

describe('a banner in each of its looks', () => {
  for (const [name, look] of looks) {
    it(`has no fault that axe can see: ${name}`, async () => {
      expect(await axeFaults(await look())).to.deep.equal([]);
    });
  }

  it('is a landmark with a name, which interrupts nobody', async () => {
    for (const [name, look] of looks) {
      const element = await look();
      expect($(element, 'section').getAttribute('aria-label'), name).to.match(/^3018, \S/);
      expect(has(element, '[role=alert], [role=alertdialog], [aria-live=assertive], dialog'), name).to.be.false;
      expect($$(element, '[role=status]').length, name).to.equal(1);
      expect($(element, '[role=status]').textContent.trim(), name).to.equal('');
    }
  });

  it('has links and buttons of 44 px, or 24 in the list of other numbers', async () => {
    const smallest = (targets: HTMLElement[]) => Math.min(...targets.map((target) => Math.round(target.getBoundingClientRect().height)));
    for (const [name, look] of looks) {
      const element = await look();
      expect($$(element, 'a, button').length, name).to.be.at.least(2);
      expect(smallest($$(element, ':not(li) > a, button')), name).to.be.at.least(44);
      expect(smallest($$(element, 'li > a')), name).to.be.at.least(24);
    }
  });

  for (const size of ['medium', 'larger']) {
    it(`fits in 320 px, with ${size} text`, async () => {
      for (const [name, look] of looks) {
        const element = await look();
        element.style.width = '320px';
        element.setAttribute('text-size', size);
        await element.updateComplete;
        const { left, right } = element.getBoundingClientRect();
        const out = visible(element).filter((part) => {
          const box = part.getBoundingClientRect();
          return box.left < left - 0.5 || box.right > right + 0.5;
        });
        expect(
          out.map((part) => part.outerHTML),
          name,
        ).to.deep.equal([]);
      }
    });
  }

  it('stays in the flow of the page, over nothing that has focus', async () => {
    for (const [name, look] of looks) {
      const element = await look();
      const positions = [element, ...$$(element, '*')].map((part) => getComputedStyle(part).position);
      expect(positions, name).to.not.include('fixed').and.to.not.include('sticky');
    }
  });
});

describe('the only status', () => {
  it('is the same node before and after a fold', async () => {
    const element = await banner(all);
    const status = $(element, '[role=status]');
    await fold(element);
    await click(element, '.unfold');
    expect($(element, '[role=status]') === status).to.be.true;
  });
});

describe('privacy', () => {
  it('tells nobody what was clicked', async () => {
    const stay = (event: Event) => event.composedPath()[0] instanceof Element && event.preventDefault();
    document.addEventListener('click', stay);
    const fired: string[] = [];
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      fired.push(event.type);
      return dispatchEvent.call(this, event);
    };
    try {
      const element = await banner({ dismissible: '' }, byNight);
      const loads = performance.getEntriesByType('resource').length;
      for (const link of $$(element, 'a')) link.click();
      await click(element, '.fold');
      $(element, 'a').click();
      await click(element, '.unfold');
      expect(has(element, '.fold')).to.be.true;
      // Lit's context asks for settings as the element comes.
      expect(fired.filter((type) => type !== 'context-request')).to.deep.equal(['balise-ready']);
      expect(performance.getEntriesByType('resource').length).to.equal(loads);
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
      document.removeEventListener('click', stay);
    }
  });
});
