import type { QuizElement } from '../../../src/index.js';
import { $, $$, shadow } from '../../helpers.js';

/** Clicks what a selector finds, and waits for what follows. */
export async function press(quiz: QuizElement, selector: string): Promise<void> {
  $(quiz, selector).click();
  await quiz.updateComplete;
  await quiz.updateComplete;
}

export const start = (quiz: QuizElement): Promise<void> => press(quiz, '.actions .button');

/** Chooses an answer by its id, or the first one; an estimate gets its least number. */
export async function choose(quiz: QuizElement, id?: string): Promise<void> {
  const range = shadow(quiz).querySelector<HTMLInputElement>('[type=range]');
  if (range) {
    range.value = range.min;
    range.dispatchEvent(new Event('input', { bubbles: true }));
  } else {
    $$<HTMLInputElement>(quiz, 'fieldset input')
      .find((input) => !id || input.value === id)!
      .click();
  }
  await quiz.updateComplete;
}

/** Validates and goes on to the next screen, past the feedback if there is some. */
export async function next(quiz: QuizElement): Promise<void> {
  await press(quiz, '.onward');
  if (shadow(quiz).querySelector('fieldset[disabled]')) await press(quiz, '.onward');
}

/** From the first screen to the last, always with the first answer. */
export async function answerAll(quiz: QuizElement): Promise<void> {
  await start(quiz);
  while (shadow(quiz).querySelector('fieldset')) {
    await choose(quiz);
    await next(quiz);
  }
}

export const focused = (quiz: QuizElement): HTMLElement => {
  const element = shadow(quiz).activeElement;
  if (!(element instanceof HTMLElement)) throw new Error('focus is not in the quiz');
  return element;
};
