import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The house: each folder may import those before it, and itself. */
const layers = [
  'validation',
  'content',
  'guide',
  'clinic',
  'locale',
  'compiled',
  'ui',
  'elements',
  'development',
  'frameworks',
  'embed',
  'snippet',
  'content-tools',
  'prerender',
  'cli',
  'builder',
  'wordpress',
];

/** What a file may not import, each with the reason; `allowTypeImports` lets its types through. */
const noImport = (...patterns) => ({
  'no-restricted-imports': 'off',
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

/** What no file of a folder may import. */
const neverIn = (layer) => [
  ...layers.slice(layers.indexOf(layer) + 1).map((above) => ({
    group: [`**/${above}/**`],
    message: `${layer} may not import ${above}: imports run downward only.`,
  })),
  {
    group: ['**/stories/**', '**/test/**', '**/scripts/**', '**/dist/**'],
    message: 'What is shipped may not import what is not.',
  },
  { group: ['**/index.js'], message: 'Import the file itself.' },
];
const noPage = { group: ['lit', 'lit/*', '@lit/*'], message: 'Content has no code of a page.' };
const noCompiler = {
  regex: '/compiled/(?!.*\\.data\\.js$)',
  allowTypeImports: true,
  message: 'What compiles content runs in the build only: import its types, or a *.data.js.',
};
const noOtherElement = {
  regex: '^\\.\\./[\\w-]+/',
  message: 'An element may not import from the folder of another: share it in src/ui.',
};

/**
 * A folder may not reach up. What stands above `compiled` takes types and results from it, but for the
 * `*.data.ts` modules, which run in the build.
 */
const layerRules = layers.flatMap((layer, index) => {
  const rules = (files, ...more) => [
    { files, rules: noImport(...neverIn(layer), ...more) },
    ...(index > layers.indexOf('compiled')
      ? [
          {
            files,
            // Nor do the tools of translators run on a page.
            ignores: ['**/*.data.ts', 'src/content-tools/**'],
            rules: noImport(...neverIn(layer), ...more, noCompiler),
          },
        ]
      : []),
  ];
  return [
    ...rules([`src/${layer}/**/*.ts`], ...(layer === 'content' ? [noPage] : [])),
    ...(layer === 'elements' ? rules(['src/elements/*/*.ts'], noOtherElement) : []),
  ];
});

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
      // A method that is set as a property (.onclick=${this.toggle}) loses `this`: only Lit's @click binds it.
      '@typescript-eslint/unbound-method': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      // Types of the page and of frameworks are added to so.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      // Safari takes the role of a list away with its bullets.
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'wc/guard-super-call': 'off',
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    files: ['src/{ui,elements,clinic}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\s@[a-z]+=$/]',
          message: 'Listen by property (.onclick=): tools that wrap addEventListener overhear it.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/content/**', '**/*.styles.ts'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  {
    // What a page runs among scripts that it did not choose.
    files: ['src/{guide,clinic,locale,ui,elements,embed}/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Array',
          property: 'from',
          message:
            'Prototype, MooTools and old polyfills put one of their own there, which maps nothing: spread, or use a loop.',
        },
      ],
    },
  },
  ...layerRules,
  {
    files: ['test/**/*.ts', 'stories/**/*.{ts,tsx}', '.storybook/**/*.ts', '*.config.ts'],
    extends: [tseslint.configs.recommended],
    // Chai's assertions are properties.
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['stories/**', '.storybook/**'],
    rules: noImport({
      group: ['**/test/**'],
      message: 'Stories may not import tests: what both need is in src/content-tools.',
    }),
  },
  {
    files: ['**/*.{js,mjs}', 'test/**/*.ts'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: [
      'test/apps/*/**/*.js',
      'test/support/violations.js',
      'stories/**/*.js',
      'src/builder/*.js',
      'src/wordpress/plugin/*.js',
    ],
    languageOptions: { globals: globals.browser },
  },
);
