import { expect } from '@open-wc/testing';
import { hasBegun, momentsOf, momentWords, sessionWords } from '../../../src/widgets/signup/moments.js';
import { isOpen, placesOf, stateOf } from '../../../src/widgets/signup/places.js';
import type { Session, SignupConfig } from '../../../src/widgets/signup/signup.schema.js';
import config from '../../fixtures/signup.json';
import { emulate } from '../../helpers.js';

const session = (change: Partial<Session>): Session => ({
  id: 'a',
  timeZone: 'Europe/Paris',
  place: { name: 'x', address: 'y' },
  capacity: 20,
  ...change,
});
const at = (start: string, timeZone = 'Europe/Paris', minutes = 90) => session({ start, minutes, timeZone });
const spaced = (text: string) => text.replace(/\s/g, ' ');
const [january, , wednesdays, past] = (config as SignupConfig).workshops.flatMap((workshop) => workshop.sessions);

afterEach(() => emulate({ timezone: '' }));

describe('the meetings of a session', () => {
  it('are one, of a beginning and an end', () => {
    const [moment, ...others] = momentsOf(january!);
    expect([moment!.from.toISOString(), moment!.to.toISOString()]).to.deep.equal(['2027-01-09T09:00:00.000Z', '2027-01-09T10:30:00.000Z']);
    expect(others).to.deep.equal([]);
  });

  it('are several, the first one first however they are written', () => {
    const dates = ['2027-01-20T14:00', '2027-01-13T14:00', '2027-03-30T14:00'].map((start) => ({ start, minutes: 60 }));
    expect(momentsOf(session({ dates })).map(({ from }) => from.toISOString())).to.deep.equal([
      '2027-01-13T13:00:00.000Z',
      '2027-01-20T13:00:00.000Z',
      '2027-03-30T12:00:00.000Z',
    ]);
  });

  it('last as long as they last, also while the clock changes', () => {
    const [moment] = momentsOf(at('2027-03-28T01:30', 'Europe/Paris', 60));
    expect(spaced(momentWords(moment!, 'fr'))).to.contain('de 1 h 30 à 3 h 30');
    expect(moment!.to.getTime() - moment!.from.getTime()).to.equal(3_600_000);
  });

  it('have begun with the first one', () => {
    expect(hasBegun(wednesdays!, new Date('2027-01-13T12:59:59Z'))).to.equal(false);
    expect(hasBegun(wednesdays!, new Date('2027-01-13T13:00:00Z'))).to.equal(true);
    expect(hasBegun(wednesdays!, new Date('2027-01-15T00:00:00Z'))).to.equal(true);
  });
});

describe('when a session is, in words', () => {
  const words = (one: Session, locale: 'fr' | 'en' = 'fr') => spaced(momentWords(momentsOf(one)[0]!, locale));

  it('is the day and the hours of the place', async function () {
    if (!(await emulate({ timezone: 'Europe/Paris' }))) this.skip();
    expect(words(january!)).to.equal('samedi 9 janvier 2027, de 10 h à 11 h 30');
    expect(words(january!, 'en')).to.match(/Saturday.*2027.*, 10 AM to 11:30 AM$/);
  });

  it('says « 1er » of a month’s first day, and of no other', () => {
    expect(words(at('2027-05-01T10:00'))).to.contain('samedi 1er mai 2027');
    expect(words(at('2027-05-11T10:00'))).to.contain('mardi 11 mai 2027');
    expect(words(at('2027-05-01T10:00'), 'en')).to.not.contain('1er');
  });

  it('says whose hour it is where the visitor’s is another one', async function () {
    if (!(await emulate({ timezone: 'Indian/Reunion' }))) this.skip();
    expect(words(january!)).to.equal('samedi 9 janvier 2027, de 10 h à 11 h 30 (heure de Paris, 13 h chez vous)');
    expect(words(january!, 'en')).to.contain('(Paris time, 1 PM where you are)');
    expect(words(at('2027-01-09T10:00', 'Indian/Reunion'))).to.not.contain('heure de');
    expect(words(at('2027-01-09T10:00', 'Indian/Mayotte'))).to.contain('(heure de Mayotte, 11 h chez vous)');
  });

  it('names places overseas as French does', async function () {
    if (!(await emulate({ timezone: 'Europe/Paris' }))) this.skip();
    expect(words(at('2027-01-09T10:00', 'Indian/Reunion'))).to.contain('(heure de La Réunion, 7 h chez vous)');
    expect(words(at('2027-01-09T10:00', 'America/Cayenne'))).to.contain('(heure de Cayenne, 14 h chez vous)');
    expect(words(at('2027-01-09T10:00', 'America/Port_of_Spain'))).to.contain('heure de Port of Spain');
  });

  it('says the day too where the visitor’s is another one', async function () {
    if (!(await emulate({ timezone: 'Pacific/Honolulu' }))) this.skip();
    expect(words(january!)).to.equal('samedi 9 janvier 2027, de 10 h à 11 h 30 (heure de Paris, vendredi 8 janvier 2027, 23 h chez vous)');
  });

  it('says nothing more where the clocks agree: another zone, the same hour', async function () {
    if (!(await emulate({ timezone: 'Europe/Berlin' }))) this.skip();
    expect(words(january!)).to.not.contain('heure de');
  });

  it('goes by the clocks on that day, not today', async function () {
    if (!(await emulate({ timezone: 'Africa/Lagos' }))) this.skip();
    expect(words(january!)).to.not.contain('heure de');
    expect(words(at('2027-07-09T10:00'))).to.contain('(heure de Paris, 9 h chez vous)');
  });

  it('is in one line for all meetings', async function () {
    if (!(await emulate({ timezone: 'Europe/Paris' }))) this.skip();
    expect(spaced(sessionWords(wednesdays!, 'fr'))).to.equal(
      'mercredi 13 janvier 2027, de 14 h à 15 h 30 ; mercredi 20 janvier 2027, de 14 h à 15 h 30',
    );
  });
});

describe('how a session stands', () => {
  const now = new Date('2026-12-01T10:00:00Z');
  const later = new Date('2028-01-01T00:00:00Z');
  const places = (...sessions: unknown[]) => placesOf({ sessions });

  it('is open until it begins, as long as the receiver is silent', () => {
    expect([stateOf(january!, new Map(), now), stateOf(past!, new Map(), now)]).to.deep.equal(['open', 'closed']);
    expect([isOpen(january!, new Map(), now), isOpen(past!, new Map(), now)]).to.deep.equal([true, false]);
  });

  it('is what the receiver says, whatever the visitor’s clock does', () => {
    for (const state of ['open', 'waiting', 'full', 'closed'] as const) {
      const said = places({ id: 'janvier', left: 3, state });
      expect(stateOf(january!, said, now)).to.equal(state);
      expect(stateOf(january!, said, later), 'a clock that is wrong').to.equal(state);
      expect(isOpen(january!, said, now)).to.equal(state === 'open' || state === 'waiting');
    }
  });

  it('is not read from what no receiver says', () => {
    for (const answer of [undefined, null, 'x', 5, [], {}, { sessions: null }, { sessions: 'x' }, { sessions: {} }])
      expect(placesOf(answer).size).to.equal(0);
    const strange = [
      null,
      'janvier',
      {},
      { id: 'janvier' },
      { id: 'janvier', left: 3, state: 'maybe' },
      { id: 'janvier', left: 0, state: 'open' },
      { id: 'janvier', left: -2, state: 'open' },
      { id: 'janvier', left: 1.5, state: 'open' },
      { id: 'janvier', left: '3', state: 'open' },
      { id: 'janvier', state: 'open' },
      { id: 5, left: 3, state: 'open' },
    ];
    for (const one of strange) expect(places(one).size, JSON.stringify(one)).to.equal(0);
    expect(places(...strange, { id: 'janvier', left: 3, state: 'open', capacity: 20 }).get('janvier')).to.deep.equal({
      left: 3,
      state: 'open',
    });
    expect(places({ id: 'janvier', state: 'full' }).get('janvier')!.state).to.equal('full');
  });
});
