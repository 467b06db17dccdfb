// Builds the scripts and serves the demo clinic page, which uses them as a clinic's page would.
import { spawnSync } from 'node:child_process';
import { serve } from './serve.mjs';

const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
const mounts = {
  '/': 'stories/demo',
  '/demo/': 'stories/demo',
  '/builder/': 'dist/builder',
  '/hosts/': 'stories/hosts',
  '/cdn/': 'dist/cdn',
  '/fonts/': 'node_modules/@fontsource-variable',
};
// Any free port will do when the usual one is taken.
const { url } = await serve({ mounts, port: Number(process.env.PORT ?? 4173) }).catch(() =>
  serve({ mounts }),
);
console.log(
  `\nThe demo clinic page: ${url}/\nIn Spanish:           ${url}/es.html\nThe embed builder:    ${url}/builder/\nOn other pages:       ${url}/hosts/spa/ (clinical, tech, playful, bare)\n`,
);
