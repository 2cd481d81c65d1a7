import { shortFallback } from './fallback.ts';
import { frameHeight, reservedHeight } from './heights.ts';
import { hostOf, waysOf, type Host } from './hosts.ts';
import { attributes, indent } from './markup.ts';
import type { HostId, Piece, Place, Snippet, SnippetField, Way } from './model.ts';
import { accentOf, contentAddress, frameAddress, hasNoContent, pageAddress, slugOf } from './place.ts';
import { damaged, unharmed } from './portal-filter.ts';
import { helpSentence, titleOf } from './words.ts';

interface Wish {
  /** A variant that the host lets through too; the best one if left out. */
  readonly way?: Way | undefined;
  /** The site's rules forbid styles in pages: height and colour then come from sheets. */
  readonly isStyleless?: boolean | undefined;
}

/** What one pastes into a host so that a piece shows there, in a variant that survives. */
export function snippet(piece: Piece, place: Place, id: HostId, { way: wanted, isStyleless = false }: Wish = {}): Snippet {
  const host = hostOf(id);
  const { steps } = host;
  const way = waysOf(host).find((one) => one === wanted) ?? host.way;
  const made = (code: string, notes: readonly string[], fields?: readonly SnippetField[]): Snippet => ({
    way,
    steps,
    code,
    fields,
    notes: [...contentNotes(piece), ...notes],
  });
  switch (way) {
    case 'script':
      return made(scriptCode(piece, place, isStyleless), [...hashNotes(piece, place), ...styleNotes(piece, isStyleless), ...keepNotes(id)]);
    case 'marked':
      return made(markedCode(piece, place, isStyleless), [
        'Pour un éditeur qui garde le script et retire les balises inconnues. Le script charge ce que la page contient.',
        ...styleNotes(piece, isStyleless),
        ...keepNotes(id),
      ]);
    case 'frame':
      return made(frameCode(piece, place, host), frameNotes(piece, place, host), fieldsOf(piece, place, host));
    case 'address':
      return made(pageAddress(piece, place), addressNotes(piece));
  }
}

/** The script of a piece, exactly this version of it. */
export const scriptTag = ({ widget }: Piece, { folder, integrity }: Place): string =>
  `<script${attributes({
    defer: true,
    crossorigin: true,
    integrity: integrity[fileOf(widget)],
    src: `${folder}${fileOf(widget)}`,
  })}></script>`;

const fileOf = (widget: string) => `balise-${widget}.js`;

/** The tag of a piece around what shows until it is ready. Without its style it takes its place from `balise.css`. */
export function tag(piece: Piece, place: Place, fallback: string, more: Readonly<Record<string, string | undefined>> = {}): string {
  const name = `balise-${piece.widget}`;
  return `<${name}${attributes({ ...settings(piece, place), ...more })}>\n${indent(fallback)}\n</${name}>`;
}

const settings = (piece: Piece, place: Place): Record<string, string | true | undefined> => ({
  src: contentAddress(piece, place),
  ...Object.fromEntries(Object.entries(piece.attributes ?? {}).flatMap(([key, value]) => (isOwn(key) ? [[key, value || true]] : []))),
  theme: piece.theme,
});

/** Attributes that a widget knows; never a handler or what the snippet itself sets. */
const isOwn = (name: string) => /^(?!on)[a-z][a-z-]*$/.test(name) && !['src', 'style', 'theme', 'class', 'id', 'is', 'slot'].includes(name);

function styleOf(piece: Piece): string {
  const accent = accentOf(piece);
  return `display: block; min-height: ${reservedHeight(piece)}${accent ? `; --balise-accent: ${accent}` : ''}`;
}

/** What keeps the place where no style may stand in the page. */
const sheetTag = ({ folder }: Place) => `<link${attributes({ rel: 'stylesheet', href: `${folder}balise.css` })}>`;

function scriptCode(piece: Piece, place: Place, isStyleless: boolean): string {
  const style = isStyleless ? undefined : styleOf(piece);
  const head = isStyleless ? [sheetTag(place)] : [];
  return [...head, scriptTag(piece, place), tag(piece, place, shortFallback(piece, place), { style })].join('\n');
}

/** Tags that an editor knows; the loader puts the widget into the place that is kept. */
function markedCode(piece: Piece, place: Place, isStyleless: boolean): string {
  const data = Object.fromEntries(Object.entries(settings(piece, place)).map(([name, value]) => [`data-${name}`, value]));
  const given = attributes({ 'data-balise': piece.widget, ...data, style: isStyleless ? undefined : styleOf(piece) });
  const loader = `<script${attributes({ type: 'module', crossorigin: true, src: `${place.folder}balise.js` })}></script>`;
  const element = `<div${given}>\n${indent(shortFallback(piece, place))}\n</div>`;
  return [...(isStyleless ? [sheetTag(place)] : []), loader, element].join('\n');
}

/** The values that a host's own form asks for: plain, since nobody reads HTML there. */
function fieldsOf(piece: Piece, place: Place, { asks }: Host): SnippetField[] | undefined {
  const values = {
    address: ['Adresse', frameAddress(piece, place)],
    title: ['Titre', titleOf(piece)],
    width: ['Largeur', '100%'],
    height: ['Hauteur, en pixels', String(frameHeight(piece))],
    sentence: ['Phrase à mettre en dessous', unharmed(`Besoin d’aide ? 3018 : ${helpSentence}`)],
  } as const;
  return asks?.map((id) => ({ id, label: values[id][0], text: values[id][1] }));
}

function frameCode(piece: Piece, place: Place, { titled }: Host): string {
  const frame = attributes({
    src: frameAddress(piece, place),
    width: '100%',
    height: String(frameHeight(piece)),
    frameborder: '0',
    allowfullscreen: true,
    title: titled ? unharmed(titleOf(piece)) : undefined,
  });
  return `<iframe${frame}></iframe>\n${shortFallback(piece, place)}`;
}

const contentNotes = (piece: Piece): string[] =>
  hasNoContent(piece) ? [] : [`Le fichier ${piece.slug}.json doit être dans le dossier « contents » de votre serveur.`];

const hashNotes = ({ widget }: Piece, { integrity }: Place): string[] =>
  integrity[fileOf(widget)]
    ? []
    : ['L’empreinte du script manque : copiez-la de integrity.json dans un attribut integrity="…", ou laissez la ligne ainsi.'];

function styleNotes(piece: Piece, isStyleless: boolean): string[] {
  if (!isStyleless) return ['L’attribut style garde la place du contenu, pour que la page ne saute pas.'];
  const accent = accentOf(piece);
  return [
    'La feuille balise.css garde la place du contenu. Une seule ligne <link> suffit pour toute la page.',
    ...(accent ? [`La couleur va dans la feuille de style de votre site : balise-${piece.widget} { --balise-accent: ${accent}; }`] : []),
  ];
}

function keepNotes(id: HostId): string[] {
  if (id === 'html') return [];
  return id === 'wordpress'
    ? [
        'Si le script est retiré à l’enregistrement, votre compte n’a pas le droit d’écrire du HTML complet (unfiltered_html) : choisissez plus haut « WordPress, compte auteur ou réseau de sites ».',
      ]
    : ['Si le script est retiré à l’enregistrement, le lien et le 3018 restent : choisissez alors « Cadre » plus haut.'];
}

function frameNotes(piece: Piece, place: Place, host: Host): string[] {
  const notes = [
    `La hauteur est de ${frameHeight(piece)} pixels. Changez ce nombre si votre colonne est étroite : ce qui dépasse défile dans le cadre.`,
  ];
  const own = Object.keys(piece.attributes ?? {}).filter(isOwn);
  if (own.length)
    notes.push(
      `Un cadre ne transmet pas ces réglages de la balise : ${own.join(', ')}.${piece.widget === '3018' ? ' Écrivez une « Phrase à côté du numéro » : le bandeau devient un contenu, et son fichier les porte.' : ''}`,
    );
  const cut = host.id === 'edifice' && damaged(frameCode(piece, place, host));
  if (cut) notes.push(`Le filtre de l’ENT enlèverait « ${cut} » : changez le nom du dossier.`);
  return notes;
}

const addressNotes = (piece: Piece): string[] => [
  `Déposez d’abord ${slugOf(piece)}.html${accentOf(piece) ? `, ${slugOf(piece)}.css` : ''} et ${slugOf(piece)}.oembed.json dans le dossier de votre serveur : sans eux, WordPress ne montre qu’un lien.`,
  'Dans ce cadre isolé, un clic n’appelle pas le 3018 : le numéro s’affiche en clair.',
];
