import { html, type TemplateResult } from 'lit';

const skies = {
  lit: 'M63 27l15-6M64 32h18M33 27l-15-6M32 32H14',
  asleep: 'M72 10a9 9 0 1 0 9 13 8 8 0 0 1-9-13z',
  fog: 'M8 44h24M64 44h24M16 54h64M30 64h44',
};

/** A lighthouse, for what is done (lit), empty (asleep) or out of reach (in the fog). It says nothing that words beside it do not. */
export const drawing = (state: keyof typeof skies): TemplateResult =>
  html`<svg class="art ${state}" viewBox="0 0 96 80" aria-hidden="true" focusable="false">
    <path class="hill" d="M2 78q46-20 92 0z" />
    <path d="M37 70l5-34h12l5 34zM39 52h18M41 36V26h14v10zM37 26l11-9 11 9z" />
    <path class="sky" d=${skies[state]} />
    <circle cx="48" cy="31" r="3" />
  </svg>`;
