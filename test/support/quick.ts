/** Whether this is `npm run check`, in which nothing is built. */
const quick = 'quick' in document.documentElement.dataset;

/** For tests in a browser that need the build, or many minutes: skipped, and counted as that. */
export const describeFull = quick ? describe.skip : describe;
export const itFull = quick ? it.skip : it;

/** Whether tests go through every case: in CI, in Chromium. Else they take some. See scripts/jobs.mjs. */
export const everyCase = 'everyCase' in document.documentElement.dataset;
