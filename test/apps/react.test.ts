import { it } from 'node:test';
import { proofs } from './proofs.js';

const react = await proofs({
  app: 'react',
  made: ['react', 'react-router', 'vite'],
  check: ['typescript/bin/tsc'],
  build: ['vite/bin/vite.js', 'build'],
  built: 'dist',
});
for (const { name, skip, run } of react) it(name, { skip }, run);
