import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The house: each folder may import those before it, and itself. */
const layers = ['content', 'guide', 'clinic', 'locale', 'ui', 'elements', 'embed', 'cli'];

/** A folder may not reach up, and an element may not reach into another one. */
const layerRules = layers.map((layer, place) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...layers.slice(place + 1).map((above) => ({
            group: [`**/${above}/**`],
            message: `${layer} may not import ${above}: imports run downward only.`,
          })),
          {
            group: ['**/index.js'],
            message: 'Import the file itself.',
          },
          ...(layer === 'content'
            ? [{ group: ['lit', 'lit/*', '@lit/*'], message: 'Content has no code of a page.' }]
            : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit.configs['flat/all'],
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './src/cli/tsconfig.json'] },
    },
    settings: { litHtmlSources: ['lit'] },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      // Safari takes the role of a list away with its bullets.
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'wc/guard-super-call': 'off',
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/content/**', '**/*.styles.ts'],
    rules: { 'max-lines': ['error', { max: 250, skipComments: true }] },
  },
  ...layerRules,
  {
    files: ['test/**/*.ts', 'stories/**/*.{ts,tsx}', '.storybook/**/*.ts', '*.config.ts'],
    extends: [tseslint.configs.recommended],
    // Chai's assertions are properties.
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['**/*.{js,mjs}', 'test/**/*.ts'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: ['test/support/violations.js', 'stories/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
);
