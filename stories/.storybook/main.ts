import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: { builder: { viteConfigPath: 'stories/.storybook/vite.config.ts' } } },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [{ from: '../../demo/contents', to: '/contents' }, './static'],
  docs: { defaultName: 'Mode d’emploi' },
  // Our own toolbars set the width and the ground.
  features: { viewport: false, backgrounds: false },
};

export default config;
