import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/banner-3018.js';
import { $, text } from '../../helpers.js';
import { banner, byDay, byNight, click, focused, fold, has, links, variants } from './banner.js';

const key = 'balise-3018-folded';
const dismissible = { dismissible: '' };

afterEach(() => sessionStorage.clear());

describe('a banner that may be dismissed', () => {
  for (const variant of variants) {
    it(`folds to one line with the number, never to nothing, from the ${variant}`, async () => {
      const element = await banner({ ...dismissible, variant });
      const before = element.offsetHeight;
      await fold(element);
      expect(element.offsetHeight).to.be.within(44, Math.min(before, 80));
      expect(text(element).trim()).to.equal('3018 Gratuit, anonyme, confidentiel Afficher l’aide');
      expect(links(element)).to.deep.equal(['tel:3018']);
    });
  }

  it('comes back whole', async () => {
    const element = await banner(dismissible, byNight);
    const before = text(element);
    await fold(element);
    await click(element, '.unfold');
    expect(text(element)).to.equal(before);
  });

  it('works by keyboard, and focus stays where the visitor was', async () => {
    const element = await banner(dismissible);
    $(element, '.fold').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(has(element, '.folded')).to.be.true;
    expect(focused(element)).to.equal('.unfold');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(has(element, '.folded')).to.be.false;
    expect(focused(element)).to.equal('.fold');
  });

  it('takes no focus by itself', async () => {
    sessionStorage.setItem(key, '1');
    await banner(dismissible);
    expect(document.activeElement!.localName).to.equal('body');
  });

  it('stays folded in the next page of the tab, until it is unfolded', async () => {
    const element = await banner(dismissible);
    await fold(element);
    expect(sessionStorage.getItem(key)).to.equal('1');
    const next = await banner(dismissible);
    expect(has(next, '.folded')).to.be.true;
    await click(next, '.unfold');
    expect(sessionStorage.getItem(key)).to.be.null;
    expect(has(await banner(dismissible), '.folded')).to.be.false;
  });

  it('is remembered nowhere else', async () => {
    await fold(await banner(dismissible));
    expect(Object.keys(sessionStorage).filter((name) => name.startsWith('balise'))).to.deep.equal([key]);
    expect(Object.keys(localStorage).filter((name) => name.startsWith('balise'))).to.be.empty;
    expect(document.cookie).to.not.contain('balise');
  });

  it('is whole in a page that does not let it fold, whatever the tab remembers', async () => {
    sessionStorage.setItem(key, '1');
    expect(text(await banner())).to.contain('Appeler le 3018');
  });

  it('folds from the start when its config says so late', async () => {
    sessionStorage.setItem(key, '1');
    expect(has(await banner({}, byDay, { dismissible: true }), '.folded')).to.be.true;
  });

  it('keeps its words about who relays it for the whole banner only', async () => {
    const element = await banner({ ...dismissible, 'relayed-by': 'la commune' });
    await fold(element);
    expect(has(element, '.foot')).to.be.false;
  });
});

describe('where storage throws', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage');
  beforeEach(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
      configurable: true,
    });
  });
  afterEach(() => {
    if (own) Object.defineProperty(window, 'sessionStorage', own);
    else delete (window as { sessionStorage?: Storage }).sessionStorage;
  });

  it('folds and unfolds all the same, for this page alone', async () => {
    const element = await banner(dismissible);
    await fold(element);
    expect(has(element, '.folded')).to.be.true;
    expect(focused(element)).to.equal('.unfold');
    expect(has(await banner(dismissible), '.folded')).to.be.false;
    await click(element, '.unfold');
    expect(has(element, '.call')).to.be.true;
  });
});
