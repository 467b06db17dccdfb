// A small static file server for looking at the built files and for tests.
import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves folders: `mounts` maps URL paths that end with a slash to folders, the longest that
 * fits wins. `headers` are added to every file; `handle` is asked first and returns true if it
 * has answered. The `url` has no slash at the end.
 *
 * @param {{
 *   mounts?: Record<string, string>,
 *   port?: number,
 *   headers?: Record<string, string>,
 *   handle?: (
 *     request: import('node:http').IncomingMessage,
 *     response: import('node:http').ServerResponse,
 *   ) => boolean | Promise<boolean>,
 * }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ mounts = { '/': '.' }, port = 0, headers = {}, handle } = {}) {
  const folders = Object.entries(mounts)
    .sort(([a], [b]) => b.length - a.length)
    .map(([prefix, folder]) => {
      // `dev` reads a folder at each request: what is built meanwhile is served.
      const options = { dev: true, etag: true, extensions: ['html'] };
      const setHeaders = (response, path) => {
        // As hosts serve scripts: without it a page's own encoding would hold for classic ones.
        if (path.endsWith('.js'))
          response.setHeader('content-type', 'text/javascript;charset=utf-8');
        response.setHeaders(new Map(Object.entries(headers)));
      };
      return { prefix, answer: sirv(folder, { ...options, setHeaders }) };
    });

  async function answer(request, response) {
    if (await handle?.(request, response)) return;
    const mount = folders.find(({ prefix }) => request.url.startsWith(prefix));
    const missing = () => response.writeHead(404).end(`404 ${request.url}\n`);
    if (!mount) return missing();
    request.url = request.url.slice(mount.prefix.length - 1);
    mount.answer(request, response, missing);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
