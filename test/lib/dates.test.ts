import { expect } from '@open-wc/testing';
import { dateInText, formatDate, isPast } from '../../src/lib/dates.js';
import { emulate } from '../helpers.js';

describe('dates', () => {
  it('say a year, a month or a day as their source gives it', () => {
    expect(formatDate('2024', 'fr')).to.equal('2024');
    expect(formatDate('2024-01', 'fr')).to.equal('janvier 2024');
    expect(formatDate('2024-01-31', 'fr')).to.equal('31 janvier 2024');
    expect(formatDate('2024-01', 'en')).to.equal('January 2024');
    expect(formatDate('2024-01-31', 'en')).to.match(/^(January 31, 2024|31 January 2024)$/);
  });

  it('say « 1er » of a month’s first day, and of no other', () => {
    expect(formatDate('2024-05-01', 'fr')).to.equal('1er mai 2024');
    expect(formatDate('2024-05-11', 'fr')).to.equal('11 mai 2024');
    expect(formatDate('2024-05-01', 'en')).not.to.contain('er ');
  });

  it('keep a day on one line with its month in running text', () => {
    expect(dateInText('2024-05-01', 'fr')).to.equal('1er\u00a0mai 2024');
    expect(dateInText('2024-01-31', 'en')).to.match(/^(January\u00a031, 2024|31\u00a0January 2024)$/);
    expect(dateInText('2024-01', 'fr')).to.equal('janvier 2024');
  });

  it('are past from midnight in Paris, in summer and in winter', () => {
    expect(isPast('2026-06-30', new Date('2026-06-30T21:59:59Z'))).to.equal(false);
    expect(isPast('2026-06-30', new Date('2026-06-30T23:00:00Z'))).to.equal(true);
    expect(isPast('2026-12-31', new Date('2026-12-31T22:59:59Z'))).to.equal(false);
    expect(isPast('2026-12-31', new Date('2026-12-31T23:00:00Z'))).to.equal(true);
  });

  it('are the same wherever the visitor is', async function () {
    if (!(await emulate({ timezone: 'Pacific/Honolulu' }))) this.skip();
    try {
      expect(new Date('2024-01-31').getDate(), 'emulated').to.equal(30);
      expect(formatDate('2024-01-31', 'fr')).to.equal('31 janvier 2024');
      expect(isPast('2026-06-30', new Date('2026-06-30T23:00:00Z'))).to.equal(true);
    } finally {
      await emulate({ timezone: '' });
    }
  });
});
