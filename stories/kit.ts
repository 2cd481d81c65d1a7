import type { StoryObj } from '@storybook/web-components-vite';
import { html, type LitElement, type TemplateResult } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { expect, waitFor } from 'storybook/test';
import { unplug } from './.storybook/network.js';
import { gallery } from './frames.js';

type Play = (context: { canvasElement: HTMLElement }) => Promise<void>;
/** What a page brings in case: a sentence, and perhaps a link. */
type Fallback = readonly [words: string, link?: string, href?: string];
type Step = string | readonly [selector: string, value: string];

/** The element of a story. It stays the same one while controls and toolbars change, and so keeps the state that the story walked to. */
class Shown extends Directive {
  #element?: HTMLElement;
  #last: Record<string, unknown> = {};

  render(tag: string, args: object, fallback?: Fallback): HTMLElement {
    const element = (this.#element ??= made(tag, fallback));
    const now = args as Record<string, unknown>;
    for (const name of new Set([...Object.keys(this.#last), ...Object.keys(now)]))
      if (!Object.is(now[name], this.#last[name])) set(element, name, now[name]);
    this.#last = { ...now };
    return element;
  }
}
const shown = directive(Shown);

function made(tag: string, fallback?: Fallback): HTMLElement {
  const element = document.createElement(tag);
  if (fallback) {
    const paragraph = element.appendChild(Object.assign(document.createElement('p'), { lang: 'fr', dir: 'ltr' }));
    const [words, link, href] = fallback;
    paragraph.append(`${words} `);
    if (link) paragraph.append(Object.assign(document.createElement('a'), { textContent: link, href }));
  }
  return element;
}

function set(element: HTMLElement, name: string, value: unknown) {
  if (name.startsWith('--')) element.style.setProperty(name, typeof value === 'string' ? value : null);
  else if (name in element) Object.assign(element, { [name]: value });
  else if (typeof value === 'boolean') element.toggleAttribute(name, value);
  else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
  else element.removeAttribute(name);
}

/** An element as the controls describe it: properties, else attributes, and custom properties; inside, what shows until it is ready. */
export const widget = (tag: string, args: object, fallback?: Fallback): TemplateResult => html`<main>${shown(tag, args, fallback)}</main>`;

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

/**
 * Headings that a widget moves focus to keep no ring while a story walks by itself: a pointer would show none. A visitor's first gesture
 * ends this; what is pressed or filled in, and the list of faults, keep theirs.
 */
function restOnHeadings(place: HTMLElement) {
  const root = widgetIn(place).shadowRoot;
  if (!root) return;
  const rest = ({ target }: Event) => {
    if (target instanceof HTMLElement && target.matches(':is(h1, h2, h3, h4, h5, h6, .verdict)[tabindex="-1"]')) target.blur();
  };
  root.addEventListener('focusin', rest);
  const end = ({ isTrusted }: Event) => {
    if (isTrusted) root.removeEventListener('focusin', rest);
  };
  for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, end, { capture: true });
}

/** Presses what selectors find, one after the other; with a value, types or chooses it. */
export const press =
  (...steps: readonly Step[]): Play =>
  async ({ canvasElement }) => {
    restOnHeadings(canvasElement);
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
    rightToLeft: {
      globals: { locale: 'ar' },
      parameters: { docs: { description: { story: 'En arabe, de droite à gauche : traduction à relire.' } } },
      play: async ({ canvasElement }: { canvasElement: HTMLElement }) =>
        void (await found(canvasElement, '[dir=rtl] :is(.title, .number)')),
    },
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
