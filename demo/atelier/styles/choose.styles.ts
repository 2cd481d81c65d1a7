import { css } from 'lit';

/** What one chooses from: widgets, ready contents, and segments of which one is on. */
export const chooseStyles = css`
  .widgets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.75em), 1fr));
    gap: 0.75em;
  }
  .widget {
    position: relative;
    display: grid;
    gap: 0.25em;
    align-content: start;
    padding: 1em;
    border: 2px solid var(--_hair);
    border-radius: var(--_radius);
    cursor: pointer;
    transition: border-color 160ms;
  }
  .widget:hover {
    border-color: var(--_line);
  }
  .widget:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .widget:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .widget input {
    position: absolute;
    opacity: 0;
  }
  .widget .icon {
    width: 2em;
    height: 2em;
    margin-bottom: 0.25em;
    color: var(--_accent);
  }
  .widget-name {
    font-weight: 700;
  }

  .starts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 0.5em;
  }
  .starts:empty {
    display: none;
  }
  .start {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
    width: 100%;
    height: 100%;
    min-height: 48px;
    padding: 0.75em 1em;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_paper);
    text-align: start;
    transition: border-color 160ms;
  }
  .start .what {
    font-weight: 600;
  }
  .start .quiet {
    flex: none;
  }
  .start:hover {
    border-color: var(--_accent);
  }
  .start[aria-current] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .starts li {
    display: grid;
    align-content: start;
    gap: 0.25em;
  }
  .in-others {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
  }
  .in-others .start {
    min-height: 44px;
    padding-block: 0.375em;
    font-size: 0.9375em;
  }
  .actions,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  .file {
    position: relative;
    cursor: pointer;
  }
  .file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .button.small {
    min-height: 44px;
    padding: 0.375em 1em;
    font-size: 0.9375em;
  }
  .atelier .button[aria-disabled='true'],
  .tool[aria-disabled='true'] {
    border-color: var(--_hair);
    color: var(--_soft);
    box-shadow: none;
    cursor: default;
  }
  .chosen {
    justify-content: space-between;
  }
  .chosen > p {
    flex: 1 1 16em;
  }
  .row:has(> .steps-back) {
    justify-content: space-between;
    align-items: end;
  }
  .steps-back {
    display: flex;
    gap: 0.5em;
  }

  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25em;
    min-width: 0;
  }
  .segments legend {
    margin-bottom: 0.25em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .segments label {
    position: relative;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments span {
    display: grid;
    place-items: center;
    min-height: 44px;
    padding: 0.25em 0.875em;
    border: 2px solid var(--_hair);
    border-radius: 3em;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .segments label:hover span {
    border-color: var(--_line);
  }
  .segments :checked + span {
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_accent);
  }
  .segments :focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }

  @media (forced-colors: active) {
    .widget:has(:checked),
    .segments :checked + span {
      border-color: Highlight;
    }
  }
`;
