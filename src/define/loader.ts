/**
 * The one-script entry: imports the widgets that a page holds, when it holds them, and those that weigh most when they come near the
 * screen. An editor that knows no tag of ours may keep `<div data-balise="quiz" data-src="…">`, which becomes one.
 */
import { fitFrames } from '../base/frames.js';
import { isDebugging } from '../base/debugging.js';
import { safeSource } from '../lib/safe-url.js';

const here = import.meta.url;
const widgets: Record<string, () => Promise<unknown>> = {
  settings: () => import('./settings.js'),
  quiz: () => import('./quiz.js'),
  cards: () => import('./cards.js'),
  signup: () => import('./signup.js'),
  chart: () => import('./chart.js'),
  '3018': () => import('./banner-3018.js'),
};
/** Who looks for help waits for nothing, and the settings are said before the widgets ask. */
const urgent = ['3018', 'settings'];
const names = Object.keys(widgets);
const selector = names.map((name) => `balise-${name}:not(:defined),[data-balise="${name}"]`).join();
/** How often a visitor's widget whose file did not come is asked for, and how long it rests in between, in milliseconds. */
const tries = 3;
const rest = 5000;

const seen = new WeakSet<Element>();
const loads = new Map<string, Promise<void>>();

function start(): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void bring(target as HTMLElement);
      }
    },
    // a screen ahead
    { rootMargin: '100%' },
  );
  const look = () => {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (seen.has(element)) continue;
      seen.add(element);
      if (urgent.includes(nameOf(element))) void bring(element);
      else near.observe(element);
    }
  };
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
  look();
  fitFrames();
}

const nameOf = (element: HTMLElement) => element.dataset.balise ?? element.localName.slice('balise-'.length);

async function bring(element: HTMLElement): Promise<void> {
  const name = nameOf(element);
  const src = element.getAttribute('src') ?? element.dataset.src;
  if (src && !customElements.get(`balise-${name}`)) preload(src);
  try {
    await (loads.get(name) ?? load(name));
    if (element.dataset.balise) dress(element, `balise-${name}`);
  } catch (error) {
    console.error(`<balise-${name}> could not be loaded.`, error);
    if (isDebugging()) (await import('../base/doctor/doctor.js')).missScript(element, `balise-${name}`);
  }
}

function load(name: string): Promise<void> {
  const loading = (async () => {
    for (let left = isDebugging() ? 1 : tries; ; left--) {
      try {
        await widgets[name]!();
        break;
      } catch (error) {
        if (left === 1) throw error;
        await new Promise((resolve) => setTimeout(resolve, rest));
      }
    }
    // In the hosted folder each widget's self-contained script stands beside this one.
    const element: (CustomElementConstructor & { script?: string }) | undefined = customElements.get(`balise-${name}`);
    if (element && /\/balise\.js(\?|$)/.test(here)) element.script ??= new URL(`balise-${name}.js`, here).href;
  })();
  loads.set(name, loading);
  return loading;
}

/** The config comes while the widget's file does. */
function preload(src: string): void {
  const href = safeSource(src, document.baseURI);
  if (!href) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', referrerPolicy: 'same-origin', href });
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
}

/** Puts the widget into the place that was kept for it. Its attributes are those that the widget knows: `data-onclick` is none. */
function dress(place: HTMLElement, tag: string): void {
  const element = document.createElement(tag);
  const known = (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;
  for (const name of known) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...place.childNodes);
  place.append(element);
}

if (typeof document !== 'undefined') start();
