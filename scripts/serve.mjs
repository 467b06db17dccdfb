// A small static file server for looking at the built files and for tests.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Serves folders: `mounts` maps URL paths that end with a slash to folders, the longest that
 * fits wins. `headers` are added to every file; `handle` is asked first and returns true if it
 * has answered. The `url` has no slash at the end.
 *
 * @param {{
 *   mounts?: Record<string, string>,
 *   port?: number,
 *   host?: string,
 *   headers?: Record<string, string>,
 *   handle?: (
 *     request: import('node:http').IncomingMessage,
 *     response: import('node:http').ServerResponse,
 *   ) => boolean | Promise<boolean>,
 * }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({
  mounts = { '/': '.' },
  port = 0,
  host = '127.0.0.1',
  headers = {},
  handle,
} = {}) {
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length);

  /** The file for a URL path; a folder if the slash at its end is missing; or undefined. */
  function find(path) {
    const prefix = prefixes.find((start) => path.startsWith(start));
    if (!prefix || path.includes('\0')) return undefined;
    const folder = resolve(mounts[prefix]);
    const file = resolve(folder, `.${sep}${path.slice(prefix.length)}`);
    if (file !== folder && !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
      return undefined;
    }
    if (isFile(file)) return path.endsWith('/') ? undefined : { file };
    if (!isFile(join(file, 'index.html'))) return undefined;
    return path.endsWith('/') ? { file: join(file, 'index.html') } : { folder: true };
  }

  async function answer(request, response) {
    if (await handle?.(request, response)) return;
    const say = (status, more = {}) =>
      response
        .writeHead(status, { 'content-type': TYPES['.txt'], ...more })
        .end(`${status} ${request.url}\n`);
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(405);
    const { pathname, search } = new URL(request.url, 'http://localhost');
    let path;
    try {
      path = decodeURIComponent(pathname);
    } catch {
      return say(400);
    }
    const found = find(path);
    if (!found) return say(404);
    // Relative links of an index page need the slash.
    if (found.folder) return say(301, { location: `${pathname}/${search}` });
    response.writeHead(200, {
      'content-type': TYPES[extname(found.file).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...headers,
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(found.file)
        .on('error', () => response.destroy())
        .pipe(response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((done, fail) => server.once('error', fail).listen(port, host, done));
  const shown = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shown}:${server.address().port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
