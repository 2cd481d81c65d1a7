import type { Deck, Slide } from './deck.js';

/** Where a slide stands: the question, then (a debate that was voted on) the talk and the second vote, then what is uncovered. */
export type Stage = 'ask' | 'discuss' | 'again' | 'answer';

/** What an answer got, in one vote. */
export interface Count {
  readonly hands: number;
  /** Of all hands of that vote, 0 to 100. */
  readonly percent: number;
}

/**
 * Everything that happens in front of the room, as plain state: where the show stands, the hands, the timer. It knows no screen, so
 * that the projected slide and the facilitator's window show the same one, and it outlives both.
 */
export class Show {
  /** −1 is the title, the number of slides the end. */
  at = -1;
  stage: Stage = 'ask';
  /** Page of the slide, where its text takes several; the screen says how many. */
  page = 0;
  pages = 1;
  /** The screen is black: the room looks at the speaker. */
  black = false;
  /** A digit takes a hand away instead of adding one. */
  minus = false;
  /** Single-key shortcuts (letters and digits) work. */
  shortcuts = true;
  help = false;

  readonly deck: Deck;
  #onChange = new Set<() => void>();
  #hands = new Map<string, number[]>();
  #now: () => number;
  #began?: number;
  #left: number;
  #since?: number | undefined;

  constructor(deck: Deck, now: () => number = () => Date.now()) {
    this.deck = deck;
    this.#now = now;
    this.#left = deck.timer * 1000;
  }

  /** Calls back after each change; the function that comes back ends it. */
  subscribe(callback: () => void): () => void {
    this.#onChange.add(callback);
    return () => this.#onChange.delete(callback);
  }

  /** Changes something and tells the screens. */
  set(change: Partial<Pick<Show, 'page' | 'pages' | 'black' | 'minus' | 'shortcuts' | 'help'>>): void {
    Object.assign(this, change);
    this.#tell();
  }

  get slide(): Slide | undefined {
    return this.deck.slides[this.at];
  }

  /** The slide after this one. */
  get nextSlide(): Slide | undefined {
    return this.deck.slides[this.at + 1];
  }

  /** First uncovers, then advances, so that a clicker with two buttons is enough. A black screen comes back first. */
  next(): void {
    if (this.black) return this.set({ black: false });
    if (this.page < this.pages - 1) return this.set({ page: this.page + 1 });
    const stages = this.#stages(this.slide);
    const following = stages[stages.indexOf(this.stage) + 1];
    if (following) this.#go(this.at, following);
    else if (this.at < this.deck.slides.length) this.#go(this.at + 1, 'ask');
  }

  back(): void {
    if (this.black) return this.set({ black: false });
    // Where no screen counts pages (the facilitator's window alone), there is one.
    const page = Math.min(this.page, this.pages - 1);
    if (page > 0) return this.set({ page: page - 1 });
    const stages = this.#stages(this.slide);
    const before = stages[stages.indexOf(this.stage) - 1];
    // The last page of what came before: the screen brings this back to the pages there are.
    if (before) this.#go(this.at, before, Infinity);
    else if (this.at >= 0) this.#go(this.at - 1, this.#stages(this.deck.slides[this.at - 1]).at(-1)!, Infinity);
  }

  /** True where hands are counted now. */
  get isVoting(): boolean {
    const { slide, stage } = this;
    if (!slide?.answers.length || slide.kind === 'private') return false;
    return stage === 'ask' || stage === 'again' || (stage === 'answer' && slide.kind === 'question');
  }

  /** 0, or 1 for the second vote of a debate. */
  get round(): number {
    return this.stage === 'again' ? 1 : 0;
  }

  /** Adds a hand to an answer, or takes one away. Nothing happens where there is no such answer. */
  hand(answer: number, take = this.minus): void {
    if (!this.isVoting || !this.slide!.answers[answer]) return;
    this.count(answer, this.#of(this.slide!, this.round)[answer]! + (take ? -1 : 1));
  }

  /** Sets an answer's hands, as counted. */
  count(answer: number, hands: number): void {
    if (!this.isVoting) return;
    const counts = [...this.#of(this.slide!, this.round)];
    counts[answer] = Math.min(9999, Math.max(0, Math.round(hands) || 0));
    this.#hands.set(key(this.slide!, this.round), counts);
    this.#tell();
  }

  /** What each answer of a slide got; undefined as long as no hand was counted. */
  counts(slide: Slide, round: number): Count[] | undefined {
    const counts = this.#of(slide, round);
    const total = counts.reduce((sum, hands) => sum + hands, 0);
    return total ? counts.map((hands) => ({ hands, percent: Math.round((hands / total) * 100) })) : undefined;
  }

  /** The show begins, or goes on where it was. */
  begin(): void {
    this.#began ??= this.#now();
    this.black = this.help = false;
  }

  /** Milliseconds since it began. */
  get elapsed(): number {
    return this.#began === undefined ? 0 : this.#now() - this.#began;
  }

  /** Milliseconds left on the timer; it is counted from the clock, so that a sleeping screen does not stretch it. */
  get left(): number {
    return Math.max(0, this.#left - (this.#since === undefined ? 0 : this.#now() - this.#since));
  }

  /** `off` until it is started by hand. At the end it says so and does nothing else. */
  get timer(): 'off' | 'running' | 'paused' | 'over' {
    if (!this.left) return 'over';
    if (this.#since !== undefined) return 'running';
    return this.#left === this.deck.timer * 1000 ? 'off' : 'paused';
  }

  /** Starts the timer, pauses it, starts it anew when it is over. */
  toggleTimer(): void {
    const { timer, left } = this;
    this.#left = timer === 'over' ? this.deck.timer * 1000 : left;
    this.#since = timer === 'running' ? undefined : this.#now();
    this.#tell();
  }

  #go(at: number, stage: Stage, page = 0) {
    if (at !== this.at) {
      this.#left = this.deck.timer * 1000;
      this.#since = undefined;
    }
    this.at = at;
    this.stage = stage;
    this.page = page;
    this.pages = 1;
    this.minus = false;
    this.#tell();
  }

  #stages(slide: Slide | undefined): readonly Stage[] {
    if (!slide || (slide.kind === 'private' && !slide.uncovered.length)) return ['ask'];
    return slide.kind === 'debate' && this.counts(slide, 0) ? ['ask', 'discuss', 'again', 'answer'] : ['ask', 'answer'];
  }

  #of(slide: Slide, round: number): readonly number[] {
    return this.#hands.get(key(slide, round)) ?? slide.answers.map(() => 0);
  }

  #tell() {
    for (const callback of this.#onChange) callback();
  }
}

const key = (slide: Slide, round: number) => `${slide.id}/${round}`;
