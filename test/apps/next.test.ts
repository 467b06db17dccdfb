import { it } from 'node:test';
import { proofs } from './proofs.js';

const next = await proofs({
  app: 'next',
  made: ['next', 'react'],
  check: ['typescript/bin/tsc'],
  build: ['next/dist/bin/next', 'build'],
  built: 'out',
  pages: 'files',
  prerendered: true,
});
for (const { name, skip, run } of next) it(name, { skip }, run);
