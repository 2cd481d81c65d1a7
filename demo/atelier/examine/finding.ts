export interface Finding {
  /** `stops`: nothing shows. `harms`: it shows, less well or not for long. `hint`: good to know. */
  readonly severity: 'stops' | 'harms' | 'hint';
  /** What was found. */
  readonly what: string;
  /** What to do. */
  readonly todo: string;
  /** The line of the pasted source. */
  readonly line?: number | undefined;
}

export const stops = (what: string, todo: string, line?: number): Finding => ({ severity: 'stops', what, todo, line });
export const harms = (what: string, todo: string, line?: number): Finding => ({ severity: 'harms', what, todo, line });
export const hint = (what: string, todo: string, line?: number): Finding => ({ severity: 'hint', what, todo, line });

/** Where the builder offers the variant that asks for no script. */
export const takeFrame = 'dans l’atelier, à l’étape « Où collez-vous ? », prenez la variante « Cadre »';

export const pasteAgain = 'Collez de nouveau les lignes données par l’atelier, en mode HTML (« code source »).';
