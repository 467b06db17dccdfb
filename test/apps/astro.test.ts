import { it } from 'node:test';
import { proofs } from './proofs.js';

const astro = await proofs({
  app: 'astro',
  made: ['astro'],
  check: ['@astrojs/check/bin/astro-check.js'],
  build: ['astro/astro.js', 'build'],
  built: 'dist',
  pages: 'loaded',
  prerendered: true,
});
for (const { name, skip, run } of astro) it(name, { skip }, run);
