import { css, type CSSResult } from 'lit';

/** One A4 page, read from across a corridor; printed in black alone it says the same. */
export const posterStyles: CSSResult = css`
  @page {
    size: A4;
    margin: 0;
  }
  * {
    box-sizing: border-box;
  }
  body,
  h1,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  body {
    background: #fff;
    color: #14162a;
    font-family: system-ui, sans-serif;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  main {
    display: flex;
    flex-direction: column;
    gap: 6mm;
    width: 210mm;
    height: 296mm;
    padding: 16mm 16mm 12mm;
    overflow: hidden;
    font-size: 16pt;
    line-height: 1.3;
  }
  .lead {
    font-size: 1.875em;
    font-weight: 700;
    line-height: 1.15;
    white-space: pre-line;
  }
  h1 {
    padding: 4mm 0 6mm;
    border-radius: 8mm;
    background: #26225f;
    color: #ffc94d;
    font-size: 9.375em;
    font-weight: 800;
    line-height: 1;
    text-align: center;
  }
  .qualities {
    font-size: 1.5em;
    font-weight: 700;
    text-align: center;
  }
  .for,
  .hours {
    text-align: center;
    text-wrap: balance;
  }
  .ways {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8mm;
  }
  .qr {
    flex: none;
    width: 45mm;
    height: 45mm;
  }
  .ways strong {
    font-size: 1.25em;
  }
  .others {
    margin-top: auto;
    padding-top: 4mm;
    border-top: 0.4mm solid #14162a;
    font-size: 0.8125em;
  }
  ul {
    margin-top: 1mm;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1mm 8mm;
    list-style: none;
  }
  footer {
    font-size: 0.625em;
    line-height: 1.35;
  }
`;
