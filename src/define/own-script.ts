/**
 * The address of the self-contained script that is running, which a file to take away is made of. Undefined in modules, and in
 * another's bundle: a whole page's script is nothing to take away.
 */
export function ownScript(): string | undefined {
  const src = typeof document === 'undefined' ? undefined : (document.currentScript as HTMLScriptElement | null)?.src;
  // Some sites add a version to the address: balise-quiz.js?ver=6.4
  return src && /\/balise-[\w-]+\.js(\?|$)/.test(src) ? src : undefined;
}
