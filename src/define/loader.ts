/**
 * The one-script entry: imports the widgets that a page holds, when it holds them, and those that weigh most when they come near the
 * screen. An editor that knows no tag of ours may keep `<div data-balise="quiz" data-src="…">`, which becomes one.
 */
import { isDebugging } from '../base/debugging.js';
import { fitFrames, greetFrames } from '../base/frames.js';
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
      // What has no box of its own is never near: it is brought at once.
      if (urgent.includes(nameOf(element)) || getComputedStyle(element).display === 'contents') void bring(element);
      else near.observe(element);
    }
    greetFrames();
  };
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
  fitFrames();
  look();
  if (isDebugging()) void doctor().then((file) => file?.watch());
}

const isPlace = (element: HTMLElement) => !element.localName.startsWith('balise-');
const nameOf = (element: HTMLElement) => (isPlace(element) ? element.dataset.balise! : element.localName.slice('balise-'.length));
/** Explains a broken embed in its place, or nothing if it does not come either. */
const doctor = () => import('../base/doctor/doctor.js').catch(() => undefined);

async function bring(element: HTMLElement): Promise<void> {
  const name = nameOf(element);
  const tag = `balise-${name}`;
  const src = element.getAttribute('src') ?? element.dataset.src;
  if (src && !customElements.get(tag)) preload(src);
  try {
    await (loads.get(name) ?? load(name));
    if (isPlace(element)) dress(element, tag);
  } catch (error) {
    // The next one that is met asks again, in engines that do not keep a failure.
    loads.delete(name);
    console.error(`<${tag}> could not be loaded.`, error);
    if (isDebugging()) (await doctor())?.missScript(element, tag);
  }
}

function load(name: string): Promise<void> {
  const loading = widgets[name]!().then(() => {
    // In the hosted folder each widget's self-contained script stands beside this one.
    const element: (CustomElementConstructor & { script?: string }) | undefined = customElements.get(`balise-${name}`);
    if (element && /\/balise\.js(\?|$)/.test(here)) element.script ??= new URL(`balise-${name}.js`, here).href;
  });
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
  // Another loader was here before, or the page made a copy of a place that was dressed.
  if (place.querySelector(`:scope > ${tag}`)) return;
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
