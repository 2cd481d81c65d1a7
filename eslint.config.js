import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// CSP: a style attribute in a template is refused under style-src 'self', and so is styleMap on its first render.
const noStyleAttribute = {
  selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
  message: 'style= is blocked by CSP; use a class or .style=',
};
const paths = [
  { name: 'lit/directives/style-map.js', message: 'blocked by CSP on first render' },
  { name: 'lit/directives/unsafe-html.js', message: 'a config is bound as text' },
  { name: 'zod', message: "use 'zod/mini' (size, no eval probe)" },
];
/** Imports only go down: define → widgets → base → lib; no widget imports another. */
const layer = (files, forbidden, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { paths, patterns: [{ group: forbidden, message }] }] },
});

export default tseslint.config(
  { ignores: ['dist', 'hosted', 'site', 'coverage', 'storybook-static', 'test/fixtures', '**/*.mjs', '**/*.js'] },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  lit['flat/all'],
  wc['flat/best-practice'],
  { plugins: { 'lit-a11y': litA11y }, rules: { ...litA11y.configs.recommended.rules } },
  {
    rules: {
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off', // a small closure over the row beats a data attribute read back
      'lit/no-value-attribute': 'off', // an option's value never changes; what is chosen is .checked
      'lit/no-classfield-shadowing': 'off', // useDefineForClassFields is false: a field assigns through Lit's accessor
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'wc/guard-super-call': 'off', // LitElement has every lifecycle callback
      '@typescript-eslint/unbound-method': 'off', // @click=${this.#onClick} is how Lit binds
      'no-restricted-syntax': ['error', noStyleAttribute],
      'no-restricted-imports': ['error', { paths }],
    },
  },
  layer(['src/lib/**'], ['**/base/**', '**/widgets/**', '**/define/**', 'lit', 'lit/**'], 'lib is pure: no DOM, nothing above it'),
  layer(['src/base/**'], ['**/widgets/**', '**/define/**'], 'base knows no widget'),
  layer(
    ['src/widgets/**'],
    ['**/define/**', '**/widgets/**', '../*/**', '!../../**'],
    'a widget imports base and lib, never another widget',
  ),
  layer(['src/index.ts'], ['**/define/**'], 'the public surface registers nothing'),
  {
    // a syntax tree, of which a few fields are read
    files: ['demo/tools/build-plugins.ts'],
    rules: Object.fromEntries(
      ['assignment', 'member-access', 'argument', 'call'].map((use) => [`@typescript-eslint/no-unsafe-${use}`, 'off']),
    ),
  },
  {
    // a hook of Fastify's says by being async that it is done when it returns
    files: ['demo/receiver/**'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
  {
    files: ['src/lib/**'],
    rules: { 'no-restricted-globals': ['error', 'document', 'window', 'location', 'navigator', 'customElements', 'HTMLElement'] },
  },
  {
    // chai's assertions have a 'then' (accessible() is a promise) and getters that assert
    files: ['test/**'],
    rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
