import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { CardsElement, ChartElement, QuizElement } from '../../src/index.js';
import cards from '../fixtures/cards.json';
import chart from '../fixtures/chart-line.json';
import quiz from '../fixtures/quiz.json';
import { $, $$, clone, ready, shadow, text } from '../helpers.js';
import { choose, next, press, start } from '../widgets/quiz/walk.js';

/** Gives a content through the property, as a framework does at each drawing, and waits until it is shown. */
async function give(element: HTMLElement & { config: unknown; updateComplete: Promise<boolean> }, config: object): Promise<void> {
  const shown = new Promise((resolve) => element.addEventListener('balise-ready', resolve, { once: true }));
  element.config = config;
  await shown;
  await element.updateComplete;
}

/** At the second question, the first one answered. */
async function atSecond(): Promise<QuizElement> {
  const element = await ready<QuizElement>('balise-quiz', clone(quiz));
  await start(element);
  await choose(element, 'trois');
  await next(element);
  return element;
}

describe('a quiz that its page gives again', () => {
  it('keeps place, answers and focus', async () => {
    const element = await atSecond();
    await choose(element);
    const input = shadow(element).activeElement ?? $(element, 'fieldset input');
    (input as HTMLElement).focus();
    await give(element, clone(quiz));
    expect(text(element)).to.contain('Question 2 sur 5');
    expect($$(element, 'fieldset input:checked').length).to.equal(1);
    expect(shadow(element).activeElement === input, 'focus stays').to.equal(true);
    await press(element, '.actions .ghost');
    expect($<HTMLInputElement>(element, 'input:checked').value).to.equal('trois');
  });

  it('in other words and with one question more, stays at its question', async () => {
    const element = await atSecond();
    const [first, second, ...others] = clone(quiz).questions;
    const added = { ...clone(first!), id: 'nouvelle', text: 'Une question de plus ?' };
    await give(element, { ...clone(quiz), questions: [added, first, { ...second!, text: 'En d’autres mots' }, ...others] });
    expect(text(element)).to.contain('Question 3 sur 6').and.to.contain('En d’autres mots');
  });

  it('forgets an answer among other choices, and keeps the others', async () => {
    const element = await atSecond();
    const config = clone(quiz);
    const options = (config.questions[0] as { options: { id: string }[] }).options;
    options.push({ ...options[0]!, id: 'autre' });
    await give(element, config);
    await press(element, '.actions .ghost');
    expect(text(element)).to.contain('Question 1 sur 5');
    expect($$(element, 'input:checked').length).to.equal(0);
  });

  it('keeps the order that it was shuffled into', async () => {
    const shuffled = () => ({ ...clone(quiz), shuffleQuestions: true });
    const element = await ready<QuizElement>('balise-quiz', shuffled());
    await start(element);
    const title = text(element);
    for (let i = 0; i < 4; i++) {
      await give(element, shuffled());
      expect(text(element)).to.equal(title);
    }
  });

  it('begins anew where its question is gone, or where it is another quiz', async () => {
    const [first, , ...others] = clone(quiz).questions;
    for (const other of [{ questions: [first, ...others] }, { title: 'Un autre quiz' }]) {
      const element = await atSecond();
      await give(element, { ...clone(quiz), ...other });
      expect(shadow(element).querySelector('.start') !== null, JSON.stringify(Object.keys(other))).to.equal(true);
    }
  });
});

it('a deck that its page gives again stays at its card, turned and marked', async () => {
  const element = await ready<CardsElement>('balise-cards', clone(cards));
  const click = async (selector: string) => {
    $(element, selector).click();
    await element.updateComplete;
    await element.updateComplete;
  };
  await click('.tiles li:nth-child(2) .tile');
  await click('.turn');
  const seen = text(element);
  await give(element, clone(cards));
  expect(text(element)).to.equal(seen);
});

it('a chart that its page gives again stays a table', async () => {
  const element = await ready<ChartElement>('balise-chart', clone(chart));
  const toggle = () => $(element, '.as-table');
  toggle().click();
  await element.updateComplete;
  await give(element, clone(chart));
  expect(toggle().getAttribute('aria-pressed')).to.equal('true');
});
