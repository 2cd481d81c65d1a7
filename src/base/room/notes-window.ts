import { html, nothing, render } from 'lit';
import { directionOf, type Locale } from '../../lib/localize.js';
import { hostStyles } from '../host.styles.js';
import { controlStyles } from '../controls.styles.js';
import { inLang } from '../in-lang.js';
import { minutesOf, sourcesOf, type Slide } from './deck.js';
import { notesStyles } from './notes.styles.js';
import { passageView } from './passage-view.js';
import { timerView, whereabouts } from './projection-view.js';
import { answerLine, clock, letter, sourcesLine, words } from './room-words.js';
import { sheetOf } from '../sheets.js';
import type { Show } from './show.js';

export interface NotesOptions {
  readonly show: Show;
  readonly locale: () => Locale;
  /** The keys of the projection; undefined while nothing is projected. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
}

/**
 * The facilitator's own window: notes, answer, what comes next, hands, time. This page writes it directly, so that it needs no
 * network, no address and no message between windows, and works from a file.
 */
export class NotesWindow {
  #options: NotesOptions;
  #window: Window & typeof globalThis;
  #unsubscribe: () => void;
  #ticks: ReturnType<typeof setInterval>;

  /** Undefined where the browser blocks pop-ups. */
  static open(options: NotesOptions): NotesWindow | undefined {
    const popup = window.open('', '_blank', 'popup,width=720,height=820') as (Window & typeof globalThis) | null;
    return popup ? new NotesWindow(popup, options) : undefined;
  }

  constructor(popup: Window & typeof globalThis, options: NotesOptions) {
    this.#window = popup;
    this.#options = options;
    const { document: page } = popup;
    page.adoptedStyleSheets = [sheetOf([...hostStyles, ...controlStyles, notesStyles], popup)];
    popup.addEventListener('keydown', options.onKey, true);
    popup.addEventListener('pagehide', this.close);
    window.addEventListener('pagehide', this.close);
    this.#unsubscribe = options.show.subscribe(this.draw);
    this.#ticks = setInterval(() => (popup.closed ? this.close() : this.draw()), 500);
    this.draw();
    popup.focus();
  }

  focus(): void {
    this.#window.focus();
  }

  close = (): void => {
    clearInterval(this.#ticks);
    this.#unsubscribe();
    window.removeEventListener('pagehide', this.close);
    this.#window.close();
    this.#options.onClose();
  };

  draw = (): void => {
    const { show, locale } = this.#options;
    const language = locale();
    const { document: page } = this.#window;
    page.title = words[language].facilitator(show.deck.title);
    page.documentElement.lang = language;
    page.documentElement.dir = directionOf(language);
    render(notesView(show, language), page.body, { creationScope: page });
  };
}

function notesView(show: Show, locale: Locale) {
  const { slide, deck } = show;
  const w = words[locale];
  return html`<main class="base notes" ${inLang(locale)}>
    <div class="row">
      <p class="where">${whereabouts(show, locale) || deck.title}</p>
      <p class="quiet">${w.elapsed(clock(Math.floor(show.elapsed / 1000) * 1000), minutesOf(deck))}</p>
      ${timerView(show, locale)} ${show.minus ? html`<p class="flag">${w.minus}</p>` : nothing}
    </div>
    <div class="row">
      <button type="button" class="button ghost" @click=${() => show.back()}>${w.back}</button>
      <button type="button" class="button" @click=${() => show.next()}>${w.next}</button>
      <button type="button" class="link" aria-pressed=${show.timer === 'running'} @click=${() => show.toggleTimer()}>${w.timer}</button>
      <button type="button" class="link" aria-pressed=${show.black} @click=${() => show.set({ black: !show.black })}>${w.black}</button>
    </div>
    ${slide ? slideNotes(show, slide, locale) : nothing}
    <section class="next">
      <h2>${w.upNext}</h2>
      ${upNext(show, locale)}
    </section>
  </main>`;
}

function slideNotes(show: Show, slide: Slide, locale: Locale) {
  const { deck } = show;
  const w = words[locale];
  const sources = sourcesLine(sourcesOf(deck, slide.uncovered), locale, deck.lang);
  return html`<section>
      <h1 ${inLang(deck.lang)}>${slide.title}</h1>
      ${slide.lead ? html`<p ${inLang(deck.lang)}>${slide.lead}</p>` : nothing}
    </section>
    <section>
      <h2>${w.notes}</h2>
      ${slide.notes ? html`<p class="said" ${inLang(deck.lang)}>${slide.notes}</p>` : html`<p class="quiet">${w.none}</p>`}
    </section>
    ${slide.answers.length ? handsView(show, slide, locale) : nothing}
    ${
      slide.answer || slide.uncovered.length
        ? html`<section>
            <h2>${w.onReveal}</h2>
            ${slide.answer ? html`<p><strong>${answerLine(slide, deck.lang, locale)}</strong></p>` : nothing}
            ${slide.uncovered.map((passage) => passageView(passage, deck.lang, locale))}
            <p class="quiet">${sources}</p>
          </section>`
        : nothing
    }`;
}

function handsView(show: Show, slide: Slide, locale: Locale) {
  const w = words[locale];
  const counts = show.counts(slide, show.round);
  return html`<section>
    <h2>${w.votes}</h2>
    <ol class="hands">
      ${slide.answers.map(
        ({ text, correct, ours }, i) =>
          html`<li>
            <span class="letter" aria-hidden="true">${letter(i)}</span>
            <span class="said" ${inLang(ours ? locale : show.deck.lang)}>${text}${correct ? ' \u2713' : ''}</span>
            <span>${counts ? w.share(counts[i]!.hands, counts[i]!.percent) : w.hands(0)}</span>
            ${
              show.isVoting
                ? html`<button type="button" aria-label=${w.take(letter(i))} @click=${() => show.hand(i, true)}>&minus;</button>
                    <button type="button" aria-label=${w.add(letter(i))} @click=${() => show.hand(i, false)}>+</button>`
                : nothing
            }
          </li>`,
      )}
    </ol>
  </section>`;
}

/** What « next » brings: the rest of this slide, or the title of the one after. */
function upNext(show: Show, locale: Locale) {
  const w = words[locale];
  if (show.slide && show.stage !== 'answer' && (show.slide.answer || show.slide.uncovered.length)) return html`<p>${w.onReveal}</p>`;
  const { deck, nextSlide } = show;
  return nextSlide ? html`<p ${inLang(deck.lang)}>${nextSlide.title}</p>` : html`<p>${w.nothingNext}</p>`;
}
