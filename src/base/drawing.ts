import { html, type TemplateResult } from 'lit';

/** What stands around the lighthouse. A widget carries only those it shows. */
export type Sky = readonly [name: string, path: string];
/** Done. */
export const lit: Sky = ['lit', 'M63 27l15-6M64 32h18M33 27l-15-6M32 32H14'];
/** Empty. */
export const asleep: Sky = ['asleep', 'M72 10a9 9 0 1 0 9 13 8 8 0 0 1-9-13z'];
/** Out of reach. */
export const fog: Sky = ['fog', 'M8 44h24M64 44h24M16 54h64M30 64h44'];
/** No connection: a light that does not go through. */
export const offline: Sky = ['offline', 'M64 32h4M73 32h4M82 32h4M32 32h-4M23 32h-4M14 32h-4'];

/** A lighthouse under its sky. It says nothing that words beside it do not. */
export const drawing = ([name, path]: Sky): TemplateResult =>
  html`<svg class="art ${name}" viewBox="0 0 96 80" aria-hidden="true" focusable="false">
    <path class="hill" d="M2 78q46-20 92 0z" />
    <path d="M37 70l5-34h12l5 34zM39 52h18M41 36V26h14v10zM37 26l11-9 11 9z" />
    <path class="sky" d=${path} />
    <circle cx="48" cy="31" r="3" />
  </svg>`;
