// Finds the browsers the tests run in. Node built-ins only: setup.mjs uses it before
// node_modules exists (puppeteer-core is loaded late, in launchChromium).
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export const CI = Boolean(process.env.CI) && process.env.CI !== 'false';

/** Where setup.mjs puts the Chromium that comes inside an npm package. */
export const npmChromiumDir = join(root, 'node_modules/.cache/chromium');
const npmChromium = join(npmChromiumDir, 'unpacked/chromium');

const firstFile = (paths) => paths.find((path) => path && existsSync(path));

/** The first of these commands that is on the PATH. */
export const findCommand = (...names) =>
  firstFile(
    names.flatMap((name) =>
      (process.env.PATH ?? '').split(delimiter).map((dir) => dir && join(dir, name)),
    ),
  );

const inProgramFiles = (path) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].map(
    (dir) => dir && join(dir, path),
  );

const inApplications = (path) =>
  ['/Applications', join(process.env.HOME ?? '/', 'Applications')].map((dir) => join(dir, path));

/** Chrome, Chromium or Edge: path or undefined. */
export function findChromium() {
  return (
    firstFile([process.env.CHROME_PATH]) ??
    findCommand(
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
    ) ??
    firstFile([
      '/snap/bin/chromium',
      ...inApplications('Google Chrome.app/Contents/MacOS/Google Chrome'),
      ...inApplications('Chromium.app/Contents/MacOS/Chromium'),
      ...inApplications('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      ...inProgramFiles('Google/Chrome/Application/chrome.exe'),
      ...inProgramFiles('Chromium/Application/chrome.exe'),
      ...inProgramFiles('Microsoft/Edge/Application/msedge.exe'),
      npmChromium,
    ])
  );
}

/** Firefox: path or undefined. */
export function findFirefox() {
  return (
    firstFile([process.env.FIREFOX_PATH]) ??
    findCommand('firefox-esr', 'firefox') ??
    firstFile([
      '/snap/bin/firefox',
      ...inApplications('Firefox.app/Contents/MacOS/firefox'),
      ...inProgramFiles('Mozilla Firefox/firefox.exe'),
    ])
  );
}

/**
 * WebKitGTK, the engine that stands in for Safari: `{ driver, browser, xvfb }` (paths) or
 * undefined. It has no headless mode, so a virtual display is part of it.
 */
export function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const libraries = readdirSync('/usr/lib').map((name) => join('/usr/lib', name));
  const driver = findCommand('WebKitWebDriver');
  const xvfb = findCommand('xauth') && findCommand('xvfb-run');
  const browser = firstFile(
    ['webkit2gtk-4.1', 'webkitgtk-6.0'].flatMap((version) =>
      ['/usr/libexec', ...libraries].map((dir) => join(dir, version, 'MiniBrowser')),
    ),
  );
  return driver && xvfb && browser ? { driver, browser, xvfb } : undefined;
}

/** Arguments that keep Chromium quiet, off the network and usable in containers. */
export function chromiumArgs() {
  const fromNpm = findChromium() === npmChromium;
  return [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
    // The sandbox cannot start as root, nor in most CI containers, nor outside a system folder
    // on some Linux systems.
    ...(process.getuid?.() === 0 || CI || fromNpm ? ['--no-sandbox'] : []),
    ...(fromNpm ? ['--no-zygote'] : []),
  ];
}

/** Options for puppeteer's launch(). */
export function chromiumOptions() {
  const executablePath = findChromium();
  if (executablePath !== npmChromium) {
    return { executablePath, headless: true, args: chromiumArgs() };
  }
  // The npm package brings its own system libraries and fonts.
  const dir = join(npmChromiumDir, 'unpacked');
  const libraries = [join(dir, 'al2023/lib'), process.env.LD_LIBRARY_PATH];
  return {
    executablePath,
    headless: 'shell',
    args: chromiumArgs(),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
      FONTCONFIG_PATH: join(dir, 'fonts'),
    },
  };
}

/**
 * A browser for tests that run in Node; close it when done.
 *
 * @param {import('puppeteer-core').LaunchOptions} options
 */
export async function launchChromium(options = {}) {
  const { launch } = await import('puppeteer-core');
  return launch({ ...chromiumOptions(), ...options });
}
