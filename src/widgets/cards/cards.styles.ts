import { css } from 'lit';
import { colourRules } from '../../base/host.styles.js';
import { nightColours } from '../../base/tokens.js';

export const cardsStyles = [
  colourRules(nightColours),
  css`
    :host {
      min-height: var(--balise-cards-min-height, 28em);
    }
    .filters {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em;
    }
    .filter {
      position: relative;
      flex: 1 1 11em;
      display: grid;
      gap: 0.25em;
      min-width: 0;
      font-weight: 600;
    }
    .filter select {
      width: 100%;
      appearance: none;
      min-height: 48px;
      padding: 0.5em 0.75em;
      padding-inline-end: 40px;
      border: 2px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_paper);
      color: inherit;
      font: inherit;
      font-weight: 400;
      text-overflow: ellipsis;
      /* Else what WebKit cuts of a long choice still makes the page scroll sideways. */
      contain: paint;
    }
    /* The native arrow lies on the rounded edge. */
    .filter::after {
      content: '';
      position: absolute;
      inset-inline-end: 18px;
      bottom: 22px;
      width: 8px;
      height: 8px;
      border: solid var(--_ink);
      border-width: 0 2px 2px 0;
      transform: rotate(45deg);
      pointer-events: none;
    }
    .tiles {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
      gap: calc(0.75em * var(--_density));
      padding: 0;
      list-style: none;
    }
    .tiles > li {
      display: grid;
      margin: 0;
    }
    .tile {
      display: flex;
      flex-direction: column;
      gap: 0.375em;
      min-height: calc(9em * var(--_density));
      padding: calc(1em * var(--_density)) 1em;
      border: 2px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_paper);
      text-align: start;
      transition:
        border-color var(--_motion-control),
        background-color var(--_motion-control);
    }
    .tile:hover {
      border-color: var(--_accent);
      background: var(--_tint);
    }
    .tile strong {
      font-size: var(--_text-lead);
      line-height: 1.25;
    }
    .asked {
      color: var(--_soft);
    }
    .marked {
      margin-top: auto;
      color: var(--_good);
      font-size: var(--_text-small);
      font-weight: 600;
    }
    .about {
      display: flex;
      align-items: center;
      gap: 0.625em;
      color: var(--_accent);
      font-size: var(--_text-small);
      font-weight: 700;
    }
    .emblem {
      flex: none;
      display: grid;
      place-items: center;
      width: 2.75em;
      height: 2.75em;
      border-radius: var(--_radius);
      background: var(--_tint);
    }
    .tile:hover .emblem {
      background: var(--_paper);
    }
    .actions [disabled] {
      border-color: var(--_hair);
      background: var(--_surface);
      box-shadow: none;
      color: var(--_soft);
      cursor: default;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 1em;
      /* On one line with the « Aa » button. */
      margin-top: -10px;
    }
    /* A card fills the height that is kept, so that the buttons under it stay in place from one to the next. */
    /* An arrow shows where the card is. */
    [dir='rtl'] [part='reader'] > .actions .icon {
      transform: scaleX(-1);
    }
    .stage {
      display: grid;
      flex: 1 0 auto;
      perspective: 80em;
      touch-action: pan-y pinch-zoom;
    }
    .card {
      display: grid;
      transform-style: preserve-3d;
      transition: transform var(--_motion-turn);
    }
    .card.turned {
      transform: rotateY(180deg);
    }
    .face {
      display: flex;
      flex-direction: column;
      grid-area: 1 / 1;
      gap: calc(0.625em * var(--_density));
      min-width: 0;
      min-height: calc(19em * var(--_density));
      padding: clamp(0.75em, 5% * var(--_density), 2em);
      border: 1px solid var(--_hair);
      border-radius: var(--_radius-large);
      background: var(--_paper);
      backface-visibility: hidden;
      transition: visibility var(--_motion-turn);
    }
    .face[inert] {
      visibility: hidden;
    }
    .front {
      background: var(--_tint);
      border-color: var(--_tint);
      cursor: pointer;
    }
    .front .emblem {
      width: 4em;
      height: 4em;
      background: var(--_paper);
    }
    .front .emblem .icon {
      width: 2.125em;
      height: 2.125em;
    }
    .front .about {
      font-size: 1em;
    }
    .front .title {
      margin-top: auto;
      font-size: clamp(1.125em, 6.5cqi, 1.625em);
    }
    .question {
      margin-bottom: auto;
      font-size: 1.25em;
      line-height: 1.4;
    }
    .back {
      transform: rotateY(180deg);
    }
    .back > .quiet {
      font-weight: 400;
    }
    .face .subtitle {
      margin-top: 0.375em;
      color: var(--_accent);
      font-size: 1em;
    }
    .foot {
      margin-top: auto;
      padding-top: 0.5em;
    }
    .call {
      margin-top: 0.5em;
      padding: 0.75em 1em;
      border-radius: var(--_radius);
      background: var(--_night);
      color: var(--_on-night);
    }
    .call .subtitle {
      margin-top: 0;
      color: inherit;
    }
    .call ul {
      padding: 0;
      list-style: none;
    }
    .call li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.75em;
      margin: 0;
    }
    .call a {
      display: inline-grid;
      place-items: center start;
      min-width: 44px;
      min-height: 44px;
      color: var(--_beacon);
      font-size: 1.25em;
      font-weight: 700;
      outline-color: currentColor;
    }
    .deeds,
    .marks {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75em;
    }
    .marks {
      margin-inline-start: auto;
    }
    /* Nothing to say of a card before its back was seen; its place is kept. */
    .later {
      visibility: hidden;
    }
    .chip {
      display: inline-flex;
      align-items: center;
      gap: 0.375em;
      min-height: 48px;
      padding: 0.5em 1em;
      border: 2px solid var(--_line);
      border-radius: var(--_radius-button);
      background: var(--_paper);
    }
    .chip .icon {
      width: 1.25em;
      height: 1.25em;
    }
    .chip[aria-pressed='true'] {
      border-color: var(--_good);
      background: var(--_good-tint);
      color: var(--_good);
      font-weight: 600;
    }
    [part='end'] .onward {
      margin-inline-start: 0;
    }
    .kept {
      display: grid;
      gap: 0.75em;
      padding: 0;
      list-style: none;
    }
    .kept > li {
      display: grid;
      gap: 0.375em;
      margin: 0;
      padding: 1em 1.25em;
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .kept ul {
      list-style: disc;
    }
    @container (max-width: 38em) {
      .turn,
      .marks,
      .chip {
        flex: 1 1 auto;
      }
      .turn {
        flex-basis: 100%;
      }
      .marks {
        gap: 0.5em;
      }
      .bar .onward {
        margin: 0;
      }
      .chip {
        justify-content: center;
        padding-inline: 0.5em;
      }
      .later {
        display: none;
      }
    }
    /* Back and on share a row as long as their words stay whole. */
    @container (max-width: 28em) {
      [part='reader'] > .actions {
        gap: 0.5em;
      }
      [part='reader'] > .actions .button {
        flex: 1 1 8.5em;
        gap: 0.25em;
        padding-inline: 0.375em;
        font-size: var(--_text-small);
      }
      [part='reader'] > .actions .icon {
        width: 1.25em;
        height: 1.25em;
      }
    }
    /* A phone with text at three times its size: room for words before anything else. */
    @container (max-width: 12em) {
      .tile,
      .face,
      .call,
      .kept > li {
        padding: 0.5em;
      }
      .about {
        flex-wrap: wrap;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .card.turned,
      .back {
        transform: none;
      }
    }
    @media print {
      .filters,
      .deeds,
      .tiles ~ :is(.button, .quiet) {
        display: none;
      }
      .call,
      .call a {
        padding-inline: 0;
        background: none;
        color: #000;
      }
      .tile {
        border: 1px solid #000;
        break-inside: avoid;
      }
      .kept > li {
        padding: 0.5em 0 0;
        border-top: 1px solid #000;
        border-radius: 0;
      }
    }
    @media (forced-colors: active) {
      .call {
        border: 1px solid CanvasText;
      }
      .chip[aria-pressed='true'] {
        border-color: Highlight;
      }
    }
  `,
];
