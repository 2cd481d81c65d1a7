import { css, unsafeCSS, type CSSResult } from 'lit';
import { groundColours, lengths } from './tokens.js';

type Pair = readonly [light: string, dark: string];

/**
 * Colours follow the color-scheme of the page: a page that has no dark look keeps light widgets, whatever the visitor's device
 * says. Engines without light-dark() stay light.
 */
export function colourRules(colours: Readonly<Record<string, Pair>>): CSSResult {
  const rule = (value: (pair: Pair) => string) =>
    `{${Object.entries(colours)
      .map(([name, pair]) => `--_${name}:var(--balise-${name},${value(pair)})`)
      .join(';')}}`;
  const [light, both] = [rule(([light]) => light), rule(([light, dark]) => `light-dark(${light},${dark})`)];
  return unsafeCSS(`.base${light}@supports (color:light-dark(#000,#fff)){.base${both}}`);
}

/** Tokens that are the same in every colour scheme. */
export const tokenRules = (tokens: Readonly<Record<string, string>>): CSSResult =>
  unsafeCSS(
    `.base{${Object.entries(tokens)
      .map(([name, value]) => `--_${name}:var(--balise-${name},${value})`)
      .join(';')}}`,
  );

/**
 * What every widget stands on. The page cannot style inside a shadow root but what it sets on an ancestor is inherited: `.base`
 * starts again from the initial values and takes back only the font, the visibility and the colour scheme. Its size is the
 * reader's own (`medium`), never the page's.
 */
export const hostStyles = [
  // The other grounds come with what stands on them (accent.styles): the 3018 has none.
  colourRules({ ink: groundColours.ink }),
  tokenRules(lengths),
  css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    .base {
      all: initial;
      position: relative;
      display: block;
      box-sizing: border-box;
      /* Where the page makes the element a flex row or a float, a size container would have no width at all. */
      width: 100%;
      contain-intrinsic-inline-size: 240px;
      font-family: inherit;
      visibility: inherit;
      color-scheme: inherit;
      line-height: var(--balise-lines, 1.5);
      color: var(--_ink);
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
      overflow-wrap: anywhere;
      text-wrap: pretty;
    }
    .base[data-size='large'] {
      font-size: large;
    }
    .base[data-size='larger'] {
      font-size: x-large;
    }
    .base *,
    .base ::before,
    .base ::after {
      box-sizing: border-box;
    }
    p,
    ul {
      margin: 0;
    }
    a {
      color: var(--_accent);
      text-underline-offset: 0.2em;
    }
    :focus-visible {
      outline: 3px solid var(--_accent, currentcolor);
      outline-offset: 3px;
      border-radius: 4px;
    }
    button {
      appearance: none;
      font: inherit;
      color: inherit;
      cursor: pointer;
    }
    .icon {
      flex: none;
      width: 1.5em;
      height: 1.5em;
      fill: none;
      stroke: currentColor;
      stroke-width: 2.2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .sr {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: -1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (forced-colors: active) {
      :focus-visible {
        outline-color: Highlight;
      }
    }
  `,
];
