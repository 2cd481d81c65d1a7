import { css } from 'lit';

/** Lists of items that fold. */
export const listStyles = css`
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

  @media (max-width: 48em) {
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
`;
