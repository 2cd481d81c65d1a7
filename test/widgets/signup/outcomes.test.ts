import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/signup.js';
import '../../../src/define/settings.js';
import type { SignupElement } from '../../../src/index.js';
import { $, $$, emulate, once, text, words } from '../../helpers.js';
import fixture from '../../fixtures/signup.json';
import {
  choose,
  click,
  come,
  config,
  fillIn,
  focused,
  has,
  json,
  later,
  no,
  open,
  outcome,
  person,
  press,
  receiver,
  seated,
  signUp,
  submit,
  type,
  value,
  waiting,
  type Answer,
} from './walk.js';

before(() => emulate({ timezone: 'Europe/Paris' }));
after(() => emulate({ timezone: '' }));

/** A sign-up that got these answers. */
async function ended(...answers: Answer[]) {
  const means = receiver(...answers);
  const element = await open(means);
  await signUp(element);
  return { element, means };
}
const keys = (means: { posts: { key: string | null }[] }) => means.posts.map(({ key }) => key);
const bodies = (means: { posts: { body: string }[] }) => means.posts.map(({ body }) => body);
const title = (element: SignupElement) => words($(element, '.title'));
describe('what is sent', () => {
  it('is the entry, as JSON, with a key', async () => {
    const { means } = await ended(seated());
    expect(means.posts.length).to.equal(1);
    const [{ url, body, key }] = means.posts as [(typeof means.posts)[0]];
    expect(url).to.equal(`${location.origin}/api/signups`);
    expect(JSON.parse(body)).to.deep.equal({ session: 'janvier', ...person, took: 3000 });
    expect(key).to.match(/^[0-9a-f]{32}$/);
  });

  it('is sent once, however often the visitor presses', async () => {
    const { answer, come: arrive } = later();
    const means = receiver(answer);
    const element = await open(means);
    await fillIn(element);
    const button = $(element, '.actions .onward');
    button.click();
    button.click();
    await element.updateComplete;
    button.click();
    $(element, '#name').focus();
    await sendKeys({ press: 'Enter' });
    await aTimeout(20);
    expect(means.posts.length).to.equal(1);
    arrive(seated());
    await outcome(element);
    expect(means.posts.length).to.equal(1);
  });
});

describe('while it is on its way', () => {
  async function sending() {
    const { answer, come: arrive, fail } = later();
    const means = receiver(answer);
    const element = await open(means);
    await fillIn(element, 'janvier', { ...person, 'answer-sujet': 'Les jeux' });
    const button = $(element, '.actions .onward');
    button.focus();
    await submit(element);
    return { element, means, button, arrive, fail };
  }

  it('says so on the page and to screen readers, and keeps focus where it was', async () => {
    const { element, button } = await sending();
    expect(words($(element, '.notice'))).to.equal('Envoi en cours… Restez sur cette page.');
    expect($(element, '[role=status]').textContent).to.contain('Envoi en cours');
    expect(focused(element)).to.equal(button);
    expect([button.getAttribute('aria-disabled'), button.hasAttribute('disabled')]).to.deep.equal(['true', false]);
  });

  it('lets fields be read and not changed, so that what is shown is what was sent', async () => {
    const { element, arrive } = await sending();
    for (const id of ['name', 'email', 'phone', 'children', 'answer-sujet'])
      expect($<HTMLInputElement>(element, `#${id}`).readOnly, id).to.equal(true);
    for (const box of $$<HTMLInputElement>(element, '[type=checkbox], [type=radio]')) {
      box.click();
      expect(box.checked, box.outerHTML).to.equal(false);
    }
    expect($<HTMLButtonElement>(element, '.actions .ghost').disabled).to.equal(true);
    arrive(no('full'));
    await outcome(element);
    await click(element, 'Changer de séance');
    await choose(element);
    expect($<HTMLInputElement>(element, '#name').readOnly).to.equal(false);
  });

  it('is over in words once the answer is there', async () => {
    const { element, arrive } = await sending();
    arrive(seated());
    await outcome(element);
    expect($(element, '[role=status]').textContent.trim()).to.equal('');
    expect(text(element)).to.not.contain('Envoi en cours');
  });

  it('goes on while the widget is out of the page, and says what became of it when it is back', async () => {
    const { element, means, arrive } = await sending();
    const place = element.parentElement!;
    element.remove();
    arrive(seated());
    await aTimeout(20);
    place.append(element);
    await outcome(element);
    expect(text(element)).to.contain('K7M-4QP');
    expect(means.posts.length).to.equal(1);
  });

  it('goes to the receiver of the settings even if the widget leaves them meanwhile', async () => {
    const settings = document.body.appendChild(document.createElement('balise-settings'));
    settings.setAttribute('endpoint', '/town-api');
    const means = receiver(seated());
    const element = await open({ ...means, pause: () => aTimeout(20) }, { receiver: undefined });
    settings.append(element);
    await element.updateComplete;
    await fillIn(element);
    await submit(element);
    element.remove();
    await once(element, 'balise-signup-outcome');
    expect(means.posts.map(({ url }) => url)).to.deep.equal([`${location.origin}/town-api/signups`]);
    settings.remove();
  });

  it('ends with its own session, though the config changed meanwhile', async () => {
    const { element, arrive } = await sending();
    const ready = once(element, 'balise-ready');
    element.config = config({ workshops: [fixture.workshops[1]] });
    await ready;
    arrive(seated());
    await outcome(element);
    expect(words($(element, '.recap')))
      .to.contain('Prise de contact')
      .and.to.contain('9 janvier 2027');
    expect(text(element)).to.contain('K7M-4QP');
  });
});

describe('a place', () => {
  it('is told with reference, code, session, place, and how to cancel', async () => {
    const { element } = await ended(seated());
    expect(title(element)).to.equal('C’est fait : votre place est gardée');
    expect(focused(element)).to.equal($(element, '.title'));
    expect(words($(element, '.ticket'))).to.equal('Référence K7M-4QP Code pour annuler H3X9-QW7T');
    expect(words($(element, '.recap')))
      .to.contain('Samedi 9 janvier 2027, de 10 h à 11 h 30')
      .and.to.contain('1 place du Lavoir');
    expect(text(element)).to.contain('Pour annuler, revenez sur cette page');
  });

  it('leaves nothing of one person for the next one', async () => {
    const { element } = await ended(seated());
    await click(element, 'Annuler mon inscription');
    await click(element, 'Retour');
    await click(element, 'Inscrire quelqu’un d’autre');
    expect($$<HTMLInputElement>(element, 'input:checked')).to.deep.equal([]);
    await click(element, 'J’ai déjà une inscription');
    expect([value(element, 'reference'), value(element, 'secret')]).to.deep.equal(['', '']);
    await click(element, 'Retour');
    await choose(element);
    expect([value(element, 'name'), value(element, 'email')]).to.deep.equal(['', '']);
  });

  it('that was given back can be taken again: a new wish, with a new key', async () => {
    const means = receiver(seated(), json({ status: 'cancelled' }), seated());
    const element = await open(means);
    await signUp(element);
    await click(element, 'Annuler mon inscription');
    await press(element, '.actions .onward');
    await come(element, '[part=cancel] .actions button:only-child');
    await click(element, 'Choisissez une séance');
    await choose(element);
    await submit(element);
    await outcome(element);
    const [first, , second] = keys(means);
    expect(second).to.be.a('string').and.to.not.equal(first);
  });
});

describe('the waiting list', () => {
  it('is told with the position, and is no place', async () => {
    const { element } = await ended(waiting(3));
    expect(title(element)).to.equal('Vous êtes sur la liste d’attente');
    expect(text(element)).to.contain('Vous êtes en position 3.').and.to.contain('K7M-4QP').and.to.not.contain('votre place est gardée');
  });

  it('is told without a position that nobody gave', async () => {
    const { element } = await ended(json({ status: 'waiting', reference: 'R', secret: 'S' }, 201));
    expect(title(element)).to.contain('liste d’attente');
    expect(text(element)).to.not.contain('position').and.to.not.contain('NaN').and.to.not.contain('undefined');
  });
});

describe('a refusal', () => {
  for (const [reason, heading, said] of [
    ['full', 'L’inscription n’a pas été faite', 'Cette séance est maintenant complète.'],
    ['closed', 'L’inscription n’a pas été faite', 'Les inscriptions à cette séance sont closes.'],
    ['already', 'Votre inscription à cette séance est déjà faite', 'Rien n’est à refaire.'],
    ['unverified', 'L’inscription n’a pas été faite', 'Nous n’avons pas pu enregistrer cette inscription en ligne.'],
    ['holidays', 'L’inscription n’a pas été faite', 'Message : holidays.'],
    ['constructor', 'L’inscription n’a pas été faite', 'Message : constructor.'],
  ] as const) {
    it(`says why: ${reason}`, async () => {
      const { element } = await ended(no(reason));
      expect(title(element)).to.equal(heading);
      expect(text(element)).to.contain(said).and.to.contain('Samedi 9 janvier 2027').and.to.not.contain('Référence');
      expect(text(element)).to.contain('appeler le 01 23 45 67 89');
      expect(focused(element)).to.equal($(element, '.title'));
    });
  }

  it('for a reason that is not told is told all the same', async () => {
    const { element } = await ended(json({ reason: 'x' }, 403));
    expect(text(element)).to.contain('Le service a refusé cette inscription.');
  });

  it('leads to another session, with new numbers of places and everything that was typed', async () => {
    const means = receiver(no('full'), seated());
    means.places = { sessions: [{ id: 'janvier', left: 1, state: 'open' }] };
    const element = await open(means);
    await signUp(element);
    means.places = { sessions: [{ id: 'janvier', left: 0, state: 'full' }] };
    await click(element, 'Changer de séance');
    await aTimeout(0);
    await element.updateComplete;
    expect($<HTMLInputElement>(element, 'input[value=janvier]').disabled).to.equal(true);
    await choose(element, 'fevrier');
    expect(value(element, 'email')).to.equal(person.email);
    await submit(element);
    await outcome(element);
    expect(title(element)).to.contain('C’est fait');
    expect(JSON.parse(bodies(means)[1]!)).to.include({ session: 'fevrier' });
  });

  it('is over: the same entry again is another wish', async () => {
    const means = receiver(no('full'), seated());
    const element = await open(means);
    await signUp(element);
    await click(element, 'Changer de séance');
    await press(element, '.actions .onward');
    await submit(element);
    await outcome(element);
    const [first, second] = keys(means);
    expect(second).to.not.equal(first);
  });
});

describe('faults that the receiver finds', () => {
  const invalid = (...faults: unknown[]) => json({ reason: 'invalid', message: 'x', faults }, 400);
  const fields = ['name', 'email', 'phone', 'children', 'age', 'arrangements', 'contactMe', 'answers.sujet'];

  it('are told as our own: in a summary, beside each field, with nothing lost', async () => {
    const element = await open(receiver(invalid(...fields.map((field) => ({ field, message: `Faute : ${field}.` })))));
    await fillIn(element);
    await submit(element);
    await come(element, '.summary');
    expect(focused(element)).to.equal($(element, '.summary'));
    const links = $$<HTMLAnchorElement>(element, '.summary a');
    expect(links.map(words)).to.deep.equal(fields.map((field) => `Faute : ${field}.`));
    for (const link of links) {
      link.click();
      await element.updateComplete;
      await aTimeout(0);
      const id = link.hash.slice(1);
      expect(focused(element).id).to.equal(id);
      expect(words($(element, `#${id}-fault`))).to.equal(words(link));
      expect($$(element, `[aria-describedby~="${id}-fault"]`).length, id).to.equal(1);
    }
    expect([value(element, 'name'), value(element, 'email')]).to.deep.equal([person.name, person.email]);
  });

  it('are told as text where their field is not on the form', async () => {
    const strange = ['session', 'website', '', '1x', 'a b', '#name', 'answers.inconnu', '__proto__'];
    const element = await open(receiver(invalid(...strange.map((field) => ({ field, message: `Faute : « ${field} ».` })))));
    await fillIn(element);
    await submit(element);
    await come(element, '.summary');
    expect($$(element, '.summary li').map(words)).to.deep.equal(strange.map((field) => words(spoken(`Faute : « ${field} ».`))));
    expect(has(element, '.summary a')).to.equal(false);
  });
  const spoken = (said: string) => Object.assign(document.createElement('p'), { innerText: said });

  it('are told of fields that the config does not ask for', async () => {
    const element = await open(receiver(invalid({ field: 'children', message: 'Combien ?' })), { ask: undefined });
    await fillIn(element);
    await submit(element);
    await come(element, '.summary');
    expect(words($(element, '.summary li'))).to.equal('Combien ?');
  });

  it('are over once they are mended: another entry, another key', async () => {
    const means = receiver(invalid({ field: 'email', message: 'Cette adresse n’existe pas.' }), seated());
    const element = await open(means);
    await fillIn(element);
    await submit(element);
    await come(element, '.summary');
    await type(element, { email: 'autre@exemple.fr' });
    await submit(element);
    await outcome(element);
    expect(title(element)).to.contain('C’est fait');
    expect(new Set(keys(means)).size).to.equal(2);
  });

  it('that name no field are a refusal', async () => {
    for (const faults of [[], [null], ['x'], 'x'] as unknown[]) {
      const { element } = await ended(json({ reason: 'invalid', message: 'À revoir.', faults }, 400));
      expect(text(element), JSON.stringify(faults)).to.contain('À revoir.');
    }
  });
});

describe('when nobody knows', () => {
  it('says so, and what to do: try again, phone, message, paper', async () => {
    const { element, means } = await ended('down');
    expect(means.posts.length).to.equal(4);
    expect(title(element)).to.equal('Nous ne savons pas si l’inscription est faite');
    expect(focused(element)).to.equal($(element, '.title'));
    const said = text(element);
    expect(said).to.contain('Rien de ce que vous avez écrit n’est perdu').and.to.contain('Réessayer');
    for (const way of ['appeler le 01 23 45 67 89', 'ateliers@exemple.fr', 'en mairie, le matin', 'Imprimer le formulaire papier'])
      expect(said).to.contain(way);
  });

  it('tries again with the same key and the same text, and says that it does', async () => {
    const { answer, come: arrive } = later();
    const { element, means } = await ended('down', 'down', 'down', 'down', answer);
    const button = $(element, '.actions .button');
    button.focus();
    button.click();
    button.click();
    await element.updateComplete;
    expect(text(element)).to.contain('Envoi en cours');
    expect($(element, '[role=status]').textContent).to.contain('Envoi en cours');
    expect(focused(element)).to.equal(button);
    expect($$<HTMLButtonElement>(element, '.actions button').map(({ disabled }) => disabled)).to.deep.equal([false, true]);
    arrive(seated());
    await come(element, '.ticket');
    expect([new Set(keys(means)).size, new Set(bodies(means)).size, means.posts.length]).to.deep.equal([1, 1, 5]);
  });

  it('takes focus to the answer again when nobody knows again', async () => {
    const { element } = await ended('down');
    const button = $(element, '.actions .button');
    button.focus();
    button.click();
    await once(element, 'balise-signup-outcome');
    await element.updateComplete;
    await aTimeout(0);
    expect(focused(element)).to.equal($(element, '.title'));
  });

  it('keeps the key when the visitor goes back and sends the same again', async () => {
    const { element, means } = await ended('down', 'down', 'down', 'down', seated());
    await click(element, 'Changer de séance');
    await press(element, '.actions .onward');
    await submit(element);
    await come(element, '.ticket');
    expect([new Set(keys(means)).size, new Set(bodies(means)).size]).to.deep.equal([1, 1]);
  });

  it('warns who changes the session that the first sending may count', async () => {
    const { element, means } = await ended('down', 'down', 'down', 'down', seated());
    expect(text(element)).to.not.contain('Un envoi est resté sans réponse');
    await click(element, 'Changer de séance');
    const warning = 'Un envoi est resté sans réponse : Prise de contact, samedi 9 janvier 2027';
    expect(text(element)).to.contain(warning);
    await choose(element, 'fevrier');
    await submit(element);
    await come(element, '.ticket');
    expect(text(element), 'beside the new place').to.contain(warning);
    expect(new Set(keys(means)).size).to.equal(2);
  });

  it('warns of it no more once it is known to have gone through', async () => {
    const { element } = await ended('down', 'down', 'down', 'down', no('already'));
    await click(element, 'Changer de séance');
    await press(element, '.actions .onward');
    await type(element, { phone: '06 12 34 56 78' });
    await submit(element);
    await outcome(element);
    expect(title(element)).to.contain('déjà faite');
    expect(text(element)).to.not.contain('sans réponse');
    await click(element, 'Changer de séance');
    expect(text(element)).to.not.contain('sans réponse');
  });

  it('says of a receiver that talks nonsense what it says of one that is silent', async () => {
    for (const answer of [json({ status: 'seated' }, 201), new Response('<h1>Connexion</h1>'), json({}, 500)])
      expect(title((await ended(answer)).element)).to.contain('Nous ne savons pas');
  });
});
