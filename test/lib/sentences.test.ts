import { expect } from '@open-wc/testing';
import { sentences, splitBySigns } from '../../src/lib/sentences.js';

const words = (text: string, lang = 'fr') => sentences(text, lang).map(([start, end]) => text.slice(start, end).trim());

describe('a text as sentences', () => {
  it('is cut at its full stops, question marks and exclamation marks', () => {
    expect(words('Un écran ? Deux ! Et puis trois. Fin')).to.deep.equal(['Un écran ?', 'Deux !', 'Et puis trois.', 'Fin']);
  });

  it('holds nothing that a voice would be cut off in: a long sentence is cut at a comma, else at a space', () => {
    const long = `${'une idée à essayer, '.repeat(30)}fin.`;
    expect(Math.max(...words(long).map((part) => part.length))).to.be.at.most(220);
    expect(words(long)[0]).to.match(/,$/);
    expect(words(long).join(' ')).to.equal(long);
    expect(words('mot '.repeat(200)).join(' ')).to.equal('mot '.repeat(200).trim());
    expect(words('x'.repeat(500)).join('')).to.equal('x'.repeat(500));
  });

  it('loses nothing in an engine that knows no sentences', () => {
    const text = 'Un écran ? Deux… Et 3,5 heures. Fin';
    expect(splitBySigns(text).map(([start, end]) => text.slice(start, end))).to.deep.equal([
      'Un écran ? ',
      'Deux… ',
      'Et 3,5 heures. ',
      'Fin',
    ]);
  });

  it('is none where there is nothing to say', () => {
    expect(sentences('', 'fr')).to.deep.equal([]);
    expect(sentences('  ', 'fr')).to.deep.equal([]);
  });
});
