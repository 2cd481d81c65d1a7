import { css } from 'lit';

/** Answers and choices as large blocks: the whole block is pressed, the native mark says what it is. */
export const optionStyles = css`
  fieldset {
    display: flex;
    flex-direction: column;
    gap: calc(0.75em * var(--_density));
    min-width: 0;
  }
  legend {
    width: 100%;
    padding: 0;
    margin-bottom: 0.75em;
  }
  .options {
    display: grid;
    gap: calc(0.625em * var(--_density));
  }
  .option {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.875em;
    min-height: max(44px, 56px * var(--_density));
    padding: calc(0.75em * var(--_density)) 1em;
    border: 2px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_paper);
    cursor: pointer;
    transition:
      border-color var(--_motion-control),
      background-color var(--_motion-control);
  }
  .option > span:first-of-type {
    flex: 1 1 8em;
  }
  .option:hover {
    border-color: var(--_line);
  }
  .option.chosen {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  @supports selector(:has(a)) {
    .option:has(input:focus-visible) {
      outline: 3px solid var(--_accent);
      outline-offset: 3px;
    }
    .option input {
      outline: none;
    }
  }
  .option input {
    flex: none;
    appearance: none;
    width: 22px;
    height: 22px;
    margin: 0;
    border: 2px solid var(--_line);
    border-radius: 50%;
    background: var(--_paper);
    cursor: inherit;
  }
  .option input[type='checkbox'] {
    border-radius: 6px;
  }
  .option input:checked {
    border: 7px solid var(--_accent);
  }
  @media (forced-colors: active) {
    .option.chosen,
    .option input:checked {
      border-color: Highlight;
    }
  }
`;
