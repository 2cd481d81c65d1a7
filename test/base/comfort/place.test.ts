import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/all.js';
import type { Banner3018Element, QuizElement } from '../../../src/index.js';
import quiz from '../../fixtures/quiz.json';
import { $, pause, ready } from '../../helpers.js';
import { aa, forget, inWindow, isOpen, named, opener, openMenu, sheet, withMenu } from './walk.js';

const openBanner = async () => withMenu(await ready<Banner3018Element>('balise-3018', undefined));
const openQuiz = async () => withMenu(await ready<QuizElement>('balise-quiz', quiz));

async function openByKey(widget: Element): Promise<void> {
  opener(widget)!.focus();
  await sendKeys({ press: 'Enter' });
  expect(isOpen(widget)).to.equal(true);
}

async function backByTab(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** How one box lies over another, for the message of a test; nothing where it does not. */
function crossing(one: Element, other: Element): string {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const isOver = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return isOver ? `${JSON.stringify(a)} over ${JSON.stringify(b)}` : '';
}

/** What has focus in the menu lies in the window, and in the sheet's own visible part. */
function isSeen(widget: Element): boolean {
  const { top, bottom, left, right } = (aa(widget)!.activeElement!.closest('label') ?? aa(widget)!.activeElement!).getBoundingClientRect();
  const box = sheet(widget).getBoundingClientRect();
  const within = Math.max(0, box.top) <= top && bottom <= Math.min(innerHeight, box.bottom);
  return within && left >= 0 && right <= innerWidth;
}

describe('the sheet of the « Aa » menu', () => {
  afterEach(async () => {
    forget();
    document.documentElement.dir = '';
    await inWindow(800, 600);
  });

  for (const [width, height] of [
    [1366, 650],
    [1280, 720],
    [1000, 900],
    [412, 915],
    [390, 844],
  ] as const)
    for (const lang of ['fr', 'ar'])
      for (const order of ['under', 'above'])
        it(`lies neither over its button nor over a 3018, ${order} which it is, ${width} × ${height}, ${lang}`, async function () {
          if (!(await inWindow(width, height))) return this.skip();
          document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
          const settings = await fixture(html`<balise-settings .locale=${lang}></balise-settings>`);
          const [banner, widget] = [await openBanner(), await openQuiz()];
          settings.append(...(order === 'under' ? [banner, widget] : [widget, banner]));
          await waitUntil(() => $(widget, '.base').lang === lang && $(banner, '.base').lang === lang);
          window.scrollTo(0, 0);
          await openByKey(widget);
          expect(crossing(sheet(widget), banner), 'the 3018').to.equal('');
          expect(isSeen(widget), 'what has focus is seen').to.equal(true);
          if (!sheet(widget).popover) return;
          expect(crossing(sheet(widget), opener(widget)!), 'the button').to.equal('');
          const { top, bottom } = sheet(widget).getBoundingClientRect();
          expect(top >= 0 && bottom <= innerHeight, 'all of it is in the window').to.equal(true);
        });

  it('keeps the place it was scrolled to while choices are made', async function () {
    if (!(await inWindow(1280, 420))) return this.skip();
    const widget = await openQuiz();
    openMenu(widget);
    sheet(widget).scrollTop = 100;
    expect(sheet(widget).scrollTop, 'it scrolls').to.equal(100);
    named(widget, 'Sombres').click();
    expect(sheet(widget).scrollTop).to.equal(100);
  });

  for (const [width, height] of [
    [500, 450],
    [320, 640],
    [320, 256],
  ] as const)
    it(`is still in sight when the window becomes ${width} × ${height}`, async function () {
      if (!(await inWindow(1000, 900))) return this.skip();
      await openBanner();
      const widget = await openQuiz();
      await openByKey(widget);
      await inWindow(width, height);
      await waitUntil(() => isSeen(widget), 'what has focus is seen');
      expect((aa(widget)!.activeElement as HTMLInputElement).name).to.equal('textSize');
      expect(isOpen(widget)).to.equal(true);
      if (sheet(widget).popover) expect(crossing(sheet(widget), opener(widget)!), 'the button').to.equal('');
    });

  it('leaves the page where it is when the window changes after it was closed, or its widget is gone', async function () {
    if (!(await inWindow(1000, 900))) return this.skip();
    const page = await fixture(html`<div .style=${'height: 3000px'}></div>`);
    for (const leave of [(widget: Element) => opener(widget)!.click(), (widget: Element) => widget.remove()]) {
      const widget = await openQuiz();
      page.prepend(widget);
      await widget.updateComplete;
      await openByKey(widget);
      leave(widget);
      window.scrollTo(0, 1500);
      await inWindow(900, 500);
      await pause(50);
      expect(scrollY).to.equal(1500);
      await inWindow(1000, 900);
    }
  });
});

describe('Escape, in the « Aa » menu', () => {
  afterEach(async () => {
    forget();
    await inWindow(800, 600);
  });

  it('closes the sheet and not the window of the page that it is in', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    const widget = await openQuiz();
    dialog.append(widget);
    await widget.updateComplete;
    dialog.showModal();
    await openByKey(widget);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isOpen(widget));
    expect(dialog.open).to.equal(true);
    expect(aa(widget)!.activeElement?.className).to.equal('opener');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open, 'the next one is the page’s');
  });

  for (const [what, open, size] of [
    ['a 3018', openBanner, [800, 600]],
    ['a quiz in a low window', openQuiz, [900, 260]],
  ] as const)
    it(`closes the sheet that stands in ${what}, from its button too`, async function () {
      if (!(await inWindow(size[0], size[1]))) return this.skip();
      const widget = await open();
      await openByKey(widget);
      expect(sheet(widget).popover).to.equal(null);
      for (let i = 0; i < 3 && aa(widget)!.activeElement !== opener(widget); i++) await backByTab();
      expect(aa(widget)!.activeElement?.className).to.contain('opener');
      await sendKeys({ press: 'Escape' });
      expect(isOpen(widget)).to.equal(false);
      expect(aa(widget)!.activeElement?.className).to.contain('opener');
    });
});
