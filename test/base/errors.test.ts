import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/quiz.js';
import type { WidgetErrorEvent } from '../../src/base/widget-events.js';
import { QuizElement } from '../../src/widgets/quiz/quiz.js';
import type { QuizConfig } from '../../src/widgets/quiz/quiz.schema.js';
import quiz from '../fixtures/quiz.json';
import { $, $$, clone, diagnosis, fault, isHealthy, listenToConsole, once, pause, ready, record, shadow, text } from '../helpers.js';

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;
const calm = 'Ce contenu ne s’affiche pas pour le moment.';

/** As `innerText` has it: with ordinary spaces. */
const plain = (sentence: string) => sentence.replace(/\s+/g, ' ');

/** What is thrown into the page. */
const thrown: string[] = [];
const onThrown = (event: Event) => thrown.push(String((event as ErrorEvent).error ?? (event as PromiseRejectionEvent).reason));
const printed: { lines: string[]; restore: () => void }[] = [];

/** A quiz that failed, and the event that told so. */
async function failed(set: (element: QuizElement) => void) {
  const element = document.createElement('balise-quiz');
  const told = once<WidgetErrorEvent>(element, 'balise-error');
  set(element);
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  const { detail } = await told;
  await element.updateComplete;
  return { element, detail };
}

const from = (name: string) => (element: QuizElement) => (element.src = fault(name));

describe('a config that cannot be shown', () => {
  beforeEach(() => {
    printed.push(listenToConsole('error'), listenToConsole('warn'));
    for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, onThrown);
  });

  afterEach(async () => {
    await pause(0); // rejections are reported late
    for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, onThrown);
    for (const { restore } of printed.splice(0)) restore();
    expect(thrown.splice(0), 'thrown into the page').to.deep.equal([]);
  });

  const causes: [what: string, set: (element: QuizElement) => void, kind: string, sentence: string, retry: boolean][] = [
    ['a file that is not there', from('status.json?code=404'), 'http', 'le serveur répond 404 (fichier introuvable', true],
    ['a server that fails', from('status.json?code=500'), 'http', 'le serveur répond 500', true],
    ['an address that is refused', (element) => (element.src = 'javascript:0'), 'network', 'adresse refusée', false],
    ['a sign-in page', from('page.html'), 'json', 'une page HTML à la place', false],
    ['a file that was cut short', from('truncated.json'), 'json', 'une erreur de syntaxe', false],
    ['an empty file', from('empty.json'), 'json', 'un fichier vide', false],
    ['an object that holds itself', (element) => (element.config = cyclic), 'json', 'ne s’écrit pas en JSON', false],
    ['an object of another kind', (element) => (element.config = { ...quiz, widget: 'cards' }), 'schema', 'widget\u00a0: il faut', false],
  ];
  for (const [what, set, kind, sentence, retry] of causes) {
    it(`from ${what}: the visitor reads a calm sentence, the integrator the exact cause`, async () => {
      const { element, detail } = await failed(set);
      expect(detail.kind).to.equal(kind);
      expect(detail.faults.map(({ message }) => message).join()).to.contain(sentence);
      expect(printed[0]!.lines).to.deep.equal([`<balise-quiz> ${detail.faults.map(({ message }) => message).join('\n')}`]);
      expect($(element, '.notice p').textContent).to.equal(calm);
      expect($(element, '[role=status]').textContent).to.equal(calm);
      expect($$(element, '.notice button').map((button) => button.textContent)).to.deep.equal(retry ? ['Réessayer'] : []);
      expect((await diagnosis(element)).join()).to.contain(plain(sentence)); // this page is on localhost
      expect($$(element, 'slot')).to.have.length(1);
    });
  }

  it('is said with every fault, each with its path', async () => {
    const config = clone(quiz) as Record<string, unknown>;
    config.title = '';
    config.questions = [];
    const { element, detail } = await failed((element) => (element.config = config));
    expect(detail.faults.map(({ path }) => path)).to.deep.equal(['title', 'questions']);
    const said = (await diagnosis(element)).map((line) => line.split(' À faire')[0]);
    expect(said).to.deep.equal(detail.faults.map(({ message }) => plain(message)));
  });

  it('bubbles out of shadow roots, for one listener on the page', async () => {
    const seen = record(document, 'balise-error');
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('balise-quiz');
    const told = once(element, 'balise-error');
    element.config = {};
    outer.attachShadow({ mode: 'open' }).append(element);
    await told;
    expect(seen).to.have.length(1);
  });

  it('is said in the page’s language', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="en-GB"><balise-quiz src=${fault('status.json?code=500')}></balise-quiz></div>`,
    );
    const element = place.querySelector('balise-quiz')!;
    await waitUntil(() => shadow(element).querySelector('.notice'));
    expect(text(element)).to.contain('This content cannot be shown for the moment. Try again');
    expect((await diagnosis(element)).join()).to.contain('the server answers 500');
  });

  it('is tried again with the button, and the reader goes on in what takes its place', async () => {
    const { element } = await failed(from('flaky.json?fail=1&keep'));
    const again = once(element, 'balise-ready');
    $(element, '.notice button').focus();
    $(element, '.notice button').click();
    await again;
    await waitUntil(() => document.activeElement === element, 'focus is not lost to the page');
    expect(shadow(element).activeElement!.classList.contains('base')).to.equal(true);
    expect($(element, '.title').textContent).to.equal(quiz.title);
    expect($$(element, '.notice')).to.have.length(0);
    await waitUntil(() => isHealthy(element));
  });

  it('while the device is offline says so, and is tried again by itself once the connection is back', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('no network'));
    const input = await fixture<HTMLElement>(html`<input aria-label="search" />`);
    try {
      const { element } = await failed(from('ok.json?offline'));
      const sentence = 'Vous êtes hors ligne. Ce contenu s’affichera au retour de la connexion.';
      expect($(element, '.notice p').textContent).to.equal(sentence);
      expect($(element, '[role=status]').textContent).to.equal(sentence);
      input.focus();
      const again = once(element, 'balise-ready');
      window.fetch = fetch;
      Reflect.deleteProperty(navigator, 'onLine');
      dispatchEvent(new Event('online'));
      await again;
      await pause(50);
      expect(document.activeElement === input, 'nobody is moved who pressed nothing').to.equal(true);
    } finally {
      window.fetch = fetch;
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('is not asked for again on a new connection where asking cannot help, nor by an element that has gone', async () => {
    const [wrong, gone] = [
      (await failed((element) => (element.config = {}))).element,
      (await failed(from('status.json?code=500'))).element,
    ];
    gone.remove();
    const seen = [record(wrong, 'balise-error'), record(gone, 'balise-error')];
    dispatchEvent(new Event('online'));
    await pause(100);
    expect(seen).to.deep.equal([[], []]);
  });

  it('keeps the button and its focus when it fails again', async () => {
    const { element } = await failed(from('flaky.json?fail=2'));
    const again = once(element, 'balise-error');
    $(element, '.notice button').focus();
    $(element, '.notice button').click();
    await again;
    await element.updateComplete;
    expect(shadow(element).activeElement!.textContent).to.equal('Réessayer');
  });

  it('leaves a reader alone who went elsewhere while it was tried again', async () => {
    const { element } = await failed(from('flaky.json?fail=1'));
    const input = await fixture<HTMLElement>(html`<input aria-label="search" />`);
    $(element, '.notice button').focus();
    $(element, '.notice button').click();
    input.focus();
    await once(element, 'balise-ready');
    await pause(50);
    expect(document.activeElement === input).to.equal(true);
  });

  it('is followed by a sound one without a trace', async () => {
    const { element } = await failed((element) => (element.config = {}));
    element.config = quiz;
    await once(element, 'balise-ready');
    await element.updateComplete;
    expect($$(element, '.notice, slot')).to.have.length(0);
    await waitUntil(() => isHealthy(element));
    expect($(element, '[role=status]').textContent).to.equal('');
  });

  it('any more, because its drawing throws, gives way to what the page brought', async () => {
    class BreakingQuiz extends QuizElement {
      protected override renderContent(config: QuizConfig): unknown {
        if (this.headingLevel === 6) throw new Error('drawing failed');
        return super.renderContent(config);
      }
    }
    customElements.define('test-breaking-quiz', BreakingQuiz);
    const element = await ready<QuizElement>('test-breaking-quiz', quiz);
    element.append('Appelez le 3018');
    const told = once<WidgetErrorEvent>(element, 'balise-error');
    element.headingLevel = 6;
    const { kind, faults } = (await told).detail;
    expect([kind, faults[0]!.message]).to.deep.equal(['internal', 'Error: drawing failed']);
    expect(printed[0]!.lines.join()).to.contain('drawing failed');
    element.headingLevel = 3;
    await pause(50);
    expect(element.innerText).to.equal('Appelez le 3018');
    expect($$(element, '*:not(div:last-child)').map(({ localName }) => localName)).to.deep.equal(['slot']);
    expect((await diagnosis(element)).join()).to.contain('drawing failed');
  });

  it('is not what an unknown key makes of it: that is a warning, and the quiz is shown', async () => {
    const element = document.createElement('balise-quiz');
    element.config = { ...quiz, titel: 'x' };
    const isReady = once(element, 'balise-ready');
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await isReady;
    expect(printed[1]!.lines).to.deep.equal(['<balise-quiz> titel\u00a0: champ inconnu, ignoré (faute de frappe ?)']);
    expect(printed[0]!.lines).to.deep.equal([]);
  });
});
