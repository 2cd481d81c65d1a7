import { expect } from '@open-wc/testing';
import '../../../src/define/signup.js';
import { axeFaults, text } from '../../helpers.js';
import { choose, open, outcome, person, receiver, seated, submit, type } from './walk.js';

it('goes from the sessions to a place in this engine', async () => {
  const element = await open(receiver(seated()));
  expect(await axeFaults(element)).to.deep.equal([]);
  await choose(element);
  await type(element, person);
  expect(await axeFaults(element)).to.deep.equal([]);
  await submit(element);
  await outcome(element);
  expect(text(element)).to.contain('C’est fait').and.to.contain('K7M-4QP');
  expect(await axeFaults(element)).to.deep.equal([]);
});
