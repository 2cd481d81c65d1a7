import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/cards.js';
import '../../../src/define/quiz.js';
import '../../../src/define/settings.js';
import type { CardsElement, QuizElement, SettingsElement } from '../../../src/index.js';
import quiz from '../../fixtures/quiz.json';
import family from '../../fixtures/self-assessment.json';
import { $, axeFaults, clone, once, pause, shadow, text, words } from '../../helpers.js';
import { longest, look, mustBeRead, plain, walk } from '../../tools/projected.js';
import { contents } from './decks.js';
import { dialogOf, goOnTo, held, onward, openRoom, part, press, project, replace, restore, slideText, tool, where } from './projecting.js';

const only = (...ids: string[]) => ({ ...clone(quiz), questions: quiz.questions.filter(({ id }) => ids.includes(id)) });
const spaces = (said: string | null) => (said ?? '').replace(/\s+/g, ' ').trim();
const status = (dialog: HTMLElement) => spaces(part(dialog, '[role=status]').textContent);
const page = (dialog: HTMLElement) => words(part(dialog, '.where')).replace(/.*, /, '');
const button = (dialog: HTMLElement, label: string) => part<HTMLButtonElement>(dialog, `button[aria-label="${label}"]`);
const counter = (dialog: HTMLElement, letter: string) => part<HTMLInputElement>(dialog, `[aria-label="Mains levées pour ${letter}"]`);
const counts = (dialog: HTMLElement) => [...dialog.querySelectorAll<HTMLInputElement>('.counter input')].map(({ value }) => value);
const shares = (dialog: HTMLElement) => [...dialog.querySelectorAll<HTMLElement>('.share')].map(words);

function type(input: HTMLInputElement, value: string) {
  input.focus();
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  // One engine gives full screen to a click of a script, another does not: refused, it is the same in all.
  replace(document.documentElement, 'requestFullscreen', { value: () => Promise.reject(new TypeError('refused')) });
});
afterEach(restore);

describe('projecting', () => {
  it('starts from the panel and covers the whole page, where full screen is refused', async () => {
    const dialog = project(await openRoom(quiz));
    const { x, y, right, bottom } = dialog.getBoundingClientRect();
    expect([x, y, right, bottom]).to.deep.equal([0, 0, innerWidth, innerHeight]);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(getComputedStyle(dialog).borderWidth).to.equal('0px');
    expect(slideText(dialog)).to.contain(quiz.title).and.to.contain('5 questions').and.to.contain(quiz.intro);
  });

  it('leaves the page under it where it was: it has no scroll bar and does not scroll', async () => {
    const tall = document.body.appendChild(document.createElement('div'));
    tall.style.height = '5000px';
    const widget = await openRoom(quiz);
    scrollTo(0, 700);
    const dialog = project(widget);
    expect(dialog.getBoundingClientRect().width).to.equal(innerWidth);
    expect(document.documentElement.clientWidth).to.equal(innerWidth);
    button(dialog, 'Quitter la projection').click();
    expect(scrollY).to.equal(700);
    tall.remove();
  });

  it('keeps all of a slide within reach when its reader spaces the text', async () => {
    const dialog = project(await openRoom(only('debat')));
    onward(dialog);
    const style = new CSSStyleSheet();
    style.replaceSync('.room .flow * { line-height: 3.5; letter-spacing: 0.12em }');
    const root = dialog.getRootNode() as ShadowRoot;
    const before = page(dialog);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
    await waitUntil(() => page(dialog) !== before, 'the slide is cut into pages anew');
    expect(look(dialog).faults).to.deep.equal([]);
  });

  it('shows one question, then its answer in words with its reason and source', async () => {
    const dialog = project(await openRoom(quiz));
    onward(dialog);
    expect(where(dialog)).to.equal('Question 1 sur 5');
    expect(slideText(dialog)).to.contain('Avant quel âge').and.to.contain('3 ans').and.to.contain('Levez la main');
    expect(slideText(dialog)).to.not.contain('recommandent de ne pas exposer');
    expect(dialog.querySelector('.correct') === null, 'nothing gives the answer away').to.equal(true);
    onward(dialog);
    expect(slideText(dialog)).to.contain('La réponse : 3 ans').and.to.contain('recommandent de ne pas exposer');
    expect(slideText(dialog)).to.contain('Source : AMIF, 30 mars 2023');
    expect(words(part(dialog, '.correct'))).to.contain('3 ans');
  });

  it('ends with what to remember, the helpline and the day it was checked', async () => {
    const dialog = project(await openRoom(only('age')));
    for (let i = 0; i < 4; i++) onward(dialog);
    expect(slideText(dialog)).to.contain('Merci').and.to.contain('Chercher l’équilibre.').and.to.contain('3018');
    expect(slideText(dialog)).to.contain('Contenu vérifié le 22 novembre 2026');
  });

  it('never shows the room what is for the facilitator', async () => {
    const dialog = project(await openRoom(quiz));
    for (let i = 0; i < 14; i++) {
      expect(dialog.textContent).to.not.contain('NOTE-ANIMATEUR');
      onward(dialog);
    }
  });

  it('asks a room to vote on ranges of a number, the right one uncovered', async () => {
    const dialog = project(await openRoom(only('parents')));
    onward(dialog);
    expect([...dialog.querySelectorAll<HTMLElement>('.said')].map(words)).to.deep.equal([
      'De 0 à 24 %',
      'De 25 à 50 %',
      'De 51 à 75 %',
      'De 76 à 100 %',
    ]);
    onward(dialog);
    expect(words(part(dialog, '.correct .said'))).to.equal('De 76 à 100 %');
    expect(slideText(dialog)).to.contain('La réponse : 78 %');
  });

  it('asks nobody for a hand where one answers for oneself', async () => {
    const dialog = project(await openRoom(family));
    onward(dialog);
    press('1');
    expect(slideText(dialog)).to.contain('Chacun répond pour soi');
    expect(dialog.querySelector('.counter') === null).to.equal(true);
  });

  it('shows cards: theme, title and question, then what it is, what to do and whom to call', async () => {
    const { config } = contents['cards-parents'];
    const card = config.cards.find(({ call }) => call)!;
    const dialog = project(await openRoom<CardsElement>({ ...clone(config), cards: [card] }, 'balise-cards'));
    onward(dialog);
    expect(where(dialog)).to.equal('Carte 1 sur 1');
    expect(words(part(dialog, '.label'))).to.equal(config.themes.find(({ id }) => id === card.theme)!.label);
    expect(slideText(dialog).replace(/\s/g, '')).to.contain(card.question.replace(/\s/g, ''));
    expect(slideText(dialog)).to.not.contain('De quoi s’agit-il');
    onward(dialog);
    const uncovered = slideText(dialog);
    for (const heading of ['De quoi s’agit-il', 'Qui appeler']) expect(uncovered).to.contain(heading);
    expect(uncovered).to.contain(card.call![0]);
  });

  it('speaks the interface’s language, and says the content’s', async () => {
    const dialog = project(await openRoom({ ...only('debat'), lang: 'en' }));
    onward(dialog);
    expect(dialog.lang).to.equal('en');
    expect(where(dialog)).to.equal('Question 1 of 1');
    expect(part(dialog, 'h1').lang).to.equal('en');
  });

  it('holds with one question, and with a hundred', async function () {
    this.timeout(60_000);
    for (const count of [1, 100]) {
      const questions = Array.from({ length: count }, (_, i) => ({ ...clone(quiz.questions[2]!), id: `q${i}` }));
      const dialog = project(await openRoom({ ...clone(quiz), questions }));
      for (let i = 0; i < 2 * count; i++) press('PageDown');
      expect(where(dialog)).to.equal(`Question ${count} sur ${count}`);
      expect(slideText(dialog)).to.contain('La réponse');
      press('PageDown');
      expect(slideText(dialog)).to.contain('Merci');
      for (let i = 0; i < 2 * count + 3; i++) press('PageUp');
      expect(slideText(dialog)).to.contain(quiz.title);
      button(dialog, 'Quitter la projection').click();
    }
  });
});

it('speaks the language that the page has changed to, in the widget’s own words too', async () => {
  const settings = await fixture<SettingsElement>(html`<balise-settings locale="fr"></balise-settings>`);
  const widget = await openRoom(only('reseau'), 'balise-quiz', settings);
  const said = () => {
    const dialog = project(widget);
    goOnTo(dialog, '.said');
    const found = [...dialog.querySelectorAll<HTMLElement>('.said')].map(words);
    button(dialog, dialog.lang === 'fr' ? 'Quitter la projection' : 'Stop presenting').click();
    return found;
  };
  expect(said()).to.deep.equal(['Vrai', 'Faux']);
  settings.locale = 'en';
  await waitUntil(() => /present/i.test(words(tool(widget, 0))));
  expect(said()).to.deep.equal(['True', 'False']);
});

describe('hands', () => {
  it('are counted by a click and by a typed number, and shown as bars with counts and per cent', async () => {
    const dialog = project(await openRoom(only('age')));
    onward(dialog);
    button(dialog, 'Une main de plus pour A').click();
    button(dialog, 'Une main de plus pour A').click();
    type(counter(dialog, 'B'), '6');
    button(dialog, 'Une main de moins pour B').click();
    button(dialog, 'Une main de plus pour C').click();
    expect(counts(dialog)).to.deep.equal(['2', '5', '1']);
    expect(dialog.querySelector('.bar') === null, 'no bar sways the vote').to.equal(true);
    onward(dialog);
    expect(shares(dialog)).to.deep.equal(['2 mains, 25 %', '5 mains, 63 %', '1 main, 13 %']);
    expect([...dialog.querySelectorAll('.bar rect')].map((bar) => bar.getAttribute('width'))).to.deep.equal(['25%', '63%', '13%']);
    const [narrow, wide] = [...dialog.querySelectorAll('.bar rect')].map((bar) => bar.getBoundingClientRect().width);
    expect(wide! / narrow!).to.be.closeTo(2.5, 0.1);
  });

  it('are bars of one scale, however long the words beside them', async () => {
    const dialog = project(await openRoom(only('debat')));
    onward(dialog);
    type(counter(dialog, 'A'), '100');
    type(counter(dialog, 'B'), '1');
    const scales = () => new Set([...dialog.querySelectorAll('.bar')].map((bar) => Math.round(bar.getBoundingClientRect().width)));
    onward(dialog);
    expect(shares(dialog)).to.deep.equal(['100 mains, 99 %', '1 main, 1 %', '0 main, 0 %']);
    expect([...scales()]).to.have.lengthOf(1);
    onward(dialog);
    press('1');
    onward(dialog);
    expect(dialog.querySelectorAll('.bar').length).to.equal(6);
    expect([...scales()]).to.have.lengthOf(1);
  });

  it('are counted by digit keys, up and, in minus mode, down', async () => {
    const dialog = project(await openRoom(only('age')));
    onward(dialog);
    press('&', { code: 'Digit1' });
    press('é', { code: 'Digit2' });
    press('2', { code: 'Numpad2' });
    press('9');
    press('m');
    expect(words(part(dialog, '.flag'))).to.contain('retirer');
    press('2');
    expect(counts(dialog)).to.deep.equal(['1', '1', '0']);
    press('-', { code: 'NumpadSubtract' });
    expect(dialog.querySelector('.flag') === null).to.equal(true);
  });

  it('typed as no number leave none, and the field says so', async () => {
    const dialog = project(await openRoom(only('age')));
    onward(dialog);
    for (const [typed, kept] of [
      ['12', '12'],
      ['beaucoup', '0'],
      ['-4', '0'],
      ['3.7', '4'],
      ['', '0'],
      ['123456', '9999'],
    ] as const) {
      type(counter(dialog, 'A'), typed);
      expect(counter(dialog, 'A').value, typed).to.equal(kept);
    }
  });

  it('may be typed: in the field the keys write, and do nothing else', async () => {
    const dialog = project(await openRoom(only('age')));
    onward(dialog);
    const field = counter(dialog, 'A');
    for (const key of ['1', 'b', 'h', 't', 'm', '.', ' ', 'PageDown', 'ArrowRight', 'ArrowLeft', 'PageUp'])
      expect(press(key, {}, field).defaultPrevented, key).to.equal(false);
    expect(counts(dialog)).to.deep.equal(['0', '0', '0']);
    expect(where(dialog)).to.equal('Question 1 sur 1');
    expect(dialog.querySelector('.black, .help, .clock, .flag') === null).to.equal(true);
  });

  it('show no bar where nobody raised one', async () => {
    const dialog = project(await openRoom(only('age')));
    onward(dialog);
    onward(dialog);
    expect(dialog.querySelector('.result') === null).to.equal(true);
    expect(slideText(dialog)).to.contain('La réponse : 3 ans');
  });

  it('of a debate: a vote, a talk, a second vote, and what moved', async () => {
    const dialog = project(await openRoom(only('debat')));
    onward(dialog);
    expect(slideText(dialog)).to.contain('il n’y a pas de bonne réponse');
    type(counter(dialog, 'A'), '8');
    type(counter(dialog, 'C'), '2');
    part(dialog, '.pages').focus();
    onward(dialog);
    expect(slideText(dialog)).to.contain('On en discute');
    expect(shares(dialog)).to.deep.equal(['8 mains, 80 %', '0 main, 0 %', '2 mains, 20 %']);
    expect(dialog.querySelector('.counter') === null).to.equal(true);
    onward(dialog);
    expect(slideText(dialog)).to.contain('Deuxième vote');
    expect(counts(dialog)).to.deep.equal(['0', '0', '0']);
    press('1');
    press('2');
    press('3');
    press('3');
    onward(dialog);
    expect([...dialog.querySelectorAll<HTMLElement>('.said')].map(words)).to.deep.equal([
      'Plutôt d’accord : −55 points',
      'Ça dépend : +25 points',
      'Plutôt pas d’accord : +30 points',
    ]);
    expect(shares(dialog)).to.deep.equal([
      '8 mains, 80 %',
      '1 main, 25 %',
      '0 main, 0 %',
      '1 main, 25 %',
      '2 mains, 20 %',
      '2 mains, 50 %',
    ]);
  });
});

describe('the keys panel', () => {
  it('lists every key, takes focus, and gives it back', async () => {
    const dialog = project(await openRoom(quiz));
    press('h');
    expect(words(part(dialog, '.help'))).to.match(/Espace.+Page suivante.+Page précédente.+1 à 9.+M .+T .+B ou point.+H .+Échap/);
    expect(held(dialog)).to.equal('Les touches');
    expect(part(dialog, '.screen').inert).to.equal(true);
    press('h');
    expect([dialog.querySelector('.help') === null, held(dialog)]).to.deep.equal([true, 'slide']);
  });

  it('opens and closes by mouse too', async () => {
    const dialog = project(await openRoom(quiz));
    button(dialog, 'Les touches').click();
    part<HTMLButtonElement>(dialog, '.help .close').click();
    expect([dialog.querySelector('.help') === null, part(dialog, '.screen').inert]).to.deep.equal([true, false]);
  });

  it('closes at Escape, which then does not end the show', async () => {
    const widget = await openRoom(quiz);
    const dialog = project(widget);
    press('h');
    expect(press('Escape').defaultPrevented).to.equal(true);
    expect([!!dialogOf(widget), dialog.querySelector('.help') === null]).to.deep.equal([true, true]);
    expect(press('Escape').defaultPrevented, 'the next one is the browser’s').to.equal(false);
  });

  it('gives way to the show at the next key', async () => {
    const dialog = project(await openRoom(quiz));
    press('h');
    onward(dialog);
    expect([dialog.querySelector('.help') === null, where(dialog)]).to.deep.equal([true, 'Question 1 sur 5']);
  });

  it('switches single-key shortcuts off: letters and digits then do nothing, and it stays so', async () => {
    const widget = await openRoom(only('reseau'));
    const dialog = project(widget);
    onward(dialog);
    button(dialog, 'Les touches').click();
    part<HTMLInputElement>(dialog, '[type=checkbox]').click();
    part<HTMLButtonElement>(dialog, '.close').click();
    for (const key of ['1', 'b', '.', 't', 'h', 'm', '-']) expect(press(key).defaultPrevented, key).to.equal(false);
    expect(counts(dialog)).to.deep.equal(['0', '0']);
    expect(dialog.querySelector('.black, .help, .clock, .flag') === null).to.equal(true);
    press('ArrowRight');
    expect(slideText(dialog)).to.contain('La réponse');
    button(dialog, 'Quitter la projection').click();
    const again = project(widget);
    press('b');
    expect(again.querySelector('.black') === null).to.equal(true);
    button(again, 'Les touches').click();
    expect(part<HTMLInputElement>(again, '[type=checkbox]').checked).to.equal(false);
    part<HTMLInputElement>(again, '[type=checkbox]').click();
    press('b');
    expect(again.querySelector('.black') === null).to.equal(false);
  });
});

describe('the black screen', () => {
  for (const key of ['b', 'B', '.'])
    it(`comes and goes with ${key}`, async () => {
      const dialog = project(await openRoom(quiz));
      onward(dialog);
      press(key);
      const cover = part(dialog, '.black').getBoundingClientRect();
      expect([cover.width, cover.height]).to.deep.equal([innerWidth, innerHeight]);
      expect(getComputedStyle(part(dialog, '.black')).backgroundColor).to.equal('rgb(0, 0, 0)');
      expect(part(dialog, '.screen').inert).to.equal(true);
      expect(status(dialog)).to.equal('Écran noir');
      press(key);
      expect([dialog.querySelector('.black') === null, part(dialog, '.screen').inert]).to.deep.equal([true, false]);
    });

  it('gives way to the same slide at the next key, and to a click', async () => {
    const dialog = project(await openRoom(quiz));
    onward(dialog);
    press('b');
    onward(dialog);
    expect([where(dialog), dialog.querySelector('.correct, .black') === null]).to.deep.equal(['Question 1 sur 5', true]);
    button(dialog, 'Écran noir').click();
    part(dialog, '.black').click();
    expect(dialog.querySelector('.black') === null).to.equal(true);
  });
});

describe('the timer', () => {
  const later = (seconds: number) => {
    const now = Date.now.bind(Date);
    replace(Date, 'now', { value: () => now() + seconds * 1000 });
  };

  it('is not there until somebody starts it, pauses, and goes on', async () => {
    const dialog = project(await openRoom(quiz));
    onward(dialog);
    expect(dialog.querySelector('.clock') === null).to.equal(true);
    press('t');
    expect(words(part(dialog, '.clock'))).to.match(/^(1:00|0:59)$/);
    expect(button(dialog, 'Minuteur').ariaPressed).to.equal('true');
    press('t');
    expect(words(part(dialog, '.clock'))).to.contain('en pause');
    button(dialog, 'Minuteur').click();
    expect(words(part(dialog, '.clock'))).to.not.contain('en pause');
  });

  it('says that it is over without a key being pressed, and does nothing else', async () => {
    const dialog = project(await openRoom(quiz));
    onward(dialog);
    const before = words(part(dialog, '.where'));
    press('t');
    later(61);
    await waitUntil(() => !!dialog.querySelector('.flag'), 'over', { timeout: 5000 });
    await pause(1200); // it is drawn again twice
    expect(words(part(dialog, '.flag'))).to.equal('Le temps est écoulé.');
    expect(status(dialog)).to.equal('Le temps est écoulé.');
    expect([words(part(dialog, '.where')), dialog.querySelector('.correct') === null]).to.deep.equal([before, true]);
  });
});

describe('who hears the show', () => {
  it('is told where it stands and what has come, each time', async () => {
    const dialog = project(await openRoom(quiz));
    onward(dialog);
    expect(status(dialog)).to.equal(`Question 1 sur 5. ${quiz.questions[0]!.text}`);
    onward(dialog);
    expect(status(dialog)).to.contain('La réponse : 3 ans').and.to.contain('recommandent de ne pas exposer');
    press('b');
    expect(status(dialog)).to.equal('Écran noir');
    press('b');
    expect(status(dialog)).to.contain('La réponse');
    for (let i = 0; i < 9; i++) onward(dialog);
    expect(status(dialog)).to.equal('Merci !');
  });

  it('gets the name of the projection', async () => {
    const dialog = project(await openRoom(quiz));
    expect(dialog.getAttribute('aria-labelledby')).to.equal('projecting');
    expect(spaces(part(dialog, '#projecting').textContent)).to.equal(`Projection : ${quiz.title}`);
  });
});

describe('focus', () => {
  it('stays in the projection, whatever comes and goes there', async () => {
    const dialog = project(await openRoom(quiz));
    expect(held(dialog)).to.equal('slide');
    onward(dialog);
    button(dialog, 'Une main de plus pour A').focus();
    onward(dialog); // the counter is gone
    expect(held(dialog), 'after the counter went').to.equal('slide');
    button(dialog, 'Écran noir').focus();
    button(dialog, 'Écran noir').click();
    await pause(100); // engines take focus from what is inert a little later
    expect(held(dialog), 'on a black screen').to.equal('Écran noir');
    press('b');
    await pause(100);
    expect(held(dialog), 'after it').to.equal('slide');
    press('h');
    press('b');
    await pause(100);
    expect(held(dialog), 'from help to black').to.equal('Écran noir');
  });

  it('comes back to the button that started, which now offers to go on', async () => {
    const widget = await openRoom(quiz);
    const dialog = project(widget);
    onward(dialog);
    await pause(5); // for some time to have passed
    button(dialog, 'Quitter la projection').click();
    await widget.updateComplete;
    expect(shadow(widget).activeElement === tool(widget, 0)).to.equal(true);
    expect(words(tool(widget, 0))).to.equal('Reprendre la projection');
  });

  it('brings the page of the slide that it reaches', async () => {
    const options = Array.from({ length: 8 }, (_, i) => ({ id: `o${i}`, text: `Réponse ${i}. `.repeat(14).trim(), correct: i === 0 }));
    const dialog = project(await openRoom({ ...clone(quiz), questions: [{ ...clone(quiz.questions[0]), options }] }));
    onward(dialog);
    const count = Number(/^page 1 sur (\d)$/.exec(page(dialog))?.[1]);
    expect(count, page(dialog)).to.be.greaterThan(1);
    counter(dialog, 'H').focus();
    expect(page(dialog)).to.equal(`page ${count} sur ${count}`);
    button(dialog, 'Une main de plus pour H').click();
    expect(page(dialog)).to.equal(`page ${count} sur ${count}`);
    expect(look(dialog).faults).to.deep.equal([]);
    counter(dialog, 'A').focus();
    expect(page(dialog)).to.equal(`page 1 sur ${count}`);
  });
});

describe('a picture', () => {
  const picture = (width: number, height: number) =>
    `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"></svg>`)}`;

  it('that arrives late pushes no answer off the slide: its pages are counted again', async () => {
    const options = [...'abcdef'].map((id) => ({ id, text: id, correct: id === 'a' }));
    const image = { src: '/test/fixtures/dot.svg', alt: 'Un point', width: 40, height: 30 };
    const dialog = project(
      await openRoom({ ...clone(quiz), questions: [{ ...clone(quiz.questions[0]), text: 'Laquelle ?', options, image }] }),
    );
    onward(dialog);
    const shown = part<HTMLImageElement>(dialog, 'img');
    // As small as before it came, then as large as it is.
    for (const [width, height, pages] of [
      [1, 1, 1],
      [400, 300, 2],
    ] as const) {
      shown.src = picture(width, height);
      await once(shown, 'load');
      expect(look(dialog).faults).to.deep.equal([]);
      expect(page(dialog)).to.equal(pages > 1 ? 'page 1 sur 2' : 'Question 1 sur 1');
    }
    press('PageDown');
    expect([page(dialog), look(dialog).text.endsWith('F f')]).to.deep.equal(['page 2 sur 2', true]);
  });

  it('of another site is not shown to a room either', async () => {
    const image = { src: '//tracker.example/x.png', alt: 'Un point', width: 40, height: 30 };
    const dialog = project(await openRoom({ ...clone(quiz), questions: [{ ...clone(quiz.questions[0]), image }] }));
    onward(dialog);
    expect(dialog.querySelector('img') === null).to.equal(true);
  });
});

describe('leaving', () => {
  /** What a projection hangs on the page: listeners of window and document, intervals. */
  function watch() {
    const hung = new Set<string>();
    let count = 0;
    const ids = new WeakMap<object, number>();
    const idOf = (listener: object) => ids.get(listener) ?? (ids.set(listener, ++count), count);
    for (const target of [window, document, document.fonts])
      for (const method of ['addEventListener', 'removeEventListener'] as const) {
        const original = target[method].bind(target) as (...args: unknown[]) => void;
        const value = (type: string, listener: object, ...rest: unknown[]) => {
          const name = `${type} ${idOf(listener)}`;
          if (method === 'addEventListener') hung.add(name);
          else hung.delete(name);
          original(type, listener, ...rest);
        };
        replace(target, method, { value });
      }
    const { setInterval: set, clearInterval: clear } = window;
    const setting = (act: () => void, ms: number) => {
      const id = set(act, ms);
      hung.add(`interval ${id}`);
      return id;
    };
    const clearing = (id: number) => {
      hung.delete(`interval ${id}`);
      clear(id);
    };
    replace(window, 'setInterval', { value: setting });
    replace(window, 'clearInterval', { value: clearing });
    return hung;
  }

  type Leave = (dialog: HTMLDialogElement, widget: QuizElement) => void;
  const ways: Record<string, Leave> = {
    'its button': (dialog) => button(dialog, 'Quitter la projection').click(),
    Escape: (dialog) => dialog.dispatchEvent(new Event('cancel', { cancelable: true })),
    'a phone’s back gesture': (dialog) => dialog.close(),
    'the element being removed': (_, widget) => widget.remove(),
    'another config': (_, widget) => (widget.config = { ...clone(quiz), title: 'Autre' }),
  };
  for (const [way, leave] of Object.entries(ways))
    it(`by ${way} leaves nothing behind on the page`, async () => {
      const widget = await openRoom(quiz);
      const children = shadow(widget).children.length;
      const sheets = document.adoptedStyleSheets.length;
      const hung = watch();
      const dialog = project(widget);
      onward(dialog);
      expect(hung.size, 'it hangs on something').to.be.greaterThan(3);
      leave(dialog, widget);
      await waitUntil(() => !dialog.isConnected, 'the dialog is gone');
      expect([...hung]).to.deep.equal([]);
      expect([shadow(widget).children.length, dialog.open]).to.deep.equal([children, false]);
      expect([document.adoptedStyleSheets.length, getComputedStyle(document.documentElement).overflowY]).to.deep.equal([sheets, 'visible']);
      expect(press('PageDown').defaultPrevented).to.equal(false);
    });

  it('keeps the place and the counts for when one goes on', async () => {
    const widget = await openRoom(quiz);
    const dialog = project(widget);
    onward(dialog);
    press('1');
    press('b');
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(!!dialogOf(widget)).to.equal(false);
    const again = project(widget);
    expect([where(again), again.querySelector('.black') === null]).to.deep.equal(['Question 1 sur 5', true]);
    expect(counts(again)).to.deep.equal(['1', '0', '0']);
    onward(again);
    onward(again);
    expect(where(again)).to.equal('Question 2 sur 5');
  });

  it('because of another config ends the show: the next one begins with its title', async () => {
    const widget = await openRoom(quiz);
    project(widget);
    press('PageDown');
    widget.config = { ...clone(quiz), title: 'Autre quiz' };
    await waitUntil(() => text(widget).includes('Autre quiz'));
    expect(!!dialogOf(widget)).to.equal(false);
    expect(words(tool(widget, 0))).to.equal('Projeter');
    expect(slideText(project(widget))).to.contain('Autre quiz');
  });

  it('because fewer cards were chosen ends the show too', async () => {
    const widget = await openRoom<CardsElement>(contents['cards-parents'].config, 'balise-cards');
    const dialog = project(widget);
    onward(dialog);
    const choice = $<HTMLSelectElement>(widget, 'select');
    choice.selectedIndex = 1;
    choice.dispatchEvent(new Event('change'));
    await widget.updateComplete;
    expect([!!dialogOf(widget), dialog.open]).to.deep.equal([false, false]);
  });

  it('twice does no harm, and one projects again', async () => {
    const widget = await openRoom(quiz);
    for (let i = 0; i < 3; i++) {
      const dialog = project(widget);
      tool(widget, 0).click(); // a second start changes nothing
      dialog.close();
      button(dialog, 'Quitter la projection').click();
      await pause(20);
      expect(!!dialogOf(widget)).to.equal(false);
    }
  });
});

describe('the host page', () => {
  const keys = ['PageDown', 'PageUp', 'ArrowLeft', 'ArrowRight', ' ', 'b', '.', '1', 'm', 't', 'h', 'Shift', 'Escape', 'a', 'F5'];

  it('hears no key while somebody projects, on whatever it listens', async () => {
    const heard: string[] = [];
    const listen = (event: Event) => heard.push((event as KeyboardEvent).key);
    const dialog = project(await openRoom(quiz));
    const places = [window, document, document.body];
    for (const place of places) place.addEventListener('keydown', listen);
    for (const key of keys) {
      press(key);
      press(key, {}, part(dialog, '.pages'));
    }
    for (const place of places) place.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([]);
  });

  it('hears every key again afterwards, and before: nothing is taken', async () => {
    const widget = await openRoom(quiz);
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);
    const taken = () =>
      [document.body, $(widget, '.actions button')].flatMap((at) => keys.slice(0, -1).filter((key) => press(key, {}, at).defaultPrevented));
    expect(taken()).to.deep.equal([]);
    const before = heard.splice(0);
    const dialog = project(widget);
    button(dialog, 'Quitter la projection').click();
    expect(taken()).to.deep.equal([]);
    document.removeEventListener('keydown', listen);
    expect(before).to.deep.equal([...keys.slice(0, -1), ...keys.slice(0, -1)]);
    expect(heard).to.deep.equal(before);
  });

  it('keeps F5 unless focus is in the widget: there it starts', async () => {
    const widget = await openRoom(quiz);
    expect(press('F5').defaultPrevented).to.equal(false);
    expect(!!dialogOf(widget)).to.equal(false);
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      expect(press('F5', { [held]: true }, $(widget, '.actions button')).defaultPrevented, held).to.equal(false);
    expect(!!dialogOf(widget)).to.equal(false);
    expect(press('F5', {}, $(widget, '.actions button')).defaultPrevented).to.equal(true);
    expect(!!dialogOf(widget)).to.equal(true);
  });

  it('keeps an F5 that it took itself', async () => {
    const widget = await openRoom(quiz);
    const take = (event: Event) => event.preventDefault();
    window.addEventListener('keydown', take, true);
    press('F5', {}, $(widget, '.actions button'));
    window.removeEventListener('keydown', take, true);
    expect(!!dialogOf(widget)).to.equal(false);
  });

  it('keeps F5 when the widget has nothing to project', async () => {
    const widget = await openRoom(quiz);
    const failed = once(widget, 'balise-error');
    widget.config = { widget: 'quiz' };
    await failed;
    await widget.updateComplete;
    expect(press('F5', {}, widget).defaultPrevented).to.equal(false);
  });

  it('is not reloaded by F5 in the middle of the show, not even from a field', async () => {
    const dialog = project(await openRoom(quiz));
    onward(dialog);
    expect(press('F5').defaultPrevented).to.equal(true);
    expect(press('F5', {}, counter(dialog, 'A')).defaultPrevented).to.equal(true);
    expect(press('F5', { ctrlKey: true }).defaultPrevented, 'a wanted reload').to.equal(false);
    expect(where(dialog)).to.equal('Question 1 sur 5');
  });

  it('is left by no link of a slide', async () => {
    for (const { tag, config } of Object.values(contents)) {
      const widget = await openRoom(config, tag);
      const dialog = project(widget);
      for (let i = 0; i < 400 && !slideText(dialog).startsWith('Merci'); i++) {
        expect(dialog.querySelector('a, [href]') === null, where(dialog)).to.equal(true);
        onward(dialog);
      }
      expect(slideText(dialog)).to.match(/^Merci/);
      expect(dialog.querySelector('a, [href]') === null).to.equal(true);
      widget.remove();
    }
  });
});

it('a key held down does its work once, and scrolls nothing', async () => {
  const dialog = project(await openRoom(quiz));
  onward(dialog);
  for (let i = 0; i < 5; i++) expect(press('PageDown', { repeat: true }).defaultPrevented).to.equal(true);
  for (let i = 0; i < 5; i++) press('1', { repeat: true });
  expect([where(dialog), counts(dialog)]).to.deep.equal(['Question 1 sur 5', ['0', '0', '0']]);
});

describe('full screen', () => {
  /** A browser that gives full screen, tells of it, and takes it away as it likes. */
  function browser(given = { fullscreenEnabled: true }) {
    const state = { element: null as Element | null, visible: true, focused: true, asked: 0, left: 0 };
    const change = (element: Element | null) => {
      state.element = element;
      document.dispatchEvent(new Event('fullscreenchange'));
    };
    replace(document, 'fullscreenEnabled', { get: () => given.fullscreenEnabled });
    replace(document, 'fullscreenElement', { get: () => state.element });
    replace(document, 'visibilityState', { get: () => (state.visible ? 'visible' : 'hidden') });
    replace(document, 'hasFocus', { value: () => state.focused });
    replace(document, 'exitFullscreen', { value: () => (state.left++, change(null), Promise.resolve()) });
    replace(document.documentElement, 'requestFullscreen', {
      value: () => (state.asked++, change(document.documentElement), Promise.resolve()),
    });
    return { state, change };
  }

  it('is asked for as it starts, and given back as it ends', async () => {
    const { state } = browser();
    const widget = await openRoom(quiz);
    const dialog = project(widget);
    expect(state.asked).to.equal(1);
    expect(dialog.querySelector('[aria-label="Plein écran"]') === null).to.equal(true);
    button(dialog, 'Quitter la projection').click();
    expect([state.left, state.element]).to.deep.equal([1, null]);
  });

  it('ended by Escape ends the show, though the page never hears that key', async () => {
    const { change } = browser();
    const widget = await openRoom(quiz);
    project(widget);
    change(null);
    expect(!!dialogOf(widget)).to.equal(false);
  });

  for (const [what, before, after] of [
    ['another tab or a locked screen', { visible: false }, { visible: true }],
    ['another window', { focused: false }, { focused: true }],
  ] as const)
    it(`ended by ${what} keeps the show, full again at the next key`, async () => {
      const { state, change } = browser();
      const widget = await openRoom(quiz);
      const dialog = project(widget);
      onward(dialog);
      Object.assign(state, before);
      change(null);
      Object.assign(state, after);
      document.dispatchEvent(new Event('visibilitychange'));
      expect([dialogOf(widget) === dialog, dialog.open, where(dialog), state.asked]).to.deep.equal([true, true, 'Question 1 sur 5', 1]);
      expect(button(dialog, 'Plein écran').isConnected).to.equal(true);
      press('1');
      expect([state.asked, counts(dialog)[0]]).to.deep.equal([2, '1']);
    });

  it('that ended while the page was hidden keeps the show, even when the page is told only once it is back', async () => {
    const { state, change } = browser();
    const widget = await openRoom(quiz);
    const dialog = project(widget);
    onward(dialog);
    state.visible = false;
    document.dispatchEvent(new Event('visibilitychange'));
    state.element = null;
    state.visible = true;
    document.dispatchEvent(new Event('visibilitychange'));
    change(null);
    expect([dialogOf(widget) === dialog, where(dialog)]).to.deep.equal([true, 'Question 1 sur 5']);
    press('1');
    expect(state.asked).to.equal(2);
    change(null);
    expect(!!dialogOf(widget), 'Escape ends it as ever').to.equal(false);
  });

  it('that lasted while the page was hidden is ended by Escape as ever', async () => {
    const { state, change } = browser();
    const widget = await openRoom(quiz);
    project(widget);
    for (const visible of [false, true]) {
      state.visible = visible;
      document.dispatchEvent(new Event('visibilitychange'));
    }
    change(null);
    expect(!!dialogOf(widget)).to.equal(false);
  });

  it('refused, is asked for again by its button only', async () => {
    const { state } = browser();
    replace(document.documentElement, 'requestFullscreen', { value: () => (state.asked++, Promise.reject(new TypeError('refused'))) });
    const dialog = project(await openRoom(quiz));
    onward(dialog);
    onward(dialog);
    expect(state.asked).to.equal(1);
    button(dialog, 'Plein écran').click();
    expect(state.asked).to.equal(2);
  });

  it('is not offered where the browser has none', async () => {
    const { state } = browser({ fullscreenEnabled: false });
    const dialog = project(await openRoom(quiz));
    expect([state.asked, dialog.querySelector('[aria-label="Plein écran"]') === null]).to.deep.equal([0, true]);
  });

  it('that the page has already is neither asked for nor ended', async () => {
    const { state } = browser();
    state.element = document.body;
    const dialog = project(await openRoom(quiz));
    button(dialog, 'Quitter la projection').click();
    expect([state.asked, state.left]).to.deep.equal([0, 0]);
  });
});

describe('the screen', () => {
  function locks() {
    const state = { held: 0, visible: true };
    const request = () => {
      state.held++;
      return Promise.resolve({ release: () => Promise.resolve(state.held--) });
    };
    replace(navigator, 'wakeLock', { value: { request } });
    replace(document, 'visibilityState', { get: () => (state.visible ? 'visible' : 'hidden') });
    return state;
  }

  it('is kept awake for as long as the show lasts', async () => {
    const state = locks();
    const dialog = project(await openRoom(quiz));
    await pause(0);
    expect(state.held).to.equal(1);
    button(dialog, 'Quitter la projection').click();
    await pause(0);
    expect(state.held).to.equal(0);
  });

  it('is kept awake again after it was locked', async () => {
    const state = locks();
    const dialog = project(await openRoom(quiz));
    await pause(0);
    state.visible = false;
    state.held = 0; // the browser releases it
    document.dispatchEvent(new Event('visibilitychange'));
    await pause(0);
    expect(state.held).to.equal(0);
    state.visible = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await pause(0);
    expect(state.held).to.equal(1);
    button(dialog, 'Quitter la projection').click();
  });

  it('goes to sleep as it likes if the show ended before the browser answered', async () => {
    const state = locks();
    const dialog = project(await openRoom(quiz));
    button(dialog, 'Quitter la projection').click();
    await pause(0);
    expect(state.held).to.equal(0);
  });

  it('does without where the browser refuses', async () => {
    replace(navigator, 'wakeLock', { value: { request: () => Promise.reject(new Error('refused')) } });
    const dialog = project(await openRoom(quiz));
    onward(dialog);
    await pause(0);
    expect(where(dialog)).to.equal('Question 1 sur 5');
  });
});

describe('is read from the last row', () => {
  for (const [name, { tag, config }] of Object.entries(contents))
    it(`every word of ${name}: large, whole, on the screen, on one page or another`, async function () {
      this.timeout(60_000);
      const dialog = project(await openRoom(config, tag));
      const { faults, text } = walk(dialog, look);
      expect(faults).to.deep.equal([]);
      const read = plain(text);
      expect(mustBeRead(config).filter((said) => !read.includes(plain(said)))).to.deep.equal([]);
    });

  it('the longest texts that a config may have', async function () {
    this.timeout(60_000);
    const config = longest(quiz);
    const dialog = project(await openRoom(config));
    const { faults, text, places } = walk(dialog, look);
    expect(faults).to.deep.equal([]);
    expect(places.some((place) => /page 3 sur/.test(place))).to.equal(true);
    const read = plain(text);
    expect(mustBeRead(config).filter((said) => !read.includes(plain(said)))).to.deep.equal([]);
  });
});

describe('by night and on paper', () => {
  /** Goes through all that differs to the eye, and looks at each. */
  async function visit(dialog: HTMLElement, see: (what: string) => Promise<void> | void) {
    await see('title');
    goOnTo(dialog, '.counter');
    press('1');
    press('1');
    press('2');
    press('m');
    press('t');
    press('t');
    await see('question, with hands and a paused timer');
    onward(dialog);
    await see('answer');
    goOnTo(dialog, '.counter');
    press('1');
    await see('debate');
    onward(dialog);
    await see('talk');
    onward(dialog);
    press('2');
    goOnTo(dialog, '.both');
    await see('shift');
    press('h');
    await see('help');
    press('h');
    press('b');
    await see('black');
    press('b');
    for (let i = 0; i < 5; i++) onward(dialog);
    await see('end');
  }

  for (const [background, label] of [
    ['night', 'Fond clair'],
    ['paper', 'Fond nuit'],
  ] as const) {
    const open = async () => {
      const dialog = project(await openRoom(only('age', 'debat')));
      if (background === 'paper') button(dialog, 'Fond clair').click();
      expect(button(dialog, label).isConnected).to.equal(true);
      return dialog;
    };

    it(`no slide has an accessibility fault: ${background}`, async function () {
      this.timeout(60_000);
      const dialog = await open();
      const faults: string[] = [];
      await visit(dialog, async (what) => {
        // Contrast is measured below: axe leaves some of it open where WebKit rounds a row's edges.
        for (const fault of await axeFaults(dialog)) if (!fault.startsWith('color-contrast')) faults.push(`${what}: ${fault}`);
      });
      expect(faults).to.deep.equal([]);
    });

    it(`all text stands out, seven to one: ${background}`, async () => {
      const dialog = await open();
      const faint: string[] = [];
      await visit(dialog, (what) => {
        for (const [said, ratio] of contrasts(dialog)) if (ratio < 7) faint.push(`${what}: ${said} ${ratio.toFixed(1)}`);
      });
      expect(faint).to.deep.equal([]);
    });
  }
});

/** Each text with its contrast to what it stands on. */
function contrasts(dialog: HTMLElement): [said: string, ratio: number][] {
  const light = (colour: string) => {
    const [r, g, b] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const ground = (element: Element | null): string => {
    const colour = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
    return /^rgba\(.*, 0\)$|transparent/.test(colour) ? ground(element!.parentElement) : colour;
  };
  const found: [string, number][] = [];
  const walker = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (!node.textContent!.trim() || parent.closest('.sr')) continue;
    const [dark, bright] = [light(getComputedStyle(parent).color), light(ground(parent))].sort((a, b) => a - b);
    found.push([node.textContent!.trim(), (bright! + 0.05) / (dark! + 0.05)]);
  }
  return found;
}
