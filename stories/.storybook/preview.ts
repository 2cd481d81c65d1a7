import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../../custom-elements.json';
import '../../src/define/all.js';
import { densities } from '../../src/base/tokens.js';
import { hosts } from './hosts.js';
import { playNetwork } from './network.js';
import ownSheet from './preview.css?inline';

setCustomElementsManifest(manifest);
playNetwork();
// Beside its siblings, a story must not scroll the page that shows them all.
if (window.frameElement?.closest('.states')) Element.prototype.scrollIntoView = () => {};

/** Colours that towns really have, the hard ones among them. */
const accents: Readonly<Record<string, string>> = {
  balise: '',
  bordeaux: '#8a0f3c',
  vert: '#00a36c',
  jaune: '#ffd400',
  ciel: '#39b6ff',
  nuit: '#0a0a23',
};
const rightToLeft = ['ar'];

const choice = (title: string, icon: 'mirror', items: readonly (string | { value: string; title: string })[]) => ({
  toolbar: { title, icon, dynamicTitle: true, items: [...items] },
});
const titled = (titles: Readonly<Record<string, string>>) => Object.entries(titles).map(([value, title]) => ({ value, title }));

const hostSheet = document.head.appendChild(document.createElement('style'));
document.head.appendChild(document.createElement('style')).textContent = ownSheet;

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error', options: { rules: { 'target-size': { enabled: true } } } },
    layout: 'fullscreen',
    controls: { exclude: ['version', 'script'] },
    options: { storySort: { order: ['Bienvenue', 'Langage visuel', 'Bandeau 3018', 'Quiz', 'Cartes', 'Indicateur', 'Inscription'] } },
  },
  globalTypes: {
    theme: choice('Thème', 'mirror', titled({ light: 'Clair', dark: 'Sombre', auto: 'Comme l’appareil', contrast: 'Contraste fort' })),
    locale: choice(
      'Langue',
      'globe' as 'mirror',
      titled({ fr: 'Français', en: 'English', ar: 'العربية', pt: 'Português', es: 'Español', tr: 'Türkçe' }),
    ),
    accent: choice('Accent', 'paintbrush' as 'mirror', Object.keys(accents)),
    textSize: choice('Texte', 'zoom' as 'mirror', titled({ normal: 'Texte normal', large: 'Grand', larger: 'Très grand' })),
    density: choice('Densité', 'component' as 'mirror', titled({ compact: 'Serré', cosy: 'Normal', roomy: 'Aéré' })),
    width: choice('Largeur', 'grow' as 'mirror', titled({ all: 'Toute la largeur', 320: '320 px', 768: '768 px', 1280: '1 280 px' })),
    host: choice(
      'Page',
      'browser' as 'mirror',
      titled({ plain: 'Page nue', bootstrap: 'Bootstrap', dsfr: 'Comme le DSFR', hostile: 'Hostile' }),
    ),
  },
  initialGlobals: { theme: 'light', locale: 'fr', accent: 'balise', textSize: 'normal', density: 'cosy', width: 'all', host: 'plain' },
  decorators: [
    (story, { globals }) => {
      const { theme, locale, accent, textSize, density, width, host } = globals as Record<string, string>;
      const root = document.documentElement;
      root.lang = locale!;
      root.dir = rightToLeft.includes(locale!) ? 'rtl' : 'ltr';
      root.style.colorScheme = { dark: 'dark', auto: 'light dark' }[theme!] ?? 'light';
      root.style.setProperty('--balise-accent', accents[accent!] ?? '');
      root.style.setProperty('--balise-density', String(densities[density as keyof typeof densities] ?? 1));
      hostSheet.textContent = hosts[host!] ?? '';
      const room = width === 'all' ? 'none' : `${width}px`;
      return html`<balise-settings theme=${theme!} locale=${locale!} text-size=${textSize!}>
        <div class="place" lang=${locale!} .style=${`max-width:${room}`}>${story()}</div>
      </balise-settings>`;
    },
  ],
};

export default preview;
