import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Runs the built program as a shell would. */
export function ketamineElements(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli.js'), ...args],
    { encoding: 'utf8' },
  );
  return { stdout, stderr, status };
}
