import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import MessageCircle from 'lucide/dist/esm/icons/message-circle-question-mark.mjs';
import { ContentElement } from '../../base/content-element.js';
import { contentStyles } from '../../base/content.styles.js';
import { drawing, lit } from '../../base/drawing.js';
import { heading, sectionName } from '../../base/heading.js';
import { hostStyles } from '../../base/host.styles.js';
import { icon } from '../../base/icon.js';
import { inLang, marked } from '../../base/in-lang.js';
import { optionStyles } from '../../base/option.styles.js';
import { outLink } from '../../base/out-link.js';
import { RoomController } from '../../base/room-controller.js';
import { isCaged } from '../../base/sandbox.js';
import { screenStyles } from '../../base/screen.styles.js';
import type { ConfigRequest } from '../../lib/config-source.js';
import { readConfig } from '../../lib/read-config.js';
import { inOrderOf, shuffle } from '../../lib/shuffle.js';
import { simplify } from '../../lib/simplify.js';
import { endView } from './end-view.js';
import { feedbackView, missingSentence, questionView, verdictWords } from './question-view.js';
import { QuizCompleteEvent, QuizQuestionEvent, QuizRestartEvent, QuizStartEvent } from './quiz-events.js';
import { quizSchema, type Question, type QuizConfig } from './quiz.schema.js';
import { quizDeck } from './quiz-deck.js';
import { quizStyles } from './quiz.styles.js';
import { minutesFor, type Answer } from './scoring.js';
import { optionsOf, sourceWords, words } from './wording.js';

/**
 * Questions to talk about, one a screen: knowledge, estimates, debate, self-assessment. It ends without pass or fail.
 *
 * @summary A quiz on children and screens.
 * @tag balise-quiz
 * @slot - Shown until the quiz is ready, and kept if it never is: the questions in `<details>`, or a link.
 * @fires {QuizStartEvent} balise-quiz-start - The visitor began.
 * @fires {QuizQuestionEvent} balise-quiz-question - A question is shown; `detail` has its id, its index and the total.
 * @fires {QuizCompleteEvent} balise-quiz-complete - The last screen is shown; `detail` has the ids that were answered.
 * @fires {QuizRestartEvent} balise-quiz-restart - The visitor starts again.
 * @csspart start - The first screen.
 * @csspart question - The screen of a question.
 * @csspart option - One answer.
 * @csspart feedback - What is said of an answer.
 * @csspart end - The last screen.
 * @csspart error - The sentence and the button shown when the config cannot be.
 * @csspart group - The panel for those who lead a group.
 * @csspart profile - The profile of a self-assessment.
 * @cssprop [--balise-quiz-min-height=28em] - The height kept for the quiz, so that the page does not jump.
 */
export class QuizElement extends ContentElement<QuizConfig> {
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    answerEvents: { type: Boolean, attribute: 'answer-events' },
    simple: { type: Boolean },
    _at: { state: true },
    _draft: { state: true },
    _settled: { state: true },
    _missing: { state: true },
  };

  static override styles = [hostStyles, contentStyles, screenStyles, optionStyles, quizStyles];

  /** The level of the quiz's title among the page's headings, 1 to 6. */
  headingLevel = 2;

  /** Gives the answers in `balise-quiz-complete`, except those of a self-assessment; the visitor is then not told that they stay here. */
  answerEvents = false;

  /** Shows the plainer words that the content gives; a visitor chooses it too, in the « Aa » menu. */
  simple = false;

  /** −1 is the first screen, the number of questions the last. */
  private _at = -1;
  private _draft?: Answer;
  private _settled = false;
  private _missing = false;

  #questions: readonly Question[] = [];
  #optionOrder = new Map<string, readonly string[]>();
  #answers = new Map<string, Answer>();
  #completed = false;
  #room = new RoomController(this, {
    deck: () => this.content && quizDeck(this.content, this.locale),
    sheets: ['worksheet', 'answers', 'guide'],
    config: () => this.content,
    subject: () => this.content,
    locale: () => this.locale,
  });

  protected readConfig(request: ConfigRequest) {
    return readConfig(request, quizSchema);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('_loaded') && !(this.isKnown(changed) && this.#carryOn())) this.#reset();
  }

  protected renderContent(quiz: QuizConfig): unknown {
    const question = this.#plain(this.#questions[this._at]);
    const screen = this._at < 0 ? this.#renderStart(quiz) : question ? this.#renderQuestion(quiz, question) : this.#renderEnd(quiz);
    return keyed(this._at, screen);
  }

  #renderStart(quiz: QuizConfig) {
    const w = words[this.locale];
    const { length } = quiz.questions;
    return html`<section class="panel screen start" part="start" aria-labelledby="section-name">
      <svg class="rings" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="2" stroke-width="4"></circle>
        <circle cx="9" cy="9" r="6.2" stroke-width="0.5"></circle>
        <circle cx="9" cy="9" r="8.8" stroke-width="0.25"></circle>
      </svg>
      <span class="emblem">${icon(MessageCircle)}</span>
      ${heading(this.headingLevel, quiz.title, { class: 'title large', focusable: true, lang: this.contentLang })}
      ${quiz.intro ? html`<p class="plain" ${inLang(this.contentLang)}>${quiz.intro}</p>` : nothing}
      <p class="quiet">
        ${w.questions(length)}${sourceWords[this.locale].comma}${w.minutes(minutesFor(quiz))}${this.#givesAnswers(quiz) ? nothing : html`<br />${w.private}`}
      </p>
      <div class="actions"><button type="button" class="button" @click=${this.#start}>${w.start}</button></div>
      ${this.#room.render()} ${sectionName(quiz.title, this.contentLang)}
    </section>`;
  }

  #renderQuestion(quiz: QuizConfig, question: Question) {
    const { locale } = this;
    const w = words[locale];
    const total = this.#questions.length;
    const last = this._at === total - 1;
    const onward = last ? w.finish : w.next;
    return html`<section class="panel screen" part="question" aria-labelledby="section-name">
      <p class="quiet">${w.progress(this._at + 1, total)}</p>
      <svg class="progress" aria-hidden="true"><rect width="${((this._at + 1) / total) * 100}%" height="100%" rx="4"></rect></svg>
      ${questionView({
        question,
        order: this.#optionOrder.get(question.id),
        answer: this._draft,
        settled: this._settled,
        missing: this._missing,
        locale,
        lang: this.contentLang,
        title: heading(this.headingLevel, question.text, { class: 'title', focusable: true, lang: this.contentLang }),
        onAnswer: (answer, isWrong = false) => {
          this._draft = answer;
          this._missing = isWrong || (this._missing && answer === undefined);
          if (isWrong) this.announce(missingSentence(question, locale, marked));
        },
      })}
      ${this._settled ? feedbackView({ question, answer: this._draft, sources: quiz.about.sources, locale, lang: this.contentLang }) : nothing}
      <div class="actions">
        ${this._at > 0 ? html`<button type="button" class="button ghost" @click=${this.#back}>${w.back}</button>` : nothing}
        ${
          this._settled
            ? html`<button type="button" class="link" @click=${this.#change}>${w.change}</button>
                <button type="button" class="button onward" @click=${this.#onward}>${onward}</button>`
            : html`<button type="button" class="button onward" @click=${this.#validate}>
                ${this.#explains(question) ? w.validate : onward}
              </button>`
        }
      </div>
      ${sectionName(quiz.title, this.contentLang)}
    </section>`;
  }

  #renderEnd(quiz: QuizConfig) {
    const { locale } = this;
    const w = words[locale];
    const workshops = quiz.links?.workshops;
    return html`<section class="panel screen end" part="end" aria-labelledby="section-name">
      <p class="quiet" ${inLang(this.contentLang)}>${quiz.title}</p>
      ${drawing(lit)} ${heading(this.headingLevel, w.done, { class: 'title large', focusable: true })}
      ${endView({ quiz: this.#plain(quiz), questions: this.#plain(this.#questions), answers: this.#answers, level: this.headingLevel, locale, lang: this.contentLang })}
      ${this.#room.message ? html`<p class="notice">${this.#room.message}</p>` : nothing}
      <div class="actions">
        <button type="button" class="link" @click=${this.#back}>${w.back}</button>
        <button type="button" class="button ghost" @click=${this.#restart}>${w.restart}</button>
        ${
          isCaged()
            ? nothing
            : html`<button type="button" class="button ${workshops ? 'ghost' : 'onward'}" @click=${this.#print}>${w.print}</button>`
        }
        ${workshops ? outLink(workshops.url, html`<span ${inLang(this.contentLang)}>${workshops.label}</span>`, locale, 'button onward') : nothing}
      </div>
      ${sectionName(quiz.title, this.contentLang)}
    </section>`;
  }

  #plain<T>(part: T): T {
    return this.simple ? simplify(part) : part;
  }

  /** Self-assessment has no feedback, and none is given where the config keeps it for the end. */
  #explains(question: Question): boolean {
    return question.kind !== 'scale' && this.content?.feedback !== 'end';
  }

  #givesAnswers(quiz: QuizConfig): boolean {
    return this.answerEvents && quiz.questions.some((question) => question.kind !== 'scale');
  }

  #reset() {
    const quiz = this.content;
    this.#completed = false;
    this.#answers.clear();
    this.#optionOrder.clear();
    this.#questions = quiz ? (quiz.shuffleQuestions ? shuffle(quiz.questions) : quiz.questions) : [];
    for (const question of this.#questions) {
      if (quiz?.shuffleOptions && (question.kind === 'single' || question.kind === 'multiple'))
        this.#optionOrder.set(
          question.id,
          shuffle(optionsOf(question, this.locale)).map((option) => option.id),
        );
    }
    this.#show(-1);
  }

  /** The same quiz in other words: order, place and answers stay. False where the question that is shown is gone. */
  #carryOn(): boolean {
    const { questions, shuffleQuestions } = this.content!;
    const was = this.#questions;
    const now = shuffleQuestions ? inOrderOf(was, questions) : questions;
    const shown = was[this._at];
    const at = shown ? now.findIndex(({ id }) => id === shown.id) : this._at < 0 ? -1 : now.length;
    if (shown && at < 0) return false;
    // An answer among other choices is none.
    const shapes = new Set(now.map(shapeOf));
    const changed = was.filter((question) => !shapes.has(shapeOf(question)));
    for (const { id } of changed) {
      this.#answers.delete(id);
      this.#optionOrder.delete(id);
    }
    this.#questions = now;
    if (shown && changed.includes(shown)) this.#show(at);
    else this._at = at;
    return true;
  }

  #show(at: number) {
    const question = this.#questions[at];
    this._at = at;
    this._draft = question && this.#answers.get(question.id);
    this._settled = !!question && this._draft !== undefined && this.#explains(question);
    this._missing = false;
  }

  /** Shows a screen because the visitor asked for it: focus goes to its heading, and the page is told. */
  #goTo(at: number) {
    this.#show(at);
    this.announce('');
    const total = this.#questions.length;
    const question = this.#questions[at];
    if (question) this.dispatchEvent(new QuizQuestionEvent({ id: question.id, index: at, total }));
    else if (at === total && !this.#completed) this.#complete();
    void this.focusOn('.title');
  }

  #start = () => {
    this.dispatchEvent(new QuizStartEvent({ total: this.#questions.length }));
    this.#goTo(0);
  };

  #validate = () => {
    const question = this.#questions[this._at]!;
    if (this._draft === undefined) {
      this._missing = true;
      this.announce(missingSentence(question, this.locale, marked));
      void this.focusOn('fieldset input');
      return;
    }
    this.#answers.set(question.id, this._draft);
    if (!this.#explains(question)) return this.#onward();
    this._settled = true;
    // Focus is on the verdict, which a screen reader then reads: the status goes on from there.
    const { answer, text } = verdictWords(this.#plain(question), this._draft, this.locale, marked);
    this.announce(`${answer} ${text}`.trim());
    void this.focusOn('.verdict', '.feedback');
  };

  #onward = () => this.#goTo(this._at + 1);

  #back = () => this.#goTo(this._at - 1);

  #change = () => {
    this._settled = false;
    this.announce('');
    void this.focusOn('fieldset input:checked, fieldset input');
  };

  #restart = () => {
    this.#reset();
    this.dispatchEvent(new QuizRestartEvent());
    void this.focusOn('.title');
  };

  #complete() {
    this.#completed = true;
    const given = this.#questions.filter((question) => this.#answers.has(question.id));
    const answered = given.map((question) => question.id);
    const answers = given
      .filter((question) => question.kind !== 'scale')
      .map((question) => ({ id: question.id, answer: this.#answers.get(question.id)! }));
    this.dispatchEvent(new QuizCompleteEvent(this.answerEvents ? { answered, answers } : { answered }));
  }

  #print = () => {
    const content = this.renderRoot.querySelector('.base')!.cloneNode(true) as HTMLElement;
    for (const details of content.querySelectorAll('details')) details.open = true;
    const { title, lang } = this.content!;
    void this.#room.printContent({ title, lang, styles: (this.constructor as typeof QuizElement).elementStyles }, content);
  };
}

/** What an answer refers to, whatever the language. */
function shapeOf(question: Question): string {
  const options = 'options' in question ? (question.options ?? []) : [];
  return [question.id, question.kind, ...options.map(({ id }) => id).sort()].join();
}

declare global {
  interface HTMLElementTagNameMap {
    'balise-quiz': QuizElement;
  }
}
