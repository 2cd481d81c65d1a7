import { expect } from '@open-wc/testing';
import { directionOf, languageOf, loadLanguage, resolveLocale } from '../../src/lib/localize.js';

describe('the interface’s language', () => {
  it('is the first one asked for that it speaks', () => {
    expect(resolveLocale(['en'])).to.equal('en');
    expect(resolveLocale([undefined, '', null, 'br', 'en-GB', 'fr'])).to.equal('en');
    expect(resolveLocale([' FR-ca ', 'en'])).to.equal('fr');
  });

  it('is the page’s own where nobody asks, if that is French or English', () => {
    expect(resolveLocale([undefined, 'br'], ['de', 'en'])).to.equal('en');
    expect(resolveLocale(['fr'], ['en'])).to.equal('fr');
  });

  it('is French when none is', () => {
    expect(resolveLocale([])).to.equal('fr');
    expect(resolveLocale(['de', 'english', 'eng'])).to.equal('fr');
  });

  it('is never another one merely because the page around is in it', async () => {
    await loadLanguage(['pt']);
    expect(resolveLocale([], ['pt', 'en'])).to.equal('en');
    expect(resolveLocale(['pt'], ['en'])).to.equal('pt');
  });

  it('is French until the words of the one asked for have come', async () => {
    expect(resolveLocale(['es-ES'], ['en'])).to.equal('fr');
    await loadLanguage(['es-ES']);
    expect(resolveLocale(['es-ES'], ['en'])).to.equal('es');
    expect(loadLanguage(['es'])).to.equal(undefined);
  });

  it('asks for no words that nobody would see', () => {
    expect(loadLanguage(['fr', 'tr'])).to.equal(undefined);
    expect(loadLanguage(['br', undefined])).to.equal(undefined);
  });
});

describe('a tag', () => {
  it('says the language and which way it is written', () => {
    expect([' EN-gb', undefined, ''].map(languageOf)).to.deep.equal(['en', '', '']);
    expect(['ar', 'ar-MA', 'he', 'arn', 'fr', 'tr'].map(directionOf)).to.deep.equal(['rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'ltr']);
  });
});
