import { strToU8, zipSync } from 'fflate';
import type { Piece, Place } from './model.ts';
import { staticPage } from './static-page.ts';

/** A content's page, its oEmbed answer and its colour, to unpack into the folder. */
export function zipped(piece: Piece, place: Place): BlobPart {
  const files = staticPage(piece, place).flatMap((file) => (file ? [[file.name, strToU8(file.text)] as const] : []));
  return zipSync(Object.fromEntries(files));
}
