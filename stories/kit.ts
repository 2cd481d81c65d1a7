import type { StoryObj } from '@storybook/web-components-vite';
import { html, type LitElement, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { unplug } from './.storybook/network.js';
import { gallery } from './frames.js';

type Play = (context: { canvasElement: HTMLElement }) => Promise<void>;
/** What a page brings in case: a sentence, and perhaps a link. */
type Fallback = readonly [words: string, link?: string, href?: string];
type Step = string | readonly [selector: string, value: string];

/** An element as the controls describe it: properties, else attributes, and custom properties; inside, what shows until it is ready. */
export function widget(tag: string, args: object, fallback?: Fallback): TemplateResult {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(args) as [string, unknown][]) {
    if (value === undefined) continue;
    if (typeof value === 'string' && name.startsWith('--')) element.style.setProperty(name, value);
    else if (name in element) Object.assign(element, { [name]: value });
    else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
  }
  if (fallback) {
    const paragraph = element.appendChild(Object.assign(document.createElement('p'), { lang: 'fr', dir: 'ltr' }));
    const [words, link, href] = fallback;
    paragraph.append(`${words} `);
    if (link) paragraph.append(Object.assign(document.createElement('a'), { textContent: link, href }));
  }
  return html`<main>${element}</main>`;
}

const widgetIn = (place: HTMLElement): LitElement => place.querySelector<LitElement>('main > *')!;

/** The first thing in the widget that a selector finds, once it is there; ` >>> ` goes on in a shadow root. */
export const found = (place: HTMLElement, selector: string): Promise<HTMLElement> =>
  waitFor(
    () => {
      const target = selector
        .split(' >>> ')
        .reduce<HTMLElement | null | undefined>((holder, part) => holder?.shadowRoot?.querySelector<HTMLElement>(part), widgetIn(place));
      if (!target) throw new Error(`no ${selector}`);
      return target;
    },
    { timeout: 4000 },
  );

/** Presses what selectors find, one after the other; with a value, types or chooses it. */
export const press =
  (...steps: readonly Step[]): Play =>
  async ({ canvasElement }) => {
    for (const step of steps) {
      const [selector, value] = typeof step === 'string' ? [step] : step;
      const target = await found(canvasElement, selector);
      if (value === undefined) target.click();
      else {
        (target as HTMLInputElement).value = value;
        target.dispatchEvent(new Event(target.localName === 'select' ? 'change' : 'input'));
      }
      await widgetIn(canvasElement).updateComplete;
    }
  };

/** Walks, then checks that the visitor stands where the story says. */
export const pressThenSee =
  (steps: readonly Step[], selector: string, words?: RegExp): Play =>
  async (context) => {
    await press(...steps)(context);
    const target = await found(context.canvasElement, selector);
    if (words) await waitFor(() => expect(target.innerText).toMatch(words));
  };

/** What its sheets say of a medium or a mode, shown on the screen: an approximation, to be looked at. */
export const shownAs =
  (condition: RegExp, css = ''): Play =>
  async ({ canvasElement }) => {
    await found(canvasElement, '.base');
    const { shadowRoot } = widgetIn(canvasElement);
    if (!shadowRoot) return;
    const own = new CSSStyleSheet();
    own.replaceSync(css);
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets.map((sheet) => without(sheet, condition)), own];
  };

function without(sheet: CSSStyleSheet, condition: RegExp): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map((rule) => rule.cssText).join('\n'));
  for (const rule of copy.cssRules) if (rule instanceof CSSMediaRule && condition.test(rule.conditionText)) rule.media.mediaText = 'all';
  return copy;
}

const systemColours = `
  .base { --_paper: Canvas; --_surface: Canvas; --_tint: Canvas; --_ink: CanvasText; --_soft: CanvasText; --_hair: CanvasText;
    --_line: CanvasText; --_accent: LinkText; --_on-accent: Canvas; --_good: CanvasText; --_good-tint: Canvas; --_amber: CanvasText;
    --_amber-tint: Canvas; --_error: CanvasText; --_shadow: transparent; --_night: Canvas; --_on-night: CanvasText; --_beacon: ButtonFace;
    --_on-beacon: ButtonText; }`;

/** Opens the « Aa » menu, whose file comes a little after the widget. */
export const openComfort = press('.comfort >>> .opener');
const inSheet = (selector: string) => `.comfort >>> .sheet.open ${selector}`;
/** Chooses in the « Aa » menu and closes it: the largest text, or more space between letters, words and lines. */
const chosen = (selector: string) => press('.comfort >>> .opener', inSheet(selector), inSheet('.close'));
export const largerText = chosen('fieldset .choice:last-child input');
export const moreSpace = chosen('.check input');

type Render = (args: object) => TemplateResult;

/** The states that any widget has, whatever it shows. `kept` is what the page brings in case. */
export function commonStates(tag: string, kept: Fallback) {
  const asked =
    (src: string | undefined, fallback?: Fallback): Render =>
    (args) =>
      widget(tag, { ...args, config: undefined, src }, fallback);
  return {
    loading: {
      render: asked('/attente.json'),
      play: async ({ canvasElement }: { canvasElement: HTMLElement }) => void (await found(canvasElement, '.skeleton')),
    },
    empty: { render: asked(undefined, kept) },
    error: { render: asked('/contents/absent.json', kept) },
    offline: { render: asked('/hors-ligne.json', kept), beforeEach: unplug },
    narrow: { globals: { width: '320' } },
    large: { play: shownAs(/^$/, '.base { font-size: 32px }') },
    rightToLeft: { globals: { locale: 'ar' } },
    forced: { play: shownAs(/forced-colors/, systemColours) },
    printed: { globals: { theme: 'light' }, play: shownAs(/^print$/, '.comfort { display: none !important }') },
  };
}

/** Every state of a widget side by side. */
export const allStates: StoryObj = {
  parameters: { a11y: { test: 'off' }, controls: { disable: true } },
  render: (_, { title, globals }) =>
    html`<main class="all" lang="fr" dir="ltr">
      <h1>${title}</h1>
      ${gallery(title, globals)}
    </main>`,
};
