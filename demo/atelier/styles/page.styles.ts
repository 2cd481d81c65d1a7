import { css } from 'lit';

/** The page: its bars, its steps, and the two columns of the desk. */
export const pageStyles = css`
  /* What has focus is never under the bars. */
  @media (min-width: 48.01em) {
    html {
      scroll-padding-block: 5em 5em;
    }
  }
  body {
    margin: 0;
    font-family: system-ui, sans-serif;
  }
  .atelier {
    min-height: 100vh;
    background: var(--_surface);
  }
  .atelier ol,
  .atelier ul {
    list-style: none;
  }
  .skip {
    position: absolute;
    inset: 0.5em auto auto 0.5em;
    z-index: 3;
    padding: 0.75em 1em;
    border-radius: var(--_radius-small);
    background: var(--_paper);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }

  .top,
  .foot {
    position: sticky;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1.25em;
    padding: 0.5em clamp(0.75em, 3vw, 2em);
    background: var(--_paper);
  }
  .top {
    top: 0;
    z-index: 2;
    border-bottom: 1px solid var(--_hair);
  }
  .brand {
    font-size: 1.125em;
    font-weight: 700;
  }
  .brand span {
    color: var(--_accent);
  }
  .top ol {
    display: flex;
    gap: 0.25em;
  }
  .step-link {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 44px;
    padding: 0.25em 0.75em;
    border-radius: 3em;
    color: var(--_ink);
    font-weight: 600;
    text-decoration: none;
  }
  a.step-link:hover {
    background: var(--_tint);
  }
  .step-link b,
  .badge {
    display: inline-grid;
    place-items: center;
    flex: none;
    width: 1.75em;
    height: 1.75em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 700;
  }
  .step-link.off {
    color: var(--_soft);
    font-weight: 400;
  }
  .step-link.off b {
    background: transparent;
    box-shadow: inset 0 0 0 1px var(--_line);
    color: inherit;
  }

  main {
    display: block;
    max-width: 90em;
    margin: 0 auto;
    padding: 0 clamp(0.75em, 3vw, 2em) 2em;
  }
  .lead {
    padding-block: clamp(1.25em, 4vw, 2.5em) clamp(1em, 3vw, 1.75em);
  }
  .lead h1 {
    font-size: clamp(1.5em, 4vw, 2.25em);
    line-height: 1.2;
    text-wrap: balance;
  }
  .lead p {
    margin-top: 0.5em;
    color: var(--_soft);
    font-size: 1.125em;
  }

  .desk {
    display: grid;
    gap: 1.5em;
    max-width: 60em;
    margin-inline: auto;
  }
  .step {
    gap: 1.25em;
    scroll-margin-top: 5em;
    min-width: 0;
  }
  .step > .title {
    display: flex;
    align-items: center;
    gap: 0.625em;
    scroll-margin-top: 4.5em;
    border-radius: var(--_radius-small);
  }
  .badge {
    font-size: 0.75em;
  }
  .step h3 {
    margin-top: 0.25em;
    font-size: 1.0625em;
  }

  .preview {
    gap: 0.75em;
    min-width: 0;
  }
  @media (min-width: 68em) {
    .desk.started {
      max-width: none;
      grid-template-columns: minmax(0, 1fr) minmax(0, 27em);
      align-items: start;
    }
    .desk.started.wide {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
    }
    .started > * {
      grid-column: 1;
    }
    .started > .preview {
      position: sticky;
      top: 4.75em;
      grid-column: 2;
      grid-row: 1 / span 5;
      max-height: calc(100vh - 6em);
      overflow: auto;
    }
    .started > #depanner {
      grid-row: 5;
    }
  }

  .foot {
    bottom: 0;
    z-index: 1;
    border-top: 1px solid var(--_hair);
  }
  .said {
    position: fixed;
    inset: auto auto 5em 50%;
    z-index: 3;
    width: max-content;
    max-width: min(40em, 90vw);
    padding: 0.75em 1.25em;
    border-radius: 1.5em;
    background: var(--_ink);
    color: var(--_paper);
    font-weight: 600;
    transform: translateX(-50%);
    pointer-events: none;
  }
  .said:empty {
    padding: 0;
  }
  @media (min-width: 68em) {
    .to-preview {
      display: none;
    }
  }

  @media (max-width: 48em) {
    .top {
      position: static;
    }
    .top nav {
      width: 100%;
    }
    .top ol {
      justify-content: space-between;
    }
    .step-link {
      flex-direction: column;
      gap: 0.125em;
      padding: 0.25em 0;
      font-size: 0.75em;
      overflow-wrap: normal;
    }
    .foot {
      position: static;
    }
    /* Over the edge and not over what one types: that is kept above it. */
    html {
      scroll-padding-block-end: 4em;
    }
    .said {
      inset: auto 0 0 0;
      box-sizing: border-box;
      width: auto;
      max-width: none;
      padding: 0.5em 1em;
      border-radius: 0;
      font-size: 0.9375em;
      transform: none;
    }
    .said:empty {
      padding: 0;
    }
  }

  /* Two rows of three: their words stay as large as the rest. */
  @media (max-width: 30em) {
    .top ol {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, auto));
      gap: 0;
    }
    .step-link {
      flex-direction: row;
      gap: 0.375em;
      font-size: 0.875em;
    }
  }
`;
