import { css, type CSSResult } from 'lit';

export const paperFormStyles: CSSResult = css`
  @page {
    size: A4;
    margin: 15mm;
  }
  * {
    box-sizing: border-box;
  }
  body,
  h1,
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  body {
    background: #fff;
    color: #000;
    font:
      11pt/1.35 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  main > * + * {
    margin-top: 2mm;
  }
  h1 {
    font-size: 17pt;
    line-height: 1.2;
  }
  h2 {
    padding-top: 3mm;
    border-top: 0.3mm solid #000;
    font-size: 13pt;
    break-after: avoid;
  }
  .asked {
    font-weight: 700;
    break-after: avoid;
  }
  .boxes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(80mm, 1fr));
    gap: 1.5mm 6mm;
    list-style: none;
  }
  .boxes li {
    display: flex;
    gap: 2mm;
    break-inside: avoid;
  }
  .box {
    flex: none;
    width: 4mm;
    height: 4mm;
    border: 0.35mm solid #000;
    border-radius: 0.8mm;
  }
  .blank {
    padding-top: 5mm;
    border-bottom: 0.2mm solid #000;
  }
  footer {
    padding-top: 3mm;
    font-size: 9pt;
    break-inside: avoid;
  }
  footer p + p {
    margin-top: 2mm;
  }
`;
