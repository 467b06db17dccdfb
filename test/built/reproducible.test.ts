import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../support/cli.js';

/** What the build makes, or does not read; all else goes with the copy, so no list can fall behind it. */
const left = ['.git', 'coverage', 'dist', 'node_modules', 'test'];

/** A hash of each file that a build makes; Storybook is built by another program. */
const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.startsWith('storybook') && statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [
        name.replaceAll(sep, '/'),
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );

describe('two builds of the same sources', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'ketamine-elements-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  // A page pins these bytes by their hash, so anyone who builds a version has to get the same ones.
  it('give the same bytes, also in another folder', () => {
    for (const name of readdirSync(root)) {
      if (!left.includes(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout + stderr);
    const [first, again] = [hashes(join(root, 'dist')), hashes(join(folder, 'dist'))];
    assert.ok('index.js' in again && 'cdn/integrity.json' in again && 'cdn/timeline.js' in again);
    const differ = Object.keys({ ...first, ...again }).filter(
      (name) => first[name] !== again[name],
    );
    assert.deepEqual(differ, [], 'after a change of the sources, build first');
  });
});
