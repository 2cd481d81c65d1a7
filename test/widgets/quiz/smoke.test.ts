import { expect } from '@open-wc/testing';
import '../../../src/define/quiz.js';
import type { QuizElement } from '../../../src/index.js';
import config from '../../fixtures/quiz.json';
import { axeFaults, ready, text } from '../../helpers.js';
import { answerAll } from './walk.js';

it('goes from its first screen to its last in this engine', async () => {
  const quiz = await ready<QuizElement>('balise-quiz', config);
  expect(await axeFaults(quiz)).to.deep.equal([]);
  await answerAll(quiz);
  expect(text(quiz)).to.contain('C’est terminé');
});
