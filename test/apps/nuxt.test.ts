import { it } from 'node:test';
import { proofs } from './proofs.js';

const nuxt = await proofs({
  app: 'nuxt',
  made: ['nuxt', 'vue'],
  check: ['nuxt/bin/nuxt.mjs', 'typecheck'],
  build: ['nuxt/bin/nuxt.mjs', 'build'],
  server: '.output/server/index.mjs',
  pages: 'files',
  prerendered: true,
});
for (const { name, skip, run } of nuxt) it(name, { skip }, run);
