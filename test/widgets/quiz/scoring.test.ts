import { expect } from '@open-wc/testing';
import type { Question } from '../../../src/widgets/quiz/quiz.schema.js';
import { ideas, minutesFor, profileFor, verdict } from '../../../src/widgets/quiz/scoring.js';
import config from '../../fixtures/quiz.json';
import family from '../../fixtures/self-assessment.json';

const questions = config.questions as Question[];
const [age, reperes, reseau, parents, debat] = questions as [Question, Question, Question, Question, Question];
const scales = { questions: family.questions as Question[], profiles: family.profiles };

describe('scoring', () => {
  it('knows the one right answer', () => {
    expect(verdict(age, 'trois')).to.equal('right');
    expect(verdict(age, 'un')).to.equal('other');
  });

  it('asks for all right answers and no other', () => {
    expect(verdict(reperes, ['equilibre', 'chambre'])).to.equal('right');
    expect(verdict(reperes, ['chambre'])).to.equal('other');
    expect(verdict(reperes, ['chambre', 'equilibre', 'interdire'])).to.equal('other');
  });

  it('tells true from false, and false from unanswered', () => {
    expect(verdict(reseau, false)).to.equal('right');
    expect(verdict(reseau, true)).to.equal('other');
    expect(verdict(reseau, undefined)).to.equal('other');
  });

  it('takes an estimate within its tolerance as nearly known', () => {
    expect(verdict(parents, 78)).to.equal('right');
    expect(verdict(parents, 73)).to.equal('close');
    expect(verdict(parents, 83)).to.equal('close');
    expect(verdict(parents, 84)).to.equal('other');
  });

  it('never judges an opinion or a habit', () => {
    expect(verdict(debat, 'agree')).to.equal('open');
    expect(verdict(family.questions[0] as Question, 'souvent')).to.equal('open');
  });

  it('sorts ideas into lifted, learnt and known, and leaves unanswered ones out', () => {
    const answers = new Map<string, string | boolean>([
      ['age', 'un'],
      ['reseau', true],
      ['parents', 'x'],
      ['debat', 'agree'],
    ]);
    answers.set('parents', 'x');
    const sorted = ideas(questions, answers);
    expect(sorted.lifted.map((question) => question.id)).to.deep.equal(['age']);
    expect(sorted.learnt.map((question) => question.id)).to.deep.equal(['reseau', 'parents']);
    expect(sorted.known).to.deep.equal([]);
    expect(ideas(questions, new Map([['age', 'trois']])).known.map((question) => question.id)).to.deep.equal(['age']);
  });

  it('finds the profile that the points reach', () => {
    const profile = (...answers: [string, string][]) => profileFor(scales, new Map(answers))?.id;
    expect(profile(['chambre', 'jamais'], ['coucher', 'toujours'])).to.equal('serein');
    expect(profile(['chambre', 'souvent'], ['coucher', 'toujours'])).to.equal('essais');
    expect(profile(['chambre', 'parfois'], ['coucher', 'rarement'])).to.equal('essais');
    expect(profile()).to.equal(undefined);
  });

  it('reckons the minutes unless the config says them', () => {
    expect(minutesFor({ questions })).to.equal(3);
    expect(minutesFor({ questions, minutes: 12 })).to.equal(12);
    expect(minutesFor({ questions: [debat] })).to.equal(1);
  });
});
