import { isLocalHost } from '../../src/lib/safe-url.ts';
import type { Piece, Place } from './model.ts';

/** What the folder brings itself: a page of a content under such a name would take the place of the folder's own. */
const reserved = ['3018', 'accessibilite', 'atelier', 'contents', 'embed', 'guide', 'index', 'integrity', 'modules', 'page', 'schema'];
export const isReserved = (slug: string): boolean => reserved.includes(slug) || /^balise(-|$)/.test(slug);

/** The first of `name`, `name-2`, `name-3`… that is nobody else's. */
export function freeSlug(name: string, taken: (slug: string) => boolean): string {
  const isTaken = (slug: string) => isReserved(slug) || taken(slug);
  let slug = name;
  for (let i = 2; isTaken(slug); i++) slug = `${name.slice(0, 60)}-${i}`;
  return slug;
}

/** The folder that somebody typed, as an absolute address that ends in a slash; or, in French, what is wrong with it. */
export function readFolder(typed: string): { readonly folder: string } | { readonly problem: string } {
  const text = typed.trim();
  const complete = 'Donnez l’adresse complète du dossier, par exemple https://www.votre-commune.fr/balise/0.1.0/.';
  if (/^[a-z]:\\|^file:|\\/i.test(text))
    return { problem: 'C’est une adresse de votre ordinateur. Déposez le dossier sur le site, et donnez son adresse là-bas.' };
  if (/^s?ftps?:/i.test(text))
    return { problem: 'C’est l’adresse de dépôt. Donnez celle de la page, telle qu’un visiteur l’ouvre : elle commence par https://.' };
  let url: URL;
  try {
    url = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  } catch {
    return { problem: complete };
  }
  // « mailto:mairie@ville.fr » reads as a name and a password before the host.
  if (url.username || url.password)
    return {
      problem: /^mailto:/i.test(text)
        ? 'C’est une adresse électronique. Donnez celle du dossier, qui commence par https://.'
        : 'L’adresse contient un identifiant (avant @). Tout le monde le lirait dans votre page : enlevez-le.',
    };
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocalHost(url.hostname)))
    return { problem: 'L’adresse doit commencer par https:// : les autres sites refusent d’afficher une page http.' };
  if (!url.hostname.includes('.') && !isLocalHost(url.hostname)) return { problem: complete };
  url.search = '';
  url.hash = '';
  // What one copies is often the address of a page or a file of the folder.
  url.pathname = url.pathname.replace(/[^/]*\.(?:html?|json|js|css)$/i, '').replace(/\/(?:atelier|contents|modules|schema)\/*$/i, '/');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return { folder: url.href };
}

/** True for a folder that only this computer can open: a test server, not the town's. */
export const isOnThisComputer = (folder: string): boolean => URL.canParse(folder) && isLocalHost(new URL(folder).hostname);

/** True for a 3018 that shows what the library knows, with no content of its own. */
export const hasNoContent = ({ widget, config }: Piece): boolean => widget === '3018' && !config;

/** Where a piece's content is, if it has one. */
export const contentAddress = (piece: Piece, { folder }: Place): string | undefined =>
  hasNoContent(piece) ? undefined : `${folder}contents/${piece.slug}.json`;

/** The name by which the folder's pages know a piece. */
export const slugOf = (piece: Piece): string => (hasNoContent(piece) ? '3018' : piece.slug);

/** The page that a frame shows: one for all contents. */
export function frameAddress(piece: Piece, { folder }: Place): string {
  const accent = accentOf(piece);
  // The page is light unless it is told otherwise.
  const theme = piece.theme === 'dark' || piece.theme === 'auto' ? piece.theme : undefined;
  const asked = { a: accent?.slice(1), t: theme, s: piece.attributes?.['text-size'] };
  const given = Object.entries(asked).flatMap(([name, value]) => (value ? [`&${name}=${value}`] : []));
  return `${folder}embed.html?c=${slugOf(piece)}${given.join('')}`;
}

/** The page that holds the content without a script, and that WordPress embeds from its address. */
export const pageAddress = (piece: Piece, { folder }: Place): string => `${folder}${slugOf(piece)}.html`;

/** A colour that may stand in a style and in an address. */
export const accentOf = ({ accent }: Piece): string | undefined =>
  accent && /^#[\da-f]{6}$/i.test(accent) ? accent.toLowerCase() : undefined;
