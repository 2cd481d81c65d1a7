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
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75em;
      hyphens: auto;
      padding: clamp(1em, 4%, 1.5em);
      border-radius: var(--_radius-large);
      background: var(--_night);
      color: var(--_on-night);
    }
    .banner :focus-visible {
      outline-color: var(--_beacon);
    }
    .bar {
      border-radius: 0;
    }
    .lead,
    .ways,
    .opening,
    .foot,
    .line,
    .folded,
    .exit {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 1.25em;
    }
    /* The « Aa » button stands beside it. */
    .lead {
      padding-inline-end: 44px;
    }
    /* Goes below rather than in two halves of a word. */
    .lead > div,
    .lead .small {
      flex: 1;
      max-width: 100%;
      overflow-wrap: break-word;
    }
    .number {
      font-size: 3.25em;
      font-weight: 800;
      line-height: 1;
    }
    .small {
      font-size: 0.875em;
    }
    .call {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em;
      min-height: 48px;
      padding: 0.25em min(1em, 6cqi);
      border: 2px solid var(--_beacon);
      border-radius: 1.5em;
      background: var(--_beacon);
      color: var(--_on-beacon);
      font-size: 1.25em;
      font-weight: 800;
      text-decoration: none;
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
      text-decoration-thickness: 3px;
    }
    .pill {
      padding: 0.25em 1em;
      border-radius: 1.5em;
      background: #fff2;
      font-weight: 600;
    }
    .pill i {
      display: inline-block;
      width: 0.5em;
      height: 0.5em;
      margin-inline-end: 0.5em;
      border: 2px solid;
      border-radius: 50%;
    }
    .open i {
      border-color: #7fd6a4;
      background: #7fd6a4;
    }
    .others p {
      font-weight: 600;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      gap: 0.375em;
    }
    li .way {
      flex: none;
      font-size: 1.125em;
    }
    .foot {
      padding-top: 0.5em;
      border-top: 1px solid #fff4;
    }
    .fold,
    .unfold {
      margin-inline-start: auto;
    }
    .exit span {
      flex: 12em;
    }
    .exit .way {
      padding-inline: 1em;
      border: 2px solid;
      border-radius: 1.5em;
      text-decoration: none;
    }
    .line,
    .folded {
      padding: 0.5em 1em;
      padding-inline-end: 52px;
      border-radius: var(--_radius);
    }
    .line .lead > div {
      flex-basis: auto;
    }
    .line .number {
      font-size: 1.75em;
    }
    .line .call {
      font-size: 1em;
    }
    .line :is(.lead, .foot) {
      padding: 0;
      border: 0;
    }
    /* On a phone: what it costs beside the number, then why, then the call from edge to edge. */
    @container (max-width: 26em) {
      .lead > div {
        display: contents;
      }
      .message {
        order: 1;
      }
      .number {
        font-size: min(2.75em, 22cqi);
      }
      li .way {
        min-width: 2.25em;
      }
      .call {
        flex: 11em;
        justify-content: center;
      }
    }
    /* Blank from edge to edge, in the top layer: nothing of the page is left to read. */
    .veil {
      width: 100vw;
      max-width: none;
      height: 100vh;
      max-height: none;
      margin: 0;
      border: 0;
      background: #fff;
    }
    @container (min-width: 68em) {
      .message {
        font-size: 1.125em;
      }
      .bar {
        grid-template-columns: 1fr auto;
        align-items: center;
        padding-inline: 2.5em 52px;
      }
      .bar > :not(.lead, .ways) {
        grid-column: 1 / -1;
      }
      .bar .ways {
        grid-area: 1 / 2;
      }
    }
    @media (forced-colors: active) {
      .banner,
      .pill {
        border: 1px solid;
      }
    }
    @media print {
      .banner,
      .call {
        border: 1px solid;
        background: white;
        color: #000;
      }
      .pill,
      .exit,
      .fold {
        display: none;
      }
    }
  `,
];
