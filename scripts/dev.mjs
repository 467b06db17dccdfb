// Vite's own server for the pages that `npm start` serves, with the sources in place of what is built
// from them: a change shows at once. `*.data.ts` modules run as they are, in the browser.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { frames, scripts, tags } from './entries.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where files stand whose address says another place. */
const folders = [
  ['/hosts/', '/stories/hosts/'],
  ['/fonts/', '/node_modules/@fontsource-variable/'],
  ['/demo/', '/stories/demo/'],
];
/** What the addresses of Vite's own begin with, and those of modules. */
const modules = /^\/(?:@|src\/|stories\/|node_modules\/|cdn\/)/;

function place(url) {
  const known = folders.find(([address]) => url.startsWith(address));
  if (known) return known[1] + url.slice(known[0].length);
  return modules.test(url) ? url : `/stories/demo${url}`;
}

const pages = {
  name: 'pages',
  configureServer({ middlewares }) {
    middlewares.use((request, _, next) => {
      request.url = place(request.url);
      next();
    });
  },
  // Vite would look for the page by the address that it does not have.
  hotUpdate({ file }) {
    if (!file.startsWith(resolve(root, 'stories'))) return undefined;
    this.environment.hot.send({ type: 'full-reload' });
    return [];
  },
};

const entries = Object.entries({ ...tags, ...frames, ...scripts });
const server = await createServer({
  root,
  configFile: false,
  appType: 'mpa',
  publicDir: false,
  plugins: [pages],
  resolve: {
    alias: entries.map(([name, file]) => ({
      find: `/cdn/${name}.js`,
      replacement: resolve(root, file),
    })),
  },
  optimizeDeps: { entries: Object.values(scripts) },
  server: { port: Number(process.env.PORT ?? 4173) },
});
await server.listen();
const [url] = server.resolvedUrls.local;
console.log(
  `
The demo clinic page, from the sources: ${url}
In Spanish:                             ${url}es.html
On other pages:                         ${url}hosts/spa/ (clinical, tech, playful, bare)

Every story:       npm run storybook
As it is shipped:  npm start, also with the embed builder
`,
);
