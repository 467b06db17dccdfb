import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { doctor as command } from '../../src/cli/doctor.js';
import { allows } from '../../src/cli/doctor/policy.js';
import type { FindingCode } from '../../src/cli/doctor/finding.js';
import { platforms, snippet, type Platform } from '../../src/snippet/snippet.js';
import { ketamineElementsAsking as doctor, root } from '../support/cli.js';

const cdn = join(root, 'dist/cdn');
const integrity = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as Record<
  string,
  string
>;

/** What a server answers, by path: a page, and the headers that come with it. */
const pages = new Map<string, { html: string; headers?: Record<string, string> }>();
/** The files of the package, on an address of their own as a public network has them. */
let files: Server;
let site: Server;
let folder = '';
const at = (server: Server) => `http://localhost:${(server.address() as AddressInfo).port}`;

function sendFile({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const name = url.replace(/^\/v\//, '').replace(/\?.*/, '');
  try {
    const bytes = readFileSync(join(cdn, name));
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end(bytes);
  } catch {
    response.writeHead(404, { 'content-type': 'text/html' }).end('Not found');
  }
}

function sendPage({ url = '' }: IncomingMessage, response: ServerResponse): void {
  if (url === '/app.js') {
    const code = 'customElements.define("ketamine-timeline", class extends HTMLElement {})';
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
    return;
  }
  const page = pages.get(url);
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html', ...page?.headers });
  response.end(page?.html ?? 'Not found');
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  files = createServer(sendFile).listen(0);
  site = createServer(sendPage).listen(0);
  await Promise.all(
    [files, site].map(
      (server) => server.listening || new Promise((on) => server.once('listening', on)),
    ),
  );
});
after(() => {
  files.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page as each platform sends it, around the code that is pasted there. */
const around: Readonly<Record<Platform, (code: string, once: string) => string>> = {
  html: (code) => `<main>\n${code}\n</main>`,
  wordpress: (code) =>
    `<script src="/wp-includes/js/jquery/jquery.min.js"></script><div class="entry-content wp-block-post-content">\n${code}\n</div>`,
  'wordpress-contributor': (code, once) =>
    `<div class="entry-content">\n<p>${code}</p>\n</div><footer>${once}</footer>`,
  wix: () =>
    '<meta name="generator" content="Wix.com Website Builder"><div id="SITE_CONTAINER"></div>',
  squarespace: (code) =>
    `<div class="sqs-block code-block"><div class="sqs-code-container">\n${code}\n</div></div>`,
  webflow: (code) => `<div class="w-embed w-script">\n${code}\n</div>`,
  gtm: (code) =>
    `<script>(function(w,d,s,l,i){w[l]=w[l]||[]})(window,document,'script','dataLayer','GTM-ABC123')</script>\n${code}`,
  iframe: (code) => code,
  npm: (code) => `<script type="module" src="/app.js"></script>\n${code}`,
};

function codeFor(
  platform: Platform,
  widgets = ['timeline', 'side-effects'],
  language: 'en' | 'es' = 'en',
) {
  return snippet(platform, {
    widgets: widgets.map((name) => ({ name })),
    attributes: { 'clinic-name': 'Quay', phone: '(555) 010-0142' },
    language,
    base: `${at(files)}/v`,
    integrity,
  });
}

const page = (body: string, head = '') =>
  `<!doctype html>\n<html lang="en"><head><title>Ketamine</title>${head}</head><body>\n${body}\n</body></html>`;

/** Puts a page up and has it looked at, as the program does. */
async function look(html: string, headers?: Record<string, string>) {
  const path = `/page-${pages.size}`;
  pages.set(path, headers ? { html, headers } : { html });
  const target = `${at(site)}${path}`;
  const { text: stdout, notes: stderr, status } = await command.run([target], {});
  const codes = [...stdout.matchAll(/ \[([a-z-]+)\]$/gm)].map(([, code]) => code);
  return { stdout, stderr: (stderr ?? []).join('\n'), status, codes };
}

const clean = (widgets?: string[], language?: 'en' | 'es') =>
  page(codeFor('html', widgets, language).code);

/** A fault of each kind in a clean page, and the kinds that it is found as: one may bring another. */
const faults: Readonly<
  Record<
    FindingCode,
    () => { html: string; headers?: Record<string, string>; also?: FindingCode[] }
  >
> = {
  'widget-missing': () => ({
    html: clean().replace(/<ketamine-clinic[^]*<\/ketamine-clinic>/, ''),
  }),
  'widget-as-text': () => ({
    html: page(codeFor('html').code.replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
  }),
  'widget-unknown': () => ({ html: clean().replaceAll('ketamine-timeline', 'ketamine-timelines') }),
  'attribute-unknown': () => ({ html: clean().replace('clinic-name=', 'clinicname=') }),
  'attribute-refused': () => ({ html: clean().replace('(555) 010-0142', 'call us') }),
  'script-missing': () => ({
    html: clean().replace(/<script[^]*<\/script>/, ''),
    also: ['room-held'],
  }),
  'script-unreachable': () => ({ html: clean().replace('/v/', '/v9/'), also: ['room-held'] }),
  'script-hash': () => ({
    html: clean().replace(/sha384-..../, 'sha384-AAAA'),
    also: ['room-held'],
  }),
  'script-policy': () => ({
    html: clean(),
    headers: { 'content-security-policy': "script-src 'self'" },
    also: ['room-held'],
  }),
  'script-twice': () => ({ html: page(codeFor('html').code + codeFor('html').code) }),
  'language-missing': () => ({
    html: clean(undefined, 'es').replace(/<script[^>]*\.es\.js[^>]*><\/script>/, ''),
  }),
  'help-missing': () => ({ html: clean().replace(/<span>[^]*?<\/span>/, '') }),
  watched: () => ({
    html: page(
      codeFor('html', ['right-for-me']).code,
      '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>',
    ),
  }),
  'review-past': () => ({ html: clean().replace('phone=', 'next-review="2020-01-31" phone=') }),
  'room-held': () => ({
    html: page(codeFor('iframe').code.replace(/<script[^>]*><\/script>/, '')),
  }),
};

describe('the doctor', () => {
  for (const platform of platforms) {
    it(`finds nothing on a clean page: ${platform}`, async () => {
      const { code, once = '' } = codeFor(platform);
      const { stdout, stderr, status } = await look(page(around[platform](code, once)));
      assert.equal(status, 0, stdout);
      assert.match(stdout, /nothing to mend was found/);
      // What cannot be seen is said.
      assert.equal(/cannot be seen/.test(stderr), ['wix', 'gtm'].includes(platform), stderr);
    });
  }

  for (const [code, plant] of Object.entries(faults)) {
    it(`names ${code}, and no other`, async () => {
      const { html, headers, also = [] } = plant();
      const { stdout, status, codes } = await look(html, headers);
      assert.equal(status, 1, stdout);
      assert.deepEqual([...new Set(codes)].sort(), [code, ...also].sort(), stdout);
    });
  }

  it('says where, what and what to do, without a word for developers', async () => {
    const { stdout } = await look(clean().replace('clinic-name=', 'clinic-nam='));
    assert.match(stdout, /1 thing to mend/);
    assert.match(
      stdout,
      /Line \d+: "clinic-nam" on ketamine-clinic does nothing\. Did you mean clinic-name\?/,
    );
  });

  it('takes what a builder or a framework adds to a tag for no mistake', async () => {
    const more = 'class="a" id="b" data-x="1" aria-label="c" style="color:red" title="d"';
    const { codes } = await look(clean().replace('<ketamine-clinic', `<ketamine-clinic ${more}`));
    assert.deepEqual(codes, []);
  });

  it('sees a frame on an address of its own as apart, and one on its own address not', async () => {
    const watcher = '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>';
    const { code } = codeFor('iframe', ['right-for-me']);
    assert.deepEqual((await look(page(code, watcher))).codes, []);
    const own = code.replaceAll(`${at(files)}/v/frame.html`, '/frame.html');
    assert.deepEqual((await look(page(own, watcher))).codes, ['watched']);
  });

  it('reads a policy in the page too, and whether frames are allowed', async () => {
    const meta = (policy: string) =>
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const own = await look(page(codeFor('html').code, meta("default-src 'none'")));
    assert.ok(own.codes.includes('script-policy'), own.stdout);
    const { code } = codeFor('iframe');
    const frame = await look(page(code, meta(`script-src ${at(files)}; frame-src 'self'`)));
    assert.deepEqual(frame.codes, ['script-policy', 'script-policy']);
  });

  it('reads a file, and the scripts beside it', async () => {
    const path = join(folder, 'page.html');
    const html = clean().replaceAll(`${at(files)}/v/`, '');
    writeFileSync(path, html);
    const alone = await doctor('doctor', path);
    assert.match(alone.stdout, /there is no such file beside the page/);
    writeFileSync(
      join(folder, 'ketamine-elements.js'),
      readFileSync(join(cdn, 'ketamine-elements.js')),
    );
    assert.equal((await doctor('doctor', path)).status, 0);
    writeFileSync(join(folder, 'ketamine-elements.js'), 'another version');
    assert.match((await doctor('doctor', path)).stdout, /\[script-hash\]/);
  });

  it('says in one line why it cannot look', async () => {
    const server = createServer().listen(0);
    await new Promise((on) => server.once('listening', on));
    const nobody = at(server);
    await new Promise((on) => server.close(on));
    for (const [target, why] of [
      [`${at(site)}/nowhere`, 'the server answers 404'],
      [nobody, 'ECONNREFUSED'],
      [join(folder, 'none.html'), 'ENOENT'],
      [`${at(site)}/app.js`, 'is no page'],
    ] as const) {
      const { stdout, stderr, status } = await doctor('doctor', target);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, new RegExp(why));
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
    }
    assert.equal((await doctor('doctor')).status, 2);
  });

  it('does not trip over any page', async () => {
    for (const html of [
      '',
      '<',
      '<ketamine-',
      '<iframe src="//[/frame.html?tag=timeline">',
      '<script src="http://[/ketamine-elements.js"></script>',
      '\0'.repeat(9),
      '<!--'.repeat(99),
    ]) {
      const { stderr, status } = await look(html);
      assert.equal(status, 1);
      assert.doesNotMatch(stderr, /\n\s+at /);
    }
  });
});

describe('a content security policy', () => {
  const page = new URL('https://clinic.example/ketamine');
  const asked = (url: string, nonce?: string, ...hashes: string[]) =>
    ({ kind: 'script', url: new URL(url), nonce, hashes }) as const;
  const file = 'https://cdn.example/v1/ketamine-elements.js';
  const told: ReadonlyArray<readonly [policy: string, allowed: boolean]> = [
    ['', true],
    ["img-src 'none'", true],
    ["default-src 'self'", false],
    ["default-src 'none'; script-src https:", true],
    ['script-src *', true],
    ['script-src cdn.example', true],
    ['script-src http://cdn.example', true],
    ['script-src *.example', true],
    ['script-src *.cdn.example', false],
    ['script-src https://cdn.example/v1/', true],
    ['script-src https://cdn.example/v1', false],
    ['script-src https://cdn.example/v2/', false],
    ['script-src https://cdn.example:8443', false],
    ['script-src cdn.example:*', true],
    ["script-src 'self'; script-src *", false],
    ["script-src 'none'; script-src-elem https://cdn.example", true],
    ["script-src 'nonce-abc' 'strict-dynamic'", true],
    ["script-src 'nonce-xyz' 'strict-dynamic' https:", false],
    ["script-src 'sha384-AAAA'", true],
    ["script-src 'sha384-BBBB'", false],
    ["SCRIPT-SRC 'self'", false],
  ];
  for (const [policy, allowed] of told) {
    it(`${allowed ? 'allows' : 'stops'} a script: ${policy || 'no policy'}`, () => {
      assert.equal(allows(policy, asked(file, 'abc', 'sha384-AAAA'), page), allowed);
    });
  }

  it('knows its own origin', () => {
    const own = asked('https://clinic.example/files/a.js');
    assert.equal(allows("script-src 'self'", own, page), true);
    assert.equal(allows("script-src 'self'", own, new URL('https://other.example/')), false);
  });
});
