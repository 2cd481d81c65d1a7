import { takeAwayPage } from '../../src/base/room/take-away.ts';
import { languageOf } from '../../src/lib/localize.ts';
import { attributes } from './markup.ts';
import type { Piece, WidgetName } from './model.ts';
import { accentOf } from './place.ts';
import { titleOf } from './words.ts';

/** What each widget's script loads later, beside what they all do: a page that asks no network has to hold it too. */
const later: Readonly<Record<WidgetName, readonly string[]>> = {
  quiz: ['balise-room.js'],
  cards: ['balise-room.js'],
  signup: ['balise-signup-paper.js'],
  chart: [
    'balise-chart-bar.js',
    'balise-chart-line.js',
    'balise-chart-doughnut.js',
    'balise-chart-drawing.js',
    'balise-chart-take-away.js',
  ],
  '3018': ['balise-3018-config.js', 'balise-poster.js'],
};

const always = ['balise-explain.js', 'balise-comfort.js'];

/** The interface's words in the content's language, where they are a file of their own. */
const wordsOf = (lang: unknown): string[] => {
  const language = languageOf(typeof lang === 'string' ? lang : 'fr');
  return ['ar', 'es', 'pt', 'tr'].includes(language) ? [`balise-lang-${language}.js`] : [];
};

/** One page that holds all of a content, for a room that has no network. Rejects where a part of it cannot be had. */
export async function offlinePage(piece: Piece): Promise<string> {
  const { widget } = piece;
  const config: Record<string, unknown> = { ...(piece.config ?? bareConfig(piece)) };
  // Nothing is sent from a file: the form then prepares a message, or paper.
  delete config['receiver'];
  // Other languages, and figures that are written out by now, are files of their own.
  delete config['languages'];
  delete config['data'];
  const page = await takeAwayPage({
    tag: `balise-${widget}`,
    title: titleOf(piece),
    lang: typeof config['lang'] === 'string' ? config['lang'] : 'fr',
    config,
    script: new URL(`../balise-${widget}.js`, document.baseURI).href,
    later: [...later[widget], ...always, ...wordsOf(config['lang'])],
  });
  return withLook(piece, widget === 'chart' ? withSharedDrawing(page) : page);
}

/** The town's colour and ground: a tag's settings are not in its content. */
function withLook(piece: Piece, page: string): string {
  const { widget, theme } = piece;
  const accent = accentOf(piece);
  // The rest is in the config by now, and the title is the page's.
  const { 'text-size': size, poster } = piece.attributes ?? {};
  const given = attributes({ 'text-size': size, poster, theme, style: accent && `--balise-accent: ${accent}` });
  const dressed = page.replace(`<balise-${widget} `, `<balise-${widget}${given} `);
  return theme === 'light' || theme === 'dark' ? dressed.replace('color-scheme:light dark', `color-scheme:${theme}`) : dressed;
}

/** The tag's settings as a config: in the file they travel with the rest. */
function bareConfig({ attributes = {} }: Piece): Record<string, unknown> {
  const own = (key: string, name: string) => (name in attributes ? { [key]: attributes[name] || true } : {});
  return {
    widget: '3018',
    version: 1,
    lang: 'fr',
    title: '3018',
    ...own('variant', 'variant'),
    ...own('relayedBy', 'relayed-by'),
    ...own('dismissible', 'dismissible'),
    ...own('quickExit', 'quick-exit'),
  };
}

/** The kinds of chart share a file, named from beside it; inside an address that holds its own text there is no beside. */
const withSharedDrawing = (page: string): string =>
  page
    .replaceAll(encodeURIComponent('"./balise-chart-drawing.js"'), encodeURIComponent('"balise-chart-drawing"'))
    .replace('"./balise-chart-drawing.js":', '"balise-chart-drawing":');
