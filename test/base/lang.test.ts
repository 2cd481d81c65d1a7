import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import type { CardsElement, ChartElement, QuizElement, SettingsElement, SignupElement } from '../../src/index.js';
import cards from '../fixtures/cards.json';
import quiz from '../fixtures/quiz.json';
import selfAssessment from '../fixtures/self-assessment.json';
import signup from '../fixtures/signup.json';
import { $, $$, clone, once, shadow, text } from '../helpers.js';
import { bar, doughnut, figure, grouped, line } from '../widgets/chart/configs.js';
import { choose, press, start } from '../widgets/quiz/walk.js';
import { come, fillIn, json, no, outcome, receiver, submit } from '../widgets/signup/walk.js';

/** What is no prose: ids, dates, addresses, kinds. */
const forMachines =
  /^(id|kind|lang|widget|variant|source|src|url|date|start|timeZone|verifiedOn|reviewBy|theme|audience|age|ages|call|icon|phone|email|receiver|profile)$/;

/** A config whose own texts say so: ⟦like this⟧. */
function bracketed<T>(config: T, lang: string): T & { lang: string } {
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, typeof item === 'object' ? '' : key));
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v, k)]));
    return typeof value === 'string' && !forMachines.test(key) && /\p{L}{2}/u.test(value) ? `⟦${value}⟧` : value;
  };
  return { ...(walk(clone(config), '') as T), lang };
}

const languageOf = (node: Node): string => node.parentElement!.closest('[lang]')!.getAttribute('lang')!;

/** The texts whose nearest lang is not what it should be. */
function faults(element: Element, content = 'es', ours = 'fr'): string[] {
  const base = $(element, '.base');
  const texts = document.createTreeWalker(base, NodeFilter.SHOW_TEXT);
  const wrong: string[] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (const [part] of node.data.matchAll(/⟦[^⟧]*⟧|[^⟦⟧]+/g)) {
      if (!/\p{L}{2}/u.test(part)) continue;
      const expected = part.startsWith('⟦') ? content : ours;
      const found = languageOf(node);
      if (found !== expected) wrong.push(`${found} for ${expected}: ${part.trim()}`);
    }
  }
  for (const marked of base.querySelectorAll<HTMLElement>('[lang]'))
    if (marked.lang === 'ar' && getComputedStyle(marked).direction !== 'rtl') wrong.push(`left to right: ${marked.textContent}`);
  return wrong;
}

/** A widget inside settings that speak another language than its content. */
async function speaking<T extends HTMLElement>(tag: string, config: object, properties: object = {}, lang = 'es'): Promise<T> {
  const settings = document.createElement('balise-settings');
  settings.locale = 'fr';
  const element = Object.assign(document.createElement(tag), properties, { config: bracketed(config, lang) });
  settings.append(element);
  document.body.append(settings);
  await waitUntil(() => shadow(element).querySelector('.filled'));
  return element as Element as T;
}

afterEach(() => document.querySelector('balise-settings')?.remove());

describe('each text bears its own language', () => {
  it('in a quiz: start, each question before and after its answer, the end', async () => {
    const element = await speaking<QuizElement>('balise-quiz', quiz);
    expect(faults(element)).to.deep.equal([]);
    await start(element);
    while (shadow(element).querySelector('fieldset')) {
      await press(element, '.onward');
      expect(faults(element), 'nothing chosen').to.deep.equal([]);
      await choose(element);
      await press(element, '.onward');
      for (const details of $$<HTMLDetailsElement>(element, 'details')) details.open = true;
      expect(faults(element), 'explained').to.deep.equal([]);
      if (shadow(element).querySelector('fieldset[disabled]')) await press(element, '.onward');
    }
    expect(faults(element), 'the end').to.deep.equal([]);
  });

  it('in a self-assessment, its profile and advice', async () => {
    const element = await speaking<QuizElement>('balise-quiz', selfAssessment);
    await start(element);
    while (shadow(element).querySelector('fieldset')) {
      await choose(element);
      await press(element, '.onward');
    }
    expect(faults(element)).to.deep.equal([]);
  });

  it('in a deck: all cards, both sides, the list', async () => {
    const element = await speaking<CardsElement>('balise-cards', cards);
    expect(faults(element)).to.deep.equal([]);
    $(element, '.tile').click();
    await element.updateComplete;
    for (let at = 0; at < cards.cards.length; at++) {
      expect(faults(element)).to.deep.equal([]);
      $(element, '.stage ~ * .button, .stage .turn, .turn').click();
      await element.updateComplete;
      expect(faults(element)).to.deep.equal([]);
      $$<HTMLInputElement>(element, '[type=checkbox], [type=radio]').at(-1)?.click();
      await element.updateComplete;
      $(element, '.actions .onward').click();
      await element.updateComplete;
    }
    expect(faults(element)).to.deep.equal([]);
  });

  it('in a form: sessions, fields, faults, the message', async () => {
    const now = new Date('2026-12-01T10:00:00Z');
    const config = { ...clone(signup), receiver: undefined };
    const element = await speaking<SignupElement>('balise-signup', config, { clock: () => now });
    for (const details of $$<HTMLDetailsElement>(element, 'details')) details.open = true;
    expect(faults(element)).to.deep.equal([]);
    $<HTMLInputElement>(element, 'fieldset input').click();
    await element.updateComplete;
    const send = async () => {
      $(element, '.actions .onward').click();
      await element.updateComplete;
      await element.updateComplete;
    };
    await send();
    expect(faults(element)).to.deep.equal([]);
    await send();
    expect(faults(element), 'with faults').to.deep.equal([]);
    for (const [id, value] of [
      ['name', 'A B'],
      ['phone', '0612345678'],
    ]) {
      const input = $<HTMLInputElement>(element, `#${id}`);
      input.value = value!;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await element.updateComplete;
    await send();
    expect(faults(element), 'the message').to.deep.equal([]);
  });

  it('in a form whose service answers: what it finds wrong, and why it refuses', async () => {
    const now = new Date('2026-12-01T10:00:00Z');
    const answers = [
      json(
        {
          reason: 'invalid',
          message: '⟦x⟧',
          faults: [
            { field: 'email', message: '⟦No recibe mensajes.⟧' },
            { field: 'x', message: '⟦Otra cosa.⟧' },
          ],
        },
        400,
      ),
      no('somos-demasiados', { message: '⟦Somos demasiados.⟧' }),
    ];
    const element = await speaking<SignupElement>('balise-signup', signup, { clock: () => now, means: receiver(...answers) });
    await fillIn(element);
    await submit(element);
    await come(element, '#email-fault');
    expect(faults(element), 'what is wrong').to.deep.equal([]);
    await submit(element);
    await outcome(element);
    expect(text(element)).to.contain('Somos demasiados.');
    expect(faults(element), 'refused').to.deep.equal([]);
  });

  for (const [name, config] of Object.entries({ bar, grouped, line, doughnut, figure }))
    it(`in an indicator: ${name}`, async () => {
      const element = await speaking<ChartElement>('balise-chart', config);
      for (const details of $$<HTMLDetailsElement>(element, 'details')) details.open = true;
      expect(faults(element)).to.deep.equal([]);
    });

  it('and its own direction, inside an interface that is written the other way', async () => {
    const element = await speaking<QuizElement>('balise-quiz', quiz, {}, 'ar');
    expect(faults(element, 'ar')).to.deep.equal([]);
    expect(getComputedStyle($(element, 'h2')).direction).to.equal('rtl');
    expect(getComputedStyle($(element, '.start .button')).direction).to.equal('ltr');
  });
});

it('is not said in one language by words of another: what was announced goes when the interface changes', async () => {
  const settings = await fixture<SettingsElement>(html`<balise-settings locale="fr"><balise-quiz></balise-quiz></balise-settings>`);
  const element = settings.querySelector('balise-quiz')!;
  const isReady = once(element, 'balise-ready');
  element.config = clone(quiz);
  await isReady;
  await start(element);
  await press(element, '.onward');
  const status = () => $(element, '[role=status]').textContent;
  expect(status()).to.contain('Choisissez');
  settings.locale = 'en';
  await waitUntil(() => $(element, '.base').lang === 'en');
  expect(status().trim()).to.equal('');
});
