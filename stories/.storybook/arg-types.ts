import type { ArgTypes } from '@storybook/web-components-vite';
import { tablesOf, valuesOf } from '../manifest.js';

/** What one changes most, of forty: the docs page has them all. */
const tokens = ['accent', 'radius', 'density', 'paper', 'ink', 'surface', 'tint'].map((name) => `--balise-${name}`);

/**
 * The panel's controls, from the manifest: attributes by their property's name, a few custom properties. A control is an object here:
 * Storybook expands its short names in a story's file alone.
 */
export function argTypesOf(tag: string): ArgTypes {
  const { raw, attributes, properties } = tablesOf(tag);
  const settings = raw.flatMap((named, i): [string, object][] => {
    const { name = '', fieldName = name } = named;
    if (name === 'src') return [];
    const values = valuesOf(named);
    const kind = named.type?.text.replace(' | undefined', '');
    const control = values.length
      ? { options: [undefined, ...values], control: { type: 'select', labels: { undefined: '—' } } }
      : { control: kind === 'number' ? { type: 'number', min: 1, max: 6 } : { type: kind === 'boolean' ? 'boolean' : 'text' } };
    return [[fieldName, { name, description: attributes[i]?.words, ...control, table: { category: 'Attributs' } }]];
  });
  const looks = properties
    .filter(({ name }) => tokens.includes(name) || name.endsWith('-min-height'))
    .map(({ name, words, initial }): [string, object] => [
      name,
      {
        name,
        description: words,
        control: { type: initial?.startsWith('#') ? 'color' : 'text' },
        table: { category: 'Variables CSS', defaultValue: { summary: initial } },
      },
    ]);
  const config: [string, object] = [
    'config',
    { control: { type: 'object' }, description: 'Ce que l’élément montre.', table: { category: 'Contenu' } },
  ];
  return Object.fromEntries([...settings, ...looks, config]);
}
