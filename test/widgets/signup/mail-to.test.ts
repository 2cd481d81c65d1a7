import { expect } from '@open-wc/testing';
import { emptyDraft, type Draft } from '../../../src/widgets/signup/entry.js';
import { mailOf, mailTo } from '../../../src/widgets/signup/mail-to.js';
import { choiceOf, type SignupConfig } from '../../../src/widgets/signup/signup.schema.js';
import fixture from '../../fixtures/signup.json';
import { emulate } from '../../helpers.js';

const config = fixture as SignupConfig;
const full: Draft = {
  session: 'mercredis',
  name: ' Samia & Léo Martin ',
  email: 'samia+ateliers@exemple.fr',
  phone: '+33 6 12 34 56 78',
  children: '2',
  age: '6-10',
  arrangements: ['garde', 'fauteuil'],
  answers: { sujet: 'Les jeux ?\nEt 100 % des écrans : #TikTok' },
  contactMe: true,
  trap: '',
};
const mail = (draft: Partial<Draft>, locale: 'fr' | 'en' = 'fr', asked = config) =>
  mailOf(asked, choiceOf(config, full.session)!, { ...emptyDraft(), ...draft }, locale);
const spaced = (text: string) => text.replace(/[^\S\n]/g, ' ');

before(() => emulate({ timezone: 'Europe/Paris' }));
after(() => emulate({ timezone: '' }));

describe('a message to the town', () => {
  it('holds everything that was chosen and typed, by its label', () => {
    const { subject, body } = mail(full);
    expect(spaced(subject)).to.equal('Inscription : Atelier parent / enfant');
    const lines = spaced(body).split('\n');
    expect(lines[0]).to.match(
      /^Séance : Atelier parent \/ enfant, mercredi 13 janvier 2027, de 14 h à 15 h 30.* ; mercredi 20 janvier 2027/,
    );
    expect(lines[0]).to.match(/, Médiathèque du Lavoir$/);
    expect(lines.slice(1)).to.deep.equal([
      'Votre nom : Samia & Léo Martin',
      'Votre adresse e-mail : samia+ateliers@exemple.fr',
      'Votre téléphone : +33 6 12 34 56 78',
      'Nombre d’enfants qui viennent avec vous : 2',
      'Âge des enfants : 6 à 10 ans',
      'Pour vous accueillir, nous pouvons prévoir : un accès en fauteuil, une garde d’enfants',
      'Un sujet que vous aimeriez aborder ? : Les jeux ?',
      'Et 100 % des écrans : #TikTok',
      'Me prévenir des prochains ateliers : oui',
    ]);
  });

  it('holds no line for what was left empty', () => {
    const { body } = mail({ name: 'Samia', email: ' ', children: ' ' });
    expect(spaced(body).split('\n').slice(1)).to.deep.equal(['Votre nom : Samia']);
  });

  it('holds nothing that is not asked for', () => {
    const asked = { ...config };
    delete asked.ask;
    const { body } = mail(full, 'fr', asked);
    expect(body).to.not.contain('enfants qui').and.to.not.contain('6 à 10').and.to.not.contain('garde').and.to.not.contain('TikTok');
  });

  it('speaks the visitor’s language', () => {
    expect(mail({ name: 'Samia' }, 'en').body).to.contain('Your name: Samia');
  });

  it('never holds the trap', () => {
    expect(mail({ ...full, trap: 'SPAM' }).body).to.not.contain('SPAM');
  });
});

describe('the address that opens a mail program', () => {
  it('holds the whole message, whatever is in it', () => {
    const message = mail(full);
    const { protocol, pathname, searchParams, hash } = new URL(mailTo('ateliers@exemple.fr', message));
    expect([protocol, pathname, hash]).to.deep.equal(['mailto:', 'ateliers@exemple.fr', '']);
    expect([...searchParams.keys()]).to.deep.equal(['subject', 'body']);
    expect(searchParams.get('subject')).to.equal(message.subject);
    expect(searchParams.get('body')!.replace(/\r\n/g, '\n')).to.equal(message.body);
  });

  it('ends its lines as mail does, and writes no space as +', () => {
    const href = mailTo('a@b.fr', { subject: 'a b', body: 'un\ndeux\r\ntrois' });
    expect(href).to.equal('mailto:a@b.fr?subject=a%20b&body=un%0D%0Adeux%0D%0Atrois');
  });

  it('is not broken by half a character', () => {
    expect(mailTo('a@b.fr', { subject: 'a\ud83d', body: '\udc00b 😀' })).to.equal(
      `mailto:a@b.fr?subject=a%EF%BF%BD&body=%EF%BF%BDb%20${encodeURIComponent('😀')}`,
    );
  });
});
