import { directionOf } from '../../src/lib/localize.ts';
import { wholeFallback } from './fallback.ts';
import { frameHeight } from './heights.ts';
import { attributes, escapeHtml, indent } from './markup.ts';
import type { Piece, Place } from './model.ts';
import { accentOf, frameAddress, pageAddress, slugOf } from './place.ts';
import { scriptTag, tag } from './snippets.ts';
import { titleOf } from './words.ts';

/** A file to upload into the folder. */
export interface StaticFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/**
 * A content's own page, which says all without a script, and the oEmbed answer that lets WordPress show it from its address alone; a
 * town's colour is a sheet of its own, since a strict policy lets no style into the page.
 */
export function staticPage(piece: Piece, place: Place): readonly [page: StaticFile, oembed: StaticFile, colour?: StaticFile] {
  const accent = accentOf(piece);
  const name = slugOf(piece);
  const page = { name: `${name}.html`, type: 'text/html', text: pageText(piece, place) };
  const oembed = { name: `${name}.oembed.json`, type: 'application/json', text: oembedText(piece, place) };
  return accent
    ? [page, oembed, { name: `${name}.css`, type: 'text/css', text: `:root {\n  --balise-accent: ${accent};\n}\n` }]
    : [page, oembed];
}

const oembedAddress = (piece: Piece, { folder }: Place) => `${folder}${slugOf(piece)}.oembed.json`;

function pageText(piece: Piece, place: Place): string {
  const { widget } = piece;
  const { folder } = place;
  const title = titleOf(piece);
  const page = pageAddress(piece, place);
  const about = descriptionOf(piece);
  const lang = langOf(piece);
  const meta = (values: Record<string, string>) => `<meta${attributes(values)}>`;
  const link = (values: Record<string, string>) => `<link${attributes(values)}>`;
  // Its title is the page's: the banner has none, so its page gives it one.
  const more = { 'heading-level': widget === '3018' ? undefined : '1' };
  return `<!doctype html>
<html${attributes({ lang, dir: directionOf(lang) === 'rtl' ? 'rtl' : undefined, class: piece.theme === 'light' || piece.theme === 'dark' ? piece.theme : undefined })}>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>${escapeHtml(title)}</title>
  ${meta({ name: 'description', content: about })}
  ${link({ rel: 'canonical', href: page })}
  ${link({ rel: 'alternate', type: 'application/json+oembed', href: oembedAddress(piece, place), title })}
  ${meta({ property: 'og:type', content: 'website' })}
  ${meta({ property: 'og:title', content: title })}
  ${meta({ property: 'og:description', content: about })}
  ${meta({ property: 'og:url', content: page })}
  ${meta({ property: 'og:locale', content: localeOf(lang) })}
  ${link({ rel: 'stylesheet', href: `${folder}page.css` })}${accentOf(piece) ? `\n  ${link({ rel: 'stylesheet', href: `${folder}${slugOf(piece)}.css` })}` : ''}
  ${scriptTag(piece, place)}
</head>
<body>
  <main${attributes(isFrench(lang) ? {} : { lang: 'fr', dir: 'ltr' })}>
${indent(indent((widget === '3018' ? `<h1>${escapeHtml(title)}</h1>\n` : '') + tag(piece, place, wholeFallback(piece, place), more)))}
  </main>
</body>
</html>
`;
}

/** The page's own language is its content's; what the page adds is French, and says so. */
const langOf = ({ config }: Pick<Piece, 'config'>): string => (typeof config?.lang === 'string' ? config.lang : 'fr');
const isFrench = (lang: string) => /^fr\b/i.test(lang);

/** As Open Graph writes a language: with the land where most speak it. */
function localeOf(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return `${language}_${region}`;
}

/** What a search engine and a shared link show under the title. */
function descriptionOf({ widget, config }: Piece): string {
  const text = [config?.intro, config?.reading].find((one): one is string => typeof one === 'string');
  if (text) return text.length > 200 ? `${text.slice(0, 200).replace(/\s+\S*$/, '')}…` : text;
  if (!isFrench(langOf({ config }))) return titleOf({ widget, slug: '', config });
  return widget === '3018'
    ? 'Aide gratuite, anonyme et confidentielle contre les violences numériques.'
    : 'Pour parler des enfants et des écrans.';
}

/** As oEmbed 1.0 has it. The quotation is what WordPress shows until the frame has told its height. */
function oembedText(piece: Piece, place: Place): string {
  const title = titleOf(piece);
  const [width, height] = [600, frameHeight(piece)];
  const frame = attributes({
    src: frameAddress(piece, place),
    width: String(width),
    height: String(height),
    frameborder: '0',
    title,
  });
  const quotation = `<blockquote><p><a${attributes({ href: pageAddress(piece, place) })}>${escapeHtml(title)}</a></p></blockquote>`;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: new URL(place.folder).hostname,
    provider_url: new URL(place.folder).origin,
    html: `${quotation}<iframe${frame}></iframe>`,
    width,
    height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
