// Writes dist/custom-elements.json: what every tag takes and gives, read from the sources' comments.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

mkdirSync('dist', { recursive: true });
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    'custom-elements-manifest.config.mjs',
    '--quiet',
  ],
  { encoding: 'utf8' },
);
if (status !== 0) {
  console.error(stdout, stderr);
  process.exit(status ?? 1);
}
