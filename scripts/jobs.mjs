// What runs when: `npm run check` while you work, `npm test` before you hand on, CI for all of it.
// Every job is a test file, or tests in one. A new long job is its file and a line in `long`.

/**
 * Tests that need the build, or take longer than a look at a change may: not in `npm run check`, which
 * also skips what test/support/quick.ts marks.
 */
export const slow = ['test/{apps,built,cli,development,scripts,stories,visual,wordpress}/**'];

/** The longest, which begin first: two run at a time, and one that begins last leaves a core idle. */
export const longest = [
  'test/apps/{angular,next,nuxt}.test.ts',
  'test/scripts/new-element.test.ts',
  'test/wordpress/plugin.test.ts',
  'test/built/{builder,docs,prerender,recorders,storybook}.test.ts',
  'test/visual/pictures.test.ts',
];

/**
 * What CI runs in Firefox and WebKit besides Chromium, which goes through all: where engines differ, and a reader
 * would be hurt by it. The whole suite would be a quarter of an hour in each. `--browser NAME` alone runs all of it.
 */
export const inEveryEngine = {
  'test/elements/trace.browser.ts':
    'each engine has events and observers of its own, and none may tell of an answer',
  'test/elements/replay.browser.ts':
    'each draws a picked control in its own way, and no replay tool may be handed one',
  'test/ui/private.browser.ts':
    'which keys leave a closed root, and what hides it, is up to the engine',
  'test/elements/right-for-me.browser.ts':
    'the guide: focus, the Back button and what is spoken differ most',
  'test/elements/clinic.browser.ts': 'in which order a tag, its place and its script are upgraded',
};

/**
 * What `npm test` leaves to CI. Without `files`, the tests themselves do less where `LONG_JOBS` is not
 * set in the environment.
 */
export const long = [
  {
    what: 'Firefox and WebKit',
    why: 'some tests in a browser once more in each (see inEveryEngine), for faults that are rare',
  },
  {
    what: 'ten of twelve session recorders',
    why: 'each is walked through the whole guide twice; rrweb, which most are made of, and Clarity stay',
  },
  {
    what: 'stories and prerendered widgets on a wide page',
    why: 'on a phone they stay; the style tests and the hosts look at wide pages too',
  },
  {
    what: 'the built Storybook',
    files: ['test/built/{docs,storybook}.test.ts'],
    why: 'opens every page with all its live stories, at two widths, under axe, and each tool around them',
  },
  {
    what: 'monitoring tools',
    files: ['test/built/monitors.test.ts'],
    why: 'walks the guide past each, in two engines; trace and replay stay',
  },
  {
    what: 'every tag with every hostile value, and with everything that a page can break',
    why: 'each tag takes a sixth of them, so that all of them are tried on some tag',
  },
  {
    what: 'pictures',
    files: ['test/visual/pictures.test.ts'],
    why: 'draws every story; `npm run pictures` is for who changes the look',
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
    what: 'an app of each framework',
    files: ['test/apps/*.test.ts'],
    why: 'installs nine frameworks once, a gigabyte; checks, builds and opens an app of each',
  },
  {
    what: 'the plugin in a whole WordPress',
    files: ['test/wordpress/{network,paste,plugin}.test.ts'],
    why: 'starts a database and a WordPress, and goes through its dashboard and its editor as five users',
  },
  {
    what: 'the comparison of pictures',
    files: ['test/visual/compare.test.ts'],
    why: 'tests how pictures are compared, which changes seldom',
  },
];
