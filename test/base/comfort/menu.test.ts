import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/define/all.js';
import type { Banner3018Element, CardsElement, ChartElement, QuizElement, SettingsElement, SignupElement } from '../../../src/index.js';
import cards from '../../fixtures/cards.json';
import quiz from '../../fixtures/quiz.json';
import { $, axeFaults, clone, fault, listenToConsole, pause, ready } from '../../helpers.js';
import { aa, all, forget, inside, isOpen, named, opener, openMenu, sheet, withMenu } from './walk.js';

const openQuiz = async (change: object = {}, attributes = {}) =>
  withMenu(await ready<QuizElement>('balise-quiz', { ...clone(quiz), ...change }, attributes));
const size = (widget: Element) => parseFloat(getComputedStyle($(widget, '.base')).fontSize);
const focused = (widget: Element) => (aa(widget)!.activeElement as HTMLElement | null)?.className ?? 'none';

describe('the « Aa » button', () => {
  afterEach(forget);

  for (const [tag, config] of Object.entries(all)) {
    it(`is on ${tag}, 44 px, over no text at 320 px with the largest text, and moves nothing as it comes`, async () => {
      const widget = await ready<QuizElement | CardsElement | ChartElement | SignupElement | Banner3018Element>(tag, config);
      widget.style.setProperty('display', 'block');
      widget.style.setProperty('width', '288px');
      widget.setAttribute('text-size', 'larger');
      await widget.updateComplete;
      // A chart draws anew when its text grows.
      let before = 0;
      while (before !== widget.offsetHeight) {
        before = widget.offsetHeight;
        await aTimeout(150);
      }
      await withMenu(widget);
      expect(widget.offsetHeight, 'the height').to.equal(before);
      const button = opener(widget)!.getBoundingClientRect();
      expect([button.width, button.height]).to.deep.equal([44, 44]);
      const covered = textsUnder($(widget, '.base'), button);
      expect(covered).to.deep.equal([]);
      expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
      widget.style.removeProperty('width');
      await inLowWindow(async () => {
        openMenu(widget);
        // Under the 3018 the choices stay at the window's lower end: here they lie over nothing.
        widget.scrollIntoView({ block: 'end' });
        expect(await axeFaults(widget)).to.deep.equal([]);
      });
    });
  }

  it('leaves the call of the 3018 in sight, and uncovered, wherever the banner stands in the window', async () => {
    const page = await fixture(
      html`<div>
        <div .style=${'height: 550px'}></div>
        <div id="place" .style=${'width: 288px'}></div>
      </div>`,
    );
    const banner = document.createElement('balise-3018');
    page.querySelector('#place')!.append(banner);
    await withMenu(banner);
    for (const scrolled of [0, 150, 400]) {
      window.scrollTo(0, scrolled);
      openMenu(banner);
      const call = $(banner, '.call').getBoundingClientRect();
      const choices = sheet(banner).getBoundingClientRect();
      expect(call.top, `${scrolled}: under the window's upper edge`).to.be.at.least(0);
      expect(call.bottom, `${scrolled}: over the choices`).to.be.at.most(choices.top);
      expect(choices.bottom, `${scrolled}: the choices are in sight`).to.be.at.most(innerHeight);
      opener(banner)!.click();
    }
    window.scrollTo(0, 0);
  });

  it('is not there where the page, or the settings around, want none', async () => {
    const shown = await openQuiz();
    const off = await ready<QuizElement>('balise-quiz', quiz, { comfort: 'off' });
    const settings = await fixture<SettingsElement>(
      html`<balise-settings comfort="off"><balise-quiz .config=${quiz}></balise-quiz></balise-settings>`,
    );
    const within = settings.querySelector('balise-quiz')!;
    await waitUntil(() => within.shadowRoot?.querySelector('.start'));
    await waitUntil(() => aa(off) && aa(within), 'the file has come');
    expect([!!opener(shown), !!opener(off), !!opener(within)]).to.deep.equal([true, false, false]);
    settings.comfort = undefined;
    await waitUntil(() => opener(within), 'and is there when they change their mind');
  });

  it('leaves with the widget and comes back with it, once', async () => {
    const widget = await openQuiz();
    const place = widget.parentElement!;
    openMenu(widget);
    widget.remove();
    place.append(widget);
    await widget.updateComplete;
    expect(isOpen(widget)).to.equal(false);
    expect(widget.shadowRoot!.querySelectorAll('.comfort').length).to.equal(1);
    widget.config = { ...clone(quiz), title: 'Autre' };
    await waitUntil(() => $(widget, 'h2').textContent === 'Autre');
    expect(widget.shadowRoot!.querySelectorAll('.comfort').length).to.equal(1);
  });

  it('opens and closes by keyboard alone, and gives focus back', async () => {
    const widget = await openQuiz();
    opener(widget)!.focus();
    await sendKeys({ press: 'Enter' });
    expect(isOpen(widget)).to.equal(true);
    expect((aa(widget)!.activeElement as HTMLInputElement).name).to.equal('textSize');
    await sendKeys({ press: 'ArrowRight' });
    expect(size(widget)).to.be.greaterThan(16);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isOpen(widget));
    expect(focused(widget)).to.equal('opener');
  });

  it('closes at a press elsewhere, and at a second press on it', async () => {
    const widget = await openQuiz();
    openMenu(widget);
    const press = async ({ x, y }: { x: number; y: number }) => sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
    if (!sheet(widget).popover) return;
    await press({ x: 5, y: innerHeight - 5 });
    await waitUntil(() => !isOpen(widget), 'closed by a press elsewhere');
    const { left, top } = opener(widget)!.getBoundingClientRect();
    await press({ x: left + 22, y: top + 22 });
    await waitUntil(() => isOpen(widget));
    let arrived = false;
    opener(widget)!.addEventListener('click', () => (arrived = true));
    await press({ x: left + 22, y: top + 22 });
    await pause(100);
    // WebKit's driver loses a press beside an open popover.
    if (arrived) expect(isOpen(widget)).to.equal(false);
  });

  it('gives focus to what takes its place when the content is lost while it is open', async () => {
    const { restore } = listenToConsole('error');
    for (const [src, place] of [
      [fault('empty.json'), 'base'],
      [fault('status.json?code=404'), 'button'],
    ] as const) {
      const widget = await openQuiz();
      opener(widget)!.focus();
      openMenu(widget);
      widget.src = src;
      await waitUntil(() => widget.shadowRoot!.querySelector('[part=error]'));
      await widget.updateComplete;
      expect(document.activeElement?.localName).to.equal('balise-quiz');
      expect(widget.shadowRoot!.activeElement?.className).to.contain(place);
    }
    restore();
  });

  it('has its sheet in the widget where the window is too low for it', async () => {
    const widget = await openQuiz();
    await inLowWindow(() => {
      openMenu(widget);
      expect(sheet(widget).popover).to.equal(null);
      expect(getComputedStyle(sheet(widget)).position).to.equal('static');
    });
  });
});

describe('what is chosen in it', () => {
  afterEach(forget);

  it('holds for every widget of the page at once, and for those that come later', async () => {
    const [one, other] = [await openQuiz(), await withMenu(await ready<Banner3018Element>('balise-3018', undefined))];
    openMenu(one);
    named(one, 'Très grande').click();
    expect([size(one), size(other)]).to.deep.equal([24, 24]);
    expect(size(await openQuiz())).to.equal(24);
  });

  it('is stored nowhere', async () => {
    const widget = await openQuiz();
    const before = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
    openMenu(widget);
    for (const label of ['Grande', 'Sombres', 'Espacer les lettres et les lignes']) named(widget, label).click();
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])).to.equal(before);
    expect(sheet(widget).innerText).to.contain('jusqu’à la fermeture de la page');
  });

  it('wins over what the page asked for, until the visitor goes back to that', async () => {
    const widget = await openQuiz({}, { 'text-size': 'large', theme: 'light' });
    const own = size(widget);
    openMenu(widget);
    expect(inside<HTMLInputElement>(widget, '[name=textSize]:checked').parentElement!.innerText).to.equal('Grande');
    named(widget, 'Normale').click();
    named(widget, 'Sombres').click();
    expect([size(widget), getComputedStyle($(widget, '.base')).colorScheme]).to.deep.equal([16, 'dark']);
    named(widget, 'Revenir au réglage du site').click();
    expect([size(widget), getComputedStyle($(widget, '.base')).colorScheme]).to.deep.equal([own, 'light']);
    expect(inside<HTMLInputElement>(widget, '[name=textSize]:checked').parentElement!.innerText).to.equal('Grande');
  });

  it('spaces texts by the amounts of WCAG 1.4.12', async () => {
    const widget = await openQuiz();
    await inLowWindow(() => openMenu(widget));
    named(widget, 'Espacer').click();
    const style = getComputedStyle($(widget, '.plain, .quiet'));
    const em = parseFloat(style.fontSize);
    expect(parseFloat(style.letterSpacing)).to.be.at.least(0.12 * 16 - 0.01);
    expect(parseFloat(style.wordSpacing)).to.be.at.least(0.16 * 16 - 0.01);
    expect(parseFloat(style.lineHeight) / em).to.be.at.least(1.5);
    expect(
      parseFloat(getComputedStyle($(widget, 'h2')).lineHeight) / parseFloat(getComputedStyle($(widget, 'h2')).fontSize),
    ).to.be.at.least(1.5);
    expect(await axeFaults(widget)).to.deep.equal([]);
  });

  it('may be spaced from the start by the settings around, and be brought back', async () => {
    const settings = await fixture<SettingsElement>(
      html`<balise-settings spacing="wide"><balise-quiz .config=${quiz}></balise-quiz></balise-settings>`,
    );
    const widget = await withMenu(settings.querySelector('balise-quiz')!);
    expect(getComputedStyle($(widget, '.base')).letterSpacing).to.not.equal('normal');
    openMenu(widget);
    named(widget, 'Espacer').click();
    expect(getComputedStyle($(widget, '.base')).letterSpacing).to.match(/^(normal|0px)$/);
  });
});

describe('plainer words', () => {
  afterEach(forget);
  const [first, ...rest] = quiz.questions;
  const withPlain = { questions: [{ ...first, text: 'La question entière', simple: 'La question simple' }, ...rest] };

  it('are offered only where the content has some', async () => {
    const widget = await openQuiz();
    openMenu(widget);
    expect(sheet(widget).innerText).to.not.contain('Lecture simplifiée');
  });

  it('are shown when they are asked for, and the others when they no longer are', async () => {
    const widget = await openQuiz(withPlain);
    $(widget, '.actions .button').click();
    await widget.updateComplete;
    openMenu(widget);
    named(widget, 'Lecture simplifiée').click();
    await widget.updateComplete;
    expect($(widget, 'legend').textContent.trim()).to.equal('La question simple');
    named(widget, 'Lecture simplifiée').click();
    await widget.updateComplete;
    expect($(widget, 'legend').textContent.trim()).to.equal('La question entière');
  });

  it('may be what the page wants from the start', async () => {
    const widget = await openQuiz(withPlain, { simple: '' });
    $(widget, '.actions .button').click();
    await widget.updateComplete;
    expect($(widget, 'legend').textContent.trim()).to.equal('La question simple');
    openMenu(widget);
    expect(inside<HTMLInputElement>(widget, '.check:nth-child(2) input').checked).to.equal(true);
  });

  it('take the place of a card’s words too', async () => {
    const [card, ...others] = cards.cards;
    const deck = { ...clone(cards), cards: [{ ...card, what: { ...card!.what, simple: 'En deux mots.' } }, ...others] };
    const widget = await withMenu(await ready<CardsElement>('balise-cards', deck, { simple: '' }));
    $(widget, '.tile').click();
    await widget.updateComplete;
    expect($(widget, '.back').textContent).to.contain('En deux mots.');
  });
});

/** There the sheet stands in the widget: axe cannot tell what is under one that lies over the page. */
async function inLowWindow(act: () => unknown): Promise<void> {
  const { innerHeight: height } = window;
  Object.defineProperty(window, 'innerHeight', { value: 200, configurable: true });
  try {
    await act();
  } finally {
    Object.defineProperty(window, 'innerHeight', { value: height, configurable: true });
  }
}

/** The texts of a widget that a box lies over. */
function textsUnder(base: Element, box: DOMRect): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(base, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    if (!node.data.trim() || node.parentElement!.closest('.sr,[inert],script')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (rect.left < box.right && rect.right > box.left && rect.top < box.bottom && rect.bottom > box.top) found.push(node.data.trim());
  }
  return found;
}
