import { expect, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import '../../../src/define/cards.js';
import type { CardsElement } from '../../../src/index.js';
import config from '../../fixtures/cards.json';
import { $, $$, axeFaults, emulate, pause, shadow, text, words } from '../../helpers.js';
import {
  deal,
  filter,
  filterOf,
  focused,
  keep,
  knew,
  next,
  open,
  pick,
  plain,
  press,
  readAll,
  said,
  settled,
  toOverview,
  turn,
} from './walk.js';

/** Takes the turning out, so that boxes are where they come to rest. */
function still(cards: CardsElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { transition: none !important }');
  shadow(cards).adoptedStyleSheets.push(sheet);
}

/** Each look of the cards. */
const looks: Record<string, (deck?: object, attributes?: object) => Promise<CardsElement>> = {
  'the overview': deal,
  'the overview with a mark and all its cards': async (...deck) => {
    const cards = await deal(...deck);
    await open(cards, 0);
    await keep(cards);
    await toOverview(cards);
    await press(cards, '.tiles + .button');
    return cards;
  },
  'the overview filtered': async (...deck) => {
    const cards = await deal(...deck);
    await filter(cards, 'Thème', 'arnaques');
    return cards;
  },
  'the overview with no card left': async (...deck) => {
    const cards = await deal(...deck);
    await filter(cards, 'Thème', 'danger');
    await filter(cards, 'Pour qui', 'children');
    return cards;
  },
  'a front': async (...deck) => {
    const cards = await deal(...deck);
    still(cards);
    await open(cards, 1);
    return cards;
  },
  'a back, marked': async (...deck) => {
    const cards = await deal(...deck);
    still(cards);
    await open(cards, 1);
    await turn(cards);
    await knew(cards);
    return cards;
  },
  'the end': async (...deck) => {
    const cards = await deal(...deck);
    await readAll(cards, [1, 2]);
    return cards;
  },
  'the end with nothing kept': async (...deck) => {
    const cards = await deal(...deck);
    await readAll(cards);
    return cards;
  },
  'the panel for a group': async (...deck) => {
    const cards = await deal(...deck);
    $<HTMLDetailsElement>(cards, '.group-panel').open = true;
    return cards;
  },
};

describe('cards in each of their looks', () => {
  for (const [name, look] of Object.entries(looks))
    for (const theme of ['light', 'dark'])
      it(`have no fault that axe can see: ${name}, ${theme}`, async () => {
        const cards = await look({}, { theme });
        expect(await axeFaults(cards)).to.deep.equal([]);
      });

  it('have the same only status, present from the first render', async () => {
    const cards = await deal();
    const status = $(cards, '[role=status]');
    expect(plain(status)).to.equal('');
    await readAll(cards, [0]);
    expect($$(cards, '[role=status], [role=alert], [aria-live]').length).to.equal(1);
    expect($(cards, '[role=status]') === status).to.equal(true);
  });

  it('have buttons of 44 px at least, and links on a card too', async () => {
    for (const [name, look] of Object.entries(looks)) {
      const cards = await look();
      const targets = $$(cards, 'button, select, summary, .call a').filter((target) =>
        target.checkVisibility({ visibilityProperty: true }),
      );
      const small = targets.filter((target) => Math.min(target.offsetHeight, target.offsetWidth) < 44).map(words);
      expect(small.join(), name).to.equal('');
    }
  });
});

describe('the hidden face', () => {
  const hidden = (cards: CardsElement) => {
    const [front, back] = [$(cards, '.front'), $(cards, '.back')];
    return [front, back].map((face) => `${face.inert} ${getComputedStyle(face).visibility}`);
  };

  it('is inert and invisible, and the other is neither', async () => {
    const cards = await deal();
    still(cards);
    await open(cards, 1);
    expect(hidden(cards)).to.deep.equal(['false visible', 'true hidden']);
    await turn(cards);
    expect(hidden(cards)).to.deep.equal(['true hidden', 'false visible']);
    await turn(cards);
    expect(hidden(cards)).to.deep.equal(['false visible', 'true hidden']);
  });

  it('comes to that after the turning, too', async () => {
    const cards = await deal();
    await open(cards, 1);
    await turn(cards);
    await pause(600);
    expect(hidden(cards)).to.deep.equal(['true hidden', 'false visible']);
  });

  it('is never reached by Tab, and the other’s links are', async () => {
    const cards = await deal();
    const around = ['Toutes les cartes', 'Retourner la carte', 'Je savais', 'À retenir', 'Carte précédente', 'Carte suivante'];
    still(cards);
    await open(cards, 1);
    expect(await stops(cards), 'nothing to say of it yet').to.deep.equal([...around.slice(0, 2), ...around.slice(4)]);
    await turn(cards);
    expect(await stops(cards)).to.deep.equal([
      'Toutes les cartes',
      '3018',
      '114',
      'Les conseils d’Internet Sans Crainte (nouvel onglet)',
      'Nos ateliers',
      'Internet Sans Crainte (nouvel onglet)',
      'Revoir la question',
      ...around.slice(2),
    ]);
    await turn(cards);
    expect(await stops(cards)).to.deep.equal(around);
  });

  it('is not in the accessibility tree', async function () {
    if (!(await emulate({}))) this.skip();
    const cards = await deal();
    still(cards);
    await open(cards, 1);
    const told = async (words: string) => JSON.stringify(await a11ySnapshot({})).includes(words);
    expect([await told('dispute d’un harcèlement'), await told('acte agressif'), await told('3018')]).to.deep.equal([true, false, false]);
    await turn(cards);
    expect([await told('dispute d’un harcèlement'), await told('Des rumeurs'), await told('3018')]).to.deep.equal([false, true, true]);
  });

  /** What Tab stops at, from the first control of the widget on. */
  async function stops(cards: CardsElement): Promise<string[]> {
    const seen: Element[] = [];
    // Past the page's end Tab would go to the browser's own buttons, and stay there for the tests that follow.
    const after = document.body.appendChild(document.createElement('button'));
    $(cards, 'button').focus();
    for (let at; (at = shadow(cards).activeElement) && !seen.includes(at);) {
      seen.push(at);
      await sendKeys({ press: 'Tab' });
      await pause(20);
    }
    expect(document.activeElement === after, 'no trap').to.equal(true);
    after.remove();
    return seen.map(plain);
  }
});

describe('focus', () => {
  /** Presses a control that has focus. */
  const use = async (cards: CardsElement, selector: string) => {
    $(cards, selector).focus();
    expect(shadow(cards).activeElement?.matches(selector), `${selector} takes focus`).to.equal(true);
    await press(cards, selector);
    return plain(focused(cards));
  };

  it('goes to what comes, and is never lost', async () => {
    const cards = await deal();
    const titles = config.cards.map(({ title }) => title);
    expect(await use(cards, '.tiles + .button'), 'the rest').to.contain(titles[6]);
    expect(await use(cards, '.actions .ghost'), 'shuffle').to.equal('Mélanger');
    expect(titles, 'draw').to.include(await use(cards, '.actions .button'));
    expect(await use(cards, '.turn'), 'turn').to.equal('Revoir la question');
    expect(await use(cards, '.chip'), 'mark').to.equal('Je savais');
    expect(await use(cards, '.chip + .chip'), 'the other').to.equal('À retenir');
    expect(await use(cards, '.turn'), 'turn back').to.equal('Retourner la carte');
    expect(await use(cards, '.bar .link'), 'overview').to.equal(config.title);
    expect(await use(cards, '.actions .link'), 'my list').to.equal('À retenir');
    expect(await use(cards, '.actions .ghost'), 'overview').to.equal(config.title);
    expect(titles, 'open').to.include(await use(cards, '.tile'));
    expect(titles, 'next').to.include(await use(cards, '.actions .onward'));
    expect(titles, 'previous').to.include(await use(cards, '.actions .button'));
    for (let i = 1; i < 8; i++) await use(cards, '.actions .onward');
    expect(await use(cards, '.actions .onward'), 'finish').to.equal('À retenir');
    expect(await use(cards, '.actions .ghost + .ghost'), 'restart').to.equal(config.title);
  });

  it('stays on a filter that is changed, and goes to the first card when all are shown again', async () => {
    const cards = await deal();
    filterOf(cards, 'Thème').focus();
    await filter(cards, 'Thème', 'danger');
    expect(focused(cards) === filterOf(cards, 'Thème')).to.equal(true);
    filterOf(cards, 'Pour qui').focus();
    await filter(cards, 'Pour qui', 'children');
    expect(focused(cards) === filterOf(cards, 'Pour qui')).to.equal(true);
    expect(await use(cards, '.notice .link')).to.contain(config.cards[0]!.title);
    expect($$<HTMLSelectElement>(cards, 'select').map((select) => select.value)).to.deep.equal(['', '', '']);
  });

  it('stays on the button that prints', async () => {
    const cards = await deal({ cards: pick('chambre') });
    await readAll(cards, [0]);
    const { open } = window;
    const { click } = HTMLAnchorElement.prototype;
    window.open = () => null;
    // A real download opens a panel in Firefox, which takes the keys from all tests that follow.
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      expect(await use(cards, '.actions .onward')).to.equal('Imprimer ma liste');
      await waitUntil(() => text(cards).includes('la feuille est dans vos téléchargements'));
      expect(plain(focused(cards))).to.equal('Imprimer ma liste');
    } finally {
      window.open = open;
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('is put on headings that Tab does not stop at', async () => {
    const cards = await deal();
    expect($(cards, '.title').tabIndex).to.equal(-1);
    await open(cards, 0);
    expect(focused(cards).tabIndex).to.equal(-1);
  });
});

describe('the status', () => {
  it('says how many cards a filter leaves, even the same number twice', async () => {
    const cards = await deal();
    await filter(cards, 'Thème', 'arnaques');
    expect(said(cards)).to.equal('2 cartes');
    const before = $(cards, '[role=status]').textContent;
    await filter(cards, 'Thème', 'harcelement');
    expect(said(cards)).to.equal('2 cartes');
    expect($(cards, '[role=status]').textContent === before, 'the same words would not be said again').to.equal(false);
    await filter(cards, 'Thème', 'danger');
    expect(said(cards)).to.equal('1 carte');
    await filter(cards, 'Pour qui', 'children');
    expect(said(cards)).to.equal('0 carte');
    await press(cards, '.notice .link');
    expect(said(cards)).to.equal('8 cartes');
  });

  it('says what has come when a card is turned, and is silent when focus goes to a heading', async () => {
    const cards = await deal();
    await open(cards, 1);
    expect(said(cards)).to.equal('');
    await turn(cards);
    expect(said(cards)).to.equal(config.cards[1]!.what.text);
    await turn(cards);
    expect(said(cards)).to.equal('');
    await turn(cards);
    await next(cards);
    expect(said(cards)).to.equal('');
    await turn(cards);
    await toOverview(cards);
    expect(said(cards)).to.equal('');
  });
});

/** A deck in a language of very long words, each text near its limit. */
const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const long = (length: number) => `${word}esentwurfsvorlagen ${word.repeat(3)} `.repeat(9).slice(0, length - 1) + '.';
const points = Array.from({ length: 6 }, () => ({ text: long(160), source: 'amif' }));
const germanish = {
  lang: 'de',
  title: long(200),
  intro: long(600),
  themes: config.themes.map((theme) => ({ ...theme, label: `${word.slice(0, 55)}.` })),
  ages: config.ages.map((age) => ({ ...age, label: word.slice(0, 60) })),
  cards: config.cards.map((card) => ({
    ...card,
    title: `${card.id}${word}`.slice(0, 80),
    question: long(200),
    what: { text: long(400), source: 'amif' },
    signs: points,
    actions: points,
    call: ['3018', '119', '112', '114'],
    links: [{ label: long(120), url: 'https://www.example.org/' }],
  })),
};

describe('no text is cut and nothing goes sideways', () => {
  /** What reaches out of the widget or out of its own box. */
  function cut(cards: CardsElement): string[] {
    const { left, right } = cards.getBoundingClientRect();
    return $$(cards, '.base, .base *')
      .filter((part) => part.checkVisibility() && !part.closest('.sr, svg, option'))
      .filter((part) => {
        const box = part.getBoundingClientRect();
        if (box.left < left - 0.5 || box.right > right + 0.5) return true;
        const { display, overflowX } = getComputedStyle(part);
        if (display === 'inline' || part.localName === 'select') return false;
        return part.scrollWidth > part.clientWidth + 1 || (overflowX !== 'visible' && part.scrollHeight > part.clientHeight + 1);
      })
      .map((part) => `${part.localName}.${part.className} ${part.scrollWidth}/${part.clientWidth}`);
  }

  /** What a face holds that its box does not. */
  const spilt = (cards: CardsElement) =>
    $$(cards, '.face').flatMap((face) => {
      const { top, bottom, left, right } = face.getBoundingClientRect();
      return [...face.querySelectorAll('*')]
        .map((part) => part.getBoundingClientRect())
        .filter((box) => box.height && (box.top < top || box.bottom > bottom + 0.5 || box.left < left || box.right > right + 0.5))
        .map((box) => `${box.left} ${box.top} ${box.right} ${box.bottom} out of ${left} ${top} ${right} ${bottom}`);
    });

  const sizes: Record<string, { attributes?: object; html?: string; reader?: string }> = {
    'ordinary text': {},
    'the largest text, in a page whose own is doubled': { attributes: { 'text-size': 'larger' }, html: '200%' },
    // What a browser's own setting makes of `medium`: a page cannot set it.
    'a reader’s own text at 200 %': { reader: '32px' },
    'a reader’s own text at 200 %, and the largest': { reader: '48px' },
  };
  const decks: Record<string, object> = { 'the fixture': {}, 'very long words': germanish };

  for (const [size, { attributes, html = '', reader }] of Object.entries(sizes))
    for (const [deck, change] of Object.entries(decks))
      it(`in 320 px: ${deck}, ${size}`, async () => {
        document.documentElement.style.fontSize = html;
        try {
          for (const [name, look] of Object.entries(looks)) {
            const cards = await look(change, attributes);
            cards.style.width = '320px';
            if (reader) {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`.base { font-size: ${reader} }`);
              shadow(cards).adoptedStyleSheets.push(sheet);
            }
            await settled(cards);
            expect(cut(cards).join('\n'), name).to.equal('');
            expect(spilt(cards).join('\n'), name).to.equal('');
            cards.remove();
          }
        } finally {
          document.documentElement.style.fontSize = '';
        }
      });

  it('at 1280 px neither', async () => {
    for (const [name, look] of Object.entries(looks)) {
      const cards = await look(germanish);
      cards.style.width = '1280px';
      await settled(cards);
      expect([...cut(cards), ...spilt(cards)].join('\n'), name).to.equal('');
      cards.remove();
    }
  });

  it('whichever face is the longer', async () => {
    const wordy = {
      ...pick('chambre')[0]!,
      title: 'Court',
      question: long(200),
      what: { text: 'Bref.', source: 'hcsp' },
      actions: undefined,
    };
    const cards = await deal({ cards: [wordy] });
    cards.style.width = '320px';
    still(cards);
    await open(cards, 0);
    expect($(cards, '.front').offsetHeight).to.equal($(cards, '.back').offsetHeight);
    expect(spilt(cards).join()).to.equal('');
  });
});

describe('under reduced motion', () => {
  afterEach(() => emulate({ media: { 'prefers-reduced-motion': '' } }));

  it('a card does not rotate, nor does anything else move', async function () {
    if (!(await emulate({ media: { 'prefers-reduced-motion': 'reduce' } }))) return this.skip();
    const cards = await deal();
    const times = () => [...new Set($$(cards, '.base *').map((part) => getComputedStyle(part).transitionDuration))].join();
    expect(times()).to.equal('0s');
    await open(cards, 1);
    expect(times()).to.equal('0s');
    await turn(cards);
    // At once: a face that lingers would be read through the other.
    expect([$(cards, '.front'), $(cards, '.back')].map((face) => getComputedStyle(face).visibility)).to.deep.equal(['hidden', 'visible']);
    expect([$(cards, '.card'), $(cards, '.back')].map((part) => getComputedStyle(part).transform)).to.deep.equal(['none', 'none']);
    await turn(cards);
    expect([$(cards, '.front'), $(cards, '.back')].map((face) => getComputedStyle(face).visibility)).to.deep.equal(['visible', 'hidden']);
  });

  it('and without it a card does', async function () {
    if (!(await emulate({ media: { 'prefers-reduced-motion': 'no-preference' } }))) return this.skip();
    const cards = await deal();
    await open(cards, 1);
    expect(getComputedStyle($(cards, '.card')).transitionDuration).to.equal('0.24s');
    still(cards);
    await turn(cards);
    expect(getComputedStyle($(cards, '.card')).transform).to.not.equal('none');
  });
});
