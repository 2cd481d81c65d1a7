import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/quiz.js';
import type { QuizElement } from '../../src/widgets/quiz/quiz.js';
import quiz from '../fixtures/quiz.json';
import { $, axeFaults, fault, listenToConsole, pause, ready, shadow } from '../helpers.js';

const has = (element: Element, selector: string) => !!shadow(element).querySelector(selector);
const isReady = (element: Element) => waitUntil(() => has(element, '.title'), 'ready');
const fallback = html`<a href="https://www.3018.fr/">3018.fr</a>`;
/** A visitor sees it: it has a box. */
const visible = (element: Element) => element.getClientRects().length > 0;

describe('while a widget waits for its config', () => {
  let quiet: () => void;
  before(() => (quiet = listenToConsole('error').restore));
  after(() => quiet());

  it('what the page brought stays until the widget is ready, and then makes place', async () => {
    const element = await fixture(html`<balise-quiz src=${fault('slow.json?ms=500')}>${fallback}</balise-quiz>`);
    const link = element.querySelector('a')!;
    expect(visible(link)).to.equal(true);
    await pause(400);
    expect(visible(link)).to.equal(true);
    expect(has(element, '.skeleton')).to.equal(false);
    await isReady(element);
    expect(visible(link)).to.equal(false);
  });

  it('what stands below does not move when the widget takes its place', async () => {
    const element = await fixture<QuizElement>(html`<balise-quiz src=${fault('slow.json?ms=450')}>${fallback}</balise-quiz>`);
    await pause(350);
    const waiting = element.offsetHeight;
    await isReady(element);
    expect(element.offsetHeight).to.equal(waiting);
  });

  it('what the page brought stays if the widget never is ready', async () => {
    const element = await fixture(html`<balise-quiz src=${fault('status.json?code=404')}>${fallback}</balise-quiz>`);
    await waitUntil(() => has(element, '.notice'));
    expect(visible(element.querySelector('a')!)).to.equal(true);
  });

  it('what the page brought stands in a frame only once it is known to stay', async () => {
    const framed = (element: Element) => getComputedStyle($(element, 'slot')).borderLeftWidth === '1px';
    const element = await fixture<QuizElement>(html`<balise-quiz src=${fault('slow.json?ms=300')}>${fallback}</balise-quiz>`);
    expect(framed(element)).to.equal(false);
    await isReady(element);
    element.src = fault('status.json?code=404');
    await waitUntil(() => has(element, '.notice'));
    expect(framed(element)).to.equal(true);
    expect(framed(await fixture(html`<balise-quiz>${fallback}</balise-quiz>`)), 'with no config').to.equal(true);
    expect(framed(await fixture(html`<balise-quiz></balise-quiz>`)), 'with nothing to frame').to.equal(false);
  });

  it('a skeleton comes after 300 ms, so that a quick answer does not flicker', async () => {
    const element = await fixture(html`<balise-quiz src=${fault('slow.json?ms=900')}></balise-quiz>`);
    await pause(150);
    expect(has(element, '.skeleton')).to.equal(false);
    expect($(element, '[role=status]').textContent).to.equal('');
    await waitUntil(() => has(element, '.skeleton'));
    expect($(element, '[role=status]').textContent).to.equal('Chargement…');
    await isReady(element);
    expect(has(element, '.skeleton')).to.equal(false);
    expect($(element, '[role=status]').textContent).to.equal('');
  });

  it('an inline config alone is no fallback', async () => {
    const element = await fixture(
      html`<balise-quiz src=${fault('slow.json?ms=900')}>
        <template>…</template>
      </balise-quiz>`,
    );
    await waitUntil(() => has(element, '.skeleton'));
  });

  it('its place is kept, so that the page does not jump', async () => {
    const element = await fixture(html`<balise-quiz src=${fault('slow.json?ms=200')}></balise-quiz>`);
    const { height } = element.getBoundingClientRect();
    expect(height).to.be.greaterThan(400);
    await isReady(element);
    expect(element.getBoundingClientRect().height).to.equal(height);
  });

  it('one status stands there from the first drawing to the last', async () => {
    const element = await fixture<QuizElement>(html`<balise-quiz src=${fault('slow.json?ms=400')}></balise-quiz>`);
    const status = $(element, '[role=status]');
    await isReady(element);
    element.src = fault('status.json?code=404');
    await waitUntil(() => has(element, '.notice'));
    const all = [...shadow(element).querySelectorAll('[role=status]')];
    expect(all.length === 1 && all[0] === status).to.equal(true);
  });

  it('it stays hidden where the page hides it', async () => {
    const element = await fixture(html`<balise-quiz hidden src=${fault('ok.json')}></balise-quiz>`);
    await isReady(element);
    expect(visible(element)).to.equal(false);
  });

  it('it is accessible, loading as well as failed', async () => {
    const element = await fixture<QuizElement>(html`<balise-quiz src=${fault('slow.json?ms=3000')}></balise-quiz>`);
    await waitUntil(() => has(element, '.skeleton'));
    expect(await axeFaults(element)).to.deep.equal([]);
    element.src = fault('status.json?code=404');
    await waitUntil(() => has(element, '.notice'));
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('it keeps its look, whatever the page does to everything', async () => {
    const looks = (element: Element, selector: string) => {
      const style = getComputedStyle($(element, selector));
      return [style.fontSize, style.color, style.textTransform, style.letterSpacing, style.textAlign, style.lineHeight];
    };
    const hostile = document.head.appendChild(document.createElement('style'));
    const [shown, failed] = [await ready<QuizElement>('balise-quiz', quiz), await fixture<QuizElement>(html`<balise-quiz></balise-quiz>`)];
    failed.src = fault('status.json?code=404');
    await waitUntil(() => has(failed, '.notice'));
    const all = () => [
      looks(shown, '.title'),
      looks(shown, '.plain'),
      looks(shown, '.button'),
      looks(failed, '.notice p'),
      looks(failed, 'button'),
    ];
    const before = all();
    hostile.textContent =
      '* { font-size: 7px; color: red; text-transform: uppercase; letter-spacing: 5px; text-align: right; line-height: 3 }';
    try {
      expect(getComputedStyle(shown).letterSpacing, 'the page’s rule holds outside').to.equal('5px');
      expect(all()).to.deep.equal(before);
    } finally {
      hostile.remove();
    }
  });
});

it('a tag with no config at all is told to the integrator, a moment later', async () => {
  const { lines, restore } = listenToConsole('warn');
  await fixture(html`<balise-quiz scr="typing-slip.json"></balise-quiz>`);
  await pause(2100);
  restore();
  expect(lines.join()).to.contain('n’a pas de configuration');
});
