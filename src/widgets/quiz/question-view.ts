import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Lightbulb from 'lucide/dist/esm/icons/lightbulb.mjs';
import MessageCircle from 'lucide/dist/esm/icons/message-circle-question-mark.mjs';
import { icon } from '../../base/icon.js';
import { sourceLine } from '../../base/cite.js';
import { outLink } from '../../base/out-link.js';
import type { Source } from '../../lib/envelope.schema.js';
import type { Locale } from '../../lib/localize.js';
import { safeSource } from '../../lib/safe-url.js';
import type { Question } from './quiz.schema.js';
import { verdict, type Answer } from './scoring.js';
import { answerSentence, optionsOf, quantity, rightLabel, words } from './wording.js';

export interface QuestionView {
  question: Question;
  /** Ids of the options in the order to show; all of them as written if left out. */
  order: readonly string[] | undefined;
  answer: Answer | undefined;
  /** The answer is given and explained; inputs rest. */
  settled: boolean;
  missing: boolean;
  locale: Locale;
  title: unknown;
  onAnswer: (answer: Answer | undefined) => void;
}

export function questionView(view: QuestionView) {
  const { question, settled, missing, locale } = view;
  const w = words[locale];
  const note = question.kind === 'multiple' ? w.several : question.kind === 'opinion' ? w.debate : undefined;
  const described = [note && 'note', missing && 'missing'].filter(Boolean).join(' ');
  return html`
    <fieldset ?disabled=${settled} aria-describedby=${described || nothing}>
      <legend>${view.title}</legend>
      ${imageView(question)} ${note ? html`<p id="note" class="quiet">${note}</p>` : nothing}
      ${
        question.hint && !settled
          ? html`<details class="hint">
              <summary>${w.hint}</summary>
              <p>${question.hint}</p>
            </details>`
          : nothing
      }
      ${question.kind === 'estimate' ? estimateView(view, question) : optionsView(view)}
    </fieldset>
    ${missing ? html`<p id="missing" class="missing">${missingSentence(question, locale)}</p>` : nothing}
  `;
}

/** What to do first, when « Valider » comes before an answer. */
export function missingSentence(question: Question, locale: Locale): string {
  const w = words[locale];
  if (question.kind !== 'estimate') return w.chooseFirst;
  return w.numberFirst(quantity(question.min, question.unit, locale), quantity(question.max, question.unit, locale));
}

function imageView({ image }: Question) {
  const src = image && safeSource(image.src, document.baseURI);
  return src ? html`<img src=${src} alt=${image.alt} width=${image.width} height=${image.height} />` : nothing;
}

function optionsView({ question, order, answer, settled, locale, onAnswer }: QuestionView) {
  const w = words[locale];
  const multiple = question.kind === 'multiple';
  const chosen = typeof answer === 'object' ? answer : answer === undefined ? [] : [String(answer)];
  const options = optionsOf(question, locale);
  const shown = order ? order.map((id) => options.find((option) => option.id === id)!) : options;
  const choose = (id: string, on: boolean) => {
    if (!multiple) return onAnswer(question.kind === 'true-false' ? id === 'true' : id);
    const ids = on ? [...chosen, id] : chosen.filter((other) => other !== id);
    onAnswer(ids.length ? ids : undefined);
  };
  return html`<div class="options ${options.length === 2 ? 'pair' : ''}">
    ${shown.map(({ id, text, correct }) => {
      const mine = chosen.includes(id);
      const marks = settled ? [correct && w.good, mine && w.yours].filter(Boolean) : [];
      return html`<label class="option ${mine ? 'chosen' : ''} ${settled && correct ? 'correct' : ''}" part="option">
        <input
          type=${multiple ? 'checkbox' : 'radio'}
          name="answer"
          value=${id}
          .checked=${live(mine)}
          @change=${(event: Event) => choose(id, (event.target as HTMLInputElement).checked)}
        />
        <span>${text}</span>
        ${marks.length ? html`<span class="mark">${correct ? icon(Check) : nothing}${marks.join(', ')}</span>` : nothing}
      </label>`;
    })}
  </div>`;
}

function estimateView({ answer, locale, onAnswer }: QuestionView, question: Question & { kind: 'estimate' }) {
  const w = words[locale];
  const { min, max, step = 1, unit } = question;
  const value = typeof answer === 'number' ? answer : undefined;
  const middle = min + Math.round((max - min) / 2 / step) * step;
  const read = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const number = input.valueAsNumber;
    onAnswer(Number.isNaN(number) || number < min || number > max ? undefined : number);
  };
  return html`<div class="estimate">
    <label class="figure">
      <span class="sr">${w.number}</span>
      <input
        type="number"
        inputmode="decimal"
        min=${min}
        max=${max}
        step=${step}
        .value=${live(value === undefined ? '' : String(value))}
        @change=${read}
      />
      <span>${unit}</span>
    </label>
    <input
      type="range"
      class=${value === undefined ? 'untouched' : ''}
      aria-label=${w.slider}
      aria-valuetext=${quantity(value ?? middle, unit, locale)}
      min=${min}
      max=${max}
      step=${step}
      .value=${live(String(value ?? middle))}
      @input=${read}
    />
    <p class="ends quiet" aria-hidden="true"><span>${quantity(min, unit, locale)}</span><span>${quantity(max, unit, locale)}</span></p>
  </div>`;
}

/** What an answer's feedback says first, on the screen and to screen readers alike. */
export function verdictWords(question: Question, answer: Answer | undefined, locale: Locale): { title: string; text: string } {
  const w = words[locale];
  const right = rightLabel(question, locale);
  const text = 'explanation' in question ? question.explanation.text : w.discuss;
  switch (verdict(question, answer)) {
    case 'right':
      return { title: question.kind === 'multiple' ? w.right : w.rightIs(right), text };
    case 'close':
      return { title: w.close(right), text };
    case 'other':
      return { title: w.notQuite, text: `${answerSentence(question, locale)} ${text}` };
    case 'open':
      return { title: w.noted, text };
  }
}

export function feedbackView(question: Question, answer: Answer | undefined, sources: readonly Source[], locale: Locale) {
  const w = words[locale];
  const v = verdict(question, answer);
  const { title, text } = verdictWords(question, answer, locale);
  const further = question.kind === 'opinion' ? question.furtherReading : undefined;
  const cited = 'explanation' in question ? question.explanation.source : further?.source;
  const look = v === 'other' ? 'amber' : v === 'open' ? 'calm' : 'good';
  return html`<div class="feedback ${look}" part="feedback">
      ${icon(v === 'other' ? Lightbulb : v === 'open' ? MessageCircle : Check)}
      <div>
        <p class="verdict">${title}</p>
        <p class="plain">${text}</p>
        ${
          further
            ? html`<p>
                ${further.url ? outLink(further.url, w.further(further.what, further.with), locale) : w.further(further.what, further.with)}
              </p>`
            : nothing
        }
      </div>
    </div>
    ${sourceLine(
      sources.find((source) => source.id === cited),
      locale,
    )}`;
}
