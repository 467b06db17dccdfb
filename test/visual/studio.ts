/** Opens stories of the built Storybook so that they look the same on every machine. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { chromiumOptions, launchChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { TODAY } from '../support/clock.js';
import { inPage } from './in-page.js';
import type { Shot } from './shots.js';

const root = resolve(import.meta.dirname, '../..');
const storybook = join(root, 'dist/storybook');

/** The ids of all stories, in their order. */
export function storyIds(): string[] {
  const index = JSON.parse(readFileSync(join(storybook, 'index.json'), 'utf8')) as {
    entries: Record<string, { id: string; type: string }>;
  };
  return Object.values(index.entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id);
}

/** What is taller is cut off here. */
export const TALLEST = 4000;

/** A browser in which letters, colors and scrollbars do not depend on the machine's settings. */
export async function openBrowser(env: NodeJS.ProcessEnv = {}): Promise<Browser> {
  const options = chromiumOptions();
  return (await launchChromium({
    args: [
      ...options.args,
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      '--disable-lcd-text',
      '--font-render-hinting=none',
    ],
    env: {
      ...process.env,
      ...('env' in options ? options.env : undefined),
      FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf'),
      ...env,
    },
  })) as Browser;
}

/** A page in a window of its own: those behind others stop drawing. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  // Of several windows one has the focus, and only there a field shows its ring and its cross.
  await page.emulateFocusedPage(true);
  // What compiles the tests calls this in functions that it hands over.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(`Date.now = () => Date.parse('${TODAY}T12:00:00Z')`);
  return page;
}

/** Serves Storybook, and pages by their path. */
export const openServer = (pages: Record<string, string> = {}) =>
  serve({
    mounts: {
      '/': storybook,
      '/figtree/': join(root, 'node_modules/@fontsource-variable/figtree'),
    },
    handle: (request, response) => {
      const html = pages[request.url ?? ''];
      if (html) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      return Boolean(html);
    },
  });

type Channel = { last(event: string): unknown };
const FAILURES = ['storyErrored', 'storyThrewException', 'playFunctionThrewException'];

/** Shows a story and waits until it has played. `query` is added to its address. */
export async function openStory(page: Page, base: string, id: string, query = ''): Promise<void> {
  // axe has its turn in the tests of the stories.
  const address = `${base}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true${query}`;
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const failure = await page.waitForFunction(
    (failures: string[]) => {
      const channel = (globalThis as { __STORYBOOK_ADDONS_CHANNEL__?: Channel })
        .__STORYBOOK_ADDONS_CHANNEL__;
      const failed = failures.find((event) => channel?.last(event));
      if (failed) return `${failed}: ${JSON.stringify(channel?.last(failed))}`;
      return channel?.last('storyFinished') ? 'none' : false;
    },
    { polling: 30 },
    FAILURES,
  );
  const said = await failure.jsonValue();
  if (said !== 'none') throw new Error(`${id}: ${said}`);
}

/** What a session sets ends with it, so each page keeps one. */
const sessions = new WeakMap<Page, CDPSession>();

/** Sets what a shot asks for, and waits until nothing moves. */
export async function pose(page: Page, { width, css = '', inside = '', ...shot }: Shot) {
  await page.setViewport({ width, height: 800 });
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  // puppeteer's own emulation knows no forced colors, and each call takes back the others.
  await sessions.get(page)!.send('Emulation.setEmulatedMedia', {
    media: shot.print ? 'print' : 'screen',
    features: [
      { name: 'prefers-color-scheme', value: shot.scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: shot.forcedColors ? 'active' : 'none' },
    ],
  });
  await page.evaluate(inPage.style, css, inside);
  await page.evaluate(inPage.settle);
}

/** The page from its top, as far as it is shown; the pixels are those of CSS. */
export async function photograph(page: Page): Promise<Uint8Array> {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  return page.screenshot({
    clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) },
    captureBeyondViewport: true,
    optimizeForSpeed: true,
  });
}
