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

/** `browsers`: names of launchers. Each launcher gets a `version` once it runs. */
export function wtrConfig({ files = ['test/**/*.browser.ts'], browsers = ['chromium'] } = {}) {
  const reporter = defaultReporter({ reportTestProgress: false });
  return {
    rootDir,
    files,
    browsers: browsers.map((name) => launchers[name]()),
    concurrency: 1,
    concurrentBrowsers: Math.min(3, availableParallelism()),
    nodeResolve: true,
    plugins: [
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` }),
      commandsPlugin(),
    ],
    middleware: [pageMiddleware],
    testFramework: { config: { timeout: 40_000, forbidOnly: CI } },
    testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Tests</title>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
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
