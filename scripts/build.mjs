// Makes dist: the npm modules with their types and manifest, and the scripts that a page loads.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { frames, modules, scripts } from './entries.js';
import { brotli, reportSizes } from './sizes.mjs';

/** Runs a program of this package's own, by its path in node_modules, and stops when it fails. */
function run(program, ...options) {
  const { status } = spawnSync(process.execPath, [`node_modules/${program}`, ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

// Storybook has a folder of its own in dist and takes long to build; it stays.
for (const name of ['builder', 'cdn', 'chunks', 'types', ...Object.keys(modules)]) {
  rmSync(`dist/${name}`, { recursive: true, force: true });
}

await build({ mode: 'npm', logLevel: 'warn' });
for (const name of Object.keys(scripts)) {
  await build({ mode: `cdn:${name}:module`, logLevel: 'warn' });
  await build({ mode: `cdn:${name}:classic`, logLevel: 'warn' });
}
for (const name of Object.keys(frames)) await build({ mode: `cdn:${name}`, logLevel: 'warn' });
await build({ mode: 'tags', logLevel: 'warn' });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('../scripts/manifest.mjs');

copyFileSync('src/embed/frame.html', 'dist/cdn/frame.html');

const licences = ['lit', '@lit/context'].map(
  (name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`,
);
writeFileSync('dist/cdn/LICENSES.txt', licences.join('\n\n'));

/** A page can pin a script to these bytes. */
const integrity = Object.fromEntries(
  readdirSync('dist/cdn')
    .filter((name) => name.endsWith('.js'))
    .map((name) => [
      name,
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/cdn/${name}`))
        .digest('base64')}`,
    ]),
);
writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);

// The embed builder is a page of its own: it is not in the npm package.
const files = Object.entries(integrity).map(([name, hash]) => [
  name,
  { integrity: hash, size: brotli(readFileSync(`dist/cdn/${name}`)) },
]);
await build({
  mode: 'builder',
  logLevel: 'warn',
  define: { FILES: JSON.stringify(Object.fromEntries(files)) },
});
cpSync('stories/builder', 'dist/builder', {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});

if (!reportSizes()) process.exit(1);
