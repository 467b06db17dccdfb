import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { widgets } from '../../src/elements/names.js';
import { clinicPage, pasted, prerendered, watch, type Seen } from '../support/shift.js';

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

  /**
   * What shifted on a page whose script comes only after the page was read to its end and painted, and the
   * sum of it. `arriving` is what of that sum was before the script: a slow phone paints half a page.
   */
  async function seenShift(
    code: string,
    width: number,
    height: number,
  ): Promise<Seen & { arriving: number }> {
    html = clinicPage(code);
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await watch(page);
    const opening = page.goto(server.url);
    await page.waitForFunction(
      () =>
        document.readyState !== 'loading' &&
        performance.getEntriesByName('first-contentful-paint').length,
      { polling: 50 },
    );
    const arriving = await page.evaluate(async () => {
      // Shifts are told after the frame in which they happen, which is the one after the last was read.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return seen.shift;
    });
    release();
    await opening;
    await page.waitForFunction(() => seen.live && performance.now() > seen.live + 200);
    const all = await page.evaluate(() => seen);
    await page.close();
    return { ...all, arriving };
  }

  const shift = async (...page: Parameters<typeof seenShift>): Promise<number> =>
    (await seenShift(...page)).shift;

  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    for (const [name, attributes] of [
      ...widgets.map((each) => [each, {}] as const),
      ['right-for-me', { layout: 'guide' }] as const,
    ]) {
      it(`${name} ${JSON.stringify(attributes)} at ${width}x${height}: at most 0.05`, async () => {
        const { html, 'wordpress-contributor': places } = pasted(name, attributes);
        assert.ok((await shift(html, width, height)) <= 0.05);
        assert.ok((await shift(places, width, height)) <= 0.05);
      });
    }

    it(`the first code of README keeps its room at ${width}x${height}: at most 0.05`, async () => {
      const readme = readFileSync(join(root, 'README.md'), 'utf8');
      const [, code = ''] = /```html\n(.*?)```/s.exec(readme) ?? [];
      const local = code.replace(/src="[^"]*\//, 'src="/cdn/');
      assert.match(local, /<ketamine-/);
      assert.ok((await shift(local, width, height)) <= 0.05);
    });

    it(`what is prerendered does not move when its script comes, at ${width}x${height}`, async () => {
      for (const name of widgets) {
        const { shift: sum, arriving, moved } = await seenShift(prerendered(name), width, height);
        const said = `${name}: ${moved.join(' ')}`;
        // To three digits, as tools tell it: less is below one pixel of one line.
        assert.equal((sum - arriving).toFixed(3), '0.000', said);
        assert.ok(arriving <= 0.01, said);
      }
    });

    it(`a tag for which no room is kept does jump at ${width}x${height}`, async () => {
      assert.ok((await shift(pasted('timeline')['bare tag'], width, height)) > 0.05);
    });
  }
});
