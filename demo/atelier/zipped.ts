import { strToU8, zipSync } from 'fflate';
import type { Piece, Place } from './model.ts';
import { staticPage } from './static-page.ts';

/** A content's page and its oEmbed answer, to unpack into the folder. */
export function zipped(piece: Piece, place: Place): BlobPart {
  const files = staticPage(piece, place).map(({ name, text }) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files));
}
