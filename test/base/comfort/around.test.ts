import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/all.js';
import type { Banner3018Element, CardsElement, ChartElement, QuizElement, SignupElement } from '../../../src/index.js';
import quiz from '../../fixtures/quiz.json';
import { $, clone, fault, ready, shadow } from '../../helpers.js';
import { aa, all, forget, inWindow, isOpen, opener, openMenu, sheet, withMenu } from './walk.js';

type Widget = QuizElement | CardsElement | ChartElement | SignupElement | Banner3018Element;

/** What a press would reach, through shadow roots. */
function under(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let inner; (inner = found?.shadowRoot?.elementFromPoint(x, y)) && inner !== found;) found = inner;
  return found;
}

/** Points spread over a box that something else would take the press of. */
function taken(target: Element): string[] {
  const { left, top, width, height } = target.getBoundingClientRect();
  const found: string[] = [];
  for (const x of [0.02, 0.25, 0.5, 0.75, 0.98])
    for (const y of [0.1, 0.5, 0.9]) {
      const hit = under(left + width * x, top + height * y);
      // Beyond a rounded corner there is what the target stands on.
      if (!hit || !(target.contains(hit) || hit.contains(target))) found.push(`${x} ${y}: ${hit?.localName}.${String(hit?.className)}`);
    }
  return found;
}

/** The element that has focus, through shadow roots. */
function focusedElement(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

describe('beside the « Aa » button', () => {
  afterEach(async () => {
    forget();
    await inWindow(800, 600);
  });

  for (const width of [320, 768])
    for (const lang of ['fr', 'ar'])
      it(`the whole list of languages may be pressed, ${width} px, ${lang}`, async function () {
        if (!(await inWindow(width, 700))) return this.skip();
        const src = fault(`in.json?name=quiz&lang=en`);
        const widget = await ready<QuizElement>('balise-quiz', { ...clone(quiz), lang, languages: [{ lang: 'en', src }] });
        await withMenu(widget);
        await waitUntil(() => shadow(widget).querySelector('.translations select'), 'the list comes');
        await waitUntil(() => $(widget, '.base').dir === (lang === 'ar' ? 'rtl' : 'ltr'), 'the interface has turned');
        expect(taken($(widget, '.translations select'))).to.deep.equal([]);
      });

  it('a title has room, also one that is written the other way than the interface', async function () {
    if (!(await inWindow(320, 700))) return this.skip();
    for (const [tag, config] of Object.entries(all)) {
      if (tag === 'balise-3018') continue;
      const title = 'Un titre assez long pour tenir sur plusieurs lignes, chacune jusqu’au bord de son cadre, de part en part';
      const settings = document.createElement('balise-settings');
      settings.setAttribute('locale', 'ar');
      const widget = await ready<QuizElement>(tag, { ...clone(config as object), title });
      widget.parentElement!.append(settings);
      settings.append(widget);
      await withMenu(widget);
      await waitUntil(() => $(widget, '.base').dir === 'rtl', 'the interface has turned');
      const button = opener(widget)!.getBoundingClientRect();
      const heading = $(widget, 'h2, .title');
      const range = document.createRange();
      range.selectNodeContents(heading);
      const covered = [...range.getClientRects()].filter(
        (line) => line.left < button.right && line.right > button.left && line.top < button.bottom && line.bottom > button.top,
      );
      expect(covered.length, tag).to.equal(0);
      expect(heading.dir, tag).to.equal('ltr');
    }
  });
});

describe('under the sheet of the « Aa » menu', () => {
  afterEach(async () => {
    forget();
    await inWindow(800, 600);
  });

  for (const [tag, config] of Object.entries(all))
    it(`nothing of ${tag} has focus`, async function () {
      if (!(await inWindow(768, 1000))) return this.skip();
      const widget = await withMenu(await ready<Widget>(tag, config));
      const after = document.createElement('button');
      after.textContent = 'Après';
      widget.after(after);
      opener(widget)!.focus();
      await sendKeys({ press: 'Enter' });
      expect(isOpen(widget)).to.equal(true);
      const isInMenu = () => !!aa(widget)!.activeElement;
      for (let i = 0; i < 30 && document.activeElement !== after; i++) {
        await sendKeys({ press: 'Tab' });
        if (isInMenu()) continue;
        const focused = focusedElement()!;
        const { left, top, width, height } = focused.getBoundingClientRect();
        const hit = under(left + width / 2, top + height / 2);
        expect(sheet(widget).contains(hit), `${focused.localName}.${focused.className} is under it`).to.equal(false);
        if (tag !== 'balise-3018') expect(isOpen(widget), 'the sheet is away').to.equal(false);
      }
      expect(isInMenu()).to.equal(false);
    });

  it('the call of the 3018 is never, at 320 px', async function () {
    if (!(await inWindow(320, 640))) return this.skip();
    const widget = await withMenu(await ready<Banner3018Element>('balise-3018', undefined));
    const call = $(widget, 'a.call');
    const before = call.getBoundingClientRect().top - widget.getBoundingClientRect().top;
    openMenu(widget);
    expect(call.getBoundingClientRect().top - widget.getBoundingClientRect().top, 'the call stays in its place').to.equal(before);
    expect(sheet(widget).popover).to.equal(null);
    const { top, bottom } = sheet(widget).querySelector('fieldset')!.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, 'what has focus is seen').to.equal(true);
    call.scrollIntoView({ block: 'nearest' });
    expect(taken(call)).to.deep.equal([]);
  });
});
