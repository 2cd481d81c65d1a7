import { html, nothing } from 'lit';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import { cite, citeBriefly } from '../../base/cite.js';
import { heading } from '../../base/heading.js';
import { icon } from '../../base/icon.js';
import { inLang, saidIn } from '../../base/in-lang.js';
import { outLink } from '../../base/out-link.js';
import { dateInText } from '../../lib/dates.js';
import type { Locale } from '../../lib/localize.js';
import type { Profile, Question, QuizConfig } from './quiz.schema.js';
import { ideas, profileFor, type Answers } from './scoring.js';
import { answerLabel, answerSentence, isOurs, rightLabel, sourceWords, words } from './wording.js';

export interface EndView {
  quiz: QuizConfig;
  /** The questions in the order they were asked. */
  questions: readonly Question[];
  answers: Answers;
  level: number;
  locale: Locale;
  /** The content's language, where it is not the interface's. */
  lang: string | undefined;
}

/** The last screen: what to keep and where to go first, then what was lifted and what was known. Never a score. */
export function endView(view: EndView) {
  const { quiz, questions, answers, level, locale } = view;
  const w = words[locale];
  const { lifted, learnt, known } = ideas(questions, answers);
  const profile = profileFor(quiz, answers);
  const opinions = questions.filter((question) => question.kind === 'opinion');
  return html`
    ${profile ? profileView(view, profile) : nothing}
    ${
      quiz.takeaways?.length
        ? html`<div class="keep" ${inLang(view.lang)}>
            ${heading(level + 1, w.takeaways, { class: 'subtitle', lang: view.lang && locale })}${sourcedList(view, quiz.takeaways)}
          </div>`
        : nothing
    }
    ${
      quiz.links?.helpline
        ? html`<div class="help">
            <p>${w.helpline}</p>
            <a class="button call" href="tel:3018">${icon(Phone)}${w.call}</a>
          </div>`
        : nothing
    }
    ${group(w.lifted, lifted, (question) => ideaView(view, question))} ${group(w.learnt, learnt, (question) => ideaView(view, question))}
    ${group(w.known, known, (question) => html`<span>${question.text}</span> <strong ${inLang(isOurs(question) ? locale : undefined)}>${rightLabel(question, locale)}</strong>`)}
    ${opinions.length ? opinionsView(view, opinions) : nothing}
    ${questions.some((question) => 'explanation' in question) ? reviewView(view) : nothing}
    <details>
      <summary>${sourceWords[locale].sources}</summary>
      <ul class="quiet">
        ${quiz.about.sources.map((source) => html`<li>${cite(source, locale, view.lang)}</li>`)}
      </ul>
      <p class="quiet">${sourceWords[locale].verified(dateInText(quiz.about.verifiedOn, locale))}</p>
    </details>
  `;

  /** A short list is open, a long one is a line that opens. */
  function group(title: (count: number) => string, list: readonly Question[], row: (question: Question) => unknown) {
    if (!list.length) return nothing;
    return html`<details class="group" ?open=${list.length <= 3}>
      <summary>${title(list.length)}</summary>
      <ul class="ideas" ${inLang(view.lang)}>
        ${list.map((question) => html`<li>${row(question)}</li>`)}
      </ul>
    </details>`;
  }
}

/** A received idea stands beside what is known, never alone: read by itself it would teach the mistake. */
function ideaView(view: EndView, question: Question) {
  if (!('explanation' in question)) return nothing;
  return html`<span class="idea">${question.idea ?? question.text}</span>
    <span>${question.explanation.text} ${citation(view, question.explanation.source)}</span>`;
}

function profileView(view: EndView, profile: Profile) {
  const { level, locale, lang } = view;
  const w = words[locale];
  return html`<div class="profile" part="profile" ${inLang(lang)}>
    ${heading(level + 1, profile.title, { class: 'subtitle' })}
    <p class="plain">${profile.text}</p>
    ${profile.advice.length ? html`${heading(level + 2, w.advice, { class: 'subtitle', lang: lang && locale })}${sourcedList(view, profile.advice)}` : nothing}
    ${
      profile.links?.length
        ? html`${heading(level + 2, w.seeMore, { class: 'subtitle', lang: lang && locale })}
            <ul ${inLang(lang && locale)}>
              ${profile.links.map((link) => html`<li>${outLink(link.url, html`<span ${inLang(lang)}>${link.label}</span>`, locale)}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}

/** What was said first; then, apart from it and from any statement, who goes further. */
function opinionsView(view: EndView, opinions: readonly (Question & { kind: 'opinion' })[]) {
  const { answers, level, locale, lang } = view;
  const w = words[locale];
  const readings = opinions.flatMap(({ furtherReading }) => furtherReading ?? []);
  return html`${heading(level + 1, w.positionsTaken, { class: 'subtitle' })}
    <ul class="ideas">
      ${opinions.map(
        (question) =>
          html`<li>
            <span ${inLang(lang)}>${question.text}</span>
            <strong>${saidIn(lang, (of) => answerLabel(question, answers.get(question.id), locale, of))}</strong>
          </li>`,
      )}
    </ul>
    ${
      readings.length
        ? html`<details>
            <summary>${w.further}</summary>
            <ul>
              ${readings.map((further) => {
                const name = saidIn(lang, (of) => w.reading(of(further.what), of(further.with)));
                return html`<li>${further.url ? outLink(further.url, name, locale) : name} ${citation(view, further.source)}</li>`;
              })}
            </ul>
          </details>`
        : nothing
    }`;
}

function reviewView(view: EndView) {
  const { quiz, questions, answers, locale, lang } = view;
  const w = words[locale];
  return html`<details class="review" ?open=${quiz.feedback === 'end'}>
    <summary>${w.review}</summary>
    <ol>
      ${questions.map((question) =>
        'explanation' in question
          ? html`<li>
              <p>
                <strong ${inLang(lang)}>${question.text}</strong><br />
                ${saidIn(lang, (of) => w.yourAnswer(answerLabel(question, answers.get(question.id), locale, of)))}<br />
                ${saidIn(lang, (of) => answerSentence(question, locale, of))}
              </p>
              <p class="plain" ${inLang(lang)}>${question.explanation.text}</p>
              <p class="quiet">${citation(view, question.explanation.source)}</p>
            </li>`
          : nothing,
      )}
    </ol>
  </details>`;
}

function sourcedList(view: EndView, items: readonly { text: string; source: string }[]) {
  return html`<ul>
    ${items.map((item) => html`<li class="plain">${item.text} ${citation(view, item.source)}</li>`)}
  </ul>`;
}

function citation({ quiz, locale, lang }: EndView, id: string) {
  const source = quiz.about.sources.find((s) => s.id === id);
  return source ? html`<span class="quiet" ${inLang(lang && locale)}>(${citeBriefly(source, locale, lang)})</span>` : nothing;
}
