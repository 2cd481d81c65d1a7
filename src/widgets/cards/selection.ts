import type { Card, CardsConfig } from './cards.schema.js';

/** What the visitor wants to see; a filter left out lets all through. */
export interface Filters {
  readonly theme?: string | undefined;
  readonly age?: string | undefined;
  readonly audience?: string | undefined;
}

export type FilterName = keyof Filters;

/** The cards that fit, in the given order. A card that names no age concerns them all. */
export function select(cards: readonly Card[], { theme, age, audience }: Filters): Card[] {
  return cards.filter(
    (card) =>
      (!theme || card.theme === theme) &&
      (!age || !card.ages || card.ages.includes(age)) &&
      (!audience || (card.audience as readonly string[]).includes(audience)),
  );
}

/** What each filter offers: only values that some card has, and no filter where there is nothing to choose. */
export function choices({ themes, ages = [], cards }: CardsConfig): Readonly<Record<FilterName, readonly string[]>> {
  const several = (values: string[]) => (values.length > 1 ? values : []);
  return {
    theme: several(themes.map(({ id }) => id).filter((id) => cards.some((card) => card.theme === id))),
    age: several(ages.map(({ id }) => id).filter((id) => cards.some((card) => card.ages?.includes(id)))),
    audience: several(['children', 'parents', 'professionals'].filter((id) => select(cards, { audience: id }).length)),
  };
}
