// Runs Node tests and counts single tests: node --import tsx run-node.mjs FILE…
// scripts/test.mjs starts it and gets the counts of each file as a message; the output is about failures only.
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';

// Handed on to the process of each file.
process.execArgv.push('--import', new URL('end.mjs', import.meta.url).href);

/** What tests tell of themselves by `diagnostic`, such as the versions that they ran with, and why they are skipped. */
const said = new Set();
// By file, as two run at a time and what they report comes mixed.
const reading = new Map();
const readingOf = (file) => {
  if (!reading.has(file)) {
    // Names of the test that runs, outermost first; by depth, whether it has children, which are
    // reported before it.
    reading.set(file, { names: [], hasChildren: [] });
  }
  return reading.get(file);
};
const printed = new Map();
/** By file; its seconds are what its outermost tests took, as Node tells of a file only when those before it ended. */
const results = new Map();
const files = process.argv.slice(2).map((file) => resolve(file));

// Two at a time, also on two cores: most of them wait for a browser most of the time.
const concurrency = Math.max(2, availableParallelism() - 1);

for await (const { type, data } of run({ files, concurrency, timeout: 1_200_000 })) {
  const { names, hasChildren } = readingOf(data.file);
  if (type === 'test:start') names[data.nesting] = data.name;
  if (type === 'test:stdout' || type === 'test:stderr') {
    printed.set(data.file, (printed.get(data.file) ?? '') + data.message);
  }
  // Node counts in the same way.
  if (type === 'test:diagnostic' && !/^[a-z_]+ [\d.]+$/.test(data.message)) said.add(data.message);
  if (type !== 'test:pass' && type !== 'test:fail') continue;

  const depth = data.nesting;
  const file = relative(process.cwd(), data.file ?? data.name);
  if (!results.has(file)) results.set(file, { file, passed: 0, failed: 0, skipped: 0, seconds: 0 });
  const counts = results.get(file);
  if (depth === 0) counts.seconds += data.details.duration_ms / 1000;
  const isParent = hasChildren[depth + 1] || data.details.type === 'suite';
  hasChildren[depth + 1] = false;
  hasChildren[depth] = true;

  // A file without tests is reported as one passed test with the name of the file.
  const isFile = files.includes(data.name);
  const empty = type === 'test:pass' && isFile;
  const { error } = data.details;
  if (data.skip !== undefined || data.todo !== undefined) {
    if (!isParent) counts.skipped++;
    if (typeof data.skip === 'string') said.add(`skipped, as ${data.skip}`);
  } else if (type === 'test:fail' || empty) {
    if (error?.failureType === 'subtestsFailed') continue;
    counts.failed++;
    const name = isFile ? '' : names.slice(0, depth).concat(data.name).join(' › ');
    console.log(`✖ ${file} ${name}`);
    console.log(empty ? 'has no tests' : inspect(error?.cause ?? error));
    if (printed.has(data.file)) console.log(`Printed by ${file}:\n${printed.get(data.file)}`);
    printed.delete(data.file);
    console.log();
  } else if (!isParent) {
    counts.passed++;
  }
}
process.send({ files: [...results.values()], said: [...said] }, () => process.exit());
