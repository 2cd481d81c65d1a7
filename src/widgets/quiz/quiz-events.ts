import type { Answer } from './scoring.js';

const options = { bubbles: true, composed: true } as const;

/** The visitor began. */
export class QuizStartEvent extends Event {
  static readonly eventName = 'balise-quiz-start';
  readonly detail: { readonly total: number };
  constructor(detail: QuizStartEvent['detail']) {
    super(QuizStartEvent.eventName, options);
    this.detail = detail;
  }
}

/** The visitor reached a question; `index` counts from 0 in the order shown. */
export class QuizQuestionEvent extends Event {
  static readonly eventName = 'balise-quiz-question';
  readonly detail: { readonly id: string; readonly index: number; readonly total: number };
  constructor(detail: QuizQuestionEvent['detail']) {
    super(QuizQuestionEvent.eventName, options);
    this.detail = detail;
  }
}

/**
 * The visitor reached the last screen. `answered` has ids only; `answers` is there only when the host set `answer-events`, and
 * never has those of a self-assessment.
 */
export class QuizCompleteEvent extends Event {
  static readonly eventName = 'balise-quiz-complete';
  readonly detail: { readonly answered: readonly string[]; readonly answers?: readonly { readonly id: string; readonly answer: Answer }[] };
  constructor(detail: QuizCompleteEvent['detail']) {
    super(QuizCompleteEvent.eventName, options);
    this.detail = detail;
  }
}

/** The visitor goes back to the first screen; the answers are gone. */
export class QuizRestartEvent extends Event {
  static readonly eventName = 'balise-quiz-restart';
  constructor() {
    super(QuizRestartEvent.eventName, options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'balise-quiz-start': QuizStartEvent;
    'balise-quiz-question': QuizQuestionEvent;
    'balise-quiz-complete': QuizCompleteEvent;
    'balise-quiz-restart': QuizRestartEvent;
  }
}
