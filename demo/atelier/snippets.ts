import { shortFallback } from './fallback.ts';
import { frameHeight, reservedHeight } from './heights.ts';
import { hostOf, type Host } from './hosts.ts';
import { attributes, indent } from './markup.ts';
import type { HostId, Piece, Place, Snippet } from './model.ts';
import { accentOf, contentAddress, frameAddress, hasNoContent, pageAddress, slugOf } from './place.ts';
import { damaged, unharmed } from './portal-filter.ts';
import { titleOf } from './words.ts';

/** What one pastes into a host so that a piece shows there, in the variant that survives. */
export function snippet(piece: Piece, place: Place, id: HostId): Snippet {
  const host = hostOf(id);
  const { steps, way } = host;
  switch (way) {
    case 'script':
      return { way, steps, code: scriptCode(piece, place), notes: [...contentNotes(piece), ...scriptNotes(piece, place, id)] };
    case 'frame':
      return { way, steps, code: frameCode(piece, place, host), notes: [...contentNotes(piece), ...frameNotes(piece, place, host)] };
    case 'address':
      return { way, steps, code: pageAddress(piece, place), notes: [...contentNotes(piece), ...addressNotes(piece)] };
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
  const given = attributes({
    src: contentAddress(piece, place),
    ...Object.fromEntries(Object.entries(piece.attributes ?? {}).flatMap(([key, value]) => (isOwn(key) ? [[key, value || true]] : []))),
    theme: piece.theme,
    ...more,
  });
  return `<${name}${given}>\n${indent(fallback)}\n</${name}>`;
}

/** Attributes that a widget knows; never a handler or what the snippet itself sets. */
const isOwn = (name: string) => /^(?!on)[a-z][a-z-]*$/.test(name) && !['src', 'style', 'theme', 'class', 'id', 'is', 'slot'].includes(name);

function scriptCode(piece: Piece, place: Place): string {
  const accent = accentOf(piece);
  const style = `display: block; min-height: ${reservedHeight(piece)}${accent ? `; --balise-accent: ${accent}` : ''}`;
  return `${scriptTag(piece, place)}\n${tag(piece, place, shortFallback(piece, place), { style })}`;
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

function scriptNotes(piece: Piece, { integrity }: Place, id: HostId): string[] {
  const notes = [];
  if (!integrity[fileOf(piece.widget)])
    notes.push('L’empreinte du script manque : copiez-la de integrity.json dans un attribut integrity="…", ou laissez la ligne ainsi.');
  notes.push(
    'L’attribut style garde la place du contenu. Si votre site interdit les styles dans les pages (CSP), enlevez-le et chargez balise.css.',
  );
  if (id !== 'html')
    notes.push('Si le script est retiré à l’enregistrement, le lien et le 3018 restent : choisissez alors la variante en cadre.');
  return notes;
}

function frameNotes(piece: Piece, place: Place, host: Host): string[] {
  const notes = [
    `La hauteur est de ${frameHeight(piece)} pixels. Changez ce nombre si votre colonne est étroite : ce qui dépasse défile dans le cadre.`,
  ];
  const own = Object.keys(piece.attributes ?? {}).filter(isOwn);
  if (own.length) notes.push(`Un cadre ne transmet pas ces réglages de la balise : ${own.join(', ')}.`);
  const cut = host.id === 'edifice' && damaged(frameCode(piece, place, host));
  if (cut) notes.push(`Le filtre de l’ENT enlèverait « ${cut} » : changez le nom du dossier.`);
  return notes;
}

const addressNotes = (piece: Piece): string[] => [
  `Déposez d’abord ${slugOf(piece)}.html et ${slugOf(piece)}.oembed.json dans le dossier de votre serveur : sans eux, WordPress ne montre qu’un lien.`,
  'Dans ce cadre isolé, un clic n’appelle pas le 3018 : le numéro s’affiche en clair.',
];
