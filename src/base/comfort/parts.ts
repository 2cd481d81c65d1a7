/** A stretch of what is on screen, in one language. */
export interface Part {
  /** As a voice should say it. */
  readonly text: string;
  readonly lang: string;
  /** Where each character of the text stands on screen; nowhere for what is said but not shown. */
  readonly origin: readonly (Place | undefined)[];
}

type Place = readonly [node: Text, offset: number];

/**
 * What is done, not read; what only screen readers hear; what is folded away; and what the visitor typed or was given to keep to
 * themselves: a name, an address, a code.
 */
const unread = [
  '.comfort,.actions,.filters,.group-panel,.group-tools,.sr,.work,.ticket,.mail,.trap',
  'button:not(.tile),input,select,textarea,svg,canvas,[role=status],[role=application],[aria-hidden=true],[hidden],[inert]',
  'details:not([open])',
].join();

/** What a widget shows, in reading order; answers are told apart by the sentence that `answer` gives for their letter. */
export function partsOf(base: Element, answer: (letter: string) => string): Part[] {
  const parts: Part[] = [];
  let open = begin('');
  let answers = 0;
  const flush = (lang: string) => {
    const done = finish(open);
    if (done) parts.push(done);
    // What is said before a text waits for the text, which may be in a box of its own.
    open = begin(lang, open.origin.some(Boolean) ? '' : open.text);
  };
  const walk = (element: Element, lang: string) => {
    if (element.matches(unread)) return;
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden') return;
    const own = element.getAttribute('lang') || lang;
    const isApart = own !== lang || !/^inline|^contents/.test(display) || element.matches('br');
    if (isApart) flush(own);
    if (element.matches('legend')) answers = 0;
    if (element.matches('.option')) say(open, answer(String.fromCharCode(65 + answers++)));
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) show(open, child as Text);
      else if (child.nodeType === Node.ELEMENT_NODE) walk(child as Element, own);
    }
    if (isApart) flush(lang);
  };
  walk(base, base.getAttribute('lang') ?? '');
  flush('');
  return parts;
}

interface Draft {
  text: string;
  readonly lang: string;
  readonly origin: (Place | undefined)[];
}

const begin = (lang: string, text = ''): Draft => ({ text, lang, origin: Array.from(text, () => undefined) });

function say(draft: Draft, words: string, place?: Place): void {
  for (const letter of words) {
    // One space is enough, and a no-break one is read aloud by some voices.
    const sign = /\s/.test(letter) ? ' ' : letter;
    if (sign === ' ' && /(^| )$/.test(draft.text)) continue;
    draft.text += sign;
    for (let i = 0; i < sign.length; i++) draft.origin.push(place);
  }
}

/** French says the helpline as two numbers: trente, dix-huit. */
const spoken3018 = [
  ['30', 0],
  [' ', 1],
  ['1', 2],
  ['8', 3],
] as const;

function show(draft: Draft, node: Text): void {
  const isFrench = draft.lang.startsWith('fr');
  for (let i = 0; i < node.data.length; i++) {
    if (isFrench && node.data.startsWith('3018', i) && !/\d$/.test(node.data.slice(0, i))) {
      for (const [said, at] of spoken3018) say(draft, said, [node, i + at]);
      i += 3;
    } else say(draft, node.data[i]!, [node, i]);
  }
}

function finish({ text, lang, origin }: Draft): Part | undefined {
  // A mark on a line of its own, such as an arrow or a bullet, is nothing to say.
  return /[\p{L}\p{N}]/u.test(text) && origin.some(Boolean) ? { text, lang, origin } : undefined;
}

/** Where a stretch of a part's text stands on screen. */
export function rangeOf({ origin }: Part, start: number, end: number): Range | undefined {
  const places = origin.slice(start, end).filter((place) => place?.[0].isConnected) as Place[];
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return undefined;
  const range = new Range();
  range.setStart(...first);
  range.setEnd(last[0], Math.min(last[1] + 1, last[0].data.length));
  return range;
}
