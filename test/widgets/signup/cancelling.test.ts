import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/signup.js';
import type { SignupElement } from '../../../src/index.js';
import { $, $$, record, text, words } from '../../helpers.js';
import {
  click,
  come,
  fillIn,
  focused,
  has,
  json,
  later,
  open,
  person,
  press,
  receiver,
  seated,
  signUp,
  type,
  value,
  type Answer,
} from './walk.js';

/** A sign-up that got these answers. */
async function ended(...answers: Answer[]) {
  const means = receiver(...answers);
  const element = await open(means);
  await signUp(element);
  return { element, means };
}
const title = (element: SignupElement) => words($(element, '.title'));
describe('cancelling', () => {
  const cancelled = () => json({ status: 'cancelled' });
  async function cancelling(...answers: Answer[]) {
    const means = receiver(...answers);
    const element = await open(means);
    await click(element, 'J’ai déjà une inscription');
    return { element, means };
  }

  it('takes the reference and the code from the sign-up', async () => {
    const { element, means } = await ended(seated(), cancelled());
    await click(element, 'Annuler mon inscription');
    expect(focused(element)).to.equal($(element, '.title'));
    expect([value(element, 'reference'), value(element, 'secret')]).to.deep.equal(['K7M-4QP', 'H3X9-QW7T']);
    const told = record(element, 'balise-signup-cancel');
    await press(element, '.actions .onward');
    await come(element, '[part=cancel] .actions button:only-child');
    expect(title(element)).to.equal('L’inscription est annulée');
    expect($$(element, '.actions button').map(words)).to.deep.equal(['Choisissez une séance']);
    expect(focused(element)).to.equal($(element, '.title'));
    expect(means.posts[1]).to.deep.include({ url: `${location.origin}/api/cancellations`, key: null });
    expect(JSON.parse(means.posts[1]!.body)).to.deep.equal({ reference: 'K7M-4QP', secret: 'H3X9-QW7T' });
    expect(told.length).to.equal(1);
  });

  it('given up leads back to the reference, which is written nowhere else', async () => {
    const { element } = await ended(seated());
    await click(element, 'Annuler mon inscription');
    await click(element, 'Retour');
    expect(text(element)).to.contain('K7M-4QP');
  });

  it('takes both as typed, with Enter', async () => {
    const { element, means } = await cancelling(cancelled());
    await type(element, { reference: ' K7M-4QP ', secret: 'H3X9-QW7T ' });
    $(element, '#secret').focus();
    await sendKeys({ press: 'Enter' });
    await come(element, '[part=cancel] .actions button:only-child');
    expect(JSON.parse(means.posts[0]!.body)).to.deep.equal({ reference: 'K7M-4QP', secret: 'H3X9-QW7T' });
  });

  it('asks for what is missing, beside it', async () => {
    const { element, means } = await cancelling(cancelled());
    await press(element, '.actions .onward');
    expect(words($(element, '#reference-fault'))).to.equal('Écrivez la référence et le code.');
    expect(focused(element).id).to.equal('reference');
    await type(element, { reference: 'K7M' });
    await press(element, '.actions .onward');
    expect(focused(element).id).to.equal('secret');
    expect($(element, '#secret').getAttribute('aria-describedby')).to.equal('secret-fault');
    expect(means.posts).to.deep.equal([]);
  });

  it('says that a reference and a code do not go together, and keeps them', async () => {
    const { element } = await cancelling(json({ reason: 'unknown', message: 'x' }, 404));
    await type(element, { reference: 'K7M', secret: 'H3' });
    await press(element, '.actions .onward');
    await come(element, '#reference-fault');
    expect(text(element)).to.contain('ne vont pas ensemble').and.to.contain('appeler le 01 23 45 67 89');
    expect(focused(element).id).to.equal('reference');
    expect([value(element, 'reference'), value(element, 'secret')]).to.deep.equal(['K7M', 'H3']);
  });

  it('says that the receiver is silent, to screen readers too, with other ways to tell', async () => {
    const { element, means } = await cancelling('down');
    await type(element, { reference: 'K7M', secret: 'H3' });
    const button = $(element, '.actions .onward');
    button.focus();
    button.click();
    button.click();
    await come(element, '.notice + div, .ways');
    await aTimeout(0);
    expect(text(element)).to.contain('Le service ne répond pas').and.to.contain('ateliers@exemple.fr');
    expect($(element, '[role=status]').textContent).to.contain('Le service ne répond pas');
    expect(focused(element)).to.equal(button);
    expect(has(element, '[aria-invalid]')).to.equal(false);
    expect(means.posts.length).to.equal(4);
  });

  it('is sent once, and says that it is on its way', async () => {
    const { answer, come: arrive } = later();
    const { element, means } = await cancelling(answer);
    await type(element, { reference: 'K7M', secret: 'H3' });
    const button = $(element, '.actions .onward');
    button.focus();
    button.click();
    await element.updateComplete;
    button.click();
    await element.updateComplete;
    expect(text(element)).to.contain('Annulation en cours');
    expect(focused(element)).to.equal(button);
    arrive(cancelled());
    await come(element, '[part=cancel] .actions button:only-child');
    expect(means.posts.length).to.equal(1);
  });
});

describe('the link in a confirmation', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('leads to the cancellation, with both filled in', async () => {
    history.replaceState(null, '', '#annuler=K7M-4QP.H3X9-QW7T');
    const element = await open(receiver(json({ status: 'cancelled' })));
    expect([value(element, 'reference'), value(element, 'secret')]).to.deep.equal(['K7M-4QP', 'H3X9-QW7T']);
    await press(element, '.actions .onward');
    await come(element, '[part=cancel] .actions button:only-child');
  });

  it('leads there once, not each time that the page moves the widget', async () => {
    history.replaceState(null, '', '#annuler=K7M-4QP.H3X9-QW7T');
    const element = await open();
    await click(element, 'Retour');
    await fillIn(element);
    element.parentElement!.append(element);
    await element.updateComplete;
    expect(has(element, '[part=form]')).to.equal(true);
    expect(value(element, 'name')).to.equal(person.name);
  });

  it('leads to the sessions where nothing can be cancelled here', async () => {
    history.replaceState(null, '', '#annuler=K7M-4QP.H3X9-QW7T');
    expect(has(await open(receiver(), { receiver: undefined }), '[part=choose]')).to.equal(true);
  });

  it('is nothing else', async () => {
    for (const hash of ['#annuler', '#annuler=', '#annuler=a', '#annuler=a.', '#annuler=a.b.c', '#annuler=a.<b>', '#x=a.b']) {
      history.replaceState(null, '', hash);
      expect(has(await open(), '[part=choose]'), hash).to.equal(true);
    }
  });
});
