import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Plugin } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { chromiumArgs, launchChromium } from '../../scripts/browsers.mjs';
import { bundle } from '../support/recorders/bundle.js';
import { collect, findTexts } from '../support/recorders/collect.js';
import {
  rightForMe as en,
  rightForMeData,
} from '../../src/elements/right-for-me/right-for-me.data.js';
import { messages } from '../../src/locale/en.js';
import { walk, type Labels } from '../support/recorders/walk.js';
import type { GuideOptionContent } from '../../src/content/right-for-me.js';

/** Words outside of the element, shown or pressed after the walk: recorders may have these. */
const END = { shown: 'The end of what is shown', pressed: 'The end of what is pressed' };

/**
 * The recorders, each a file in support/recorders that starts it as a careless clinic would. With
 * them, the paths to which each sends what is shown on a page and, if it keeps words of that, what
 * is pressed.
 */
const recorders: Record<string, Partial<typeof END>> = {
  amplitude: { shown: '/replay', pressed: '/2/httpapi' },
  clarity: { shown: '/upload', pressed: '/upload' },
  datadog: { shown: '/api/v2/replay', pressed: '/api/v2/rum' },
  faro: { shown: '/collect' },
  highlight: { shown: '/public' },
  mixpanel: { shown: '/record/', pressed: '/track/' },
  newrelic: { shown: '/browser/blobs' },
  openreplay: { shown: '/v1/web/i' },
  posthog: { shown: '/s/', pressed: '/e/' },
  rrweb: { shown: '/emit' },
  'rrweb-fork': { shown: '/emit' },
  sentry: { shown: '/api/1/envelope/' },
};

/** Two of them in daily work, all where long jobs run: scripts/jobs.mjs. */
const walked = process.env.LONG_JOBS ? Object.keys(recorders) : ['clarity', 'rrweb'];

const labels: Labels = {
  start: en.before.start,
  back: en.back,
  next: en.next,
  finish: en.finish,
  print: messages.print,
  copy: messages.copy,
};

/**
 * What nobody may learn: every question and what can be picked, and the notes that the walk leads to.
 * It ticks all boxes, and of what takes one the last, which adds no note. Words as short as "Some" are
 * left out, since they may stand anywhere.
 */
const asked = rightForMeData.questions.map(({ id, many }) => ({ ...en.questions[id], many }));
const planted = {
  question: asked.map(({ question }) => question),
  option: [
    ...asked
      .flatMap(({ options }) => Object.values<GuideOptionContent>(options))
      .map(({ label }) => label),
    en.notSure,
    en.notSay,
  ].filter((label) => label.length > 12),
  note: asked
    .filter(({ many }) => many)
    .flatMap(({ options, notSure }) => [
      ...Object.values<GuideOptionContent>(options).flatMap(({ note }) => note ?? []),
      notSure,
    ]),
};

/** The element that is walked through, and the same as if nobody had thought of recorders. */
const variants = {
  real: {
    tag: 'ketamine-right-for-me',
    marked: true,
    module: `import '../../../src/elements/right-for-me/define.js';`,
  },
  control: {
    tag: 'open-guide',
    marked: false,
    module: `
      import { KetamineRightForMe } from '../../../src/elements/right-for-me/right-for-me.js';
      customElements.define('open-guide', KetamineRightForMe);`,
  },
};
type Variant = (typeof variants)[keyof typeof variants];

/** What comes to a page when. */
const orders = {
  // As on most pages. Clarity then overlooks the marks of the host, which come after the tag.
  'recorder before the script': ['tag', 'recorder', 'script'],
  'recorder before the tag': ['recorder', 'script', 'tag'],
  'recorder last': ['tag', 'script', 'recorder'],
} as const;
type Order = (typeof orders)[keyof typeof orders];

/** The recorders that write down which key is pressed. */
const keyLoggers = ['sentry'];

const asIfOpen: Plugin = {
  name: 'as-if-open',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]ui[\\/]root-mode\.ts$/ }, () => ({
      contents: "export const rootMode = 'open';",
    }));
    onLoad({ filter: /src[\\/]ui[\\/]private\.ts$/ }, () => ({
      contents: `
        export const markNames = [];
        export const markPrivate = () => {};
        export const keepKeys = () => () => {};
        export const keepGestures = () => {};
        export const keepInside = () => {};
        export const listen = () => () => {};
        export const listenUnheard = () => {};
        export const maker = document;
        export const setChecked = (input, on) => { input.checked = on; };
        export const dress = (root, styles) => {
          root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
          return true;
        };
        export const attachRoot = (host, init) => Element.prototype.attachShadow.call(host, init);`,
    }));
  },
};

async function until(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!condition() && Date.now() < end) await setTimeout(50);
  return condition();
}

/**
 * In Chromium alone: a test finds its way through a closed root by the accessibility tree, and minimizes the
 * window so that recorders send what they have, and no other browser lets it. Firefox has the tools of
 * monitors.test.ts, and rrweb's way of hearing of a pick in test/elements/replay.
 */
describe('session recorders', { concurrency: 6 }, () => {
  let browser: Browser;
  const scripts = new Map<string, string>();

  before(async () => {
    browser = (await launchChromium({
      args: [
        ...chromiumArgs(),
        // Nothing leaves this machine.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        // Some recorders pass over a browser that says it is driven.
        '--disable-blink-features=AutomationControlled',
      ],
    })) as Browser;
    for (const recorder of walked) {
      scripts.set(recorder, await bundle(`export * from './${recorder}.js'`));
    }
    for (const { tag, module, marked } of Object.values(variants)) {
      scripts.set(tag, await bundle(module, marked ? [] : [asIfOpen]));
    }
  });
  after(() => browser.close());

  /** Walks through an element on a page with a recorder: all that the recorder sent. */
  async function visit(recorder: string, { tag }: Variant, order: Order): Promise<string> {
    const server = await collect({
      '/': `<!doctype html><title>A clinic</title><link rel="icon" href="data:,"><body>`,
      '/recorder.js': scripts.get(recorder) as string,
      '/element.js': scripts.get(tag) as string,
    });
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await page.goto(server.url);
      const steps = {
        tag: () =>
          page.evaluate((tag) => {
            const element = document.createElement(tag);
            element.setAttribute('layout', 'guide');
            document.body.append(element);
          }, tag),
        script: () => page.addScriptTag({ url: '/element.js' }),
        recorder: async () => {
          await page.addScriptTag({ url: '/recorder.js' });
          await page.evaluate('script.start()');
        },
      };
      for (const step of order) await steps[step]();
      await walk(page, labels);

      // What a recorder saw last must arrive, or nothing is known of what it saw before.
      await page.evaluate(({ shown, pressed }) => {
        const button = document.createElement('button');
        button.textContent = pressed;
        document.body.append(shown, button);
      }, END);
      await page.click('body > button');
      const missing = () =>
        Object.entries(recorders[recorder] ?? {}).filter(
          ([kind, path]) => !server.payload(path).includes(END[kind as keyof typeof END]),
        );
      const done = () => missing().length === 0;
      // Most send what they have when the reader turns to something else.
      const window = await page.windowId();
      for (let turns = 0; turns < 10 && !(await until(done, 500)); turns++) {
        await browser.setWindowBounds(window, { windowState: 'minimized' });
        await until(done, 1500);
        await browser.setWindowBounds(window, { windowState: 'normal' });
      }
      assert.deepEqual(missing(), [], 'The end of the visit was not sent there.');
      await page.goto('about:blank');
      await setTimeout(200);
      return server.payload();
    } finally {
      await context.close();
      await server.close();
    }
  }

  for (const [name, order] of Object.entries(orders)) {
    for (const recorder of walked) {
      it(`${recorder} hears nothing of what is asked and answered (${name})`, async () => {
        const payload = await visit(recorder, variants.real, order);
        for (const [kind, texts] of Object.entries(planted)) {
          assert.deepEqual(findTexts(payload, texts), [], kind);
        }
        assert.ok(!payload.includes('ArrowDown'));
        assert.ok(!payload.includes('isChecked'));
      });

      // Datadog does not see a shadow root that comes to an element which it knows already.
      if (order === orders['recorder before the script']) continue;
      it(`${recorder} hears all of it from the control (${name})`, async () => {
        const payload = await visit(recorder, variants.control, order);
        for (const [kind, texts] of Object.entries(planted)) {
          assert.deepEqual(findTexts(payload, texts), texts, kind);
        }
        assert.equal(payload.includes('ArrowDown'), keyLoggers.includes(recorder));
        if (recorder === 'rrweb') assert.ok(payload.includes('isChecked'));
      });
    }
  }
});
