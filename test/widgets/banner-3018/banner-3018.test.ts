import { expect } from '@open-wc/testing';
import '../../../src/define/banner-3018.js';
import '../../../src/define/settings.js';
import { $, $$, listenToConsole, text } from '../../helpers.js';
import { banner, byDay, byNight, click, fold, has, links, read, tooLate, variants } from './banner.js';

const call = 'tel:3018';
const ways = ['https://www.3018.fr', 'https://app.3018.org'];
const others = ['tel:119', 'tel:17', 'tel:112', 'sms:114'];

afterEach(() => sessionStorage.clear());

describe('with no config at all', () => {
  it('says who listens, that it is free, anonymous and confidential, and who it is not', async () => {
    const shown = text(await banner());
    expect(shown).to.contain('Violences numériques ? Le 3018 répond aux jeunes victimes et à leurs parents.');
    expect(shown).to.contain('Gratuit, anonyme, confidentiel');
    expect(shown).to.contain('Information relayée par cette page. Ce n’est pas le site officiel du 3018.');
  });

  it('offers to call, to chat and the app', async () => {
    expect(links(await banner())).to.include.members([call, ...ways]);
  });

  it('opens the site and the app in a tab of their own, and says so', async () => {
    for (const link of $$<HTMLAnchorElement>(await banner(), 'a[href^=https]')) {
      expect(link.target).to.equal('_blank');
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.textContent).to.contain('(nouvel onglet)');
    }
  });

  it('is the card, with neither fold nor exit', async () => {
    const element = await banner();
    expect($(element, 'section').classList.contains('card')).to.be.true;
    expect(has(element, 'button')).to.be.false;
  });

  it('shows no logo', async () => {
    const element = await banner();
    expect(has(element, 'img, picture, object, iframe')).to.be.false;
    expect($$(element, 'svg').map((icon) => icon.parentElement!.className)).to.deep.equal(['call']);
    expect($$(element, '.banner, .banner *').map((part) => getComputedStyle(part).backgroundImage)).to.satisfy((images: string[]) =>
      images.every((image) => image === 'none'),
    );
  });

  it('claims no sign language', async () => {
    for (const variant of variants) expect(text(await banner({ variant }, byNight))).to.not.match(/LSF|langue des signes|sign language/i);
  });
});

describe('the number', () => {
  const stays = async (attributes: Record<string, string>, clock: () => Date) => {
    const element = await banner(attributes, clock);
    expect($(element, '.number').innerText.trim()).to.equal('3018');
    expect($(element, '.call').getAttribute('href')).to.equal(call);
    expect($(element, '.call').innerText).to.contain('Appeler le 3018');
    expect(links(element)).to.include('https://www.3018.fr');
    return element;
  };

  it('is large text and a call link in each variant, open or closed', async () => {
    const size = (element: HTMLElement) => parseFloat(getComputedStyle(element).fontSize);
    for (const variant of variants) {
      for (const clock of [byDay, byNight]) {
        const element = await stays({ variant }, clock);
        expect(size($(element, '.number')), variant).to.be.at.least(1.5 * size($(element, '.base')));
      }
    }
  });

  it('stays in each variant when the hours are too old to be shown', async () => {
    const { lines, restore } = listenToConsole('warn');
    try {
      for (const variant of variants) await stays({ variant }, tooLate);
      expect(lines.join()).to.contain('2027-05-07');
    } finally {
      restore();
    }
  });

  it('stays when the banner is folded, closed and out of date', async () => {
    const { restore } = listenToConsole('warn');
    try {
      for (const clock of [byDay, byNight, tooLate]) {
        sessionStorage.clear();
        const element = await banner({ dismissible: '' }, clock);
        await fold(element);
        expect(links(element)).to.deep.equal([call]);
        expect($(element, 'a').innerText.trim()).to.equal('3018');
      }
    } finally {
      restore();
    }
  });

  it('is as bright closed as open, in each variant', async () => {
    const paint = (element: HTMLElement) => {
      const { color, backgroundColor, borderColor, fontWeight, fontSize, textDecorationLine } = getComputedStyle(element);
      return { color, backgroundColor, borderColor, fontWeight, fontSize, textDecorationLine };
    };
    for (const variant of variants) {
      const element = await banner({ variant });
      const open = [paint($(element, '.call')), paint($(element, '.number'))];
      await read(element, byNight);
      expect([paint($(element, '.call')), paint($(element, '.number'))], variant).to.deep.equal(open);
      for (let part: HTMLElement | null = $(element, '.call'); part; part = part.parentElement) {
        expect(getComputedStyle(part).opacity).to.equal('1');
        expect(getComputedStyle(part).filter).to.equal('none');
      }
    }
  });
});

describe('when it is closed', () => {
  it('says so and who answers, in each variant', async () => {
    for (const variant of variants) {
      const element = await banner({ variant }, byNight);
      expect(text(element)).to.contain('Fermé à cette heure').and.to.contain('D’autres numéros répondent');
      expect(links(element)).to.include.members([call, ...others]);
      expect($$(element, 'li').map((item) => item.innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
        '119 enfant en danger, 24 h sur 24',
        '17 police, gendarmerie',
        '112 urgence européenne',
        '114 urgence par SMS, si l’on ne peut pas parler ou entendre',
      ]);
    }
  });

  it('says so before the call, which stays as strong: a clock may be wrong', async () => {
    for (const variant of variants.filter((name) => name !== 'line')) {
      const paint = (element: Element) => getComputedStyle($(element, '.call')).backgroundColor;
      const [shut, open] = [await banner({ variant }, byNight), await banner({ variant })];
      const isBefore = $(shut, '.pill').compareDocumentPosition($(shut, '.call')) & Node.DOCUMENT_POSITION_FOLLOWING;
      expect(isBefore, variant).to.be.greaterThan(0);
      expect(paint(shut), variant).to.equal(paint(open));
    }
  });

  it('needs no other numbers in one line when it is open', async () => {
    expect(links(await banner({ variant: 'line' }))).to.deep.equal([call, ways[0]]);
    expect(links(await banner({ variant: 'bar' }))).to.include.members(others);
  });
});

describe('in English', () => {
  const english = 'Free, anonymous, confidential';

  it('follows the page', async () => {
    document.documentElement.lang = 'en-GB';
    try {
      const element = await banner({ dismissible: '' }, byNight);
      const shown = text(element);
      expect(shown).to.contain(english).and.to.contain('Call 3018').and.to.contain('Closed at this hour. Usually reopens');
      expect(shown).to.contain('Usually 7 days a week, 9 AM to 11 PM, Paris time (as stated on November 7, 2025).');
      expect(shown).to.contain('Information passed on by this page. This is not the official site of 3018.');
      expect($(element, 'section').closest<HTMLElement>('[lang]')!.lang).to.equal('en');
      expect($(element, 'section').getAttribute('aria-label')).to.contain('help for young victims');
      await click(element, '.fold');
      expect(text(element)).to.contain('3018').and.to.contain(english).and.to.contain('Show the help');
    } finally {
      document.documentElement.lang = '';
    }
  });

  it('follows the settings around it before the page', async () => {
    const settings = document.createElement('balise-settings');
    settings.locale = 'en';
    document.documentElement.lang = 'fr';
    document.body.append(settings);
    try {
      const element = await banner();
      settings.append(element);
      await element.updateComplete;
      await element.updateComplete;
      expect(text(element)).to.contain(english);
    } finally {
      document.documentElement.lang = '';
      settings.remove();
    }
  });

  it('stays French in a page of a language that it does not speak', async () => {
    document.documentElement.lang = 'de';
    try {
      expect(text(await banner())).to.contain('Gratuit, anonyme, confidentiel');
    } finally {
      document.documentElement.lang = '';
    }
  });
});
