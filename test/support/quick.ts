/** Whether this is `npm run check`, in which nothing is built. */
const quick = 'quick' in document.documentElement.dataset;

/** For tests in a browser that need the build, or many minutes: skipped, and counted as that. */
export const describeFull = quick ? describe.skip : describe;
export const itFull = quick ? it.skip : it;

/** Whether tests go through every case: in CI, in Chromium. Else they take some. See scripts/jobs.mjs. */
export const everyCase = 'everyCase' in document.documentElement.dataset;

/**
 * What one of several tests takes of cases that are alike for all: in CI all of them, else the part that is its
 * own, so that the tests together still take each case. `index` is its place among `of` tests.
 */
export const share = <Case>(cases: readonly Case[], index: number, of: number): readonly Case[] =>
  everyCase ? cases : cases.filter((_, at) => at % of === index);
