import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/chart.js';
import type { ChartDataEvent, ChartElement, WidgetErrorEvent } from '../../../src/index.js';
import { $, $$, fault, hits, listenToConsole, once, pause, ready, record, text, words } from '../../helpers.js';
import { fromFile } from './configs.js';

const rows = (element: Element) =>
  $$(element, 'tbody tr').map((row) => (row as HTMLTableRowElement).textContent.replace(/\s+/g, ' ').trim());
const button = (element: Element, label: string) =>
  $$<HTMLButtonElement>(element, 'button').find((one) => one.textContent.trim() === label)!;

async function failing(url: string, more = {}): Promise<WidgetErrorEvent['detail']> {
  const { restore } = listenToConsole('error');
  const element = document.createElement('balise-chart');
  document.body.append(element);
  const told = once<WidgetErrorEvent>(element, 'balise-error');
  element.config = fromFile(url, more);
  const { detail } = await told;
  element.remove();
  restore();
  return detail;
}

describe('a chart whose figures are in a file', () => {
  it('shows them, with decimals as the page’s language writes them and what is missing as missing', async () => {
    const element = await ready<ChartElement>('balise-chart', fromFile(fault('figures.csv')));
    expect(rows(element)).to.deep.equal(['Bezons 1,5 %', 'Le Val-d’Oise donnée manquante']);
  });

  it('reads the accents of a file saved in Latin-1', async () => {
    const element = await ready<ChartElement>('balise-chart', fromFile(fault('latin1.csv')));
    expect(rows(element)).to.deep.equal(['Étampes 12,5 %']);
  });

  it('tells of wrong lines: the visitor how many, the integrator which, the page by an event', async () => {
    const { lines, restore } = listenToConsole('warn');
    const heard: ChartDataEvent['detail'][] = [];
    const listen = (event: Event) => heard.push((event as ChartDataEvent).detail);
    document.addEventListener('balise-chart-data', listen);
    const url = fault('wrong.csv');
    const element = await ready<ChartElement>('balise-chart', fromFile(url));
    document.removeEventListener('balise-chart-data', listen);
    restore();
    const file = `${location.origin}${url}`;
    expect(lines).to.deep.equal([
      `<balise-chart> ${file}\u00a0: ligne 3, «\u00a0beaucoup\u00a0» dans la colonne «\u00a0Taux\u00a0» n’est pas un nombre (montré comme manquant)`,
      `<balise-chart> ${file}\u00a0: ligne 4, 1 case(s)\u00a0: pas autant que de colonnes (ligne laissée de côté)`,
    ]);
    expect(heard).to.deep.equal([
      {
        lines: 3,
        faults: [
          { line: 3, problem: 'number' },
          { line: 4, problem: 'cells' },
        ],
      },
    ]);
    expect(words($(element, '.wrong'))).to.equal('2 lignes du fichier, sur 3, ont une erreur.');
    expect(rows(element)).to.deep.equal(['Bezons 1 %', 'Paris donnée manquante']);
  });

  it('says why it cannot be shown, and lets it be tried again', async () => {
    const absent = await failing(fault('status.json?code=404'));
    expect([absent.kind, absent.faults[0]!.found]).to.deep.equal([
      'http',
      'le serveur répond 404 (fichier introuvable\u00a0: vérifiez le nom et le dossier)',
    ]);
    const column = await failing(fault('figures.csv'), { category: 'Commune' });
    expect([column.kind, column.faults[0]!.found]).to.deep.equal(['data', 'pas de colonne «\u00a0Commune\u00a0», mais Territoire, Taux']);
    const large = await failing(fault('large.csv'));
    expect([large.kind, large.faults[0]!.found]).to.deep.equal(['network', 'fichier de plus de 5 Mo']);
    const refused = await failing('ftp://exemple.fr/x.csv');
    expect(refused.faults[0]!.found).to.contain('adresse refusée');
  });

  it('may be refreshed by a button, which asks the server again', async () => {
    const url = fault('figures.csv?keep');
    const element = await ready<ChartElement>('balise-chart', fromFile(url));
    const events = record(element, 'balise-chart-data');
    button(element, 'Actualiser').click();
    await waitUntil(() => rows(element)[0] === 'Bezons 2,5 %');
    expect(await hits(url)).to.equal(2);
    expect(events.length).to.equal(1);
    expect($(element, '[role=status]').textContent.trim()).to.equal('Les chiffres sont à jour.');
  });

  it('keeps what it shows when a refresh fails, and says so', async () => {
    const { restore } = listenToConsole('warn');
    const element = await ready<ChartElement>('balise-chart', fromFile(fault('flaky.csv')));
    button(element, 'Actualiser').click();
    await waitUntil(() => text(element).includes('Ceux d’avant restent affichés'));
    expect(rows(element)).to.deep.equal(['Bezons 1 %']);
    button(element, 'Actualiser').click();
    await waitUntil(() => rows(element)[0] === 'Bezons 3 %');
    expect(text(element)).to.not.contain('Ceux d’avant');
    restore();
  });

  it('refreshes by itself as often as the config says, and rests while nobody can look', async () => {
    const { setTimeout: own } = window;
    const waits: { call: () => void; wait: number }[] = [];
    // A minute is long: here its timers are called by hand, at the hour that they ask for.
    const timers = ((call: () => void, wait = 0, ...rest: unknown[]) =>
      wait >= 60_000 ? waits.push({ call, wait }) : own(call, wait, ...rest)) as typeof setTimeout;
    window.setTimeout = timers;
    const { now } = Date;
    let later = 0;
    Date.now = () => now() + later;
    let isHidden = false;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    try {
      const url = fault('figures.csv');
      const element = await ready<ChartElement>('balise-chart', fromFile(url, { refresh: 90 }));
      expect(waits.map(({ wait }) => wait)).to.deep.equal([90_000]);
      isHidden = true;
      later = 91_000;
      waits[0]!.call();
      await pause(100);
      expect(await hits(url)).to.equal(1);
      isHidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
      await waitUntil(() => rows(element)[0] === 'Bezons 2,5 %');
      expect(await hits(url)).to.equal(2);
      // Back to the front before it is due: nothing is asked.
      document.dispatchEvent(new Event('visibilitychange'));
      await pause(100);
      expect(await hits(url)).to.equal(2);
      element.remove();
      later = 300_000;
      document.dispatchEvent(new Event('visibilitychange'));
      await pause(100);
      expect(await hits(url)).to.equal(2);
    } finally {
      window.setTimeout = own;
      Date.now = now;
      delete (document as { hidden?: boolean }).hidden;
    }
  });
});
