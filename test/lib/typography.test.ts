import { expect } from '@open-wc/testing';
import { sentence, typeset } from '../../src/lib/typography.js';

const shown = (text: string) =>
  typeset(text, 'fr')
    .replace(/\u00a0/g, '_')
    .replace(/\u202f/g, '^');

describe('typeset', () => {
  it('keeps French punctuation, units and numbers on the line of their word', () => {
    expect(shown('Quoi ? Non ! Ceci ; cela : « oui »')).to.equal('Quoi^? Non^! Ceci^; cela_: «_oui_»');
    expect(shown('78 % des 1 234 567 parents, 3 ans, 1 an, 2 h, 20 min, 6 mois')).to.equal(
      '78_% des 1_234_567 parents, 3_ans, 1_an, 2_h, 20_min, 6_mois',
    );
  });

  it('does not break « y a-t-il » at its hyphens', () => {
    expect(typeset('Y a-t-il des écrans-là ?', 'fr')).to.equal('Y a\u2011t\u2011il des écrans-là\u202f?');
  });

  it('leaves every other space alone', () => {
    for (const text of ['Le 31 janvier 2024', '01 23 45 67 89', 'à 3 heures', 'sur 3 habitants', 'déjà\u00a0? oui\u202f!'])
      expect(typeset(text, 'fr')).to.equal(text);
  });

  it('reaches every text of a config, in a copy, and nothing but texts', () => {
    const config = { title: 'Quoi ?', options: [{ text: 'Non !', correct: true, points: 3, none: null }] };
    expect(typeset(config, 'fr-FR')).to.deep.equal({
      title: 'Quoi\u202f?',
      options: [{ text: 'Non\u202f!', correct: true, points: 3, none: null }],
    });
    expect(config.title).to.equal('Quoi ?');
  });

  it('leaves addresses and ids as they are', () => {
    const config = {
      id: 'y-a-t-il',
      source: 'a-t-on',
      url: 'https://ville.example/y-a-t-il/guide 3 ans ?',
      exitUrl: '/a-t-on',
      receiver: '/api/y-a-t-il',
      contact: { email: 'accueil-t-rex@ville.example' },
      image: { src: 'dessin 1 an.png', alt: 'À 1 an' },
    };
    expect(typeset(config, 'fr')).to.deep.equal({ ...config, image: { src: 'dessin 1 an.png', alt: 'À 1\u00a0an' } });
  });

  it('leaves other languages as they are', () => {
    expect(typeset({ title: 'What ?' }, 'en')).to.deep.equal({ title: 'What ?' });
    expect(typeset('Ki ?', 'frp')).to.equal('Ki ?');
  });
});

it('ends a sentence once', () => {
  expect(['la commune', 'la commune.', 'Et alors ?', 'etc…'].map(sentence)).to.deep.equal([
    'la commune.',
    'la commune.',
    'Et alors ?',
    'etc…',
  ]);
});
