import cardsChildren from '../../../demo/contents/cards-enfants.json';
import cardsParents from '../../../demo/contents/cards-parents.json';
import debate from '../../../demo/contents/quiz-debat.json';
import screens from '../../../demo/contents/quiz-ecrans.json';
import family from '../../../demo/contents/quiz-famille.json';
import type { Deck, Slide } from '../../../src/base/room/deck.js';
import { cardsDeck } from '../../../src/widgets/cards/cards-deck.js';
import type { CardsConfig } from '../../../src/widgets/cards/cards.schema.js';
import { quizDeck } from '../../../src/widgets/quiz/quiz-deck.js';
import type { QuizConfig } from '../../../src/widgets/quiz/quiz.schema.js';

/** The demo's contents, each with the tag that shows it. */
export const contents = {
  'quiz-ecrans': { tag: 'balise-quiz', config: screens },
  'quiz-debat': { tag: 'balise-quiz', config: debate },
  'quiz-famille': { tag: 'balise-quiz', config: family },
  'cards-parents': { tag: 'balise-cards', config: cardsParents },
  'cards-enfants': { tag: 'balise-cards', config: cardsChildren },
} as const;

const deckOf = (config: { widget: string }): Deck =>
  config.widget === 'cards' ? cardsDeck(config as CardsConfig, (config as CardsConfig).cards, 'fr') : quizDeck(config as QuizConfig, 'fr');

/** The same as decks. */
export const decks: [name: string, deck: Deck][] = Object.entries(contents).map(([name, { config }]) => [name, deckOf(config)]);

/** A slide of a kind: three answers where there are answers, something to uncover but where the kind is private. */
export const slide = (kind: Slide['kind'], id: string = kind, change: Partial<Slide> = {}): Slide => ({
  id,
  kind,
  title: `Titre ${id}`,
  answers: kind === 'card' ? [] : ['Un', 'Deux', 'Trois'].map((text, i) => ({ text, correct: kind === 'question' && i === 1 })),
  answer: kind === 'question' ? 'Deux' : undefined,
  uncovered: kind === 'private' ? [] : [{ items: [{ text: 'Explication.' }] }],
  minutes: 2,
  ...change,
});

export const deck = (slides: readonly Slide[], change: Partial<Deck> = {}): Deck => ({
  kind: 'quiz',
  title: 'Essai',
  lang: 'fr',
  slides,
  closing: [],
  timer: 60,
  sources: [],
  verifiedOn: '2026-11-22',
  ...change,
});
