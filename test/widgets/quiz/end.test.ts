import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/quiz.js';
import type { QuizElement } from '../../../src/index.js';
import debate from '../../../demo/contents/quiz-debat.json';
import familyContent from '../../../demo/contents/quiz-famille.json';
import knowledge from '../../../demo/contents/quiz-ecrans.json';
import config from '../../fixtures/quiz.json';
import family from '../../fixtures/self-assessment.json';
import { $, $$, axeFaults, clone, ready, shadow, text, words } from '../../helpers.js';
import { answerAll, choose, focused, next, press, start } from './walk.js';

const finished = async (content: unknown, attributes = {}) => {
  const quiz = await ready<QuizElement>('balise-quiz', content, attributes);
  await answerAll(quiz);
  return quiz;
};

describe('the last screen', () => {
  it('takes focus, and says how many received ideas were lifted and which', async () => {
    const quiz = await finished(config);
    expect(words(focused(quiz))).to.equal('C’est terminé, merci !');
    expect(text(quiz)).to.contain('Une idée reçue levée').and.to.contain('« Un peu d’écran pour un bébé, ça va »');
  });

  it('never shows a score, a pass or a fail', async () => {
    const shown = text(await finished(config)).toLowerCase();
    for (const word of ['score', 'points,', 'réussi', 'échec', 'faux.', 'bravo', '/5', 'sur 5']) expect(shown).to.not.contain(word);
  });

  it('puts what was known beside what was learnt', async () => {
    const quiz = await ready<QuizElement>('balise-quiz', { ...clone(config), questions: clone(config.questions.slice(0, 2)) });
    await start(quiz);
    await choose(quiz, 'trois');
    await next(quiz);
    await choose(quiz, 'interdire');
    await next(quiz);
    expect(text(quiz)).to.contain('Un point que vous connaissiez déjà').and.to.contain('Un repère découvert');
  });

  it('says what to remember, with sources and their dates', async () => {
    const quiz = await finished(config);
    expect(words($(quiz, '.keep')))
      .to.contain('Chercher l’équilibre')
      .and.to.contain('12 décembre 2019');
    const sources = $<HTMLDetailsElement>(quiz, 'details:last-of-type');
    sources.open = true;
    expect(words(sources)).to.contain('page non datée').and.to.contain('22 novembre 2026');
  });

  it('leads to the workshops and to the 3018 when the config asks', async () => {
    const quiz = await finished(config);
    expect($<HTMLAnchorElement>(quiz, '.actions a').getAttribute('href')).to.match(/#ateliers$/);
    expect($(quiz, '.help a').getAttribute('href')).to.equal('tel:3018');
    const bare = await finished({ ...clone(config), links: undefined });
    expect(shadow(bare).querySelector('.help')).to.equal(null);
  });

  it('explains everything there when feedback is kept for the end', async () => {
    const quiz = await finished({ ...clone(config), feedback: 'end' });
    const review = $<HTMLDetailsElement>(quiz, '.review');
    expect(review.open).to.equal(true);
    expect(review.innerText).to.contain('Votre réponse').and.to.contain('La réponse est').and.to.contain('AMIF');
    expect($$(quiz, '.review li')).to.have.lengthOf(4);
  });

  it('starts again with a clean sheet', async () => {
    const quiz = await finished(config);
    await press(quiz, '.actions .ghost:nth-of-type(2)');
    expect(focused(quiz).textContent).to.equal(config.title);
    await start(quiz);
    expect($$<HTMLInputElement>(quiz, 'input:checked')).to.have.lengthOf(0);
  });

  it('prints from a window of its own, with everything unfolded', async () => {
    const quiz = await finished(config);
    const opened = window.open;
    let page: Window | null = null;
    window.open = (...args: Parameters<typeof window.open>) => {
      page = opened.apply(window, args);
      if (page) page.print = () => undefined;
      return page;
    };
    try {
      await press(quiz, '.actions .ghost:nth-of-type(3)');
      await waitUntil(() => page || text(quiz).includes('bloque'), 'a window, or a word on why there is none');
    } finally {
      window.open = opened;
    }
    if (!page) return expect(text(quiz)).to.contain('bloque la fenêtre d’impression');
    const printed = (page as Window).document;
    const root = printed.body;
    await waitUntil(() => root.firstElementChild, 'the content is drawn');
    expect(printed.title).to.equal(config.title);
    expect(root.textContent).to.contain('Une idée reçue levée');
    expect(root.querySelectorAll('details:not([open])')).to.have.lengthOf(0);
    (page as Window).close();
  });
});

describe('self-assessment', () => {
  it('goes on without feedback, and ends with a kind profile, its advice, sources and links', async () => {
    const quiz = await ready<QuizElement>('balise-quiz', family);
    await start(quiz);
    expect($(quiz, '.onward').textContent.trim()).to.equal('Question suivante');
    await choose(quiz, 'souvent');
    await press(quiz, '.onward');
    expect(text(quiz)).to.contain('Question 2 sur 2');
    await choose(quiz, 'toujours');
    await press(quiz, '.onward');
    expect($(quiz, '.profile').innerText).to.contain('Quelques pistes à essayer').and.to.contain('Haut Conseil');
    expect($<HTMLAnchorElement>(quiz, '.profile ul:last-of-type a').href).to.equal('https://www.hcsp.fr/');
    expect(text(quiz)).to.not.match(/\d+ points?/);
  });
});

describe('the contents we ship', () => {
  for (const [name, content] of Object.entries({ knowledge, debate, familyContent })) {
    it(`${name}: goes through to the end, in light and dark, without an accessibility fault`, async () => {
      const quiz = await ready<QuizElement>('balise-quiz', content);
      const faults = await axeFaults(quiz);
      await answerAll(quiz);
      faults.push(...(await axeFaults(quiz)));
      quiz.theme = 'dark';
      await quiz.updateComplete;
      faults.push(...(await axeFaults(quiz)));
      expect(faults).to.deep.equal([]);
    });
  }

  it('have the ten debate statements, and no answer to any', () => {
    expect(debate.questions).to.have.lengthOf(10);
    expect(
      debate.questions.every((question) => question.kind === 'opinion' && !('answer' in question) && !('url' in question.furtherReading)),
    ).to.equal(true);
  });

  it('have at least twelve knowledge questions, each explained from a source', () => {
    const sources = new Map(knowledge.about.sources.map((source) => [source.id, source]));
    expect(knowledge.questions.length).to.be.at.least(12);
    for (const question of knowledge.questions) expect(sources.get(question.explanation.source), question.id).to.not.equal(undefined);
  });

  it('show nothing that the facts keep from the public', () => {
    const shown = JSON.stringify([knowledge, debate, familyContent]);
    expect(shown).to.not.match(/13 ans|15 ans/);
  });
});
