/** What a page's content security policy is asked about. */
export interface Asked {
  readonly kind: 'script' | 'frame';
  readonly url: URL;
  readonly nonce?: string | undefined;
  /** The tokens of its `integrity` attribute. */
  readonly hashes: readonly string[];
}

/** Which directive decides: the first of these that a policy has. */
const directives: Readonly<Record<Asked['kind'], readonly string[]>> = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
};

const ports: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };
const portOf = ({ port, protocol }: URL): string => port || (ports[protocol] ?? '');

/** A source that names a host, such as `https://*.example.org:8443/files/`. */
function isHost(source: string, url: URL, page: URL | undefined): boolean {
  const [, scheme, host = '', port, path] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[\w.-]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (!host) return false;
  const protocol = scheme ? `${scheme.toLowerCase()}:` : page?.protocol;
  // What is allowed without TLS is allowed with it.
  const isScheme =
    !protocol || url.protocol === protocol || (protocol === 'http:' && url.protocol === 'https:');
  const name = host.toLowerCase();
  const isName =
    name === '*' ||
    (name.startsWith('*.') ? url.hostname.endsWith(name.slice(1)) : url.hostname === name);
  const isPort =
    port === '*' || (port ? portOf(url) === port : portOf(url) === (ports[url.protocol] ?? ''));
  const isPath =
    !path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
  return isScheme && isName && isPort && isPath;
}

/**
 * Whether one policy, as in the header or a `<meta>`, lets a page load something. Of a page without an address
 * `'self'` is taken to be meant.
 */
export function allows(policy: string, asked: Asked, page: URL | undefined): boolean {
  const given = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    // Of two with one name the first counts.
    if (name && !given.has(name.toLowerCase())) given.set(name.toLowerCase(), sources);
  }
  const deciding = directives[asked.kind].find((name) => given.has(name));
  const sources = deciding === undefined ? undefined : given.get(deciding);
  if (!sources) return true;
  const isKnown = sources.some(
    (source) =>
      (asked.nonce && source === `'nonce-${asked.nonce}'`) ||
      asked.hashes.some((hash) => source === `'${hash}'`),
  );
  if (isKnown) return true;
  // Then only what a known script adds.
  if (asked.kind === 'script' && sources.includes("'strict-dynamic'")) return false;
  return sources.some((source) => {
    if (source === "'self'") return !page || asked.url.origin === page.origin;
    if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return asked.url.protocol === source.toLowerCase();
    return isHost(source, asked.url, page);
  });
}
