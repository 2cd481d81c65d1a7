// Opens the stories of the built Storybook one after the other, each in the state that its story walks to.
import { existsSync, readFileSync } from 'node:fs';
import { launch, serve } from './serve.mjs';

const folder = 'storybook-static';

/** Every story that shows a widget: those that show others side by side are made of these. */
export function listStories() {
  if (!existsSync(`${folder}/index.json`)) throw new Error('build the stories first: npm run storybook:build');
  return Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries).filter(
    ({ type, tags }) => type === 'story' && !tags.includes('overview'),
  );
}

/** Those of the widgets as they are; where forced colours are but imitated, they are seen in other colours than the visitor's. */
export const listWidgets = () => listStories().filter(({ id }) => !/^langage-visuel|--couleurs-forcees$/.test(id));

export async function openStorybook() {
  const server = await serve({ folders: { '/': folder } });
  // A name of its own: on localhost a fault is explained in place, which visitors never see.
  const origin = server.origin.replace('127.0.0.1', 'stories.test');
  const browser = await launch();
  const newPage = async () => {
    const page = await browser.newPage();
    const devtools = await page.createCDPSession();
    return { page, devtools };
  };
  return {
    newPage,
    pages: () => browser.pages(),
    address: (id, globals = {}) => {
      const kept = Object.entries({ 'a11y.manual': '!true', ...globals }).map(([key, value]) => `${key}:${value}`);
      return `${origin}/iframe.html?viewMode=story&id=${id}&globals=${kept.join(';')}`;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/**
 * Shows a story and waits until it has walked to its state; in a page that shows another one already, without loading all again.
 * Answers what went wrong, if anything did.
 */
export async function visit({ page }, address) {
  const { searchParams } = new URL(address);
  const [id, globals] = [searchParams.get('id'), searchParams.get('globals')];
  const here = URL.canParse(page.url()) && new URL(page.url()).searchParams.get('globals');
  if (here !== globals) await page.goto(address);
  const said = await page.evaluate(async (id) => {
    const channel = await new Promise((resolve) => {
      const look = () => (window.__STORYBOOK_ADDONS_CHANNEL__ ? resolve(window.__STORYBOOK_ADDONS_CHANNEL__) : setTimeout(look, 20));
      look();
    });
    if (channel.last('storyRendered')?.[0] === id) return '';
    return new Promise((resolve) => {
      channel.on('storyRendered', (shown) => shown === id && resolve(''));
      for (const type of ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'])
        channel.on(type, (error) => resolve(String(error?.message ?? error?.title ?? type)));
      setTimeout(() => resolve('not shown in time'), 15_000);
      if (new URL(location.href).searchParams.get('id') !== id) channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    });
  }, id);
  return said || undefined;
}

/**
 * Theme, width and forced colours of what is shown, without walking there again; custom properties that the page sets, and the size
 * of text that its reader asks the browser for, in percent.
 */
export async function show(
  { page, devtools },
  { theme, scheme = theme, width, height = 900, forced = false, keepWidth = false, properties = {}, text = 100 },
) {
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: (16 * text) / 100 } });
  await page.setViewport({ width, height });
  await page.evaluate(
    async ([theme, scheme, keepWidth, properties]) => {
      const { style } = document.documentElement;
      style.colorScheme = scheme === 'dark' ? 'dark' : 'light';
      for (const name of ['--balise-accent', '--balise-density', '--balise-radius']) style.setProperty(name, properties[name] ?? '');
      const settings = document.querySelector('balise-settings');
      if (settings) settings.theme = theme;
      if (!keepWidth) document.querySelector('.place')?.style.removeProperty('max-width');
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    [theme, scheme, keepWidth, properties],
  );
}
