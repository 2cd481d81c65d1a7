import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/banner-3018.js';
import { $, emulate, listenToConsole, text } from '../../helpers.js';
import { banner, byDay, byNight, has, links, read, tooLate } from './banner.js';

const at = (instant: string) => () => new Date(instant);

/** A clock that starts at an instant and goes on from there. */
function from(instant: string): () => Date {
  const [start, began] = [Date.parse(instant), performance.now()];
  return () => new Date(start + performance.now() - began);
}

describe('hours', () => {
  it('are said as usual ones, with the day they were last stated', async () => {
    expect(text(await banner())).to.contain('Habituellement 7 jours sur 7, de 9 h à 23 h, heure de Paris (indiqué le 7 novembre 2025).');
  });

  it('say open until when', async () => {
    const pill = $(await banner(), '.pill');
    expect(pill.innerText.replace(/\u00a0/g, ' ')).to.contain('Ouvert, habituellement jusqu’à 23 h');
    expect(pill.classList.contains('open')).to.be.true;
  });

  it('say closed, and from when it is open again', async () => {
    const pill = $(await banner({}, byNight), '.pill');
    expect(pill.innerText.replace(/\u00a0/g, ' ')).to.match(/^Fermé à cette heure\. Réouverture habituelle (demain|aujourd’hui) à 9 h/);
    expect(pill.classList.contains('closed')).to.be.true;
  });

  it('do not tell open from closed by colour alone', async () => {
    const element = await banner();
    const open = $(element, '.pill').innerText;
    await read(element, byNight);
    expect($(element, '.pill').innerText).to.not.equal(open);
  });

  it('are there in one line too, without their small print', async () => {
    const element = await banner({ variant: 'line' });
    expect(text(element)).to.contain('Ouvert, habituellement').and.to.not.contain('7 jours sur 7');
  });

  it('stand on the last day before they were to be checked again, and are gone the next', async () => {
    const { lines, restore } = listenToConsole('warn');
    try {
      const element = await banner({}, at('2027-05-07T23:59:00+02:00'));
      expect(text(element)).to.contain('Fermé à cette heure').and.to.contain('7 jours sur 7');
      expect(lines).to.be.empty;
      await read(element, at('2027-05-08T00:00:00+02:00'));
      expect(text(element)).to.not.match(/Ouvert|Fermé|[Rr]éouverture|7 jours|indiqué/);
      expect(has(element, '.pill')).to.be.false;
      expect(links(element)).to.include.members(['tel:3018', 'https://www.3018.fr', 'tel:119', 'tel:112']);
      await read(element, tooLate);
      expect(lines.length, 'the integrator is told once').to.equal(1);
    } finally {
      restore();
    }
  });
});

describe('a page left open', () => {
  it('says that the line has closed, without a reload', async () => {
    const element = await banner({}, from('2026-01-15T22:59:59.600+01:00'));
    expect(text(element)).to.contain('Ouvert, habituellement');
    await waitUntil(() => text(element).includes('Fermé à cette heure'), 'still open', { timeout: 3000 });
    expect(links(element)).to.include('tel:3018');
  });

  it('says that the line has opened, without a reload', async () => {
    const element = await banner({}, from('2026-01-15T08:59:59.600+01:00'));
    expect(text(element)).to.contain('Fermé à cette heure');
    await waitUntil(() => text(element).includes('Ouvert, habituellement'), 'still closed', { timeout: 3000 });
  });

  it('goes on telling the time after a banner was moved', async () => {
    const element = await banner({}, from('2026-01-15T22:59:59.500+01:00'));
    document.body.append(element);
    await waitUntil(() => text(element).includes('Fermé à cette heure'), 'still open', { timeout: 3000 });
    element.remove();
  });

  it('no longer looks at the clock once the banner is gone', async () => {
    let looks = 0;
    const now = from('2026-01-15T22:59:59.700+01:00');
    const element = await banner({}, () => (looks++, now()));
    element.remove();
    const before = looks;
    await aTimeout(600);
    expect(looks).to.equal(before);
  });
});

describe('a visitor in another time zone', () => {
  afterEach(() => emulate({ timezone: '' }));

  /** What the banner says at an instant, on devices set to these zones. */
  function told(told: string, clock: () => Date, said: Record<string, string>) {
    it(told, async function () {
      for (const [timezone, sentence] of Object.entries(said)) {
        if (!(await emulate({ timezone }))) return this.skip();
        const pill = $(await banner({}, clock), '.pill').innerText;
        expect(pill.replace(/[\u00a0\u202f]/g, ' ').trim(), timezone).to.equal(sentence);
      }
    });
  }

  told('is told Paris time and their own', byDay, {
    'America/Martinique': 'Ouvert, habituellement jusqu’à 23 h, heure de Paris (18 h chez vous)',
    'America/Cayenne': 'Ouvert, habituellement jusqu’à 23 h, heure de Paris (19 h chez vous)',
    'Indian/Reunion': 'Ouvert, habituellement jusqu’à 23 h, heure de Paris (2 h chez vous)',
    'Asia/Kolkata': 'Ouvert, habituellement jusqu’à 23 h, heure de Paris (3 h 30 chez vous)',
  });

  told('is told one time where clocks agree with Paris', byDay, {
    'Europe/Paris': 'Ouvert, habituellement jusqu’à 23 h',
    'Europe/Brussels': 'Ouvert, habituellement jusqu’à 23 h',
    'Africa/Algiers': 'Ouvert, habituellement jusqu’à 23 h',
  });

  told('is told the day of their own calendar, before midnight', byNight, {
    'Europe/Paris': 'Fermé à cette heure. Réouverture habituelle demain à 9 h',
    'Pacific/Noumea': 'Fermé à cette heure. Réouverture habituelle aujourd’hui à 9 h, heure de Paris (19 h chez vous)',
  });

  told('is told the day of their own calendar, after midnight', at('2026-01-16T01:00:00+01:00'), {
    'Europe/Paris': 'Fermé à cette heure. Réouverture habituelle aujourd’hui à 9 h',
    'America/Martinique': 'Fermé à cette heure. Réouverture habituelle demain à 9 h, heure de Paris (4 h chez vous)',
  });

  told('is told Paris time when clocks part in the night before it opens', at('2026-03-28T23:30:00+01:00'), {
    'Africa/Algiers': 'Fermé à cette heure. Réouverture habituelle demain à 9 h, heure de Paris (8 h chez vous)',
  });

  told('is told one time when clocks meet again in the night before it opens', at('2026-10-24T23:30:00+02:00'), {
    'Africa/Algiers': 'Fermé à cette heure. Réouverture habituelle demain à 9 h',
  });
});
