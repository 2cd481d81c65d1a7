import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A few choices of which one holds, side by side: radio buttons, with their keys. */
export function segments<T extends string>(
  legend: string,
  name: string,
  now: T,
  all: readonly (readonly [value: T, words: string])[],
  choose: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="segments">
    <legend>${legend}</legend>
    ${all.map(
      ([value, words]) =>
        html`<label>
          <input type="radio" name=${name} value=${value} .checked=${live(now === value)} @change=${() => choose(value)} />
          <span>${words}</span>
        </label>`,
    )}
  </fieldset>`;
}
