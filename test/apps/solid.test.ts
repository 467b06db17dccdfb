import { it } from 'node:test';
import { proofs } from './proofs.js';

const solid = await proofs({
  app: 'solid',
  made: ['solid-js', '@solidjs/router', 'vite'],
  check: ['typescript/bin/tsc'],
  build: ['vite/bin/vite.js', 'build'],
  built: 'dist',
});
for (const { name, skip, run } of solid) it(name, { skip }, run);
