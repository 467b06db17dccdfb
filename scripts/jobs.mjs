// What runs when: `npm run check` while you work, `npm test` before you hand on, CI for all of it.
// Every job is a test file, or tests in one. A new long job, such as an app of another framework in
// test/apps, is its file and a line in `long`.

/**
 * Tests that need the build, or take longer than a look at a change may: not in `npm run check`, which
 * also skips what test/support/quick.ts marks.
 */
export const slow = ['test/{apps,built,cli,scripts,stories,visual,wordpress}/**'];

/** The longest, which begin first: two run at a time, and one that begins last leaves a core idle. */
export const longest = [
  'test/scripts/new-element.test.ts',
  'test/wordpress/plugin.test.ts',
  'test/built/{builder,docs,prerender,recorders,storybook}.test.ts',
  'test/visual/pictures.test.ts',
];

/**
 * What even CI does not run of itself yet, by its name, and why. `--browser NAME` runs it all the same. A line
 * here is a debt: the README may claim nothing that rests on it.
 */
export const notYet = {
  firefox:
    'the suites of widths, hostile input, one voice and the trace of the guide were written in Chromium; none went through Firefox since',
  webkit: 'the same as of Firefox',
};

/**
 * What `npm test` leaves to CI. Without `files`, the tests themselves do less where `LONG_JOBS` is not
 * set in the environment.
 */
export const long = [
  {
    what: 'Firefox and WebKit (see notYet)',
    why: 'every test in a browser once more in each: three times as long, for faults that are rare',
  },
  {
    what: 'ten of twelve session recorders',
    why: 'each is walked through the whole guide twice; rrweb, which most are made of, and Clarity stay',
  },
  {
    what: 'the reproducible build',
    files: ['test/built/reproducible.test.ts'],
    why: 'builds all a second time',
  },
  {
    what: 'a new element',
    files: ['test/scripts/new-element.test.ts'],
    why: 'makes one in a copy of the repository, checks the types, builds, and runs what an element has to pass',
  },
  {
    what: 'the plugin in a whole WordPress',
    files: ['test/wordpress/{plugin,network}.test.ts'],
    why: 'starts a database and a WordPress, and goes through its dashboard and its editor as five users',
  },
  {
    what: 'the comparison of pictures',
    files: ['test/visual/compare.test.ts'],
    why: 'tests how pictures are compared, which changes seldom; the pictures themselves stay',
  },
];
