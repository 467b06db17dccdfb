import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { names } from '../../src/embed/mount.js';

export const root = resolve(import.meta.dirname, '../..');

/** The tags that show something, without what they share. */
export const widgets = names.filter((name) => name !== 'clinic');

/** Runs the built program as a shell would. */
export function ketamineElements(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli.js'), ...args],
    { encoding: 'utf8' },
  );
  return { stdout, stderr, status };
}
