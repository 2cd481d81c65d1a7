import { loadConfigText } from '../lib/load-config.js';
import { tellHeight } from './frame-height.js';

const slug = /^[a-z0-9-]{1,64}$/;
const names = ['quiz', 'cards', '3018', 'signup', 'chart'];

/**
 * Shows the content that the address names, `?c=<slug>`, from the folder `contents/` beside the page: never from an address that
 * somebody else may choose. `a` is an accent colour without its #, `t` is `light`, `dark` or `auto`.
 */
export async function showContent(main: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  tellHeight(document.body);
  const theme = asked.get('t') ?? 'light';
  document.documentElement.style.colorScheme = { dark: 'dark', auto: 'light dark' }[theme] ?? 'light';
  const name = asked.get('c') ?? '';
  if (name === '3018') {
    main.prepend(widget('3018', asked));
    return;
  }
  // A name that is none is looked for all the same: the widget then says calmly that nothing is there, and the doctor why.
  const src = `contents/${slug.test(name) ? name : 'c'}.json`;
  const { widget: kind = name.split('-')[0]!, title, lang } = await head(src);
  if (title) document.title = title;
  if (lang) document.documentElement.lang = lang;
  const element = widget(names.includes(kind) ? kind : 'quiz', asked);
  element.setAttribute('src', src);
  // What the page brought is the content's fallback, the 3018 among it.
  element.append(...main.childNodes);
  main.append(element);
}

function widget(name: string, asked: URLSearchParams): HTMLElement {
  const element = document.createElement(`balise-${name}`);
  const accent = asked.get('a') ?? '';
  if (/^[0-9a-f]{6}$/i.test(accent)) element.style.setProperty('--balise-accent', `#${accent}`);
  element.setAttribute(name === '3018' ? 'variant' : 'heading-level', name === '3018' ? 'card' : '1');
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
