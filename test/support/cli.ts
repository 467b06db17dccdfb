import { execFile, spawnSync } from 'node:child_process';
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

/** The same while the test goes on, for a program that asks a server of the test. */
export const ketamineElementsAsking = (...args: string[]) =>
  new Promise<{ stdout: string; stderr: string; status: number }>((resolve) => {
    execFile(process.execPath, [join(root, 'dist/cli.js'), ...args], (error, stdout, stderr) => {
      const status = typeof error?.code === 'number' ? error.code : 0;
      resolve({ stdout, stderr, status });
    });
  });
