// Runs before `npm start`, `npm test` and the others, so that a fresh clone needs one command:
// installs what package-lock.json asks for, with --browser a browser for the tests if there is none, and
// with --all what else they run in: PHP with the files of WordPress, and for CI two more browsers.
// Node built-ins only, because node_modules may not exist yet. Silent when nothing is to do.
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CI,
  findChromium,
  findCommand,
  findFirefox,
  findWebKit,
  npmChromiumDir,
} from './browsers.mjs';
import { findMariaDb, findPhp, findWordPress, hasMySqlOfPhp, wordpressDir } from './wordpress.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    ...options,
  });
  if (error) console.error(error.message);
  return status === 0;
}

function npm(...args) {
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  // npm_execpath is the npm that runs this script (or another package manager: not usable).
  const self = process.env.npm_execpath;
  return self?.endsWith('npm-cli.js')
    ? run(process.execPath, [self, ...all])
    : run('npm', all, { shell: process.platform === 'win32' });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
}

if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  console.log('Installing packages from package-lock.json (npm ci) …');
  if (!npm('ci')) fail('npm ci failed.');
}

const all = process.argv.includes('--all');
if (all || process.argv.includes('--browser')) await setupBrowsers();

async function setupBrowsers() {
  const canApt =
    process.platform === 'linux' && process.getuid?.() === 0 && Boolean(findCommand('apt-get'));
  const wanted = findChromium() ? [] : ['chromium'];
  if (canApt && CI && all) {
    // One engine is enough for daily work; a CI run covers all three.
    if (!findFirefox()) wanted.push('firefox-esr');
    if (!findWebKit()) wanted.push('webkit2gtk-driver', 'xvfb', 'xauth');
    if (!findMariaDb()) wanted.push('mariadb-server-core');
    if (!hasMySqlOfPhp()) wanted.push('php-mysql');
  }
  if (all && !findPhp()) wanted.push('php-cli');
  const wordpress = all && !findWordPress() && Boolean(findCommand('apt-get'));
  if (canApt && (wanted.length || wordpress)) {
    console.log(
      `You are root, so apt-get now ${wanted.length ? `installs ${wanted.join(', ')} on this system` : 'updates its lists'} ` +
        'for the tests. To keep your system as it is, stop now and run this as another user.',
    );
    run('apt-get', ['update', '-qq']);
  }
  if (wanted.length && canApt) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...wanted];
    // A package that this system does not have must not keep the others out.
    if (!run('apt-get', install, { env })) {
      for (const name of wanted) run('apt-get', [...install.slice(0, 4), name], { env });
    }
  }
  // Without them, the tests of WordPress fail and say what is missing; all others run.
  if (wordpress) unpackWordPress();
  if (!findChromium() && process.platform === 'linux' && process.arch === 'x64') {
    await npmChromium().catch((error) => console.error(error.message));
  }
  if (!findChromium()) {
    fail(
      'No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to its program file.',
    );
  }
}

/**
 * The files of WordPress from its packages, which are only unpacked: installing them would start a web
 * server. Needs no rights. WordPress is GPL-2.0; none of it is shipped.
 */
function unpackWordPress() {
  console.log('Unpacking WordPress for tests into node_modules/.cache (apt-get download) …');
  // Unpack beside the place first, so that an interrupted run leaves nothing that looks complete.
  const partial = `${wordpressDir}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  // What it leads to by links comes from other packages.
  const { stdout } = spawnSync('apt-cache', ['depends', 'wordpress'], { encoding: 'utf8' });
  const [...libraries] = stdout.matchAll(/Depends: ((?:libjs|libphp)-\S+|php-getid3)$/gm);
  const packages = new Set([
    'wordpress',
    'wordpress-theme-twentytwentythree',
    ...libraries.map(([, name]) => name),
  ]);
  const download = ['download', '-qq', '-o', 'APT::Sandbox::User=root', ...packages];
  if (!run('apt-get', download, { cwd: partial })) return;
  for (const archive of readdirSync(partial)) {
    if (!run('dpkg-deb', ['--extract', archive, 'files'], { cwd: partial })) return;
  }
  const unpacked = join(partial, 'files/usr/share/wordpress');
  // Links lead to files of other packages: those that came along take their place.
  for (const entry of readdirSync(unpacked, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    const link = join(entry.parentPath, entry.name);
    const isFile = statSync(link, { throwIfNoEntry: false })?.isFile();
    const file = isFile && readFileSync(link);
    rmSync(link);
    if (file) writeFileSync(link, file);
  }
  renameSync(unpacked, wordpressDir);
  rmSync(partial, { recursive: true });
}

/** For machines where nothing can be installed: a Chromium that comes inside an npm package. */
async function npmChromium() {
  console.log('Installing a Chromium for tests into node_modules/.cache (npm) …');
  const options = ['--prefix', npmChromiumDir, '--no-save', '--ignore-scripts'];
  if (!npm('install', ...options, '@sparticuz/chromium@153.0.0')) return;
  // The package unpacks itself to the temporary folder. Unpack to another name first, so that an
  // interrupted run leaves nothing that looks complete.
  const partial = join(npmChromiumDir, 'partial');
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  process.env.TMPDIR = partial;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x'; // makes it unpack its system libraries too
  const entry = createRequire(join(npmChromiumDir, 'index.js')).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  await chromium.executablePath();
  // Its own font settings name folders that exist only on the servers it is made for.
  writeFileSync(
    join(partial, 'fonts/fonts.conf'),
    '<fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir>' +
      '<cachedir prefix="xdg">fontconfig</cachedir></fontconfig>',
  );
  renameSync(partial, join(npmChromiumDir, 'unpacked'));
}
