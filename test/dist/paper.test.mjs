// Paper: every sheet by its real button, in the window that opens, and as Chromium's PDF: pages, words, cut lines, QR code.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import jsQR from 'jsqr';
import * as print from '../tools/print.mjs';
import { appear, complaints, launch, serve } from '../tools/serve.mjs';

const { squeeze } = print;
const content = (name) => JSON.parse(readFileSync(`hosted/contents/${name}.json`, 'utf8'));
const quizzes = ['quiz-ecrans', 'quiz-debat', 'quiz-famille'];
const decks = ['cards-parents', 'cards-enfants'];
const sheets = { worksheet: 'La fiche à remplir', answers: 'Les réponses', guide: 'Le guide d’animation', cards: 'Les cartes à découper' };

/** The policy of the README. */
const csp = /^Content-Security-Policy: (.+)$/m.exec(readFileSync('README.md', 'utf8'))[1];

/** Words as long as French ones, up to a length. */
const prose = (length, begin = '') => `${begin} ${'aujourd’hui quelqu’un partage une photo '.repeat(99)}`.trim().slice(0, length).trim();

/** A deck of so many cards; `full` has every text at the schema's limit. */
function deckOf(count, full = false) {
  const text = (short, max) => (full ? prose(max, short) : short);
  const ids = full ? Array.from({ length: 13 }, (_, i) => `source-${i}`) : ['source-0'];
  const six = (name, first) => Array.from({ length: 6 }, (_, i) => ({ text: text(`${name} ${i}`, 160), source: ids[first + i] }));
  return {
    widget: 'cards',
    version: 1,
    lang: 'fr',
    title: text('Un jeu', 200),
    about: {
      sources: ids.map((id) => ({ id, title: id, publisher: text(`Éditeur ${id}`, 200), date: '2024-01-01' })),
      verifiedOn: '2026-11-22',
    },
    themes: [{ id: 'theme', label: text('Thème', 60), icon: 'camera' }],
    cards: Array.from({ length: count }, (_, i) => ({
      id: `carte-${i}`,
      theme: 'theme',
      title: text(`Carte numéro ${i}`, 80),
      question: text(`Question ${i}`, 200),
      // one word that no line can hold
      what: { text: text(`${full ? 'a'.repeat(160) : ''} Texte ${i}`.trim(), 400), source: ids[0] },
      ...(full ? { signs: six('Signe', 1), actions: six('Action', 7), call: ['3018', '119', '17', '114'] } : {}),
      audience: ['parents'],
    })),
  };
}

const pictured = {
  widget: 'quiz',
  version: 1,
  lang: 'fr',
  title: 'Une image',
  about: { sources: [{ id: 's', title: 'Titre', publisher: 'Éditeur', date: '2024-01-01' }], verifiedOn: '2026-11-22' },
  questions: [
    {
      id: 'image',
      kind: 'true-false',
      text: 'C’est un point.',
      image: { src: '/fixtures/dot.svg', alt: 'Un point', width: 40, height: 30 },
      answer: true,
      explanation: { text: 'Il est rond.', source: 's' },
    },
  ],
};

const eleven = {
  ...pictured,
  feedback: 'end',
  questions: Array.from({ length: 11 }, (_, i) => ({ ...pictured.questions[0], id: `question-${i}`, text: `Question numéro ${i}.` })),
};

const page = (body, lang = 'fr') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
  ${['quiz', 'cards', '3018'].map((name) => `<script defer crossorigin src="/balise-${name}.js"></script>`).join('')}<body>${body}`;
const config = (value) => `<script type="application/json">${JSON.stringify(value)}</script>`;
const by = 'la commune de Saint-Aubin-sur-Loue';
const strictly = (body) => () => ({ headers: { 'content-security-policy': csp }, body });

const pages = {
  ...Object.fromEntries(quizzes.map((name) => [`/${name}`, page(`<balise-quiz src="/contents/${name}.json"></balise-quiz>`)])),
  ...Object.fromEntries(decks.map((name) => [`/${name}`, page(`<balise-cards src="/contents/${name}.json"></balise-cards>`)])),
  '/cards-one': page(`<balise-cards>${config(deckOf(1))}</balise-cards>`),
  '/cards-five': page(`<balise-cards>${config(deckOf(5))}</balise-cards>`),
  '/cards-full': page(`<balise-cards>${config(deckOf(3, true))}</balise-cards>`),
  '/pictured': page(`<balise-quiz>${config(pictured)}</balise-quiz>`),
  '/dark': page(`<balise-quiz theme="dark">${config(eleven)}</balise-quiz>`),
  '/poster': page(`<balise-3018 poster relayed-by="${by}"></balise-3018>`),
  '/poster-en': page(`<balise-3018 poster relayed-by="${prose(120)}"></balise-3018>`, 'en'),
  '/poster-alone': page('<balise-3018 poster></balise-3018>'),
};
for (const path of ['/quiz-ecrans', '/cards-five', '/poster', '/pictured']) pages[`/strict${path}`] = strictly(pages[path]);

const tagOf = (path) => (path.includes('poster') ? 'balise-3018' : path.includes('cards') ? 'balise-cards' : 'balise-quiz');

describe('paper', { timeout: 120_000 }, () => {
  let browser, server, downloads, tab, seen;

  before(async () => {
    server = await serve({ pages, folders: { '/': 'hosted', '/fixtures/': 'test/fixtures' } });
    browser = await launch();
    downloads = await print.catchDownloads(browser);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });
  afterEach(() => print.closePages(browser));

  async function visit(path, options) {
    tab = await browser.newPage();
    tab.setDefaultTimeout(10_000);
    seen = complaints(tab);
    await print.notePrinting(tab, options);
    await tab.goto(server.origin + path);
    if (tagOf(path) === 'balise-3018') await appear(tab, 'balise-3018 >>> .banner');
    else await print.openPanel(tab, tagOf(path));
  }

  const press = async (path, words) => (await print.button(tab, tagOf(path), words)).click();

  /** The window that a button of the page prints from, what was cut in it, and its PDF. */
  async function look(path, words) {
    await tab.bringToFront();
    const popup = await print.printedBy(tab, tagOf(path), words);
    const cut = await print.cutTexts(popup);
    const pdf = await print.pdfOf(popup);
    const layout = await popup.evaluate(() => document.querySelector('.sheet')?.className);
    await popup.close();
    return { ...pdf, cut, perPage: Number(layout?.replace(/\D/g, '')) };
  }

  const known = {};
  /** The same, once for all tests. */
  async function printed(path, words) {
    if (!known[path + words]) {
      await visit(path);
      known[path + words] = await look(path, words);
    }
    return known[path + words];
  }

  const onA4 = ({ isA4, pages, count }) => {
    assert.ok(isA4);
    assert.equal(pages.length, count);
    for (const { width, height, words } of pages) {
      assert.ok(Math.abs(width - 210) < 0.5 && Math.abs(height - 297) < 0.5);
      assert.ok(words.length > 0, 'no page is blank');
      // what a printer cannot reach: 3 mm
      for (const { left, top, right, bottom, text } of words) assert.ok(left > 3 && top > 2.5 && right < 207 && bottom < 294, text);
    }
  };

  const has = (page, ...texts) => texts.flat().filter((text) => text && !page.text.includes(squeeze(text)));

  /** All texts of an item stand together on one page. */
  function isTogether({ pages }, texts) {
    const lacking = pages.map((page) => has(page, texts));
    const least = lacking.reduce((a, b) => (b.length < a.length ? b : a));
    assert.deepEqual(least, []);
  }

  const day = (date) => {
    const month = date.length > 4 ? 'long' : undefined;
    const words = new Date(date).toLocaleDateString('fr', {
      timeZone: 'UTC',
      year: 'numeric',
      month,
      day: date.length > 7 ? 'numeric' : undefined,
    });
    return words.replace(/^1 /, '1er ');
  };
  const dated = ({ date }) => (date ? day(date) : 'page non datée');
  const cited = ({ about }, id) => {
    const source = about.sources.find((source) => source.id === id);
    return source ? `${source.short ?? source.publisher}, ${dated(source)}` : undefined;
  };
  const figure = ({ answer, unit }) => `${new Intl.NumberFormat('fr').format(answer)} ${unit}`;
  const lettered = (texts) => texts.map((text, i) => `${'ABCDEFGH'[i]}. ${text}`);
  const positions = ['Plutôt d’accord', 'Ça dépend', 'Plutôt pas d’accord'];

  const choices = ({ kind, options, unit }) => {
    if (kind === 'estimate') return [`Votre réponse : ${unit}`];
    return lettered(kind === 'true-false' ? ['Vrai', 'Faux'] : (options?.map(({ text }) => text) ?? positions));
  };
  const uncovered = (quiz, { kind, options, answer, explanation, furtherReading, ...question }) => {
    if (kind === 'scale') return ['Chacun répond pour soi'];
    if (kind === 'opinion')
      return ['il n’y a pas de bonne réponse', furtherReading?.with, furtherReading?.what, cited(quiz, furtherReading?.source)];
    const right = options?.filter(({ correct }) => correct).map(({ text }) => text);
    const said = kind === 'estimate' ? [figure({ answer, ...question })] : (right ?? [answer ? 'Vrai' : 'Faux']);
    return [`La réponse : ${said[0]}`, ...said, explanation.text, cited(quiz, explanation.source)];
  };
  const itemsOf = {
    worksheet: (quiz) => quiz.questions.map((question) => [question.text, ...choices(question)]),
    answers: (quiz) => quiz.questions.map((question) => [question.text, ...uncovered(quiz, question)]),
    guide: (quiz) =>
      quiz.questions.map((question) => [
        question.text,
        question.notes,
        ...(question.kind === 'estimate' ? [] : choices(question)),
        ...uncovered(quiz, question),
      ]),
  };
  const guideOfCards = (deck) =>
    deck.cards.map((card) => [
      deck.themes.find(({ id }) => id === card.theme).label,
      card.title,
      card.question,
      card.notes,
      card.minutes && `${card.minutes} min`,
      ...backOf(deck, card),
    ]);
  const backOf = (deck, { title, what, signs = [], actions = [], call = [] }) => [
    title,
    what.text,
    ...signs.map(({ text }) => text),
    ...actions.map(({ text }) => text),
    ...call.map((number) => `${number} :`),
    ...[what, ...signs, ...actions].map(({ source }) => cited(deck, source)),
  ];
  const frontOf = (deck, { theme, title, question }) => deck.themes.find(({ id }) => id === theme).label + title + question;

  /** At the end of a sheet: each source by its whole name with its date, and the day of the last check. */
  const endOf = ({ about }) => [
    ...about.sources.map((source) => `${source.publisher}, ${source.title}, ${dated(source)}`),
    `Contenu vérifié le ${day(about.verifiedOn)}`,
  ];

  /** The most pages, with a font as wide as DejaVu Sans: a town pays for each. */
  const most = {
    'quiz-ecrans': { worksheet: 3, answers: 3, guide: 5 },
    'quiz-debat': { worksheet: 2, answers: 2, guide: 4 },
    'quiz-famille': { worksheet: 3, answers: 2, guide: 3 },
    'cards-parents': { guide: 13 },
    'cards-enfants': { guide: 11 },
  };

  function isSheet(sheet, data, name, items, limit) {
    onA4(sheet);
    assert.deepEqual(sheet.cut, []);
    assert.ok(sheet.count <= limit, `${sheet.count} pages`);
    sheet.pages.forEach(({ words }, i) =>
      assert.ok(
        words.some(({ text, top }) => top > 280 && text === `${i + 1}/${sheet.count}`),
        'pages are numbered',
      ),
    );
    assert.deepEqual(has(sheet.pages[0], name, data.title), []);
    for (const item of items) isTogether(sheet, item);
    isTogether({ pages: sheet.pages.slice(-1) }, endOf(data));
  }

  for (const name of quizzes)
    for (const kind of ['worksheet', 'answers', 'guide'])
      it(`${name}, ${kind}: A4, all of it readable, no question across pages, each source with its date`, async () => {
        const quiz = content(name);
        isSheet(await printed(`/${name}`, sheets[kind]), quiz, sheets[kind], itemsOf[kind](quiz), most[name][kind]);
      });

  for (const name of decks)
    it(`${name}, guide: A4, all of it readable, no card across pages, each source with its date`, async () => {
      const deck = content(name);
      isSheet(await printed(`/${name}`, sheets.guide), deck, sheets.guide, guideOfCards(deck), most[name].guide);
    });

  it('a worksheet gives no answer away', async () => {
    for (const name of quizzes) {
      const { pages } = await printed(`/${name}`, sheets.worksheet);
      const text = pages.map((page) => page.text).join('');
      for (const { explanation, notes } of content(name).questions) {
        if (explanation) assert.equal(text.includes(squeeze(explanation.text)), false);
        if (notes) assert.equal(text.includes(squeeze(notes)), false);
      }
      assert.equal(/Laréponse:|correct/.test(text), false);
    }
  });

  it('a guide says when each question begins, how long it takes, and what is said at the end', async () => {
    for (const name of [...quizzes, ...decks]) {
      const { pages } = await printed(`/${name}`, sheets.guide);
      const text = pages.map((page) => page.text).join('');
      const { questions, cards, takeaways = [], profiles = [], intro } = content(name);
      let sum = 0;
      const steps = [...text.matchAll(/à(\d+):(\d\d),(\d+)min/g)];
      assert.equal(steps.length, (questions ?? cards).length);
      for (const [i, [, hours, minutes, length]] of steps.entries()) {
        assert.equal(Number(hours) * 60 + Number(minutes), sum);
        const planned = (questions ?? cards)[i].minutes;
        if (planned) assert.equal(Number(length), planned);
        sum += Number(length);
      }
      assert.ok(text.includes(squeeze(`${steps.length} ${questions ? 'questions' : 'cartes'}, ${sum} minutes prévues`)));
      for (const { text: said } of [...takeaways, ...profiles.flatMap(({ advice }) => advice)])
        assert.ok(text.includes(squeeze(said)), said);
      if (intro) assert.ok(text.includes(squeeze(intro)));
    }
  });

  it('a question’s picture is on the worksheet and in the guide, drawn before it is printed', async () => {
    await visit('/pictured');
    for (const words of [sheets.worksheet, sheets.guide]) {
      await tab.bringToFront();
      const popup = await print.printedBy(tab, 'balise-quiz', words);
      assert.deepEqual(await popup.evaluate(() => window.printed), [40]);
      const { file } = await print.pdfOf(popup);
      const { dots } = print.greys({ file }, 1, 50);
      assert.ok(dots.filter((dot) => dot < 40).length > 100, 'the dot is black on the paper');
      await popup.close();
    }
  });

  /** Where cutting lines cross strips of a page that hold no text, in millimetres: across at the top of each row, down its outer side. */
  function cuts(image, perPage, mirrored) {
    const { width, height, dots, perMm } = image;
    const mm = (from, to) => [Math.round(from * perMm), Math.round(to * perMm)];
    const lines = (length, [from, to], dotAt) => {
      const found = [];
      for (let at = 0; at < length; at++) {
        let dark = 0;
        for (let i = from; i < to; i++) if (dots[dotAt(at, i)] < 200) dark++;
        if (dark < (to - from) / 5) continue;
        if (found.length && at - found.at(-1).to <= 2) found.at(-1).to = at;
        else found.push({ from: at, to: at });
      }
      return found.map(({ from, to }) => (from + to + 1) / 2 / perMm);
    };
    const acrossAt = (strip) => lines(width, strip, (x, y) => y * width + x).map((x) => (mirrored ? width / perMm - x : x));
    // above it stands the sheet's title
    const down = lines(height, mirrored ? mm(195, 199) : mm(11, 15), (y, x) => y * width + x).filter((y) => y > 9.4);
    const second = perPage === 1 ? [] : acrossAt(mm(150, 154));
    return [down, acrossAt(mm(11, 15)), second].map((found) => found.sort((a, b) => a - b));
  }

  /** What stands in each cell of a page of cards: its text, and how near it comes to a cut. */
  function cells({ words }, perPage) {
    const [columns, rows] = [perPage === 4 ? 2 : 1, perPage === 1 ? 1 : 2];
    const [wide, high] = [190 / columns, 277 / rows];
    return Array.from({ length: perPage }, (_, i) => {
      const [x, y] = [10 + wide * (i % columns), 10 + high * Math.floor(i / columns)];
      const inside = words.filter(({ left, top }) => left >= x && left < x + wide && top >= y && top < y + high);
      const isWhole = inside.every(({ right, bottom }) => right < x + wide - 3 && bottom < y + high - 3);
      return { isWhole, text: squeeze(inside.map(({ text }) => text).join('')) };
    });
  }

  function isDeck(sheet, deck, perPage) {
    onA4(sheet);
    assert.deepEqual(sheet.cut, []);
    assert.equal(sheet.perPage, perPage);
    assert.equal(sheet.count, 2 * Math.ceil(deck.cards.length / perPage));
    const columns = perPage === 4 ? 2 : 1;
    deck.cards.forEach((card, i) => {
      const at = i % perPage;
      const mirror = at - (at % columns) + (columns - 1 - (at % columns));
      const number = 2 * Math.floor(i / perPage);
      const front = cells(sheet.pages[number], perPage)[at];
      const back = cells(sheet.pages[number + 1], perPage)[mirror];
      assert.equal(front.text, squeeze(frontOf(deck, card)));
      assert.ok(back.text.startsWith(squeeze(card.title)), `behind « ${card.title} » is ${back.text}`);
      assert.deepEqual(has(back, backOf(deck, card)), []);
      assert.ok(front.isWhole && back.isWhole, card.title);
    });
    for (let i = 0; i < sheet.count; i++) {
      const known = i % 2 ? `Contenu vérifié le ${day(deck.about.verifiedOn)}` : 'Imprimez en recto verso';
      assert.deepEqual(has(sheet.pages[i], deck.title, known), []);
    }
  }

  function areAligned(sheet, first = 1) {
    const [front, back] = [0, 1].map((side) => cuts(print.greys(sheet, first + side), sheet.perPage, side === 1));
    assert.ok(front[0].length >= 2 && front[1].length >= 2, 'lines are found');
    front.forEach((lines, i) => {
      assert.equal(back[i].length, lines.length);
      lines.forEach((line, j) =>
        assert.ok(Math.abs(line - back[i][j]) < 1, `${line.toFixed(2)} mm in front, ${back[i][j].toFixed(2)} mm behind`),
      );
    });
  }

  for (const [name, deck] of [...decks.map((name) => [name, content(name)]), ['cards-one', deckOf(1)], ['cards-five', deckOf(5)]]) {
    it(`${name}: four cards a page, nothing cut, each back behind its own front`, async () => {
      isDeck(await printed(`/${name}`, sheets.cards), deck, 4);
    });

    it(`${name}: printed on both sides, fronts and backs are cut by the same lines to a millimetre`, async () => {
      const sheet = await printed(`/${name}`, sheets.cards);
      areAligned(sheet);
      if (sheet.count > 2) areAligned(sheet, sheet.count - 1);
    });
  }

  it('the longest texts that a deck may have are not cut: the cards are larger, and fewer a page', async () => {
    const sheet = await printed('/cards-full', sheets.cards);
    assert.ok(sheet.perPage < 4);
    isDeck(sheet, deckOf(3, true), sheet.perPage);
    areAligned(sheet);
  });

  it('cards that are filtered out are not printed', async () => {
    await visit('/cards-parents');
    const { themes, cards } = content('cards-parents');
    const theme = themes.at(-1);
    await (await appear(tab, 'balise-cards >>> select')).select(theme.id);
    const { count } = await look('/cards-parents', sheets.cards);
    assert.equal(count, 2 * Math.ceil(cards.filter((card) => card.theme === theme.id).length / 4));
  });

  /** The same words at the same places, to half a millimetre: so the same styles. */
  function isSame(pages, others) {
    assert.deepEqual(
      pages.map(({ text }) => text),
      others.map(({ text }) => text),
    );
    pages.forEach(({ words }, i) =>
      words.forEach((word, j) => {
        for (const side of ['left', 'top', 'right', 'bottom'])
          assert.ok(
            Math.abs(word[side] - others[i].words[j][side]) < 0.5,
            `${word.text}: ${word[side]} mm, ${others[i].words[j][side]} mm`,
          );
      }),
    );
  }

  const hours = /Habituellement|heuredeParis|indiquéle|\d+h/;

  it('the poster is one page that says all, that it is not the official kit, and where to order that one', async () => {
    const { pages, cut, ...sheet } = await printed('/poster', 'Affiche');
    onA4({ pages, ...sheet });
    assert.equal(sheet.count, 1);
    assert.deepEqual(cut, []);
    const texts = [
      ...['3018', 'Gratuit, anonyme, confidentiel', 'Pour les jeunes victimes', '3018.fr', 'app.3018.org'],
      ...['119 enfant en danger', '17 police', '112 urgence', '114 urgence par SMS', 'Sources : ministère des Solidarités, 2025'],
      ...[`relayée par ${by}`, 'Ce n’est pas le kit officiel', 'gratuit pour les communes', 'commande@e-enfance.org'],
      'Habituellement 7 jours sur 7, de 9 h à 23 h, heure de Paris (indiqué le 7 novembre 2025).',
    ];
    assert.deepEqual(has(pages[0], texts), []);
  });

  it('the poster’s QR code leads to the 3018, and is large enough for a telephone', async () => {
    const { width, height, dots, perMm } = print.greys(await printed('/poster', 'Affiche'), 1);
    const colours = new Uint8ClampedArray(4 * dots.length).map((_, i) => (i % 4 === 3 ? 255 : dots[Math.floor(i / 4)]));
    const code = jsQR(colours, width, height);
    assert.equal(code?.data, 'https://www.3018.fr');
    const { topLeftCorner: left, topRightCorner: right, bottomLeftCorner: bottom } = code.location;
    assert.ok(Math.min(right.x - left.x, bottom.y - left.y) / perMm >= 25);
  });

  it('the poster in English, for who has a long name, is one page too', async () => {
    const { pages, cut, count } = await printed('/poster-en', 'A4 poster');
    assert.equal(count, 1);
    assert.deepEqual(cut, []);
    assert.deepEqual(has(pages[0], prose(120), 'not the official', 'commande@e-enfance.org', 'Paris time', 'November 7, 2025'), []);
  });

  it('a poster by nobody names nobody', async () => {
    const { pages } = await printed('/poster-alone', 'Affiche');
    assert.equal(/relayée|undefined|null/.test(pages[0].text), false);
    assert.deepEqual(has(pages[0], 'Ce n’est pas le kit officiel'), []);
  });

  it('hours past their review date are not printed: the number and the rest are', async () => {
    assert.match((await printed('/poster', 'Affiche')).pages[0].text, hours);
    await visit('/poster');
    await tab.$eval('balise-3018', (banner) => (banner.clock = () => new Date('2028-01-01')));
    const { pages, count } = await look('/poster', 'Affiche');
    assert.equal(count, 1);
    assert.doesNotMatch(pages[0].text.replace('24hsur24', ''), hours);
    assert.deepEqual(has(pages[0], '3018', 'Gratuit, anonyme', by, 'commande@e-enfance.org'), []);
  });

  for (const [path, words] of [
    ['/quiz-ecrans', sheets.worksheet],
    ['/cards-five', sheets.cards],
    ['/poster', 'Affiche'],
  ]) {
    it(`${path.slice(1)}: the page around is neither printed nor changed`, async () => {
      await visit(path);
      const state = () => tab.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length, window.printed]);
      const before = await state();
      assert.equal(before.at(-1), 0);
      await look(path, words);
      assert.deepEqual(await state(), before);
      assert.deepEqual(seen, []);
    });

    for (const strict of ['', '/strict'])
      it(`${path.slice(1)}: where pop-ups are blocked the same sheet is downloaded, and the page says so${strict && ', under a strict policy too'}`, async () => {
        await visit(strict + path, { popups: false });
        const before = await tab.evaluate(() => document.documentElement.outerHTML);
        const { name, path: file } = await downloads.by(() => press(path, words));
        assert.match(name, /^[a-z0-9-]+\.html$/);
        const selector = path === '/poster' ? '.banner' : '.group-panel .notice';
        await appear(tab, `${tagOf(path)} >>> ${selector}::-p-text(est dans vos téléchargements)`);
        assert.deepEqual(await tab.evaluate(() => [document.documentElement.outerHTML, window.printed]), [before, 0]);
        assert.deepEqual(seen, []);
        await tab.setOfflineMode(true);
        await tab.goto(pathToFileURL(file).href);
        assert.deepEqual(await print.cutTexts(tab), []);
        const [{ pages: saved }, { pages: shown }] = [await print.pdfOf(tab), await printed(path, words)];
        isSame(saved, shown);
      });

    it(`${path.slice(1)}: under a strict policy the window has its styles, and nothing is refused`, async () => {
      await visit(`/strict${path}`);
      const popup = await print.printedBy(tab, tagOf(path), words);
      assert.deepEqual(await popup.evaluate(() => window.violations), []);
      const { pages: strict } = await print.pdfOf(popup);
      assert.deepEqual(seen, []);
      isSame(strict, (await printed(path, words)).pages);
    });
  }

  it('under a strict policy a picture is printed too', async () => {
    await visit('/strict/pictured');
    const popup = await print.printedBy(tab, 'balise-quiz', sheets.worksheet);
    assert.deepEqual(await popup.evaluate(() => [window.printed, window.violations]), [[40], []]);
    assert.deepEqual(seen, []);
  });

  it('the last screen is printed whole, on A4, dark on white even from a dark page', async () => {
    await visit('/dark');
    await tab.$eval('balise-quiz', async (quiz) => {
      quiz.shadowRoot.querySelector('.actions .button').click();
      for (let i = 0; i < 11; i++) {
        await quiz.updateComplete;
        quiz.shadowRoot.querySelector('.option input').click();
        quiz.shadowRoot.querySelector('.actions .onward').click();
      }
    });
    await appear(tab, 'balise-quiz >>> .end');
    const popup = await print.printedBy(tab, 'balise-quiz', 'Imprimer');
    const cut = await print.cutTexts(popup);
    const sheet = await print.pdfOf(popup);
    onA4(sheet);
    assert.deepEqual(cut, []);
    for (const { id, text } of eleven.questions) isTogether(sheet, [`${Number(id.slice(9)) + 1}. ${text}`, 'Il est rond.']);
    isTogether({ pages: sheet.pages.slice(-1) }, ['Éditeur, Titre, 1er janvier 2024', 'Contenu vérifié le 22 novembre 2026']);
    // the margins of the sheet, out of which nothing is drawn
    for (const { words } of sheet.pages)
      for (const { left, right, text } of words) assert.ok(left > 15.8 && right < 194.2, `${text}: ${left} to ${right} mm`);
    await popup.emulateMediaType('print');
    const pale = await popup.$$eval('.base *', (elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .filter(({ childNodes }) => [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
        .map((element) => [
          element.textContent,
          ...getComputedStyle(element)
            .color.match(/[\d.]+/g)
            .map(Number),
        ])
        .filter(([, red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue > 117),
    );
    assert.deepEqual(pale, [], 'everything is dark on white');
  });
});
