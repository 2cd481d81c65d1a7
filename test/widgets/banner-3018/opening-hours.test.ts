import { expect } from '@open-wc/testing';
import type { Locale } from '../../../src/lib/localize.js';
import { helpline } from '../../../src/widgets/banner-3018/helpline.js';
import { clocksDiffer, clockTime, sameDay } from '../../../src/lib/zoned-time.js';
import { openingAt } from '../../../src/widgets/banner-3018/opening-hours.js';
import { emulate } from '../../helpers.js';

/** What the line does at an instant, as « open, then 2026-01-15T22:00:00.000Z ». */
function at(instant: string): string {
  const { open, changesAt } = openingAt(new Date(instant), helpline.hours);
  return `${open ? 'open' : 'closed'}, then ${changesAt.toISOString().replace('.000', '')}`;
}

describe('opening hours of the 3018', () => {
  it('is closed until the last second before nine', () => {
    expect(at('2026-01-15T08:59:59+01:00')).to.equal('closed, then 2026-01-15T08:00:00Z');
  });

  it('opens at nine', () => {
    expect(at('2026-01-15T09:00:00+01:00')).to.equal('open, then 2026-01-15T22:00:00Z');
  });

  it('stays open until the last second before eleven in the evening', () => {
    expect(at('2026-01-15T22:59:59.999+01:00')).to.equal('open, then 2026-01-15T22:00:00Z');
  });

  it('closes at eleven, until nine the next day', () => {
    expect(at('2026-01-15T23:00:00+01:00')).to.equal('closed, then 2026-01-16T08:00:00Z');
  });

  it('says the same on both sides of midnight', () => {
    expect(at('2026-01-15T23:59:59+01:00')).to.equal('closed, then 2026-01-16T08:00:00Z');
    expect(at('2026-01-16T00:00:00+01:00')).to.equal('closed, then 2026-01-16T08:00:00Z');
  });

  it('keeps Paris time in summer', () => {
    expect(at('2026-07-14T08:59:59+02:00')).to.equal('closed, then 2026-07-14T07:00:00Z');
    expect(at('2026-07-14T22:59:59+02:00')).to.equal('open, then 2026-07-14T21:00:00Z');
  });

  it('crosses the end of a month, of February and of the year', () => {
    expect(at('2026-04-30T23:30:00+02:00')).to.equal('closed, then 2026-05-01T07:00:00Z');
    expect(at('2028-02-28T23:30:00+01:00')).to.equal('closed, then 2028-02-29T08:00:00Z');
    expect(at('2026-12-31T23:30:00+01:00')).to.equal('closed, then 2027-01-01T08:00:00Z');
    expect(at('2027-01-01T00:30:00+01:00')).to.equal('closed, then 2027-01-01T08:00:00Z');
  });

  it('opens at nine by the new clock when an hour is lost in the night', () => {
    for (const [night, day] of [
      ['2026-03-28', '2026-03-29'],
      ['2027-03-27', '2027-03-28'],
    ]) {
      const opens = `closed, then ${day}T07:00:00Z`;
      expect(at(`${night}T23:30:00+01:00`)).to.equal(opens);
      expect(at(`${day}T01:59:59+01:00`)).to.equal(opens);
      expect(at(`${day}T03:00:00+02:00`)).to.equal(opens);
      expect(at(`${day}T08:59:59+02:00`)).to.equal(opens);
      expect(at(`${day}T09:00:00+02:00`)).to.equal(`open, then ${day}T21:00:00Z`);
    }
  });

  it('opens at nine by the new clock when an hour comes twice in the night', () => {
    for (const [night, day] of [
      ['2026-10-24', '2026-10-25'],
      ['2027-10-30', '2027-10-31'],
    ]) {
      const opens = `closed, then ${day}T08:00:00Z`;
      expect(at(`${night}T23:30:00+02:00`)).to.equal(opens);
      expect(at(`${day}T02:30:00+02:00`)).to.equal(opens);
      expect(at(`${day}T02:30:00+01:00`)).to.equal(opens);
      expect(at(`${day}T08:59:59+01:00`)).to.equal(opens);
      expect(at(`${day}T09:00:00+01:00`)).to.equal(`open, then ${day}T22:00:00Z`);
    }
  });

  it('does not depend on where the visitor is', async function () {
    for (const timezone of ['America/Martinique', 'Indian/Reunion', 'Pacific/Noumea', 'America/Cayenne', 'Asia/Kolkata']) {
      if (!(await emulate({ timezone }))) return this.skip();
      try {
        expect(new Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Calcutta', 'Kolkata')).to.equal(timezone);
        expect(at('2026-01-15T08:59:59+01:00'), timezone).to.equal('closed, then 2026-01-15T08:00:00Z');
        expect(at('2026-07-14T09:00:00+02:00'), timezone).to.equal('open, then 2026-07-14T21:00:00Z');
        expect(at('2026-10-25T02:30:00+02:00'), timezone).to.equal('closed, then 2026-10-25T08:00:00Z');
      } finally {
        await emulate({ timezone: '' });
      }
    }
  });
});

describe('clocks of visitors elsewhere', () => {
  const winter = new Date('2026-01-15T09:00:00+01:00');
  const summer = new Date('2026-07-14T09:00:00+02:00');
  const time = (instant: Date, timeZone: string, locale: Locale = 'fr') =>
    clockTime(instant, timeZone, locale).replace(/[\u00a0\u202f]/g, ' ');

  it('tells overseas departments when nine in Paris is for them', () => {
    const clocks = (instant: Date) =>
      ['America/Martinique', 'America/Cayenne', 'Indian/Reunion', 'Pacific/Noumea'].map((zone) => time(instant, zone)).join(', ');
    expect(clocks(winter)).to.equal('4 h, 5 h, 12 h, 19 h');
    expect(clocks(summer)).to.equal('3 h, 4 h, 11 h, 18 h');
  });

  it('says half hours', () => {
    expect(time(winter, 'Asia/Kolkata')).to.equal('13 h 30');
    expect(time(winter, 'Asia/Kolkata', 'en')).to.equal('1:30 PM');
    expect(time(winter, 'Asia/Kathmandu')).to.equal('13 h 45');
    expect(time(summer, 'America/St_Johns')).to.equal('4 h 30');
  });

  it('says whole hours without minutes, midnight and noon too', () => {
    expect(time(winter, 'Europe/Paris')).to.equal('9 h');
    expect(time(winter, 'Europe/Paris', 'en')).to.equal('9 AM');
    expect(time(new Date('2026-01-15T00:00:00Z'), 'UTC')).to.equal('0 h');
    expect(time(new Date('2026-01-15T00:00:00Z'), 'UTC', 'en')).to.equal('12 AM');
    expect(time(new Date('2026-01-15T12:00:00Z'), 'UTC', 'en')).to.equal('12 PM');
  });

  it('never breaks an hour over two lines', () => {
    expect(clockTime(winter, 'Asia/Kolkata', 'fr')).to.equal('13\u00a0h\u00a030');
  });

  it('knows the same day by the calendar of the place', () => {
    const evening = new Date('2026-01-15T23:30:00+01:00');
    const morning = new Date('2026-01-16T09:00:00+01:00');
    expect(sameDay(evening, morning, 'Europe/Paris')).to.be.false;
    expect(sameDay(evening, morning, 'America/Martinique')).to.be.false;
    expect(sameDay(evening, morning, 'Pacific/Noumea')).to.be.true;
    expect(sameDay(new Date('2026-01-16T00:30:00+01:00'), morning, 'Europe/Paris')).to.be.true;
  });

  it('does not take the same day of another month or year for today', () => {
    expect(sameDay(winter, new Date('2026-02-15T09:00:00+01:00'), 'Europe/Paris')).to.be.false;
    expect(sameDay(winter, new Date('2027-01-15T09:00:00+01:00'), 'Europe/Paris')).to.be.false;
  });

  it('finds no difference with Brussels, all year round', () => {
    expect(clocksDiffer(winter, 'Europe/Paris', 'Europe/Brussels')).to.be.false;
    expect(clocksDiffer(summer, 'Europe/Paris', 'Europe/Brussels')).to.be.false;
  });

  it('finds a difference with Algiers in summer only', () => {
    expect(clocksDiffer(winter, 'Europe/Paris', 'Africa/Algiers')).to.be.false;
    expect(clocksDiffer(summer, 'Europe/Paris', 'Africa/Algiers')).to.be.true;
  });

  it('finds a difference of half an hour', () => {
    expect(clocksDiffer(winter, 'Asia/Karachi', 'Asia/Kolkata')).to.be.true;
  });
});
