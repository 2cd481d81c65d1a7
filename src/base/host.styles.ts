import { css, unsafeCSS } from 'lit';
import { colours, lengths } from './tokens.js';

const tokens = (value: (pair: readonly [string, string]) => string) =>
  Object.entries(colours)
    .map(([name, pair]) => `--_${name}:var(--balise-${name},${value(pair)})`)
    .join(';');

/**
 * Colours follow the color-scheme of the page: a page that has no dark look keeps light widgets, whatever the visitor's device
 * says. Engines without light-dark() stay light unless told otherwise.
 */
const colourRules = unsafeCSS(`
.base{${tokens(([light]) => light)};${Object.entries(lengths)
  .map(([name, px]) => `--_${name}:var(--balise-${name},${px / 16}em)`)
  .join(';')}}
.base[data-theme=dark]{${tokens(([, dark]) => dark)}}
@supports (color:light-dark(#000,#fff)){.base{${tokens(([light, dark]) => `light-dark(${light},${dark})`)}}}
`);

/**
 * What every widget stands on. The page cannot style inside a shadow root but what it sets on an ancestor is inherited: `.base`
 * starts again from the initial values and takes back only the font, the visibility and the colour scheme. Its size is the
 * reader's own (`medium`), never the page's.
 */
export const hostStyles = [
  colourRules,
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
      font-family: inherit;
      visibility: inherit;
      color-scheme: inherit;
      line-height: 1.5;
      color: var(--_ink);
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
      overflow-wrap: break-word;
    }
    .base[data-theme='light'] {
      color-scheme: light;
    }
    .base[data-theme='dark'] {
      color-scheme: dark;
    }
    .base[data-theme='auto'] {
      color-scheme: light dark;
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
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    p,
    ul,
    ol,
    dl,
    dd,
    fieldset,
    figure {
      margin: 0;
      padding: 0;
      border: 0;
      font-size: inherit;
    }
    .quiet {
      color: var(--_soft);
      font-size: 0.875em;
    }
    a {
      color: var(--_accent);
      text-underline-offset: 0.2em;
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 3px;
    }
    button {
      appearance: none;
      font: inherit;
      color: inherit;
      cursor: pointer;
    }
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.5em;
      min-height: 48px;
      margin: 0;
      padding: 0.625em 1.375em;
      border: 2px solid var(--_accent);
      border-radius: 3em;
      background: var(--_accent);
      color: var(--_on-accent);
      font-weight: 700;
      line-height: 1.25;
      text-align: center;
      text-decoration: none;
      transition: box-shadow 160ms;
    }
    .button.ghost {
      background: transparent;
      color: var(--_accent);
    }
    .button:hover {
      box-shadow: inset 0 0 0 2px var(--_accent);
    }
    .button:not(.ghost):hover {
      box-shadow: inset 0 0 0 2px var(--_on-accent);
    }
    .panel {
      display: flex;
      flex-direction: column;
      padding: clamp(1em, 4%, 1.5em);
      border: 1px solid var(--_hair);
      border-radius: var(--_radius-large);
      background: var(--_paper);
      box-shadow:
        0 1px 2px var(--_shadow),
        0 0.5em 1.5em -0.75em var(--_shadow);
    }
    .title {
      font-size: 1.375em;
      font-weight: 700;
      line-height: 1.25;
      text-wrap: balance;
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
    .notice {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 1em;
      margin-block: 0.5em;
      padding: 0.75em 1em;
      border-inline-start: 4px solid var(--_accent);
      border-radius: var(--_radius-small);
      background: var(--_surface);
    }
    .cause {
      margin-block: 0.5em;
      padding: 0.75em 1em;
      border: 2px dashed var(--_line);
      border-radius: var(--_radius-small);
      background: var(--_paper);
      font-size: 0.875em;
    }
    .cause ul {
      padding-inline-start: 1.25em;
    }
    .skeleton {
      display: grid;
      gap: 1em;
    }
    .skeleton i {
      height: 1.25em;
      border-radius: var(--_radius-small);
      background: var(--_tint);
    }
    .skeleton i:first-child {
      width: 60%;
      height: 2em;
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
    @media (prefers-reduced-motion: reduce) {
      .base *,
      .base ::before,
      .base ::after {
        transition: none;
      }
    }
    @media (forced-colors: active) {
      :focus-visible {
        outline-color: Highlight;
      }
      .button:hover {
        outline: 2px solid Highlight;
      }
    }
  `,
];
