/**
 * The school portals' server filter (Edifice's xss-utils) reads a text with its white space taken out, and cuts what looks like a
 * program: « Attention message = ici » holds `onmessage=`, « Le cheval (dessin) » holds `eval(…)`. What it cuts it cuts without a word.
 */
const handlers =
  'click|context|mouse|dblclick|key|abort|error|before|hash|load|page|resize|scroll|unload|blur|change|focus|input|invalid|reset|search|' +
  'select|submit|drag|drop|copy|cut|paste|after|can|end|duration|emptied|play|progress|seek|stall|suspend|time|volume|waiting|message|' +
  'open|touch|online|offline|popstate|show|storage|toggle|wheel|pointer|animation|begin';

/** What is cut, once white space is gone. Each ends in the one character that an unbreakable space before it keeps from being read so. */
const cut = new RegExp(`</?script|(?:eval|expression|atob)\\(|(?:java|vb)script:|on(?:${handlers})\\w*=`, 'i');

/** The white space that the filter takes out, written-out line ends included; a no-break space is not among it. */
const blank = /[ \t\n\v\f\r]|\\[frnt]/y;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', equals: '=', lpar: '(', colon: ':', sol: '/' };

interface Found {
  /** What the filter would cut, as it stands in the text. */
  readonly piece: string;
  readonly start: number;
  /** Where the last character of what it looks for stands. */
  readonly last: number;
}

function find(text: string): Found | undefined {
  let dense = '';
  const places: number[] = [];
  for (let at = 0; at < text.length;) {
    blank.lastIndex = at;
    if (blank.test(text)) at = blank.lastIndex;
    else {
      places.push(at);
      dense += text[at++];
    }
  }
  const match = cut.exec(dense);
  if (!match) return undefined;
  const [start, last] = [places[match.index]!, places[match.index + match[0].length - 1]!];
  return { piece: text.slice(start, last + 1), start, last };
}

/** What the filter would cut out of a text or of a snippet, entities included; undefined if it leaves it whole. */
export function damaged(text: string): string | undefined {
  const plain = text
    .replace(/&#(?:x([\da-f]+)|(\d+));?/gi, (_, hex: string | undefined, decimal: string) => {
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/&([a-z]+);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
  return find(plain)?.piece;
}

/**
 * The same text with no-break spaces where the filter would cut: it keeps those, and the reader sees no difference but a space before
 * a sign. For sentences, not for addresses.
 */
export function unharmed(text: string): string {
  let whole = text;
  for (let found = find(whole); found; found = find(whole)) {
    // « <script »: after the sign, so that the word itself stays whole.
    const at = whole[found.start] === '<' ? found.start + 1 : found.last;
    whole = `${whole.slice(0, at).replace(/[ \t\n\v\f\r]+$/, '')}\u00a0${whole.slice(at)}`;
  }
  return whole;
}
