import { globSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { defineConfig, type EnvironmentOptions } from 'vite';
import {
  dropDocs,
  guardTrustedTypes,
  includePartials,
  laterFile,
  leanLit,
  onlyRows,
  smallZod,
  tighten,
  tightenTemplates,
} from './demo/tools/build-plugins.ts';
import { finishHosted } from './demo/tools/hosted.ts';
import { finishHosts } from './demo/tools/hosts.ts';

/** The widgets that have a self-contained file of their own in the hosted folder. */
const widgets = { quiz: 'quiz', cards: 'cards', signup: 'signup', chart: 'chart', '3018': 'banner-3018' };

/** What the loader imports, from `modules/`, where all that they share is there once. */
const tags = [...Object.values(widgets), 'settings'];

const target = 'es2022';
const src = (path: string) => new URL(`src/${path}`, import.meta.url).pathname;
const hosted = new URL('hosted', import.meta.url).pathname;
const site = new URL('site', import.meta.url).pathname;

/** One classic script that holds all it runs, so that one integrity hash covers it. */
const selfContained = (file: string, entry: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: hosted,
    emptyOutDir: false,
    copyPublicDir: false,
    target,
    lib: { entry: src(entry), formats: ['iife'], name: 'balise', fileName: () => file },
    rolldownOptions: { output: { minify: true } },
  },
});

/** ES modules that share Lit and each other; with a name for it, all that any two of them share is one file. */
const modules = (entries: Record<string, string>, outDir: string, shared?: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    target,
    lib: { entry: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, src(path)])), formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: shared ?? 'modules/[name]-[hash].js',
        ...(shared && { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } }),
      },
    },
  },
});

/**
 * What tells an integrator of a config's faults, and what else is wrong with an embed: fetched when somebody is to be told. The « Aa »
 * menu: fetched once a widget is ready.
 */
const later = {
  './explain.js': './balise-explain.js',
  './doctor/doctor.js': './balise-doctor.js',
  '../base/doctor/doctor.js': './balise-doctor.js',
  './comfort/comfort.js': './balise-comfort.js',
};
/** The choice among the languages of a content: fetched where there is one. */
const translations = { './translations.js': './balise-translations.js' };
/** What a chart is drawn with, each kind by a file of its own. */
const drawing = {
  './draw-bar.js': './balise-chart-bar.js',
  './draw-line.js': './balise-chart-line.js',
  './draw-doughnut.js': './balise-chart-doughnut.js',
};
/** What those who lead a group need: fetched once the widget is ready. */
const room = { './room/room.js': './balise-room.js' };

/** The languages of the interface that are fetched when they are asked for. */
const tongues = ['ar', 'es', 'pt', 'tr'];
const languages = Object.fromEntries(tongues.map((code) => [`./messages/${code}.js`, `./balise-lang-${code}.js`]));

export default defineConfig({
  root: 'demo',
  base: './',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [
    dropDocs(),
    smallZod(),
    onlyRows(),
    tightenTemplates(),
    tighten(),
    includePartials(new URL('demo/partials', import.meta.url).pathname),
    guardTrustedTypes(),
    leanLit(),
    laterFile({
      hosted_quiz: { ...later, ...languages, ...translations, ...room },
      hosted_cards: { ...later, ...languages, ...translations, ...room },
      hosted_signup: { ...later, ...languages, ...translations, './paper-form.js': './balise-signup-paper.js' },
      hosted_chart: {
        ...later,
        ...languages,
        ...translations,
        ...drawing,
        './read-data.js': './balise-chart-data.js',
        './take-away.js': './balise-chart-take-away.js',
      },
      hosted_translations: languages,
      hosted_comfort: languages,
      hosted_chart_data: later,
      hosted_3018: { ...later, ...languages, './read-config.js': './balise-3018-config.js', './poster.js': './balise-poster.js' },
      hosted_3018_config: later,
      hosted_settings: later,
      // The loader is one file: what it shares with the widgets would else be further steps of its chain.
      hosted_loader: {
        ...Object.fromEntries(tags.map((tag) => [`./${tag}.js`, `./modules/${tag}.js`])),
        '../base/doctor/doctor.js': './balise-doctor.js',
      },
      hosted_modules: {
        './doctor/doctor.js': '../balise-doctor.js',
        '../base/doctor/doctor.js': '../balise-doctor.js',
        './comfort/comfort.js': '../balise-comfort.js',
      },
      hosted_embed: {
        ...later,
        ...languages,
        ...translations,
        ...room,
        ...drawing,
        './paper-form.js': './balise-signup-paper.js',
        './read-data.js': './balise-chart-data.js',
        './take-away.js': './balise-chart-take-away.js',
        './read-config.js': './balise-3018-config.js',
        './poster.js': './balise-poster.js',
      },
    }),
  ],
  environments: {
    ...Object.fromEntries(
      Object.entries(widgets).map(([name, entry]) => [`hosted_${name}`, selfContained(`balise-${name}.js`, `define/${entry}.ts`)]),
    ),
    hosted_settings: selfContained('balise-settings.js', 'define/settings.ts'),
    hosted_3018_config: modules({ 'balise-3018-config': 'widgets/banner-3018/read-config.ts' }, hosted),
    hosted_poster: modules({ 'balise-poster': 'widgets/banner-3018/poster.ts' }, hosted),
    hosted_signup_paper: modules({ 'balise-signup-paper': 'widgets/signup/paper-form.ts' }, hosted),
    // The kinds share chart.js itself: a name without a hash, since integrity.json names it and the folder has its version.
    hosted_drawing: modules(
      {
        'balise-chart-bar': 'widgets/chart/draw-bar.ts',
        'balise-chart-line': 'widgets/chart/draw-line.ts',
        'balise-chart-doughnut': 'widgets/chart/draw-doughnut.ts',
      },
      hosted,
      'balise-chart-drawing.js',
    ),
    hosted_chart_data: modules({ 'balise-chart-data': 'widgets/chart/read-data.ts' }, hosted),
    hosted_chart_take_away: modules({ 'balise-chart-take-away': 'widgets/chart/take-away.ts' }, hosted),
    hosted_explain: modules({ 'balise-explain': 'lib/explain.ts' }, hosted),
    hosted_doctor: modules({ 'balise-doctor': 'base/doctor/doctor.ts' }, hosted),
    hosted_comfort: modules({ 'balise-comfort': 'base/comfort/comfort.ts' }, hosted),
    hosted_embed: selfContained('balise-embed.js', 'define/embed.ts'),
    hosted_room: modules({ 'balise-room': 'base/room/room.ts' }, hosted),
    hosted_modules: modules(Object.fromEntries(tags.map((tag) => [`modules/${tag}`, `define/${tag}.ts`])), hosted),
    hosted_translations: modules({ 'balise-translations': 'base/translations.ts' }, hosted),
    ...Object.fromEntries(
      tongues.map((code) => [`hosted_lang_${code}`, modules({ [`balise-lang-${code}`]: `lib/messages/${code}.ts` }, hosted)]),
    ),
    hosted_loader: modules({ balise: 'define/loader.ts' }, hosted),
    // The builder: a part of the folder, so that a town has it on its own server.
    hosted_atelier: {
      consumer: 'client',
      build: {
        outDir: hosted,
        emptyOutDir: false,
        copyPublicDir: false,
        target,
        assetsDir: 'atelier/assets',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: ['index', 'preview'].map((page) => new URL(`demo/atelier/${page}.html`, import.meta.url).pathname) },
      },
    },
    client: {
      build: {
        outDir: site,
        emptyOutDir: true,
        // Angular's compiler is in the page that shows it.
        chunkSizeWarningLimit: 2000,
        rolldownOptions: {
          input: [
            ...['index', 'debat', 'famille', 'cartes', 'cartes-enfants', 'ateliers', 'tableau-de-bord'].map((page) => `demo/${page}.html`),
            ...globSync('demo/hosts/*.html', { cwd: import.meta.dirname }),
          ].map((page) => new URL(page, import.meta.url).pathname),
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      const { client, ...rest } = builder.environments;
      for (const environment of Object.values(rest)) if (environment.name.startsWith('hosted_')) await builder.build(environment);
      await finishHosted(hosted);
      await builder.build(client!);
      await cp(hosted, `${site}/balise`, { recursive: true });
      await finishHosts(hosted, `${site}/hosts`);
    },
  },
  // Sign-ups go to the receiver that `npm start` runs beside.
  preview: { host: '127.0.0.1', port: 4173, proxy: { '/api': process.env.RECEIVER ?? 'http://127.0.0.1:8787' } },
  build: { outDir: site },
});
