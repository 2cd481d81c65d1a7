import { marked } from '../../base/in-lang.js';
import type { Deck, Passage, Slide } from '../../base/room/deck.js';
import type { Locale } from '../../lib/localize.js';
import { tagOf } from '../../lib/phrases.js';
import type { Question, QuizConfig } from './quiz.schema.js';
import { isOurs, optionsOf, quantity, rightLabel, words } from './wording.js';

/** Minutes that a question takes in front of a group, where the config does not say. */
const planned = { single: 2, multiple: 2, 'true-false': 2, estimate: 2, opinion: 5, scale: 1 } as const;

/** A quiz as slides and sheets. */
export function quizDeck(quiz: QuizConfig, locale: Locale): Deck {
  const w = words[locale];
  const closing: Passage[] = [
    ...(quiz.profiles ?? []).map(({ title, advice }) => ({ heading: title, isTitled: true, items: advice })),
    ...(quiz.takeaways ? [{ heading: w.takeaways, items: quiz.takeaways }] : []),
    ...(quiz.links?.helpline ? [{ items: [{ text: w.helpline, ours: true }], strong: true }] : []),
  ];
  return {
    kind: 'quiz',
    title: quiz.title,
    intro: quiz.intro,
    lang: quiz.lang,
    slides: quiz.questions.map((question) => slideOf(question, locale)),
    closing: closing.filter(({ items }) => items.length),
    timer: quiz.timer ?? 60,
    sources: quiz.about.sources,
    verifiedOn: quiz.about.verifiedOn,
  };
}

function slideOf(question: Question, locale: Locale): Slide {
  const { id, kind, text, image, notes } = question;
  return {
    id,
    kind: kind === 'opinion' ? 'debate' : kind === 'scale' ? 'private' : 'question',
    title: text,
    image,
    answers:
      kind === 'estimate' ? ranges(question, locale) : optionsOf(question, locale).map((option) => ({ ...option, ours: isOurs(question) })),
    several: kind === 'multiple',
    unit: kind === 'estimate' ? question.unit : undefined,
    answer: rightLabel(question, locale) || undefined,
    isAnswerOurs: isOurs(question),
    uncovered: uncovered(question, locale),
    notes,
    minutes: question.minutes ?? planned[kind],
  };
}

function uncovered(question: Question, locale: Locale): Passage[] {
  const w = words[locale];
  if ('explanation' in question) return [{ items: [question.explanation] }];
  if (question.kind === 'scale') return [];
  const further = question.furtherReading;
  return [
    { items: [{ text: w.discuss, ours: true }] },
    ...(further
      ? [
          {
            heading: w.further,
            items: [{ text: w.reading(marked(further.what), marked(further.with)), ours: true, source: further.source }],
          },
        ]
      : []),
  ];
}

/** A room cannot raise a number: it votes on up to four ranges of it, one of which holds the answer. */
function ranges({ min, max, step = 1, unit, answer }: Question & { kind: 'estimate' }, locale: Locale) {
  const steps = Math.floor((max - min) / step) + 1;
  const count = Math.min(4, steps);
  const at = (index: number) => Number((min + Math.round((steps * index) / count) * step).toFixed(6));
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [at(i), i === count - 1 ? max : Number((at(i + 1) - step).toFixed(6))];
    const text =
      from === to
        ? quantity(from, unit, locale)
        : words[locale].range(String(new Intl.NumberFormat(tagOf(locale)).format(from)), quantity(to, unit, locale));
    return { text, correct: answer >= from && (answer < at(i + 1) || i === count - 1), ours: true };
  });
}
