import { quiz as words } from '../../../src/lib/messages/fr.ts';
import { safeImage } from '../../../src/lib/safe-url.ts';
import type { Question, QuizConfig } from '../../../src/widgets/quiz/quiz.schema.ts';
import { attributes, escapeHtml } from '../markup.ts';
import { lines, list, type Writer } from './parts.ts';

/** The questions, each with its answer folded under it; what has no right answer has none here either. */
export function quizParts(quiz: QuizConfig, write: Writer, page: string): string {
  const { say, cite, link } = write;
  const { takeaways = [], links } = quiz;
  const advice = adviceOf(quiz);
  const readings = quiz.questions.flatMap((question) => (question.kind === 'opinion' && question.furtherReading) || []);
  const isDebate = quiz.questions.every(({ kind }) => kind === 'opinion');
  const debate = `<p>${escapeHtml(words.debate)}</p>`;
  const items = quiz.questions.map((question) => questionItem(question, write, page, question.kind === 'opinion' && !isDebate && debate));
  return lines(
    quiz.intro && `<p>${say(quiz.intro)}</p>`,
    isDebate && debate,
    '<ol>',
    ...items,
    '</ol>',
    takeaways.length > 0 && `<h2>${words.takeaways}</h2>`,
    list(takeaways.map((item) => `${say(item.text)}${cite(item.source)}`)),
    advice.length > 0 && `<h2>${words.advice}</h2>`,
    list(advice.map((item) => `${say(item.text)}${cite(item.source)}`)),
    readings.length > 0 && `<h2>${words.further}</h2>`,
    list(readings.map((further) => `${link(further.url, words.reading(further.what, further.with))}${cite(further.source)}`)),
    links?.workshops && `<p>${link(links.workshops.url, links.workshops.label)}</p>`,
  );
}

function questionItem(question: Question, { say, cite }: Writer, page: string, debate: string | false): string {
  const { image } = question;
  const src = image && safeImage(image.src, page);
  const { alt, width, height } = image ?? {};
  const picture = src && `<img${attributes({ src, alt: alt ?? '', width: String(width), height: String(height), loading: 'lazy' })}>`;
  return lines(
    '<li>',
    `<h2>${say(question.text)}</h2>`,
    picture,
    debate,
    options(question, say),
    'explanation' in question &&
      `<details>\n<summary>Voir la réponse</summary>\n<p>${answer(question, say)}</p>\n<p>${say(question.explanation.text)}${cite(question.explanation.source)}</p>\n</details>`,
    '</li>',
  );
}

/** A question that has a right answer. */
type Explained = Extract<Question, { explanation: object }>;

/** What one may answer, in the order of the content; points are never shown. */
function options(question: Question, say: Writer['say']): string {
  switch (question.kind) {
    case 'true-false':
      return list([words.yes, words.no]);
    case 'opinion':
      return list(question.options?.map(({ text }) => say(text)) ?? Object.values(words.positions).map(escapeHtml));
    case 'estimate':
      return `<p>${escapeHtml(words.range(number(question.min), quantity(question.max, question.unit)))}</p>`;
    default:
      return list(question.options.map(({ text }) => say(text)));
  }
}

function answer(question: Explained, say: Writer['say']): string {
  switch (question.kind) {
    case 'true-false':
      return escapeHtml(words.answerIs(question.answer ? words.yes : words.no));
    case 'estimate':
      return escapeHtml(words.answerIs(quantity(question.answer, question.unit)));
    default: {
      const right = question.options.filter(({ correct }) => correct).map(({ text }) => say(text));
      const all = new Intl.ListFormat('fr').format(right);
      return right.length > 1 ? words.answersAre(all) : words.answerIs(all);
    }
  }
}

/** What everybody may do, whatever they would have answered: without answers no profile is theirs. */
function adviceOf({ profiles = [] }: QuizConfig) {
  const seen = new Set<string>();
  return profiles.flatMap(({ advice }) => advice).filter(({ text }) => !seen.has(text) && seen.add(text));
}

const number = (value: number) => new Intl.NumberFormat('fr').format(value);
const quantity = (value: number, unit: string) => `${number(value)}\u00a0${unit}`;
