import { css } from 'lit';
import { accentStyles } from './accent.styles.js';
import { controlStyles } from './controls.styles.js';
import { colourRules, tokenRules } from './host.styles.js';
import { contentColours, contentMeasures } from './tokens.js';

/** Panels, titles, notices and drawings, under the page's own accent: all but the 3018 have them. */
export const contentStyles = [
  ...controlStyles,
  colourRules(contentColours),
  tokenRules(contentMeasures),
  accentStyles,
  css`
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
    summary {
      width: fit-content;
      min-height: 44px;
      padding-block: 0.625em;
      color: var(--_accent);
      font-weight: 600;
      cursor: pointer;
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
    /* The « Aa » button stands beside it: on the interface's side, whichever way a title is written. */
    :where([dir='ltr']) > .panel > :is(:first-child, .title) {
      margin-right: 40px;
    }
    :where([dir='rtl']) > .panel > :is(:first-child, .title) {
      margin-left: 40px;
    }
    .base:has(.skeleton),
    .skeleton {
      min-height: inherit;
    }
    .skeleton {
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
    .notice.pictured {
      gap: 0.75em 1.5em;
      padding: 1.25em 1.5em;
      border: 0;
      border-radius: var(--_radius-large);
    }
    /* What the page brought keeps the page's own ground and ink, which its rules may name. */
    .fallback {
      display: block;
      padding: 1em 1.5em;
      border: 1px solid #8886;
      border-radius: 1.225em;
    }
    .notice.over {
      margin-bottom: 0;
      border-radius: var(--_radius-large) var(--_radius-large) 0 0;
    }
    .base:has(> .over) + .fallback {
      border-top: 0;
      border-radius: 0 0 1.225em 1.225em;
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
    @media print {
      .art {
        display: none;
      }
    }
  `,
];
