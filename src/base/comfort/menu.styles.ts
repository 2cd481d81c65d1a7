import { css } from 'lit';

export const menuStyles = css`
  .base {
    display: contents;
  }
  /* Under the bar, where there is one. */
  .corner {
    position: relative;
    z-index: 1;
  }
  .opener {
    /* Where a panel's text ends, on its first line; at its edge, where the languages stand there. */
    --_inset: max(4px, clamp(0.75em, 4cqi * var(--_density, 1), 2em) - 10px);
    position: absolute;
    inset-block-start: var(--_inset);
    inset-inline-end: var(--_inset);
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_soft);
  }
  .opener .icon {
    width: 24px;
    height: 24px;
  }
  .opener:hover,
  .opener[aria-expanded='true'] {
    background: var(--_tint);
    color: var(--_accent);
  }
  .opener:focus-visible {
    outline-offset: -1px;
  }
  .opener.edge {
    --_inset: 7px;
  }
  .opener.night {
    --_inset: 4px;
    color: var(--_on-night);
    outline-color: currentColor;
  }
  .opener.night:hover,
  .opener.night[aria-expanded='true'] {
    background: #fff3;
  }
  .sheet,
  .bar {
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-large);
    background: var(--_paper);
    color: var(--_ink);
    box-shadow:
      0 1px 2px var(--_shadow),
      0 0.75em 2em -0.5em var(--_shadow);
  }
  .sheet {
    display: none;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    margin: 0 0 0.75em;
    padding: 1em 1.125em 1.125em;
    overflow: auto;
  }
  .sheet.open {
    display: grid;
    gap: 1em;
  }
  /* After what the widget shows, which is a column then (choice-sheet). */
  .sheet.below {
    order: 1;
    margin-block: 0.75em 0;
  }
  /* Its lower end stays in sight, and so does the call above it. */
  @media (min-height: 26em) {
    .sheet.below {
      position: sticky;
      z-index: 2;
      bottom: 0;
      max-height: 50vh;
    }
  }
  .sheet :is(.head, .foot) {
    grid-column: 1 / -1;
  }
  /* Over the page, where there is room for it. */
  .sheet[popover] {
    position: absolute;
    inset: auto;
    grid-template-columns: 100%;
    width: min(22em, 100vw - 16px);
    max-height: var(--_room, calc(100vh - 16px));
    margin: 0;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    margin-block: -0.375em;
  }
  .head b {
    font-size: 1.125em;
    line-height: 1.25;
  }
  .close {
    display: grid;
    place-items: center;
    flex: none;
    width: 44px;
    height: 44px;
    margin-inline-end: -0.5em;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_soft);
  }
  /* In the widget, the button that opened it stands in its corner. */
  .sheet:not([popover], .below) .head {
    min-height: 44px;
    padding-inline-end: 40px;
  }
  .sheet:not([popover], .below) .close {
    display: none;
  }
  .close:hover {
    background: var(--_tint);
    color: var(--_accent);
  }
  fieldset {
    scroll-margin: 0.75em;
  }
  legend {
    float: left;
    width: 100%;
    margin-bottom: 0.375em;
    padding: 0;
    font-weight: 600;
  }
  .choices {
    clear: both;
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_hair);
    overflow: hidden;
  }
  /* Words stay whole, on several lines where the text is large; four are two and two. */
  .choice {
    position: relative;
    flex: 1 1 4.75em;
    min-width: 0;
    display: grid;
    place-items: center;
    min-height: 44px;
    padding: 0.25em;
    background: var(--_paper);
    font-size: 0.9375em;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }
  .choices:has(> :nth-child(4)) .choice {
    flex-basis: max(4.75em, 34%);
  }
  .choice input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .choice:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: -6px;
    border-radius: var(--_radius);
  }
  .choice:has(:checked:focus-visible) {
    outline-color: var(--_on-accent);
  }
  .check {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0 0.75em;
    min-height: 44px;
    cursor: pointer;
  }
  .check input {
    appearance: none;
    width: 24px;
    height: 24px;
    margin: 0;
    border: 2px solid var(--_line);
    border-radius: 6px;
    background: var(--_paper);
    cursor: inherit;
  }
  .check :checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .check :checked::before {
    content: '';
    display: block;
    width: 7px;
    height: 12px;
    margin: 2px auto;
    border: solid var(--_paper);
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }
  .check .quiet {
    grid-column: 2;
  }
  .checks {
    display: grid;
    gap: 0.25em;
  }
  .listen {
    display: grid;
    gap: 0.5em;
    padding-top: 1em;
    border-top: 1px solid var(--_hair);
  }
  .foot {
    padding-top: 0.75em;
    border-top: 1px solid var(--_hair);
  }
  .bar {
    position: sticky;
    z-index: 2;
    top: 8px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-bottom: 0.75em;
    padding: 0.5em 0.625em;
    /* It stays in view over a small screen, whatever the text's size. */
    font-size: min(1em, 18px);
  }
  .bar .button {
    min-height: 44px;
    padding: 0.375em 1em;
  }
  .bar p {
    flex: 1 1 100%;
    padding-inline: 0.375em;
  }
  .rate {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-inline-start: auto;
  }
  .rate::after {
    content: '';
    position: absolute;
    inset-inline-end: 18px;
    top: calc(50% - 6px);
    width: 8px;
    height: 8px;
    border: solid var(--_ink);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
    pointer-events: none;
  }
  .rate select {
    appearance: none;
    min-height: 44px;
    padding: 0 0.75em;
    padding-inline-end: 40px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  @media (forced-colors: active) {
    .check :checked,
    .check :checked::before {
      border-color: Highlight;
    }
    .choice:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .opener,
    .sheet,
    .bar {
      display: none;
    }
  }
`;
