import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { launchChromium } from '../../scripts/browsers.mjs';
import { version } from '../../src/version.js';
import { root } from '../support/cli.js';

const name = `ketamine-elements-${version}.zip`;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('what a clinic puts up on its own site', () => {
  const zip = readFileSync(join(root, 'dist/self-host', name));
  const files = unzipSync(zip);
  const text = (file: string) => Buffer.from(files[file] ?? []).toString();
  // A clinic may unpack it anywhere.
  const folder = join(mkdtempSync(join(tmpdir(), 'self host ')), 'Página #1');

  before(() => {
    for (const [file, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
  });
  after(() => rmSync(dirname(folder), { recursive: true }));

  it('has its checksum beside it, and one of every file in it', () => {
    const beside = readFileSync(join(root, 'dist/self-host', `${name}.sha256`), 'utf8');
    assert.equal(beside, `${sha256(zip)}  ${name}\n`);
    const sums = text('SHA256SUMS').trim().split('\n');
    assert.deepEqual(
      sums,
      Object.keys(files)
        .filter((file) => file !== 'SHA256SUMS')
        .sort()
        .map((file) => `${sha256(files[file] ?? new Uint8Array())}  ${file}`),
    );
  });

  it('holds every file of dist/cdn in a folder named by the version', () => {
    const hashes = JSON.parse(text(`ketamine-elements-${version}/integrity.json`)) as object;
    for (const file of [...Object.keys(hashes), 'integrity.json']) {
      const path = `ketamine-elements-${version}/${file}`;
      assert.deepEqual(Buffer.from(files[path] ?? []), readFileSync(join(root, 'dist/cdn', file)));
    }
  });

  it('names every package whose licence it carries', () => {
    const { components } = JSON.parse(text('sbom.cdx.json')) as {
      components: Array<{ name: string; version: string; licenses: unknown[] }>;
    };
    assert.ok(components.length > 2);
    for (const each of components) {
      const path = join(root, 'node_modules', each.name, 'package.json');
      const known = JSON.parse(readFileSync(path, 'utf8')) as { version: string; license: string };
      assert.equal(each.version, known.version);
      assert.deepEqual(each.licenses, [{ license: { id: known.license } }]);
    }
  });

  it('says what to paste, with the address of the folder and the help lines', () => {
    const readme = text('README.txt');
    assert.match(
      readme,
      new RegExp(`src="/ketamine-elements-${version}/ketamine-elements.classic.js"`),
    );
    assert.match(readme, /<span>Call 911 .* 988 .*<\/span>/);
  });

  it('shows that it works when its page is opened from a disk, offline', async () => {
    const browser = await launchChromium();
    assert.ok(browser);
    const page = await browser.newPage();
    const asked: string[] = [];
    const heard: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).protocol));
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(String(error)));
    await page.setOfflineMode(true);
    await page.goto(pathToFileURL(join(folder, 'check.html')).href);
    const titles = await page.$$eval('ketamine-timeline', (widgets) =>
      widgets.map((widget) => widget.shadowRoot?.querySelector('h2')?.textContent?.trim()),
    );
    assert.deepEqual(titles, ['What happens in treatment', 'Cómo es el tratamiento']);
    assert.deepEqual([...new Set(asked)], ['file:']);
    assert.deepEqual(heard, []);
    await browser.close();
  });
});
