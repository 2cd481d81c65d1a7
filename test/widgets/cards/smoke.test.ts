import { expect } from '@open-wc/testing';
import '../../../src/define/cards.js';
import { $, axeFaults, text } from '../../helpers.js';
import { deal, keep, next, open, readAll, swipe, toOverview, turn } from './walk.js';

it('shows all its cards, turns one, and lists what was kept in this engine', async () => {
  const cards = await deal();
  expect(await axeFaults(cards)).to.deep.equal([]);
  await open(cards, 1);
  await turn(cards);
  expect([$(cards, '.front').inert, $(cards, '.back').inert]).to.deep.equal([true, false]);
  await keep(cards);
  await next(cards);
  await swipe(cards, 200);
  await toOverview(cards);
  await readAll(cards);
  expect(text(cards)).to.contain('À retenir').and.to.contain('Appelez le 3018.');
});
