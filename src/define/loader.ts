/**
 * The one-script entry: imports the widgets that a page holds, when it holds them. The page may gain some later, so it keeps
 * looking; a widget asked for once is never asked for again.
 */
const widgets: Record<string, () => Promise<unknown>> = {
  'balise-settings': () => import('./settings.js'),
  'balise-quiz': () => import('./quiz.js'),
  'balise-cards': () => import('./cards.js'),
  'balise-signup': () => import('./signup.js'),
  'balise-chart': () => import('./chart.js'),
  'balise-3018': () => import('./banner-3018.js'),
};

const here = import.meta.url;
const seen = new Set<string>();

if (typeof document !== 'undefined') {
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  look();

  function look(): void {
    for (const [tag, load] of Object.entries(widgets)) {
      if (seen.has(tag) || !document.querySelector(tag)) continue;
      seen.add(tag);
      load().then(
        () => {
          // In the hosted folder each widget's self-contained script stands beside this one.
          const element: (CustomElementConstructor & { script?: string }) | undefined = customElements.get(tag);
          if (element && /\/balise\.js(\?|$)/.test(here)) element.script ??= new URL(`${tag}.js`, here).href;
        },
        (error: unknown) => {
          seen.delete(tag);
          console.error(`<${tag}> could not be loaded.`, error);
        },
      );
    }
    if (seen.size === Object.keys(widgets).length) observer.disconnect();
  }
}
