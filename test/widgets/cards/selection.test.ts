import { expect } from '@open-wc/testing';
import '../../../src/define/cards.js';
import { cardsSchema, type CardsConfig } from '../../../src/widgets/cards/cards.schema.js';
import { choices, select } from '../../../src/widgets/cards/selection.js';
import config from '../../fixtures/cards.json';
import { $, $$, text, words } from '../../helpers.js';
import { deal, filter, filterOf, open, pick, press, tiles, toOverview } from './walk.js';

const deck: CardsConfig = cardsSchema.parse(config);
const ids = (filters: Parameters<typeof select>[1]) => select(deck.cards, filters).map(({ id }) => id);

describe('select', () => {
  it('lets all through, in their order, when nothing is asked', () => {
    expect(ids({})).to.deep.equal(config.cards.map(({ id }) => id));
    expect(ids({ theme: undefined, age: '', audience: undefined })).to.have.lengthOf(8);
  });

  it('takes the cards of a theme', () => {
    expect(ids({ theme: 'harcelement' })).to.deep.equal(['definition', 'adulte']);
  });

  it('takes the cards of an age, and those that concern them all', () => {
    expect(ids({ age: 'petits' })).to.deep.equal(['chambre', 'adulte', 'equilibre', 'compte', 'soi', 'tout-petit']);
    expect(ids({ age: 'grands' })).to.deep.equal(['chambre', 'definition', 'adulte', 'message', 'equilibre', 'compte', 'soi']);
  });

  it('takes the cards that are written for somebody', () => {
    expect(ids({ audience: 'children' })).to.deep.equal(['adulte', 'message']);
    expect(ids({ audience: 'professionals' })).to.deep.equal(['definition', 'soi', 'tout-petit']);
  });

  it('wants all that is asked at once', () => {
    expect(ids({ theme: 'ecrans', age: 'petits', audience: 'professionals' })).to.deep.equal(['tout-petit']);
    expect(ids({ theme: 'danger', audience: 'children' })).to.deep.equal([]);
  });

  it('never shows a child a card of an adult theme', () => {
    expect(deck.themes.filter(({ adult }) => adult)).to.have.lengthOf(1);
    expect(select(deck.cards, { audience: 'children' }).filter(({ theme }) => theme === 'danger')).to.have.lengthOf(0);
  });
});

describe('choices', () => {
  it('are the values that some card has, in the config’s order', () => {
    expect(choices(deck)).to.deep.equal({
      theme: ['ecrans', 'harcelement', 'arnaques', 'danger'],
      age: ['petits', 'grands'],
      audience: ['children', 'parents', 'professionals'],
    });
  });

  it('leave out what no card has, and a filter with a single choice', () => {
    const few = { ...deck, cards: deck.cards.filter(({ id }) => ['chambre', 'compte'].includes(id)) };
    expect(choices(few)).to.deep.equal({ theme: ['ecrans', 'arnaques'], age: ['petits', 'grands'], audience: [] });
    expect(choices({ ...few, ages: undefined }).age).to.deep.equal([]);
    expect(choices({ ...few, cards: few.cards.slice(1) })).to.deep.equal({ theme: [], age: [], audience: [] });
  });
});

describe('the filters', () => {
  const values = (cards: Awaited<ReturnType<typeof deal>>) => $$<HTMLSelectElement>(cards, 'select').map((select) => select.value);

  it('are native lists with a visible label, in words', async () => {
    const cards = await deal();
    expect($$(cards, '.filter > span').map(words)).to.deep.equal(['Thème', 'Âge', 'Pour qui']);
    expect($$(cards, 'label.filter > select').length).to.equal(3);
    const offered = (label: string) => [...filterOf(cards, label).options].map((option) => words(option));
    expect(offered('Thème')).to.deep.equal(['Tous les thèmes', 'Écrans et santé', 'Cyberharcèlement', 'Arnaques', 'Mise en danger de soi']);
    expect(offered('Âge')).to.deep.equal(['Tous les âges', '3 à 5 ans', '6 à 10 ans']);
    expect(offered('Pour qui')).to.deep.equal(['Tout le monde', 'Enfants', 'Parents', 'Professionnels']);
  });

  it('narrow the overview together, and show the count', async () => {
    const cards = await deal();
    await filter(cards, 'Pour qui', 'professionals');
    expect(tiles(cards)).to.have.lengthOf(3);
    expect(words($(cards, '.actions .onward'))).to.equal('3 cartes');
    await filter(cards, 'Thème', 'danger');
    expect(tiles(cards)).to.deep.equal(['La mise en danger de soi']);
    expect(words($(cards, '.actions .onward'))).to.equal('1 carte');
    await filter(cards, 'Pour qui', '');
    await filter(cards, 'Thème', '');
    expect(tiles(cards)).to.have.lengthOf(6);
    expect(words($(cards, '.actions .onward'))).to.equal('8 cartes');
  });

  it('leave only what they keep to draw and to read', async () => {
    const cards = await deal();
    await filter(cards, 'Âge', 'petits');
    await filter(cards, 'Thème', 'ecrans');
    await open(cards, 2);
    expect(text(cards)).to.contain('Carte 3 sur 3').and.to.contain('Avec un tout-petit').and.to.contain('Terminer');
  });

  it('stay as chosen while one reads', async () => {
    const cards = await deal();
    await filter(cards, 'Thème', 'arnaques');
    await filter(cards, 'Pour qui', 'parents');
    await open(cards, 0);
    await toOverview(cards);
    expect(values(cards)).to.deep.equal(['arnaques', '', 'parents']);
    expect(tiles(cards)).to.have.lengthOf(2);
  });

  it('say kindly that nothing fits, and give all the cards back, and say so themselves', async () => {
    const cards = await deal();
    await filter(cards, 'Thème', 'danger');
    await filter(cards, 'Pour qui', 'children');
    expect(text(cards)).to.contain('Aucune carte ne correspond à ce choix.').and.to.contain('0 carte');
    expect($$<HTMLButtonElement>(cards, '.actions .button').every((button) => button.disabled)).to.equal(true);
    await press(cards, '.notice .link');
    expect(tiles(cards)).to.have.lengthOf(6);
    expect(values(cards)).to.deep.equal(['', '', '']);
  });

  it('do so as often as one likes', async () => {
    const cards = await deal();
    for (let i = 0; i < 3; i++) {
      await filter(cards, 'Pour qui', 'parents');
      await filter(cards, 'Pour qui', '');
      await filter(cards, 'Thème', 'ecrans');
      await filter(cards, 'Pour qui', 'children');
      expect(tiles(cards)).to.have.lengthOf(0);
      await press(cards, '.notice .link');
      expect(values(cards)).to.deep.equal(['', '', '']);
    }
  });

  it('are all there for a deck whose cards have no ages', async () => {
    const cards = await deal({ ages: undefined, cards: pick('adulte', 'compte', 'soi') });
    expect($$(cards, '.filter > span').map(words)).to.deep.equal(['Thème', 'Pour qui']);
    await filter(cards, 'Pour qui', 'children');
    expect(tiles(cards)).to.deep.equal(['Un adulte de confiance']);
  });
});
