import { css } from 'lit';

/** The page around what widgets are made of: their tokens, buttons and panels come from the library itself. */
export const atelierStyles = css`
  /* What has focus is never under the bars. */
  @media (min-width: 48.01em) {
    html {
      scroll-padding-block: 5em 5em;
    }
  }
  body {
    margin: 0;
    font-family: system-ui, sans-serif;
  }
  .atelier {
    min-height: 100vh;
    background: var(--_surface);
  }
  .atelier ol,
  .atelier ul {
    list-style: none;
  }
  .skip {
    position: absolute;
    inset: 0.5em auto auto 0.5em;
    z-index: 3;
    padding: 0.75em 1em;
    border-radius: var(--_radius-small);
    background: var(--_paper);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }

  .top {
    position: sticky;
    top: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1.5em;
    padding: 0.5em clamp(0.75em, 3vw, 2em);
    border-bottom: 1px solid var(--_hair);
    background: var(--_paper);
  }
  .brand {
    font-size: 1.125em;
    font-weight: 700;
  }
  .brand span {
    color: var(--_accent);
  }
  .top ol {
    display: flex;
    gap: 0.25em;
  }
  .step-link {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 44px;
    padding: 0.25em 0.75em;
    border-radius: 3em;
    color: var(--_ink);
    font-weight: 600;
    text-decoration: none;
  }
  a.step-link:hover {
    background: var(--_tint);
  }
  .step-link b,
  .badge {
    display: inline-grid;
    place-items: center;
    flex: none;
    width: 1.75em;
    height: 1.75em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 700;
  }
  .step-link.off {
    color: var(--_soft);
    font-weight: 400;
  }
  .step-link.off b {
    background: transparent;
    box-shadow: inset 0 0 0 1px var(--_line);
    color: inherit;
  }

  main {
    display: block;
    max-width: 90em;
    margin: 0 auto;
    padding: 0 clamp(0.75em, 3vw, 2em) 2em;
  }
  .lead {
    padding-block: clamp(1.25em, 4vw, 2.5em) clamp(1em, 3vw, 1.75em);
  }
  .lead h1 {
    font-size: clamp(1.5em, 4vw, 2.25em);
    line-height: 1.2;
    text-wrap: balance;
  }
  .lead p {
    margin-top: 0.5em;
    color: var(--_soft);
    font-size: 1.125em;
  }

  .desk {
    display: grid;
    gap: 1.5em;
    max-width: 60em;
    margin-inline: auto;
  }
  .step {
    gap: 1.25em;
    scroll-margin-top: 5em;
    min-width: 0;
  }
  .step > .title {
    display: flex;
    align-items: center;
    gap: 0.625em;
    scroll-margin-top: 4.5em;
    border-radius: var(--_radius-small);
  }
  .badge {
    font-size: 0.75em;
  }
  .step h3 {
    margin-top: 0.25em;
    font-size: 1.0625em;
  }
  .preview {
    gap: 0.75em;
    min-width: 0;
  }
  @media (min-width: 68em) {
    .desk.started {
      max-width: none;
      grid-template-columns: minmax(0, 1fr) minmax(0, 27em);
      align-items: start;
    }
    .desk.started.wide {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
    }
    .started > * {
      grid-column: 1;
    }
    .started > .preview {
      position: sticky;
      top: 4.75em;
      grid-column: 2;
      grid-row: 1 / span 5;
      max-height: calc(100vh - 6em);
      overflow: auto;
    }
    .started > #depanner {
      grid-row: 5;
    }
  }

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
  .list {
    gap: 0.5em;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .add {
    justify-self: start;
    min-height: 44px;
    padding: 0.25em 0.875em;
    border: 2px dashed var(--_line);
    border-radius: 3em;
    background: transparent;
    color: var(--_accent);
    font-size: 0.9375em;
    font-weight: 600;
    text-align: start;
  }
  .add:hover {
    border-style: solid;
    border-color: var(--_accent);
  }
  .items {
    display: grid;
    gap: 0.5em;
    min-width: 0;
  }
  .item {
    min-width: 0;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .item.open {
    border-color: var(--_line);
  }
  .item-head {
    display: flex;
    align-items: center;
    gap: 0.25em;
    padding-inline-end: 0.375em;
  }
  .fold {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
    min-width: 0;
    min-height: 52px;
    padding: 0.5em 0.875em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
  }
  .fold .number {
    color: var(--_soft);
    font-size: 0.8125em;
  }
  .fold .number::before {
    content: '▸ ' / '';
    color: var(--_accent);
  }
  .fold[aria-expanded='true'] .number::before {
    content: '▾ ' / '';
  }
  .fold .what {
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .item.open .fold .what {
    white-space: normal;
  }
  .fold .count {
    color: var(--_amber);
    font-size: 0.875em;
    font-weight: 600;
  }
  .item-body {
    padding: 0.5em clamp(0.75em, 3%, 1.25em) 1.25em;
  }
  .tools {
    display: flex;
    flex: none;
  }
  .tool {
    min-width: 44px;
    min-height: 44px;
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: var(--_accent);
  }
  .tool .icon {
    display: block;
    width: 1.25em;
    height: 1.25em;
    margin: auto;
  }
  .tool:hover:not([aria-disabled='true']) {
    background: var(--_tint);
  }
  .tool[aria-disabled='true'] {
    opacity: 0.45;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(5em, 0.5fr) minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.5em;
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
  .contrasts .good {
    color: var(--_good);
    font-weight: 600;
  }
  .contrasts .poor {
    color: var(--_error);
    font-weight: 600;
  }
  #couleur-avis {
    display: grid;
    gap: 0.5em;
  }
  #couleur-avis:empty {
    display: none;
  }

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

  .foot {
    position: sticky;
    bottom: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding: 0.5em clamp(0.75em, 3vw, 2em);
    border-top: 1px solid var(--_hair);
    background: var(--_paper);
  }
  .said {
    position: fixed;
    inset: auto auto 5em 50%;
    z-index: 3;
    width: max-content;
    max-width: min(40em, 90vw);
    padding: 0.75em 1.25em;
    border-radius: 1.5em;
    background: var(--_ink);
    color: var(--_paper);
    font-weight: 600;
    transform: translateX(-50%);
    pointer-events: none;
  }
  .said:empty {
    padding: 0;
  }
  @media (min-width: 68em) {
    .to-preview {
      display: none;
    }
  }

  @media (max-width: 48em) {
    .top {
      position: static;
    }
    .top nav {
      width: 100%;
    }
    .top ol {
      justify-content: space-between;
    }
    .step-link {
      flex-direction: column;
      gap: 0.125em;
      padding: 0.25em 0;
      font-size: 0.75em;
      overflow-wrap: normal;
    }
    .foot {
      position: static;
    }
    /* Over the edge and not over what one types: that is kept above it. */
    html {
      scroll-padding-block-end: 4em;
    }
    .said {
      inset: auto 0 0 0;
      box-sizing: border-box;
      width: auto;
      max-width: none;
      padding: 0.5em 1em;
      border-radius: 0;
      font-size: 0.9375em;
      transform: none;
    }
    .said:empty {
      padding: 0;
    }
    .line {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .line label {
      grid-column: 1 / -1;
    }
    .item-head {
      flex-wrap: wrap;
    }
    .fold {
      flex-basis: 100%;
    }
    .item:not(.open) .tools {
      display: none;
    }
    .tools {
      margin-inline-start: auto;
    }
  }
  /* Two rows of three: their words stay as large as the rest. */
  @media (max-width: 30em) {
    .top ol {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, auto));
      gap: 0;
    }
    .step-link {
      flex-direction: row;
      gap: 0.375em;
      font-size: 0.875em;
    }
  }
  @media (forced-colors: active) {
    .widget:has(:checked),
    .segments :checked + span {
      border-color: Highlight;
    }
  }
`;
