import { expect } from '@open-wc/testing';
import '../../../src/define/signup.js';
import type { SignupElement } from '../../../src/index.js';
import { $, words } from '../../helpers.js';
import { click, come, fillIn, open, outcome, person, press, signUp, submit, type } from './walk.js';

const title = (element: SignupElement) => words($(element, '.title'));
describe('over a real network', () => {
  const nonce = () => Math.random().toString(36).slice(2);
  const real = (behaviour: string) => {
    const address = `/receiver/${behaviour}-${nonce()}`;
    const means = { fetch: (...args: Parameters<typeof fetch>) => fetch(...args), pause: () => Promise.resolve(), random: () => 0 };
    return { address, means, log: async () => (await (await fetch(`${address}/log`)).json()) as { seated: number; asked: number } };
  };
  const go = async (behaviour: string) => {
    const { address, means, log } = real(behaviour);
    const element = await open(means, { receiver: address });
    await signUp(element);
    return { element, log };
  };

  it('shows the receiver’s places, and signs up', async () => {
    const { element, log } = await go('ok');
    expect(words($(element, '.ticket'))).to.contain('R1');
    expect(await log()).to.deep.equal({ seated: 1, asked: 1 });
    await click(element, 'Annuler mon inscription');
    await press(element, '.actions .onward');
    await come(element, '[part=cancel] .actions button:only-child');
    expect(title(element)).to.equal('L’inscription est annulée');
  });

  it('signs up once where the answer is lost on its way', async () => {
    const { element, log } = await go('lost');
    expect(title(element)).to.contain('C’est fait');
    const { seated: count, asked } = await log();
    expect(count).to.equal(1);
    expect(asked).to.be.at.least(2);
  });

  it('signs up once where the receiver is busy at first', async () => {
    const { log } = await go('busy');
    expect(await log()).to.deep.equal({ seated: 1, asked: 2 });
  });

  it('tells who comes again, after a reload or from another tab, that it is done', async () => {
    const { address, means, log } = real('slow');
    const tabs = [await open(means, { receiver: address }), await open(means, { receiver: address })];
    for (const tab of tabs) await fillIn(tab);
    for (const tab of tabs) await submit(tab);
    for (const tab of tabs) await outcome(tab);
    expect(tabs.map(title).sort()).to.deep.equal([
      'C’est fait : votre place est gardée',
      'Votre inscription à cette séance est déjà faite',
    ]);
    expect((await log()).seated).to.equal(1);
  });

  it('mends what the receiver does not take', async () => {
    const { address, means, log } = real('ok');
    const element = await open(means, { receiver: address });
    await fillIn(element, 'janvier', { ...person, email: 'refusee@exemple.fr' });
    await submit(element);
    await come(element, '.summary');
    await type(element, { email: 'prise@exemple.fr' });
    await submit(element);
    await outcome(element);
    expect(title(element)).to.contain('C’est fait');
    expect((await log()).seated).to.equal(1);
  });
});
