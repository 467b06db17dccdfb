import { frames, modules, scripts } from './scripts/entries.js';

export default {
  entry: [
    ...Object.values({ ...modules, ...scripts, ...frames }),
    'src/{content,builder/builder,cli/main,development/checks,prerender/prerender}.ts',
    // Types alone: what users of each framework import.
    'src/frameworks/{react,preact,solid,svelte,vue}.ts',
    'scripts/*.{js,mjs}',
    'stories/**/*.mdx',
    'stories/**/*.stories.ts',
    '.storybook/*.ts',
    'test/**/*.{test,browser}.ts',
    // Started as processes of their own, or loaded by a page.
    'test/support/run-*.mjs',
    'test/support/violations.js',
    'test/support/recorders/*.ts',
    'src/builder/paste.js',
    // Bundled by scripts/wordpress-plugin.mjs, which puts the second in the place of the readers.
    'src/wordpress/rules/{plugin,describe}.ts',
    'src/wordpress/plugin/editor.js',
    // Fails to compile where it has to.
    'test/content/{fact,word}-types.ts',
    'custom-elements-manifest.config.mjs',
  ],
  project: [
    '{src,scripts,stories,test}/**/*.{ts,tsx,mdx,js,mjs}',
    // Apps are built by the tests beside them, with packages of their own.
    '!test/apps/*/**',
    '*.{js,ts,mjs}',
  ],
  // What a module says of its own types may be read, and what it uses itself is used.
  ignoreExportsUsedInFile: true,
  // Of Debian, where it is.
  ignoreBinaries: ['apt-cache'],
  ignoreDependencies: [
    // Asked for by pages that tests compile.
    'babel-preset-solid',
    // Run by their path, served as files, or named in a tsconfig.json.
    '@custom-elements-manifest/analyzer',
    '@fontsource-variable/figtree',
    '@mdn/browser-compat-data',
    '@types/mocha',
    '@types/react18',
    'custom-elements-manifest',
    'preact11',
    'ses',
    'svelte-check',
    'vue-tsc',
  ],
};
