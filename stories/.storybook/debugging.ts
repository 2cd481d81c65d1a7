/**
 * In place of src/base/debugging.ts in the stories, which run on their maker's own machine: what is shown is what families see, unless
 * the toolbar « Diagnostic » asks for what the webmaster sees.
 */
let isAsked = false;
export const askForCauses = (asked: boolean): void => void (isAsked = asked);
export const isDebugging = (): boolean => isAsked;
