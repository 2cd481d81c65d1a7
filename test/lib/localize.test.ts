import { expect } from '@open-wc/testing';
import { resolveLocale } from '../../src/lib/localize.js';
import * as en from '../../src/lib/messages/en.js';
import * as fr from '../../src/lib/messages/fr.js';

describe('the interface’s language', () => {
  it('is the first one asked for that it speaks', () => {
    expect(resolveLocale('en')).to.equal('en');
    expect(resolveLocale(undefined, '', null, 'br', 'en-GB', 'fr')).to.equal('en');
    expect(resolveLocale(' FR-ca ', 'en')).to.equal('fr');
  });

  it('is French when none is', () => {
    expect(resolveLocale()).to.equal('fr');
    expect(resolveLocale('de', 'english', 'eng')).to.equal('fr');
  });

  it('has every word in both languages', () => {
    const keys = (words: object): string[] =>
      Object.entries(words).flatMap(([key, value]) =>
        value && typeof value === 'object' ? keys(value as object).map((k) => `${key}.${k}`) : key,
      );
    expect(keys(en).sort()).to.deep.equal(keys(fr).sort());
  });
});
