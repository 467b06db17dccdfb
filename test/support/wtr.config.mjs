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

/**
 * Which files a browser of each engine goes through. Chromium is started twice, as one page uses one core:
 * the stories, each of them under axe, take as long as all the rest. Each browser has a focus of its own.
 */
function groups(files, names) {
  const stories = files.filter((file) => file.startsWith('test/stories/'));
  const others = files.filter((file) => !stories.includes(file));
  const lanes = [
    ...(names.includes('chromium')
      ? [stories, others].map((each) => ({ name: 'chromium', files: each }))
      : []),
    ...names.filter((name) => name !== 'chromium').map((name) => ({ name, files })),
  ];
  return lanes
    .filter((lane) => lane.files.length)
    .map((lane, index) => ({
      name: `${lane.name} ${index}`,
      files: lane.files,
      browsers: [launchers[lane.name]()],
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
 * `files`: paths, not patterns. `browsers`: names of launchers. Each launcher gets a `version` once it runs.
 * `quick` leaves out what test/support/quick.ts says.
 */
export function wtrConfig({ files, browsers, quick }) {
  const reporter = defaultReporter({ reportTestProgress: false });
  const lanes = groups(files, browsers);
  return {
    rootDir,
    groups: lanes,
    browsers: lanes.flatMap((lane) => lane.browsers),
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
    testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en"${quick ? ' data-quick' : ''}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Tests</title>
  </head>
  <body><script>globalThis.CI = ${Boolean(CI)}</script><script type="module" src="${testFramework}"></script></body>
</html>`,
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
