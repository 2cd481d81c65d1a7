import type { IconNode } from '../icon.js';
import type { Source } from '../../lib/envelope.schema.js';

/** A sentence, and the id of the source that states it. */
export interface Sourced {
  readonly text: string;
  /** True for the interface's own words, among which the content's may be `marked`. */
  readonly ours?: boolean;
  readonly source?: string | undefined;
}

/** Sentences under a heading. */
export interface Passage {
  readonly heading?: string | undefined;
  /** True for a heading that is the content's own; most are the interface's words. */
  readonly isTitled?: boolean;
  readonly items: readonly Sourced[];
  /** Big and apart: whom to call. */
  readonly strong?: boolean;
}

export interface SlideAnswer {
  readonly text: string;
  readonly correct?: boolean | undefined;
  /** True for the interface's own words, such as « Vrai ». */
  readonly ours?: boolean;
}

/** One question or one card: what the room sees first, then what « next » uncovers. */
export interface Slide {
  readonly id: string;
  /** `debate` is voted on, talked over and voted on again; on a `private` one nobody is asked to raise a hand. */
  readonly kind: 'question' | 'debate' | 'private' | 'card';
  /** What stands above the title: a card's theme. */
  readonly label?: string | undefined;
  /** A drawing beside the label. */
  readonly icon?: IconNode | undefined;
  readonly title: string;
  /** What stands below it: a card's question. */
  readonly lead?: string | undefined;
  readonly image?: { readonly src: string; readonly alt: string; readonly width: number; readonly height: number } | undefined;
  readonly answers: readonly SlideAnswer[];
  /** More than one answer may be ticked on paper. */
  readonly several?: boolean;
  /** A number is written on paper, in this unit; the room votes on ranges of it. */
  readonly unit?: string | undefined;
  /** The right answer in words, where there is one. */
  readonly answer?: string | undefined;
  /** True where that answer is the interface's words. */
  readonly isAnswerOurs?: boolean;
  readonly uncovered: readonly Passage[];
  /** For the facilitator only. */
  readonly notes?: string | undefined;
  /** Minutes planned for it. */
  readonly minutes: number;
}

/** What a widget gives to be projected or printed: plain data, already in the words that are shown. */
export interface Deck {
  readonly kind: 'quiz' | 'cards';
  readonly title: string;
  readonly intro?: string | undefined;
  /** The language of the content. */
  readonly lang: string;
  readonly slides: readonly Slide[];
  /** What the last slide says. */
  readonly closing: readonly Passage[];
  /** Seconds of the timer that the facilitator may start. */
  readonly timer: number;
  readonly sources: readonly Source[];
  readonly verifiedOn: string;
}

/** The documents that some sentences come from, each once, in the order of the list. */
export function sourcesOf(deck: Deck, passages: readonly Passage[]): Source[] {
  const cited = new Set(passages.flatMap(({ items }) => items.map(({ source }) => source)));
  return deck.sources.filter(({ id }) => cited.has(id));
}

/** Minutes planned for the whole. */
export const minutesOf = (deck: Deck): number => deck.slides.reduce((sum, { minutes }) => sum + minutes, 0);
