import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import ArrowRight from 'lucide/dist/esm/icons/arrow-right.mjs';
import Shuffle from 'lucide/dist/esm/icons/shuffle.mjs';
import Sparkles from 'lucide/dist/esm/icons/sparkles.mjs';
import { ContentElement } from '../../base/content-element.js';
import { contentStyles } from '../../base/content.styles.js';
import { asleep, drawing, lit } from '../../base/drawing.js';
import { heading, sectionName } from '../../base/heading.js';
import { hostStyles } from '../../base/host.styles.js';
import { icon } from '../../base/icon.js';
import { inLang, marked } from '../../base/in-lang.js';
import { RoomController } from '../../base/room-controller.js';
import { isCaged } from '../../base/sandbox.js';
import { screenStyles } from '../../base/screen.styles.js';
import type { ConfigRequest } from '../../lib/config-source.js';
import { directionOf } from '../../lib/localize.js';
import { sparing } from '../../lib/parse-sparing.js';
import { readConfig } from '../../lib/read-config.js';
import { inOrderOf, shuffle } from '../../lib/shuffle.js';
import { simplify } from '../../lib/simplify.js';
import { cardView, sourcesView, themeView, type Mark } from './card-view.js';
import { cardsDeck, words } from './cards-deck.js';
import { CardsCardEvent, CardsCompleteEvent, CardsTurnEvent } from './cards-events.js';
import { cardsSchema, type Card, type CardsConfig } from './cards.schema.js';
import { cardsStyles } from './cards.styles.js';
import { choices, select, type FilterName, type Filters } from './selection.js';
import { SwipeController } from './swipe-controller.js';

/** Cards of the overview that show at once: a whole deck would push the rest of a phone's page far away. */
const atFirst = 6;

/**
 * A deck of awareness cards: choose among all of them, or read one after the other; each turns to what it is, what to do, whom to
 * call. What to remember is kept in memory and listed at the end. No score.
 *
 * @summary A deck of awareness cards on children and screens.
 * @tag balise-cards
 * @slot - Shown until the deck is ready, and kept if it never is: a list of the cards, or a link.
 * @fires {CardsCardEvent} balise-cards-card - A card is opened; `detail` has its id, its index and the total.
 * @fires {CardsTurnEvent} balise-cards-turn - A card is turned to its back; `detail` has its id.
 * @fires {CardsCompleteEvent} balise-cards-complete - The list at the end is shown; `detail` has the ids of the cards that were turned.
 * @csspart overview - All the cards, with the filters.
 * @csspart tile - One card among all.
 * @csspart reader - The screen of one card.
 * @csspart card - The card that is read.
 * @csspart end - The list to remember.
 * @csspart group - The panel for those who lead a group.
 * @csspart error - The sentence and the button shown when the config cannot be.
 * @cssprop [--balise-cards-min-height=28em] - The height kept for the deck, so that the page does not jump.
 */
export class CardsElement extends ContentElement<CardsConfig> {
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    simple: { type: Boolean },
    _at: { state: true },
    _turned: { state: true },
    _filters: { state: true },
    _shown: { state: true },
    _marks: { state: true },
    _limit: { state: true },
  };

  static override styles = [hostStyles, contentStyles, screenStyles, cardsStyles];

  /** The level of the deck's title among the page's headings, 1 to 6. */
  headingLevel = 2;

  /** Shows the plainer words that the content gives; a visitor chooses it too, in the « Aa » menu. */
  simple = false;

  /** −1 is the overview, the number of cards shown the end. */
  private _at = -1;
  private _turned = false;
  private _filters: Filters = {};
  private _shown: readonly Card[] = [];
  private _marks: ReadonlyMap<string, Mark> = new Map();
  private _limit = atFirst;

  #order: readonly Card[] = [];
  #read = new Set<string>();
  /** Where the pointer last went down. */
  #pressed: readonly [x: number, y: number] = [0, 0];
  #room = new RoomController(this, {
    deck: () => this.content && cardsDeck(this.content, this._shown, this.locale),
    sheets: ['cards', 'guide'],
    config: () => this.content,
    subject: () => this._shown,
    locale: () => this.locale,
  });

  constructor() {
    super();
    new SwipeController(this, '.stage', (step) => this._shown[this._at] && this.#sideways(step));
  }

  protected readConfig(request: ConfigRequest) {
    return readConfig(request, cardsSchema, { parse: sparing('cards') });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('_loaded') || (this.isKnown(changed) && this.#carryOn(changed.get('_loaded') as CardsConfig))) return;
    this.#order = this.content?.cards ?? [];
    this._shown = this.#order;
    this._filters = {};
    this._limit = atFirst;
    this.#reset();
  }

  /** The same deck in other words: order, choice, place and marks stay. False where the card that is shown is gone. */
  #carryOn(was: CardsConfig): boolean {
    const { cards } = this.content!;
    const order = this.#order === was.cards ? cards : inOrderOf(this.#order, cards);
    const shown = select(order, this._filters);
    const card = this._shown[this._at];
    const at = card ? shown.findIndex(({ id }) => id === card.id) : this._at < 0 ? -1 : shown.length;
    if ((card && at < 0) || !shown.length) return false;
    [this.#order, this._shown, this._at] = [order, shown, at];
    return true;
  }

  protected renderContent(deck: CardsConfig): unknown {
    const card = this.#plain(this._shown[this._at]);
    const screen = this._at < 0 ? this.#renderOverview(deck) : card ? this.#renderCard(deck, card) : this.#renderEnd(deck);
    return keyed(card ? card.id : this._at < 0, screen);
  }

  #renderOverview(deck: CardsConfig) {
    const w = words[this.locale];
    const kept = this.#kept.length;
    const offered = choices(deck);
    const filters = (Object.keys(offered) as FilterName[]).filter((name) => offered[name].length);
    const count = this._shown.length;
    return html`<section class="panel screen" part="overview" aria-labelledby="section-name">
      ${heading(this.headingLevel, deck.title, { class: 'title large', focusable: true, lang: this.contentLang })}
      ${deck.intro ? html`<p class="plain" ${inLang(this.contentLang)}>${deck.intro}</p>` : nothing}
      ${filters.length ? html`<div class="filters">${filters.map((name) => this.#renderFilter(deck, name, offered[name]))}</div>` : nothing}
      <div class="actions">
        <button type="button" class="button" ?disabled=${!count} @click=${this.#draw}>${icon(Sparkles)}${w.draw}</button>
        <button type="button" class="button ghost" ?disabled=${count < 2} @click=${this.#mix}>${icon(Shuffle)}${w.shuffle}</button>
        ${kept ? html`<button type="button" class="link" @click=${() => this.#goTo(count)}>${w.myList(kept)}</button>` : nothing}
        <p class="quiet onward">${w.count(count)}</p>
      </div>
      ${
        count
          ? html`<ul class="tiles">
                ${this._shown.slice(0, this._limit).map((card, i) => html`<li>${this.#renderTile(deck, card, i)}</li>`)}
              </ul>
              ${
                count > this._limit
                  ? html`<button type="button" class="button ghost" @click=${this.#showRest}>${w.more(count - this._limit)}</button>`
                  : nothing
              }`
          : html`<p class="notice pictured">
              ${drawing(asleep)}
              <span>${w.none} <button type="button" class="link" @click=${this.#showAll}>${w.showAll}</button></span>
            </p>`
      }
      <p class="quiet">${w.private}</p>
      ${this.#room.render()} ${sectionName(deck.title, this.contentLang)}
    </section>`;
  }

  #renderFilter(deck: CardsConfig, name: FilterName, values: readonly string[]) {
    const w = words[this.locale];
    const label = (value: string) => {
      if (name === 'audience') return w.audiences[value as keyof typeof w.audiences];
      return (name === 'theme' ? deck.themes : deck.ages!).find(({ id }) => id === value)?.label;
    };
    return html`<label class="filter"
      ><span>${w.filters[name]}</span>
      <select
        @change=${(event: Event) => this.#filter({ ...this._filters, [name]: (event.target as HTMLSelectElement).value || undefined })}
      >
        <option value="" .selected=${!this._filters[name]}>${w.all[name]}</option>
        ${values.map(
          (value) =>
            html`<option
              value=${value}
              .selected=${this._filters[name] === value}
              ${inLang(name === 'audience' ? undefined : this.contentLang)}
            >
              ${label(value)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #renderTile(deck: CardsConfig, card: Card, index: number) {
    const w = words[this.locale];
    const mark = this._marks.get(card.id);
    return html`<button type="button" class="tile" part="tile" @click=${() => this.#goTo(index)}>
      <span class="about">${themeView(card, deck, this.contentLang)}</span>
      <strong ${inLang(this.contentLang)}>${card.title}</strong>
      <span class="asked" ${inLang(this.contentLang)}>${card.question}</span>
      ${mark ? html`<span class="marked">${mark === 'keep' ? w.keep : w.knew}</span>` : nothing}
    </button>`;
  }

  #renderCard(deck: CardsConfig, card: Card) {
    const w = words[this.locale];
    const total = this._shown.length;
    const isLast = this._at === total - 1;
    return html`<section
      class="panel screen"
      part="reader"
      aria-labelledby="section-name"
      @keydown=${this.#onKey}
      @pointerdown=${this.#onPress}
      @click=${(event: MouseEvent) => this.#onClick(event, card)}
    >
      <p class="bar">
        <button type="button" class="link" @click=${() => this.#goTo(-1)}>${w.overview}</button>
        <span class="quiet onward">${w.progress(this._at + 1, total)}</span>
      </p>
      ${cardView({
        card,
        deck,
        turned: this._turned,
        read: this.#read.has(card.id),
        mark: this._marks.get(card.id),
        level: this.headingLevel,
        locale: this.locale,
        lang: this.contentLang,
        onTurn: () => this.#turn(card),
        onMark: (mark) => this.#mark(card, mark),
      })}
      <div class="actions">
        ${
          this._at > 0
            ? html`<button type="button" class="button ghost" @click=${() => this.#step(-1)}>${icon(ArrowLeft)}${w.previous}</button>`
            : nothing
        }
        <button type="button" class="button ${this._turned ? '' : 'ghost'} onward" @click=${() => this.#step(1)}>
          ${isLast ? w.finish : w.next}${icon(ArrowRight)}
        </button>
      </div>
      ${sectionName(deck.title, this.contentLang)}
    </section>`;
  }

  #renderEnd(deck: CardsConfig) {
    const w = words[this.locale];
    const kept = this.#kept;
    return html`<section class="panel screen" part="end" aria-labelledby="section-name">
      <p class="quiet" ${inLang(this.contentLang)}>${deck.title}</p>
      ${drawing(lit)} ${heading(this.headingLevel, w.listTitle, { class: 'title large', focusable: true })}
      ${
        kept.length
          ? html`<ul class="kept">
              ${kept.map(
                (card) =>
                  html`<li>
                    ${heading(this.headingLevel + 1, card.title, { class: 'subtitle', lang: this.contentLang })}
                    <p ${inLang(this.contentLang)}>${card.what.text}</p>
                    ${
                      card.actions
                        ? html`<ul ${inLang(this.contentLang)}>
                            ${card.actions.map(({ text }) => html`<li>${text}</li>`)}
                          </ul>`
                        : nothing
                    }
                    <p class="quiet">${sourcesView(card, deck, this.locale, this.contentLang)}</p>
                  </li>`,
              )}
            </ul>`
          : html`<p>${w.emptyList}</p>`
      }
      ${this.#room.message ? html`<p class="notice">${this.#room.message}</p>` : nothing}
      <div class="actions">
        <button type="button" class="button ${kept.length ? 'ghost' : ''}" @click=${() => this.#goTo(-1)}>${w.overview}</button>
        <button type="button" class="button ghost" @click=${this.#restart}>${w.restart}</button>
        ${kept.length && !isCaged() ? html`<button type="button" class="button onward" @click=${this.#print}>${w.print}</button>` : nothing}
      </div>
      ${sectionName(deck.title, this.contentLang)}
    </section>`;
  }

  get #kept(): Card[] {
    return this.#plain((this.content?.cards ?? []).filter(({ id }) => this._marks.get(id) === 'keep'));
  }

  #plain<T>(part: T): T {
    return this.simple ? simplify(part) : part;
  }

  #filter(filters: Filters) {
    this._filters = filters;
    this._shown = select(this.#order, filters);
    this.announce(words[this.locale].count(this._shown.length));
  }

  #showAll = () => {
    this.#filter({});
    void this.focusOn('.tile');
  };

  #showRest = async () => {
    this._limit = Infinity;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.tile')[atFirst]?.focus();
  };

  #mix = () => {
    this.#order = shuffle(this.#order);
    this._shown = select(this.#order, this._filters);
    this.announce(words[this.locale].shuffled);
  };

  /** One at random, of those not yet read as long as there are some. */
  #draw = () => {
    const unread = this._shown.filter(({ id }) => !this.#read.has(id));
    const [card] = shuffle(unread.length ? unread : this._shown);
    if (card) this.#goTo(this._shown.indexOf(card));
  };

  #goTo(at: number) {
    this._at = at;
    this._turned = false;
    this.announce('');
    const card = this._shown[at];
    const total = this._shown.length;
    if (card) this.dispatchEvent(new CardsCardEvent({ id: card.id, index: at, total }));
    else if (at >= total) this.dispatchEvent(new CardsCompleteEvent({ turned: [...this.#read] }));
    void this.focusOn('.title');
  }

  #step(step: 1 | -1) {
    if (this._at + step >= 0) this.#goTo(this._at + step);
  }

  /** To the side where the next card is: its button stands at the left where one reads to the left. */
  #sideways(step: 1 | -1) {
    this.#step(directionOf(this.locale) === 'rtl' ? (-step as 1 | -1) : step);
  }

  #turn(card: Card) {
    this._turned = !this._turned;
    if (!this._turned) return this.announce('');
    this.#read.add(card.id);
    this.dispatchEvent(new CardsTurnEvent({ id: card.id }));
    // Focus stays on the button; what has come is above it.
    this.announce(marked(this.#plain(card).what.text));
  }

  /** The face that asks turns where it is clicked; who drags over its words selects them. */
  #onClick({ target, clientX, clientY }: MouseEvent, card: Card) {
    const [x, y] = this.#pressed;
    if (!(target as Element).closest('.front') || Math.hypot(clientX - x, clientY - y) > 5) return;
    this.#turn(card);
    // The title on this face may have had it.
    this.renderRoot.querySelector<HTMLElement>('.turn')!.focus({ preventScroll: true });
  }

  #mark(card: Card, mark: Mark | undefined) {
    const marks = new Map(this._marks);
    if (mark) marks.set(card.id, mark);
    else marks.delete(card.id);
    this._marks = marks;
  }

  #restart = () => {
    this.#reset();
    void this.focusOn('.title');
  };

  #reset() {
    this._at = -1;
    this._turned = false;
    this._marks = new Map();
    this.#read.clear();
    this.announce('');
  }

  #onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined;
    if (!step || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#sideways(step);
  };

  #onPress = ({ clientX, clientY }: PointerEvent) => {
    this.#pressed = [clientX, clientY];
  };

  #print = () => {
    const content = this.renderRoot.querySelector('.base')!.cloneNode(true);
    const { title, lang } = this.content!;
    void this.#room.printContent({ title, lang, styles: (this.constructor as typeof CardsElement).elementStyles }, content);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'balise-cards': CardsElement;
  }
}
