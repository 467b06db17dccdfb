// Runs browser tests in a process of its own, so that a crash of the runner is seen as one:
// node run-browser.mjs '{"lanes": [{"browser": …, "files": […]}]}'. scripts/test.mjs starts it and gets the
// counts as a message; the output is about failures only.
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

const results = new Map(
  config.browsers.map(({ name }) => [name, { passed: 0, failed: 0, skipped: 0, seconds: 0 }]),
);
const begun = new Map();
const durations = [];
runner.sessions.on('session-status-updated', ({ id, status, browser, testFile }) => {
  const now = Date.now();
  if (status === 'INITIALIZING') begun.set(id, now);
  if (status !== 'FINISHED') return;
  results.get(browser.name).seconds = (now - started) / 1000;
  const file = `${relative(config.rootDir, testFile)} (${browser.name})`;
  durations.push({ file, seconds: (now - (begun.get(id) ?? started)) / 1000 });
});

const allTests = ({ tests, suites }) => [...tests, ...suites.flatMap(allTests)];

runner.on('stopped', () => {
  for (const { browser, testFile, testResults, passed, errors } of runner.sessions.all()) {
    const count = results.get(browser.name);
    const tests = testResults ? allTests(testResults) : [];
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    count.passed += tests.filter((test) => test.passed).length;
    count.skipped += tests.filter((test) => test.skipped).length;
    count.failed += failed;
    // A file that breaks before, between or after its tests is a failure too.
    if (errors.length || tests.length === 0 || (!passed && !failed)) count.failed++;
    if (passed && tests.length === 0) {
      console.log(`${relative(config.rootDir, testFile)} has no tests (${browser.name})`);
    }
  }
  const engines = [...results].map(([name, result]) => {
    const version = config.browsers.find((each) => each.name === name && each.version)?.version;
    return { name, version: version ?? `${name} did not start`, ...result };
  });
  process.send({ engines, durations }, () => process.exit());
});
