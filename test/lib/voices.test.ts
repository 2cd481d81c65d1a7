import { expect } from '@open-wc/testing';
import { voiceFor, type Voice } from '../../src/lib/voices.js';

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  localService: true,
  voiceURI: name,
  default: false,
  ...more,
});
const named = (lang: string, ...voices: Voice[]) => voiceFor(lang, voices)?.name;

describe('the voice that reads a language', () => {
  it('is never one on a server: what is read stays on the device', () => {
    expect(named('fr', voice('cloud', 'fr-FR', { localService: false }))).to.equal(undefined);
  });

  it('is never one of another language', () => {
    expect(named('fr', voice('Anna', 'de-DE'), voice('fri', 'frr'))).to.equal(undefined);
  });

  it('is of the land that is named, else of the language’s own', () => {
    const voices = [voice('Belgique', 'fr-BE'), voice('Québec', 'fr-CA'), voice('France', 'fr-FR')];
    expect(named('fr', ...voices)).to.equal('France');
    expect(named('fr-CA', ...voices)).to.equal('Québec');
    expect(named('pt', voice('Brésil', 'pt_BR'))).to.equal('Brésil');
  });

  it('is the device’s usual one among equals, and no variant of eSpeak', () => {
    expect(named('fr', voice('a', 'fr-FR'), voice('b', 'fr-FR', { default: true }))).to.equal('b');
    expect(named('fr', voice('French+whisper', 'fr-FR'), voice('French', 'fr-FR'))).to.equal('French');
  });

  it('is one of speech-dispatcher in Firefox, which says of all of them that they are not local', () => {
    const spoken = voice('French', 'fr-FR', { localService: false, voiceURI: 'urn:moz-tts:speechd:French?fr-FR' });
    expect(named('fr', spoken)).to.equal('French');
  });

  it('is found for whatever a page writes as its language', () => {
    expect(named('fr_FR', voice('a', 'fr-FR'))).to.equal('a');
    expect(named('', voice('a', 'fr-FR'))).to.equal(undefined);
    expect(named('x-1-??', voice('a', 'fr-FR'))).to.equal(undefined);
  });
});
