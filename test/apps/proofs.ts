// Each app is small, laid out as its framework's starter makes it, and shows the same two pages: `/` is a timeline
// with a note of the clinic and a booking of its own, `/guide` the private guide. Frameworks with a server have a
// third, of widgets that the server wrote.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { es } from '../../src/compiled/es.data.js';
import { evidence } from '../../src/elements/evidence/evidence.data.js';
import { rightForMe } from '../../src/elements/right-for-me/right-for-me.data.js';
import { timeline as en } from '../../src/elements/timeline/timeline.data.js';
import { messages } from '../../src/locale/en.js';
import { copy, install, run, start, version, work } from './installed.js';

interface App {
  /** Its folder here. */
  readonly app: string;
  /** What it is made with, as npm calls it. */
  readonly made: readonly string[];
  /** The framework's own check of its types: a program in `node_modules`, and what it is told. */
  readonly check: readonly string[];
  /**
   * The same over what is wrong, and what it says of each; where the framework has no comment by which a line
   * may be expected to be refused.
   */
  readonly refuses?: { readonly check: readonly string[]; readonly says: readonly RegExp[] };
  readonly build?: readonly string[];
  /** The folder of what is built; or the program in it that serves it, of a framework with a server of its own. */
  readonly built?: string;
  readonly server?: string;
  /** Whether each page is a file of its own, and is loaded anew. Default: one file stands for all. */
  readonly pages?: 'files' | 'loaded';
  /** Whether there is a third page, `/about`, with widgets that were written by `ketamine-elements/server`. */
  readonly prerendered?: boolean;
}

const PATIENCE = { timeout: 15_000 };

async function press(page: Page, name: string): Promise<void> {
  const found = await page.waitForSelector(`::-p-aria(${name})`, PATIENCE);
  await found?.click();
}

const timelineIsTitled = (page: Page, title: string) =>
  page.waitForFunction(
    (title) => {
      const root = document.querySelector('ketamine-timeline')?.shadowRoot;
      return root?.querySelector('[part~="title"]')?.textContent.trim() === title;
    },
    PATIENCE,
    title,
  );

/** That the timeline has what the app gave it: its attribute, property and slot, and what the clinic shares. */
async function timelineIsWhole(page: Page): Promise<void> {
  await timelineIsTitled(page, en.title);
  const { text, ...rest } = await page.$eval('ketamine-timeline', (timeline) => {
    const note = timeline.querySelector('[slot="step-leave"]');
    return {
      heading: timeline.shadowRoot?.querySelector('[part~="title"]')?.localName,
      visits: timeline.visits,
      slot: note?.assignedSlot?.name,
      note: note?.textContent.trim(),
      text: timeline.shadowRoot?.textContent ?? '',
    };
  });
  assert.deepEqual(rest, {
    heading: 'h3',
    visits: { iv: { arriveMinutes: 25 } },
    slot: 'step-leave',
    note: 'Park behind the house.',
  });
  for (const words of ['Come 25 minutes before', 'Quay Clinic', '(555) 010-0142']) {
    assert.ok(text.includes(words), words);
  }
}

/** That the timeline is drawn by the tag itself, and is not what a server wrote. */
async function timelineLives(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('ketamine-timeline')?.shadowRoot?.adoptedStyleSheets.length,
    PATIENCE,
  );
  await timelineIsTitled(page, en.title);
}

/** Of the marks by which recorders look away: those that a guide has which nobody touched, and this one lacks. */
const marksOfGuide = (page: Page) =>
  page.evaluate(() => {
    const guide = document.querySelector('ketamine-right-for-me');
    const untouched = document.createElement('ketamine-right-for-me');
    document.body.append(untouched);
    const attributes = [...untouched.attributes].filter(({ name }) => name !== 'class');
    const lost = [
      ...[...untouched.classList].filter((name) => !guide?.classList.contains(name)),
      ...attributes
        .filter(({ name, value }) => guide?.getAttribute(name) !== value)
        .map(({ name }) => name),
    ];
    untouched.remove();
    return { lost, all: untouched.classList.length + attributes.length };
  });

/** The steps of an app, each of which goes on where the one before it ended: checked, built, and used in a browser. */
export async function proofs({
  app,
  made,
  check,
  refuses,
  build,
  built,
  server: own,
  pages,
  prerendered,
}: App) {
  const skip = await install();
  const heard: string[] = [];
  let browser: Browser;
  let page: Page;
  let server: { url: string; close(): Promise<void> } | undefined;
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const node = ([program = '', ...args]: readonly string[]) =>
    run(process.execPath, [join(work, 'node_modules', program), ...args], join(work, app));

  const steps: Readonly<Record<string, (t: TestContext) => unknown>> = {
    'takes what is right, and refuses what is wrong': async (t) => {
      t.diagnostic(`${app}: ${made.map((name) => `${name} ${version(name)}`).join(', ')}`);
      copy(app);
      await node(check);
      const said = refuses && (await node(refuses.check).catch(String));
      for (const each of refuses?.says ?? []) assert.match(said ?? '', each);
    },

    'is built, and shows its timeline with attribute, property, slot and clinic': async () => {
      if (build) await node(build);
      server = own
        ? await start(own, join(work, app))
        : await serve({
            mounts: {
              '/': join(work, app, built ?? ''),
              '/node_modules/': join(work, 'node_modules'),
            },
            handle: (request) => {
              if (!pages && !/\.\w+$/.test(request.url ?? '')) request.url = '/';
              return false;
            },
          });
      browser = (await launchChromium()) as Browser;
      page = await browser.newPage();
      page.on('console', (message) => {
        // Chrome says that a script may not write a root; the tag makes one.
        if (/shadowrootmode/.test(message.text())) return;
        if (/warn|error/.test(message.type())) heard.push(message.text());
      });
      page.on('pageerror', (error) => heard.push(String(error)));
      await page.goto(server.url);
      await timelineIsWhole(page);
    },

    'hears that a visit is booked, and does it in its own way': async () => {
      const before = page.url();
      await press(page, `${messages.book}[role="link"]`);
      await page.waitForSelector('[role="status"] ::-p-text(Choose a day.)', PATIENCE);
      assert.equal(page.url(), before);
    },

    'changes its language, and back': async () => {
      await press(page, 'Español');
      await timelineIsTitled(page, es.timeline.title);
      await press(page, 'English');
      await timelineIsTitled(page, en.title);
    },

    'goes to its other page, where what it changes leaves the marks of the guide': async () => {
      const left = await page.$('ketamine-timeline');
      await press(page, 'Guide[role="link"]');
      const start = `::-p-aria(${rightForMe.before.start}[role="button"])`;
      await page.waitForSelector(start, PATIENCE);
      assert.match(new URL(page.url()).pathname, /^\/guide\/?$/);
      assert.equal(await page.$('ketamine-timeline'), null);
      // Of another page, nothing can be asked any more.
      if (pages !== 'loaded')
        assert.equal(await left?.evaluate(({ isConnected }) => isConnected), false);
      for (const width of ['wide', 'narrow', 'wide']) {
        await press(page, 'Change width');
        await page.waitForSelector(`ketamine-right-for-me.${width}`, PATIENCE);
        const { lost, all } = await marksOfGuide(page);
        assert.deepEqual(lost, []);
        assert.ok(all > 5);
      }
    },

    'goes back, to the whole timeline': async () => {
      await page.goBack();
      await timelineIsWhole(page);
      assert.equal(await page.$('ketamine-right-for-me'), null);
    },

    ...(prerendered && {
      'shows what its server wrote before any script, and brings it to life': async () => {
        const plain = await browser.newPage();
        await plain.setJavaScriptEnabled(false);
        await plain.goto(`${server?.url}/about`);
        await plain.waitForSelector(`::-p-aria(${en.title}[role="heading"])`, PATIENCE);
        await plain.waitForSelector(`::-p-aria(${evidence.title}[role="heading"])`, PATIENCE);
        await plain.close();
        // Opened, and come to from another page.
        await page.goto(`${server?.url}/about`);
        await timelineLives(page);
        await press(page, 'Treatment[role="link"]');
        // The page that is left has a timeline of the same title.
        await page.waitForFunction(() => !document.querySelector('ketamine-evidence'), PATIENCE);
        await timelineIsWhole(page);
        await press(page, 'About[role="link"]');
        await page.waitForSelector('ketamine-evidence');
        await timelineLives(page);
      },
    }),

    'has said nothing in the console': () => assert.deepEqual(heard, []),
  };

  let failed = '';
  return Object.entries(steps).map(([name, step]) => ({
    name: `${app} ${name}`,
    skip,
    run: async (t: TestContext) => {
      if (failed) return t.skip(`it failed before: "${failed}"`);
      failed = name;
      await step(t);
      failed = '';
    },
  }));
}
