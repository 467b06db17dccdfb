import { it } from 'node:test';
import { proofs } from './proofs.js';

const importMap = await proofs({
  app: 'import-map',
  made: ['lit'],
  check: ['typescript/bin/tsc'],
  built: '.',
  pages: 'loaded',
});
for (const { name, skip, run } of importMap) it(name, { skip }, run);
