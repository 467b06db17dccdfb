// Builds the scripts and serves the demo clinic page, which uses them as a clinic's page would.
// With --watch it builds again whenever a source changes; reload the page to see it.
import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { serve } from './serve.mjs';

const build = () => spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status;

if (build() !== 0) process.exit(1);
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

if (process.argv.includes('--watch')) {
  let waiting;
  for (const folder of ['src', 'stories/builder']) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(build, 200);
    });
  }
}
