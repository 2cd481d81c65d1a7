import { css, type CSSResult } from 'lit';

/** The facilitator's window: a page to read at arm's length while speaking. */
export const notesStyles: CSSResult = css`
  body {
    margin: 0;
    font-family: system-ui, sans-serif;
  }
  .notes {
    min-height: 100vh;
    padding: 1em 1.25em;
    background: var(--_paper);
    font-size: 18px;
  }
  .notes section {
    margin-top: 1em;
  }
  .notes h1 {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .notes h2 {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 700;
  }
  .notes h3 {
    font-size: 0.875em;
    font-weight: 700;
  }
  .notes ul {
    padding-inline-start: 1.25em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .row + .row {
    margin-top: 0.5em;
  }
  .where {
    flex: 1;
    font-weight: 700;
  }
  .said {
    white-space: pre-line;
  }
  .clock,
  .flag {
    padding: 0 0.5em;
    border-radius: var(--_radius-small);
    background: var(--_tint);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .link {
    min-height: 44px;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .hands {
    list-style: none;
  }
  .hands li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.25em;
    border-bottom: 1px solid var(--_hair);
  }
  .hands .said {
    flex: 1;
  }
  .hands button {
    width: 44px;
    height: 44px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_paper);
    font-weight: 700;
  }
  .letter {
    font-weight: 700;
  }
  .next {
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
`;
