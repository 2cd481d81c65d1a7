import { expect } from '@open-wc/testing';
import { ConfigError } from '../../src/lib/config-error.js';
import type { Locale } from '../../src/lib/localize.js';
import { parseConfig, stringifyConfig } from '../../src/lib/parse-config.js';
import { sparing } from '../../src/lib/parse-sparing.js';
import { cardsSchema } from '../../src/widgets/cards/cards.schema.js';
import { quizSchema } from '../../src/widgets/quiz/quiz.schema.js';
import cards from '../fixtures/cards.json';
import quiz from '../fixtures/quiz.json';
import selfAssessment from '../fixtures/self-assessment.json';
import { clone } from '../helpers.js';

/** The text of a config with one value changed, at a path such as `questions.0.text`; undefined takes the key out. */
function changed(path: string, value: unknown, config: unknown = quiz): string {
  const copy = clone(config);
  const keys = path.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce((v, key) => v[key] as Record<string, unknown>, copy as Record<string, unknown>);
  holder[last] = value;
  return JSON.stringify(copy);
}

const parse = (text: string, locale: Locale = 'fr', now?: Date) => parseConfig(text, quizSchema, locale, { now });

async function errorOf(promise: Promise<unknown>): Promise<ConfigError> {
  const outcome: unknown = await promise.then(
    () => 'accepted',
    (error: unknown) => error,
  );
  expect(outcome).to.be.instanceOf(ConfigError);
  return outcome as ConfigError;
}

const sentences = async (text: string, locale?: Locale) => (await errorOf(parse(text, locale))).faults.map((fault) => fault.message);

const warnings = async (text: string, now?: Date) => (await parse(text, 'fr', now)).warnings.map((warning) => warning.message);

describe('parseConfig', () => {
  it('reads a sound config without a warning', async () => {
    const { config, warnings } = await parse(JSON.stringify(quiz));
    expect(config.questions).to.have.length(5);
    expect(warnings).to.deep.equal([]);
  });

  it('says where a list is too short, what it needs and what it has, in French', async () => {
    const error = await errorOf(parse(changed('questions.1.options', quiz.questions[1]!.options!.slice(0, 1))));
    expect(error.kind).to.equal('schema');
    expect(error.message).to.equal('questions[1].options\u00a0: il faut au moins 2 réponses, 1 trouvée');
    expect(error.faults).to.deep.equal([
      { path: 'questions[1].options', expected: 'au moins 2 réponses', found: '1 trouvée', message: error.message },
    ]);
  });

  it('says the same in English, and when a list is empty', async () => {
    const text = changed('questions.1.options', quiz.questions[1]!.options!.slice(0, 1));
    expect(await sentences(text, 'en')).to.deep.equal(['questions[1].options: needs at least 2 answers, found 1']);
    expect(await sentences(changed('questions', []))).to.deep.equal(['questions\u00a0: il faut au moins 1 question, aucune trouvée']);
    expect(await sentences(changed('questions', []), 'en')).to.deep.equal(['questions: needs at least 1 question, found none']);
  });

  it('names a missing field', async () => {
    expect(await sentences(changed('about.verifiedOn', undefined))).to.deep.equal([
      'about.verifiedOn\u00a0: il faut un texte, rien trouvé',
    ]);
    expect(await sentences(changed('about', undefined), 'en')).to.deep.equal(['about: needs an object { … }, found nothing']);
  });

  it('names a wrong type', async () => {
    expect(await sentences(changed('title', 3018))).to.deep.equal(['title\u00a0: il faut un texte, trouvé\u00a0: un nombre']);
    expect(await sentences(changed('questions', null))).to.deep.equal(['questions\u00a0: il faut une liste [ … ], trouvé\u00a0: null']);
    expect(await sentences('[]')).to.deep.equal(['Le fichier\u00a0: il faut un objet { … }, trouvé\u00a0: une liste [ … ]']);
    expect(await sentences('null', 'en')).to.deep.equal(['The file: needs an object { … }, found null']);
  });

  it('refuses texts that are empty or endless', async () => {
    expect(await sentences(changed('title', ''))).to.deep.equal(['title\u00a0: il faut un texte non vide, texte vide trouvé']);
    expect(await sentences(changed('title', 'x'.repeat(201)))).to.deep.equal(['title\u00a0: il faut 200 caractères au plus, 201 trouvés']);
  });

  it('says which numbers are allowed, without contradicting itself at the limit', async () => {
    expect(await sentences(changed('minutes', 91))).to.deep.equal(['minutes\u00a0: il faut un nombre d’au plus 90, 91 trouvé']);
    expect(await sentences(changed('questions.3.step', 0))).to.deep.equal([
      'questions[3].step\u00a0: il faut un nombre de plus de 0, 0 trouvé',
    ]);
    expect(await sentences(changed('questions.3.step', 0), 'en')).to.deep.equal([
      'questions[3].step: needs a number of more than 0, found 0',
    ]);
  });

  it('takes a picture from an address or from the config itself, up to a limit', async () => {
    const image = (src: string) => changed('questions.0.image', { src, alt: '', width: 40, height: 30 });
    const begin = 'data:image/jpeg;base64,';
    const long = (length: number) => begin + 'A'.repeat(length - begin.length);
    for (const src of ['/points.svg', 'x'.repeat(2000), long(1_000_000)]) expect(await warnings(image(src))).to.deep.equal([]);
    const expected = 'questions[0].image.src\u00a0: il faut une adresse de ce site (2000 caractères au plus), ou data:image/png;base64,…';
    expect(await sentences(image('data:text/html;base64,PGI+'))).to.deep.equal([`${expected}, "data:text/html;base64,PGI+" trouvé`]);
    expect(await sentences(image('x'.repeat(2001)))).to.deep.equal([`${expected}, "${'x'.repeat(59)} trouvé`]);
    expect(await sentences(image('javascript:alert(1)'), 'en')).to.deep.equal([
      'questions[0].image.src: needs an address of this site (2000 characters at most), or data:image/png;base64,…, found "javascript:alert(1)"',
    ]);
    expect(await sentences(image(long(1_000_001)))).to.deep.equal([
      `questions[0].image.src\u00a0: il faut ${new Intl.NumberFormat('fr').format(1_000_000)} caractères au plus, ${new Intl.NumberFormat('fr').format(1_000_001)} trouvés`,
    ]);
  });

  it('refuses a day that no calendar has', async () => {
    expect(await sentences(changed('about.verifiedOn', '2026-02-30'))).to.deep.equal([
      'about.verifiedOn\u00a0: il faut un jour comme 2026-01-31, "2026-02-30" trouvé',
    ]);
    expect(await sentences(changed('about.sources.0.date', '2023-04-31'), 'en')).to.deep.equal([
      'about.sources[0].date: needs a date such as 2024, 2024-01 or 2024-01-31, found "2023-04-31"',
    ]);
    expect(await sentences(changed('about.verifiedOn', 'hier'))).to.have.length(1);
    expect(await warnings(changed('about.sources.0.date', '2024-02-29'))).to.deep.equal([]);
  });

  it('lists the values that are allowed', async () => {
    expect(await sentences(changed('feedback', 'never'))).to.deep.equal([
      'feedback\u00a0: il faut l’une des valeurs "each", "end", "never" trouvé',
    ]);
    expect(await sentences(changed('widget', 'cards'))).to.deep.equal(['widget\u00a0: il faut la valeur "quiz", "cards" trouvé']);
  });

  it('lists the kinds of question when one is unknown or missing', async () => {
    const kinds = '"single", "multiple", "true-false", "estimate", "opinion", "scale"';
    expect(await sentences(changed('questions.4.kind', 'poll'))).to.deep.equal([
      `questions[4].kind\u00a0: il faut l’une des valeurs ${kinds}, "poll" trouvé`,
    ]);
    expect(await sentences(changed('questions.4.kind', undefined), 'en')).to.deep.equal([
      `questions[4].kind: needs one of ${kinds}, found nothing`,
    ]);
  });

  it('tells which id stands twice', async () => {
    expect(await sentences(changed('questions.3.id', 'age'))).to.deep.equal([
      'questions\u00a0: il faut des «\u00a0id\u00a0» tous différents, "age" trouvé deux fois',
    ]);
    expect(await sentences(changed('questions.3.id', 'age'), 'en')).to.deep.equal([
      'questions: needs ids that all differ, found "age" twice',
    ]);
  });

  it('says exactly where a source is cited that is not listed', async () => {
    expect(await sentences(changed('questions.2.explanation.source', 'inconnue'))).to.deep.equal([
      'questions[2].explanation.source\u00a0: il faut l’«\u00a0id\u00a0» d’une source de about.sources, "inconnue" trouvé',
    ]);
    const text = changed('profiles.1.advice.0.source', 'inconnue', selfAssessment);
    expect((await errorOf(parse(text))).faults[0]!.path).to.equal('profiles[1].advice[0].source');
  });

  it('refuses a link that a visitor may not be sent to', async () => {
    expect(await sentences(changed('links.workshops.url', 'javascript:alert(1)'))).to.deep.equal([
      'links.workshops.url\u00a0: il faut une adresse https, mailto, tel, ou relative à la page, "javascript:alert(1)" trouvé',
    ]);
  });

  it('names every fault at once, so that nobody mends them one by one', async () => {
    const text = changed('title', '', JSON.parse(changed('lang', 'français')));
    expect((await errorOf(parse(text))).faults.map((fault) => fault.path)).to.deep.equal(['lang', 'title']);
  });

  it('warns of an unknown key, and does not hand it on', async () => {
    const text = changed('questions.0.explication', 'x', JSON.parse(changed('titel', 'x')));
    expect(await warnings(text)).to.deep.equal([
      'questions[0].explication\u00a0: champ inconnu, ignoré (faute de frappe ?)',
      'titel\u00a0: champ inconnu, ignoré (faute de frappe ?)',
    ]);
    expect((await parse(text)).config).not.to.have.property('titel');
  });

  describe('with a fault in the list of its other languages', () => {
    const spanish = { lang: 'es', src: './es.json' };
    const of = (languages: unknown) => changed('languages', languages);
    const left = (place: string) => `${place} (ceci n’est pas affiché, le reste l’est)`;

    it('leaves that language out and keeps the others', async () => {
      const text = of([{ lang: 'arabe !', src: './ar.json' }, spanish, { lang: 'en', src: 'javascript:alert(1)' }, null]);
      expect((await parse(text)).config.languages).to.deep.equal([spanish]);
      expect((await warnings(text)).map((line) => line.split('\u00a0')[0])).to.deep.equal([
        'languages[0].lang',
        'languages[2].src',
        'languages[3]',
      ]);
    });

    it('leaves the list out where it is none, or too long', async () => {
      for (const list of [null, 'ar', Array(9).fill(spanish)]) {
        expect((await parse(of(list))).config.languages, JSON.stringify(list)).to.deep.equal([]);
        expect(await warnings(of(list))).to.have.length(1);
      }
      expect(await warnings(of(null))).to.deep.equal([left('languages\u00a0: il faut une liste [ … ], trouvé\u00a0: null')]);
    });

    it('still warns of keys that it does not know', async () => {
      const text = changed('titel', 'x', JSON.parse(of([{ lang: 'ar' }])));
      expect(await warnings(text)).to.deep.equal([
        left('languages[0].src\u00a0: il faut un texte, rien trouvé'),
        'titel\u00a0: champ inconnu, ignoré (faute de frappe ?)',
      ]);
    });

    it('names it beside the faults that do refuse the whole', async () => {
      const text = changed('title', '', JSON.parse(of([{ lang: 'ar' }])));
      expect((await errorOf(parse(text))).faults.map(({ path }) => path)).to.deep.equal(['languages[0].src', 'title']);
    });

    it('leaves out what is wrong in a list of cards too', async () => {
      const deck = { ...clone(cards), languages: [{ lang: 'ar' }, spanish] };
      (deck.cards[0] as { id: unknown }).id = 3;
      const { config, warnings } = await parseConfig(JSON.stringify(deck), cardsSchema, 'fr', { parse: sparing('cards') });
      expect(config.languages).to.deep.equal([spanish]);
      expect(config.cards).to.have.length(cards.cards.length - 1);
      expect(warnings.map(({ path }) => path)).to.deep.equal(['languages[0].src', 'cards[0].id']);
    });
  });

  it('takes __proto__ and constructor for unknown keys, and lets them change nothing', async () => {
    const hostile = '"__proto__": { "hacked": true }, "constructor": { "prototype": { "hacked": true } },';
    const { config, warnings } = await parse(JSON.stringify(quiz).replace('{', `{${hostile}`));
    expect(warnings.map((warning) => warning.path)).to.deep.equal(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(config)).to.equal(Object.prototype);
    expect('hacked' in config || 'hacked' in {}).to.equal(false);
  });

  it('warns from the day after the review date, and still shows the content', async () => {
    const text = changed('about.reviewBy', '2026-06-30');
    expect(await warnings(text, new Date('2026-06-30T20:00:00Z'))).to.deep.equal([]);
    expect(await warnings(text, new Date('2026-07-01T10:00:00Z'))).to.deep.equal([
      'about.reviewBy\u00a0: ce contenu devait être relu avant le 2026-06-30',
    ]);
  });

  it('says at which line and column JSON breaks, where the engine says it', async () => {
    const error = await errorOf(parse('{\n  "widget": "quiz",\n  "title" "x"\n}'));
    expect(error.kind).to.equal('json');
    expect(error.message).to.match(/^La configuration n’est pas du JSON\u00a0: une erreur de syntaxe/);
    // JavaScriptCore tells no place
    if (!/JSON Parse error/.test(error.message)) expect(error.message).to.match(/ à la ligne 3, colonne 11$/);
  });

  it('says of a file that was cut short where it ends', async () => {
    const [message] = await sentences('{\n  "widget": "qui', 'en');
    expect(message).to.match(/^The config is not JSON: a syntax error at line 2, column 1\d \(/);
  });

  it('recognises a sign-in page and an empty file', async () => {
    expect(await sentences('\n<!doctype html><title>Connexion</title>')).to.deep.equal([
      'La configuration n’est pas du JSON\u00a0: une page HTML à la place (page d’erreur ou de connexion ?)',
    ]);
    expect(await sentences(' \n')).to.deep.equal(['La configuration n’est pas du JSON\u00a0: un fichier vide']);
  });

  it('says why an object cannot be a config', async () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    const error = await errorOf(stringifyConfig(cyclic, 'fr'));
    expect(error.kind).to.equal('json');
    expect(error.message).to.match(/^La configuration donnée à \.config ne s’écrit pas en JSON \(TypeError/);
    expect(await stringifyConfig(undefined, 'fr')).to.equal('null');
  });
});
