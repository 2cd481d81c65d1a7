import type { TextSize } from './settings.js';

/** What the visitor chose in the comfort menu; what is left out is as the page has it. Data only ever grows. */
export interface ComfortChoices {
  readonly textSize?: TextSize | undefined;
  readonly spacing?: 'normal' | 'wide' | undefined;
  readonly theme?: 'light' | 'dark' | 'contrast' | undefined;
  readonly simple?: boolean | undefined;
  /** How fast texts are read aloud; 1 is the voice's own pace. */
  readonly rate?: number | undefined;
}

interface Shared extends EventTarget {
  choices: ComfortChoices;
}

/** The page's own, since each self-contained file has a copy of this module: kept in memory alone, it ends with the page. */
function shared(): Shared {
  const page = globalThis as { [key: symbol]: Shared | undefined };
  return (page[Symbol.for('balise/comfort/v1')] ??= Object.assign(new EventTarget(), { choices: {} }));
}

export const comfortChoices = (): ComfortChoices => shared().choices;

/** Changes what is named, for all widgets of the page at once; `undefined` gives it back to the page. */
export function choose(change: ComfortChoices): void {
  const page = shared();
  page.choices = { ...page.choices, ...change };
  page.dispatchEvent(new Event('choose'));
}

/** Tells whoever reads aloud that another one begins. */
export function takeVoice(): void {
  shared().dispatchEvent(new Event('voice'));
}

/** Told of another choice, or of another one who reads; gives back what ends it. */
export function onComfort(type: 'choose' | 'voice', listener: () => void): () => void {
  const page = shared();
  page.addEventListener(type, listener);
  return () => page.removeEventListener(type, listener);
}
