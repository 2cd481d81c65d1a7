import { unsafeCSS, type CSSResult } from 'lit';
import { accentLimits, contentColours, contrastColours, contrastLimits, controlColours, groundColours, mostChroma } from './tokens.js';

const { accent } = groundColours;
/** Darker, of the same hue: light's amounts are scaled, so the luminance is exactly what is asked for. */
const deeper = `color(from var(--_balise-own) xyz ${['x', 'y', 'z'].map((c) => `calc(${c}*min(1,var(--_most)/y))`).join(' ')}/1)`;
/** Lighter, of the same hue: with less colour where the screen has no such light one. */
const lighter = `oklch(from var(--_balise-own) max(l,var(--_least)) min(c,${mostChroma}) h/1)`;

/**
 * What is no colour, such as one whose # was forgotten, gives the look's own accent. Shadow roots cannot register: the document does,
 * once for all copies of the library. Engines that register nothing take what they are given.
 */
try {
  CSS.registerProperty({ name: '--_balise-own', syntax: '<color>', inherits: false, initialValue: accent[0] });
} catch {
  // another copy of the library was first
}

const limits = ({ most, least }: { most: number; least: number }) => `--_most:${most};--_least:${least}`;
const both = (light: string, dark: string) => `light-dark(${light},${dark})`;
const tint = `var(--balise-tint,${both('oklch(from var(--_balise-own) .955 min(c*.13,.03) h/1)', 'oklch(from var(--_balise-own) .3 min(c*.55,.07) h/1)')})`;
const supported = '@supports (color:light-dark(red,red)) and (color:color(from red xyz calc(x*min(1,1/y)) y z/1))';
/** What is declared where more contrast is asked for: by the page, by the reader's device, or in the « Aa » menu. */
const contrast = `{${limits(contrastLimits)};--_shadow:transparent;${Object.entries(contrastColours)
  .map(([name, [light, dark]]) => `--_${name}:${both(light, dark)}`)
  .join(';')}}`;

/**
 * One accent recolours everything: what reads on paper, the tint beneath it, the ring around what has focus. It is made readable by
 * calculation. Engines that do not calculate colours take it as it is, with the tint of the look's own.
 */
export const accentStyles: CSSResult = unsafeCSS(
  `${supported}{` +
    `.base{${limits(accentLimits)};--_balise-own:var(--balise-accent,${both(...accent)});` +
    `--_accent:${both(deeper, lighter)};` +
    `--_tint:${tint}}` +
    `.base.contrast${contrast}@media (prefers-contrast:more){.base${contrast}}}`,
);

/** The same for whoever chose it in the widget itself. */
export const contrastRule = `${supported}{.base${contrast}}`;

/** The look's own colours again, for whoever chose light or dark ones on a page that asks for more contrast. */
export function calmRule(): string {
  const usual: Record<string, readonly [light: string, dark: string]> = { ...groundColours, ...controlColours, ...contentColours };
  const names = [...Object.keys(contrastColours), 'shadow'].filter((name) => name !== 'tint');
  const colours = names.map((name) => `--_${name}:var(--balise-${name},${both(...usual[name]!)})`).join(';');
  return `${supported}{@media not (prefers-contrast:more){.base.contrast{${limits(accentLimits)};--_tint:${tint};${colours}}}}`;
}
