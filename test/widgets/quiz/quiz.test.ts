import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/quiz.js';
import type { QuizCompleteEvent, QuizElement } from '../../../src/index.js';
import config from '../../fixtures/quiz.json';
import family from '../../fixtures/self-assessment.json';
import { $, $$, axeFaults, clone, ready, record, shadow, text, words } from '../../helpers.js';
import { answerAll, choose, focused, next, press, start } from './walk.js';

const open = (change: object = {}, attributes = {}) => ready<QuizElement>('balise-quiz', { ...clone(config), ...change }, attributes);

describe('first screen', () => {
  it('says what it is, how many questions, how long, and that answers stay here', async () => {
    const quiz = await open();
    expect($(quiz, 'h2').textContent).to.equal(config.title);
    expect(text(quiz)).to.contain('5 questions, environ 3 min').and.to.contain('Vos réponses restent sur cet appareil.');
  });

  it('no longer says that answers stay here when the host asks for them', async () => {
    expect(text(await open({}, { 'answer-events': '' }))).to.not.contain('restent sur cet appareil');
  });

  it('still says so for a self-assessment, whose answers are never given', async () => {
    const quiz = await ready<QuizElement>('balise-quiz', family, { 'answer-events': '' });
    expect(text(quiz)).to.contain('restent sur cet appareil');
  });

  it('fits the page’s outline', async () => {
    const quiz = await open({}, { 'heading-level': '3' });
    expect($(quiz, 'h3').textContent).to.equal(config.title);
    await start(quiz);
    expect(words($(quiz, 'legend h3'))).to.equal(config.questions[0]!.text);
  });
});

describe('a question', () => {
  it('takes focus on its heading when it comes', async () => {
    const quiz = await open();
    await start(quiz);
    expect(words(focused(quiz))).to.equal(config.questions[0]!.text);
  });

  it('is a fieldset with a legend and native inputs', async () => {
    const quiz = await open();
    await start(quiz);
    expect($(quiz, 'fieldset > legend').textContent).to.contain('Avant quel âge');
    expect($$<HTMLInputElement>(quiz, 'label > input').map((input) => input.type)).to.deep.equal(['radio', 'radio', 'radio']);
  });

  it('does not submit when an answer is chosen', async () => {
    const quiz = await open();
    await start(quiz);
    await choose(quiz, 'trois');
    expect(shadow(quiz).querySelector('.feedback')).to.equal(null);
    expect($(quiz, '.onward').textContent.trim()).to.equal('Valider');
  });

  it('asks for an answer before it goes on, in words and to screen readers, and keeps focus at hand', async () => {
    const quiz = await open();
    await start(quiz);
    await press(quiz, '.onward');
    expect($(quiz, '#missing').textContent).to.equal('Choisissez une réponse, puis validez.');
    expect($(quiz, '[role=status]').textContent).to.contain('Choisissez une réponse');
    expect($(quiz, 'fieldset').getAttribute('aria-describedby')).to.contain('missing');
    expect(focused(quiz).localName).to.equal('input');
    await choose(quiz, 'un');
    expect(shadow(quiz).querySelector('#missing')).to.equal(null);
  });

  it('says the right answer, its reason, its source and date', async () => {
    const quiz = await open();
    await start(quiz);
    await choose(quiz, 'trois');
    await press(quiz, '.onward');
    expect(text(quiz)).to.contain('Bonne réponse : 3 ans').and.to.contain('avant 3 ans');
    expect(text(quiz)).to.contain('Source : AMIF, commission Éducation, Compte-rendu de séance, 30 mars 2023');
    expect(words(focused(quiz))).to.equal('Bonne réponse : 3 ans');
    expect($(quiz, '[role=status]').textContent).to.contain('Les médecins recommandent');
  });

  it('says « pas tout à fait » with an icon, and marks both answers in words', async () => {
    const quiz = await open();
    await start(quiz);
    await choose(quiz, 'six');
    await press(quiz, '.onward');
    expect($(quiz, '.feedback .verdict').textContent).to.equal('Pas tout à fait');
    expect(shadow(quiz).querySelector('.feedback svg')).to.not.equal(null);
    expect(text(quiz)).to.contain('La réponse est : 3 ans.');
    const marks = $$(quiz, '.option').map((option) => option.innerText.replace(/\s+/g, ' ').trim());
    expect(marks).to.deep.equal(['1 an', '3 ans bonne réponse', '6 ans votre réponse']);
  });

  it('with several answers takes all the right ones', async () => {
    const quiz = await open({ questions: [clone(config.questions[1])] });
    await start(quiz);
    expect(text(quiz)).to.contain('Plusieurs réponses possibles');
    await choose(quiz, 'chambre');
    await choose(quiz, 'equilibre');
    await press(quiz, '.onward');
    expect($(quiz, '.verdict').textContent).to.equal('Bonne réponse');
  });

  it('lets a checked answer be unchecked', async () => {
    const quiz = await open({ questions: [clone(config.questions[1])] });
    await start(quiz);
    await choose(quiz, 'chambre');
    await choose(quiz, 'chambre');
    await press(quiz, '.onward');
    expect(shadow(quiz).querySelector('#missing')).to.not.equal(null);
  });

  it('never shows the facilitator’s notes', async () => {
    const quiz = await open();
    await answerAll(quiz);
    expect(shadow(quiz).textContent).to.not.contain('NOTE-ANIMATEUR');
  });

  it('shows its image with its alternative text and size', async () => {
    const image = { src: '/test/fixtures/dot.svg', alt: 'Un point', width: 40, height: 30 };
    const quiz = await open({ questions: [{ ...clone(config.questions[0]), image }] });
    await start(quiz);
    const shown = $<HTMLImageElement>(quiz, 'img');
    expect([shown.alt, shown.width, shown.height]).to.deep.equal(['Un point', 40, 30]);
  });

  it('shows an image that the config itself holds', async () => {
    const src = `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>')}`;
    const quiz = await open({ questions: [{ ...clone(config.questions[0]), image: { src, alt: 'Un point', width: 40, height: 30 } }] });
    await start(quiz);
    const shown = $<HTMLImageElement>(quiz, 'img');
    await shown.decode();
    expect([shown.src, shown.naturalWidth]).to.deep.equal([src, 40]);
  });

  it('calls no other site for an image', async () => {
    const image = { src: '//tracker.example/x.png', alt: 'Un point', width: 1, height: 1 };
    const quiz = await open({ questions: [{ ...clone(config.questions[0]), image }] });
    await start(quiz);
    expect(shadow(quiz).querySelector('img')).to.equal(null);
  });

  it('loads no image from an address that is not safe', async () => {
    const image = { src: 'http://elsewhere.example/x.png', alt: '', width: 1, height: 1 };
    const quiz = document.createElement('balise-quiz');
    const errors = record(quiz, 'balise-error');
    quiz.config = { ...clone(config), questions: [{ ...clone(config.questions[0]), image }] };
    document.body.append(quiz);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(errors).to.have.lengthOf(1);
    quiz.remove();
  });
});

describe('an estimate', () => {
  const estimate = async () => {
    const quiz = await open({ questions: [clone(config.questions[3])] });
    await start(quiz);
    return { quiz, range: $<HTMLInputElement>(quiz, '[type=range]'), number: $<HTMLInputElement>(quiz, '[type=number]') };
  };
  const set = async (quiz: QuizElement, input: HTMLInputElement, value: string) => {
    input.value = value;
    input.dispatchEvent(new Event(input.type === 'range' ? 'input' : 'change', { bubbles: true }));
    await quiz.updateComplete;
  };

  it('keeps slider and number box together', async () => {
    const { quiz, range, number } = await estimate();
    expect(number.value).to.equal('');
    await set(quiz, range, '30');
    expect(number.value).to.equal('30');
    await set(quiz, number, '64');
    expect(range.value).to.equal('64');
    expect(range.getAttribute('aria-valuetext')).to.equal('64\u00a0%');
  });

  it('moves by real arrow keys', async () => {
    const { quiz, range, number } = await estimate();
    range.focus();
    await sendKeys({ press: 'ArrowRight' });
    await quiz.updateComplete;
    expect(number.value).to.equal('51');
  });

  it('says at once that a number is out of bounds, and keeps what was typed', async () => {
    const { quiz, range, number } = await estimate();
    await set(quiz, number, '11');
    await set(quiz, number, '150');
    expect(text(quiz)).to.contain('Donnez un nombre entre 0 % et 100 %');
    expect([number.value, number.getAttribute('aria-invalid')]).to.deep.equal(['150', 'true']);
    expect(range.value).to.equal('11');
    await set(quiz, number, '20');
    expect(number.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('takes the nearest step of what is typed, and says nothing of an answer before there is one', async () => {
    const { quiz, range, number } = await estimate();
    expect(range.getAttribute('aria-valuetext')).to.equal('pas encore de réponse');
    await set(quiz, number, '77.6');
    expect(number.value).to.equal('78');
  });

  it('says when one is nearly there', async () => {
    const { quiz, number } = await estimate();
    await set(quiz, number, '75');
    await press(quiz, '.onward');
    expect(text(quiz)).to.contain('Vous y êtes presque : 78 %');
  });
});

describe('a debate', () => {
  it('has no right answer, and names the expert only after the discussion', async () => {
    const quiz = await open({ questions: [clone(config.questions[4])] });
    await start(quiz);
    expect(text(quiz)).to.contain('il n’y a pas de bonne réponse').and.to.not.contain('Anne Siegel');
    expect($$(quiz, '.option').map((option) => option.innerText.trim())).to.deep.equal([
      'Plutôt d’accord',
      'Ça dépend',
      'Plutôt pas d’accord',
    ]);
    await choose(quiz, 'agree');
    await press(quiz, '.onward');
    const further = $<HTMLDetailsElement>(quiz, 'details');
    expect(further.innerText).to.not.contain('Anne Siegel');
    further.open = true;
    expect(further.innerText).to.contain('Pour aller plus loin').and.to.contain('webinaire avec Anne Siegel');
    expect(text(quiz)).to.not.contain('Bonne réponse').and.to.not.contain('Pas tout à fait');
  });
});

describe('going back', () => {
  it('shows the answer given, and lets it be changed', async () => {
    const quiz = await open();
    await start(quiz);
    await choose(quiz, 'un');
    await next(quiz);
    await press(quiz, '.actions .ghost');
    expect($(quiz, '.verdict').textContent).to.equal('Pas tout à fait');
    await press(quiz, '.link');
    expect(focused(quiz)).to.have.property('value', 'un');
    await choose(quiz, 'trois');
    await press(quiz, '.onward');
    expect(text(quiz)).to.contain('Bonne réponse : 3 ans');
  });

  it('works from the last screen too', async () => {
    const quiz = await open();
    await answerAll(quiz);
    await press(quiz, '.actions .link');
    expect(text(quiz)).to.contain('Question 5 sur 5');
  });
});

it('keeps the verdict in view on a small phone', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  place.style.cssText = 'width: 320px; height: 400px; overflow: auto';
  const quiz = await open();
  place.append(quiz);
  await start(quiz);
  await choose(quiz, 'six');
  await press(quiz, '.onward');
  const [verdict, box] = [$(quiz, '.verdict').getBoundingClientRect(), place.getBoundingClientRect()];
  expect(verdict.top).to.be.at.least(box.top);
  expect(verdict.bottom).to.be.at.most(box.bottom);
  place.remove();
});

it('does not outgrow a phone with the largest text', async () => {
  const quiz = await open({}, { 'text-size': 'larger' });
  const place = document.body.appendChild(document.createElement('div'));
  place.style.width = '288px';
  place.append(quiz);
  await start(quiz);
  for (;;) {
    expect($(quiz, '.base').scrollWidth).to.be.at.most(288);
    if (shadow(quiz).querySelector('.end')) break;
    await choose(quiz);
    await press(quiz, '.onward');
    expect($(quiz, '.base').scrollWidth).to.be.at.most(288);
    if (shadow(quiz).querySelector('fieldset[disabled]')) await press(quiz, '.onward');
  }
  place.remove();
});

it('tells of its completion once, however often one goes back and on', async () => {
  const quiz = await open();
  const done = record(quiz, 'balise-quiz-complete');
  await answerAll(quiz);
  await press(quiz, '.actions .link');
  await press(quiz, '.onward');
  expect(text(quiz)).to.contain('C’est terminé');
  expect(done.length).to.equal(1);
});

describe('order', () => {
  const many = Array.from({ length: 30 }, (_, i) => ({ ...clone(config.questions[2]!), id: `q${i}`, text: `Affirmation ${i}` }));
  const options = Array.from({ length: 8 }, (_, i) => ({ id: `o${i}`, text: `Réponse ${i}`, correct: i === 0 }));
  const ids = (quiz: QuizElement) => $$<HTMLInputElement>(quiz, 'input').map((input) => input.value);

  it('stays as written unless the config asks', async () => {
    const quiz = await open({ questions: [{ ...clone(config.questions[0]), options }] });
    await start(quiz);
    expect(ids(quiz)).to.deep.equal(options.map((option) => option.id));
  });

  it('of questions is shuffled on demand, each once', async () => {
    const quiz = await open({ questions: many, shuffleQuestions: true });
    const seen: string[] = [];
    quiz.addEventListener('balise-quiz-question', (event) => seen.push(event.detail.id));
    await answerAll(quiz);
    expect(seen).to.not.deep.equal(many.map((question) => question.id));
    expect(seen.sort()).to.deep.equal(many.map((question) => question.id).sort());
  });

  it('of options is shuffled on demand, and stays while the question is on screen', async () => {
    const orders = new Set<string>();
    for (let i = 0; i < 5; i++) {
      const quiz = await open({ questions: [{ ...clone(config.questions[0]), options }], shuffleOptions: true });
      await start(quiz);
      const before = ids(quiz);
      await choose(quiz, 'o0');
      expect(ids(quiz)).to.deep.equal(before);
      orders.add(before.join());
    }
    expect(orders.size).to.be.greaterThan(1);
  });
});

describe('the host page', () => {
  it('hears of start, questions, completion and restart, by ids only', async () => {
    const quiz = await open();
    const events = record(document.body, 'balise-quiz-start', 'balise-quiz-question', 'balise-quiz-complete', 'balise-quiz-restart');
    await answerAll(quiz);
    await press(quiz, '.actions .ghost:nth-of-type(2)');
    expect(events.map((event) => event.type.replace('balise-quiz-', ''))).to.deep.equal([
      'start',
      ...Array<string>(5).fill('question'),
      'complete',
      'restart',
    ]);
    const { detail } = events[6] as QuizCompleteEvent;
    expect(detail).to.deep.equal({ answered: ['age', 'reperes', 'reseau', 'parents', 'debat'] });
    expect(events.every((event) => event.composed && event.bubbles)).to.equal(true);
  });

  it('gets answers only when it asked for them', async () => {
    const quiz = await open({}, { 'answer-events': '' });
    const [done] = [record(quiz, 'balise-quiz-complete')];
    await answerAll(quiz);
    const { detail } = done[0] as QuizCompleteEvent;
    expect(detail.answers?.map(({ id }) => id)).to.deep.equal(['age', 'reperes', 'reseau', 'parents', 'debat']);
    expect(detail.answers?.[0]).to.deep.equal({ id: 'age', answer: 'un' });
  });

  it('never gets those of a self-assessment', async () => {
    const quiz = await ready<QuizElement>('balise-quiz', family, { 'answer-events': '' });
    const done = record(quiz, 'balise-quiz-complete');
    await answerAll(quiz);
    expect((done[0] as QuizCompleteEvent).detail).to.deep.equal({ answered: ['chambre', 'coucher'], answers: [] });
  });

  it('finds nothing of the answers in storage', async () => {
    await answerAll(await open());
    expect([localStorage.length, document.cookie]).to.deep.equal([0, '']);
  });
});

it('has no accessibility fault on any of its screens', async () => {
  const quiz = await open();
  const faults = [...(await axeFaults(quiz))];
  await start(quiz);
  for (let i = 0; i < 5; i++) {
    faults.push(...(await axeFaults(quiz)));
    await press(quiz, '.onward'); // the sentence that asks for an answer
    faults.push(...(await axeFaults(quiz)));
    await choose(quiz);
    await press(quiz, '.onward');
    faults.push(...(await axeFaults(quiz)));
    await press(quiz, '.onward');
  }
  faults.push(...(await axeFaults(quiz)));
  expect(faults).to.deep.equal([]);
});
