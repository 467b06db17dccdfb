// Loaded before each file of Node tests: what a failed test leaves open must not keep its process alive.
// Not `--test-force-exit`, which can end a process before its last results are handed on: the tests that
// they are of would be missing, and nobody would see it.
import { after } from 'node:test';

after(() => setTimeout(() => process.exit(), 30_000).unref());
