import { expect } from '@open-wc/testing';
import { emptyDraft, entryOf, faultsOf, type Draft } from '../../../src/widgets/signup/entry.js';
import config from '../../fixtures/signup.json';

const { ask } = config;
const draft = (change: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(),
  session: 'janvier',
  name: 'Samia Martin',
  email: 'samia@exemple.fr',
  ...change,
});
const rules = (change: Partial<Draft>, asked: Parameters<typeof faultsOf>[1] = ask) =>
  faultsOf(draft(change), asked).map(({ field, rule }) => `${field}: ${rule}`);

describe('what keeps an entry from being sent', () => {
  it('is nothing, with a name and one way to be reached', () => {
    expect(rules({})).to.deep.equal([]);
    expect(rules({ email: '', phone: '06 12 34 56 78' })).to.deep.equal([]);
  });

  it('is told all at once, in the order of the fields', () => {
    const change = { name: '', email: 'samia', phone: '06', children: 'deux', answers: { sujet: 'x'.repeat(501) } };
    expect(rules(change)).to.deep.equal(['name: name', 'email: email', 'phone: phone', 'children: children', 'answer-sujet: long']);
    expect(faultsOf(emptyDraft(), ask).map(({ field, rule }) => `${field}: ${rule}`)).to.deep.equal(['name: name', 'email: reach']);
  });

  it('is a name of nothing but spaces, or of more than 120 characters', () => {
    expect(rules({ name: ' \t\u00a0' })).to.deep.equal(['name: name']);
    expect(rules({ name: 'x'.repeat(120) })).to.deep.equal([]);
    expect(rules({ name: ` ${'x'.repeat(120)} ` })).to.deep.equal([]);
    expect(rules({ name: 'x'.repeat(121) })).to.deep.equal(['name: longName']);
  });

  it('is neither an e-mail address nor a phone number', () => {
    expect(rules({ email: ' ', phone: '\u00a0' })).to.deep.equal(['email: reach']);
  });

  for (const email of [
    'samia.martin@exemple.fr',
    ' samia@exemple.fr ',
    'samia+ateliers@mail.ville.exemple.fr',
    'élodie@écoles.fr',
    "o'neil@exemple.museum",
    'a@b-c.fr',
  ])
    it(`is not the e-mail address « ${email} »`, () => expect(rules({ email })).to.deep.equal([]));

  for (const email of [
    'samia',
    'samia@',
    '@exemple.fr',
    'samia@exemple',
    'samia@exemple.f',
    'samia@exemple..fr',
    'samia@.fr',
    'samia@exemple.fr.',
    'samia@exemple.fr,',
    'samia@exemple,fr',
    'samia martin@exemple.fr',
    'samia@@exemple.fr',
    'samia,leo@exemple.fr',
    '"samia"@exemple.fr',
    'samia@exemple.fr samia@exemple.fr',
    'Samia <samia@exemple.fr>',
    `${'x'.repeat(246)}@exemple.fr`,
  ])
    it(`is the e-mail address « ${email.slice(0, 40)} »`, () => expect(rules({ email })).to.deep.equal(['email: email']));

  for (const phone of [
    '0612345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '06\u201112\u201134\u201156\u201178',
    '06\u00a012\u202f34 56 78',
    '06/12/34/56/78',
    '+33 6 12 34 56 78',
    '+33612345678',
    '+33 (0)6 12 34 56 78',
    '0033 6 12 34 56 78',
    '+32 470 12 34 56',
    '+262 692 12 34 56',
    '0041 22 123 45 67',
    '27 12 34',
  ])
    it(`is not the phone number « ${phone} »`, () => expect(rules({ email: '', phone })).to.deep.equal([]));

  for (const phone of [
    '06 12 34 56',
    '06 12 34 56 7',
    '06 12 34 56 78 9',
    '+33 6 12 34 56',
    '+33 06 12 34 56 789',
    '+33',
    '3018',
    '00 00 00 00 00',
    'douze',
    '06 12 34 56 7a',
    '06 12 34 56 78 ou 79',
    '++33612345678',
    '1234567890123456',
    `0${'.'.repeat(30)}612345678`,
  ])
    it(`is the phone number « ${phone.trim()} »`, () => expect(rules({ email: '', phone })).to.deep.equal(['phone: phone']));

  it('is a wrong phone number even beside a right e-mail address', () => {
    expect(rules({ phone: '06' })).to.deep.equal(['phone: phone']);
  });

  it('is a number of children that is none, or above 20', () => {
    for (const children of ['', ' ', '0', '1', ' 2 ', '20']) expect(rules({ children }), children).to.deep.equal([]);
    for (const children of ['21', '-1', '1.5', '1,5', 'deux', '1e1', '0x2', '2 ou 3', '١'])
      expect(rules({ children }), children).to.deep.equal(['children: children']);
  });

  it('is an answer of more than 500 characters, spaces around it not counted', () => {
    expect(rules({ answers: { sujet: ` ${'x'.repeat(500)}\n` } })).to.deep.equal([]);
    expect(rules({ answers: { sujet: 'x'.repeat(501) } })).to.deep.equal(['answer-sujet: long']);
  });

  it('is never in a field that is not asked for', () => {
    expect(rules({ children: 'deux', answers: { sujet: 'x'.repeat(501) } }, {})).to.deep.equal([]);
  });
});

describe('an entry', () => {
  it('holds what was answered, without the spaces around', () => {
    const entry = entryOf(
      draft({
        name: ' Samia Martin ',
        email: '',
        phone: ' 06 12 34 56 78 ',
        children: ' 2 ',
        age: '3-5',
        arrangements: ['langue', 'garde'],
        answers: { sujet: ' les jeux\n' },
        contactMe: true,
      }),
      ask,
    );
    expect(entry).to.deep.equal({
      session: 'janvier',
      name: 'Samia Martin',
      phone: '06 12 34 56 78',
      children: 2,
      age: '3-5',
      arrangements: ['langue', 'garde'],
      answers: { sujet: 'les jeux' },
      contactMe: true,
    });
  });

  it('holds one line for a name, and digits apart in a way that every receiver reads', () => {
    const typed = draft({ name: 'Samia\t Martin', phone: '06/12\u201134\u00a056\u202f 78' });
    expect(entryOf(typed)).to.include({ name: 'Samia Martin', phone: '06 12 34 56 78' });
  });

  it('holds no key for what was left empty', () => {
    expect(entryOf(draft({ children: ' ', answers: { sujet: ' ' } }), ask)).to.deep.equal({
      session: 'janvier',
      name: 'Samia Martin',
      email: 'samia@exemple.fr',
    });
  });

  it('holds no number where no child comes along, and no age that the visitor would rather not say', () => {
    expect(entryOf(draft({ children: '0', age: '?' }), ask)).to.have.all.keys('session', 'name', 'email');
  });

  it('holds nothing that is not asked for: a config may have changed meanwhile', () => {
    const typed = draft({ children: '2', age: '3-5', arrangements: ['garde'], answers: { sujet: 'les jeux' } });
    expect(entryOf(typed)).to.have.all.keys('session', 'name', 'email');
    const other = {
      ages: [{ id: '6-10', label: 'x' }],
      arrangements: [{ id: 'langue', label: 'x' }],
      questions: [{ id: 'autre', label: 'x' }],
    };
    expect(entryOf(typed, other)).to.have.all.keys('session', 'name', 'email');
  });

  it('says that the trap is full, so that the receiver can tell', () => {
    expect(entryOf(draft({ trap: 'http://spam.example' })).trap).to.equal('http://spam.example');
    expect(entryOf(draft())).to.not.have.property('trap');
  });

  it('is written the same way each time', () => {
    const typed = draft({ children: '2', answers: { sujet: 'x' }, arrangements: ['garde', 'langue'] });
    expect(JSON.stringify(entryOf({ ...typed }, ask))).to.equal(JSON.stringify(entryOf(typed, ask)));
  });
});
