import { html, nothing } from 'lit';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import { heading } from '../../base/heading.js';
import { icon } from '../../base/icon.js';
import { cite, citeBriefly, sourceLine } from '../../base/cite.js';
import { outLink } from '../../base/out-link.js';
import { formatDate } from '../../lib/dates.js';
import type { Locale } from '../../lib/localize.js';
import { sources as enSources } from '../../lib/messages/en.js';
import { sources as frSources } from '../../lib/messages/fr.js';
import type { Profile, Question, QuizConfig } from './quiz.schema.js';
import { ideas, profileFor, type Answers } from './scoring.js';
import { answerLabel, answerSentence, rightLabel, words } from './wording.js';

const sourceWords = { fr: frSources, en: enSources };

export interface EndView {
  quiz: QuizConfig;
  /** The questions in the order they were asked. */
  questions: readonly Question[];
  answers: Answers;
  level: number;
  locale: Locale;
}

/** The last screen: what was lifted and what was known, a profile, positions, what to remember, where to go. Never a score. */
export function endView(view: EndView) {
  const { quiz, questions, answers, level, locale } = view;
  const w = words[locale];
  const { lifted, learnt, known } = ideas(questions, answers);
  const profile = profileFor(quiz, answers);
  const opinions = questions.filter((question) => question.kind === 'opinion');
  return html`
    ${profile ? profileView(view, profile) : nothing}
    ${lifted.length ? html`${heading(level + 1, w.lifted(lifted.length), { class: 'subtitle' })}${liftedList(view, lifted)}` : nothing}
    ${learnt.length ? html`${heading(level + 1, w.learnt(learnt.length), { class: 'subtitle' })}${liftedList(view, learnt)}` : nothing}
    ${known.length ? html`${heading(level + 1, w.known(known.length), { class: 'subtitle' })}${knownList(known, locale)}` : nothing}
    ${opinions.length ? opinionsView(view, opinions) : nothing}
    ${
      quiz.takeaways?.length
        ? html`<div class="keep">
            ${heading(level + 1, w.takeaways, { class: 'subtitle' })}
            <ul class="plain">
              ${quiz.takeaways.map((item) => html`<li>${item.text} ${citation(view, item.source)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${questions.some((question) => 'explanation' in question) ? reviewView(view) : nothing}
    ${
      quiz.links?.helpline
        ? html`<div class="help">
            <p>${w.helpline}</p>
            <a class="button call" href="tel:3018">${icon(Phone)}${w.call}</a>
          </div>`
        : nothing
    }
    <details class="sources">
      <summary>${sourceWords[locale].sources}</summary>
      <ul class="quiet">
        ${quiz.about.sources.map((source) => html`<li>${cite(source, locale)}</li>`)}
      </ul>
      <p class="quiet">${sourceWords[locale].verified(formatDate(quiz.about.verifiedOn, locale))}</p>
    </details>
  `;
}

/** A received idea stands beside what is known, never alone: read by itself it would teach the mistake. */
function liftedList(view: EndView, questions: readonly Question[]) {
  return html`<ul class="ideas">
    ${questions.map((question) =>
      'explanation' in question
        ? html`<li>
            <span class="idea">${question.idea ?? question.text}</span>
            <span>${question.explanation.text} ${citation(view, question.explanation.source)}</span>
          </li>`
        : nothing,
    )}
  </ul>`;
}

function knownList(questions: readonly Question[], locale: Locale) {
  return html`<ul class="ideas">
    ${questions.map((question) => html`<li><span>${question.text}</span> <strong>${rightLabel(question, locale)}</strong></li>`)}
  </ul>`;
}

function profileView(view: EndView, profile: Profile) {
  const { level, locale } = view;
  const w = words[locale];
  return html`<div class="profile" part="profile">
    ${heading(level + 1, profile.title, { class: 'subtitle' })}
    <p class="plain">${profile.text}</p>
    ${
      profile.advice.length
        ? html`${heading(level + 2, w.advice, { class: 'subtitle' })}
            <ul class="plain">
              ${profile.advice.map((item) => html`<li>${item.text} ${citation(view, item.source)}</li>`)}
            </ul>`
        : nothing
    }
    ${
      profile.links?.length
        ? html`${heading(level + 2, w.seeMore, { class: 'subtitle' })}
            <ul>
              ${profile.links.map((link) => html`<li>${outLink(link.url, link.label, locale)}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}

function opinionsView({ answers, level, locale, quiz }: EndView, opinions: readonly (Question & { kind: 'opinion' })[]) {
  const w = words[locale];
  return html`${heading(level + 1, w.positionsTaken, { class: 'subtitle' })}
    <ul class="ideas">
      ${opinions.map(
        (question) =>
          html`<li>
            <span>${question.text}</span>
            <strong>${answerLabel(question, answers.get(question.id), locale)}</strong>
            ${
              question.furtherReading
                ? html`<span class="quiet">${w.further(question.furtherReading.what, question.furtherReading.with)}</span>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${sourceLine(
      quiz.about.sources.find((source) => opinions.some((question) => question.furtherReading?.source === source.id)),
      locale,
    )}`;
}

function reviewView({ quiz, questions, answers, locale }: EndView) {
  const w = words[locale];
  return html`<details class="review" ?open=${quiz.feedback === 'end'}>
    <summary>${w.review}</summary>
    <ol>
      ${questions.map((question) =>
        'explanation' in question
          ? html`<li>
              <p>
                <strong>${question.text}</strong><br />
                ${w.yourAnswer(answerLabel(question, answers.get(question.id), locale))}<br />
                ${answerSentence(question, locale)}
              </p>
              <p class="plain">${question.explanation.text}</p>
              <p class="quiet">${citation({ quiz, locale }, question.explanation.source)}</p>
            </li>`
          : nothing,
      )}
    </ol>
  </details>`;
}

function citation({ quiz, locale }: Pick<EndView, 'quiz' | 'locale'>, id: string) {
  const source = quiz.about.sources.find((s) => s.id === id);
  return source ? html`<span class="quiet">(${citeBriefly(source, locale)})</span>` : nothing;
}
