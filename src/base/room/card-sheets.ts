import { html, nothing, type TemplateResult } from 'lit';
import { dateInText } from '../../lib/dates.js';
import type { Locale } from '../../lib/localize.js';
import { icon } from '../icon.js';
import { inLang } from '../in-lang.js';
import { sourcesOf, type Deck, type Slide } from './deck.js';
import { passageView } from './passage-view.js';
import { sourcesLine, words } from './room-words.js';

/** How many cards share an A4 page, and from which to which size their text may go, in points. */
const layouts = [
  { perPage: 4, from: 13, to: 8.5 },
  { perPage: 2, from: 14, to: 8.5 },
  { perPage: 1, from: 16, to: 8 },
] as const;

/** Draws the cards in the first layout where no text is cut. */
export function fitCards(body: HTMLElement, draw: (perPage: number) => void): void {
  for (const { perPage, from, to } of layouts) {
    draw(perPage);
    for (let points = from; points >= to; points -= 0.5) {
      body.style.setProperty('--points', `${points}pt`);
      if (![...body.querySelectorAll('.face')].some((face) => face.scrollHeight > face.clientHeight + 1)) return;
    }
  }
}

/** Fronts on one page, backs on the next with each row reversed: flipped on the long edge, every back is behind its front. */
export function cardsView(deck: Deck, perPage: number, locale: Locale): TemplateResult {
  const columns = perPage === 4 ? 2 : 1;
  const sheets = Array.from({ length: Math.ceil(deck.slides.length / perPage) }, (_, i) =>
    Array.from({ length: perPage }, (_, j): Slide | undefined => deck.slides[i * perPage + j]),
  );
  const w = words[locale];
  const foot = w.verified(dateInText(deck.verifiedOn, locale));
  return html`${sheets.map(
    (slides) =>
      html`<section class="sheet by-${perPage}">
          <p class="edge"><span ${inLang(deck.lang)}>${deck.title}</span>. ${w.cut}</p>
          ${slides.map((slide) => frontView(slide, deck.lang))}
        </section>
        <section class="sheet by-${perPage}">
          <p class="edge"><span ${inLang(deck.lang)}>${deck.title}</span>. ${foot}</p>
          ${mirrored(slides, columns).map((slide) => backView(deck, slide, locale))}
        </section>`,
  )}`;
}

function mirrored(slides: readonly (Slide | undefined)[], columns: number) {
  return slides.map((_, i) => slides[Math.floor(i / columns) * columns + (columns - 1 - (i % columns))]);
}

function frontView(slide: Slide | undefined, lang: string) {
  if (!slide) return html`<article class="face empty"></article>`;
  return html`<article class="face front" ${inLang(lang)}>
    ${slide.icon ? icon(slide.icon) : nothing}
    <p class="kind">${slide.label}</p>
    <h1>${slide.title}</h1>
    <p class="lead">${slide.lead}</p>
  </article>`;
}

function backView(deck: Deck, slide: Slide | undefined, locale: Locale) {
  if (!slide) return html`<article class="face empty"></article>`;
  const sources = sourcesLine(sourcesOf(deck, slide.uncovered), locale, deck.lang);
  return html`<article class="face back">
    <p class="kind" ${inLang(deck.lang)}>${slide.title}</p>
    ${slide.uncovered.map((passage) => passageView(passage, deck.lang, locale))} ${sources ? html`<p class="how">${sources}</p>` : nothing}
  </article>`;
}
