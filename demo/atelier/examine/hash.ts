const lengths: Readonly<Record<string, number>> = { sha256: 44, sha384: 64, sha512: 88 };

/**
 * What a browser makes of an integrity attribute: `unread` if it is no hash at all and counts for nothing, `cut` if it can match no
 * file, else `whole`.
 */
export function readHash(text: string): 'unread' | 'cut' | 'whole' {
  const read = text
    .trim()
    .split(/\s+/)
    .flatMap((one) => [/^(sha(?:256|384|512))-([A-Za-z\d+/_-]+={0,2})$/.exec(one) ?? []])
    .filter((match) => match.length);
  if (!read.length) return 'unread';
  return read.every(([, kind = '', hash = '']) => hash.length === lengths[kind]) ? 'whole' : 'cut';
}
