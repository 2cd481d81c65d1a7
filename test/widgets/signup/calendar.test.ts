import { expect } from '@open-wc/testing';
import { calendarFile, type CalendarEvent } from '../../../src/widgets/signup/calendar.js';
import { momentsOf } from '../../../src/widgets/signup/moments.js';
import { words } from '../../../src/widgets/signup/signup-words.js';
import { sessionCalendar } from '../../../src/widgets/signup/session-calendar.js';
import type { Session, SignupConfig } from '../../../src/widgets/signup/signup.schema.js';
import config from '../../fixtures/signup.json';

const now = new Date('2026-12-01T10:20:30.400Z');
const session = (change: Partial<Session>) => ({ ...(config.workshops[0]!.sessions[0] as Session), ...change });
const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'janvier@commune.example',
  title: 'Prise de contact',
  moments: momentsOf(session({})),
  location: 'École',
  description: 'x',
  ...change,
});
const file = (change?: Partial<CalendarEvent>) => calendarFile(event(change), now);
/** As a calendar reads it: lines unfolded, then each property's value. */
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');
const values = (text: string, name: string) =>
  unfolded(text).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));
const read = (value: string) => value.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));

describe('a calendar file', () => {
  it('is a calendar of one event', () => {
    expect(unfolded(file())).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//balise//signup//FR',
      'BEGIN:VEVENT',
      'UID:20270109T090000Z-janvier@commune.example',
      'DTSTAMP:20261201T102030Z',
      'DTSTART:20270109T090000Z',
      'DTEND:20270109T103000Z',
      'STATUS:CONFIRMED',
      'SUMMARY:Prise de contact',
      'LOCATION:École',
      'DESCRIPTION:x',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ends each line in CR LF, and has neither alone', () => {
    const text = file({ description: 'un\ndeux\r\ntrois\rquatre' });
    expect(text.replace(/\r\n/g, '')).to.not.match(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    expect(read(values(text, 'DESCRIPTION')[0]!)).to.equal('un\ndeux\ntrois\nquatre');
  });

  it('gives times in UTC, on both sides of a change of the clock', () => {
    const dates = ['2027-03-27T10:00', '2027-03-28T10:00', '2026-10-24T10:00', '2026-10-25T10:00'].map((start) => ({ start, minutes: 60 }));
    const text = file({ moments: momentsOf(session({ start: undefined, minutes: undefined, dates })) });
    expect(values(text, 'DTSTART')).to.deep.equal(['20261024T080000Z', '20261025T090000Z', '20270327T090000Z', '20270328T080000Z']);
    expect(values(text, 'DTEND')).to.deep.equal(['20261024T090000Z', '20261025T100000Z', '20270327T100000Z', '20270328T090000Z']);
  });

  it('has one event a meeting, each with a name of its own', () => {
    const dates = ['2027-01-13T14:00', '2027-01-20T14:00', '2027-01-27T14:00'].map((start) => ({ start, minutes: 90 }));
    const text = file({ moments: momentsOf(session({ start: undefined, minutes: undefined, dates })) });
    expect(unfolded(text).filter((line) => line === 'BEGIN:VEVENT').length).to.equal(3);
    expect(unfolded(text).filter((line) => line === 'END:VEVENT').length).to.equal(3);
    expect(new Set(values(text, 'UID')).size).to.equal(3);
    expect(values(text, 'SUMMARY').length).to.equal(3);
  });

  it('escapes what would end a value', () => {
    const title = 'Écrans, jeux ; et \\ « tout » : BEGIN:VEVENT\nEND:VCALENDAR';
    const text = file({ title, location: title });
    expect(values(text, 'SUMMARY')).to.deep.equal(['Écrans\\, jeux \\; et \\\\ « tout » : BEGIN:VEVENT\\nEND:VCALENDAR']);
    expect(read(values(text, 'LOCATION')[0]!)).to.equal(title);
    expect(unfolded(text).filter((line) => line === 'END:VCALENDAR').length).to.equal(1);
  });

  it('folds lines at 75 octets, and cuts no character in two', () => {
    const octets = new TextEncoder();
    for (const unit of ['x', 'é', '€', '👨', 'e\u0301', 'aé€👩‍👧']) {
      for (let shift = 0; shift < 4; shift++) {
        const title = 'x'.repeat(shift) + unit.repeat(120);
        const text = file({ title });
        const lines = text.split('\r\n');
        expect(Math.max(...lines.map((line) => octets.encode(line).length)), unit).to.be.within(72, 75);
        expect(text).to.not.match(/[\ud800-\udbff]\r|\n [\udc00-\udfff]/);
        expect(values(text, 'SUMMARY')[0]).to.equal(title);
      }
    }
  });

  it('does not fold what fits', () => {
    expect(file({ title: 'x'.repeat(66) }).split('\r\n')).to.include(`SUMMARY:${'x'.repeat(66)}`);
    expect(file()).to.not.contain('\r\n ');
  });
});

describe('the calendar file of a sign-up', () => {
  const choice = { workshop: config.workshops[0] as SignupConfig['workshops'][0], session: session({}) };
  const made = (kind: 'seated' | 'waiting', locale: 'fr' | 'en' = 'fr') =>
    sessionCalendar(
      config as SignupConfig,
      choice,
      { kind, reference: 'K7M-4QP', secret: 'H3X9-QW7T' },
      { words: words[locale], site: 'commune.example', now },
    );

  it('says what, where, how to get in, the reference and whom to call; never the code', () => {
    const text = made('seated');
    expect(values(text, 'SUMMARY')).to.deep.equal(['Prise de contact']);
    expect(values(text, 'STATUS')).to.deep.equal(['CONFIRMED']);
    expect(read(values(text, 'LOCATION')[0]!)).to.equal('École du Pont-Vieux, 1 place du Lavoir');
    expect(read(values(text, 'DESCRIPTION')[0]!).replace(/\s/g, ' ')).to.equal(
      'Référence : K7M-4QP Entrée par la cour, accessible en fauteuil 01 23 45 67 89',
    );
    expect(text.replace(/\r\n /g, '')).to.not.contain('H3X9');
  });

  it('does not promise a place to who waits for one', () => {
    const text = made('waiting');
    expect(values(text, 'SUMMARY')).to.deep.equal(['Prise de contact (liste d’attente)']);
    expect(values(text, 'STATUS')).to.deep.equal(['TENTATIVE']);
  });

  it('is not that of another town’s session of the same name', () => {
    expect(values(made('seated'), 'UID')[0]).to.equal('20270109T090000Z-janvier@commune.example');
  });
});
