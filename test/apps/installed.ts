// What the apps share: the frameworks, as package-lock.json has them, and the package as npm packs it.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { serve } from '../../scripts/serve.mjs';
import { root } from '../support/cli.js';

const sources = import.meta.dirname;
/** Where they are built: kept, as the frameworks are large, and in no `node_modules`, which tools pass over. */
export const work = join(root, 'coverage/apps');
const modules = join(work, 'node_modules');

const env = {
  ...process.env,
  // None of them tells its maker that it was used.
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
};

/** What a program says; it fails with that when it fails. */
export const run = (program: string, args: readonly string[], cwd: string) =>
  new Promise<string>((done, fail) => {
    const options = { cwd, env, encoding: 'utf8', timeout: 900_000, maxBuffer: 1e8 } as const;
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error) fail(new Error(`${args.join(' ')}\n${stdout}${stderr}`, { cause: error.code }));
      else done(stdout);
    });
  });

/** Starts a server that listens where its environment says, and waits until it answers. */
export async function start(program: string, cwd: string) {
  // A port that is free now.
  const { url, close } = await serve({ mounts: {} });
  await close();
  const { hostname: HOST, port: PORT } = new URL(url);
  const options = { cwd, env: { ...env, HOST, PORT }, stdio: 'ignore' } as const;
  const child = spawn(process.execPath, [program], options);
  const ended = once(child, 'exit');
  while (!(await fetch(url).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}`);
    await setTimeout(100);
  }
  return {
    url,
    close: async () => {
      child.kill();
      await ended;
    },
  };
}

/** Runs npm as this run was started, without a shell. */
function npm(...args: string[]) {
  const { npm_execpath: path } = process.env;
  return path ? run(process.execPath, [path, ...args], work) : run('npm', args, work);
}

/** Runs while no other test file does, as they are started two at a time. */
async function alone<T>(task: () => Promise<T>): Promise<T> {
  const lock = join(work, 'lock');
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      try {
        process.kill(Number(readFileSync(lock, 'utf8')), 0);
      } catch {
        // Whoever had it is gone.
        rmSync(lock, { force: true });
      }
      await setTimeout(250);
    }
  }
  try {
    return await task();
  } finally {
    rmSync(lock);
  }
}

const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

async function installFrameworks(): Promise<void> {
  const lock = 'package-lock.json';
  const done = join(modules, 'installed');
  if (read(done) === read(join(sources, lock))) return;
  for (const name of ['package.json', lock]) cpSync(join(sources, name), join(work, name));
  // Each app asks once more.
  const how = ['--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=0'];
  await npm('ci', '--ignore-scripts', ...how);
  cpSync(join(sources, lock), done);
}

async function installPackage(): Promise<void> {
  const dist = join(root, 'dist');
  const look = createHash('sha256').update(read(join(root, 'package.json')));
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
    const { size, mtimeMs } = statSync(join(dist, name));
    look.update(`${name} ${size} ${mtimeMs}\n`);
  }
  const packed = look.digest('hex');
  const folder = join(modules, 'ketamine-elements');
  const done = join(folder, 'packed');
  if (read(done) === packed) return;
  const [made] = JSON.parse(await npm('pack', root, '--json', '--ignore-scripts')) as Array<{
    filename: string;
  }>;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const archive = join(work, made?.filename ?? '');
  await run('tar', ['-xzf', archive, '-C', folder, '--strip-components=1'], work);
  rmSync(archive);
  // What npm would install with it stands in the lock file of the apps.
  for (const [name, wanted] of Object.entries(manifest('ketamine-elements').dependencies)) {
    assert.equal(version(name), wanted, `test/apps/package.json: ${name}`);
  }
  writeFileSync(done, packed);
}

/** What npm says where its registry cannot be reached, or is one that has not all of these packages. */
const unavailable =
  /\b(?:E403|E404|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ENOTFOUND|ETIMEDOUT)\b/;

/** Makes all ready that an app needs; where the frameworks cannot be had, says so: the run prints why. */
export async function install(): Promise<string | undefined> {
  mkdirSync(work, { recursive: true });
  return alone(async () => {
    try {
      await installFrameworks();
    } catch (error) {
      if (!unavailable.test(String(error))) throw error;
      return 'the frameworks are not installed, and cannot be had from the registry of npm here';
    }
    await installPackage();
    return undefined;
  });
}

/** A fresh copy of an app, among what is installed. */
export function copy(name: string): string {
  const folder = join(work, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(sources, name), folder, { recursive: true });
  return folder;
}

const manifest = (name: string) =>
  JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as {
    version: string;
    dependencies: Record<string, string>;
  };

/** The version of what an app is made with. */
export const version = (name: string) => manifest(name).version;
