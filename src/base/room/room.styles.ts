import { css, type CSSResult } from 'lit';

/** For the page under the slide: its scroll bar would show beside it, and it would scroll unseen. */
export const pageStyles: CSSResult = css`
  html {
    overflow: hidden !important;
    scrollbar-gutter: auto !important;
  }
`;

/**
 * The projected slide. Its em is one thirtieth of the screen's height, and no text is smaller: it is read from eight metres. On a phone
 * that is held upright, which nobody projects, it is less, so that words fit.
 */
export const roomStyles: CSSResult = css`
  .room {
    --_paper: #fff;
    --_ink: #14162a;
    --_soft: #43465c;
    --_line: #6d6a80;
    --_accent: #2f2a93;
    --_mark: #2f2a93;
    --_badge: #2f2a93;
    --_on-mark: #fff;
    --_tint: #eeedfb;
    --_good: #0f5c35;
    --_good-tint: #dff2e7;
    position: fixed;
    inset: 0;
    width: 100%;
    max-width: none;
    height: 100%;
    max-height: none;
    border: 0;
    padding: 0;
    overflow: hidden;
    background: var(--_paper);
    color: var(--_ink);
    --_em: min(100vh / 30, 100vw / 16);
    font-size: var(--_em);
    line-height: 1.35;
  }
  .room.night {
    --_paper: #14122f;
    --_ink: #fff;
    --_soft: #d5d3ee;
    --_line: #9b97cf;
    /* The light is kept for what one is to look at. */
    --_accent: #c9c6f5;
    --_mark: #ffd166;
    --_badge: #4a4596;
    --_on-mark: #14122f;
    --_tint: #2a2757;
    --_good: #8be3b1;
    --_good-tint: #143a2a;
  }
  .room .screen {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
  }
  .room .pages {
    flex: 1;
    min-height: 0;
    /* From 1 to 0, for what takes more than the screen: set closer, it reads as well from the last row. */
    --_fit: 1;
    margin: calc(0.7em + 0.9em * var(--_fit)) calc(2em + 1em * var(--_fit)) calc(0.3em + 0.3em * var(--_fit));
    /* One column a page. WebKit makes columns of a width only, not of « columns: 1 ». */
    columns: 100vw;
    column-gap: 6em;
    column-fill: auto;
    overflow: hidden;
    outline: none;
  }
  .room .pages.single {
    columns: auto;
    display: flex;
    flex-direction: column;
    justify-content: safe center;
    padding-bottom: 3%;
  }
  .room :is(.flow, .why) > * + * {
    margin-top: calc(0.25em + 0.45em * var(--_fit));
  }
  .room h1,
  .room h2,
  .room p,
  .room ul,
  .room ol,
  .room dl,
  .room dd {
    margin: 0;
    padding: 0;
    font-size: inherit;
  }
  .room h1 {
    font-weight: 750;
    line-height: 1.15;
    text-wrap: balance;
    max-width: 26em;
  }
  .room .huge {
    font-size: min(1.5em + 1em * var(--_fit), 11vw);
  }
  .room .big {
    font-size: min(1.3em + 0.6em * var(--_fit), 9vw);
  }
  .room .fair {
    font-size: min(1.15em + 0.35em * var(--_fit), 8vw);
  }
  .room .label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_accent);
    font-weight: 700;
    font-size: 1.1em;
  }
  .room .lead {
    font-size: min(1.15em + 0.45em * var(--_fit), 8vw);
    line-height: 1.3;
    max-width: 30em;
  }
  .room .soft {
    color: var(--_soft);
  }
  .room .verdict {
    font-size: calc(1.1em + 0.3em * var(--_fit));
    font-weight: 700;
    color: var(--_good);
    break-after: avoid;
  }
  .room img {
    display: block;
    width: auto;
    max-width: 100%;
    height: auto;
    max-height: 11em;
    border-radius: 0.4em;
    break-inside: avoid;
  }
  .room .answers {
    list-style: none;
    font-size: calc(1.05em + 0.3em * var(--_fit));
  }
  .room .answers.dense {
    font-size: calc(1em + 0.1em * var(--_fit));
  }
  .room .answers > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.6em;
    margin-top: calc(0.2em + 0.2em * var(--_fit));
    padding: calc(0.15em + 0.2em * var(--_fit)) 0.5em;
    border: 2px solid var(--_line);
    border-radius: 0.6em;
    background: var(--_tint);
    break-inside: avoid;
  }
  .room .answers > li:first-child {
    margin-top: 0;
  }
  .room .letter {
    flex: none;
    display: grid;
    place-items: center;
    width: 1.7em;
    height: calc(1.5em + 0.2em * var(--_fit));
    border-radius: 0.4em;
    background: var(--_badge);
    color: #fff;
    font-weight: 750;
  }
  .room .said {
    flex: 2 1 8em;
    font-weight: 600;
    line-height: 1.25;
  }
  /* A beacon's rings, in the corner that text does not reach. */
  .room .rings {
    position: absolute;
    z-index: -1;
    inset-inline-end: -12vw;
    bottom: -10vw;
    width: min(32em, 50vw);
    height: min(32em, 50vw);
    fill: none;
    stroke: var(--_tint);
  }
  .room .screen {
    position: relative;
    z-index: 0;
    overflow: hidden;
  }
  .room .answers > .correct {
    border-color: var(--_good);
    background: var(--_good-tint);
    outline: 2px solid var(--_good);
    /* Inwards: a page cuts what reaches out of it. */
    outline-offset: -4px;
  }
  .room .correct .letter {
    background: var(--_good);
    color: var(--_on-mark);
  }
  .room .said .icon {
    width: 1.1em;
    height: 1.1em;
    color: var(--_good);
    stroke-width: 3;
    vertical-align: -0.15em;
  }
  .room .counter {
    display: flex;
    align-items: center;
    gap: 0.2em;
  }
  .room .counter button,
  .room .counter input {
    width: 1.7em;
    height: 1.7em;
    min-width: 44px;
    min-height: 44px;
    padding: 0;
    border: 2px solid var(--_line);
    border-radius: 0.4em;
    background: var(--_paper);
    color: inherit;
    font: inherit;
    text-align: center;
  }
  .room .counter button {
    display: grid;
    place-items: center;
  }
  .room .counter .icon {
    width: 1em;
    height: 1em;
  }
  .room .counter input {
    width: 2.4em;
    font-weight: 750;
  }
  .room .result {
    display: flex;
    flex: 1 1 calc(11em + 3em * var(--_fit));
    flex-wrap: wrap;
    max-width: 100%;
    align-items: center;
    gap: 0 0.6em;
  }
  .room .bar {
    flex: 1;
    min-width: 4em;
    height: 0.7em;
    border-radius: 0.2em;
    background: color-mix(in srgb, var(--_line) 30%, transparent);
    forced-color-adjust: none;
  }
  .room[dir='rtl'] :is(.bar, .tool:nth-of-type(-n + 2) .icon) {
    transform: scaleX(-1);
  }
  .room .bar rect {
    fill: var(--_mark);
  }
  .room .bar.quiet rect {
    fill: var(--_line);
  }
  /* As wide for one hand as for a thousand, where there is room: the bars of a slide have one scale. */
  .room .share {
    flex: 0 1 9.5em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: normal;
  }
  .room .both {
    flex: 2 1 16em;
    line-height: 1.2;
    white-space: nowrap;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0 0.6em;
  }
  .room .answers .soft,
  .room .answers .share {
    font-size: max(0.75em, var(--_em));
  }
  .room .passage {
    font-size: calc(1.05em + 0.2em * var(--_fit));
    max-width: 34em;
    text-wrap: pretty;
  }
  .room .passage h2 {
    color: var(--_accent);
    font-weight: 700;
    break-after: avoid;
  }
  .room .passage ul {
    padding-inline-start: 1.1em;
  }
  .room .passage li,
  .room .passage p {
    break-inside: avoid;
  }
  .room .passage li + li {
    margin-top: 0.25em;
  }
  .room .strong {
    width: fit-content;
    padding: 0.4em 0.8em;
    border-radius: 0.6em;
    background: var(--_mark);
    color: var(--_on-mark);
    font-weight: 700;
    break-inside: avoid;
  }
  .room .strong h2 {
    color: inherit;
  }
  .room .tight :is(h1, .passage) {
    max-width: none;
  }
  /* The answers, and beside them why. */
  @media (min-aspect-ratio: 5/4) {
    .room .split .flow {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 1.5em;
      align-items: start;
    }
    .room .split .flow > * {
      grid-column: 1 / -1;
    }
    .room .split .flow > .answers:not(:last-child) {
      grid-column: 1;
    }
    .room .split .why {
      columns: 2;
      column-gap: 1.5em;
    }
    .room .split .answers + .why {
      grid-column: 2;
      columns: auto;
    }
  }
  .room .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 1em;
    padding: 0.3em 1em 0.4em;
    border-top: 2px solid color-mix(in srgb, var(--_line) 45%, transparent);
  }
  .room .where {
    flex: 1 1 auto;
    color: var(--_soft);
  }
  .room .clock,
  .room .flag {
    padding: 0.05em 0.5em;
    border-radius: 0.4em;
    background: var(--_mark);
    color: var(--_on-mark);
    font-weight: 750;
    font-variant-numeric: tabular-nums;
  }
  .room small {
    font-size: inherit;
    font-weight: 400;
  }
  .room .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.15em;
  }
  .room .tool {
    display: grid;
    place-items: center;
    width: 1.7em;
    height: 1.7em;
    min-width: 44px;
    min-height: 44px;
    padding: 0;
    border: 2px solid transparent;
    border-radius: 0.4em;
    background: none;
    color: var(--_soft);
  }
  .room .tool:hover,
  .room .tool[aria-pressed='true'] {
    border-color: var(--_line);
    color: var(--_ink);
  }
  .room .tool .icon {
    width: 1.1em;
    height: 1.1em;
  }
  .room .black {
    position: absolute;
    inset: 0;
    border: 0;
    background: #000;
    cursor: none;
  }
  .room .help {
    position: absolute;
    inset: 0;
    overflow: auto;
    padding: 1.4em 3em;
    background: var(--_paper);
  }
  .room .help h2 {
    width: fit-content;
    margin-bottom: 0.5em;
    font-size: 1.6em;
    font-weight: 750;
  }
  .room .help dl > div {
    display: grid;
    grid-template-columns: minmax(8em, 2fr) 3fr;
    gap: 1em;
    padding-block: 0.3em;
    border-bottom: 2px solid color-mix(in srgb, var(--_line) 45%, transparent);
  }
  .room .help dt {
    font-weight: 750;
  }
  .room .switch {
    display: flex;
    align-items: center;
    gap: 0.6em;
    width: fit-content;
    min-height: 44px;
    margin-block: 0.6em;
    cursor: pointer;
  }
  .room .switch input {
    width: 1em;
    height: 1em;
    min-width: 24px;
    min-height: 24px;
    margin: 0;
    accent-color: var(--_mark);
  }
  .room .close {
    padding: 0.3em 1.2em;
    min-height: 44px;
    border: 2px solid var(--_mark);
    border-radius: 2em;
    background: var(--_mark);
    color: var(--_on-mark);
    font-weight: 700;
  }
  @media (max-aspect-ratio: 1) {
    .room .pages {
      margin-inline: 1em;
    }
    .room .foot {
      padding-inline: 0.3em;
    }
    .room .where {
      padding-inline: 0.7em;
    }
    .room .tools {
      gap: 0;
    }
    .room .both {
      row-gap: 0.5em;
    }
    .room .help {
      padding-inline: 1em;
    }
    .room .help dl > div {
      grid-template-columns: auto;
      gap: 0;
    }
  }
  @media (forced-colors: active) {
    .room .letter,
    .room .strong,
    .room .clock,
    .room .flag {
      border: 2px solid CanvasText;
    }
    .room .answers > .correct {
      border-color: Highlight;
      outline-color: Highlight;
    }
  }
`;
