import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../../custom-elements.json';
import '../../src/define/all.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, layout: 'fullscreen' },
  globalTypes: {
    theme: { toolbar: { title: 'Thème', icon: 'mirror', items: ['light', 'dark', 'auto'] } },
    locale: { toolbar: { title: 'Langue', icon: 'globe', items: ['fr', 'en', 'ar', 'es', 'pt', 'tr'] } },
    textSize: { toolbar: { title: 'Texte', icon: 'zoom', items: ['normal', 'large', 'larger'] } },
  },
  initialGlobals: { theme: 'light', locale: 'fr', textSize: 'normal' },
  decorators: [
    (story, { globals }) =>
      html`<balise-settings theme=${globals['theme']} locale=${globals['locale']} text-size=${globals['textSize']}>
        <div lang=${globals['locale']}>${story()}</div>
      </balise-settings>`,
  ],
};

export default preview;
