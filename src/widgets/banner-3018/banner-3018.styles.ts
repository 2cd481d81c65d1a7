import { css } from 'lit';
import { colourRules } from '../../base/host.styles.js';
import { nightColours } from '../../base/tokens.js';

export const bannerStyles = [
  colourRules(nightColours),
  css`
    .base {
      container-type: inline-size;
    }
    .banner {
      display: grid;
      gap: 0.875em;
      padding: clamp(1em, 4%, 1.5em);
      border-radius: var(--_radius-large);
      background: var(--_night);
      color: var(--_on-night);
    }
    .banner.bar {
      border-radius: 0;
      padding: 1em clamp(1em, 4%, 2.5em);
    }
    .lead {
      display: grid;
      gap: 0.5em;
      align-items: center;
    }
    .number {
      font-size: 2.75em;
      font-weight: 800;
      line-height: 1;
      letter-spacing: 0.01em;
      font-variant-numeric: tabular-nums;
    }
    .message {
      font-size: 1.125em;
      line-height: 1.4;
    }
    .facts,
    .foot,
    .others {
      font-size: 0.875em;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 1.25em;
    }
    .call {
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
      min-height: 56px;
      padding: 0.5em 1.25em;
      border: 2px solid var(--_beacon);
      border-radius: 3em;
      background: var(--_beacon);
      color: var(--_on-beacon);
      font-size: 1.25em;
      font-weight: 800;
      line-height: 1.25;
      text-decoration: none;
      transition: box-shadow 160ms;
    }
    .call:hover {
      box-shadow: inset 0 0 0 2px var(--_on-beacon);
    }
    .way {
      display: inline-flex;
      align-items: center;
      gap: 0.375em;
      min-height: 44px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font-weight: 600;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .way:hover {
      text-decoration-thickness: 2px;
    }
    .banner :focus-visible {
      outline-color: var(--_beacon);
    }
    .opening {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 1em;
    }
    .pill {
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
      padding: 0.25em 0.875em;
      border-radius: 1.25em;
      background: rgb(255 255 255 / 0.14);
      font-size: 0.875em;
      font-weight: 600;
    }
    .pill i {
      flex: none;
      width: 0.625em;
      height: 0.625em;
      border: 2px solid currentColor;
      border-radius: 50%;
    }
    .open i {
      border-color: #7fd6a4;
      background: #7fd6a4;
    }
    .others {
      display: grid;
      gap: 0.25em;
    }
    .others p {
      font-weight: 600;
    }
    .others ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
      padding: 0;
      list-style: none;
    }
    .others .way {
      min-width: 2em;
      font-size: 1.125em;
      font-weight: 800;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 1.5em;
      padding-top: 0.5em;
      border-top: 1px solid rgb(255 255 255 / 0.25);
    }
    .foot > p:first-child {
      flex: 1 1 20em;
    }
    .exit .way {
      padding-inline: 1em;
      margin-inline-end: 0.5em;
      border: 2px solid currentColor;
      border-radius: 3em;
      text-decoration: none;
    }
    .banner.line,
    .banner.folded {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 1em;
      padding: 0.5em 1em;
      border-radius: var(--_radius);
    }
    .line .lead {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75em;
    }
    .line .lead > div {
      display: contents;
    }
    .line .number {
      font-size: 1.75em;
    }
    .line .message {
      order: -1;
      font-size: 1em;
      font-weight: 600;
    }
    .line .call {
      min-height: 44px;
      padding: 0.25em 1em;
      font-size: 1em;
    }
    .line .foot {
      flex: 1 1 100%;
      padding-top: 0;
      border: 0;
    }
    .folded .unfold {
      margin-inline-start: auto;
    }
    /* Blank from edge to edge, in the top layer: nothing of the page is left to read. */
    .veil {
      box-sizing: border-box;
      width: 100vw;
      max-width: none;
      height: 100vh;
      max-height: none;
      margin: 0;
      border: 0;
      background: #fff;
    }
    @container (min-width: 30em) {
      .lead {
        grid-template-columns: auto 1fr;
        gap: 0 1.25em;
      }
      .card .number,
      .bar .number {
        font-size: 3.25em;
      }
    }
    @container (min-width: 56em) {
      .bar {
        grid-template-columns: 1fr auto;
        align-items: center;
        gap: 0.75em 2em;
      }
      .bar .ways {
        justify-content: flex-end;
      }
      .bar .opening,
      .bar .others,
      .bar .foot {
        grid-column: 1 / -1;
      }
      .bar .others {
        display: flex;
        align-items: baseline;
        gap: 0.75em;
      }
    }
    @media (forced-colors: active) {
      .banner {
        border: 1px solid CanvasText;
      }
      .pill {
        border: 1px solid CanvasText;
      }
    }
    @media print {
      .exit,
      .fold {
        display: none;
      }
    }
  `,
];
