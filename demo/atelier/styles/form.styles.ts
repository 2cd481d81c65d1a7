import { css } from 'lit';

/** The form: fields, flags, groups, and the text as JSON. */
export const formStyles = css`
  .fields,
  .group,
  .item-body {
    display: grid;
    gap: 1.125em;
    min-width: 0;
  }
  .item-body[hidden] {
    display: none;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em 0.75em;
    min-width: 0;
  }
  .field > * {
    grid-column: 1 / -1;
  }
  .field:has(> .take) > label {
    grid-column: 1;
    align-self: center;
  }
  .field > .take {
    grid-area: 1 / 2;
  }
  .field > label,
  .group > legend,
  .line > label,
  .snippet > label {
    font-weight: 600;
  }
  .field label .quiet {
    font-weight: 400;
  }
  .field input[type='text'],
  .field input[type='url'],
  .line input,
  .snippet input,
  .field select,
  .atelier textarea {
    box-sizing: border-box;
    width: 100%;
    min-height: 44px;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  .atelier textarea {
    display: block;
    field-sizing: content;
    resize: vertical;
  }
  .field input.number {
    max-width: 12em;
  }
  .field [aria-invalid] {
    border-color: var(--_error);
  }
  .fault {
    color: var(--_error);
    font-weight: 600;
  }
  .caution {
    padding: 0.5em 0.75em;
    border-radius: var(--_radius-small);
    background: var(--_amber-tint);
    color: var(--_amber);
    font-weight: 600;
  }
  .take {
    min-height: 44px;
    padding-block: 0;
    font-size: 0.875em;
  }
  .flag {
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
  }
  .flag > input {
    grid-area: 1 / 1;
  }
  .flag > label,
  .field.flag:has(> .take) > label {
    grid-area: 1 / 2;
  }
  .flag > .take {
    grid-area: 1 / 3;
  }
  .flag input {
    width: 1.5em;
    height: 1.5em;
    margin: 10px 0;
    accent-color: var(--_accent);
  }
  .flag label {
    padding-block: 0.625em;
  }
  .flag p {
    grid-column: 2 / -1;
  }
  .group {
    padding: 1em 0 0 clamp(0.625em, 3%, 1em);
    border-inline-start: 3px solid var(--_tint);
  }
  .group > legend {
    float: left;
    width: 100%;
    font-size: 1.0625em;
  }
  .group > legend + * {
    clear: both;
  }

  .verdict {
    padding: 0.625em 1em;
    border-radius: var(--_radius-small);
    background: var(--_amber-tint);
    color: var(--_amber);
    font-weight: 600;
  }
  .verdict.good {
    background: var(--_good-tint);
    color: var(--_good);
  }
  .verdict.good::before {
    content: '✓ ' / '';
  }
  .verdict summary {
    width: auto;
    min-height: 44px;
    padding: 0.375em 0;
    color: inherit;
  }
  .verdict .link {
    color: inherit;
    font-weight: 400;
  }
  .warnings {
    padding-inline-start: 1em;
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .json {
    display: block;
    height: 32em;
    max-height: 75vh;
    overflow: clip;
    overflow-clip-margin: 8px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .colour input[type='text'] {
    width: 9em;
  }
  .colour input[type='color'] {
    width: 56px;
    height: 44px;
    padding: 2px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_paper);
  }
  .shades {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .shades li {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .shades svg {
    flex: none;
    border: 1px solid var(--_line);
    border-radius: 9px;
  }
  #couleur-avis {
    display: grid;
    gap: 0.5em;
    padding-block: 0.5em;
  }
  #couleur-avis:empty {
    display: none;
  }
`;
