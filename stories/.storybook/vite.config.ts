import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Storybook builds from the sources; the project's own config is for the hosted files and the demo site. */
export default defineConfig({
  resolve: { alias: [{ find: /^.*\/debugging\.js$/, replacement: fileURLToPath(new URL('debugging.ts', import.meta.url)) }] },
});
