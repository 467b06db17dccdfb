// Makes dist: the npm modules with their types and manifest, the scripts that a page loads, and the
// program for the command line.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'vite';
import { writeDevelopment } from './development.mjs';
import { className, frames, names, scripts, tags } from './entries.js';
import { brotli, reportSizes } from './sizes.mjs';

/** Runs a program of this package's own, by its path in node_modules, and stops when it fails. */
function run(program, ...options) {
  const { status } = spawnSync(process.execPath, [`node_modules/${program}`, ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

// Storybook has a folder of its own in dist and takes long to build; it stays.
mkdirSync('dist', { recursive: true });
for (const name of readdirSync('dist')) {
  if (name !== 'storybook') rmSync(`dist/${name}`, { recursive: true });
}

await build({ mode: 'npm', logLevel: 'warn' });
await build({ mode: 'content', logLevel: 'warn' });
const checks = await build({ mode: 'development', logLevel: 'warn' });
for (const name of Object.keys(scripts)) {
  await build({ mode: `cdn:${name}:module`, logLevel: 'warn' });
  await build({ mode: `cdn:${name}:classic`, logLevel: 'warn' });
}
for (const name of Object.keys(frames)) await build({ mode: `cdn:${name}`, logLevel: 'warn' });
await build({ mode: 'tags', logLevel: 'warn' });
const program = await build({ mode: 'cli', logLevel: 'warn' });
chmodSync('dist/cli.js', 0o755);
const server = await build({ mode: 'server', logLevel: 'warn' });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
// The class of each element, beside the events and types of src/index.ts.
for (const name of names) {
  const exported = `export { ${className(name)} } from`;
  appendFileSync('dist/index.js', `${exported} './elements/${name}.js';\n`);
  appendFileSync('dist/types/index.d.ts', `${exported} './elements/${name}/${name}.js';\n`);
}
// What `ketamine-elements/react` and its like are when a program loads them: types alone.
writeFileSync('dist/types-only.js', 'export {};\n');
run('../scripts/manifest.mjs');
writeDevelopment();

copyFileSync('src/embed/frame.html', 'dist/cdn/frame.html');

/** The licences of bundled packages, beside the bundle; a package without the text names it at least. */
function writeLicences(path, folders) {
  const licences = folders.map((folder) => {
    const { name, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const text = file ? readFileSync(join(folder, file), 'utf8') : `${license}, ${author}\n`;
    return `${name}\n\n${text}`;
  });
  writeFileSync(path, licences.join('\n\n'));
}
writeLicences('dist/cdn/LICENSES.txt', ['node_modules/lit', 'node_modules/@lit/context']);
/** The folders of the packages that are inside a bundle. */
const packagesIn = ({ output }) => [
  ...new Set(
    output
      .flatMap(({ moduleIds = [] }) => moduleIds)
      .flatMap((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? [])
      .sort(),
  ),
];
writeLicences('dist/cli.LICENSES.txt', packagesIn(program));
writeLicences('dist/server.LICENSES.txt', packagesIn(server));
writeLicences('dist/development/LICENSES.txt', packagesIn(checks[0]));

// The styles of each tag as a file, for prerendered pages whose policy allows no styles inside them.
for (const name of Object.keys(tags)) {
  if (name === 'clinic') continue;
  const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'prerender', name], {
    encoding: 'utf8',
  });
  const [, style] = /<style>(.*?)<\/style>/s.exec(stdout) ?? [];
  if (!style) throw new Error(`No styles of ${name}.`);
  writeFileSync(`dist/cdn/${name}.css`, style);
}

/** A page can pin a file to these bytes, and whoever copies the folder can check all of it. */
const integrity = Object.fromEntries(
  readdirSync('dist/cdn', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      relative('dist/cdn', join(parentPath, name)).replaceAll('\\', '/'),
    )
    .sort()
    .map((name) => [
      name,
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/cdn/${name}`))
        .digest('base64')}`,
    ]),
);
writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);

run('../scripts/self-host.mjs');
run('../scripts/wordpress-plugin.mjs');

// The embed builder is a page of its own: it is not in the npm package.
const files = Object.entries(integrity)
  .filter(([name]) => /^[^/]+\.(?:js|css)$/.test(name))
  .map(([name, hash]) => [
    name,
    { integrity: hash, size: brotli(readFileSync(`dist/cdn/${name}`)) },
  ]);
await build({
  mode: 'builder',
  logLevel: 'warn',
  define: { FILES: JSON.stringify(Object.fromEntries(files)) },
});
cpSync('src/builder', 'dist/builder', {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});

if (!reportSizes()) process.exit(1);
