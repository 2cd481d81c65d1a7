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
    margin-bottom: 1em;
  }
  .options {
    display: grid;
    /* Room for the ring around one of them. */
    gap: max(10px, 0.75em * var(--_density));
  }
  /* The mark, the words beside it whichever way they are written, and what is said of them: below, or at the end where there is room. */
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    justify-items: start;
    gap: 0.25em 0.75em;
    min-height: max(44px, 56px * var(--_density));
    padding: calc(0.75em * var(--_density)) 1em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    cursor: pointer;
    transition:
      border-color var(--_motion-control),
      background-color var(--_motion-control);
  }
  .option > :nth-child(3) {
    grid-column: 2;
  }
  @container (min-width: 30em) {
    .option {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .option > :nth-child(3) {
      grid-column: 3;
    }
  }
  .option:hover {
    border-color: var(--_ink);
  }
  .option.chosen {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
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
  :is(.option, .choice) input {
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
  :is(.option, .choice) input:checked {
    border: 6px solid var(--_accent);
  }
  :is(.option, .choice) input[type='checkbox'] {
    border-width: 2px;
    border-radius: 6px;
  }
  [type='checkbox']:checked {
    background: var(--_accent);
  }
  [type='checkbox']:checked::before {
    content: '';
    display: block;
    width: 7px;
    height: 12px;
    margin: 1px auto;
    border: solid var(--_paper);
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }
  @media (forced-colors: active) {
    .option.chosen,
    input:checked,
    input:checked::before {
      border-color: Highlight;
    }
  }
`;
