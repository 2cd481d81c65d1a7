// What a room can read of a projected slide. Each function stands alone, so that its text can be sent to a page of built files.

export interface Look {
  /** Text that is too small, leaves the screen, or is cut by its page. */
  readonly faults: string[];
  /** The words that this page of the slide shows. */
  readonly text: string;
}

/** Looks at what is on the screen now: every word, its size and its place. */
export function look(dialog: HTMLElement): Look {
  const faults = new Set<string>();
  const words: string[] = [];
  const pages = dialog.querySelector('.pages')!;
  const seen = dialog.querySelector('.help') ?? dialog.querySelector('.screen')!;
  const screen = new DOMRect(0, 0, innerWidth, innerHeight);
  // Less on a phone that is held upright.
  const least = Math.min(innerHeight / 30, innerWidth / 16) - 0.5;
  const cover = dialog.getBoundingClientRect();
  if (cover.x > 0.5 || cover.y > 0.5 || cover.right < innerWidth - 0.5 || cover.bottom < innerHeight - 0.5) faults.add('page seen');

  /** True where a box is on this page of the slide; false where it is whole on another. */
  const isHere = (box: DOMRect, what: string, element: Element, leading: number) => {
    const inFlow = pages.contains(element);
    const place = inFlow ? pages.getBoundingClientRect() : screen;
    if (box.top < place.top - leading || box.bottom > place.bottom + leading) faults.add(`cut above or below: ${what}`);
    if (inFlow && (box.right <= place.left + 1 || box.left >= place.right - 1)) return false;
    if (box.left < place.left - 1 || box.right > place.right + 1) faults.add(`cut at the side: ${what}`);
    return true;
  };

  const walker = document.createTreeWalker(seen, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const line = node.textContent!;
    const parent = node.parentElement!;
    if (!line.trim()) continue;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    if (size < least) faults.add(`${size} px is too small: ${line.trim()}`);
    for (const { 0: word, index } of line.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width && height);
      if (!boxes.length) faults.add(`not shown: ${word}`);
      // A line's box is a little higher than the line where lines are close.
      const here = boxes.filter((box) => isHere(box, word, parent, size / 5)).length;
      if (here && pages.contains(parent)) words.push(word);
    }
  }
  // As many pages as the foot says, and none that begins a little aside.
  const { left, right } = pages.getBoundingClientRect();
  const parts = [...pages.querySelector('.flow')!.getClientRects()];
  const said = Number(/page \d+\D+(\d+)/.exec(dialog.querySelector('.where')!.textContent)?.[1] ?? 1);
  if (parts.length !== said) faults.add(`${parts.length} pages, but ${said} said`);
  for (const part of parts)
    if (part.left < right - 1 && part.right > left + 1 && Math.abs(part.left - left) > 0.75)
      faults.add(`page aside: ${part.left - left} px`);
  for (const element of seen.querySelectorAll<HTMLElement>('input:not([type=checkbox]), img, .bar')) {
    isHere(element.getBoundingClientRect(), element.localName, element, 1);
    if (parseFloat(getComputedStyle(element).fontSize) < least) faults.add(`too small: ${element.localName}`);
  }
  return { faults: [...faults], text: words.join(' ') };
}

export interface Walk {
  readonly faults: string[];
  /** What the room read, from the title to the end. */
  readonly text: string;
  /** What the foot said at each page. */
  readonly places: string[];
}

/** Goes through a whole show by its keys, raising hands wherever they are counted, and looks at every page of every slide. */
export function walk(dialog: HTMLElement, lookAt: typeof look): Walk {
  const faults = new Set<string>();
  const texts: string[] = [];
  const places: string[] = [];
  const press = (key: string, code = key) =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, view: window }));
  const place = () => dialog.querySelector('.where')!.textContent;
  const check = (when = '') => {
    const { faults: found, text } = lookAt(dialog);
    for (const fault of found) faults.add(`${place()}${when}: ${fault}`);
    return text;
  };
  for (let last = ''; ;) {
    const text = check();
    const now = `${place()} ${text}`;
    if (now === last) break;
    last = now;
    texts.push(text);
    places.push(place());
    if (dialog.querySelector('.counter')) {
      for (const digit of ['1', '1', '2']) press(digit, `Digit${digit}`);
      check(' with hands');
      // The foot at its fullest.
      if (places.length < 4)
        for (const key of ['m', 't', 't', 'm']) {
          press(key);
          check(` after ${key}`);
        }
    }
    press('PageDown');
  }
  press('h');
  check(' help');
  press('h');
  return { faults: [...faults], text: texts.join(' '), places };
}

/** Texts as they compare: a config is typeset before it is shown, and a word may be broken between two lines. */
export const plain = (text: string): string => text.replace(/\u2011/g, '-').replace(/\s/g, '');

/** Every text of a config that the room must get to read. */
export function mustBeRead(config: unknown): string[] {
  const wanted = new Set([
    'text',
    'title',
    'intro',
    'question',
    'what',
    'explanation',
    'signs',
    'actions',
    'takeaways',
    'advice',
    'options',
  ]);
  const leftOut = new Set(['about', 'notes', 'themes', 'ages', 'links', 'idea', 'hint']);
  const found: string[] = [];
  const visit = (value: unknown, key: string, inProfile = false) => {
    if (typeof value === 'string') {
      // A profile's own words are for who answered alone; a room sees what one can do.
      if (wanted.has(key) && !(inProfile && key === 'text')) found.push(value);
    } else if (Array.isArray(value)) for (const item of value) visit(item, key, key === 'profiles');
    else if (value && typeof value === 'object')
      for (const [name, item] of Object.entries(value)) if (!leftOut.has(name)) visit(item, name, inProfile && name !== 'advice');
  };
  visit(config, '');
  return found;
}

/** The longest texts that a quiz's config may have, made from a sound one. */
export function longest<C extends object>(config: C): C {
  const long = (length: number) => 'Les écrans prennent parfois beaucoup de place. '.repeat(30).slice(0, length).trim();
  const source = 'amif';
  const options = Array.from({ length: 8 }, (_, i) => ({ id: `o${i}`, text: long(200), correct: i < 4, points: i }));
  const explanation = { text: long(1000), source };
  const questions = [
    { id: 'a', kind: 'multiple', text: long(300), options, explanation },
    { id: 'b', kind: 'opinion', text: long(300), options: options.slice(2).map(({ id }) => ({ id, text: long(120) })) },
    { id: 'c', kind: 'scale', text: long(300), options },
    { id: 'd', kind: 'estimate', text: long(300), unit: long(30), min: -1e9, max: 1e9, answer: 0, tolerance: 1, explanation },
  ];
  const advice = Array.from({ length: 6 }, () => ({ text: long(300), source }));
  const profiles = [{ id: 'p', from: 0, title: long(120), text: long(600), advice }];
  return { ...config, title: long(120), intro: long(600), questions, profiles, takeaways: advice };
}
