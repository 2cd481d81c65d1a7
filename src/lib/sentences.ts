/** A stretch of a text, from its first character to the one after its last. */
export type Stretch = readonly [start: number, end: number];

/** Longer ones are cut off by some engines: Chrome stops after 15 seconds. */
const longest = 220;

/** A text as sentences that a voice reads in one go; a long one is cut at a comma, or at a space. */
export function sentences(text: string, lang: string): Stretch[] {
  return split(text, lang).flatMap((stretch) => cut(text, stretch));
}

function split(text: string, lang: string): Stretch[] {
  if ('Segmenter' in Intl) {
    const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
    return Array.from(segments, ({ index, segment }) => [index, index + segment.length]);
  }
  return splitBySigns(text);
}

/** For engines that know no sentences: a closing sign, then a space. */
export function splitBySigns(text: string): Stretch[] {
  return [...text.matchAll(/\S.*?(?:[.!?…]+(?=\s)\s*|$)/gsu)].map(({ index, 0: { length } }) => [index, index + length]);
}

function cut(text: string, [start, end]: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  while (end - start > longest) {
    const piece = text.slice(start, start + longest);
    const at = Math.max(piece.lastIndexOf(', '), piece.lastIndexOf(' : '), piece.lastIndexOf('; ')) + 1 || piece.lastIndexOf(' ') + 1;
    const length = at || longest;
    parts.push([start, start + length]);
    start += length;
  }
  return text.slice(start, end).trim() ? [...parts, [start, end]] : parts;
}
