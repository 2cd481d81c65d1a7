import { expect } from '@open-wc/testing';
import '../../../src/define/banner-3018.js';
import { $, listenToConsole, text } from '../../helpers.js';
import { banner, broken, byDay, config, has, links } from './banner.js';

const call = 'tel:3018';
const ways = ['https://www.3018.fr', 'https://app.3018.org'];
const others = ['tel:119', 'tel:17', 'tel:112', 'sms:114'];

afterEach(() => document.querySelectorAll('body > balise-3018').forEach((element) => element.remove()));

describe('a config', () => {
  const given = { message: 'On vous écoute.', relayedBy: 'la commune de Lunel', variant: 'bar' };

  it('changes the message, who relays it and the variant', async () => {
    const element = await banner({}, byDay, given);
    expect($(element, '.message').textContent).to.equal('On vous écoute.');
    expect(text(element)).to.contain('Information relayée par la commune de Lunel.');
    expect($(element, 'section').classList.contains('bar')).to.be.true;
    expect($(element, 'section').getAttribute('aria-label')).to.match(/^3018, Besoin d’aide\s\?$/);
  });

  it('gives way to the tag’s own attributes', async () => {
    const element = await banner({ variant: 'line', 'relayed-by': 'l’école Jean-Moulin' }, byDay, given);
    expect(text(element)).to.contain('relayée par l’école Jean-Moulin.');
    expect($(element, 'section').classList.contains('line')).to.be.true;
  });

  it('makes it dismissible, and offers the quick exit', async () => {
    const element = await banner({}, byDay, { dismissible: true, quickExit: true });
    expect(has(element, '.fold')).to.be.true;
    expect(text(element)).to.contain('Quitter vite').and.to.contain('L’historique du navigateur, lui, n’est pas effacé.');
  });

  it('leaves no hole where an empty name was given', async () => {
    expect(text(await banner({ 'relayed-by': '' }))).to.contain('relayée par cette page.');
    expect(text(await banner({ 'relayed-by': '' }, byDay, given))).to.contain('relayée par la commune de Lunel.');
  });

  it('hides the hours once it was to be checked again, and keeps number and links', async () => {
    const { restore } = listenToConsole('warn');
    try {
      const element = await banner({}, byDay, { about: { sources: [], verifiedOn: '2025-01-01', reviewBy: '2025-12-31' } });
      expect(text(element)).to.not.match(/Ouvert|Fermé|Habituellement/);
      expect(links(element)).to.deep.equal([call, ...ways, ...others]);
    } finally {
      restore();
    }
  });

  it('cannot change number, links or hours, nor bring markup', async () => {
    const { lines, restore } = listenToConsole('warn');
    try {
      const element = await banner({}, byDay, {
        phone: '0899000000',
        site: 'https://example.org',
        hours: { open: 0, close: 24 },
        message: '<b>Gras</b>',
      });
      expect(lines.join()).to.contain('phone').and.to.contain('hours');
      expect(links(element)).to.deep.equal([call, ...ways, ...others]);
      expect(text(element)).to.contain('de 9 h à 23 h').and.to.contain('<b>Gras</b>');
    } finally {
      restore();
    }
  });
});

describe('a config that cannot be shown', () => {
  const inline = (source: string) => (element: HTMLElement) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = source;
    element.append(script);
  };

  for (const [risk, kind, give] of [
    ['is for another widget', 'schema', (element) => (element.config = { ...config, widget: 'quiz' })],
    ['is not an object', 'schema', (element) => (element.config = 3018)],
    ['names a variant that there is not', 'schema', (element) => (element.config = { ...config, variant: 'poster' })],
    ['leads the quick exit to a script', 'schema', (element) => (element.config = { ...config, exitUrl: 'javascript:alert(1)' })],
    ['is broken JSON', 'json', inline('{"widget": "3018",')],
    ['is not found', 'http', (element) => (element.src = '/faults/status.json?code=404')],
  ] as [string, string, Parameters<typeof broken>[0]][]) {
    it(`still shows number and links, and reports, when it ${risk}`, async () => {
      const { lines, restore } = listenToConsole('error');
      try {
        const { element, detail } = await broken(give);
        expect(detail.kind).to.equal(kind);
        expect(detail.faults[0]!.message).to.not.be.empty;
        expect(lines.join()).to.contain(detail.faults[0]!.message);
        expect($(element, '.number').innerText).to.equal('3018');
        expect(links(element)).to.include.members([call, ...ways]);
        expect($(element, '[role=status]').textContent.trim()).to.equal('');
      } finally {
        restore();
      }
    });
  }
});
