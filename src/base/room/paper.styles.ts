import { css, type CSSResult } from 'lit';

const common = css`
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    background: #fff;
    color: #000;
    font-family: system-ui, sans-serif;
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
    font-size: inherit;
  }
  .how {
    color: #333;
    font-size: 0.85em;
  }
  .kind {
    font-weight: 600;
  }
`;

/** Worksheets and guides: black on white, hairlines, nothing broken across pages that is read as one. */
export const paperStyles: CSSResult = css`
  ${common}
  @page {
    size: A4;
    margin: 16mm 16mm 18mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font:
        9pt system-ui,
        sans-serif;
    }
  }
  body {
    font-size: 11.5pt;
    line-height: 1.4;
  }
  header {
    padding-bottom: 3mm;
    border-bottom: 0.3mm solid #000;
    margin-bottom: 4mm;
  }
  h1 {
    font-size: 1.6em;
    line-height: 1.2;
  }
  h2 {
    margin-top: 1.5mm;
    font-weight: 700;
    break-after: avoid;
  }
  .items {
    padding-inline-start: 8mm;
  }
  .items > li {
    margin-top: 5mm;
    break-inside: avoid;
  }
  .items > li > * + * {
    margin-top: 1mm;
  }
  .items > li::marker,
  .asked,
  .answer {
    font-weight: 700;
  }
  ul {
    padding-inline-start: 5mm;
  }
  img {
    display: block;
    width: auto;
    max-width: 100%;
    height: auto;
    max-height: 60mm;
  }
  .choice {
    margin-inline-end: 4mm;
  }
  .items ~ div {
    margin-top: 5mm;
    break-inside: avoid;
  }
  .boxes {
    list-style: none;
    padding: 0;
  }
  .boxes li {
    display: flex;
    align-items: baseline;
    gap: 2mm;
    margin-top: 1.5mm;
  }
  .box {
    flex: none;
    width: 4mm;
    height: 4mm;
    border: 0.35mm solid #000;
    border-radius: 0.8mm;
    align-self: center;
  }
  .blank {
    display: flex;
    gap: 2mm;
    padding-top: 4mm;
    border-bottom: 0.2mm solid #000;
  }
  .blank.short {
    width: 85mm;
  }
  .blank span {
    margin-inline-start: auto;
  }
  .notes {
    padding: 2mm 3mm;
    border-inline-start: 1mm solid #000;
    background: #f2f2f2;
    white-space: pre-line;
  }
  .strong {
    width: fit-content;
    margin-top: 3mm;
    padding: 2mm 4mm;
    border: 0.4mm solid #000;
    border-radius: 2mm;
    font-weight: 700;
  }
  footer {
    margin-top: 8mm;
    padding-top: 2mm;
    border-top: 0.2mm solid #000;
    font-size: 9pt;
    break-inside: avoid;
  }
  @media screen {
    main {
      max-width: 178mm;
      margin: 16mm auto;
      padding-inline: 4mm;
    }
  }
`;

/** A widget's own screen on paper. It is white: what was set for a dark screen would be pale there. */
export const screenOnPaperStyles: CSSResult = css`
  @page {
    size: A4;
    margin: 16mm;
  }
  body {
    margin: 0;
    background: #fff;
    font-family: system-ui, sans-serif;
  }
  .base {
    color-scheme: light !important;
  }
  ol {
    /* room for « 10. », which hangs outside the text */
    padding-inline-start: 2em;
  }
  summary {
    break-after: avoid;
  }
  li {
    break-inside: avoid;
  }
  @media screen {
    body {
      max-width: 178mm;
      margin: 16mm auto;
      padding-inline: 4mm;
    }
  }
`;

/** Cards to cut out: margins are equal on both sides, so that fronts and backs meet whichever way the sheet is turned. */
export const cardSheetStyles: CSSResult = css`
  ${common}
  @page {
    size: A4;
    margin: 0;
  }
  body {
    width: 210mm;
    font-size: var(--points);
    line-height: 1.3;
  }
  .sheet {
    position: relative;
    display: grid;
    width: 210mm;
    height: 297mm;
    padding: 10mm;
    overflow: hidden;
    break-after: page;
    break-inside: avoid;
  }
  .sheet:last-child {
    break-after: auto;
  }
  .by-4 {
    grid-template: repeat(2, 138.5mm) / repeat(2, 95mm);
  }
  .by-2 {
    grid-template: repeat(2, 138.5mm) / 190mm;
  }
  .by-1 {
    grid-template: 277mm / 190mm;
  }
  .edge {
    position: absolute;
    inset: auto 10mm calc(100% - 9mm);
    font-size: 7pt;
    line-height: 2.8mm;
  }
  .face {
    overflow: hidden;
    padding: 6mm;
    outline: 0.2mm dashed #555;
    outline-offset: -0.1mm;
  }
  .face.empty {
    outline: 0;
  }
  .front {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 4mm;
    text-align: center;
  }
  .icon {
    width: 14mm;
    height: 14mm;
    margin-inline: auto;
    fill: none;
    stroke: #000;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .front h1 {
    font-size: 1.9em;
    line-height: 1.2;
  }
  .front .lead {
    font-size: 1.35em;
  }
  .back {
    display: flex;
    flex-direction: column;
    gap: 1.5mm;
  }
  .back .how {
    margin-top: auto;
  }
  .back .kind {
    font-weight: 700;
  }
  .back h2 {
    font-weight: 700;
  }
  .back ul {
    padding-inline-start: 4mm;
  }
  .strong {
    padding: 1.2mm 2.5mm;
    border: 0.4mm solid #000;
    border-radius: 2mm;
    font-weight: 700;
  }
`;
