import { it } from 'node:test';
import { proofs } from './proofs.js';

const svelte = await proofs({
  app: 'svelte',
  made: ['svelte', 'vite'],
  check: ['svelte-check/bin/svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings'],
  build: ['vite/bin/vite.js', 'build'],
  built: 'dist',
});
for (const { name, skip, run } of svelte) it(name, { skip }, run);
