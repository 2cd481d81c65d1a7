import { defineConfig } from 'vite';

/** Storybook builds from the sources; the project's own config is for the hosted files and the demo site. */
export default defineConfig({});
