import { css } from 'lit';
import { accentStyles } from './accent.styles.js';
import { tokenRules } from './host.styles.js';
import { measures } from './tokens.js';

/** Buttons, panels, titles and notices, the same in every widget that has them. */
export const controlStyles = [
  ...accentStyles,
  tokenRules(measures),
  css`
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    p,
    ul,
    ol,
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      font-size: inherit;
    }
    a[target]::after {
      content: ' \\2197' / '';
    }
    .quiet {
      color: var(--_soft);
      font-size: var(--_text-small);
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
      border-radius: var(--_radius-button);
      background: var(--_accent);
      color: var(--_on-accent);
      font-weight: 700;
      line-height: 1.25;
      text-align: center;
      text-decoration: none;
      transition: box-shadow var(--_motion-control);
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
    .languages {
      min-height: 56px;
    }
    .translations {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 0.5em;
      width: fit-content;
      margin-inline-start: auto;
      padding-inline-start: 0.75em;
      border-radius: var(--_radius);
      background: var(--_paper);
      color: var(--_soft);
    }
    .translations select {
      min-height: 44px;
      max-width: 100%;
      padding: 0.375em 0.625em;
      border: 2px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_paper);
      color: var(--_ink);
      font: inherit;
    }
    .panel {
      display: flex;
      flex-direction: column;
      padding: clamp(0.75em, 4% * var(--_density), 2em);
      border: 1px solid var(--_hair);
      border-radius: var(--_radius-large);
      background: var(--_paper);
      box-shadow: var(--_elevation);
    }
    /* The « Aa » button stands beside it. */
    .panel > :first-child {
      padding-inline-end: 40px;
    }
    .title {
      font-size: var(--_text-title);
      font-weight: 700;
      line-height: 1.25;
      text-wrap: balance;
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
    .notice.pictured {
      gap: 0.75em 1.5em;
      padding: 1.25em 1.5em;
      border: 0;
      border-radius: var(--_radius-large);
    }
    .pictured > p,
    .pictured > span {
      flex: 1 1 min(100%, 10em);
    }
    .art {
      flex: 0 1 auto;
      width: min(6em, 100%);
      fill: var(--_paper);
      stroke: var(--_accent);
      stroke-width: 2.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .art .hill {
      fill: var(--_tint);
      stroke: none;
    }
    .art .sky {
      fill: none;
      stroke: var(--_line);
    }
    .art.lit :not(.hill) {
      stroke: var(--_accent);
    }
    .art.lit circle {
      fill: #ffc94d;
    }
    .art.lit .sky {
      animation: lit 480ms;
    }
    @keyframes lit {
      from {
        opacity: 0;
      }
    }
    .link {
      min-height: 44px;
      padding: 0.25em;
      border: 0;
      background: none;
      color: var(--_accent);
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    summary {
      width: fit-content;
      min-height: 44px;
      padding-block: 0.5em;
      color: var(--_accent);
      font-weight: 600;
      cursor: pointer;
    }
    [disabled] {
      cursor: progress;
    }
    .group-panel {
      padding-top: 0.5em;
      border-top: 1px solid var(--_hair);
    }
    .group-panel > * + * {
      margin-top: 0.5em;
    }
    .group-panel p:not(.quiet) {
      font-weight: 600;
    }
    .group-tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 0.75em;
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
    /* Whatever a widget says of its own parts. */
    @media (prefers-reduced-motion: reduce) {
      *,
      ::before,
      ::after {
        transition: none !important;
        animation: none !important;
      }
    }
    @media print {
      .art,
      .group-panel {
        display: none;
      }
    }
    @media (forced-colors: active) {
      .button:hover {
        outline: 2px solid Highlight;
      }
    }
  `,
];
