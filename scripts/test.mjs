// Runs every check and ends with the line `N passed, N failed` (and `, N skipped`).
//
//   node scripts/test.mjs [--only format,types,lint,build,storybook,node,browser]
//                         [--browser chromium,firefox,webkit] [--files GLOB] [--no-build] [--update]
//
// --files picks test files by a glob or a part of their path. Without --browser, Chromium always
// runs, Firefox and WebKit when they are installed; with CI=true all three must be there.
// --update renews the pictures of test/visual that no longer fit.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { CI, findChromium, findFirefox, findWebKit } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const CHECKS = ['format', 'types', 'lint', 'build', 'storybook', 'node', 'browser'];
const ENGINES = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    browser: { type: 'string' },
    files: { type: 'string' },
    'no-build': { type: 'boolean' },
    update: { type: 'boolean' },
  },
});
const list = (text, known) => {
  const names = text?.split(',') ?? known;
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is none of: ${known.join(', ')}`);
  return names;
};
const only = list(options.only, CHECKS);
const chosen = (check) =>
  only.includes(check) && !(options['no-build'] && ['build', 'storybook'].includes(check));

if (options.update) process.env.RENEW_PICTURES = '1';

const table = []; // { check, passed, failed, skipped, seconds }
const notes = [];

function record(check, { passed = 0, failed = 0, skipped = 0, seconds = 0 }, output = '') {
  table.push({ check, passed, failed, skipped, seconds });
  const time = `${seconds.toFixed(1)} s`;
  if (!failed) return console.log(`✔ ${check} (${time})`);
  console.log(`✖ ${check} (${time})`);
  if (output) console.log(`\n${output.trim()}\n`);
}

/** Runs Node with these arguments: `{ ok, output, message, seconds }`. */
function run(args, { minutes = 10, stdio = [] } = {}) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe', ...stdio],
      timeout: minutes * 60_000,
    });
    let output = '';
    let message;
    const collect = (text) => (output += stripVTControlCharacters(text));
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('message', (value) => (message = value));
    const done = (code, signal) => {
      // A process left behind may hold the output open.
      child.stdout.destroy();
      child.stderr.destroy();
      if (signal) output += `\nEnded by ${signal} after at most ${minutes} minutes.`;
      resolve({ ok: code === 0, output, message, seconds: (Date.now() - started) / 1000 });
    };
    child.on('error', (error) => done(1, error.message));
    child.on('close', done);
    child.on('exit', (code, signal) => setTimeout(done, 3000, code, signal).unref());
  });
}

/** The program of a package, to be run by Node itself: works without a shell on all systems. */
function bin(name, program = name) {
  const folder = join(root, 'node_modules', name);
  const { bin: programs } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof programs === 'string' ? programs : programs[program]);
}

/**
 * Runs commands one after the other as one check; true if all went well. Each is a function that
 * returns the arguments, so that a program that is not installed fails its own check only.
 */
async function command(check, ...commands) {
  let seconds = 0;
  for (const make of commands) {
    const result = await Promise.resolve()
      .then(() => run(make()))
      .catch((error) => ({ ok: false, output: error.message, seconds: 0 }));
    seconds += result.seconds;
    if (!result.ok) {
      record(check, { failed: 1, seconds }, result.output);
      return false;
    }
  }
  record(check, { passed: 1, seconds });
  return true;
}

function testFiles(ending) {
  if (!existsSync(join(root, 'test'))) return [];
  const escape = (text) => text.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const pattern = options.files?.includes('*')
    ? `^${escape(options.files)
        .replaceAll('**/', '\0')
        .replaceAll('*', '[^/]*')
        .replaceAll('\0', '(?:.*/)?')}$`
    : escape(options.files ?? '');
  return readdirSync(join(root, 'test'), { recursive: true })
    .map((name) => `test/${name.split(sep).join('/')}`)
    .filter((name) => name.endsWith(ending) && new RegExp(pattern).test(name))
    .sort();
}

/** True if there is nothing to run; only --files may pick nothing of one kind. */
function noFiles(check, files) {
  if (files.length === 0 && !options.files) record(check, { failed: 1 }, 'No test files found.');
  return files.length === 0;
}

async function staticChecks() {
  if (chosen('format')) await command('format', () => [bin('prettier'), '--check', '.']);
  if (chosen('types')) {
    const projects = [
      'tsconfig.json',
      'src/cli/tsconfig.json',
      'test/tsconfig.json',
      'stories/tsconfig.json',
    ];
    const present = projects.filter((path, index) => !index || existsSync(join(root, path)));
    await command(
      'types',
      ...present.map((path) => () => [bin('typescript', 'tsc'), '-p', path, '--noEmit']),
    );
  }
  if (chosen('lint')) await command('lint', () => [bin('eslint'), '.']);
}

async function buildChecks() {
  const built = !chosen('build') || (await command('build', () => ['scripts/build.mjs']));
  if (chosen('storybook')) {
    if (!built) record('storybook', { failed: 1 }, 'Not run: the build failed.');
    else {
      await command(
        'storybook',
        () => ['scripts/manifest.mjs'],
        () => [
          ...[bin('storybook'), 'build', '-o', 'dist/storybook'],
          ...['--disable-telemetry', '--quiet'],
        ],
      );
    }
  }
  return built;
}

async function nodeTests(built) {
  let files = testFiles('.test.ts');
  if (noFiles('node', files)) return;
  const result = { passed: 0, failed: 0, skipped: 0, seconds: 0 };
  let output = '';
  if (!built) {
    const blocked = files.filter((file) => file.startsWith('test/built/'));
    files = files.filter((file) => !blocked.includes(file));
    result.failed += blocked.length;
    output += blocked.map((file) => `✖ ${file}: not run, the build failed.\n`).join('');
  }
  if (files.length) {
    const ran = await run(['--import', 'tsx', 'test/support/run-node.mjs', ...files], {
      minutes: 20,
      stdio: ['ipc'],
    });
    const counts = ran.message ?? { failed: 1 };
    for (const key of Object.keys(counts)) result[key] += counts[key];
    result.seconds = ran.seconds;
    output += ran.message ? ran.output : `${ran.output}\nThe runner broke off.`;
  }
  record('node', result, output);
}

async function browserTests(built) {
  const files = testFiles('.browser.ts');
  if (noFiles('browser', files)) return;
  const browsers = [];
  for (const name of list(options.browser, Object.keys(ENGINES))) {
    if (!built) record(name, { failed: 1 }, 'Not run: the build failed.');
    else if (ENGINES[name]()) browsers.push(name);
    else if (CI || options.browser || name === 'chromium') {
      record(name, { failed: 1 }, 'Not installed.');
    } else notes.push(`${name}: not installed, not run`);
  }
  if (!browsers.length) return;
  const job = JSON.stringify({ files, browsers });
  const { output, message, seconds } = await run(['test/support/run-browser.mjs', job], {
    minutes: 30,
    stdio: ['ipc'],
  });
  const engines = message?.engines;
  if (!engines) record('browser', { failed: 1, seconds }, `${output}\nThe runner broke off.`);
  else {
    // Reports of all engines together, without the blank lines of the runner.
    const report = output.replace(/^Running .*$/m, '').replace(/(\n\s*){3,}/g, '\n\n');
    if (engines.some(({ failed }) => failed)) console.log(`\n${report.trim()}\n`);
    for (const { name, version, ...result } of engines) {
      record(name.toLowerCase(), result);
      notes.push(version);
    }
  }
}

async function main() {
  // Two lanes, as few machines have more than two cores to spare. Browser tests come last and
  // alone: they are the ones that a busy machine makes slow.
  const building = buildChecks();
  const [built] = await Promise.all([
    building,
    staticChecks().then(async () => chosen('node') && nodeTests(await building)),
  ]);
  if (chosen('browser')) await browserTests(built);
}

try {
  await main();
} catch (error) {
  record('test script', { failed: 1 }, error.stack);
}
const sum = (key) => table.reduce((total, row) => total + row[key], 0);
if (sum('passed') + sum('failed') + sum('skipped') === 0) {
  record('tests', { failed: 1 }, 'Nothing was run.');
}

// In a fixed order: checks that run side by side end in any order.
const order = [...CHECKS, ...Object.keys(ENGINES)];
table.sort((a, b) => order.indexOf(a.check) - order.indexOf(b.check));
const columns = ['check', 'passed', 'failed', 'skipped', 'seconds'];
const line = (cells) =>
  cells.map((cell, i) => (i ? String(cell).padStart(9) : cell.padEnd(12))).join('');
console.log(`\n${line(columns)}`);
for (const row of table) {
  console.log(line(columns.map((key) => (key === 'seconds' ? row[key].toFixed(1) : row[key]))));
}
if (notes.length) console.log(`\n${notes.join('; ')}`);
const skipped = sum('skipped') ? `, ${sum('skipped')} skipped` : '';
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') ? 1 : 0;
