import { rangeOf, type Part } from './parts.js';

/** Names of the page's registry of highlights, which changes nothing in the document. */
export const highlights = { sentence: 'balise-sentence', word: 'balise-word' } as const;

const registry = (): HighlightRegistry | undefined => globalThis.CSS?.highlights;

/** Shows which sentence is being read, and brings it into view. */
export function markSentence(part: Part, start: number, end: number): void {
  const range = rangeOf(part, start, end);
  mark('sentence', range);
  range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** Shows the word that begins at an index, where the engine tells of words. */
export function markWord(part: Part, at: number, limit: number): void {
  const word = /^[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/u.exec(part.text.slice(at, limit))?.[0];
  mark('word', word && rangeOf(part, at, at + word.length));
}

export function clearMarks(): void {
  for (const name of Object.values(highlights)) registry()?.delete(name);
}

function mark(name: keyof typeof highlights, range: Range | undefined | '') {
  if (!range) registry()?.delete(highlights[name]);
  else registry()?.set(highlights[name], new Highlight(range));
}
