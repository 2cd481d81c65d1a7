import type { Deck, Passage, Slide } from '../../base/room/deck.js';
import type { Locale } from '../../lib/localize.js';
import { cards as en, otherNumbers as otherEn, sources as sourcesEn } from '../../lib/messages/en.js';
import { cards as fr, otherNumbers as otherFr, sources as sourcesFr } from '../../lib/messages/fr.js';
import { phrases } from '../../lib/phrases.js';
import { cardIcons } from './card-icons.js';
import type { Card, CardsConfig } from './cards.schema.js';

export const words = phrases({ fr, en }, 'cards');
export const sourceWords = phrases({ fr: sourcesFr, en: sourcesEn }, 'sources');
const others = phrases({ fr: otherFr, en: otherEn }, 'otherNumbers');

type Helpline = NonNullable<Card['call']>[number];

/** Who answers at a number, in a few words. */
export const whoAnswers = (number: Helpline, locale: Locale): string => ({ ...others[locale], ...words[locale].numbers })[number];

/** A deck as slides and sheets: the cards that are shown, in the order they are shown. */
export function cardsDeck(config: CardsConfig, shown: readonly Card[], locale: Locale): Deck {
  return {
    kind: 'cards',
    title: config.title,
    intro: config.intro,
    lang: config.lang,
    slides: shown.map((card) => slideOf(card, config, locale)),
    closing: [],
    timer: config.timer ?? 60,
    sources: config.about.sources,
    verifiedOn: config.about.verifiedOn,
  };
}

function slideOf(card: Card, { themes }: CardsConfig, locale: Locale): Slide {
  const { id, title, question, notes, minutes = 3 } = card;
  const theme = themes.find((theme) => theme.id === card.theme);
  const name = card.icon ?? theme?.icon;
  return {
    id,
    kind: 'card',
    label: theme?.label,
    icon: name && cardIcons[name],
    title,
    lead: question,
    answers: [],
    uncovered: backOf(card, locale),
    notes,
    minutes,
  };
}

/** The back of a card as passages, in the order they are read. */
export function backOf({ what, signs = [], actions = [], call = [] }: Card, locale: Locale): Passage[] {
  const w = words[locale];
  const numbered = call.map((number) => ({
    text: `${number}${locale === 'fr' ? '\u00a0' : ''}: ${whoAnswers(number, locale)}`,
    ours: true,
  }));
  return [
    { heading: w.what, items: [what] },
    { heading: w.signs, items: signs },
    { heading: w.actions, items: actions },
    { heading: w.call, items: numbered, strong: true },
  ].filter(({ items }) => items.length);
}
