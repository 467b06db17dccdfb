import { readFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../command.js';

/** A file that a page asks for, as it came. */
export interface Loaded {
  readonly ok: boolean;
  /** Why it did not come, such as "the server answers 404". */
  readonly why: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** A page as a browser is given it, and a way to what it asks for. */
export interface PageSource {
  /** As it was asked for. */
  readonly name: string;
  readonly html: string;
  /** Where it was in the end; a file has no address of its own. */
  readonly url: URL | undefined;
  /** The content security policies in its headers. */
  readonly policies: readonly string[];
  /** Gets a file that it asks for; `undefined` where nobody can tell from here what the address leads to. */
  readonly load: (reference: string) => Promise<Loaded | undefined>;
}

const SECONDS = 15;

/** Only asks, and sends nothing of what is here but that. */
const get = (url: URL): Promise<Response> =>
  fetch(url, { signal: AbortSignal.timeout(SECONDS * 1000), redirect: 'follow' });

const failed = (why: string): Loaded => ({
  ok: false,
  why,
  headers: new Headers(),
  bytes: new Uint8Array(),
});

async function overNetwork(url: URL): Promise<Loaded> {
  try {
    const answer = await get(url);
    return {
      ok: answer.ok,
      why: answer.ok ? '' : `the server answers ${answer.status}`,
      headers: answer.headers,
      bytes: new Uint8Array(await answer.arrayBuffer()),
    };
  } catch (error) {
    const { name, cause } = error as Error;
    const reason = name === 'TimeoutError' ? `no answer within ${SECONDS} seconds` : '';
    return failed(reason || (cause as Error | undefined)?.message || (error as Error).message);
  }
}

/** An address as people write it: without a scheme it is meant to have one. */
function addressOf(target: string): URL | undefined {
  const written = /^https?:\/\//i.test(target)
    ? target
    : /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?([/?#]|$)/i.test(target)
      ? `https://${target}`
      : '';
  return URL.canParse(written) ? new URL(written) : undefined;
}

async function pageAt(name: string, address: URL): Promise<PageSource> {
  const answer = await get(address).catch((error: unknown) => {
    const { cause, message } = error as Error;
    throw new Failure(`${name}: ${(cause as Error | undefined)?.message ?? message}.`, 1);
  });
  if (!answer.ok) throw new Failure(`${name}: the server answers ${answer.status}.`, 1);
  const type = answer.headers.get('content-type') ?? '';
  if (!/html/i.test(type)) throw new Failure(`${name}: is no page, but ${type || 'nothing'}.`, 1);
  const url = new URL(answer.url || address);
  return {
    name,
    url,
    html: await answer.text(),
    policies: (answer.headers.get('content-security-policy') ?? '').split(',').filter(Boolean),
    load: async (reference) =>
      URL.canParse(reference, url) ? overNetwork(new URL(reference, url)) : failed('no address'),
  };
}

function pageIn(path: string): PageSource {
  let html: string;
  try {
    html = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Failure(`${path}: ${(error as Error).message}.`, 1);
  }
  return {
    name: path,
    url: undefined,
    html,
    policies: [],
    load: async (reference) => {
      if (/^(?:https?:)?\/\//i.test(reference)) {
        const loaded = await overNetwork(new URL(reference, 'https://a.invalid'));
        // Whoever looks at a file may be offline.
        return loaded.why.startsWith('the server') || loaded.ok ? loaded : undefined;
      }
      // From the root of a site that is not here.
      if (/^(?:\/|[a-z][a-z\d+.-]*:)/i.test(reference)) return undefined;
      const file = join(dirname(path), decodeURI(reference.replace(/[?#].*/s, '')));
      if (!existsSync(file)) return failed('there is no such file beside the page');
      const headers = new Headers({ 'content-type': 'text/javascript' });
      return { ok: true, why: '', headers, bytes: readFileSync(file) };
    },
  };
}

/** Reads a page by its address or out of a file. A file of that name comes first. */
export async function readPage(target: string): Promise<PageSource> {
  const url = existsSync(target) ? undefined : addressOf(target);
  return url ? pageAt(target, url) : pageIn(target);
}
