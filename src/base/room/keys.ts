/** What a key does while projecting. */
export type Action = 'next' | 'back' | 'black' | 'timer' | 'help' | 'minus' | 'stay' | { readonly hand: number };

type Press = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'composedPath'>;

/** These are not characters: they work even where single-key shortcuts are off (WCAG 2.1.4). Clickers send them too. */
const steady: Readonly<Record<string, Action>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ' ': 'next',
  // What starts the show must not reload the page in the middle of it.
  F5: 'stay',
};

const letters: Readonly<Record<string, Action>> = { b: 'black', '.': 'black', t: 'timer', h: 'help', m: 'minus', '-': 'minus' };

/**
 * What a key means, undefined if it is not ours. Digits go by their place on the keyboard, since a French one types `&é"'(` there
 * without Shift; letters go by what they type.
 */
export function actionFor(press: Press, shortcuts: boolean): Action | undefined {
  const { code, key } = press;
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const target = press.composedPath()[0] as Partial<HTMLElement> | undefined;
  const name = target?.localName;
  if (steady[key] === 'stay') return 'stay';
  // In a field, keys write; on a button, a box or a link, Space presses it.
  if (name === 'textarea' || name === 'select' || target?.isContentEditable) return undefined;
  if (name === 'input' && (target as HTMLInputElement).type !== 'checkbox') return undefined;
  if (key === ' ' && (name === 'button' || name === 'input' || name === 'a' || name === 'summary')) return undefined;
  if (steady[key]) return steady[key];
  if (!shortcuts) return undefined;
  // Without NumLock the numeric pad types no digit.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(key.length > 1 ? '' : code)?.[1];
  return digit ? { hand: Number(digit) - 1 } : letters[key.toLowerCase()];
}
