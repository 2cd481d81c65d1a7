/**
 * French sets a no-break space before : ; ? ! » %, after «, between a number and its unit, and keeps « a-t-il » whole. People who write JSON type an
 * ordinary space, and a line then starts with a lone question mark: this mends every text of a validated config.
 */
function frenchSpaces(text: string): string {
  return text
    .replace(/ ([;!?])/g, '\u202f$1')
    .replace(/ ([:»%])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/-t-/g, '\u2011t\u2011')
    .replace(/(\d) (?=\d{3}\b|h\b|ans?\b|min\b|mois\b)/g, '$1\u00a0');
}

/** Addresses and ids are not prose: a « -t- » or a « 3 ans.pdf » in them must stay as it is. */
const forMachines = /^(id|source|src|receiver|email|\$schema|.*url)$/i;

/** A copy of a config whose texts have the no-break spaces of its language; other languages come back as they are. */
export function typeset<T>(value: T, lang: string): T {
  if (!/^fr\b/i.test(lang)) return value;
  const walk = (v: unknown): unknown => {
    if (typeof v === 'string') return frenchSpaces(v);
    if (Array.isArray(v)) return v.map(walk);
    if (v && typeof v === 'object') return Object.fromEntries(Object.entries(v).map(([k, x]) => [k, forMachines.test(k) ? x : walk(x)]));
    return v;
  };
  return walk(value) as T;
}

/** A text that another sentence follows: with a full stop, unless it ends in one. */
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
