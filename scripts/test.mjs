// Runs every check and ends with the line `N passed, N failed` (and `, N skipped`).
//
//   node scripts/test.mjs [--quick | --long] [--only format,types,lint,unused,build,storybook,node,browser]
//                         [--browser chromium,firefox,webkit] [--files GLOB] [--no-build] [--update]
//
// --quick is `npm run check`: nothing is built, and what was checked before and has not changed is not
// checked again. --long adds the long jobs (see jobs.mjs); with CI=true they run too, and some of the tests
// in three engines. --browser runs all tests in the engines that it names.
// --files picks test files by a glob or a part of their path, long ones too. --update renews the
// pictures of test/visual that no longer fit.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { CI, findChromium, findFirefox, findWebKit } from './browsers.mjs';
import { inEveryEngine, long, longest, slow } from './jobs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const CHECKS = ['format', 'types', 'lint', 'unused', 'build', 'storybook', 'node', 'browser'];
const ENGINES = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    browser: { type: 'string' },
    files: { type: 'string' },
    quick: { type: 'boolean' },
    long: { type: 'boolean' },
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
  only.includes(check) &&
  !((options['no-build'] || options.quick) && ['build', 'storybook'].includes(check));
const { quick } = options;
const all = CI || options.long;
if (all || options.files) process.env.LONG_JOBS = '1';

if (options.update) process.env.RENEW_PICTURES = '1';
// One seed for a whole run: what it found is found again when the file runs once more.
process.env.FUZZ_SEED ??= String(Date.now() % 2 ** 31);

const table = []; // { check, passed, failed, skipped, seconds }
const notes = [];
const took = []; // { file, seconds }
/** More files than this do not fail by chance. */
const FEW = 4;

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

/** The test files that end so, and are to run now. */
function testFiles(ending) {
  const { files = '' } = options;
  const isGlob = isDynamicPattern(files);
  const left = [...(quick ? slow : []), ...(all ? [] : long.flatMap((job) => job.files ?? []))];
  return globSync(isGlob ? files : `test/**/*${ending}`, {
    cwd: root,
    ignore: files ? [] : left,
  })
    .filter((name) => name.endsWith(ending) && (isGlob || name.includes(files)))
    .sort();
}

/** True if there is nothing to run; only --files may pick nothing of one kind. */
function noFiles(check, files) {
  if (files.length === 0 && !options.files) record(check, { failed: 1 }, 'No test files found.');
  return files.length === 0;
}

/** Where a check keeps what it found, so that the next one need not look again. */
const cache = (name) => join(root, 'node_modules/.cache', name);

/** Checks of single files, which a change elsewhere may touch: only quick ones trust what was found. */
async function textChecks() {
  if (chosen('format')) {
    // A run without a cache deletes the one in the usual place.
    const kept = ['--cache', '--cache-strategy', 'content', '--cache-location', cache('format')];
    await command('format', () => [bin('prettier'), '--check', '.', ...(quick ? kept : [])]);
  }
  if (chosen('lint')) {
    const kept = ['--cache', '--cache-strategy', 'content', '--cache-location', cache('eslint')];
    await command('lint', () => [bin('eslint'), '.', ...(quick ? kept : [])]);
  }
  if (chosen('unused') && !quick) await command('unused', () => [bin('knip')]);
}

async function typeChecks() {
  if (!chosen('types')) return;
  const projects = globSync(['tsconfig.json', '{src/*,stories,test}/tsconfig.json'], { cwd: root });
  // Storybook reads the manifest, which a fresh clone does not have.
  const manifest = existsSync(join(root, 'dist/custom-elements.json'));
  await command('types', ...(manifest ? [] : [() => ['scripts/manifest.mjs']]), () => [
    bin('typescript', 'tsc'),
    '-b',
    '--noEmit',
    ...projects,
  ]);
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
  const first = globSync(longest, { cwd: root });
  const rank = (file) => (first.includes(file) ? 0 : 1);
  let files = testFiles('.test.ts').sort((a, b) => rank(a) - rank(b));
  if (noFiles('node', files)) return;
  const result = { passed: 0, failed: 0, skipped: 0, seconds: 0 };
  let output = '';
  if (!built) {
    const blocked = globSync(slow, { cwd: root }).filter((file) => files.includes(file));
    files = files.filter((file) => !blocked.includes(file));
    result.failed += blocked.length;
    output += blocked.map((file) => `✖ ${file}: not run, the build failed.\n`).join('');
  }
  if (files.length) {
    const told = [];
    const ran = await again(files, async (some) => {
      const {
        message,
        output: said,
        seconds,
      } = await run(['--import', 'tsx', 'test/support/run-node.mjs', ...some], {
        minutes: 60,
        stdio: ['ipc'],
      });
      if (message) {
        told.push(...message.said);
        return { files: message.files, output: said, seconds };
      }
      return { files: [{ failed: 1 }], output: `${said}\nThe runner broke off.`, seconds };
    });
    took.push(...ran.files.filter(({ file }) => file));
    notes.push(...new Set(told));
    for (const key of ['passed', 'failed', 'skipped']) {
      result[key] += ran.files.reduce((sum, each) => sum + (each[key] ?? 0), 0);
    }
    result.seconds = ran.seconds;
    output += ran.output;
  }
  record('node', result, output);
}

/**
 * Runs files; in CI, whose machines may stall, the few that failed are run once more by themselves. What then
 * passes counts as passed, and is named at the end with what it said before, so that somebody looks at it.
 */
async function again(files, runThem) {
  const first = await runThem(files);
  const failed = first.files.filter((each) => each.failed && each.file);
  if (!CI || !failed.length || failed.length > FEW) return first;
  const second = await runThem(failed.map(({ file }) => file));
  const mended = second.files.filter(({ file, failed: still }) => file && !still);
  const names = mended.map(({ file }) => file);
  if (names.length) {
    console.log(`\nFailed at first:\n\n${first.output.trim()}\n`);
    notes.push(`passed only when run again: ${names.join(', ')}`);
  }
  return {
    files: [...first.files.filter(({ file }) => !names.includes(file)), ...mended],
    output: second.output,
    seconds: first.seconds + second.seconds,
  };
}

/** Which files go through which engine: those asked for, all through Chromium, some through the others in CI. */
function lanes(files) {
  const named = options.browser && list(options.browser, Object.keys(ENGINES));
  if (named || !CI) return (named ?? ['chromium']).map((browser) => ({ browser, files }));
  const shared = Object.keys(inEveryEngine);
  const gone = shared.find((file) => !options.files && !files.includes(file));
  if (gone) throw new Error(`scripts/jobs.mjs: there is no ${gone}`);
  return Object.keys(ENGINES).map((browser) => {
    if (browser === 'chromium' || options.files) return { browser, files };
    notes.push(`${browser}: ${shared.length} of ${files.length} files (see inEveryEngine)`);
    return { browser, files: shared };
  });
}

async function browserTests(built) {
  const files = testFiles('.browser.ts');
  if (noFiles('browser', files)) return;
  const ready = lanes(files).filter(({ browser }) => {
    const missing = !built ? 'Not run: the build failed.' : !ENGINES[browser]() && 'Not installed.';
    if (missing) record(browser, { failed: 1 }, missing);
    return !missing;
  });
  if (!ready.length) return;
  let engines;
  const ran = await again(
    ready.flatMap(({ browser, files: some }) => some.map((file) => `${file} (${browser})`)),
    async (some) => {
      const job = ready.map(({ browser, files: own }) => ({
        browser,
        files: own.filter((file) => some.includes(`${file} (${browser})`)),
      }));
      const { output, message, seconds } = await run(
        [
          'test/support/run-browser.mjs',
          JSON.stringify({ lanes: job.filter((lane) => lane.files.length), quick }),
        ],
        { minutes: 45, stdio: ['ipc'] },
      );
      engines ??= message?.engines;
      const done = message?.files.map(({ file, engine, ...counts }) => ({
        ...counts,
        engine,
        file: `${file} (${engine.toLowerCase()})`,
      }));
      return { files: done ?? [{ failed: 1 }], output, seconds };
    },
  );
  if (!engines) {
    record('browser', { failed: 1, seconds: ran.seconds }, `${ran.output}\nThe runner broke off.`);
    return;
  }
  took.push(...ran.files);
  // Reports of all engines together, without the blank lines of the runner.
  const report = ran.output.replace(/^Running .*$/m, '').replace(/(\n\s*){3,}/g, '\n\n');
  if (ran.files.some(({ failed }) => failed)) console.log(`\n${report.trim()}\n`);
  for (const { name, version, seconds } of engines) {
    const own = ran.files.filter(({ engine }) => engine === name);
    const sumOf = (key) => own.reduce((sum, each) => sum + each[key], 0);
    const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sumOf);
    record(name.toLowerCase(), { passed, failed, skipped, seconds });
    notes.push(version);
  }
}

async function main() {
  if (quick) {
    await Promise.all([
      textChecks(),
      typeChecks().then(() => chosen('node') && nodeTests(true)),
      chosen('browser') && browserTests(true),
    ]);
    return;
  }
  // Two lanes, as few machines have more than two cores to spare. Browser tests come last and
  // alone: they are the ones that a busy machine makes slow.
  const building = buildChecks();
  const [built] = await Promise.all([
    building,
    textChecks()
      .then(typeChecks)
      .then(async () => chosen('node') && nodeTests(await building)),
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
const slowest = took
  .sort((a, b) => b.seconds - a.seconds)
  .slice(0, took.length > 9 ? (CI ? 20 : 5) : 0);
if (slowest.length) {
  const each = slowest.map(({ file, seconds }) => `${file} ${seconds.toFixed(0)} s`);
  console.log(`\nThe longest: ${each.join(', ')}`);
}
if (quick) {
  console.log(
    '\nLeft to npm test: what nobody uses, the build and all that is tested on it, the checks for developers, the stories, and the contract of each element.',
  );
} else if (!all && !options.only && !options.files) {
  console.log('\nLeft to CI; with --long here, but for the browsers:');
  for (const { what, why } of long) console.log(`  ${what}: ${why}`);
}
const skipped = sum('skipped') ? `, ${sum('skipped')} skipped` : '';
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') ? 1 : 0;
