// Runs browser tests in a process of its own, so that a crash of the runner is seen as one:
// node run-browser.mjs '{"lanes": [{"browser": …, "files": […]}]}'. scripts/test.mjs starts it and gets the
// counts of each file in each engine as a message; the output is about failures only.
import { relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { wtrConfig } from './wtr.config.mjs';

const started = Date.now();
const config = wtrConfig(JSON.parse(process.argv[2]));

// Ended from outside: no browser may stay behind.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    setTimeout(() => process.exit(1), 5000);
    await Promise.allSettled(config.browsers.map((browser) => browser.stop()));
    process.exit(1);
  });
}

const runner = await startTestRunner({
  config,
  autoExitProcess: false,
  readCliArgs: false,
  readFileConfig: false,
});

/** By engine, the seconds until it had ended; by session, those that it took. */
const ended = new Map(config.browsers.map(({ name }) => [name, 0]));
const begun = new Map();
const took = new Map();
runner.sessions.on('session-status-updated', ({ id, status, browser }) => {
  const now = Date.now();
  if (status === 'INITIALIZING') begun.set(id, now);
  if (status !== 'FINISHED') return;
  ended.set(browser.name, (now - started) / 1000);
  took.set(id, (now - (begun.get(id) ?? started)) / 1000);
});

const allTests = ({ tests, suites }) => [...tests, ...suites.flatMap(allTests)];

runner.on('stopped', () => {
  const files = [];
  for (const { id, browser, testFile, testResults, passed, errors } of runner.sessions.all()) {
    const file = relative(config.rootDir, testFile);
    const tests = testResults ? allTests(testResults) : [];
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    // A file that breaks before, between or after its tests is a failure too.
    const broken = errors.length || tests.length === 0 || (!passed && !failed);
    files.push({
      engine: browser.name,
      file,
      passed: tests.filter((test) => test.passed).length,
      failed: failed + (broken ? 1 : 0),
      skipped: tests.filter((test) => test.skipped).length,
      seconds: took.get(id) ?? 0,
    });
    if (passed && tests.length === 0) console.log(`${file} has no tests (${browser.name})`);
  }
  const engines = [...ended].map(([name, seconds]) => {
    const version = config.browsers.find((each) => each.name === name && each.version)?.version;
    return { name, version: version ?? `${name} did not start`, seconds };
  });
  process.send({ engines, files }, () => process.exit());
});
