// Makes a release, or shows what it would be: `npm run release` rehearses in a copy beside this folder
// and leaves no trace but dist/release.
//
//   npm run release                 the version, the change log, the build, the tests, the package, its hashes
//   npm run release -- --write      the same here, then a commit and a tag; pushing the tag publishes
//   npm run release -- --no-test    a rehearsal without the tests
//   --publish                       for CI, on the tag: packs what is built and hands it to npm, with provenance
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { changes, kept } from './surface.mjs';

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean' },
    publish: { type: 'boolean' },
    'no-test': { type: 'boolean' },
  },
});
if (options['no-test'] && (options.write || options.publish)) {
  throw new Error('--no-test is for rehearsals.');
}

const home = resolve(import.meta.dirname, '..');
let root = home;

/** Runs a program and stops when it fails; returns what it printed if that is not shown. */
function run(program, args, { shown = true, ...more } = {}) {
  const stdio = shown ? 'inherit' : ['ignore', 'pipe', 'inherit'];
  const ran = spawnSync(program, args, { cwd: root, encoding: 'utf8', stdio, ...more });
  if (ran.status !== 0) throw ran.error ?? new Error(`${program} ${args.join(' ')} failed.`);
  return ran.stdout?.trim() ?? '';
}
const node = (...args) => run(process.execPath, args);
const git = (...args) => run('git', args, { shown: false });
const npm = (args, more) =>
  process.env.npm_execpath
    ? run(process.execPath, [process.env.npm_execpath, ...args], more)
    : run('npm', args, more);
const read = (path) => readFileSync(join(root, path), 'utf8');
const step = (text) => console.log(`\n— ${text}`);

/** What changed for pages since the last release, in words. */
function surfaceSince() {
  const last = spawnSync('git', ['describe', '--tags', '--abbrev=0', '--match', 'v*'], {
    cwd: root,
    encoding: 'utf8',
  }).stdout.trim();
  if (!last) return ['There is no release yet to compare with.'];
  const found = changes(JSON.parse(git('show', `${last}:${kept}`)), JSON.parse(read(kept)));
  return [`The public surface since ${last}:`, ...found.map(({ text }) => `  ${text}`)];
}

/** The part of the change log about this version. */
function notes(version) {
  const [, said] =
    new RegExp(`^## ${version.replaceAll('.', '\\.')}\\n(.*?)(?=^## |(?![^]))`, 'ms').exec(
      read('CHANGELOG.md'),
    ) ?? [];
  if (!said) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return said.trim();
}

/** The package and what is needed to check it, in dist/release; returns the path of the package. */
function pack(version) {
  const folder = join(root, 'dist/release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { shown: false });
  const [file] = readdirSync(folder);
  const hash = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  const files = [
    [file, join(folder, file)],
    ...readdirSync(join(root, 'dist/cdn'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(join(root, 'dist/').length), path]),
  ];
  const sums = files.map(([name, path]) => `${hash(path)}  ${name}\n`).join('');
  writeFileSync(join(folder, 'SHA256SUMS'), sums);
  cpSync(join(root, 'dist/cdn/integrity.json'), join(folder, 'integrity.json'));
  writeFileSync(join(folder, 'NOTES.md'), `${notes(version)}\n`);
  console.log(`dist/release: ${readdirSync(folder).join(', ')}\nsha256 ${sums.split('\n', 1)}`);
  return join(folder, file);
}

const versionNow = () => JSON.parse(read('package.json')).version;

function publish() {
  const version = versionNow();
  const tag = git('tag', '--points-at', 'HEAD').split('\n');
  if (!tag.includes(`v${version}`)) throw new Error(`This commit is not tagged v${version}.`);
  // npm takes the proof of the run from CI, and refuses where there is none.
  npm(['publish', pack(version), '--provenance', '--access', 'public']);
}

function release() {
  step('Version and change log');
  node('node_modules/@changesets/cli/bin.js', 'version');
  node('scripts/version.mjs');
  const version = versionNow();
  const said = notes(version);
  console.log(`${version}\n\n${said}`);

  step('Build');
  node('scripts/build.mjs');
  console.log(surfaceSince().join('\n'));
  if (!options['no-test']) {
    step('Tests');
    node('scripts/test.mjs');
  }
  step('Package');
  pack(version);
  return version;
}

if (options.publish) publish();
else if (options.write) {
  if (git('status', '--porcelain')) throw new Error('Commit or put away what is changed first.');
  const version = release();
  git('commit', '--all', '--message', `release: ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', version);
  console.log(`\nTo publish ${version}: git push --follow-tags`);
} else {
  const copy = mkdtempSync(join(tmpdir(), 'ketamine-elements-release-'));
  git('worktree', 'add', '--detach', '--force', copy);
  root = copy;
  try {
    symlinkSync(join(home, 'node_modules'), join(copy, 'node_modules'), 'junction');
    release();
    cpSync(join(copy, 'dist/release'), join(home, 'dist/release'), { recursive: true });
    console.log('\nA rehearsal of the last commit: nothing is changed. With --write it is made.');
  } finally {
    root = home;
    git('worktree', 'remove', '--force', copy);
  }
}
