import type { Locale } from '../../lib/localize.js';
import { quiz as en, sources as enSources } from '../../lib/messages/en.js';
import { quiz as fr, sources as frSources } from '../../lib/messages/fr.js';
import { phrases, tagOf } from '../../lib/phrases.js';
import type { Question } from './quiz.schema.js';
import type { Answer } from './scoring.js';

export const words = phrases({ fr, en }, 'quiz');
export const sourceWords = phrases({ fr: frSources, en: enSources }, 'sources');

/** A number with its unit, as the language writes it. */
export function quantity(value: number, unit: string, locale: Locale, of: Of = asIs): string {
  return `${new Intl.NumberFormat(tagOf(locale)).format(value)}\u00a0${of(unit)}`;
}

/** Marks the content's own words in a sentence of the interface. */
type Of = (content: string) => string;
const asIs: Of = (content) => content;

/** True where the answers are the interface's words: « Vrai », « Faux », the usual positions. */
export const isOurs = (question: Question): boolean => question.kind === 'true-false' || (question.kind === 'opinion' && !question.options);

interface Option {
  readonly id: string;
  readonly text: string;
  readonly correct?: boolean | undefined;
}

/** The answers that a question offers, in words; an estimate offers none. */
export function optionsOf(question: Question, locale: Locale): readonly Option[] {
  const w = words[locale];
  switch (question.kind) {
    case 'true-false':
      return [
        { id: 'true', text: w.yes, correct: question.answer },
        { id: 'false', text: w.no, correct: !question.answer },
      ];
    case 'opinion':
      return question.options ?? Object.entries(w.positions).map(([id, text]) => ({ id, text }));
    case 'estimate':
      return [];
    default:
      return question.options;
  }
}

/** What was answered, in words. */
export function answerLabel(question: Question, answer: Answer | undefined, locale: Locale, of: Of = asIs): string {
  if (answer === undefined) return words[locale].skipped;
  if (question.kind === 'estimate') return quantity(Number(answer), question.unit, locale, of);
  const ids = Array.isArray(answer) ? answer : [String(answer)];
  return list(
    optionsOf(question, locale)
      .filter((option) => ids.includes(option.id))
      .map((option) => (isOurs(question) ? option.text : of(option.text))),
    locale,
  );
}

/** The right answer, in words; empty where there is none. */
export function rightLabel(question: Question, locale: Locale, of: Of = asIs): string {
  if (question.kind === 'estimate') return quantity(question.answer, question.unit, locale, of);
  return list(
    optionsOf(question, locale)
      .filter((option) => option.correct)
      .map((option) => (isOurs(question) ? option.text : of(option.text))),
    locale,
  );
}

const list = (items: string[], locale: Locale) => new Intl.ListFormat(tagOf(locale)).format(items);

/** « La réponse est : … », or « Les bonnes réponses sont : … ». */
export function answerSentence(question: Question, locale: Locale, of?: Of): string {
  const w = words[locale];
  const right = rightLabel(question, locale, of);
  const several = question.kind === 'multiple' && question.options.filter((option) => option.correct).length > 1;
  return several ? w.answersAre(right) : w.answerIs(right);
}
