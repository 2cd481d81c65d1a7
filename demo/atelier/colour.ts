import { groundColours } from '../../src/base/tokens.ts';
import { contrastRatio, parseHex } from '../../src/lib/contrast.ts';

/** Contrast as WCAG reckons it, and the nearest colour that has enough of it. */
const enough = 4.5;
const [light, dark] = groundColours.paper;

export type Scheme = 'light' | 'dark';
export const paperOf = (scheme: Scheme): string => (scheme === 'light' ? light : dark);

export const isHex = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

type Rgb = readonly [number, number, number];

const channels = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const toHex = (rgb: Rgb) => `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** From 1 to 21. */
export const contrast = (a: string, b: string): number => contrastRatio(parseHex(a), parseHex(b));

export interface Judgement {
  readonly ratio: number;
  readonly isEnough: boolean;
  /** The colour itself where it is enough, else the nearest one that is. */
  readonly better: string;
}

/** How well a colour is read on the paper of a scheme. */
export function judge(hex: string, scheme: Scheme): Judgement {
  const paper = paperOf(scheme);
  const ratio = contrast(hex, paper);
  if (ratio >= enough) return { ratio, isEnough: true, better: hex };
  const target = channels(scheme === 'light' ? '#000000' : '#ffffff');
  const from = channels(hex);
  for (let share = 1; share <= 100; share++) {
    const mixed = toHex(from.map((value, i) => value + ((target[i]! - value) * share) / 100) as unknown as Rgb);
    if (contrast(mixed, paper) >= enough) return { ratio, isEnough: false, better: mixed };
  }
  return { ratio, isEnough: false, better: groundColours.accent[scheme === 'light' ? 0 : 1] };
}

/** « 8,8 » : rounded down, so that 4,49 never reads as enough. */
export const ratioInWords = (ratio: number): string =>
  new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }).format(Math.floor(ratio * 10) / 10);
