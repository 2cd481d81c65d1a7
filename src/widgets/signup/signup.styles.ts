import { css } from 'lit';

export const signupStyles = css`
  :host {
    min-height: var(--balise-signup-min-height, 28em);
  }
  .legend {
    font-size: var(--_text-title);
    font-weight: 700;
  }
  .workshop {
    display: grid;
    gap: calc(0.625em * var(--_density));
  }
  .workshop + .workshop {
    margin-top: 2em;
  }
  .workshop > details {
    margin-block: -0.5em;
  }
  .workshop summary {
    font-weight: 400;
  }
  /* Two beside each other, where there is room for what they say. */
  .workshop > .options {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
  }
  .about,
  .days,
  .choices,
  dl.ticket {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-self: stretch;
    gap: 0.5em;
  }
  .day {
    min-width: 3.75em;
    padding: 0.375em;
    line-height: 1.25;
    border-radius: var(--_radius-small);
    background: var(--_tint);
    color: var(--_accent);
    font-size: var(--_text-small);
    font-weight: 600;
    text-align: center;
  }
  .day b {
    display: block;
    font-size: 1.5em;
  }
  .told {
    flex: 1 1 8em;
  }
  .when,
  .quiet,
  .state {
    display: block;
  }
  .when,
  .state,
  .field label,
  legend,
  dt {
    font-weight: 600;
  }
  .quiet {
    font-weight: 400;
  }
  /* A line is kept for how many places are left, which is known a little later; two where a column is narrow. */
  .state {
    min-height: 1.5em;
  }
  @container (max-width: 25em) or ((min-width: 39em) and (max-width: 48em)) {
    .state {
      min-height: 3em;
    }
  }
  .chosen .day {
    background: var(--_paper);
  }
  .when::first-letter {
    text-transform: uppercase;
  }
  .option {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .option.shut {
    background: var(--_surface);
    color: var(--_soft);
  }
  .option.shut,
  div.option {
    border-color: var(--_hair);
    cursor: default;
  }
  div.option {
    display: block;
  }
  .recap,
  .privacy,
  .mail,
  .ticket,
  .summary {
    padding: 0.75em 1em;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* One column: what is asked, what is told of it, and the button. */
  :is([part='form'], [part='cancel'], [part='mail']) > * {
    max-width: 36em;
  }
  .recap,
  .field {
    display: grid;
    gap: 0.25em;
  }
  [dir='rtl'] input[dir='ltr'] {
    text-align: right;
  }
  .field input,
  textarea {
    width: 100%;
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
  .summary {
    border: 2px solid var(--_error);
    background: none;
  }
  dl.ticket {
    gap: 0.5em 2em;
    background: var(--_tint);
  }
  .fault,
  .summary a,
  .summary .subtitle {
    color: var(--_error);
    font-weight: 600;
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
  .choices {
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
  dl,
  dd {
    margin: 0;
  }
  dl {
    display: grid;
    gap: 0.5em;
  }
  .ticket dd {
    font-size: 1.25em;
    font-weight: 700;
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
`;
