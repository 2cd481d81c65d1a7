import type { Profile, Question, QuizConfig } from './quiz.schema.js';

/** What a visitor answered: an option's id, several ids, true or false, or a number. */
export type Answer = string | readonly string[] | boolean | number;
export type Answers = ReadonlyMap<string, Answer>;

/**
 * How an answer stands to what is known. `close` is within the tolerance of an estimate; `open` means that there is nothing to be
 * right about (a debate, a self-assessment).
 */
export type Verdict = 'right' | 'close' | 'other' | 'open';

export function verdict(question: Question, answer: Answer | undefined): Verdict {
  switch (question.kind) {
    case 'single':
      return question.options.find((option) => option.correct)?.id === answer ? 'right' : 'other';
    case 'multiple': {
      const right = question.options.filter((option) => option.correct).map((option) => option.id);
      const given = Array.isArray(answer) ? answer : [];
      return right.length === given.length && right.every((id) => given.includes(id)) ? 'right' : 'other';
    }
    case 'true-false':
      return question.answer === answer ? 'right' : 'other';
    case 'estimate':
      if (question.answer === answer) return 'right';
      return typeof answer === 'number' && Math.abs(answer - question.answer) <= question.tolerance ? 'close' : 'other';
    case 'opinion':
    case 'scale':
      return 'open';
  }
}

/**
 * The questions whose received idea was lifted, those that taught something without one, and those whose answer the visitor knew
 * already. Unanswered ones are in none.
 */
export function ideas(questions: readonly Question[], answers: Answers): { lifted: Question[]; learnt: Question[]; known: Question[] } {
  const lifted: Question[] = [];
  const learnt: Question[] = [];
  const known: Question[] = [];
  for (const question of questions) {
    const answer = answers.get(question.id);
    if (answer === undefined) continue;
    const v = verdict(question, answer);
    if (v === 'other') ('idea' in question && question.idea ? lifted : learnt).push(question);
    else if (v !== 'open') known.push(question);
  }
  return { lifted, learnt, known };
}

/** The profile that a self-assessment's points reach: the highest `from` not above their sum. */
export function profileFor(quiz: Pick<QuizConfig, 'questions' | 'profiles'>, answers: Answers): Profile | undefined {
  const scales = quiz.questions.filter((question) => question.kind === 'scale');
  if (!scales.some((question) => answers.has(question.id))) return undefined;
  const points = scales.reduce(
    (sum, question) => sum + (question.options.find((option) => option.id === answers.get(question.id))?.points ?? 0),
    0,
  );
  return quiz.profiles?.filter((profile) => profile.from <= points).sort((a, b) => b.from - a.from)[0];
}

/** About how many minutes a quiz takes: 25 seconds to read, think and answer, and 10 more to read an explanation. */
export function minutesFor(quiz: Pick<QuizConfig, 'questions' | 'minutes'>): number {
  const explained = quiz.questions.filter((question) => 'explanation' in question).length;
  return quiz.minutes ?? Math.max(1, Math.round((quiz.questions.length * 25 + explained * 10) / 60));
}
