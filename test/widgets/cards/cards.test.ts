import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/cards.js';
import type { CardsElement } from '../../../src/index.js';
import children from '../../../demo/contents/cards-enfants.json';
import parents from '../../../demo/contents/cards-parents.json';
import config from '../../fixtures/cards.json';
import { $, $$, axeFaults, once, pause, ready, record, shadow, text, words } from '../../helpers.js';
import { iconNames } from '../../../src/widgets/cards/cards.schema.js';
import {
  deal,
  filter,
  focused,
  keep,
  knew,
  next,
  open,
  pick,
  plain,
  point,
  press,
  readAll,
  said,
  settled,
  shownTitle,
  swipe,
  tiles,
  toOverview,
  turn,
} from './walk.js';

const titles = config.cards.map(({ title }) => title);
const eventNames = ['balise-cards-card', 'balise-cards-turn', 'balise-cards-complete'];
const details = (events: Event[]) =>
  events.map((event) => [event.type.replace('balise-cards-', ''), (event as CustomEvent).detail as unknown]);

describe('the overview', () => {
  it('says what the deck is, how many cards there are, and that choices stay here', async () => {
    const cards = await deal();
    expect($(cards, 'h2').textContent).to.equal(config.title);
    expect(text(cards)).to.contain(config.intro).and.to.contain('8 cartes').and.to.contain('Vos choix restent sur cet appareil.');
  });

  it('shows six cards first, and the rest on demand, going on from the first of them', async () => {
    const cards = await deal();
    expect(tiles(cards)).to.deep.equal(titles.slice(0, 6));
    expect(text(cards)).to.contain('Voir les 2 autres cartes');
    await press(cards, '.tiles + .button');
    expect(tiles(cards)).to.deep.equal(titles);
    expect(words(focused(cards))).to.contain(titles[6]);
    expect(shadow(cards).querySelector('.tiles + .button')).to.equal(null);
  });

  it('shows of each card its theme, title and question, and a picture drawn node by node', async () => {
    const cards = await deal();
    const tile = $$(cards, '.tile')[1]!;
    expect(words(tile)).to.equal(
      'Cyberharcèlement Le cyberharcèlement, c’est quoi ? Qu’est-ce qui distingue une dispute d’un harcèlement ?',
    );
    expect(tile.querySelectorAll('svg[aria-hidden=true] path').length).to.be.greaterThan(0);
    expect($$(cards, '.tile')[5]!.querySelector('svg') === null, 'neither the card nor its theme has a picture').to.equal(true);
  });

  it('takes a card’s own picture before its theme’s', async () => {
    const cards = await deal();
    const drawn = $$(cards, '.tile').map((tile) => tile.querySelector('svg')?.innerHTML ?? '');
    expect(drawn[0] === drawn[4], 'a clock, and the theme’s monitor').to.equal(false);
    expect(new Set(drawn).size).to.equal(6);
  });

  it('fits the page’s outline', async () => {
    const cards = await deal({}, { 'heading-level': '3' });
    expect($(cards, 'h3').textContent).to.equal(config.title);
    await open(cards, 1);
    expect($(cards, '.front h3').textContent).to.contain('c’est quoi');
    expect(plain($(cards, '.back h4'))).to.equal('De quoi s’agit-il ?');
  });

  it('has no filter where there is nothing to choose', async () => {
    const cards = await deal({ cards: pick('chambre', 'equilibre') });
    expect($$(cards, '.filter > span').map(words)).to.deep.equal(['Âge']);
  });
});

describe('drawing a card', () => {
  it('opens one of those that are shown', async () => {
    const cards = await deal();
    await filter(cards, 'Thème', 'arnaques');
    await press(cards, '.actions .button');
    expect(['Un message bizarre', 'Un mot de passe donné']).to.include(shownTitle(cards));
    expect(text(cards)).to.match(/Carte [12] sur 2/);
  });

  it('gives each card its turn before one that was read', async () => {
    const cards = await deal();
    const drawn: string[] = [];
    for (let i = 0; i < 8; i++) {
      await press(cards, '.actions .button');
      drawn.push(shownTitle(cards));
      await turn(cards);
      await toOverview(cards);
    }
    expect([...drawn].sort()).to.deep.equal([...titles].sort());
    await press(cards, '.actions .button');
    expect(titles).to.include(shownTitle(cards));
  });

  it('does not always draw the same', async () => {
    const firsts = new Set<string>();
    for (let i = 0; i < 12; i++) {
      const cards = await deal();
      await press(cards, '.actions .button');
      firsts.add(shownTitle(cards));
      cards.remove();
    }
    expect(firsts.size).to.be.greaterThan(1);
  });
});

describe('shuffling', () => {
  it('changes the order of the overview and of the reading, loses nothing, and says so', async () => {
    const cards = await deal();
    await press(cards, '.tiles + .button');
    for (let i = 0; i < 5 && tiles(cards).join() === titles.join(); i++) await press(cards, '.actions .ghost');
    const mixed = tiles(cards);
    expect(mixed).to.not.deep.equal(titles);
    expect([...mixed].sort()).to.deep.equal([...titles].sort());
    expect(said(cards)).to.equal('Les cartes sont mélangées.');
    await open(cards, 0);
    expect(shownTitle(cards)).to.equal(mixed[0]);
    await next(cards);
    expect(shownTitle(cards)).to.equal(mixed[1]);
  });

  it('keeps the filters, and its order when they go', async () => {
    const cards = await deal({
      cards: Array.from({ length: 30 }, (_, i) => ({ ...pick(i % 2 ? 'compte' : 'chambre')[0], id: `c${i}`, title: `T${i}` })),
    });
    await press(cards, '.tiles + .button');
    await filter(cards, 'Thème', 'arnaques');
    await press(cards, '.actions .ghost');
    const mixed = tiles(cards);
    expect(mixed).to.have.lengthOf(15);
    await filter(cards, 'Thème', '');
    expect(tiles(cards).filter((title) => mixed.includes(title))).to.deep.equal(mixed);
  });

  it('is not offered for a single card', async () => {
    const cards = await deal({ cards: pick('chambre') });
    expect($<HTMLButtonElement>(cards, '.actions .ghost').disabled).to.equal(true);
    expect($<HTMLButtonElement>(cards, '.actions .button').disabled).to.equal(false);
  });
});

describe('one card at a time', () => {
  it('shows the front: theme, picture, title, question, for whom and for what ages', async () => {
    const cards = await deal();
    await open(cards, 1);
    expect(words($(cards, '.front'))).to.equal(
      'Cyberharcèlement Le cyberharcèlement, c’est quoi ? Qu’est-ce qui distingue une dispute d’un harcèlement ? Parents, professionnels 6 à 10 ans',
    );
    expect($(cards, '.front svg').getAttribute('aria-hidden')).to.equal('true');
    expect(text(cards)).to.contain('Carte 2 sur 8');
    expect(words(focused(cards))).to.equal(titles[1]);
  });

  it('goes on and back by buttons, and has none before the first', async () => {
    const cards = await deal();
    await open(cards, 0);
    expect($$(cards, '.actions button').map(words)).to.deep.equal(['Carte suivante']);
    await next(cards);
    expect(shownTitle(cards)).to.equal(titles[1]);
    expect($$(cards, '.actions button').map(words)).to.deep.equal(['Carte précédente', 'Carte suivante']);
    await press(cards, '.actions .button');
    expect(shownTitle(cards)).to.equal(titles[0]);
    await open2(cards, 7);
    expect($(cards, '.actions .onward').innerText.trim()).to.equal('Terminer');
  });

  it('goes on and back by real arrow keys, and stays at the first', async () => {
    const cards = await deal();
    await open(cards, 0);
    await sendKeys({ press: 'ArrowLeft' });
    await settled(cards);
    expect(shownTitle(cards)).to.equal(titles[0]);
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => shownTitle(cards) === titles[1]);
    await settled(cards);
    expect(words(focused(cards))).to.equal(titles[1]);
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => shownTitle(cards) === titles[2]);
    await sendKeys({ press: 'ArrowLeft' });
    await waitUntil(() => shownTitle(cards) === titles[1]);
  });

  it('goes by keys from any button of it too, to the end and no further', async () => {
    const cards = await deal({ cards: pick('chambre', 'definition') });
    await open(cards, 1);
    $(cards, '.turn').focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => shadow(cards).activeElement?.textContent === 'À retenir');
    await sendKeys({ press: 'ArrowRight' });
    await settled(cards);
    expect(words(focused(cards))).to.equal('À retenir');
  });

  it('leaves keys with a modifier to the browser, and those of the overview to the page', async () => {
    const cards = await deal();
    const press = (target: HTMLElement, init: KeyboardEventInit) =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true, ...init }));
    expect(press($(cards, '.title'), {}), 'in the overview').to.equal(true);
    await open(cards, 0);
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])
      expect(press($(cards, '.title'), { [modifier]: true }), modifier).to.equal(true);
    expect(press($(cards, '.title'), { key: 'ArrowDown' }), 'scrolling').to.equal(true);
    await settled(cards);
    expect(shownTitle(cards)).to.equal(titles[0]);
    expect(press($(cards, '.title'), {}), 'taken').to.equal(false);
  });

  it('shows a card’s front when one comes back to it', async () => {
    const cards = await deal();
    await open(cards, 0);
    await turn(cards);
    await next(cards);
    expect($(cards, '.turn').getAttribute('aria-expanded')).to.equal('false');
    await press(cards, '.actions .button');
    expect($(cards, '.turn').getAttribute('aria-expanded')).to.equal('false');
    expect($(cards, '.front').inert).to.equal(false);
  });

  async function open2(cards: CardsElement, at: number) {
    await toOverview(cards);
    await press(cards, '.tiles + .button');
    await open(cards, at);
  }
});

describe('a finger', () => {
  it('swipes to the next card and back, and to the end', async () => {
    const cards = await deal({ cards: pick('chambre', 'definition') });
    await open(cards, 0);
    await swipe(cards, 120);
    expect(shownTitle(cards), 'nothing before the first').to.equal(titles[0]);
    await swipe(cards, -120);
    expect(shownTitle(cards)).to.equal(titles[1]);
    expect(words(focused(cards))).to.equal(titles[1]);
    await swipe(cards, 120, 20);
    expect(shownTitle(cards)).to.equal(titles[0]);
    await turn(cards);
    await swipe(cards, -120);
    expect(shownTitle(cards), 'from a back too').to.equal(titles[1]);
    await swipe(cards, -120);
    expect(text(cards)).to.contain('Vous n’avez mis aucune carte de côté');
  });

  it('scrolls, taps or pinches without leaving the card', async () => {
    const cards = await deal();
    await open(cards, 1);
    for (const [across, along] of [
      [-30, 0],
      [-60, -60],
      [-100, 200],
      [0, -300],
    ] as const) {
      await swipe(cards, across, along);
      expect(shownTitle(cards), `${across}, ${along}`).to.equal(titles[1]);
    }
    await swipe(cards, -200, 0, { isPrimary: false });
    expect(shownTitle(cards), 'a second finger').to.equal(titles[1]);
  });

  it('is not a mouse, which selects text', async () => {
    const cards = await deal();
    await open(cards, 1);
    await swipe(cards, -200, 0, { pointerType: 'mouse' });
    expect(shownTitle(cards)).to.equal(titles[1]);
  });

  it('means nothing once the browser has taken it to scroll', async () => {
    const cards = await deal();
    await open(cards, 1);
    const send = (type: string, clientX: number) =>
      $(cards, '.front').dispatchEvent(
        new PointerEvent(type, { pointerId: 3, pointerType: 'touch', isPrimary: true, clientX, bubbles: true, composed: true }),
      );
    send('pointerdown', 300);
    send('pointercancel', 200);
    send('pointerup', 100);
    await settled(cards);
    expect(shownTitle(cards)).to.equal(titles[1]);
  });

  it('means nothing away from the card, nor on a slide that is projected over it', async () => {
    const cards = await deal();
    await swipe(cards, -200, 0, { selector: '.tiles' });
    expect(tiles(cards)).to.have.lengthOf(6);
    await open(cards, 1);
    await swipe(cards, -200, 0, { selector: '.actions' });
    expect(shownTitle(cards)).to.equal(titles[1]);
    const slide = shadow(cards).appendChild(document.createElement('dialog'));
    slide.className = 'slide';
    await swipe(cards, -200, 0, { selector: '.slide' });
    expect(shownTitle(cards)).to.equal(titles[1]);
  });

  it('lets the page scroll up and down over a card, and the engine leaves sideways to us', async () => {
    const cards = await deal();
    await open(cards, 1);
    expect(getComputedStyle($(cards, '.stage')).touchAction)
      .to.contain('pan-y')
      .and.to.not.contain('pan-x');
  });
});

describe('turning a card', () => {
  it('is a real button that says whether the back shows', async () => {
    const cards = await deal();
    await open(cards, 1);
    const button = $(cards, '.turn');
    expect([button.localName, button.getAttribute('type')]).to.deep.equal(['button', 'button']);
    expect([button.getAttribute('aria-expanded'), words(button)]).to.deep.equal(['false', 'Retourner la carte']);
    expect(shadow(cards).getElementById(button.getAttribute('aria-controls')!) === $(cards, '.back')).to.equal(true);
    button.focus();
    for (const [key, expanded, name] of [
      ['Enter', 'true', 'Revoir la question'],
      [' ', 'false', 'Retourner la carte'],
    ] as const) {
      await sendKeys({ press: key });
      await waitUntil(() => button.getAttribute('aria-expanded') === expanded, `turned by ${key}`);
      expect(words(button)).to.equal(name);
      expect(focused(cards) === button).to.equal(true);
    }
  });

  it('answers to a click on the question too, and leaves focus on the button', async () => {
    const cards = await deal();
    await open(cards, 0);
    await point(cards, [200, 200], [202, 201]);
    expect($(cards, '.turn').getAttribute('aria-expanded')).to.equal('true');
    expect(focused(cards).matches('.turn')).to.equal(true);
  });

  it('lets the question’s words be selected', async () => {
    const cards = await deal();
    await open(cards, 0);
    await point(cards, [200, 200], [260, 200]);
    expect($(cards, '.turn').getAttribute('aria-expanded')).to.equal('false');
  });

  it('has what comes next stand out: to turn it, then the next card', async () => {
    const cards = await deal();
    await open(cards, 1);
    const filled = () => $$(cards, '.button:not(.ghost)').map(words);
    expect(filled()).to.deep.equal(['Retourner la carte']);
    await turn(cards);
    expect(filled()).to.deep.equal(['Carte suivante']);
    await turn(cards);
    expect(filled()).to.deep.equal(['Retourner la carte']);
  });

  it('shows what it is, signs, what to do, whom to call, links, and the sources with their dates', async () => {
    const cards = await deal();
    await open(cards, 1);
    await turn(cards);
    await waitUntil(() => getComputedStyle($(cards, '.back')).visibility === 'visible');
    const back = words($(cards, '.back'));
    // Each part of the back stands under the card's title, which the front no longer tells.
    expect($(cards, '.back > h2').innerText).to.equal($(cards, '.front .title').textContent);
    expect($$(cards, '.back h3').map(words)).to.deep.equal([
      'De quoi s’agit-il ?',
      'Ce qui peut alerter',
      'Que faire',
      'Qui appeler',
      'Pour en savoir plus',
    ]);
    const { what, signs, actions } = config.cards[1]!;
    for (const { text } of [what, ...signs!, ...actions!]) expect(back).to.contain(text);
    expect(back).to.match(/Sources : AMIF, 30 mars 2023 ; Internet Sans Crainte.*, page non datée$/);
  });

  it('calls the helplines by their own numbers and words, whatever the config', async () => {
    const cards = await deal();
    await open(cards, 1);
    await turn(cards);
    expect($$<HTMLAnchorElement>(cards, '.call a').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:3018', 'sms:114']);
    const back = $(cards, '.call').textContent.replace(/\s+/g, ' ');
    expect(back).to.contain('violences numériques').and.to.contain('urgence par SMS');
  });

  it('leaves out what a card does not have', async () => {
    const cards = await deal();
    await open(cards, 5);
    expect($$(cards, '.back h3').map(plain)).to.deep.equal(['De quoi s’agit-il ?']);
    expect(shadow(cards).querySelector('.back ul, .back .call') === null).to.equal(true);
  });

  it('leaves links outside the button, and opens those that leave the site in a tab of their own', async () => {
    const cards = await deal();
    await open(cards, 1);
    await turn(cards);
    expect(shadow(cards).querySelector('button a, a button') === null).to.equal(true);
    const [out, here] = $$<HTMLAnchorElement>(cards, '.back > ul:last-of-type a');
    expect([out!.href, out!.target, out!.rel]).to.deep.equal(['https://internetsanscrainte.fr/', '_blank', 'noopener noreferrer']);
    expect([here!.getAttribute('href'), here!.target]).to.deep.equal([`${document.baseURI.split('#')[0]}#ateliers`, '']);
  });

  it('never shows the facilitator’s notes', async () => {
    const cards = await deal();
    await readAll(cards, [1]);
    expect(shadow(cards).textContent).to.not.contain('NOTE-ANIMATEUR');
    await press(cards, '.actions .ghost');
    await open(cards, 1);
    expect(shadow(cards).innerHTML).to.not.contain('NOTE-ANIMATEUR');
    await turn(cards);
    expect(shadow(cards).innerHTML).to.not.contain('NOTE-ANIMATEUR');
  });

  it('binds a config’s words as words', async () => {
    const hostile = '<img src=x onerror="window.hacked = 1">';
    const card = { ...pick('chambre')[0]!, title: hostile, question: hostile, what: { text: hostile, source: 'hcsp' } };
    const cards = await deal({ title: hostile, cards: [card] });
    await open(cards, 0);
    await turn(cards);
    expect(shadow(cards).querySelector('img') === null).to.equal(true);
    expect([shownTitle(cards), plain($(cards, '.back > h3 + p'))]).to.deep.equal([hostile, hostile]);
    expect('hacked' in window).to.equal(false);
  });
});

describe('« je savais » and « à retenir »', () => {
  const offered = (cards: CardsElement) => getComputedStyle($(cards, '.marks')).visibility;

  it('come once a card has been turned, and stay with it', async () => {
    const cards = await deal();
    await open(cards, 0);
    expect(offered(cards)).to.equal('hidden');
    await turn(cards);
    expect(offered(cards)).to.equal('visible');
    await turn(cards);
    expect(offered(cards), 'turned back').to.equal('visible');
    await next(cards);
    expect(offered(cards), 'another card').to.equal('hidden');
    await press(cards, '.actions .button');
    expect(offered(cards), 'the card again').to.equal('visible');
  });

  it('are one choice or none, said by the buttons themselves', async () => {
    const cards = await deal();
    await open(cards, 0);
    await turn(cards);
    const state = () => $$(cards, '.chip').map((chip) => `${words(chip)} ${chip.getAttribute('aria-pressed')}`);
    expect(state()).to.deep.equal(['Je savais false', 'À retenir false']);
    await keep(cards);
    expect(state()).to.deep.equal(['Je savais false', 'À retenir true']);
    await knew(cards);
    expect(state()).to.deep.equal(['Je savais true', 'À retenir false']);
    await knew(cards);
    expect(state()).to.deep.equal(['Je savais false', 'À retenir false']);
    expect($(cards, '.marks').getAttribute('aria-label')).to.equal('Cette carte');
  });

  it('stay with their card, and show in the overview', async () => {
    const cards = await deal();
    await open(cards, 0);
    await keep(cards);
    await next(cards);
    expect($$(cards, '.chip[aria-pressed=true]')).to.have.lengthOf(0);
    await knew(cards);
    await press(cards, '.actions .button');
    expect(plain($(cards, '.chip[aria-pressed=true]'))).to.equal('À retenir');
    await toOverview(cards);
    expect($$(cards, '.tile').map((tile) => tile.querySelector('.marked')?.textContent)).to.deep.equal([
      'À retenir',
      'Je savais',
      ...Array<undefined>(4).fill(undefined),
    ]);
    expect(text(cards)).to.contain('Ma liste à retenir (1)');
  });

  it('outlive filters and shuffling', async () => {
    const cards = await deal();
    await open(cards, 0);
    await keep(cards);
    await toOverview(cards);
    await filter(cards, 'Thème', 'arnaques');
    await press(cards, '.actions .ghost');
    await press(cards, '.actions .link');
    expect($$(cards, '.kept h3').map(words)).to.deep.equal([titles[0]]);
  });

  it('leave nothing in the browser', async () => {
    const cards = await deal();
    await readAll(cards, [0, 1, 2]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('are gone with the deck', async () => {
    const cards = await deal();
    await open(cards, 0);
    await keep(cards);
    const again = once(cards, 'balise-ready');
    cards.config = { ...config, title: 'Un autre jeu' };
    await again;
    await settled(cards);
    expect($(cards, 'h2').textContent).to.equal('Un autre jeu');
    expect(text(cards)).to.not.contain('Ma liste');
  });
});

describe('the end', () => {
  it('lists what to remember in the deck’s order, with what to do and where it comes from, and takes focus', async () => {
    const cards = await deal();
    await readAll(cards, [1, 4]);
    expect(words(focused(cards))).to.equal('À retenir');
    expect($$(cards, '.kept h3').map(words)).to.deep.equal([titles[1], titles[4]]);
    const first = words($(cards, '.kept > li'));
    expect(first).to.contain('C’est un acte agressif').and.to.contain('Appelez le 3018.').and.to.contain('AMIF, 30 mars 2023');
  });

  it('says kindly that nothing was kept, and offers no empty sheet', async () => {
    const cards = await deal({ cards: pick('chambre') });
    await readAll(cards);
    expect(text(cards)).to.contain('Vous n’avez mis aucune carte de côté');
    expect(text(cards)).to.not.contain('Imprimer');
  });

  it('never shows a score, a pass or a fail', async () => {
    const cards = await deal();
    await open(cards, 0);
    await knew(cards);
    await next(cards);
    await keep(cards);
    for (let i = 0; i < 7; i++) await next(cards);
    const shown = text(cards).toLowerCase();
    for (const word of ['score', 'point', 'réussi', 'échec', 'bravo', '/8', 'sur 8', '%']) expect(shown, word).to.not.contain(word);
    expect($$(cards, '.kept h3').map(words), 'what was known is not listed').to.deep.equal([titles[1]]);
  });

  it('leads back to all cards, marks kept, or begins again with none', async () => {
    const cards = await deal();
    await readAll(cards, [0]);
    await press(cards, '.actions .ghost');
    expect(words(focused(cards))).to.equal(config.title);
    expect(text(cards)).to.contain('Ma liste à retenir (1)');
    await press(cards, '.actions .link');
    await press(cards, '.actions .ghost:nth-of-type(2)');
    expect(words(focused(cards))).to.equal(config.title);
    expect(text(cards)).to.not.contain('Ma liste').and.to.not.contain('Recommencer');
  });

  it('prints the list from a window of its own', async () => {
    const cards = await deal();
    await readAll(cards, [1]);
    // A frame in the place of the window: engines block one that no real press asked for.
    const frame = document.body.appendChild(document.createElement('iframe'));
    await pause(100);
    const page = frame.contentWindow!;
    let prints = 0;
    page.print = () => prints++;
    page.focus = () => undefined;
    const { open } = window;
    window.open = () => page;
    try {
      await press(cards, '.actions .onward');
      await waitUntil(() => prints);
    } finally {
      window.open = open;
    }
    const { title, documentElement, body, adoptedStyleSheets } = page.document;
    expect([title, documentElement.lang, adoptedStyleSheets.length]).to.deep.equal([config.title, 'fr', 1]);
    expect(plain(body)).to.contain(titles[1]!).and.to.contain('Appelez le 3018.').and.to.contain('AMIF, 30 mars 2023');
    expect(plain(body)).to.not.contain(titles[0]!);
    expect(text(cards)).to.not.contain('bloque');
    frame.remove();
  });
});

describe('the host page', () => {
  it('hears of cards, turns and the end, by ids only', async () => {
    const cards = await deal({ cards: pick('chambre', 'definition') });
    const events = record(document.body, ...eventNames);
    await open(cards, 0);
    await turn(cards);
    await turn(cards);
    await keep(cards);
    await next(cards);
    await next(cards);
    await press(cards, '.actions .ghost:nth-of-type(2)');
    expect(details(events)).to.deep.equal([
      ['card', { id: 'chambre', index: 0, total: 2 }],
      ['turn', { id: 'chambre' }],
      ['card', { id: 'definition', index: 1, total: 2 }],
      ['complete', { turned: ['chambre'] }],
    ]);
    expect(events.every((event) => event.composed && event.bubbles && !event.cancelable)).to.equal(true);
  });

  it('counts the cards that are shown', async () => {
    const cards = await deal();
    const events = record(cards, ...eventNames);
    await filter(cards, 'Thème', 'arnaques');
    await open(cards, 1);
    expect(details(events)).to.deep.equal([['card', { id: 'compte', index: 1, total: 2 }]]);
  });

  it('hears what was turned since one began again, no more', async () => {
    const cards = await deal({ cards: pick('chambre') });
    const events = record(cards, 'balise-cards-complete');
    await readAll(cards);
    await press(cards, '.actions .ghost:nth-of-type(2)');
    await open(cards, 0);
    await next(cards);
    expect(details(events).map(([, detail]) => detail)).to.deep.equal([{ turned: ['chambre'] }, { turned: [] }]);
  });

  it('never hears of a mark', async () => {
    const fired: string[] = [];
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      fired.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail ?? null)}`);
      return dispatchEvent.call(this, event);
    };
    try {
      const cards = await deal({ cards: pick('chambre', 'definition') });
      await open(cards, 0);
      fired.length = 0;
      await keep(cards);
      await knew(cards);
      await keep(cards);
      expect(fired).to.deep.equal([]);
      await next(cards);
      await next(cards);
      await press(cards, '.actions .ghost');
      expect(fired.join('\n')).to.not.match(/keep|knew|kept|mark/);
    } finally {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
    }
  });

  it('hears nothing that no visitor did', async () => {
    const events = record(document.body, ...eventNames);
    const cards = await deal();
    await filter(cards, 'Thème', 'arnaques');
    await press(cards, '.actions .ghost');
    expect(events.length).to.equal(0);
  });
});

describe('the icons', () => {
  it('that a config may name are all drawn, each its own', async () => {
    const named = iconNames.map((icon, i) => ({ ...pick('compte')[0]!, id: `c${i}`, icon }));
    const cards = await deal({ cards: named });
    await press(cards, '.tiles + .button');
    const drawn = $$(cards, '.tile').map((tile) => tile.querySelector('svg')?.outerHTML ?? '');
    expect(drawn.filter((svg) => svg.includes('<path') || svg.includes('<circle') || svg.includes('<rect')).length).to.equal(
      iconNames.length,
    );
    expect(new Set(drawn).size).to.equal(iconNames.length);
  });
});

describe('in English', () => {
  it('says its own words in English and leaves the content in its language', async () => {
    const cards = document.createElement('balise-cards');
    const around = document.body.appendChild(document.createElement('balise-settings'));
    await import('../../../src/define/settings.js');
    around.setAttribute('locale', 'en');
    const isReady = once(cards, 'balise-ready');
    cards.config = config;
    around.append(cards);
    await isReady;
    await settled(cards);
    expect(text(cards)).to.contain('Draw a card').and.to.contain('8 cards').and.to.contain('Your choices stay on this device.');
    await open(cards, 1);
    expect([words($(cards, '.turn')), $(cards, '.front .title').closest<HTMLElement>('[lang]')!.lang]).to.deep.equal([
      'Turn the card',
      'fr',
    ]);
    await turn(cards);
    expect($$(cards, '.back h3').map((title) => title.textContent)).to.deep.equal([
      'What is it?',
      'What to notice',
      'What to do',
      'Whom to call',
      'To read more',
    ]);
    around.remove();
  });
});

describe('the decks we ship', () => {
  for (const [name, content] of Object.entries({ children, parents })) {
    it(`${name}: go through to the end, in light and dark, without an accessibility fault`, async () => {
      const cards = await ready<CardsElement>('balise-cards', content);
      const faults = await axeFaults(cards);
      await readAll(cards, [0, content.cards.length - 1]);
      expect($$(cards, '.kept > li')).to.have.lengthOf(2);
      faults.push(...(await axeFaults(cards)));
      cards.theme = 'dark';
      await settled(cards);
      faults.push(...(await axeFaults(cards)));
      expect(faults).to.deep.equal([]);
    });
  }
});
