import { unsafeCSS, type CSSResult } from 'lit';
import { colourRules } from './host.styles.js';
import { accentLuminance, contrastColours, contrastLuminance, controlColours, groundColours } from './tokens.js';

const { accent, ...grounds } = groundColours;
const { tint, ...controls } = controlColours;

/** A colour from another one, each of its channels by the same formula. */
const each = (space: string, channels: string, formula: (channel: string) => string) => (from: string) =>
  `color(from var(--_${from}) ${space} ${[...channels].map((channel) => `calc(${formula(channel)})`).join(' ')}/1)`;

/** Darker, of the same hue: light's amounts are scaled, so the luminance is exactly what is asked for. */
const deeper = each('xyz', 'xyz', (c) => `${c}*min(1,var(--_most)/y)`);
/** Lighter, first as far as the hue goes, then with white. Black has no hue, and engines differ in what zero times infinity is. */
const brighter = each('srgb-linear', 'rgb', (c) => `${c}*clamp(1,var(--_least)/max(.01,.2126*r + .7152*g + .0722*b),1/max(.01,r,g,b))`);
const whiter = each('srgb-linear', 'rgb', (c) => {
  const luminance = '(.2126*r + .7152*g + .0722*b)';
  return `${c} + (1 - ${c})*max(0,(var(--_least) - ${luminance})/(1 - ${luminance}))`;
});

const limits = ({ most, least }: { most: number; least: number }) => `--_most:${most};--_least:${least}`;
const both = (light: string, dark: string) => `light-dark(${light},${dark})`;
const contrast = `{${limits(contrastLuminance)};--_shadow:transparent;${Object.entries(contrastColours)
  .map(([name, [light, dark]]) => `--_${name}:${both(light, dark)}`)
  .join(';')}}`;

/**
 * One accent recolours everything: what reads on paper, the tint beneath it, the ring around what has focus. It is made readable by
 * calculation. Engines that do not calculate colours take it as it is, with the tint of the look's own.
 */
export const accentStyles: CSSResult[] = [
  colourRules({ ...grounds, ...controls, accent, tint }),
  unsafeCSS(
    `@supports (color:light-dark(red,red)) and (color:color(from red xyz calc(x*min(1,1/y)) y z/1)){` +
      `.base{${limits(accentLuminance)};--_own:var(--balise-accent,${both(...accent)});` +
      `--_deep:${deeper('own')};--_bright:${brighter('own')};--_accent:${both('var(--_deep)', whiter('bright'))};` +
      `--_tint:var(--balise-tint,${both('oklch(from var(--_own) .955 min(c*.13,.03) h/1)', 'oklch(from var(--_own) .3 min(c*.55,.07) h/1)')})}` +
      `.base.contrast${contrast}@media (prefers-contrast:more){.base${contrast}}}`,
  ),
];
