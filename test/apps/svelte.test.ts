import { it } from 'node:test';
import { proofs } from './proofs.js';

const svelte = await proofs({
  app: 'svelte',
  made: ['svelte', 'vite'],
  check: ['svelte-check/bin/svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings'],
  refuses: {
    check: ['svelte-check/bin/svelte-check', '--tsconfig', 'tsconfig.wrong.json'],
    says: [/Type '"7"' is not assignable/, /'oral' does not exist/, /'detail' does not exist/],
  },
  build: ['vite/bin/vite.js', 'build'],
  built: 'dist',
});
for (const { name, skip, run } of svelte) it(name, { skip }, run);
