import { css } from 'lit';

/** Widgets that show one screen after the other: the screen, its title, what one does at its foot. */
export const screenStyles = css`
  .filled,
  .screen {
    min-height: inherit;
  }
  .base {
    container-type: inline-size;
  }
  .screen {
    gap: calc(1em * var(--_density));
  }
  .plain {
    white-space: pre-line;
  }
  .large {
    font-size: clamp(var(--_text-title), 8cqi, var(--_text-figure));
  }
  .subtitle {
    margin-top: 0.5em;
    font-size: var(--_text-lead);
    font-weight: 700;
    line-height: 1.25;
  }
  /* In another direction than the interface it begins at its own side. */
  .title[dir] {
    width: auto;
  }
  .title {
    width: fit-content;
    border-radius: 4px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    padding-top: 0.5em;
  }
  /* From one to the next the buttons stay in place. Elsewhere what is left of the height falls below everything. */
  :is([part='question'], [part='reader']) > .actions {
    margin-top: auto;
  }
  .onward {
    margin-inline-start: auto;
  }
  @container (max-width: 28em) {
    .actions .button {
      flex: 1 1 auto;
      padding-inline: min(1em, 4cqi);
    }
    .actions .onward {
      flex-basis: 100%;
    }
  }
  /* Little room for a long word: it is cut as its language does. */
  @container (max-width: 16em) {
    :is(.title, .subtitle, .option, .told) {
      hyphens: auto;
      hyphenate-limit-chars: 9 4 4;
    }
  }
  @container (max-width: 12em) {
    .title {
      font-size: 1.125em;
    }
    .panel,
    .button {
      padding-inline: 0.5em;
    }
    .button {
      flex-wrap: wrap;
    }
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-top: 0.5em;
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
  /* A block of the content begins at one side, words of the interface in it too. */
  .panel [dir='ltr'] [dir]:not(.call, ul) {
    text-align: left;
  }
  .panel [dir='rtl'] [dir]:not(.call, ul) {
    text-align: right;
  }
  /* Where surfaces have no tint, an edge says where they end. */
  :is(.notice, .feedback, .keep, .profile, .kept > li, .front) {
    box-shadow: inset 0 0 0 2px var(--_edge, transparent);
  }
  .contrast {
    --_edge: var(--_ink);
  }
  @media (prefers-contrast: more) {
    .base {
      --_edge: var(--_ink);
    }
  }
  /* A drawing is not forced: it takes the colours itself. */
  @media (forced-colors: active) {
    .art,
    .progress {
      --_paper: Canvas;
      --_tint: Canvas;
      --_line: CanvasText;
      --_accent: CanvasText;
    }
    .art.lit circle {
      fill: Highlight;
    }
    .rings {
      display: none;
    }
  }
  @media print {
    .group-panel,
    .actions,
    .link {
      display: none;
    }
    .base {
      --_paper: #fff;
      --_surface: #fff;
      --_ink: #000;
      --_soft: #000;
      color-scheme: light !important;
      font-size: 11pt;
    }
    .panel {
      border: 0;
      padding: 0;
      box-shadow: none;
    }
    li {
      break-inside: avoid;
    }
  }
`;
