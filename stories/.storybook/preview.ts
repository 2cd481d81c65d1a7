import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import manifest from '../../custom-elements.json';
import '../../src/define/all.js';
import { densities } from '../../src/base/tokens.js';
import { choose } from '../../src/lib/comfort-choices.js';
import { argTypesOf } from './arg-types.js';
import { askForCauses } from './debugging.js';
import { ThemedContainer } from './docs-container.js';
import { DocsPage } from './docs-page.js';
import { fitFrame } from './fit-frame.js';
import { hosts } from './hosts.js';
import { playNetwork } from './network.js';
// As it is written: what builds replace light-dark() with does not know the toolbar's theme.
import ownSheet from './preview.css?raw';

setCustomElementsManifest(manifest);
playNetwork();
fitFrame();

/** Colours that towns really have, the hard ones among them. */
const accents = {
  balise: ['', 'Indigo Balise'],
  bordeaux: ['#8a0f3c', 'Bordeaux'],
  vert: ['#00a36c', 'Vert'],
  jaune: ['#ffd400', 'Jaune'],
  ciel: ['#39b6ff', 'Bleu ciel'],
  nuit: ['#0a0a23', 'Bleu nuit'],
} as const;
const radii = {
  square: ['0em', 'Coins droits'],
  soft: ['0.375em', 'Coins doux'],
  round: ['', 'Coins ronds'],
  rounder: ['1.5em', 'Très ronds'],
} as const;
const rightToLeft = ['ar'];

type Icon = 'mirror';
const choice = (name: string, icon: string, titles: Readonly<Record<string, string>>) => ({
  name,
  description: name,
  toolbar: {
    title: name,
    icon: icon as Icon,
    dynamicTitle: true,
    items: Object.entries(titles).map(([value, title]) => ({ value, title })),
  },
});
const second = (pairs: Readonly<Record<string, readonly [string, string]>>) =>
  Object.fromEntries(Object.entries(pairs).map(([key, [, title]]) => [key, title]));

const hostSheet = document.head.appendChild(document.createElement('style'));
document.head.appendChild(document.createElement('style')).textContent = ownSheet;

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error', options: { rules: { 'target-size': { enabled: true } } } },
    layout: 'fullscreen',
    docs: { container: ThemedContainer, page: DocsPage, extractArgTypes: argTypesOf },
    controls: { expanded: true, exclude: ['config', 'means'] },
    options: { storySort: { order: ['Bienvenue', 'Langage visuel', 'Bandeau 3018', 'Quiz', 'Cartes', 'Indicateur', 'Inscription'] } },
  },
  globalTypes: {
    theme: choice('Thème', 'mirror', { light: 'Clair', dark: 'Sombre', auto: 'Comme l’appareil', contrast: 'Contraste fort' }),
    accent: choice('Accent', 'paintbrush', second(accents)),
    radius: choice('Coins', 'ruler', second(radii)),
    density: choice('Densité', 'component', { compact: 'Serré', cosy: 'Espace normal', roomy: 'Aéré' }),
    textSize: choice('Taille du texte', 'zoom', { normal: 'Texte normal', large: 'Grand texte', larger: 'Très grand texte' }),
    width: choice('Largeur', 'grow', { all: 'Pleine largeur', 320: '320 px', 768: '768 px', 1280: '1 280 px' }),
    locale: choice('Langue', 'globe', {
      fr: 'Français',
      en: 'English',
      ar: 'العربية',
      pt: 'Português',
      es: 'Español',
      tr: 'Türkçe',
    }),
    host: choice('Page autour', 'browser', { plain: 'Page nue', bootstrap: 'Bootstrap', dsfr: 'Comme le DSFR', hostile: 'Page hostile' }),
    diagnostic: choice('Diagnostic', 'bug', { family: 'Vu en famille', webmaster: 'Vu du webmestre' }),
  },
  initialGlobals: {
    theme: 'light',
    accent: 'balise',
    radius: 'round',
    density: 'cosy',
    textSize: 'normal',
    width: 'all',
    locale: 'fr',
    host: 'plain',
    diagnostic: 'family',
  },
  // What a visitor chose in the « Aa » menu is the page's, and a page may show one story after the other.
  beforeEach: () => choose({ textSize: undefined, spacing: undefined, theme: undefined, simple: undefined, rate: undefined }),
  decorators: [
    (story, { globals }) => {
      const { theme, locale, accent, radius, textSize, density, width, host, diagnostic } = globals as Record<string, string>;
      const root = document.documentElement;
      root.lang = locale!;
      root.dir = rightToLeft.includes(locale!) ? 'rtl' : 'ltr';
      root.style.colorScheme = { dark: 'dark', auto: 'light dark' }[theme!] ?? 'light';
      root.style.setProperty('--balise-accent', accents[accent as keyof typeof accents]?.[0] ?? '');
      root.style.setProperty('--balise-radius', radii[radius as keyof typeof radii]?.[0] ?? '');
      root.style.setProperty('--balise-density', String(densities[density as keyof typeof densities] ?? 1));
      askForCauses(diagnostic === 'webmaster');
      hostSheet.textContent = hosts[host!] ?? '';
      const room = width === 'all' ? 'none' : `${width}px`;
      return html`<balise-settings theme=${theme!} locale=${locale!} text-size=${textSize!}>
        <div class="place" lang=${locale!} .style=${`max-width:${room}`}>${keyed(diagnostic, story())}</div>
      </balise-settings>`;
    },
  ],
};

export default preview;
