import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'stories/hosts');
const hosts = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

describe('the built script on the pages of other clinics', () => {
  let browser: Browser;
  let server: { url: string; close(): Promise<void> };

  before(async () => {
    browser = (await launchChromium()) as Browser;
    server = await serve({
      mounts: {
        '/hosts/': folder,
        '/cdn/': join(root, 'dist/cdn'),
        '/fonts/': join(root, 'node_modules/@fontsource-variable'),
      },
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('has five pages', () => {
    assert.deepEqual(
      hosts.map(({ name }) => name),
      ['bare', 'clinical', 'playful', 'spa', 'tech'],
    );
  });

  for (const { name } of hosts) {
    for (const width of [360, 1280]) {
      it(`works on /hosts/${name}/ at ${width} px`, async () => {
        const page = await browser.newPage();
        const heard: string[] = [];
        const asked: string[] = [];
        page.on('console', (message) => heard.push(message.text()));
        page.on('pageerror', (error) => heard.push(String(error)));
        page.on('request', (request) => asked.push(request.url()));
        await page.setViewport({ width, height: 900 });
        await page.goto(`${server.url}/hosts/${name}/`, { waitUntil: 'networkidle0' });

        const left = asked.filter(
          (url) => !url.startsWith(`${server.url}/`) && !url.startsWith('data:'),
        );
        assert.deepEqual(left, []);

        // What is inside a tag is not drawn once the tag has a root, be it open or closed.
        const grown = await page.$$eval('ketamine-clinic > :not(h2)', (tags) =>
          tags
            .filter((tag) => tag.getBoundingClientRect().height > 300)
            .filter((tag) => tag.firstElementChild?.getClientRects().length === 0)
            .map((tag) => tag.localName),
        );
        assert.deepEqual(grown, [
          'ketamine-timeline',
          'ketamine-side-effects',
          'ketamine-how-it-works',
          'ketamine-evidence',
          'ketamine-options',
          'ketamine-right-for-me',
        ]);
        const sizes = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.equal(sizes[0], sizes[1], 'no scrolling sideways');

        await page.evaluate(axe);
        const { violations } = (await page.evaluate(
          `axe.run(${JSON.stringify(rules)})`,
        )) as AxeResults;
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
        );
        assert.deepEqual(found, []);
        assert.deepEqual(heard, []);
        await page.close();
      });
    }
  }
});
