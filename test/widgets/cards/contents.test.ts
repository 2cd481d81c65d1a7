import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import children from '../../../demo/contents/cards-enfants.json';
import parents from '../../../demo/contents/cards-parents.json';
import { cardsSchema, type Card, type CardsConfig } from '../../../src/widgets/cards/cards.schema.js';

const LONGEST = 15;

/** What no card for a child may speak of; whole words, so that « violences » passes. */
const ADULT =
  /(?<!\p{L})(porn\p{L}*|sex\p{L}*|prostitu\p{L}*|pédo\p{L}*|intimes?|nue?s?|nudes?|amour\p{L}*|viols?|suicid\p{L}*|scarif\p{L}*|mutil\p{L}*|drogues?|mise en danger)(?!\p{L})/giu;

const sentencesOf = (text: string) => text.split(/(?<=[.!?…])\s+/);

/** The strict count: « l’école » is two words, a lone colon none. */
const wordsOf = (sentence: string) => sentence.split(/[\s’']+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const points = ({ signs = [], actions = [] }: Card) => [...signs, ...actions];
const claims = (card: Card) => [card.what, ...points(card)];

/** Expects an empty list; else the failure shows each line of it. */
const none = (faults: readonly string[]) => expect(faults.join('\n')).to.equal('');

/** A line for the failure message: which card, and what in it. */
const at = (card: Card, words: string) => `${card.id}: ${words}`;

for (const [name, json] of Object.entries({ 'cards-enfants': children, 'cards-parents': parents })) {
  describe(`the deck ${name}`, () => {
    const deck = json as CardsConfig;

    it('is a sound config', () => {
      none(z.safeParse(cardsSchema, json).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []);
    });

    it('has at least fourteen cards', () => {
      expect(deck.cards.length).to.be.at.least(14);
    });

    it('is written in short sentences', () => {
      const long = deck.cards.flatMap((card) =>
        [card.question, ...claims(card).map(({ text }) => text)]
          .flatMap(sentencesOf)
          .filter((sentence) => wordsOf(sentence).length > LONGEST)
          .map((sentence) => at(card, sentence)),
      );
      none(long);
    });

    it('says what it is in at most three sentences, a sign or an action in one, and asks one question', () => {
      const wordy = deck.cards.flatMap((card) => [
        ...(sentencesOf(card.what.text).length > 3 ? [at(card, card.what.text)] : []),
        ...points(card)
          .filter(({ text }) => sentencesOf(text).length > 1)
          .map(({ text }) => at(card, text)),
        ...(/^[^.!?…]+ \?$/.test(card.question) ? [] : [at(card, card.question)]),
      ]);
      none(wordy);
    });

    it('keeps adult themes from children', () => {
      const adult = new Set(deck.themes.filter((theme) => theme.adult).map(({ id }) => id));
      const shown = deck.cards.filter((card) => adult.has(card.theme) && card.audience.includes('children')).map(({ id }) => id);
      none(shown);
    });

    it('uses each of its themes and age bands', () => {
      expect([...new Set(deck.cards.map(({ theme }) => theme))]).to.have.members(deck.themes.map(({ id }) => id));
      expect([...new Set(deck.cards.flatMap(({ ages = [] }) => ages))]).to.have.members((deck.ages ?? []).map(({ id }) => id));
    });

    it('lists the sources that it cites, and no other', () => {
      const cited = new Set(deck.cards.flatMap((card) => claims(card).map(({ source }) => source)));
      expect(deck.about.sources.map(({ id }) => id)).to.have.members([...cited]);
      none(deck.about.sources.filter(({ short }) => !short).map(({ id }) => id));
    });

    it('says on each card how to lead it and how long it takes, one hour at most together', () => {
      none(deck.cards.filter(({ notes }) => !notes).map(({ id }) => id));
      const minutes = deck.cards.map((card) => card.minutes ?? 0);
      expect(Math.min(...minutes)).to.be.at.least(2);
      expect(Math.max(...minutes)).to.be.at.most(6);
      expect(minutes.reduce((sum, n) => sum + n, 0)).to.be.within(45, 60);
    });

    it('names a number in an action only where it can be called from the card', () => {
      const missing = deck.cards.flatMap((card) =>
        [...new Set((card.actions ?? []).flatMap(({ text }) => text.match(/(?<!\d)(3018|119|114)(?!\d)/g) ?? []))]
          .filter((number) => !(card.call as string[] | undefined)?.includes(number))
          .map((number) => at(card, number)),
      );
      none(missing);
    });

    it('leaves no-break spaces to the library and has typographic apostrophes', () => {
      none(JSON.stringify(deck).match(/.{0,30}['\u00a0\u202f].{0,30}/g) ?? []);
    });
  });
}

describe('the deck for children', () => {
  it('is for children only and has no adult theme', () => {
    none(children.cards.filter(({ audience }) => audience.join() !== 'children').map(({ id }) => id));
    none(children.themes.filter((theme) => 'adult' in theme).map(({ id }) => id));
  });

  it('has no adult word, not even in the notes', () => {
    none(JSON.stringify(children).match(ADULT) ?? []);
  });

  it('speaks to a child as « tu »', () => {
    const spoken = children.cards.flatMap(({ title, question, what, actions }) => [
      title,
      question,
      what.text,
      ...actions.map(({ text }) => text),
    ]);
    none(spoken.filter((text) => /(?<!\p{L})(vous|votre|vos)(?!\p{L})/iu.test(text)));
  });
});

describe('the deck for parents', () => {
  it('is never for children', () => {
    none(parents.cards.filter(({ audience }) => audience.includes('children')).map(({ id }) => id));
  });

  it('marks the themes that are for adults', () => {
    const adult = parents.themes.filter((theme) => 'adult' in theme && theme.adult).map(({ id }) => id);
    expect(adult).to.have.members(['pedocriminalite', 'pornographie', 'relations-amoureuses', 'mise-en-danger']);
  });
});
