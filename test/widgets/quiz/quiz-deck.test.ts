import { expect } from '@open-wc/testing';
import { marked } from '../../../src/base/in-lang.js';
import { sourcesOf } from '../../../src/base/room/deck.js';
import { quizDeck } from '../../../src/widgets/quiz/quiz-deck.js';
import { quizSchema } from '../../../src/widgets/quiz/quiz.schema.js';
import debate from '../../../demo/contents/quiz-debat.json';
import familyContent from '../../../demo/contents/quiz-famille.json';
import knowledge from '../../../demo/contents/quiz-ecrans.json';
import config from '../../fixtures/quiz.json';
import family from '../../fixtures/self-assessment.json';
import { clone } from '../../helpers.js';

const deckOf = (content: unknown, locale: 'fr' | 'en' = 'fr') => quizDeck(quizSchema.parse(content), locale);
const deck = deckOf(config);
const slide = (id: string, from = deck) => from.slides.find((slide) => slide.id === id)!;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
/** The same in anything. */
const plainly = (value: unknown): unknown => JSON.parse(plain(JSON.stringify(value)));

/** The ranges that a room votes on, for an estimate. */
function ranges(estimate: { min: number; max: number; step?: number; answer: number; unit?: string }, locale: 'fr' | 'en' = 'fr') {
  const question = { ...clone(config.questions[3]), unit: '%', ...estimate };
  return deckOf({ ...config, questions: [question] }, locale).slides[0]!.answers;
}
const said = (answers: ReturnType<typeof ranges>) => answers.map(({ text }) => plain(text));

describe('a quiz as slides', () => {
  it('has its title, words, language, sources and the day they were checked', () => {
    const { kind, title, intro, lang, sources, verifiedOn } = deck;
    expect([kind, title, intro, lang, verifiedOn]).to.deep.equal(['quiz', config.title, config.intro, 'fr', '2026-11-22']);
    expect(sources).to.deep.equal(config.about.sources);
  });

  it('has one slide a question, in the order of the config, whatever is shuffled on screens', () => {
    const shuffled = deckOf({ ...config, shuffleQuestions: true, shuffleOptions: true });
    expect(shuffled.slides.map(({ id }) => id)).to.deep.equal(config.questions.map(({ id }) => id));
    expect(shuffled.slides[0]!.answers.map(({ text }) => text)).to.deep.equal(['1 an', '3 ans', '6 ans']);
  });

  it('takes a minute for its timer, or what the config says', () => {
    expect(deck.timer).to.equal(60);
    expect(deckOf({ ...config, timer: 90 }).timer).to.equal(90);
  });

  it('plans minutes by the kind of question, or as the config says', () => {
    expect(deck.slides.map(({ minutes }) => minutes)).to.deep.equal([2, 2, 2, 2, 5]);
    expect(deckOf(family).slides.map(({ minutes }) => minutes)).to.deep.equal([1, 1]);
    const questions = [{ ...clone(config.questions[4]), minutes: 12 }];
    expect(deckOf({ ...config, questions }).slides[0]!.minutes).to.equal(12);
  });

  it('keeps the facilitator’s notes apart from what is shown', () => {
    const { notes, ...rest } = slide('age');
    expect(notes).to.contain('NOTE-ANIMATEUR');
    expect(JSON.stringify(rest)).to.not.contain('NOTE-ANIMATEUR');
    expect(slide('reperes').notes).to.equal(undefined);
  });
});

describe('a question as a slide', () => {
  it('with one right answer: letters to choose from, the answer in words, the reason with its source', () => {
    const { kind, title, answers, answer, several, unit, uncovered } = slide('age');
    expect([kind, title, answer, several, unit]).to.deep.equal(['question', config.questions[0]!.text, '3 ans', false, undefined]);
    expect(answers.map(({ text, correct, ours }) => [text, !!correct, ours])).to.deep.equal([
      ['1 an', false, false],
      ['3 ans', true, false],
      ['6 ans', false, false],
    ]);
    expect(uncovered).to.deep.equal([{ items: [config.questions[0]!.explanation] }]);
    expect(sourcesOf(deck, uncovered).map(({ id }) => id)).to.deep.equal(['amif']);
  });

  it('with several: they are all named, and paper lets several be ticked', () => {
    const { answer, several } = slide('reperes');
    expect([answer, several]).to.deep.equal(['Pas d’écran dans la chambre et Chercher l’équilibre', true]);
  });

  it('true or false: the words are the interface’s, and follow its language', () => {
    expect(slide('reseau').answers.map(({ text, correct, ours }) => [text, !!correct, ours])).to.deep.equal([
      ['Vrai', false, true],
      ['Faux', true, true],
    ]);
    expect([slide('reseau').answer, slide('reseau', deckOf(config, 'en')).answer]).to.deep.equal(['Faux', 'False']);
  });

  it('with a picture: it comes along', () => {
    const image = { src: '/a.png', alt: 'Un dessin', width: 40, height: 30 };
    expect(deckOf({ ...config, questions: [{ ...clone(config.questions[0]), image }] }).slides[0]!.image).to.deep.equal(image);
  });

  it('for debate: no answer is right, and the expert is named with the talk, after it', () => {
    const { kind, answers, answer, uncovered } = slide('debat');
    expect([kind, answer]).to.deep.equal(['debate', undefined]);
    expect(answers.map(({ text, correct, ours }) => [text, correct, ours])).to.deep.equal([
      ['Plutôt d’accord', undefined, true],
      ['Ça dépend', undefined, true],
      ['Plutôt pas d’accord', undefined, true],
    ]);
    expect(plainly(uncovered)).to.deep.equal([
      { items: [{ text: 'Et autour de vous, qu’en dit-on ?', ours: true }] },
      {
        heading: 'Pour aller plus loin, après la discussion',
        items: [{ text: `${marked('webinaire')} avec ${marked('Anne Siegel')}`, ours: true, source: 'amif' }],
      },
    ]);
  });

  it('for debate with positions of its own: these are the config’s words', () => {
    const options = [
      { id: 'oui', text: 'Oui' },
      { id: 'non', text: 'Non' },
    ];
    const { answers, uncovered } = deckOf({
      ...config,
      questions: [{ ...clone(config.questions[4]), options, furtherReading: undefined }],
    }).slides[0]!;
    expect(answers.map(({ text, ours }) => [text, ours])).to.deep.equal([
      ['Oui', false],
      ['Non', false],
    ]);
    expect(uncovered).to.have.lengthOf(1);
  });

  it('of a self-assessment: everybody answers for oneself, and nothing is uncovered', () => {
    for (const { kind, answer, uncovered, answers } of deckOf(family).slides) {
      expect([kind, answer, uncovered]).to.deep.equal(['private', undefined, []]);
      expect(answers.length).to.be.greaterThan(1);
      expect(answers.some(({ correct }) => correct)).to.equal(false);
    }
  });
});

describe('an estimate as a slide', () => {
  it('is written on paper in its unit, and voted on by four ranges, one of which is right', () => {
    const { unit, answer, several, answers } = slide('parents');
    expect([unit, plain(answer!), several]).to.deep.equal(['%', '78 %', false]);
    expect(said(answers)).to.deep.equal(['De 0 à 24 %', 'De 25 à 50 %', 'De 51 à 75 %', 'De 76 à 100 %']);
    expect(answers.map(({ correct }) => correct)).to.deep.equal([false, false, false, true]);
    expect(answers.every(({ ours }) => ours)).to.equal(true);
  });

  it('has fewer where there are fewer numbers, and one number where a range holds one', () => {
    expect(said(ranges({ min: 1, max: 3, answer: 2 }))).to.deep.equal(['1 %', '2 %', '3 %']);
    expect(said(ranges({ min: 1, max: 4, answer: 2 }))).to.deep.equal(['1 %', '2 %', '3 %', '4 %']);
    expect(said(ranges({ min: 0, max: 5, answer: 2 }))).to.deep.equal(['De 0 à 1 %', '2 %', 'De 3 à 4 %', '5 %']);
  });

  it('writes numbers as the language does', () => {
    expect(said(ranges({ min: 0, max: 7000, step: 1000, answer: 0 }))[3]).to.equal('De 6 000 à 7 000 %');
    expect(said(ranges({ min: 0, max: 7000, step: 1000, answer: 0 }, 'en'))[3]).to.equal('6,000 to 7,000 %');
    expect(said(ranges({ min: 0, max: 0.75, step: 0.25, answer: 0.5 }))).to.deep.equal(['0 %', '0,25 %', '0,5 %', '0,75 %']);
  });

  it('covers every number once, has one right range, and the answer is in it', () => {
    for (const [min, max, step] of [
      [0, 100, 1],
      [1, 7, 1],
      [-20, 20, 5],
      [0, 2, 0.1],
      [2000, 2026, 1],
      [10, 500, 7],
    ] as const)
      for (let answer: number = min; answer <= max + 1e-9; answer = Number((answer + step).toFixed(6))) {
        const answers = ranges({ min, max, step, answer, unit: 'x' });
        const where = `${min}…${max} by ${step}, ${answer}`;
        expect(answers.length, where).to.be.within(2, 4);
        const bounds = said(answers).map((text) =>
          (text.match(/-?\d[\d ]*(?:,\d+)?/g) ?? []).map((n) => Number(n.replace(/ /g, '').replace(',', '.'))),
        );
        expect([bounds[0]![0], bounds.at(-1)!.at(-1)], where).to.deep.equal([min, max]);
        expect(answers.filter(({ correct }) => correct).length, where).to.equal(1);
        const right = bounds[answers.findIndex(({ correct }) => correct)]!;
        expect(answer, where).to.be.within(right[0]!, right.at(-1)!);
        for (let i = 1; i < bounds.length; i++) expect(bounds[i]![0]! - bounds[i - 1]!.at(-1)!, where).to.be.closeTo(step, 1e-6);
      }
  });
});

describe('the last slide of a quiz', () => {
  it('says what to remember, and the 3018 apart', () => {
    expect(plainly(deck.closing)).to.deep.equal([
      { heading: 'À retenir', items: config.takeaways },
      { items: [{ text: 'Un enfant, un parent a besoin d’aide ? Le 3018 répond, c’est gratuit et anonyme.', ours: true }], strong: true },
    ]);
  });

  it('has the advice of each profile, and none of the points', () => {
    const { closing } = deckOf(family);
    expect(closing.map(({ heading }) => heading)).to.deep.equal(family.profiles.map(({ title }) => title));
    expect(closing.flatMap(({ items }) => items)).to.deep.equal(family.profiles.flatMap(({ advice }) => advice));
  });

  it('is bare where the config says nothing of it', () => {
    expect(deckOf({ ...config, takeaways: undefined, links: undefined }).closing).to.deep.equal([]);
    expect(deckOf({ ...config, takeaways: [], links: { helpline: false } }).closing).to.deep.equal([]);
    const silent = { ...clone(family), profiles: family.profiles.map((profile) => ({ ...profile, advice: [] })) };
    expect(deckOf(silent).closing).to.deep.equal([]);
  });
});

describe('the quizzes we ship', () => {
  for (const [name, content] of Object.entries({ knowledge, debate, familyContent }))
    it(`${name}: each slide has words to show, and cites sources that are listed`, () => {
      const deck = deckOf(content);
      expect(deck.slides.length).to.equal(content.questions.length);
      const cited = deck.slides.flatMap(({ uncovered }) => uncovered.flatMap(({ items }) => items.map(({ source }) => source)));
      const known = new Set(deck.sources.map(({ id }) => id));
      expect(cited.filter((source) => source && !known.has(source))).to.deep.equal([]);
      expect(deck.slides.filter(({ kind, answer }) => (kind === 'question') !== !!answer).map(({ id }) => id)).to.deep.equal([]);
    });
});
