import { css } from 'lit';

export const signupStyles = css`
  :host {
    min-height: var(--balise-signup-min-height, 28em);
  }
  legend,
  .legend {
    margin-bottom: 0.5em;
    font-weight: 700;
  }
  .workshop {
    display: grid;
    gap: calc(0.625em * var(--_density));
  }
  .workshop + .workshop {
    margin-top: 0.75em;
  }
  .workshop > details {
    margin-block: -0.5em;
  }
  /* Two beside each other, where there is room for what they say. */
  .workshop > .options {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
  }
  .when {
    display: block;
    font-weight: 600;
  }
  .when::first-letter {
    text-transform: uppercase;
  }
  .option .quiet {
    display: block;
  }
  /* What it says comes later than the rest: its place is kept, so that nothing moves. */
  .option > .state {
    grid-column: 2;
    font-weight: 600;
  }
  .option {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .option.told > * {
    grid-column: 1 / -1;
  }
  .option.shut {
    background: var(--_surface);
    color: var(--_soft);
  }
  .option.shut,
  .option.told {
    cursor: default;
  }
  .option.shut,
  .option.told {
    border: 1px solid var(--_hair);
    padding: calc(0.75em * var(--_density) + 1px) calc(1em + 1px);
  }
  .recap {
    display: grid;
    gap: 0.25em;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .recap .subtitle {
    margin: 0;
  }
  .field {
    display: grid;
    gap: 0.25em;
  }
  .field label,
  fieldset fieldset legend {
    font-weight: 600;
  }
  [dir='rtl'] input[dir='ltr'] {
    text-align: right;
  }
  .field input,
  textarea {
    width: 100%;
    max-width: 30em;
    min-height: 48px;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  #children {
    max-width: 6em;
  }
  .field [aria-invalid='true'] {
    border-color: var(--_error);
  }
  .fault {
    color: var(--_error);
    font-weight: 600;
  }
  .summary {
    padding: 0.75em 1em;
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
  }
  .summary .subtitle {
    margin: 0;
    color: var(--_error);
  }
  .summary li,
  .ways li {
    margin: 0;
    padding-block: 0.6875em;
  }
  /* Inline, so that a bullet stays beside the first line; the padding is there to be touched. */
  .summary a,
  .ways a {
    padding-block: 0.8125em;
  }
  .summary a {
    color: var(--_error);
    font-weight: 600;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.625em;
    width: fit-content;
    min-height: 44px;
    cursor: pointer;
  }
  .trap {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .privacy {
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  dl,
  dd {
    margin: 0;
  }
  dl > div + div {
    margin-top: 0.5em;
  }
  dt {
    font-weight: 600;
  }
  .ticket {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    padding: 1em 1.25em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .ticket > div {
    margin: 0;
  }
  .ticket dd {
    font-size: 1.25em;
    font-weight: 700;
    letter-spacing: 0.02em;
  }
  .mail {
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .mail dd {
    white-space: pre-line;
    user-select: all;
  }
  .ways .link {
    min-height: 24px;
    margin: 0;
    padding: 0;
    vertical-align: top;
  }
  @media (forced-colors: active) {
    .recap,
    .mail,
    .ticket,
    .privacy {
      border: 1px solid CanvasText;
    }
  }
`;
