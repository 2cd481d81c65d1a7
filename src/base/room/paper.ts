import { html, nothing, render, type TemplateResult } from 'lit';
import { dateInText } from '../../lib/dates.js';
import type { Locale } from '../../lib/localize.js';
import { inLang } from '../in-lang.js';
import type { Paper } from '../paper-window.js';
import { cardsView, fitCards } from './card-sheets.js';
import { minutesOf, sourcesOf, type Deck, type Slide } from './deck.js';
import { passageView } from './passage-view.js';
import { imageView } from './slide-view.js';
import { cardSheetStyles, paperStyles } from './paper.styles.js';
import { answerLine, letter, sourcesLine, words } from './room-words.js';

export type Sheet = 'worksheet' | 'answers' | 'cards' | 'guide';

/** A sheet of a deck, ready for the print window. */
export function paperOf(deck: Deck, sheet: Sheet, title: string, locale: Locale): Paper {
  const views = { worksheet: worksheetView, answers: answersView, guide: guideView };
  const isCards = sheet === 'cards';
  return {
    title: `${deck.title} - ${title}`,
    lang: locale,
    styles: [isCards ? cardSheetStyles : paperStyles],
    draw: (body) => {
      const draw = (view: TemplateResult) => render(view, body, { creationScope: body.ownerDocument });
      if (isCards) fitCards(body, (perPage) => draw(cardsView(deck, perPage, locale)));
      else draw(pageView(deck, title, views[sheet](deck, locale), locale));
    },
  };
}

function pageView(deck: Deck, title: string, content: unknown, locale: Locale) {
  const w = words[locale];
  return html`<main>
    <header>
      <p class="kind">${title}</p>
      <h1 ${inLang(deck.lang)}>${deck.title}</h1>
    </header>
    ${content}
    <footer>
      <p>${sourcesLine(deck.sources, locale, deck.lang, true)}</p>
      <p>${w.verified(dateInText(deck.verifiedOn, locale))}</p>
    </footer>
  </main>`;
}

function worksheetView(deck: Deck, locale: Locale) {
  const w = words[locale];
  return html`<p class="blank">${w.name}</p>
    <ol class="items">
      ${deck.slides.map(
        (slide) =>
          html`<li>
            <p class="asked" ${inLang(deck.lang)}>${slide.title}</p>
            ${imageView(slide)}
            ${
              slide.unit
                ? html`<p class="blank short">${w.write} <span>${slide.unit}</span></p>`
                : html`<p class="how">${slide.several ? w.tickSeveral : w.tick}</p>
                    <ul class="boxes">
                      ${slide.answers.map(
                        ({ text, ours }, i) =>
                          html`<li><span class="box"></span>${letter(i)}. <span ${inLang(ours ? locale : deck.lang)}>${text}</span></li>`,
                      )}
                    </ul>`
            }
          </li>`,
      )}
    </ol>`;
}

function answersView(deck: Deck, locale: Locale) {
  return html`<ol class="items">
    ${deck.slides.map(
      (slide) =>
        html`<li>
          <p class="asked" ${inLang(deck.lang)}>${slide.title}</p>
          ${uncoveredView(deck, slide, locale)}
        </li>`,
    )}
  </ol>`;
}

function guideView(deck: Deck, locale: Locale) {
  const w = words[locale];
  let from = 0;
  const start = (slide: Slide) => {
    const at = from;
    from += slide.minutes;
    return `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
  };
  return html`${deck.intro ? html`<p ${inLang(deck.lang)}>${deck.intro}</p>` : nothing}
    <p>${w.guideIntro(w.items[deck.kind](deck.slides.length), minutesOf(deck))}</p>
    <ol class="items">
      ${deck.slides.map(
        (slide) =>
          html`<li>
            <p class="how">
              ${slide.label ? html`<b ${inLang(deck.lang)}>${slide.label}</b>, ` : nothing}${w.planned(start(slide), slide.minutes)}
            </p>
            <p class="asked" ${inLang(deck.lang)}>${slide.title}</p>
            ${imageView(slide)} ${slide.lead ? html`<p ${inLang(deck.lang)}>${slide.lead}</p>` : nothing}
            ${slide.notes ? html`<p class="notes" ${inLang(deck.lang)}>${slide.notes}</p>` : nothing}
            ${
              slide.answers.length && !slide.unit
                ? html`<p class="how">
                    ${slide.answers.map(
                      ({ text, ours }, i) =>
                        html`<span class="choice">${letter(i)}. <span ${inLang(ours ? locale : deck.lang)}>${text}</span></span> `,
                    )}
                  </p>`
                : nothing
            }
            ${uncoveredView(deck, slide, locale)}
          </li>`,
      )}
    </ol>
    ${deck.closing.map((passage) => passageView(passage, deck.lang, locale))}`;
}

function uncoveredView(deck: Deck, slide: Slide, locale: Locale) {
  const w = words[locale];
  const isOpen = slide.kind === 'debate' || slide.kind === 'private';
  return html`${slide.answer ? html`<p class="answer">${answerLine(slide, deck.lang, locale)}</p>` : nothing}
    ${isOpen ? html`<p class="how">${slide.kind === 'debate' ? w.noRight : w.forOneself}</p>` : nothing}
    ${slide.uncovered.map((passage) => passageView(passage, deck.lang, locale))}
    <p class="how">${sourcesLine(sourcesOf(deck, slide.uncovered), locale, deck.lang)}</p>`;
}
