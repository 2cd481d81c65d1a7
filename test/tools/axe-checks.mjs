// axe on what a story shows, with nothing left undecided.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { measureContrast } from './measured-contrast.mjs';

export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations, and what axe cannot decide: contrast is measured then, all else is told. */
export async function judge(page, { forced = false } = {}) {
  const found = await page.evaluate(async (forced) => {
    // axe knows no top layer: what lies under it is judged in looks without it.
    const layer = window.parts.all().findLast((node) => node instanceof Element && node.matches(window.parts.layers));
    const root = document.querySelector('#storybook-root');
    if (layer) [root.style.visibility, layer.style.visibility] = ['hidden', 'visible'];
    window.uncover = () => [root, layer].forEach((node) => node?.style.removeProperty('visibility'));
    const { violations, incomplete } = await window.axe.run('#storybook-root', {
      resultTypes: ['violations', 'incomplete'],
      elementRef: true,
      // Forced colours are the browser's own, whatever the sheets say that axe reads.
      rules: {
        'target-size': { enabled: true },
        'color-contrast': { enabled: !forced },
        // The page's own: a widget is a part of one.
        region: { enabled: false },
        'landmark-one-main': { enabled: false },
        'page-has-heading-one': { enabled: false },
      },
    });
    window.undecided = [];
    const lines = (kind) => (rule) =>
      rule.nodes.map(({ element, target, any, all, none }) => ({
        kind,
        rule: rule.id,
        element: kind === 'undecided' && rule.id === 'color-contrast' ? window.undecided.push(element) - 1 : undefined,
        target: target.flat().at(-1),
        why: (any[0] ?? all[0] ?? none[0])?.message,
      }));
    return [...violations.flatMap(lines('axe')), ...incomplete.flatMap(lines('undecided'))];
  }, forced);
  const said = [];
  for (const { kind, rule, element, target, why } of found) {
    const wrong = element === undefined ? why : await measured(page, element);
    if (wrong) said.push(`${kind} ${rule}: ${target} (${wrong})`);
  }
  await page.evaluate(() => window.uncover());
  return said;
}

async function measured(page, index) {
  const element = await page.evaluateHandle((index) => window.undecided[index], index);
  const wrong = await measureContrast(page, element);
  await element.dispose();
  return wrong;
}
