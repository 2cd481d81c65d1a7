import { expect } from '@open-wc/testing';
import type { Locale } from '../../src/lib/localize.js';
import { clockTime, instantOf, isTimeZone, offset } from '../../src/lib/zoned-time.js';

const utc = (wall: string, zone: string) => instantOf(wall, zone).toISOString().slice(0, 16);
const hours = (instant: string, zone: string) => offset(new Date(instant), zone) / 3_600_000;

describe('how far a zone’s clock is ahead', () => {
  it('follows its winter and its summer', () => {
    expect([hours('2027-01-09T12:00Z', 'Europe/Paris'), hours('2027-07-09T12:00Z', 'Europe/Paris')]).to.deep.equal([1, 2]);
  });

  it('may be west of Greenwich, not in whole hours, or nothing', () => {
    expect(hours('2027-01-09T12:00Z', 'America/Cayenne')).to.equal(-3);
    expect(hours('2027-01-09T12:00Z', 'America/St_Johns')).to.equal(-3.5);
    expect(hours('2027-01-09T12:00Z', 'Asia/Kathmandu')).to.equal(5.75);
    expect(hours('2027-01-09T12:00Z', 'Pacific/Marquesas')).to.equal(-9.5);
    expect(hours('2027-01-09T12:00Z', 'UTC')).to.equal(0);
  });
});

describe('the instant of a wall time', () => {
  it('is right in Paris, in winter and in summer', () => {
    expect(utc('2027-01-09T10:00', 'Europe/Paris')).to.equal('2027-01-09T09:00');
    expect(utc('2027-07-09T10:00', 'Europe/Paris')).to.equal('2027-07-09T08:00');
  });

  it('is right overseas', () => {
    expect(utc('2027-01-09T10:00', 'Indian/Reunion')).to.equal('2027-01-09T06:00');
    expect(utc('2027-01-09T10:00', 'America/Cayenne')).to.equal('2027-01-09T13:00');
    expect(utc('2027-01-09T02:00', 'Indian/Reunion')).to.equal('2027-01-08T22:00');
    expect(utc('2027-01-09T22:00', 'America/Cayenne')).to.equal('2027-01-10T01:00');
    expect(utc('2027-07-09T10:00', 'America/Miquelon')).to.equal('2027-07-09T12:00');
    expect(utc('2027-07-09T10:00', 'Pacific/Noumea')).to.equal('2027-07-08T23:00');
  });

  it('is right in the hours around a change of the clock, east and west of Greenwich', () => {
    const shift = (wall: string, zone: string) => (Date.parse(`${wall}Z`) - instantOf(wall, zone).getTime()) / 3_600_000;
    for (const [zone, day, before, after] of [
      ['Europe/Paris', '2027-03-28', 1, 2],
      ['Europe/Paris', '2026-10-25', 2, 1],
      ['America/Miquelon', '2027-03-14', -3, -2],
      ['America/Miquelon', '2026-11-01', -2, -3],
    ] as const) {
      const shifts = ['00:00', '00:59', '03:00', '03:59'].map((time) => shift(`${day}T${time}`, zone));
      expect(shifts, `${zone} ${day}`).to.deep.equal([before, before, after, after]);
    }
  });

  it('in an hour that the clock skips is the hour after, east and west of Greenwich', () => {
    expect(utc('2027-03-28T02:30', 'Europe/Paris')).to.equal(utc('2027-03-28T03:30', 'Europe/Paris'));
    expect(utc('2027-03-14T02:30', 'America/Miquelon')).to.equal(utc('2027-03-14T03:30', 'America/Miquelon'));
  });

  it('in an hour that the clock shows twice is one of both', () => {
    expect(utc('2026-10-25T02:30', 'Europe/Paris')).to.be.oneOf(['2026-10-25T00:30', '2026-10-25T01:30']);
    expect(utc('2026-11-01T01:30', 'America/Miquelon')).to.be.oneOf(['2026-11-01T03:30', '2026-11-01T04:30']);
  });
});

describe('an hour in words', () => {
  const said = (time: string, locale: Locale) => clockTime(new Date(`2027-01-09T${time}Z`), 'UTC', locale).replace(/\s/g, ' ');

  it('has two digits of minutes, or none', () => {
    expect(['09:00', '09:05', '13:30', '00:00'].map((time) => said(time, 'fr'))).to.deep.equal(['9 h', '9 h 05', '13 h 30', '0 h']);
    expect(['09:00', '09:05', '13:30'].map((time) => said(time, 'en'))).to.deep.equal(['9 AM', '9:05 AM', '1:30 PM']);
  });
});

describe('a time zone', () => {
  it('is one that the engine knows', () => {
    for (const zone of ['Europe/Paris', 'Indian/Reunion', 'America/Cayenne', 'UTC']) expect(isTimeZone(zone), zone).to.equal(true);
    for (const zone of ['Europe/Lutèce', 'Paris', '', 'Europe/Paris; x']) expect(isTimeZone(zone), zone).to.equal(false);
  });
});
