import { css } from 'lit';
import { colourRules } from '../../base/host.styles.js';
import { nightColours } from '../../base/tokens.js';

export const quizStyles = [
  colourRules(nightColours),
  css`
    :host {
      min-height: var(--balise-quiz-min-height, 28em);
    }
    .emblem {
      display: grid;
      place-items: center;
      width: 4em;
      height: 4em;
      border-radius: var(--_radius-large);
      background: var(--_tint);
      color: var(--_accent);
    }
    .emblem .icon {
      width: 2.125em;
      height: 2.125em;
    }
    .start {
      position: relative;
      z-index: 0;
      overflow: hidden;
      /* What is hidden does not scroll either: a selection that is dragged on would shift the text. */
      overflow: clip;
    }
    /* A beacon's rings, in the corner that text does not reach. */
    .rings {
      position: absolute;
      z-index: -1;
      inset-inline-end: -9em;
      bottom: -9em;
      width: 18em;
      height: 18em;
      fill: none;
      stroke: var(--_tint);
    }
    .start .plain {
      align-self: self-start;
      max-width: 34em;
      font-size: var(--_text-lead);
    }
    .progress {
      flex: none;
      width: 100%;
      height: 8px;
      margin-top: -0.5em;
      border-radius: 4px;
      background: var(--_tint);
      forced-color-adjust: none;
    }
    [dir='rtl'] .progress {
      transform: scaleX(-1);
    }
    .progress rect {
      fill: var(--_accent);
    }
    img {
      align-self: flex-start;
      max-width: 100%;
      height: auto;
      border-radius: var(--_radius);
    }
    .options.pair {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    }
    /* Answered: what one may no longer press has a hairline; what is right, and what was not quite, say so in words too. */
    fieldset[disabled] .option {
      cursor: default;
    }
    fieldset[disabled] .option:not(.chosen, .correct) {
      border-color: var(--_hair);
    }
    .option.correct {
      --_accent: var(--_good);
      border-color: var(--_good);
      background: var(--_good-tint);
    }
    .option.other {
      --_accent: var(--_amber);
      background: var(--_amber-tint);
    }
    .mark {
      display: inline-flex;
      align-items: center;
      gap: 0.375em;
      color: var(--_soft);
      font-size: var(--_text-small);
      font-weight: 600;
    }
    :is(.correct, .other) .mark {
      color: var(--_accent);
    }
    .mark .icon {
      width: 1.25em;
      height: 1.25em;
    }
    .estimate {
      display: grid;
      gap: 0.5em;
    }
    .figure {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.5em;
      font-size: var(--_text-title);
      font-weight: 700;
    }
    .figure input {
      width: 5.5em;
      max-width: 100%;
      min-height: 48px;
      padding: 0.25em 0.5em;
      border: 2px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_paper);
      color: inherit;
      font: inherit;
      text-align: center;
    }
    input[type='range'] {
      appearance: none;
      width: 100%;
      height: 44px;
      margin: 0;
      border-radius: var(--_radius-small);
      background: none;
      cursor: pointer;
    }
    ::-webkit-slider-runnable-track {
      height: 10px;
      border: 1px solid var(--_line);
      border-radius: 5px;
      background: var(--_tint);
    }
    ::-moz-range-track {
      box-sizing: border-box;
      height: 10px;
      border: 1px solid var(--_line);
      border-radius: 5px;
      background: var(--_tint);
    }
    ::-webkit-slider-thumb {
      appearance: none;
      box-sizing: border-box;
      width: 28px;
      height: 28px;
      border: 8px solid var(--_accent);
      border-radius: 50%;
      background: var(--_paper);
      margin-top: -10px;
    }
    ::-moz-range-thumb {
      appearance: none;
      box-sizing: border-box;
      width: 28px;
      height: 28px;
      border: 8px solid var(--_accent);
      border-radius: 50%;
      background: var(--_paper);
    }
    /* Not answered yet: the thumb is a place, not an answer. */
    .untouched::-webkit-slider-thumb {
      border: 2px dashed var(--_line);
    }
    .untouched::-moz-range-thumb {
      border: 2px dashed var(--_line);
    }
    .ends {
      display: flex;
      justify-content: space-between;
      margin-top: -0.75em;
    }
    /* « 18 ans » keeps its order in an interface that is written from right to left. */
    .ends span {
      unicode-bidi: plaintext;
    }
    .missing {
      color: var(--_error);
      font-weight: 600;
    }
    .feedback {
      display: flex;
      gap: 0.75em;
      padding: 1em;
      border-radius: var(--_radius);
      background: var(--_tint);
    }
    .feedback .icon {
      width: 1.75em;
      height: 1.75em;
      color: var(--_accent);
    }
    .feedback.good {
      background: var(--_good-tint);
    }
    .feedback.amber {
      background: var(--_amber-tint);
    }
    .verdict {
      width: fit-content;
      border-radius: 4px;
      margin-bottom: 0.25em;
      font-weight: 700;
      color: var(--_accent);
    }
    .good .verdict,
    .good .icon {
      color: var(--_good);
    }
    .amber .verdict,
    .amber .icon {
      color: var(--_amber);
    }
    .group summary {
      font-size: var(--_text-lead);
    }
    .ideas {
      list-style: none;
      padding: 0;
    }
    .ideas li {
      display: grid;
      gap: 0.125em;
      padding: 0.75em 1em;
      border: 1px solid var(--_hair);
      border-radius: var(--_radius);
    }
    .idea {
      color: var(--_soft);
      font-style: italic;
    }
    .keep,
    .profile {
      display: grid;
      gap: 0.75em;
      padding: 1em 1.25em;
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .keep .subtitle,
    .profile > .subtitle:first-child {
      margin-top: 0;
    }
    .profile > .subtitle:first-child {
      font-size: var(--_text-title);
    }
    .help {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75em 1em;
      padding: 1em 1.25em;
      border-radius: var(--_radius);
      background: var(--_night);
      color: var(--_on-night);
    }
    .help :focus-visible {
      outline-color: var(--_beacon);
    }
    .help p {
      flex: 1 1 14em;
    }
    .call {
      border-color: var(--_beacon);
      background: var(--_beacon);
      color: var(--_on-beacon);
    }
    @media print {
      .emblem,
      .rings {
        display: none;
      }
      .help {
        break-inside: avoid;
        border: 1px solid #000;
        background: #fff;
        color: #000;
      }
    }
    @media (forced-colors: active) {
      .progress {
        outline: 1px solid CanvasText;
      }
      .feedback .icon {
        color: CanvasText;
      }
      .feedback,
      .keep,
      .profile,
      .help {
        border: 1px solid CanvasText;
      }
    }
    /* In a frame of a fixed height, what one begins with is in sight. */
    @media (max-height: 30em) {
      .emblem,
      .rings {
        display: none;
      }
      .start {
        overflow: visible;
      }
      .start .large {
        font-size: 1.375em;
      }
      /* It is the first thing then, beside the « Aa » button. */
      [dir='ltr'] > .start > .title {
        padding-right: 40px;
      }
      [dir='rtl'] > .start > .title {
        padding-left: 40px;
      }
      .start .actions {
        position: sticky;
        bottom: 0;
        padding-block: 0.75em;
        background: var(--_paper);
      }
    }
  `,
];
