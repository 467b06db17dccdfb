import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { widgets } from '../support/cli.js';
import { clinicPage, pasted, prerendered, watch } from '../support/shift.js';

const root = resolve(import.meta.dirname, '../..');

describe('what is pasted keeps its room: the page around it does not jump', () => {
  let browser: Browser;
  let server: { url: string; close(): Promise<void> };
  let html = '';
  let release = () => {};
  let held = Promise.resolve();

  before(async () => {
    browser = (await launchChromium()) as Browser;
    server = await serve({
      mounts: { '/cdn/': join(root, 'dist/cdn') },
      handle: async (request, response) => {
        if (request.url === '/') {
          held = new Promise((resolve) => (release = resolve));
          response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
          return true;
        }
        await held;
        return false;
      },
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** The sum of all shifts of a page whose script comes only after the page was painted. */
  async function shift(code: string, width: number, height: number): Promise<number> {
    html = clinicPage(code);
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await watch(page);
    const opening = page.goto(server.url);
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length,
      { polling: 50 },
    );
    release();
    await opening;
    // Shifts are told after the frame in which they happen.
    await page.waitForFunction(() => seen.live && performance.now() > seen.live + 200);
    const sum = await page.evaluate(() => seen.shift);
    await page.close();
    return sum;
  }

  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    for (const [name, attributes] of [
      ['timeline', {}],
      ['side-effects', {}],
      ['how-it-works', {}],
      ['right-for-me', {}],
      ['right-for-me', { layout: 'guide' }],
    ] as const) {
      it(`${name} ${JSON.stringify(attributes)} at ${width}x${height}: at most 0.05`, async () => {
        const { html, 'wordpress-contributor': places } = pasted(name, attributes);
        assert.ok((await shift(html, width, height)) <= 0.05);
        assert.ok((await shift(places, width, height)) <= 0.05);
      });
    }

    it(`what is prerendered does not move at all at ${width}x${height}`, async () => {
      for (const name of widgets) {
        assert.equal(await shift(prerendered(name), width, height), 0, name);
      }
    });

    it(`a tag for which no room is kept does jump at ${width}x${height}`, async () => {
      assert.ok((await shift(pasted('timeline')['bare tag'], width, height)) > 0.05);
    });
  }
});
