// Writes dist/custom-elements.json: what every tag takes and gives, read from the sources' comments; and from it
// what editors and readers of the package are given.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { writeEditorData } from './editor-data.mjs';
import { writeReference } from './reference.mjs';

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
writeEditorData();
writeReference();
