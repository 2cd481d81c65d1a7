import { accentLimits, mostChroma } from '../../src/base/tokens.ts';
import { luminance, parseHex, toHex, type Rgb } from '../../src/lib/contrast.ts';
import { fromOklab, oklab } from '../../src/lib/oklab.ts';

export type Scheme = 'light' | 'dark';

export const isHex = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** The colour that a widget shows for an accent: the rule of `accent.styles`, in numbers instead of CSS. */
export function shownAccent(hex: string, scheme: Scheme): string {
  const colour = parseHex(hex);
  return toHex(scheme === 'light' ? deeper(colour) : lighter(colour));
}

/** What a widget does to an accent: nothing, bring it nearer until it is read, or take only some of its vividness. */
export function changeOf(hex: string, scheme: Scheme): 'none' | 'nearer' | 'softer' {
  if (shownAccent(hex, scheme) === hex) return 'none';
  return scheme === 'dark' && oklab(parseHex(hex))[0] >= accentLimits.least ? 'softer' : 'nearer';
}

function deeper(colour: Rgb): Rgb {
  const share = Math.min(1, accentLimits.most / luminance(colour));
  return colour.map((channel) => channel * share) as unknown as Rgb;
}

function lighter(colour: Rgb): Rgb {
  const [lightness, a, b] = oklab(colour);
  const chroma = Math.hypot(a, b);
  const share = chroma && Math.min(chroma, mostChroma) / chroma;
  return fromOklab([Math.max(lightness, accentLimits.least), a * share, b * share]);
}
