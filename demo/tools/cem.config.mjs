import {
  contentColours,
  contentMeasures,
  controlColours,
  controlMeasures,
  dataColours,
  groundColours,
  lengths,
  nightColours,
} from '../../src/base/tokens.ts';

/** Leaves out what is not public, and what the manifest repeats: inherited members keep their own description. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules)
      for (const declaration of module.declarations ?? []) {
        const isPublic = ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(name);
        for (const list of ['members', 'attributes', 'events'])
          if (declaration[list]) declaration[list] = declaration[list].filter((item) => item.name && isPublic(item));
        // The analyzer takes any dispatched event for one of ours; those that a class documents are.
        if (declaration.events) declaration.events = declaration.events.filter((event) => event.description);
      }
  },
};

/** The tokens are in one place; every widget that draws something can be given its own. */
const tokens = {
  name: 'tokens',
  packageLinkPhase({ customElementsManifest }) {
    const colours = Object.entries({ ...groundColours, ...controlColours, ...contentColours, ...nightColours, ...dataColours });
    const properties = [
      ...colours.map(([name, [light, dark]]) => ({
        name: `--balise-${name}`,
        default: light === dark ? light : `${light} (light), ${dark} (dark)`,
      })),
      ...Object.entries({ ...lengths, ...controlMeasures, ...contentMeasures }).map(([name, value]) => ({
        name: `--balise-${name}`,
        default: value.replaceAll('--_', '--balise-'),
      })),
    ];
    for (const module of customElementsManifest.modules)
      for (const declaration of module.declarations ?? [])
        if (declaration.tagName && declaration.cssParts) declaration.cssProperties = [...(declaration.cssProperties ?? []), ...properties];
  },
};

export default {
  globs: ['src/{base,widgets}/**/*-element.ts', 'src/widgets/*/*.ts', 'src/define/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/*.schema.ts', 'src/**/*-view.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, tokens],
};
