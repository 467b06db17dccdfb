import { defineConfig, type UserConfig } from 'vite';
import { frames, modules, scripts, tags } from './scripts/entries.js';
import { evaluateData } from './scripts/evaluate-data.js';
import { minifyLiterals } from './scripts/minify-literals.js';
import { inject, pageProof } from './scripts/page-proof.js';

const shared = {
  emptyOutDir: false,
  target: 'es2022',
  reportCompressedSize: false,
  // Vite looks for a folder of files to copy; there is none.
  copyPublicDir: false,
} as const;

const ssrClient = `${import.meta.dirname}/node_modules/@lit-labs/ssr-client/index.js`;

/** Without notes of where each module was found: the bytes would differ from folder to folder. */
const anywhere = { experimental: { attachDebugInfo: 'none' } } as const;

/**
 * One build by mode: `npm` makes the modules of the package, `content` those of `ketamine-elements/content`, a
 * file each, so that who imports one name bundles no more; `development` what tells developers more (see
 * `scripts/development.mjs`); `cdn:NAME:module` and `cdn:NAME:classic`
 * (or `cdn:NAME` for a frame's) make one self-contained script each, `tags` a module for each tag,
 * `builder` the script of the embed builder, `cli` the program for Node, `server` what writes HTML on any
 * server. Any other mode serves the sources for Storybook.
 */
export default defineConfig(({ mode }): UserConfig => {
  const [kind, name = '', form] = mode.split(':');
  if (kind === 'npm') {
    return {
      plugins: [evaluateData()],
      build: {
        ...shared,
        outDir: 'dist',
        minify: false,
        lib: { entry: modules, formats: ['es'] },
        rolldownOptions: {
          // Lit stays an import of the npm package, so that a page has one copy of it.
          external: [/^lit($|\/)/, /^@lit\//],
          output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
        },
      },
    };
  }
  if (kind === 'content') {
    return {
      build: {
        ...shared,
        outDir: 'dist/content',
        minify: false,
        lib: { entry: 'src/content.ts', formats: ['es'] },
        rolldownOptions: {
          output: {
            entryFileNames: '[name].js',
            preserveModules: true,
            preserveModulesRoot: 'src',
          },
        },
      },
    };
  }
  if (kind === 'development') {
    return {
      build: {
        ...shared,
        outDir: 'dist/development',
        minify: false,
        lib: { entry: 'src/development/checks.ts', formats: ['es'], fileName: () => 'checks.js' },
        rolldownOptions: { ...anywhere, external: [/^lit($|\/)/] },
      },
    };
  }
  if (kind === 'cdn') {
    const isFrame = name in frames;
    const classic = isFrame || form === 'classic';
    return {
      plugins: [evaluateData(), minifyLiterals(), pageProof()],
      build: {
        ...shared,
        outDir: 'dist/cdn',
        lib: {
          entry: { ...scripts, ...frames }[name as keyof typeof scripts],
          formats: [classic ? 'iife' : 'es'],
          name: 'ketamineElements',
          fileName: () => `${name}${classic && !isFrame ? '.classic' : ''}.js`,
        },
        rolldownOptions: {
          transform: { inject },
          output: {
            minify: true,
            // The licences of what is bundled stand in dist/cdn/LICENSES.txt.
            comments: false,
            // Optimisers join scripts: one that ends without a semicolon would call ours.
            ...(classic ? { postBanner: '\n;' } : {}),
          },
        },
      },
    };
  }
  if (kind === 'tags') {
    return {
      plugins: [evaluateData(), minifyLiterals(), pageProof()],
      build: {
        ...shared,
        outDir: 'dist/cdn',
        lib: { entry: tags, formats: ['es'] },
        rolldownOptions: {
          transform: { inject },
          output: {
            minify: true,
            comments: false,
            entryFileNames: '[name].js',
            chunkFileNames: 'chunks/[name]-[hash].js',
          },
        },
      },
    };
  }
  if (kind === 'builder') {
    return {
      plugins: [evaluateData()],
      build: {
        ...shared,
        outDir: 'dist/builder',
        rolldownOptions: anywhere,
        lib: { entry: 'src/builder/builder.ts', formats: ['es'], fileName: () => 'builder.js' },
      },
    };
  }
  if (kind === 'cli' || kind === 'server') {
    return {
      // The same templates as in the scripts of a page, so that what is prerendered looks the same.
      plugins: [evaluateData(), minifyLiterals()],
      // Everything is inside: the package needs nothing more at run time for it.
      ssr: { noExternal: true, target: 'node' },
      // Lit's own build for Node takes `buffer` and `process` from it, and not every server is Node.
      resolve: { alias: [{ find: /^@lit-labs\/ssr-client$/, replacement: ssrClient }] },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        ...shared,
        outDir: 'dist',
        ssr: kind === 'cli' ? 'src/cli/main.ts' : 'src/prerender/prerender.ts',
        minify: false,
        rolldownOptions: {
          ...anywhere,
          output: {
            ...(kind === 'cli' ? { banner: '#!/usr/bin/env node' } : {}),
            entryFileNames: `${kind}.js`,
            codeSplitting: false,
          },
        },
      },
    };
  }
  return {};
});
