import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';
import { controlColours, groundColours } from '../../src/base/tokens.js';

const [ink, accent, line] = [groundColours.ink[0], groundColours.accent[0], controlColours.hair[0]];

addons.setConfig({
  // Where all states stand side by side there is nothing to set.
  layoutCustomisations: { showPanel: ({ storyId }, usual) => (storyId?.endsWith('--tous-les-etats') ? false : usual) },
  theme: create({
    base: 'light',
    brandTitle: 'Balise, pour qui dessine',
    brandImage: './balise.svg',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: accent,
    colorSecondary: accent,
    appBg: controlColours.surface[0],
    appBorderColor: line,
    textColor: ink,
    barSelectedColor: accent,
    barHoverColor: accent,
  }),
});
