// Configuration of @web/test-runner for the tests that run in browsers (test/**/*.browser.ts).
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { CI, chromiumOptions, findFirefox, findWebKit } from '../../scripts/browsers.mjs';
import { commandsPlugin, resetPage } from './commands.mjs';
import { pageMiddleware } from './pages.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

/** `launchOptions.browser: 'firefox'` makes it Firefox. */
function puppeteerLauncher(launchOptions) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions,
    // One page at a time: only one can have the focus, and more pages are not faster.
    concurrency: 1,
    async createBrowserContext({ browser }) {
      launcher.version = `${launcher.name} ${(await browser.version()).split('/')[1]}`;
      return browser.defaultBrowserContext();
    },
  });
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    await resetPage(launcher.getPage(id));
    return stopSession(id);
  };
  return launcher;
}

export const launchers = {
  chromium: () => puppeteerLauncher(chromiumOptions()),
  firefox: () =>
    puppeteerLauncher({ browser: 'firefox', executablePath: findFirefox(), headless: true }),
  webkit: () => webkitLauncher(findWebKit()),
};

/** The page of the tests. Chromium alone goes through every case of the longest, and in CI alone. */
const page = (quick, full) => (testFramework) => `<!doctype html>
<html lang="en"${quick ? ' data-quick' : ''}${full ? ' data-every-case' : ''}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Tests</title>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;

/**
 * Chromium is started twice, as one page uses one core: the elements take as long as the stories, each of them
 * under axe, and all else. Each browser has a focus of its own.
 */
function groups(lanes, quick) {
  const ofElement = (file) => file.startsWith('test/elements/');
  return lanes
    .flatMap(({ browser, files }) =>
      browser === 'chromium'
        ? [ofElement, (file) => !ofElement(file)].map((part) => ({
            browser,
            files: files.filter(part),
          }))
        : [{ browser, files }],
    )
    .filter(({ files }) => files.length)
    .map(({ browser, files }, index) => ({
      name: `${browser} ${index}`,
      files,
      browsers: [launchers[browser]()],
      testRunnerHtml: page(quick, CI && browser === 'chromium'),
    }));
}

/** axe and most tests look into roots, which are closed on a page: `test/built` has those. */
const openRoots = {
  name: 'open-roots',
  serve: ({ path }) =>
    /\/src\/ui\/root-mode\.[jt]s$/.test(path)
      ? { body: "export const rootMode = 'open';", type: 'js' }
      : undefined,
};

/**
 * `lanes`: which files, by their paths, go through the browser of which launcher. Each launcher gets a `version`
 * once it runs. `quick` leaves out what test/support/quick.ts says.
 */
export function wtrConfig({ lanes, quick }) {
  const reporter = defaultReporter({ reportTestProgress: false });
  const started = groups(lanes, quick);
  return {
    rootDir,
    groups: started,
    browsers: started.flatMap((group) => group.browsers),
    concurrency: 1,
    concurrentBrowsers: Math.min(3, availableParallelism()),
    nodeResolve: true,
    plugins: [
      openRoots,
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` }),
      commandsPlugin(),
    ],
    middleware: [pageMiddleware],
    testFramework: {
      config: {
        timeout: 40_000,
        forbidOnly: CI,
      },
    },
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 900_000,
    reporters: [
      {
        ...reporter,
        // Console messages of tests are worth reading only when something failed.
        reportTestFileResults(args) {
          if (args.sessionsForTestFile.some((session) => !session.passed)) {
            reporter.reportTestFileResults(args);
          }
        },
      },
    ],
  };
}
