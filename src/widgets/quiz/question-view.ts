import { html, noChange, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Lightbulb from 'lucide/dist/esm/icons/lightbulb.mjs';
import MessageCircle from 'lucide/dist/esm/icons/message-circle-question-mark.mjs';
import { icon } from '../../base/icon.js';
import { sourceLine } from '../../base/cite.js';
import { inLang, saidIn } from '../../base/in-lang.js';
import { outLink } from '../../base/out-link.js';
import type { Source } from '../../lib/envelope.schema.js';
import type { Locale } from '../../lib/localize.js';
import { safeImage } from '../../lib/safe-url.js';
import type { Question } from './quiz.schema.js';
import { verdict, type Answer } from './scoring.js';
import { isOurs, optionsOf, quantity, rightLabel, sourceWords, words } from './wording.js';

export interface QuestionView {
  question: Question;
  /** Ids of the options in the order to show; all of them as written if left out. */
  order: readonly string[] | undefined;
  answer: Answer | undefined;
  /** The answer is given and explained; inputs rest. */
  settled: boolean;
  missing: boolean;
  locale: Locale;
  /** The content's language, where it is not the interface's. */
  lang: string | undefined;
  title: unknown;
  /** `isWrong` tells of something that was typed and is no answer. */
  onAnswer: (answer: Answer | undefined, isWrong?: boolean) => void;
}

export function questionView(view: QuestionView) {
  const { question, settled, missing, locale, lang } = view;
  const w = words[locale];
  /** The interface's language, within what is in the content's. */
  const ours = lang && locale;
  const note = question.kind === 'multiple' ? w.several : question.kind === 'opinion' ? w.debate : undefined;
  const described = [note && 'note', missing && 'missing'].filter(Boolean).join(' ');
  return html`
    <fieldset ${inLang(lang)} ?disabled=${settled} aria-describedby=${described || nothing}>
      <legend>${view.title}</legend>
      ${imageView(question)} ${note ? html`<p id="note" class="quiet" ${inLang(ours)}>${note}</p>` : nothing}
      ${
        question.hint && !settled
          ? html`<details class="hint">
              <summary><span ${inLang(ours)}>${w.hint}</span></summary>
              <p>${question.hint}</p>
            </details>`
          : nothing
      }
      ${question.kind === 'estimate' ? estimateView(view, question) : optionsView(view)}
    </fieldset>
    ${missing ? html`<p id="missing" class="missing">${saidIn(view.lang, (of) => missingSentence(question, locale, of))}</p>` : nothing}
  `;
}

/** What to do first, when « Valider » comes before an answer. */
export function missingSentence(question: Question, locale: Locale, of?: (content: string) => string): string {
  const w = words[locale];
  if (question.kind !== 'estimate') return w.chooseFirst;
  return w.numberFirst(quantity(question.min, question.unit, locale, of), quantity(question.max, question.unit, locale, of));
}

function imageView({ image }: Question) {
  const src = image && safeImage(image.src, document.baseURI);
  return src ? html`<img src=${src} alt=${image.alt} width=${image.width} height=${image.height} />` : nothing;
}

function optionsView({ question, order, answer, settled, locale, lang, onAnswer }: QuestionView) {
  const w = words[locale];
  const multiple = question.kind === 'multiple';
  const chosen = typeof answer === 'object' ? answer : answer === undefined ? [] : [String(answer)];
  const options = optionsOf(question, locale);
  const shown = order ? order.map((id) => options.find((option) => option.id === id)!) : options;
  const hasRight = options.some(({ correct }) => correct);
  const choose = (id: string, on: boolean) => {
    if (!multiple) return onAnswer(question.kind === 'true-false' ? id === 'true' : id);
    const ids = on ? [...chosen, id] : chosen.filter((other) => other !== id);
    onAnswer(ids.length ? ids : undefined);
  };
  return html`<div class="options ${options.length === 2 ? 'pair' : ''}">
    ${shown.map(({ id, text, correct }) => {
      const mine = chosen.includes(id);
      const marks = settled ? [correct && w.good, mine && w.yours].filter(Boolean) : [];
      return html`<label
        class="option ${mine ? 'chosen' : ''} ${!settled ? '' : correct ? 'correct' : mine && hasRight ? 'other' : ''}"
        part="option"
      >
        <input
          type=${multiple ? 'checkbox' : 'radio'}
          name="answer"
          value=${id}
          .checked=${live(mine)}
          @change=${(event: Event) => choose(id, (event.target as HTMLInputElement).checked)}
        />
        <span ${inLang(isOurs(question) ? lang && locale : undefined)}>${text}</span>
        ${marks.length ? html`<span class="mark" ${inLang(lang && locale)}>${correct ? icon(Check) : nothing}${marks.join(sourceWords[locale].comma)}</span>` : nothing}
      </label>`;
    })}
  </div>`;
}

function estimateView({ answer, missing, locale, lang, onAnswer }: QuestionView, question: Question & { kind: 'estimate' }) {
  const w = words[locale];
  const { min, max, step = 1, unit } = question;
  const value = typeof answer === 'number' ? answer : undefined;
  const middle = nearest((min + max) / 2);
  const read = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const number = input.valueAsNumber;
    const isAnswer = number >= min && number <= max;
    onAnswer(isAnswer ? nearest(number) : undefined, !isAnswer && input.value !== '');
  };
  // What was typed and is no answer stays as it was typed, beside the sentence that says why.
  const shown = value === undefined ? noChange : live(String(value));
  // The scale runs as the question does, whatever the language of its labels.
  return html`<div class="estimate" lang=${lang ? locale : nothing}>
    <label class="figure">
      <span class="sr" ${inLang(lang && locale)}>${w.estimate}</span>
      <input
        type="number"
        inputmode="decimal"
        aria-invalid=${missing ? 'true' : nothing}
        aria-describedby=${missing ? 'missing' : nothing}
        min=${min}
        max=${max}
        step=${step}
        .value=${shown}
        @change=${read}
      />
      <span ${inLang(lang)}>${unit}</span>
    </label>
    <input
      type="range"
      class=${value === undefined ? 'untouched' : ''}
      aria-label=${w.estimate}
      aria-valuetext=${value === undefined ? w.unanswered : quantity(value, unit, locale)}
      min=${min}
      max=${max}
      step=${step}
      value=${middle}
      .value=${shown}
      @input=${read}
    />
    <p class="ends quiet" aria-hidden="true">
      ${[min, max].map((end) => html`<span>${saidIn(lang, (of) => quantity(end, unit, locale, of))}</span>`)}
    </p>
  </div>`;

  function nearest(number: number): number {
    return Number((min + Math.round((number - min) / step) * step).toFixed(6));
  }
}

/** What an answer's feedback says, on the screen and to screen readers alike; the right answer in words where no option shows it. */
export function verdictWords(
  question: Question,
  given: Answer | undefined,
  locale: Locale,
  of = (content: string) => content,
): { title: string; answer: string; text: string } {
  const w = words[locale];
  const right = rightLabel(question, locale, of);
  const text = 'explanation' in question ? of(question.explanation.text) : w.discuss;
  switch (verdict(question, given)) {
    case 'right':
      return { title: question.kind === 'multiple' ? w.right : w.rightIs(right), answer: '', text };
    case 'close':
      return { title: w.close(right), answer: '', text };
    case 'other':
      return { title: w.notQuite, answer: question.kind === 'multiple' ? '' : w.answerIs(right), text };
    case 'open':
      return { title: w.noted, answer: '', text };
  }
}

export interface FeedbackView {
  question: Question;
  answer: Answer | undefined;
  sources: readonly Source[];
  locale: Locale;
  lang: string | undefined;
}

export function feedbackView({ question, answer, sources, locale, lang }: FeedbackView) {
  const v = verdict(question, answer);
  const said = verdictWords(question, answer, locale);
  const cited = 'explanation' in question ? sources.find((source) => source.id === question.explanation.source) : undefined;
  const ours = lang && locale;
  const look = v === 'other' ? 'amber' : v === 'open' ? 'calm' : 'good';
  return html`<div class="feedback ${look}" part="feedback" ${inLang(v === 'open' ? undefined : lang)}>
      ${icon(v === 'other' ? Lightbulb : v === 'open' ? MessageCircle : Check)}
      <div>
        <p class="verdict" tabindex="-1" ${inLang(ours)}>${saidIn(lang, (of) => verdictWords(question, answer, locale, of).title)}</p>
        ${said.answer ? html`<p ${inLang(lang && locale)}>${saidIn(lang, (of) => verdictWords(question, answer, locale, of).answer)}</p>` : nothing}
        <p class="plain">${said.text}</p>
      </div>
    </div>
    ${sourceLine(cited, locale, lang)} ${question.kind === 'opinion' ? furtherView(question, { sources, locale, lang }) : nothing}`;
}

/** Folded, so that it comes when the discussion is over: the statement is nobody's, and no name stands beside it. */
function furtherView(
  { furtherReading: further }: Question & { kind: 'opinion' },
  { sources, locale, lang }: Pick<FeedbackView, 'sources' | 'locale' | 'lang'>,
) {
  if (!further) return nothing;
  const w = words[locale];
  const name = saidIn(lang, (of) => w.reading(of(further.what), of(further.with)));
  return html`<details>
    <summary>${w.further}</summary>
    <p>${further.url ? outLink(further.url, name, locale) : name}</p>
    ${sourceLine(
      sources.find((source) => source.id === further.source),
      locale,
      lang,
    )}
  </details>`;
}
