import { expect } from '@open-wc/testing';
import '../../../src/define/signup.js';
import type { SignupElement, SignupOutcomeEvent, SignupSubmitEvent } from '../../../src/index.js';
import { $, emulate, once, record, text, words } from '../../helpers.js';
import {
  choose,
  click,
  come,
  fillIn,
  json,
  no,
  open,
  person,
  press,
  receiver,
  seated,
  signUp,
  submit,
  waiting,
  type Answer,
} from './walk.js';

before(() => emulate({ timezone: 'Europe/Paris' }));
after(() => emulate({ timezone: '' }));

const title = (element: SignupElement) => words($(element, '.title'));
describe('the host page', () => {
  const detailsOf = (events: Event[]) => events.map((event) => [event.type, (event as SignupOutcomeEvent).detail ?? null]);

  it('hears of the sending and of its outcome, never of what was typed', async () => {
    const events = record(document.body, 'balise-signup-submit', 'balise-signup-outcome', 'balise-signup-cancel');
    const element = await open(receiver(seated(), json({ status: 'cancelled' })));
    await signUp(element, 'janvier', { ...person, phone: '06 12 34 56 78', 'answer-sujet': 'SECRET' });
    await click(element, 'Annuler mon inscription');
    await press(element, '.actions .onward');
    await come(element, '[part=cancel] .actions button:only-child');
    expect(detailsOf(events)).to.deep.equal([
      ['balise-signup-submit', { session: 'janvier' }],
      ['balise-signup-outcome', { session: 'janvier', outcome: 'seated' }],
      ['balise-signup-cancel', null],
    ]);
    expect(events.every((event) => event.bubbles && event.composed)).to.equal(true);
    expect(events.map((event) => event.cancelable)).to.deep.equal([true, false, false]);
  });

  it('hears of each outcome', async () => {
    for (const [answer, kind] of [
      [waiting(), 'waiting'],
      [no('full'), 'refused'],
      ['down', 'unconfirmed'],
    ] as [Answer, string][]) {
      const element = await open(receiver(answer));
      const events = record(element, 'balise-signup-outcome');
      await signUp(element);
      expect(detailsOf(events)).to.deep.equal([['balise-signup-outcome', { session: 'janvier', outcome: kind }]]);
    }
  });

  it('hears nothing before the entry is right', async () => {
    const element = await open();
    const events = record(element, 'balise-signup-submit');
    await choose(element);
    await submit(element);
    expect(events).to.deep.equal([]);
  });

  /** A page that takes entries over. */
  async function taken(respond: (event: SignupSubmitEvent) => void, ...answers: Answer[]) {
    const means = receiver(...answers);
    const element = await open(means);
    const events: SignupSubmitEvent[] = [];
    element.addEventListener('balise-signup-submit', (event) => {
      events.push(event);
      respond(event);
    });
    await signUp(element);
    return { element, means, events };
  }

  it('may take the entry over, and say what became of it', async () => {
    const { element, means, events } = await taken((event) =>
      event.respondWith(Promise.resolve({ kind: 'seated', reference: 'ENT-1', secret: 'S' })),
    );
    expect(events[0]!.entry).to.deep.equal({ session: 'janvier', ...person });
    expect(title(element)).to.contain('C’est fait');
    expect(text(element)).to.contain('ENT-1');
    expect([means.posts.length, means.waits.length]).to.deep.equal([0, 0]);
  });

  it('may take it over and tell the visitor itself', async () => {
    const { element, means } = await taken((event) => event.preventDefault());
    expect(title(element)).to.equal('Votre demande est transmise');
    expect(means.posts.length).to.equal(0);
    expect(words($(element, '.recap'))).to.contain('9 janvier');
    expect(text(element)).to.contain('Attendez une réponse').and.to.contain('appeler le');
  });

  it('that fails, or says what no outcome is, leaves the visitor with « we do not know », and the same key', async () => {
    for (const respond of [
      (event: SignupSubmitEvent) => event.respondWith(Promise.reject(new Error('x'))),
      (event: SignupSubmitEvent) => event.respondWith({ kind: 'nonsense' } as never),
      (event: SignupSubmitEvent) => event.respondWith('yes' as never),
    ]) {
      const { element, events } = await taken(respond);
      expect(title(element)).to.contain('Nous ne savons pas');
      const again = once(element, 'balise-signup-outcome');
      await click(element, 'Réessayer');
      await again;
      expect(events.length).to.equal(2);
      expect(events[1]!.key).to.equal(events[0]!.key);
      expect(events[1]!.key).to.match(/^[0-9a-f]{32}$/);
    }
  });

  it('that gives a place without a code shows the reference alone', async () => {
    const { element } = await taken((event) => event.respondWith({ kind: 'seated', reference: 'ENT-1' } as never));
    expect(words($(element, '.ticket'))).to.equal('Référence ENT-1');
  });

  it('that finds faults has them told', async () => {
    const faults = [{ field: 'answers.sujet', message: 'Plus court, s’il vous plaît.' }];
    const element = await open();
    element.addEventListener('balise-signup-submit', (event) => event.respondWith({ kind: 'refused', reason: 'invalid', faults }));
    await fillIn(element);
    await submit(element);
    await come(element, '.summary');
    expect(words($(element, '#answer-sujet-fault'))).to.equal('Plus court, s’il vous plaît.');
  });
});
