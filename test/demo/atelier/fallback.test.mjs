// What a family reads where no script runs: all that the content says, its sources with their dates, and nothing that it does not say.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeFallback } from '../../../demo/atelier/fallback.ts';
import { typeset } from '../../../src/lib/typography.ts';
import { leftOf } from './left.mjs';
import { pieceOf, pieces, place } from './pieces.mjs';

const read = (piece) => {
  const html = wholeFallback(piece, place);
  return { html, ...leftOf(html, []) };
};
const slugs = (widget) => pieces.filter((piece) => piece.widget === widget).map(({ slug }) => slug);
const holds = (text, config, ...wanted) => {
  for (const one of wanted.flat()) assert.ok(text.includes(typeset(one, config.lang)), `missing: ${one}`);
};

for (const slug of slugs('quiz'))
  test(`${slug}: every question with what one may answer; an answer only where there is one, with its source`, () => {
    const { config } = pieceOf(slug);
    const { text, html } = read(pieceOf(slug));
    for (const question of config.questions) {
      holds(text, config, question.text, question.options?.map((option) => option.text) ?? []);
      if (question.explanation) holds(text, config, question.explanation.text);
      if (question.notes) assert.ok(!text.includes(typeset(question.notes, 'fr')), 'notes are for the facilitator alone');
    }
    assert.equal(html.match(/<details>/g)?.length ?? 0, config.questions.filter(({ explanation }) => explanation).length);
    for (const { title, publisher } of config.about.sources) holds(text, config, title, publisher);
  });

test('a debate and a self-assessment have no right answer, no points and no profile', () => {
  for (const slug of ['quiz-debat', 'quiz-famille']) {
    const { text } = read(pieceOf(slug));
    assert.doesNotMatch(text, /réponse est|bonnes réponses sont|points/i);
    for (const { title, text: words } of pieceOf(slug).config.profiles ?? []) assert.ok(!text.includes(title) && !text.includes(words));
  }
  const advice = pieceOf('quiz-famille').config.profiles.flatMap((profile) => profile.advice);
  holds(
    read(pieceOf('quiz-famille')).text,
    pieceOf('quiz-famille').config,
    advice.map((one) => one.text),
  );
});

for (const slug of slugs('cards'))
  test(`${slug}: every card, its question, what to do, whom to call`, () => {
    const { config } = pieceOf(slug);
    const { text, all } = read(pieceOf(slug));
    for (const { title, question, what, signs = [], actions = [], call = [] } of config.cards) {
      holds(
        text,
        config,
        title,
        question,
        what.text,
        [...signs, ...actions].map((one) => one.text),
      );
      for (const number of call)
        assert.ok(
          all.some(({ attribs }) => [`tel:${number}`, `sms:${number}`].includes(attribs.href)),
          number,
        );
    }
  });

test('a card of an adult theme that is written for children is not shown', () => {
  const { config } = pieceOf('cards-parents');
  const adult = config.themes.find(({ adult }) => adult).id;
  const card = { ...config.cards.find(({ theme }) => theme === adult), title: 'Ne doit pas paraître', audience: ['children'] };
  assert.doesNotMatch(read({ ...pieceOf('cards-parents'), config: { ...config, cards: [card] } }).text, /Ne doit pas paraître/);
});

for (const slug of slugs('chart'))
  test(`${slug}: the sentence, and every number in a table or a link to their file`, () => {
    const { config } = pieceOf(slug);
    const { text, all, names } = read(pieceOf(slug));
    holds(text, config, config.reading, config.note ?? []);
    const number = (value) => new Intl.NumberFormat('fr').format(value);
    if (config.value !== undefined) assert.ok(text.includes(number(config.value)));
    for (const { values } of config.series ?? [])
      for (const value of values) if (value !== null) assert.ok(text.includes(number(value)), String(value));
    assert.equal(names.has('table'), !!config.series);
    if (config.data) assert.ok(all.some(({ attribs }) => attribs.href === new URL(config.data.url, `${place.folder}contents/`).href));
    for (const { label, example } of config.targets ?? [])
      assert.ok(text.includes(example ? `${label} (exemple, objectif fictif)` : label));
  });

test('workshops: every session with its day and hours, the place, and how to reach the town', () => {
  const { config } = pieceOf('signup-ateliers');
  const { text } = read(pieceOf('signup-ateliers'));
  for (const { title, sessions } of config.workshops) {
    holds(text, config, title);
    for (const { start, dates, place: where } of sessions) {
      for (const day of dates?.map((one) => one.start) ?? [start])
        assert.ok(
          text.includes(
            new Date(`${day}Z`).toLocaleDateString('fr', { timeZone: 'UTC', weekday: 'long', day: 'numeric' }).replace(/ 1$/, ' 1er'),
          ),
          day,
        );
      holds(text, config, where.name, where.address);
    }
  }
  assert.match(text, /de 10\u00a0h à 11\u00a0h\u00a030/);
  holds(text, config, Object.values(config.contact));
});

test('the 3018 is on every page as text and as a call, and no page states hours that may be stale one day', () => {
  for (const piece of pieces) {
    const { call, number, text } = read(piece);
    assert.ok(call && number, piece.slug);
    if (piece.widget === '3018') assert.doesNotMatch(text, /de 9\s?h|23\s?h|7 jours sur 7/);
  }
});

test('every source bears its date, or says that it bears none', () => {
  for (const piece of pieces.filter(({ config }) => config?.about)) {
    const { text } = read(piece);
    for (const { date } of piece.config.about.sources)
      assert.ok(date ? text.includes(date.slice(0, 4)) : text.includes('page non datée'), `${piece.slug}: ${date}`);
  }
});

test('each answer and each piece of advice says who states it, and when', () => {
  for (const piece of pieces.filter(({ widget }) => ['quiz', 'cards'].includes(widget))) {
    const { html } = read(piece);
    const cited = [...html.matchAll(/<small>\((.*?)\)<\/small>/gs)].map(([, words]) => words);
    const claims = JSON.stringify({ ...piece.config, about: undefined, links: undefined }).match(/"source":/g)?.length ?? 0;
    const shared = (piece.config.profiles ?? []).flatMap(({ advice }) => advice).length;
    assert.ok(cited.length >= claims - shared && cited.length, piece.slug);
    for (const words of cited) assert.match(words, /, (.*\d{4}|page non datée)$/, words);
  }
});

test('a content is text: no markup, no script address of it comes alive', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const { config } = pieceOf('quiz-debat');
  const about = { ...config.about, sources: [{ ...config.about.sources[0], publisher: evil, short: evil, url: 'javascript:alert(1)' }] };
  const questions = [
    { ...config.questions[0], text: evil, furtherReading: { ...config.questions[0].furtherReading, with: evil, url: 'data:text/html,x' } },
  ];
  const { all, text } = read({
    ...pieceOf('quiz-debat'),
    config: { ...config, title: evil, intro: evil, questions, about, lang: 'en"><script>' },
  });
  assert.ok(text.includes(evil));
  assert.ok(!all.some(({ name }) => name === 'img' || name === 'script'));
  assert.deepEqual(
    all.filter(({ name }) => name === 'a').map(({ attribs }) => attribs.href),
    ['tel:3018'],
  );
});

test('a content in another language says so on each of its parts', () => {
  const { config } = pieceOf('quiz-debat');
  const { all } = read({ ...pieceOf('quiz-debat'), config: { ...config, lang: 'en', title: 'To discuss' } });
  const title = all.find(({ name }) => name === 'h1').children[0];
  assert.equal(title.attribs.lang, 'en');
});
