import { aTimeout, expect } from '@open-wc/testing';
import { isCaged } from '../../../src/base/sandbox.js';
import '../../../src/define/signup.js';
import { $, $$, emulate, record, text, words } from '../../helpers.js';
import { choose, click, come, fillIn, focused, open, outcome, person, receiver, submit, value } from './walk.js';

before(() => emulate({ timezone: 'Europe/Paris' }));
after(() => emulate({ timezone: '' }));

const none = { receiver: undefined };
const noEmail = { ...none, contact: { phone: '01 23 45 67 89', desk: 'en mairie, le matin' } };

describe('without a receiver, with an e-mail address', () => {
  const mailed = async () => {
    const means = receiver();
    const element = await open(means, none);
    await fillIn(element, 'mercredis', { ...person, children: '2', 'answer-sujet': 'Les jeux & les écrans' });
    await submit(element);
    return { element, means };
  };

  it('prepares a message with everything written', async () => {
    const { element } = await mailed();
    const link = $<HTMLAnchorElement>(element, 'a.onward');
    const { pathname, searchParams } = new URL(link.href);
    expect([pathname, words(link)]).to.deep.equal(['ateliers@exemple.fr', 'Ouvrir ma messagerie']);
    expect(searchParams.get('subject')).to.contain('Atelier parent / enfant');
    for (const part of ['13 janvier 2027', '20 janvier 2027', 'Samia Martin', 'samia@exemple.fr', 'Les jeux & les écrans'])
      expect(searchParams.get('body')).to.contain(part);
  });

  it('shows the message and the address, for who reads mail in a browser', async () => {
    const { element } = await mailed();
    expect(focused(element)).to.equal($(element, '.title'));
    expect(text(element)).to.contain('envoyez-le à ateliers@exemple.fr').and.to.contain('Votre nom : Samia Martin');
  });

  it('tells phone and paper too, on each screen', async () => {
    const { element } = await mailed();
    for (const way of ['appeler le 01 23 45 67 89', 'Imprimer le formulaire papier']) expect(text(element)).to.contain(way);
    const first = await open(receiver(), none);
    for (const details of $$<HTMLDetailsElement>(first, 'details')) details.open = true;
    for (const way of ['appeler le 01 23 45 67 89', 'nous écrire', 'Imprimer le formulaire papier']) expect(text(first)).to.contain(way);
  });

  it('asks for the same fields with the same care', async () => {
    const element = await open(receiver(), none);
    await choose(element);
    expect(words($(element, '.actions .onward'))).to.equal('Préparer le message');
    await submit(element);
    expect(focused(element)).to.equal($(element, '.summary'));
  });

  it('leads back to the form with everything that was typed', async () => {
    const { element } = await mailed();
    await click(element, 'Retour');
    expect([value(element, 'name'), value(element, 'children')]).to.deep.equal([person.name, '2']);
  });

  it('asks nobody anything, and offers nothing to cancel', async () => {
    const { element, means } = await mailed();
    expect([means.asked, means.posts.length, means.waits.length]).to.deep.equal([0, 0, 0]);
    expect(text(element)).to.not.contain('J’ai déjà une inscription');
    expect(text(await open(receiver(), none))).to.not.contain('J’ai déjà une inscription');
  });

  it('leaves the entry to the page, if it wants it', async () => {
    const element = await open(receiver(), none);
    element.addEventListener('balise-signup-submit', (event) => event.respondWith({ kind: 'seated', reference: 'ENT-1', secret: 'S' }));
    await fillIn(element);
    await submit(element);
    await outcome(element);
    expect(text(element)).to.contain('ENT-1').and.to.not.contain('Annuler mon inscription');
  });

  it('has no outcome to tell: nobody knows whether the message was sent', async () => {
    const element = await open(receiver(), none);
    const events = record(element, 'balise-signup-outcome');
    await fillIn(element);
    await submit(element);
    await aTimeout(20);
    expect(events).to.deep.equal([]);
  });
});

describe('without a receiver or an e-mail address', () => {
  it('tells the phone and the desk first, and the sessions to read, not to choose', async () => {
    const element = await open(receiver(), noEmail);
    const said = text(element);
    expect(said).to.contain('Pour vous inscrire, vous pouvez : appeler le 01 23 45 67 89').and.to.contain('en mairie, le matin');
    expect(said).to.contain('samedi 9 janvier 2027').and.to.contain('Les séances').and.to.not.contain('Choisissez une séance');
    expect($$(element, 'input, .onward')).to.deep.equal([]);
    expect($<HTMLAnchorElement>(element, 'a[href^="tel:"]').href).to.equal('tel:0123456789');
  });
});

describe('in a frame of origin null', () => {
  const { origin } = window;
  const setOrigin = (value: string) => Object.defineProperty(window, 'origin', { value, configurable: true, writable: true });
  before(function () {
    setOrigin('null');
    if (!isCaged()) this.skip(); // WebKit keeps its own; test/dist/ has a real frame
  });
  after(() => void setOrigin(origin));

  it('shows phone and address as text, and offers nothing that cannot work', async () => {
    const element = await open(receiver());
    expect(text(element))
      .to.contain('appeler le 01 23 45 67 89')
      .and.to.contain('ateliers@exemple.fr')
      .and.to.contain('en mairie, le matin');
    expect($$(element, 'a, button, input')).to.deep.equal([]);
    expect(text(element)).to.contain('samedi 9 janvier 2027');
  });

  it('asks no receiver, which would not believe it', async () => {
    const means = receiver();
    await open(means);
    expect(means.asked).to.equal(0);
  });
});

describe('the paper form', () => {
  /** The document that is printed. */
  async function printed(change: object = {}, clock?: () => Date): Promise<Document> {
    const element = await open(receiver(), change, {}, clock);
    const frame = document.body.appendChild(document.createElement('iframe'));
    const realm = frame.contentWindow! as Window & typeof globalThis;
    const { open: opens } = window;
    const done = new Promise<void>((resolve) => (realm.print = () => resolve()));
    window.open = () => realm;
    for (const details of $$<HTMLDetailsElement>(element, 'details')) details.open = true;
    await click(element, 'Imprimer le formulaire papier');
    await done;
    window.open = opens;
    return realm.document;
  }
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('has all the fields that the form has, all the sessions ahead, and no birth date', async () => {
    const { body, title, documentElement } = await printed();
    const said = words(body);
    expect(title).to.equal('Les ateliers pour les parents - Formulaire d’inscription');
    expect(documentElement.lang).to.equal('fr');
    for (const part of [
      ...['samedi 9 janvier 2027'.toLowerCase(), '6 février 2027', '13 janvier 2027', '20 janvier 2027', 'École du Pont-Vieux'],
      ...['Votre nom', 'Votre adresse e-mail', 'Votre téléphone', 'Nombre d’enfants', '3 à 5 ans', 'un interprète'],
      ...['Un sujet que vous aimeriez aborder ?', 'Me prévenir des prochains ateliers', 'en mairie, le matin', '01 23 45 67 89'],
    ])
      expect(said).to.contain(part);
    expect(said)
      .to.not.contain('2026')
      .and.to.not.match(/naissance/i)
      .and.to.not.contain('Ne remplissez pas');
  });

  it('has the whole data protection notice, part by part', async () => {
    const said = words((await printed()).body);
    for (const part of [
      'sert à ceci : organiser les ateliers et vous prévenir d’un changement. Responsable : La commune de Saint-Aubin-sur-Loue.',
      'Base légale : Mission d’intérêt public de la commune.',
      'Qui y a accès : Le service des écoles.',
      'Durée : 90 jours après l’atelier.',
      'Vos droits : Vous pouvez consulter, corriger et faire effacer vos données en écrivant au délégué.',
      'Délégué à la protection des données : dpo@exemple.fr. Vous pouvez aussi adresser une réclamation à la CNIL.',
    ])
      expect(said).to.contain(part);
  });

  it('asks for no more than the form', async () => {
    const said = words((await printed({ ask: undefined })).body);
    expect(said).to.not.contain('enfants qui').and.to.not.contain('3 à 5 ans').and.to.not.contain('interprète');
  });

  it('has a line to write on where no session is ahead', async () => {
    const { body } = await printed({}, () => new Date('2031-01-01T00:00:00Z'));
    expect(body.querySelector('h2 + .blank')).to.not.equal(null);
    expect(words(body)).to.contain('Votre nom');
  });

  it('is a file where no window opens, and that is told', async () => {
    const element = await open(receiver(), noEmail);
    const { open: opens } = window;
    const press = HTMLAnchorElement.prototype.click;
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    window.open = () => null;
    await click(element, 'Imprimer le formulaire papier');
    await come(element, '.notice');
    window.open = opens;
    HTMLAnchorElement.prototype.click = press;
    expect(names).to.deep.equal(['les-ateliers-pour-les-parents-formulaire-d-inscription.html']);
    expect($(element, '[role=status]').textContent).to.contain('téléchargements');
  });
});
