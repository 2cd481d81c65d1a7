import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/quiz.js';
import type { QuizElement } from '../../src/widgets/quiz/quiz.js';
import quiz from '../fixtures/quiz.json';
import { $, $$, fault, hits, once, pause, ready, record, shadow } from '../helpers.js';

const titled = (title: string) => ({ ...quiz, title });
const shown = (element: Element) => shadow(element).querySelector('.title')?.textContent;
const shows = (element: Element, title: string) => waitUntil(() => shown(element) === title, `shows ${title}`);
const status = (element: Element) => $(element, '[role=status]').textContent;

describe('a widget’s life', () => {
  it('fires balise-ready once it shows its content, so that a page can wait for it', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const seen = record(document, 'balise-ready');
    const element = document.createElement('balise-quiz');
    element.config = quiz;
    const atReady = once(element, 'balise-ready').then(() => shown(element));
    place.append(element);
    expect(await atReady).to.equal(quiz.title);
    expect(seen.filter(({ target }) => target === element)).to.have.length(1);
  });

  it('goes on with the newer config when the older one comes late', async () => {
    const element = await fixture<QuizElement>(html`<balise-quiz src=${fault('slow.json?ms=400')}></balise-quiz>`);
    const seen = record(element, 'balise-ready', 'balise-error');
    element.config = titled('Plus récent');
    await shows(element, 'Plus récent');
    await pause(600);
    expect(shown(element)).to.equal('Plus récent');
    expect(seen.map(({ type }) => type)).to.deep.equal(['balise-ready']);
  });

  it('goes on with the newer config when the older one had something to warn of', async () => {
    const element = await fixture<QuizElement>(html`<balise-quiz></balise-quiz>`);
    element.config = { ...titled('Ancien'), titel: 'x' }; // what words the warning is fetched now
    await element.updateComplete;
    element.config = titled('Plus récent');
    await shows(element, 'Plus récent');
    await pause(300);
    expect(shown(element)).to.equal('Plus récent');
  });

  it('stays with the newer fault when the older config comes late', async () => {
    const element = await fixture<QuizElement>(html`<balise-quiz src=${fault('slow.json?ms=300')}></balise-quiz>`);
    const seen = record(element, 'balise-ready', 'balise-error');
    element.src = fault('status.json?code=404');
    await pause(600);
    expect(shown(element)).to.equal(undefined);
    expect(seen.map(({ type }) => type)).to.deep.equal(['balise-error']);
  });

  it('ends its load when it is removed, and loads again when it is put back', async () => {
    const url = fault('slow.json?ms=300');
    const element = await fixture<QuizElement>(html`<balise-quiz src=${url}></balise-quiz>`);
    const place = element.parentElement!;
    const seen = record(element, 'balise-ready', 'balise-error');
    await pause(50);
    element.remove();
    await pause(500);
    expect(seen).to.deep.equal([]);
    place.append(element);
    await shows(element, quiz.title);
    expect(await hits(url)).to.equal(2);
  });

  it('goes on loading when it is moved meanwhile', async () => {
    const url = fault('slow.json?ms=200');
    const element = await fixture<QuizElement>(html`<balise-quiz src=${url}></balise-quiz>`);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    await pause(50);
    place.append(element);
    await shows(element, quiz.title);
    expect(await hits(url)).to.equal(1);
  });

  it('keeps what the visitor answered when it is moved, or taken out and put back', async () => {
    const url = fault('ok.json');
    const element = await fixture<QuizElement>(html`<balise-quiz src=${url}></balise-quiz>`);
    await shows(element, quiz.title);
    $(element, '.start .button').click();
    await element.updateComplete;
    $<HTMLInputElement>(element, 'input[value=six]').click();
    await element.updateComplete;
    $(element, '.onward').click();
    await element.updateComplete;
    const seen = record(element, 'balise-ready');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(element);
    await pause(100);
    element.remove();
    await pause(100);
    place.append(element);
    await pause(100);
    expect($<HTMLInputElement>(element, 'input:checked').value).to.equal('six');
    expect($(element, '.verdict').textContent).to.equal('Pas tout à fait');
    expect(seen).to.deep.equal([]);
    expect(await hits(url)).to.equal(1);
  });

  it('hears of an inline config that came while it was out of the page', async () => {
    const element = await ready<QuizElement>('balise-quiz', titled('Avant'));
    const place = element.parentElement!;
    element.remove();
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(titled('Pendant'));
    element.append(script);
    place.append(element);
    await shows(element, 'Pendant');
  });

  it('does not go on saying that it loads when its address is taken away', async () => {
    const element = await fixture<QuizElement>(html`<balise-quiz src=${fault('slow.json?ms=2000')}></balise-quiz>`);
    await waitUntil(() => status(element) === 'Chargement…');
    element.removeAttribute('src');
    await waitUntil(() => status(element) === '');
    expect($$(element, '.skeleton')).to.have.length(0);
  });
});
