import { readFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../command.js';

/** A file that a page asks for, as it came. */
export interface Loaded {
  /** Where it came from in the end. */
  readonly url: string;
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
  /** What its addresses are relative to: for a file, an origin that is no other's. */
  readonly base: URL;
  /** The content security policies in its headers. */
  readonly policies: readonly string[];
  /** Gets a file that it asks for; `undefined` where nobody can tell from here what the address leads to. */
  readonly load: (reference: string) => Promise<Loaded | undefined>;
}

const SECONDS = 15;

const failed = (why: string): Loaded => ({
  url: '',
  ok: false,
  why,
  headers: new Headers(),
  bytes: new Uint8Array(),
});

/** Only asks, and sends nothing of what is here but that. */
async function overNetwork(address: URL): Promise<Loaded> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(SECONDS * 1000) });
    const { ok, status, url, headers } = answer;
    const why = ok ? '' : `the server answers ${status}`;
    return { url, ok, why, headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
  } catch (error) {
    const { name, message, cause } = error as Error;
    if (name === 'TimeoutError') return failed(`no answer within ${SECONDS} seconds`);
    return failed((cause as Error | undefined)?.message ?? message);
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
  const { ok, why, url, headers, bytes } = await overNetwork(address);
  if (!ok) throw new Failure(`${name}: ${why}.`, 1);
  const type = headers.get('content-type') ?? '';
  if (!/html/i.test(type)) throw new Failure(`${name}: is no page, but ${type || 'nothing'}.`, 1);
  const base = new URL(url);
  return {
    name,
    url: base,
    base,
    html: new TextDecoder().decode(bytes),
    policies: (headers.get('content-security-policy') ?? '').split(',').filter(Boolean),
    load: async (reference) =>
      URL.canParse(reference, base) ? overNetwork(new URL(reference, base)) : failed('no address'),
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
    base: new URL('https://page.invalid/'),
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
      return { url: file, ok: true, why: '', headers, bytes: readFileSync(file) };
    },
  };
}

/** Reads a page by its address or out of a file. A file of that name comes first. */
export async function readPage(target: string): Promise<PageSource> {
  const url = existsSync(target) ? undefined : addressOf(target);
  return url ? pageAt(target, url) : pageIn(target);
}
