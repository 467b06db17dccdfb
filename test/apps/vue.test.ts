import { it } from 'node:test';
import { proofs } from './proofs.js';

const vue = await proofs({
  app: 'vue',
  made: ['vue', 'vue-router', 'vite'],
  check: ['vue-tsc/bin/vue-tsc.js'],
  build: ['vite/bin/vite.js', 'build'],
  built: 'dist',
});
for (const { name, skip, run } of vue) it(name, { skip }, run);
