import { css } from 'lit';
import { colourRules, tokenRules } from './host.styles.js';
import { controlColours, controlMeasures, groundColours } from './tokens.js';

/** Buttons and links, the same in every widget that has them and in the facilitator's window. */
export const controlStyles = [
  colourRules({ ...groundColours, ...controlColours }),
  tokenRules(controlMeasures),
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
      content: '\\a0\\2197' / '';
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
    /* The panel's upper edge; the « Aa » button stands at its end. */
    .languages {
      min-height: 58px;
      padding: 6px 12px;
      padding-inline-end: 56px;
      border: solid var(--_hair);
      border-width: 1px 1px 0;
      border-radius: var(--_radius-large) var(--_radius-large) 0 0;
      background: var(--_surface);
    }
    .languages + .panel {
      border-top-left-radius: 0;
      border-top-right-radius: 0;
    }
    .link {
      min-height: 44px;
      margin-inline-start: -0.25em;
      padding: 0.25em;
      border: 0;
      background: none;
      color: var(--_accent);
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    [disabled] {
      cursor: progress;
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
    @media (forced-colors: active) {
      .button:hover {
        outline: 2px solid Highlight;
      }
    }
  `,
];
