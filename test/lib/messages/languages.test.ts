import { expect } from '@open-wc/testing';
import { formatDate } from '../../../src/lib/dates.js';
import { loadLanguage, type Locale } from '../../../src/lib/localize.js';
import * as ar from '../../../src/lib/messages/ar.js';
import * as en from '../../../src/lib/messages/en.js';
import * as es from '../../../src/lib/messages/es.js';
import * as fr from '../../../src/lib/messages/fr.js';
import * as pt from '../../../src/lib/messages/pt.js';
import * as tr from '../../../src/lib/messages/tr.js';
import { clockTime } from '../../../src/lib/zoned-time.js';

type Words = Record<string, unknown>;
const others: Record<string, Words> = { ar, es, pt, tr };
/** What is said to webmasters alone stays in French and English. */
const forWebmasters = ['loading', 'faults', 'chartData'];

/** Every text and every sentence of a language, by its path. */
function leaves(words: Words, path = ''): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]) =>
    value && typeof value === 'object' ? leaves(value as Words, `${path}${key}.`) : [[`${path}${key}`, value] as [string, unknown]],
  );
}
const french = leaves(fr).filter(([path]) => !forWebmasters.some((section) => path.startsWith(`${section}.`)));

/** What a sentence is given: texts that no sentence has by itself, and numbers where the French one counts. */
type Say = (...given: unknown[]) => string;
const counting = (say: unknown) => /\b(count|position|left|points|percent|hands|reached|wrong|planned|minutes|at)\b/.test(String(say));
const given = (say: unknown) => Array.from({ length: (say as Say).length }, (_, i) => (counting(say) ? 70 + i : `§${i}§`));

/** Words that happen to be the same as in French. */
const same: Record<string, string[]> = {
  es: ['Total', 'Responsable', 'Grande'],
  pt: ['Total', 'Grande'],
  tr: [],
  ar: [],
};
/** The letter on a key, or a sign. */
const isSign = (text: string) => /^[A-Z]$|^\P{L}+$/u.test(text);

describe('every language has every word', () => {
  it('English too, those for webmasters included', () => {
    expect(leaves(en).map(([path]) => path)).to.have.members(leaves(fr).map(([path]) => path));
  });

  for (const [code, words] of Object.entries(others)) {
    it(`${code}: no key is missing, none is left over`, () => {
      const paths = leaves(words)
        .map(([path]) => path)
        .filter((path) => path !== 'tag');
      expect(paths).to.have.members(french.map(([path]) => path));
    });

    it(`${code}: what a sentence is given stands in it`, () => {
      const mine = new Map(leaves(words));
      for (const [path, say] of french) {
        const translated = mine.get(path);
        expect(typeof translated, path).to.equal(typeof say);
        if (typeof say !== 'function') continue;
        const values = given(say);
        const [model, text] = [(say as Say)(...values), (translated as Say)(...values)];
        for (const value of values) if (model.includes(String(value))) expect(text, path).to.include(String(value));
        expect(text, path).not.to.match(/undefined|NaN|\[object/);
      }
    });

    it(`${code}: no French sentence was left`, () => {
      const mine = new Map(leaves(words));
      for (const [path, text] of french) {
        if (typeof text !== 'string' || isSign(text) || same[code]!.includes(text)) continue;
        expect(mine.get(path), path).not.to.equal(text);
      }
    });

    it(`${code}: no French space before a colon or a question mark`, () => {
      for (const [path, text] of leaves(words))
        if (typeof text === 'string' && !isSign(text)) expect(text, path).not.to.match(/[\u00a0\u202f ][:;?!»]/);
    });
  }
});

describe('counting', () => {
  it('has the six forms of Arabic', () => {
    const said = [0, 1, 2, 3, 10, 11, 99, 100, 103].map((count) => ar.quiz.questions(count));
    expect(said).to.deep.equal(['لا أسئلة', 'سؤال واحد', 'سؤالان', '3 أسئلة', '10 أسئلة', '11 سؤالًا', '99 سؤالًا', '100 سؤال', '103 أسئلة']);
  });

  it('has one and many in Spanish and Portuguese, and no plural after a number in Turkish', () => {
    expect([1, 2, 0].map((count) => es.cards.count(count))).to.deep.equal(['1 tarjeta', '2 tarjetas', '0 tarjetas']);
    expect([1, 2].map((count) => pt.cards.count(count))).to.deep.equal(['1 cartão', '2 cartões']);
    expect([1, 2].map((count) => tr.cards.count(count))).to.deep.equal(['1 kart', '2 kart']);
  });
});

describe('each language on its own terms', () => {
  it('addresses the reader in one way', () => {
    const said = (words: Words) =>
      leaves(words)
        .map(([, text]) => (typeof text === 'string' ? text : ''))
        .filter(Boolean);
    const isFamiliar: Record<string, RegExp> = {
      // All but the poster, which speaks to a child.
      ar: /جهازك(?!م)|إجابتك(?!م)|بياناتك(?!م)/,
      es: /\b(tus?|tienes|puedes|elige|escribe|vuelve)\b/i,
      pt: /\b(tu|tens|podes|escolhe|teus?|tuas?)\b/i,
      tr: /(?<!\p{L})(sen|senin|seni|sana|yapabilirsin|adın|yanıtın)(?!\p{L})/iu,
    };
    for (const [code, words] of Object.entries(others))
      expect(
        said({ ...words, poster: {} }).filter((text) => isFamiliar[code]!.test(text)),
        code,
      ).to.deep.equal([]);
  });

  it('has its own marks: ، ؛ ؟ in Arabic, ¿ ¡ in Spanish', () => {
    for (const [path, text] of leaves(ar))
      if (typeof text === 'string' && /\p{Script=Arabic}/u.test(text)) expect(text, path).not.to.match(/\p{Script=Arabic}[,;?]/u);
    for (const [path, text] of leaves(es)) {
      if (typeof text !== 'string') continue;
      expect(text.split('¿').length, path).to.equal(text.split('?').length);
      expect(text.split('¡').length, path).to.equal(text.split('!').length);
    }
  });

  it('names the 3018 in each sentence about it', () => {
    for (const [code, words] of Object.entries(others)) {
      const { banner3018, quiz } = words as { banner3018: Record<string, string>; quiz: Record<string, string> };
      for (const text of [banner3018.name, banner3018.message, banner3018.call, quiz.helpline, quiz.call])
        expect(text, code).to.include('3018');
      expect(quiz.call, code).to.equal(banner3018.call);
    }
  });
});

describe('numbers, dates and hours', () => {
  const all: Locale[] = ['ar', 'es', 'pt', 'tr'];
  before(async () => {
    for (const locale of all) await loadLanguage([locale]);
  });

  it('have Western digits and no morning or afternoon', () => {
    const at = new Date('2027-01-09T21:05:00Z');
    for (const locale of all) expect(clockTime(at, 'UTC', locale), locale).to.equal('21:05');
  });

  it('name the month in the language', () => {
    const said = all.map((locale) => formatDate('2025-11-07', locale));
    expect(said).to.deep.equal(['7 نوفمبر 2025', '7 de noviembre de 2025', '7 de novembro de 2025', '7 Kasım 2025']);
  });

  it('write one large number as any other', () => {
    expect(ar.chartFile.wrongLines(2000, 3000)).to.include('2,000').and.to.include('3,000');
  });

  it('in Arabic a phone number and a signed number keep their order', () => {
    expect(ar.signup.call('01 23 45 67 89')).to.include('\u206601 23 45 67 89\u2069');
    expect(ar.room.shift('A', -5)).to.include('\u2066−5\u2069');
  });
});
