import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/signup.js';
import type { SignupElement } from '../../../src/index.js';
import { $, $$, clone, emulate, listenToConsole, once, shadow, text, words } from '../../helpers.js';
import fixture from '../../fixtures/signup.json';
import {
  choose,
  click,
  config,
  fillIn,
  focused,
  has,
  later,
  open,
  outcome,
  person,
  placesAnswer,
  press,
  receiver,
  seated,
  signUp,
  submit,
  type,
  value,
} from './walk.js';

const places = (state: string, left = 0, id = 'janvier') => ({ sessions: [{ id, capacity: 20, left, state }] });
/** A form whose receiver says this of places. */
async function withPlaces(said: unknown, clock?: () => Date): Promise<SignupElement> {
  const means = receiver(seated());
  means.places = said;
  const element = await open(means, {}, {}, clock);
  await aTimeout(0);
  await element.updateComplete;
  return element;
}
const option = (element: SignupElement, session = 'janvier') => $(element, `label:has(input[value=${session}])`);
const radio = (element: SignupElement, session = 'janvier') => $<HTMLInputElement>(element, `input[value=${session}]`);

before(() => emulate({ timezone: 'Europe/Paris' }));
after(() => emulate({ timezone: '' }));

describe('the sessions', () => {
  it('are told with their workshop, day, hours, place and access', async () => {
    const element = await open();
    expect($(element, 'h2').textContent).to.equal('Les ateliers pour les parents');
    expect(text(element)).to.contain('Une heure et demie, sans rien à apporter.');
    expect($$(element, 'h3').map(words)).to.deep.equal(['Prise de contact', 'Atelier parent / enfant']);
    expect(words(option(element))).to.match(/samedi 9 janvier 2027 ?, de 10 h à 11 h 30/i);
    expect(words(option(element)))
      .to.contain('École du Pont-Vieux, 1 place du Lavoir')
      .and.to.contain('Accès : Entrée par la cour');
    expect(words(option(element, 'fevrier'))).to.not.contain('Accès');
    expect(shadow(element).querySelector('details ul')!.textContent).to.contain('Prise en main de la tablette');
  });

  it('have their times as times', async () => {
    const element = await open();
    expect($<HTMLTimeElement>(element, 'time').dateTime).to.equal('2027-01-09T09:00:00.000Z');
    expect(option(element, 'mercredis').querySelectorAll('time').length).to.equal(2);
  });

  it('are one group of native choices, none of them chosen', async () => {
    const element = await open();
    expect(words($(element, 'fieldset > legend'))).to.equal('Choisissez une séance');
    expect($$<HTMLInputElement>(element, 'fieldset input').map(({ type: kind, name, checked }) => [kind, name, checked])).to.deep.equal(
      Array(4).fill(['radio', 'session', false]),
    );
  });

  it('say how many places there are, as long as it is not known how many are left', async () => {
    const element = await open();
    expect(words(option(element))).to.contain('20 places');
    expect(text(element)).to.not.contain('Il reste');
  });

  for (const [state, left, said, isShut] of [
    ['open', 3, 'Il reste 3 places', false],
    ['open', 1, 'Il reste 1 place', false],
    ['waiting', 0, 'Complet : liste d’attente', false],
    ['full', 0, 'Complet', true],
    ['closed', 7, 'Inscriptions closes', true],
  ] as const) {
    it(`say in words that one is ${state}${state === 'open' ? `, ${left} left` : ''}`, async () => {
      const element = await withPlaces(places(state, left));
      expect(words($(element, '.state'))).to.equal(said);
      expect(radio(element).disabled).to.equal(isShut);
      expect(words(option(element))).to.contain('samedi 9 janvier 2027');
    });
  }

  it('that have begun are closed', async () => {
    const element = await open();
    expect(words(option(element, 'passee'))).to.contain('Inscriptions closes');
    expect(radio(element, 'passee').disabled).to.equal(true);
  });

  it('are open when the receiver says so, though the visitor’s clock is years ahead', async () => {
    const element = await withPlaces(places('open', 4), () => new Date('2031-01-01T00:00:00Z'));
    expect(radio(element).disabled).to.equal(false);
    await choose(element);
    expect(has(element, '[part=form]')).to.equal(true);
  });

  it('never show a number of places that the receiver did not say', async () => {
    for (const said of [places('open', 0), places('open', -3), { sessions: [{ id: 'janvier', state: 'open' }] }, { sessions: 5 }, null])
      expect(text(await withPlaces(said)), JSON.stringify(said))
        .to.contain('20 places')
        .and.to.not.contain('Il reste');
  });

  it('are asked for at the receiver’s, never out of a cache', async () => {
    const asked: [string, RequestInit | undefined][] = [];
    const means = {
      ...receiver(),
      fetch: (url: RequestInfo | URL, init?: RequestInit) => (
        asked.push([url as string, init]),
        Promise.resolve(placesAnswer(places('open', 2)))
      ),
    };
    await open(means, { receiver: '/api/' });
    expect(asked.map(([url]) => url)).to.deep.equal([`${location.origin}/api/sessions`]);
    expect(asked[0]![1]).to.deep.equal({ cache: 'no-store' });
  });

  it('have new numbers each time that the visitor comes back to them', async () => {
    const means = receiver(seated());
    means.places = places('open', 3);
    const element = await open(means);
    await choose(element);
    means.places = places('open', 2);
    await click(element, 'Changer de séance');
    await aTimeout(0);
    await element.updateComplete;
    expect(means.asked).to.equal(2);
    expect(words(option(element))).to.contain('Il reste 2 places');
  });

  it('have the numbers of the last answer asked for, not of the last to come', async () => {
    const [first, second] = [later(), later()];
    const answers = [first.answer, second.answer];
    const element = await open({ ...receiver(), fetch: () => answers.shift()! });
    await choose(element);
    await click(element, 'Changer de séance');
    second.come(placesAnswer(places('open', 2)));
    await aTimeout(0);
    first.come(placesAnswer(places('open', 9)));
    await aTimeout(0);
    await element.updateComplete;
    expect(words(option(element))).to.contain('Il reste 2 places');
  });

  it('may be a hundred', async () => {
    const one = fixture.workshops[0]!.sessions[0]!;
    const sessions = Array.from({ length: 50 }, (_, i) => ({ ...one, id: `s${i}` }));
    const more = sessions.map((session) => ({ ...session, id: `t${session.id}` }));
    const workshops = [
      { id: 'a', title: 'A', sessions },
      { id: 'b', title: 'B', sessions: more },
    ];
    const element = await open(undefined, { workshops });
    expect($$(element, 'input').length).to.equal(100);
    await press(element, '.actions .onward');
    expect(focused(element)).to.equal(radio(element, 's0'));
    await choose(element, 'ts49');
    expect(has(element, '[part=form]')).to.equal(true);
  });

  it('must be chosen from before one goes on: said beside them, with focus on the first one', async () => {
    const element = await withPlaces(places('full'));
    await press(element, '.actions .onward');
    expect(words($(element, '#session-fault'))).to.equal('Choisissez une séance, puis continuez.');
    expect($(element, 'fieldset').getAttribute('aria-describedby')).to.equal('session-fault');
    expect(focused(element)).to.equal(radio(element, 'fevrier'));
    await press(element, 'input[value=fevrier]');
    expect(has(element, '#session-fault')).to.equal(false);
  });

  it('are not left for one that filled up while the visitor read', async () => {
    const means = receiver(seated());
    const answer = later();
    const element = await open({ ...means, fetch: () => answer.answer });
    await press(element, 'input[value=janvier]');
    answer.come(placesAnswer(places('full')));
    await aTimeout(0);
    await press(element, '.actions .onward');
    expect(has(element, '[part=form]')).to.equal(false);
    expect(has(element, '#session-fault')).to.equal(true);
  });

  it('all shut: says so, tells other ways, and offers to go nowhere', async () => {
    const element = await open(undefined, {}, {}, () => new Date('2031-01-01T00:00:00Z'));
    expect(text(element)).to.contain('Aucune séance n’est ouverte').and.to.contain('appeler le 01 23 45 67 89');
    expect(has(element, '.onward')).to.equal(false);
  });

  it('are gone through with the keyboard', async () => {
    const element = await open();
    radio(element).focus();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(radio(element, 'fevrier').checked).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(text(element)).to.contain('Samedi 6 février 2027');
    expect(has(element, '[part=form]')).to.equal(true);
  });
});

describe('the form', () => {
  const fields = (element: SignupElement) => $$<HTMLInputElement>(element, '[part=form] :is(input, textarea, select)');
  const ids = (element: SignupElement) =>
    fields(element)
      .filter((field) => !field.closest('.trap'))
      .map(({ id, name, type: kind }) => `${id || name} ${kind}`);

  it('asks for a name, an address and a number, and whether to write again; nothing else unless the config asks', async () => {
    const element = await open(undefined, { ask: undefined });
    await choose(element);
    expect(ids(element)).to.deep.equal(['name text', 'email email', 'phone tel', 'contactMe checkbox']);
  });

  it('asks what the config asks: never a birth date, never a child’s name', async () => {
    const element = await open();
    await choose(element);
    expect(ids(element)).to.deep.equal([
      'name text',
      'email email',
      'phone tel',
      'children text',
      ...['age radio', 'age radio', 'age radio'],
      ...['arrangements checkbox', 'arrangements checkbox', 'arrangements checkbox'],
      'answer-sujet textarea',
      'contactMe checkbox',
    ]);
    expect(text(element))
      .to.contain('Le nom des enfants n’est pas demandé')
      .and.to.not.match(/naissance|né\(e\)/i);
  });

  it('says which session it is for', async () => {
    const element = await open();
    await choose(element, 'mercredis');
    const recap = words($(element, '.recap'));
    expect(recap).to.contain('Atelier parent / enfant').and.to.contain('Médiathèque du Lavoir, 3 rue des Tilleuls');
    expect($$(element, '.recap time').length).to.equal(2);
  });

  it('has nothing ticked beforehand', async () => {
    const element = await open();
    await choose(element);
    expect(fields(element).filter((field) => field.checked)).to.deep.equal([]);
    expect(fields(element).filter((field) => field.value && !['radio', 'checkbox'].includes(field.type))).to.deep.equal([]);
  });

  it('lets browsers fill in what they know', async () => {
    const element = await open();
    await choose(element);
    expect(['name', 'email', 'phone'].map((id) => $<HTMLInputElement>(element, `#${id}`).autocomplete)).to.deep.equal([
      'name',
      'email',
      'tel',
    ]);
  });

  it('takes several fields that a browser fills in at once', async () => {
    const means = receiver(seated());
    const element = await open(means);
    await choose(element);
    for (const [id, typed] of Object.entries({ ...person, phone: '0612345678', 'answer-sujet': 'x' })) {
      const field = $<HTMLInputElement>(element, `#${id}`);
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    for (const box of $$<HTMLInputElement>(element, '[name=arrangements]')) box.click();
    await element.updateComplete;
    await submit(element);
    await outcome(element);
    expect(JSON.parse(means.posts[0]!.body)).to.deep.include({
      ...person,
      phone: '0612345678',
      arrangements: ['fauteuil', 'langue', 'garde'],
      answers: { sujet: 'x' },
    });
  });

  it('tells who handles the data and why, and the rest one press away', async () => {
    const element = await open();
    await choose(element);
    const notice = $(element, '[part=privacy]');
    expect(words(notice)).to.contain('sert à ceci : organiser les ateliers et vous prévenir d’un changement.');
    expect(words(notice)).to.contain('Responsable : La commune de Saint-Aubin-sur-Loue.');
    $<HTMLDetailsElement>(element, '.privacy details').open = true;
    const { legalBasis, recipients, retention, rights, contact } = fixture.privacy;
    for (const part of [legalBasis, recipients, retention, rights, contact]) expect(words(notice)).to.contain(part);
    expect($<HTMLAnchorElement>(element, '.privacy a').href).to.equal('https://www.cnil.fr/fr/plaintes');
  });

  it('has a trap that nobody sees, hears or reaches', async () => {
    const element = await open();
    await choose(element);
    const trap = $<HTMLInputElement>(element, '.trap input');
    expect([trap.tabIndex, trap.autocomplete, !!trap.closest('[aria-hidden=true]')]).to.deep.equal([-1, 'off', true]);
    const box = $(element, '.trap').getBoundingClientRect();
    expect(Math.max(box.width, box.height)).to.be.at.most(1);
  });

  it('tells the receiver when a machine filled the trap', async () => {
    const means = receiver(seated());
    const element = await open(means);
    await fillIn(element);
    const trap = $<HTMLInputElement>(element, '.trap input');
    trap.value = 'http://spam.example';
    trap.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await submit(element);
    await outcome(element);
    expect(JSON.parse(means.posts[0]!.body)).to.have.property('trap', 'http://spam.example');
  });

  it('waits until a person can have written it, and says how long it took', async () => {
    const means = receiver(seated());
    await signUp(await open(means));
    expect(means.waits.length).to.equal(1);
    expect(means.waits[0]).to.be.within(1, 3000);
    expect((JSON.parse(means.posts[0]!.body) as { took: number }).took).to.equal(3000);
  });

  it('keeps what was typed when the visitor goes back for another session', async () => {
    const element = await open();
    const typed = { ...person, phone: '06 12 34 56 78', children: '2', 'answer-sujet': 'Les jeux' };
    await fillIn(element, 'janvier', typed);
    await press(element, '[name=arrangements]:not(#arrangements)');
    await click(element, 'Changer de séance');
    expect(radio(element).checked).to.equal(true);
    await choose(element, 'fevrier');
    expect(Object.fromEntries(Object.keys(typed).map((id) => [id, value(element, id)]))).to.deep.equal(typed);
    expect($$<HTMLInputElement>(element, '[name=arrangements]').map(({ checked }) => checked)).to.deep.equal([false, true, false]);
    expect(words($(element, '.recap'))).to.contain('6 février');
  });

  it('says that it is for the waiting list', async () => {
    const element = await withPlaces(places('waiting'));
    await choose(element);
    expect(words($(element, '.actions .onward'))).to.equal('M’inscrire sur la liste d’attente');
  });
});

describe('what is wrong with an entry', () => {
  const wrong = { name: '', email: 'samia', phone: '06', children: 'deux', 'answer-sujet': 'x'.repeat(501) };

  it('is told in a summary that takes focus, and in the same words beside each field', async () => {
    const element = await open();
    await fillIn(element, 'janvier', wrong);
    await submit(element);
    expect(focused(element)).to.equal($(element, '.summary'));
    expect(words($(element, '.summary h3'))).to.equal('5 réponses sont à revoir');
    const links = $$<HTMLAnchorElement>(element, '.summary a');
    expect(links.map((link) => link.hash)).to.deep.equal(['#name', '#email', '#phone', '#children', '#answer-sujet']);
    for (const link of links) {
      const id = link.hash.slice(1);
      const field = $(element, `#${id}`);
      expect(words($(element, `#${id}-fault`))).to.equal(words(link));
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.getAttribute('aria-describedby')!.split(' ')).to.include(`${id}-fault`);
    }
  });

  it('is told with an example of what is right', async () => {
    const element = await open();
    await fillIn(element, 'janvier', wrong);
    await submit(element);
    const said = $$(element, '.summary a').map(words).join('\n');
    for (const example of ['Samia Martin', 'samia.martin@exemple.fr', '06 12 34 56 78', 'de 0 à 20', '500 caractères'])
      expect(said).to.contain(example);
  });

  it('takes nothing away from what was typed, and sends nothing', async () => {
    const means = receiver(seated());
    const element = await open(means);
    await fillIn(element, 'janvier', wrong);
    await submit(element);
    for (const [id, typed] of Object.entries(wrong)) expect(value(element, id), id).to.equal(typed);
    expect(means.posts).to.deep.equal([]);
  });

  it('can be gone to from the summary', async () => {
    const element = await open();
    await choose(element);
    await submit(element);
    for (const link of $$<HTMLAnchorElement>(element, '.summary a')) {
      const before = location.href;
      link.click();
      await element.updateComplete;
      await aTimeout(0);
      expect(focused(element).id).to.equal(link.hash.slice(1));
      expect(location.href).to.equal(before);
    }
  });

  it('is one sentence where it is one thing: neither address nor number', async () => {
    const element = await open();
    await fillIn(element, 'janvier', { name: 'Samia' });
    await submit(element);
    expect($$(element, '.summary li').map(words)).to.deep.equal(['Donnez une adresse e-mail ou un téléphone.']);
    expect(words($(element, '.summary h3'))).to.equal('Une réponse est à revoir');
  });

  it('is gone once it is mended, and then it is sent', async () => {
    const means = receiver(seated());
    const element = await open(means);
    await fillIn(element, 'janvier', { name: 'Samia', email: 'samia' });
    await submit(element);
    await type(element, { email: 'samia@exemple.fr' });
    await submit(element);
    await outcome(element);
    expect(means.posts.length).to.equal(1);
  });

  it('takes focus again each time', async () => {
    const element = await open();
    await choose(element);
    await submit(element);
    $(element, '#name').focus();
    await submit(element);
    expect(focused(element)).to.equal($(element, '.summary'));
  });
});

describe('the keyboard', () => {
  it('sends from a field with Enter, and not from a long answer', async () => {
    const means = receiver(seated());
    const element = await open(means);
    await fillIn(element);
    $(element, '#answer-sujet').focus();
    await sendKeys({ press: 'Enter' });
    await aTimeout(20);
    expect(means.posts.length).to.equal(0);
    $(element, '#email').focus();
    await sendKeys({ press: 'Enter' });
    await outcome(element);
    expect(means.posts.length).to.equal(1);
  });

  it('does not send while a word is being composed', async () => {
    const means = receiver(seated());
    const element = await open(means);
    await fillIn(element);
    const event = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true });
    $(element, '#name').dispatchEvent(event);
    await aTimeout(20);
    expect(means.posts.length).to.equal(0);
  });
});

describe('a config', () => {
  const faultsOf = async (change: object) => {
    const console = listenToConsole('error');
    const element = Object.assign(document.createElement('balise-signup'), { means: receiver(), config: config(change) });
    const told = once(element, 'balise-error');
    document.body.append(element);
    await told;
    await element.updateComplete;
    console.restore();
    const shown = has(element, '.panel');
    element.remove();
    return { shown, said: console.lines.join('\n').replace(/\s/g, ' ') };
  };
  /** Sets a config again, and waits until it is shown. */
  const reset = async (element: SignupElement, change: object = {}) => {
    const ready = once(element, 'balise-ready');
    element.config = config(change);
    await ready;
    await element.updateComplete;
  };

  it('without a data protection notice tells the integrator what is missing, and the form does not show', async () => {
    const { shown, said } = await faultsOf({ privacy: undefined });
    expect(shown).to.equal(false);
    expect(said).to.match(/privacy : il faut un objet/);
  });

  for (const key of Object.keys(fixture.privacy)) {
    it(`does not show without privacy.${key}`, async () => {
      const privacy: Record<string, unknown> = clone(fixture.privacy);
      delete privacy[key];
      const { shown, said } = await faultsOf({ privacy });
      expect(shown).to.equal(false);
      expect(said).to.contain(`privacy.${key} : il faut`);
      expect((await faultsOf({ privacy: { ...privacy, [key]: '' } })).shown).to.equal(false);
    });
  }

  it('has a way to be reached, sessions with times, zones that exist, ids that differ', async () => {
    const [workshop] = clone(fixture.workshops);
    const [session] = workshop!.sessions;
    const sessions = (...some: object[]) => ({ workshops: [{ ...workshop, sessions: some.map((one) => ({ ...session, ...one })) }] });
    for (const [change, path] of [
      [{ contact: {} }, 'contact'],
      [{ contact: { email: 'ecoles@exemple.fr?bcc=x@y.fr' } }, 'contact.email'],
      [{ workshops: [] }, 'workshops'],
      [sessions({ start: undefined }), 'workshops[0].sessions[0].start'],
      [sessions({ dates: [{ start: '2027-01-09T10:00', minutes: 60 }] }), 'workshops[0].sessions[0].start'],
      [sessions({ start: '2027-02-30T10:00' }), 'workshops[0].sessions[0].start'],
      [sessions({ start: '2027-01-09T25:00' }), 'workshops[0].sessions[0].start'],
      [sessions({ start: '2027-01-09T10:00+01:00' }), 'workshops[0].sessions[0].start'],
      [sessions({ timeZone: 'Europe/Lutèce' }), 'workshops[0].sessions[0].timeZone'],
      [sessions({ capacity: 0 }), 'workshops[0].sessions[0].capacity'],
      [sessions({ minutes: 0 }), 'workshops[0].sessions[0].minutes'],
      [sessions({}, {}), 'workshops[0].sessions[1].id'],
      [{ receiver: 'javascript:alert(1)' }, 'receiver'],
      [{ receiver: 'mailto:x@y.fr' }, 'receiver'],
      [{ receiver: 'http://elsewhere.example/api' }, 'receiver'],
      [{ ask: { questions: Array.from({ length: 4 }, (_, i) => ({ id: `q${i}`, label: 'x' })) } }, 'ask.questions'],
    ] as [object, string][]) {
      const { shown, said } = await faultsOf(change);
      expect(shown, path).to.equal(false);
      expect(said, JSON.stringify(change).slice(0, 80)).to.contain(`${path} : il faut`);
    }
  });

  it('set again, as frameworks do, leaves the visitor and what was typed where they are', async () => {
    const element = await open();
    await fillIn(element);
    await reset(element, { intro: 'Autre chose.' });
    expect(has(element, '[part=form]')).to.equal(true);
    expect([value(element, 'name'), value(element, 'email')]).to.deep.equal([person.name, person.email]);
    await submit(element);
    await outcome(element);
    await reset(element);
    expect(text(element)).to.contain('K7M-4QP');
  });

  it('that no longer has the session leads back to the choice, and keeps what was typed', async () => {
    const element = await open();
    await fillIn(element, 'mercredis');
    await reset(element, { workshops: [fixture.workshops[0]] });
    expect(has(element, '[part=choose]')).to.equal(true);
    await choose(element, 'janvier');
    expect(value(element, 'name')).to.equal(person.name);
  });

  it('that no longer asks something does not send it', async () => {
    const means = receiver(seated());
    const element = await open(means);
    await fillIn(element, 'janvier', { ...person, children: '2', 'answer-sujet': 'Les jeux' });
    await reset(element, { ask: undefined });
    await submit(element);
    await outcome(element);
    expect(JSON.parse(means.posts[0]!.body)).to.have.all.keys('session', 'name', 'email', 'took');
  });

  it('has long texts: nothing is cut, nothing overflows', async () => {
    const long = 'Numérique-et-parentalité-'.repeat(8);
    const [workshop] = clone(fixture.workshops);
    const place = { name: long.slice(0, 120), address: long.slice(0, 200), access: long.repeat(2).slice(0, 300) };
    const sessions = [{ ...workshop!.sessions[0], place }];
    const questions = [{ id: 'sujet', label: long.slice(0, 120) }];
    const element = await open(undefined, {
      title: long.slice(0, 200),
      workshops: [{ ...workshop, title: long.slice(0, 120), sessions }],
      ask: { ...fixture.ask, questions, ages: [{ id: 'a', label: long.slice(0, 120) }] },
    });
    element.style.width = '300px';
    await element.updateComplete;
    expect($(element, '.base').scrollWidth).to.be.at.most(300);
    await choose(element);
    expect($(element, '.base').scrollWidth).to.be.at.most(300);
  });

  it('may leave the receiver to the settings around it', async () => {
    await import('../../../src/define/settings.js');
    const settings = document.createElement('balise-settings');
    settings.setAttribute('endpoint', '/town-api/');
    document.body.append(settings);
    const means = receiver(seated());
    const element = await open(means, { receiver: undefined });
    settings.append(element);
    await element.updateComplete;
    await signUp(element);
    expect(means.posts.map(({ url }) => url)).to.deep.equal([`${location.origin}/town-api/signups`]);
    expect(means.asked).to.be.at.least(1);
    settings.remove();
  });
});

describe('the page’s outline', () => {
  it('is kept at each level', async () => {
    const element = await open(receiver('down'), {}, { 'heading-level': '4' });
    const levels = () => $$(element, 'h1, h2, h3, h4, h5, h6').map((title) => title.localName);
    expect(levels()).to.deep.equal(['h4', 'h5', 'h5']);
    await choose(element);
    await submit(element);
    expect(levels()).to.deep.equal(['h4', 'h5']);
    await type(element, person);
    await submit(element);
    await outcome(element);
    expect(levels()).to.deep.equal(['h4', 'h5']);
  });

  it('is clamped to the levels that there are', async () => {
    expect(has(await open(undefined, {}, { 'heading-level': '9' }), 'h6.title')).to.equal(true);
    expect(has(await open(undefined, {}, { 'heading-level': 'x' }), 'h2.title')).to.equal(true);
  });
});

describe('the interface', () => {
  it('speaks English around a French content, and says which is which', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    place.lang = 'en';
    const element = await open(undefined, { lang: 'en' });
    place.append(element);
    await element.updateComplete;
    expect(text(element)).to.contain('Choose a session').and.to.contain('20 places');
    await choose(element);
    await submit(element);
    expect(text(element)).to.contain('2 answers need another look');
    place.remove();
  });

  it('says anew in another language what it has said', async () => {
    const settings = document.body.appendChild(document.createElement('balise-settings'));
    settings.locale = 'en';
    const element = await open();
    settings.append(element);
    await choose(element);
    await submit(element);
    expect($(element, '.summary').innerText).to.contain('Write your name');
    settings.locale = 'fr';
    await waitUntil(() => $(element, '.summary').innerText.includes('Écrivez votre nom'));
    settings.remove();
  });

  it('keeps nothing in the browser', async () => {
    const element = await open();
    await signUp(element);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });
});
