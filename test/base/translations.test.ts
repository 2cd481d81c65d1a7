import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import type { CardsElement, ChartElement, QuizElement, SignupElement } from '../../src/index.js';
import cards from '../fixtures/cards.json';
import chart from '../fixtures/chart-line.json';
import quiz from '../fixtures/quiz.json';
import signup from '../fixtures/signup.json';
import { $, $$, axeFaults, clone, diagnosis, fault, hits, listenToConsole, once, ready, shadow, text } from '../helpers.js';
import { choose, next, press, start } from '../widgets/quiz/walk.js';

const address = (name: string, lang: string) => fault(`in.json?name=${name}&lang=${lang}`);
const languages = (name: string) => ['ar', 'en'].map((lang) => ({ lang, src: address(name, lang) }));

const select = (element: Element) => $<HTMLSelectElement>(element, '.translations select');
const offers = (element: Element) => waitUntil(() => shadow(element).querySelector('.translations select'), 'the choice comes');
const base = (element: Element) => $(element, '.base');

/** Chooses a language as a visitor does, focus on the list. */
function turnTo(element: Element, at: number) {
  select(element).focus();
  select(element).selectedIndex = at;
  select(element).dispatchEvent(new Event('change', { bubbles: true }));
}
const speaks = (element: Element, lang: string) => waitUntil(() => base(element).lang === lang, `the interface is in ${lang}`);

async function offered<T extends HTMLElement>(tag: string, config: object, name: string): Promise<T> {
  const element = await ready(tag, { ...clone(config), languages: languages(name) });
  await offers(element);
  return element as unknown as T;
}

describe('the choice among a content’s languages', () => {
  it('is not there for a content in one language', async () => {
    const element = await ready<QuizElement>('balise-quiz', quiz);
    expect(shadow(element).querySelector('.languages')).to.equal(null);
  });

  it('names each in its own words, its own lang and its own direction', async () => {
    const element = await offered<QuizElement>('balise-quiz', quiz, 'quiz');
    const options = [...select(element).options];
    expect(options.map(({ text }) => text)).to.deep.equal(['Français', 'العربية', 'English']);
    expect(options.map(({ lang, dir }) => `${lang} ${dir}`)).to.deep.equal(['fr ltr', 'ar rtl', 'en ltr']);
    expect(select(element).labels[0]!.textContent).to.contain('Langue');
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('shows the other content and speaks its language, right to left where that is so, and says it', async () => {
    const element = await offered<QuizElement>('balise-quiz', quiz, 'quiz');
    turnTo(element, 1);
    await speaks(element, 'ar');
    expect(base(element).dir).to.equal('rtl');
    expect($(element, 'h2').textContent).to.equal(`ar: ${quiz.title}`);
    expect($(element, '.start .button').textContent).to.equal('البدء');
    await waitUntil(() => $(element, '[role=status]').textContent.includes('العربية'));
    expect(shadow(element).activeElement === select(element), 'focus stays').to.equal(true);
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('keeps the place and the answers of a quiz, there and back', async () => {
    const element = await offered<QuizElement>('balise-quiz', quiz, 'quiz');
    await start(element);
    await choose(element, 'trois');
    await next(element);
    turnTo(element, 2);
    await speaks(element, 'en');
    expect(text(element)).to.contain('Question 2 of 5').and.to.contain(`en: ${quiz.questions[1]!.text}`);
    await press(element, '.actions .ghost');
    expect($<HTMLInputElement>(element, 'input:checked').value).to.equal('trois');
    turnTo(element, 0);
    await speaks(element, 'fr');
    expect(text(element)).to.contain('Question 1 sur 5').and.not.to.contain('en: ');
  });

  it('asks the server once for each', async () => {
    const list = languages('quiz');
    const element = await ready<QuizElement>('balise-quiz', { ...clone(quiz), languages: list });
    await offers(element);
    for (const at of [2, 0, 2]) {
      turnTo(element, at);
      await speaks(element, at ? 'en' : 'fr');
    }
    expect(await hits(list[1]!.src)).to.equal(1);
  });

  it('on failure stays, with a calm sentence, and can be tried again', async () => {
    const { lines, restore } = listenToConsole('warn');
    const src = fault('status.json?code=503');
    const element = await ready<QuizElement>('balise-quiz', { ...clone(quiz), languages: [{ lang: 'es', src }] });
    await offers(element);
    await start(element);
    turnTo(element, 1);
    await waitUntil(() => text(element).includes('Cette traduction ne se charge pas pour le moment.'));
    restore();
    expect(lines.join()).to.contain('503');
    expect(select(element).selectedIndex).to.equal(0);
    expect(text(element)).to.contain('Question 1 sur 5');
    expect($(element, '[role=status]').textContent).to.contain('Cette traduction');
  });

  it('shows the last one chosen, whichever comes first', async () => {
    const slow = fault('slow-in.json?name=quiz&lang=es&ms=300');
    const element = await ready<QuizElement>('balise-quiz', {
      ...clone(quiz),
      languages: [
        { lang: 'es', src: slow },
        { lang: 'en', src: address('quiz', 'en') },
      ],
    });
    await offers(element);
    turnTo(element, 1);
    // Firefox never sends what is given up at once.
    await waitUntil(async () => (await hits(slow)) === 1);
    turnTo(element, 2);
    await speaks(element, 'en');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(base(element).lang).to.equal('en');
  });

  it('begins anew with another config of the page’s', async () => {
    const element = await offered<QuizElement>('balise-quiz', quiz, 'quiz');
    turnTo(element, 2);
    await speaks(element, 'en');
    const isReady = once(element, 'balise-ready');
    element.config = clone(quiz);
    await isReady;
    await speaks(element, 'fr');
    expect(shadow(element).querySelector('.languages')).to.equal(null);
  });

  it('leaves out a language whose address is none, and shows the rest', async () => {
    const { lines, restore } = listenToConsole('warn');
    const element = await ready<QuizElement>('balise-quiz', {
      ...clone(quiz),
      languages: [{ lang: 'ar', src: 'javascript:alert(1)' }, ...languages('quiz').slice(1)],
    });
    await offers(element);
    restore();
    expect([...select(element).options].map(({ lang }) => lang)).to.deep.equal(['fr', 'en']);
    expect(lines.join()).to.contain('languages[0].src').and.to.contain('le reste l’est');
    expect((await diagnosis(element)).join()).to.contain('languages[0].src');
    turnTo(element, 1);
    await speaks(element, 'en');
    expect($(element, 'h2').textContent).to.contain('en: ');
  });

  it('is not there, with a warning, for a list of which nothing can be used', async () => {
    const { lines, restore } = listenToConsole('warn');
    const element = await ready<QuizElement>('balise-quiz', { ...clone(quiz), languages: 'ar' });
    restore();
    expect($(element, 'h2').textContent).to.equal(quiz.title);
    expect(shadow(element).querySelector('.languages')).to.equal(null);
    expect(lines.join()).to.contain('languages');
  });
});

describe('what else is kept', () => {
  it('the marks, the filter and the card of a deck', async () => {
    const element = await offered<CardsElement>('balise-cards', cards, 'cards');
    $$(element, '.tile')[1]!.click();
    await element.updateComplete;
    const before = $(element, 'h2').textContent.trim();
    turnTo(element, 2);
    await speaks(element, 'en');
    expect(text(element)).to.contain('Card 2 of');
    expect($(element, 'h2').textContent.trim()).not.to.equal(before);
  });

  it('what was written in a form, and its faults are said anew', async () => {
    const now = new Date('2026-12-01T10:00:00Z');
    const config = { ...clone(signup), languages: languages('signup') };
    const element = await ready<SignupElement>('balise-signup', config, {}, { clock: () => now });
    await offers(element);
    $<HTMLInputElement>(element, 'fieldset input').click();
    await element.updateComplete;
    $(element, '.actions .button:not(.ghost)').click();
    await element.updateComplete;
    const name = $<HTMLInputElement>(element, '#name');
    name.value = 'Samia Martin';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    $(element, '.actions .button:not(.ghost)').click();
    await waitUntil(() => text(element).includes('Donnez une adresse e-mail ou un téléphone.'));
    turnTo(element, 1);
    await speaks(element, 'ar');
    expect($<HTMLInputElement>(element, '#name').value).to.equal('Samia Martin');
    expect(text(element)).to.contain('أعطوا عنوان بريد إلكتروني أو رقم هاتف.').and.not.to.contain('Donnez');
  });

  it('the table of an indicator', async () => {
    const element = await offered<ChartElement>('balise-chart', chart, 'chart-line');
    $(element, '.as-table').click();
    await element.updateComplete;
    turnTo(element, 2);
    await speaks(element, 'en');
    expect($(element, '.as-table').getAttribute('aria-pressed')).to.equal('true');
    expect($(element, 'h2').textContent).to.contain('en: ');
  });
});

describe('a list in Arabic', () => {
  it('has the comma of Arabic', async () => {
    const around = async <T extends LitElement>(tag: string, config: unknown): Promise<T> => {
      const settings = document.createElement('balise-settings');
      settings.setAttribute('locale', 'ar');
      const widget = await ready<T>(tag, config);
      widget.parentElement!.append(settings);
      settings.append(widget);
      await speaks(widget, 'ar');
      return widget;
    };
    const deck = await around<CardsElement>('balise-cards', {
      ...clone(cards),
      cards: cards.cards.filter(({ audience }) => audience.length > 1),
    });
    $(deck, '.tile').click();
    await deck.updateComplete;
    expect($(deck, '.foot').innerText).to.contain('،').and.not.contain(',');
    const asked = await around<QuizElement>('balise-quiz', quiz);
    await start(asked);
    await choose(asked, quiz.questions[0]!.options!.find(({ correct }) => correct)!.id);
    await press(asked, '.onward');
    expect($(asked, '.option.chosen .mark').innerText).to.contain('،').and.not.contain(',');
  });
});
