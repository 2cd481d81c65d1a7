import { expect } from '@open-wc/testing';
import { minutesOf, sourcesOf } from '../../../src/base/room/deck.js';
import { backOf, cardsDeck, whoAnswers } from '../../../src/widgets/cards/cards-deck.js';
import { cardIcons } from '../../../src/widgets/cards/card-icons.js';
import { cardsSchema, helplines, iconNames } from '../../../src/widgets/cards/cards.schema.js';
import config from '../../fixtures/cards.json';

const content = cardsSchema.parse(config);
const deckOf = (locale: 'fr' | 'en' = 'fr', cards = content.cards) => cardsDeck(content, cards, locale);
const deck = deckOf();
const slide = (id: string, from = deck) => from.slides.find((slide) => slide.id === id)!;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a deck of cards as slides', () => {
  it('has its title, words, language, timer, sources and the day they were checked', () => {
    const { kind, title, intro, lang, timer, sources, verifiedOn, closing } = deck;
    expect([kind, title, intro, lang, timer, verifiedOn]).to.deep.equal(['cards', config.title, config.intro, 'fr', 90, '2026-11-22']);
    expect([sources, closing]).to.deep.equal([config.about.sources, []]);
    expect(cardsDeck({ ...content, timer: undefined }, content.cards, 'fr').timer).to.equal(60);
  });

  it('is made of the cards that are shown, in the order they are shown', () => {
    expect(deck.slides.map(({ id }) => id)).to.deep.equal(config.cards.map(({ id }) => id));
    const shown = [content.cards[4]!, content.cards[1]!];
    expect(deckOf('fr', shown).slides.map(({ id }) => id)).to.deep.equal(['equilibre', 'definition']);
  });

  it('plans three minutes a card, or what the config says', () => {
    expect(deck.slides.map(({ minutes }) => minutes)).to.deep.equal([3, 5, 3, 3, 4, 3, 3, 3]);
    expect(minutesOf(deck)).to.equal(27);
  });
});

describe('a card as a slide', () => {
  it('asks first: theme, picture, title, question; nobody raises a hand', () => {
    const { kind, label, icon, title, lead, answers, answer } = slide('definition');
    const { title: cardTitle, question } = config.cards[1]!;
    expect([kind, label, title, lead, answers, answer]).to.deep.equal(['card', 'Cyberharcèlement', cardTitle, question, [], undefined]);
    expect(icon === cardIcons['message-circle'], 'the theme’s').to.equal(true);
    expect(slide('chambre').icon === cardIcons.clock, 'its own').to.equal(true);
    expect(slide('compte').icon).to.equal(undefined);
  });

  it('then uncovers its back, in the order it is read, whom to call big and apart', () => {
    const { what, signs, actions } = config.cards[1]!;
    const uncovered = JSON.parse(plain(JSON.stringify(slide('definition').uncovered))) as unknown[];
    expect(uncovered.slice(0, 3)).to.deep.equal([
      { heading: 'De quoi s’agit-il ?', items: [what] },
      { heading: 'Ce qui peut alerter', items: signs },
      { heading: 'Que faire', items: actions },
    ]);
    const call = slide('definition').uncovered[3];
    expect([call!.heading, call!.strong]).to.deep.equal(['Qui appeler', true]);
    expect(call!.items.map(({ text }) => plain(text))).to.deep.equal([
      '3018 : violences numériques : gratuit, anonyme, confidentiel',
      '114 : urgence par SMS, si l’on ne peut pas parler ou entendre',
    ]);
  });

  it('says nothing of what it does not have', () => {
    expect(slide('compte').uncovered.map(({ heading }) => plain(heading!))).to.deep.equal(['De quoi s’agit-il ?']);
  });

  it('cites each source once', () => {
    expect(sourcesOf(deck, slide('definition').uncovered).map(({ id }) => id)).to.deep.equal(['amif', 'isc']);
  });

  it('keeps the facilitator’s notes apart from what is shown', () => {
    const { notes, ...rest } = slide('definition');
    expect(notes).to.contain('NOTE-ANIMATEUR');
    expect(JSON.stringify(rest)).to.not.contain('NOTE-ANIMATEUR');
  });

  it('speaks the interface’s language around the content’s own', () => {
    const headings = backOf(content.cards[1]!, 'en').map(({ heading }) => heading);
    expect(headings).to.deep.equal(['What is it?', 'What to notice', 'What to do', 'Whom to call']);
    expect(backOf(content.cards[1]!, 'en')[3]!.items[0]!.text).to.equal('3018: digital violence: free, anonymous, confidential');
  });
});

describe('what the library itself knows', () => {
  it('who answers at each number, in both languages', () => {
    for (const number of helplines)
      for (const locale of ['fr', 'en'] as const) expect(whoAnswers(number, locale), `${number} ${locale}`).to.match(/\S/);
  });

  it('a drawing for each icon that a config may name', () => {
    expect(Object.keys(cardIcons).sort()).to.deep.equal([...iconNames].sort());
    for (const name of iconNames) expect(cardIcons[name].length, name).to.be.greaterThan(0);
  });
});
