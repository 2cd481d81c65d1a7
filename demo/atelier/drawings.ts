import { svg } from 'lit';

/** Lucide's icons as templates, where there are many of each: a node of its own would be made anew at every drawing. */
const within = (path: string) =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;

export const up = within('m5 12 7-7 7 7M12 19V5');
export const down = within('M12 5v14m7-7-7 7-7-7');
export const bin = within('M10 11v6m4-6v6M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M3 6h18M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2');
export const eye = within('M2 12s3.5-7 10-7 10 7 10 7-3.5 7-10 7S2 12 2 12Zm10-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z');
export const help = within('M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20ZM9.1 9a3 3 0 0 1 5.8 1c0 2-3 3-3 3m.1 4h.01');
