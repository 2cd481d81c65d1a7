import { css } from 'lit';
import { colourRules } from '../../base/host.styles.js';
import { dataColours } from '../../base/tokens.js';

export const chartStyles = [
  colourRules(dataColours),
  css`
    :host {
      min-height: var(--balise-chart-min-height, 16em);
    }
    .filled,
    .chart {
      min-height: inherit;
    }
    .base {
      container-type: inline-size;
    }
    /* One series is recoloured with the rest. Several are not: the page's accent may be like one of them. */
    .alone {
      --_data-1: var(--balise-data-1, var(--_accent));
    }
    .chart {
      gap: calc(0.75em * var(--_density));
    }
    .probe {
      position: absolute;
      visibility: hidden;
      color: var(--_paper);
      background-color: var(--_ink);
      border: 0 solid;
      border-color: var(--_soft) var(--_line) var(--_hair) var(--_accent);
    }
    .probe.data {
      color: var(--_data-1);
      background-color: var(--_data-2);
      border-color: var(--_data-3) var(--_data-4) var(--_data-5) var(--_data-6);
    }
    /* Its only task is to say that the colours changed, whatever changed them. */
    .probe.sentinel {
      transition:
        color 1ms,
        background-color 1ms,
        border-color 1ms;
    }
    .reading {
      font-size: var(--_text-lead);
      text-wrap: balance;
    }
    /* What is counted, and who says it, are one footer. */
    .quiet + div:not([class]) {
      margin-top: calc(-0.5em * var(--_density));
    }
    .view {
      display: grid;
      gap: calc(0.75em * var(--_density));
      padding-top: 0.25em;
    }
    .drawing {
      min-width: 0;
      overflow: hidden;
      border-radius: var(--_radius-small);
      touch-action: manipulation;
    }
    /* Until it is drawn: a canvas is 150 px high by itself. */
    .drawing canvas {
      display: block;
      height: 0;
      color: var(--_ink);
    }
    .point {
      min-height: 1.5em;
      margin-block: -0.75em;
      font-weight: 600;
    }
    .point:empty::before {
      content: '\\200b';
    }
    .legend,
    .tools details p {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375em 1.25em;
    }
    .legend {
      padding: 0;
      list-style: none;
    }
    .legend li {
      display: flex;
      align-items: center;
      gap: 0.5em;
      margin: 0;
    }
    .swatch {
      flex: none;
      width: 28px;
      height: 18px;
      border-radius: 4px;
    }
    .doughnut .legend {
      flex-direction: column;
      align-self: center;
    }
    .doughnut .legend strong {
      margin-inline-start: auto;
      padding-inline-start: 0.5em;
      white-space: nowrap;
    }
    @container (min-width: 32em) {
      .doughnut {
        grid-template-columns: minmax(0, 17em) minmax(0, 1fr);
        column-gap: 2em;
      }
      .doughnut .point {
        grid-column: 1 / -1;
      }
    }
    .big {
      line-height: 1.2;
    }
    .big strong {
      font-size: 2.75em;
      line-height: 1.1;
    }
    .prefix,
    .unit {
      font-size: 1.25em;
      font-weight: 600;
    }
    .figure {
      display: grid;
      gap: 0.5em;
    }
    .progress {
      display: block;
      overflow: visible;
    }
    [dir='rtl'] .progress {
      transform: scaleX(-1);
    }
    .track {
      fill: var(--_tint);
      stroke: var(--_line);
    }
    .fill {
      fill: var(--_accent);
    }
    .aim {
      stroke: var(--_ink);
      stroke-width: 3;
      stroke-dasharray: 5 3;
    }
    .aim.rim {
      stroke: var(--_paper);
      stroke-width: 7;
      stroke-dasharray: none;
    }
    .key {
      display: inline-block;
      height: 1em;
      margin-inline-end: 0.5em;
      border-inline-start: 3px dashed var(--_ink);
      vertical-align: -0.125em;
    }
    .table {
      overflow-x: auto;
    }
    .table.away {
      display: none;
    }
    table {
      width: 100%;
      border-collapse: collapse;
      /* A page that a print window writes has no doctype, and its tables forget their size. */
      font: inherit;
      font-variant-numeric: tabular-nums;
    }
    th,
    td {
      padding: 0.5em 0;
      border-bottom: 1px solid var(--_hair);
      overflow-wrap: break-word;
      text-align: start;
      vertical-align: top;
    }
    thead th {
      border-bottom: 2px solid var(--_line);
    }
    tbody th {
      font-weight: 400;
    }
    td,
    thead th + th {
      padding-inline-start: 0.75em;
      text-align: end;
    }
    td {
      font-weight: 600;
      white-space: nowrap;
    }
    .missing {
      color: var(--_soft);
      font-style: italic;
      font-weight: 400;
      white-space: normal;
    }
    .targets {
      display: grid;
      gap: 0.25em;
      padding: 0.75em 1em;
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: 0.25em 0.75em;
      margin-top: auto;
      padding-top: 0.25em;
    }
    .tools .button {
      min-height: 44px;
      padding: 0.375em 1.125em;
      border-color: var(--_line);
    }
    .tools .button[aria-pressed='true'] {
      border-color: var(--_accent);
      background: var(--_tint);
      box-shadow: inset 0 0 0 1px var(--_accent);
    }
    .tools summary {
      padding-inline: 0.25em;
    }
    .tools details[open] {
      flex: 1 0 100%;
    }
    @media print {
      .base {
        --_paper: #fff;
        --_surface: #fff;
        --_tint: #fff;
        --_ink: #000;
        --_soft: #000;
        --_accent: #000;
        --_hair: #999;
        font-size: 10pt;
      }
      .title {
        font-size: 1.25em;
      }
      .reading {
        font-size: 1em;
      }
      .big strong {
        font-size: 2em;
      }
      :host,
      .chart {
        min-height: 0;
      }
      .chart {
        gap: 0.375em;
        padding: 0;
        border: 0;
        box-shadow: none;
        break-inside: avoid;
      }
      .view:not(.figures),
      .tools,
      .notice {
        display: none;
      }
      .table.away {
        display: block;
      }
      .targets {
        padding: 0;
      }
      th,
      td {
        padding-block: 0.125em;
      }
      .printed {
        max-width: 100%;
      }
      .fill {
        fill: #444;
      }
      .progress {
        print-color-adjust: exact;
        -webkit-print-color-adjust: exact;
      }
    }
    @media (forced-colors: active) {
      .targets {
        padding: 0;
      }
      .track {
        fill: Canvas;
        stroke: CanvasText;
      }
      .fill {
        fill: CanvasText;
      }
      .aim {
        stroke: Highlight;
      }
      .aim.rim {
        stroke: Canvas;
      }
      .tools .button[aria-pressed='true'] {
        border-color: Highlight;
      }
    }
  `,
];
