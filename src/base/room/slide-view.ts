import { html, nothing } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Minus from 'lucide/dist/esm/icons/minus.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import { icon } from '../icon.js';
import { dateInText } from '../../lib/dates.js';
import type { Locale } from '../../lib/localize.js';
import { tagOf } from '../../lib/phrases.js';
import { safeImage } from '../../lib/safe-url.js';
import { inLang, saidIn } from '../in-lang.js';
import { minutesOf, sourcesOf, type Passage, type Slide, type SlideAnswer } from './deck.js';
import { passageView } from './passage-view.js';
import { answerLine, foreign, letter, sourcesLine, sourceWords, words } from './room-words.js';
import type { Count, Show } from './show.js';

/** What the room sees: the title, a question or a card in its stage, the end. */
export function slideView(show: Show, locale: Locale): unknown {
  const { slide, at } = show;
  if (slide) return itemView(show, slide, locale);
  return at < 0 ? titleView(show, locale) : endView(show, locale);
}

function titleView({ deck }: Show, locale: Locale) {
  const w = words[locale];
  return html`<svg class="rings" viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="9" cy="9" r="2" stroke-width="4"></circle>
      <circle cx="9" cy="9" r="6.2" stroke-width="0.5"></circle>
      <circle cx="9" cy="9" r="8.8" stroke-width="0.25"></circle>
    </svg>
    <h1 class="huge" ${inLang(deck.lang)}>${deck.title}</h1>
    ${deck.intro ? html`<p class="lead" ${inLang(deck.lang)}>${deck.intro}</p>` : nothing}
    <p class="soft">${w.items[deck.kind](deck.slides.length)}${sourceWords[locale].comma}${w.minutes(minutesOf(deck))}</p>
    <p class="soft">${w.startHint}</p>`;
}

function endView({ deck }: Show, locale: Locale) {
  const w = words[locale];
  return html`<h1 class="huge">${w.end}</h1>
    <div class="why">
      ${passages(deck.closing, deck.lang, locale)}
      <p class="soft">${sourcesLine(sourcesOf(deck, deck.closing), locale, deck.lang)}</p>
      <p class="soft">${w.verified(dateInText(deck.verifiedOn, locale))}</p>
    </div>`;
}

function itemView(show: Show, slide: Slide, locale: Locale) {
  const { deck, stage } = show;
  const isAnswer = stage === 'answer';
  const shift = isAnswer && slide.kind === 'debate' ? shiftView(show, slide, locale) : undefined;
  return html`
    ${slide.label ? html`<p class="label" ${inLang(deck.lang)}>${slide.icon ? icon(slide.icon) : nothing}${slide.label}</p>` : nothing}
    <h1 class=${titleSize(slide.title)} ${inLang(deck.lang)}>${slide.title}</h1>
    ${slide.lead && !isAnswer ? html`<p class="lead" ${inLang(deck.lang)}>${slide.lead}</p>` : nothing}
    ${isAnswer ? nothing : imageView(slide)} ${prompt(show, slide, locale)}
    ${isAnswer && slide.answer ? html`<p class="verdict">${verdictLine(slide, deck.lang, locale)}</p>` : nothing}
    ${shift ?? (slide.answers.length ? answersView(show, slide, locale) : nothing)}
    ${
      isAnswer
        ? html`<div class="why">
            ${passages(slide.uncovered, deck.lang, locale)}
            <p class="soft">${sourcesLine(sourcesOf(deck, slide.uncovered), locale, deck.lang)}</p>
          </div>`
        : nothing
    }
  `;
}

/** Several right answers stand below in full: their letters say which. */
function verdictLine(slide: Slide, lang: string, locale: Locale) {
  const right = slide.answers.flatMap(({ correct }, i) => (correct ? letter(i) : []));
  return right.length > 1 ? words[locale].answer(new Intl.ListFormat(tagOf(locale)).format(right)) : answerLine(slide, lang, locale);
}

function prompt({ stage }: Show, { kind, answers }: Slide, locale: Locale) {
  const w = words[locale];
  const said =
    kind === 'private'
      ? w.forOneself
      : stage === 'again'
        ? w.second
        : stage === 'discuss'
          ? w.talk
          : stage === 'ask' && answers.length
            ? kind === 'debate'
              ? `${w.noRight} ${w.raise}`
              : w.raise
            : '';
  return said ? html`<p class="soft">${said}</p>` : nothing;
}

export function imageView({ image }: Slide) {
  const src = image && safeImage(image.src, document.baseURI);
  return src ? html`<img src=${src} alt=${image.alt} width=${image.width} height=${image.height} />` : nothing;
}

/** The answers: with counters while hands are raised, with bars once they are down. */
function answersView(show: Show, slide: Slide, locale: Locale) {
  const { stage, isVoting, round } = show;
  const counts = show.counts(slide, round);
  const isDown = stage === 'discuss' || stage === 'answer';
  const size = slide.answers.length > 4 || slide.answers.some(({ text }) => text.length > 70) ? 'dense' : '';
  const isRight = ({ correct }: SlideAnswer) => stage === 'answer' && correct;
  return html`<ol class="answers ${size}">
    ${slide.answers.map(
      (answer, i) =>
        html`<li class=${isRight(answer) ? 'correct' : ''}>
          <span class="letter" aria-hidden="true">${letter(i)}</span>
          <span class="said"
            ><span ${inLang(answer.ours ? locale : show.deck.lang)}>${answer.text}</span
            >${isRight(answer) ? html`&nbsp;${icon(Check)}` : nothing}</span
          >
          ${isDown && counts ? barView(counts[i]!, locale) : nothing}
          ${isVoting && !isDown ? counterView(show, i, counts?.[i]?.hands ?? 0, locale) : nothing}
        </li>`,
    )}
  </ol>`;
}

function barView({ hands, percent }: Count, locale: Locale, quiet = false) {
  return html`<span class="result">
    <svg class="bar ${quiet ? 'quiet' : ''}" aria-hidden="true"><rect width="${percent}%" height="100%" rx="6"></rect></svg>
    <span class="share">${words[locale].share(hands, percent)}</span>
  </span>`;
}

function counterView(show: Show, index: number, hands: number, locale: Locale) {
  const w = words[locale];
  const label = letter(index);
  return html`<span class="counter">
    <button type="button" aria-label=${w.take(label)} @click=${() => show.hand(index, true)}>${icon(Minus)}</button>
    <input
      type="text"
      inputmode="numeric"
      autocomplete="off"
      aria-label=${w.handsFor(label)}
      .value=${String(hands)}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        show.count(index, Number(input.value));
        input.value = String(show.counts(show.slide!, show.round)?.[index]?.hands ?? 0);
      }}
    />
    <button type="button" aria-label=${w.add(label)} @click=${() => show.hand(index, false)}>${icon(Plus)}</button>
  </span>`;
}

/** Before and after the discussion, one above the other, and what moved in words. */
function shiftView(show: Show, slide: Slide, locale: Locale) {
  const w = words[locale];
  const [before, after] = [show.counts(slide, 0), show.counts(slide, 1)];
  if (!before || !after) return undefined;
  return html`<p class="verdict">${w.shiftTitle}</p>
    <ol class="answers dense">
      ${slide.answers.map(
        ({ text, ours }, i) =>
          html`<li>
            <span class="letter" aria-hidden="true">${letter(i)}</span>
            <span class="said"
              >${saidIn(foreign(show.deck.lang, locale), (of) => w.shift(ours ? text : of(text), after[i]!.percent - before[i]!.percent))}</span
            >
            <span class="both">
              <span class="soft">${w.before}</span>${barView(before[i]!, locale, true)}
              <span class="soft">${w.after}</span>${barView(after[i]!, locale)}
            </span>
          </li>`,
      )}
    </ol>`;
}

const passages = (list: readonly Passage[], lang: string, locale: Locale) => list.map((passage) => passageView(passage, lang, locale));

/** Short questions are read from the last row at a glance; a long one stays well above the smallest text. */
const titleSize = ({ length }: string) => (length <= 60 ? 'huge' : length <= 130 ? 'big' : 'fair');
