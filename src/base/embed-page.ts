import { loadConfigText } from '../lib/load-config.js';
import { directionOf } from '../lib/localize.js';
import { isSlug } from '../lib/slug.js';
import { tellHeight } from './frame-height.js';

/** A BCP 47 tag, as a content's schema wants it. */
const tag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const names = ['quiz', 'cards', '3018', 'signup', 'chart'];

/**
 * Shows the content that the address names, `?c=<slug>`, from the folder `contents/` beside the page: never from an address that
 * somebody else may choose. `a` is an accent colour without its #, `t` is `light`, `dark` or `auto`, `s` is `large` or `larger`.
 */
export async function showContent(main: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const shown = new Promise((resolve) => {
    for (const type of ['balise-ready', 'balise-error']) addEventListener(type, resolve, { once: true });
  });
  tellHeight(document.body, shown);
  const theme = asked.get('t') ?? 'light';
  const root = document.documentElement;
  root.style.colorScheme = { dark: 'dark', auto: 'light dark' }[theme] ?? 'light';
  const name = asked.get('c') ?? '';
  if (name === '3018') {
    document.title = '3018';
    place(widget('3018', asked), main);
    return;
  }
  // A name that is none is looked for all the same: the widget then says calmly that nothing is there, and the doctor why.
  const src = `contents/${isSlug(name) ? name : 'c'}.json`;
  const { widget: kind = name.split('-')[0]!, title, lang } = await head(src);
  if (title) document.title = title;
  if (lang && tag.test(lang)) {
    root.lang = lang;
    root.dir = directionOf(lang);
  }
  const element = widget(names.includes(kind) ? kind : 'quiz', asked);
  element.setAttribute('src', src);
  place(element, main);
}

/** What the page brought is the content's fallback, the 3018 among it. */
function place(element: HTMLElement, main: HTMLElement) {
  element.append(...main.childNodes);
  main.append(element);
}

function widget(name: string, asked: URLSearchParams): HTMLElement {
  const element = document.createElement(`balise-${name}`);
  const accent = asked.get('a') ?? '';
  if (/^[0-9a-f]{6}$/i.test(accent)) element.style.setProperty('--balise-accent', `#${accent}`);
  const size = asked.get('s') ?? '';
  if (/^larger?$/.test(size)) element.setAttribute('text-size', size);
  if (name !== '3018') element.setAttribute('heading-level', '1');
  return element;
}

interface Head {
  widget?: string;
  title?: string;
  lang?: string;
}

/** What the page must know of a content; the widget asks for the same address, which is fetched once, and judges it. */
async function head(src: string): Promise<Head> {
  try {
    const { signal } = new AbortController();
    const text = await loadConfigText({ url: src, base: document.baseURI, locale: 'fr', signal });
    const found = JSON.parse(text) as Record<keyof Head, unknown>;
    return Object.fromEntries(
      Object.entries(found).filter(([key, value]) => /^(widget|title|lang)$/.test(key) && typeof value === 'string'),
    );
  } catch {
    return {};
  }
}
