import { css } from 'lit';

/** The preview, and what is copied, uploaded and looked into. */
export const pasteStyles = css`
  atelier-preview {
    display: block;
    overflow: hidden;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  atelier-preview.empty {
    display: none;
  }
  .nothing-yet {
    display: grid;
    place-items: center;
    min-height: 16em;
    padding: 2em;
    border: 2px dashed var(--_hair);
    border-radius: var(--_radius);
    color: var(--_soft);
    text-align: center;
    text-wrap: balance;
  }
  .preview legend {
    position: absolute;
    clip-path: inset(50%);
  }
  atelier-preview iframe {
    display: block;
    border: 0;
    transform-origin: 0 0;
  }

  .snippet {
    display: grid;
    gap: 0.5em;
  }
  .snippet.value {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .snippet.value > label {
    grid-column: 1 / -1;
  }
  .snippet textarea,
  .snippet input {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }
  .snippet textarea {
    field-sizing: fixed;
    background: var(--_surface);
  }
  .atelier .how {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .atelier .notes {
    display: grid;
    gap: 0.375em;
    padding: 0.75em 1em 0.75em 2em;
    border-radius: var(--_radius-small);
    background: var(--_surface);
    list-style: disc;
  }
  .files {
    display: grid;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding-block: 0.75em;
    border-top: 1px solid var(--_hair);
  }
  .files li > div {
    display: grid;
    flex: 1 1 16em;
  }
  .findings {
    display: grid;
    gap: 0.75em;
  }
  .findings li {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }
  .findings .stops {
    border-color: var(--_error);
  }
  .findings .harms {
    border-color: var(--_amber);
  }
  .findings .hint {
    border-color: var(--_good);
  }
`;
