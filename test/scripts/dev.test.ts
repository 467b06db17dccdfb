import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { on, once } from 'node:events';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { timeline as en } from '../../src/content/en/timeline.js';
import { timeline as es } from '../../src/content/es/timeline.js';
import { root } from '../support/cli.js';

describe('npm run dev', () => {
  let server: ChildProcess;
  let browser: Browser;
  let url = '';

  before(async () => {
    server = spawn(process.execPath, ['scripts/dev.mjs'], {
      cwd: root,
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    for await (const [chunk] of on(server.stdout!, 'data')) {
      said += String(chunk);
      url = /http:\S+(?=\/\n)/.exec(said)?.[0] ?? '';
      if (url) break;
    }
    browser = (await launchChromium()) as Browser;
  });
  after(async () => {
    await browser.close();
    server.kill();
    await once(server, 'exit');
  });

  async function open(path: string) {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(url + path);
    return { page, wrong };
  }

  const words = (page: Page, tag: string) =>
    page.waitForFunction(
      (name: string) => {
        const { shadowRoot } = document.querySelector(name) ?? {};
        return shadowRoot?.querySelector('[part="title"]')?.textContent.trim();
      },
      {},
      tag,
    );

  for (const [path, title] of [
    ['/', en.title],
    ['/es.html', es.title],
    ['/hosts/spa/', en.title],
  ] as const) {
    it(`serves ${path} with what the sources say now`, async () => {
      const { page, wrong } = await open(path);
      assert.equal(await (await words(page, 'ketamine-timeline')).jsonValue(), title);
      const scripts = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      assert.ok(scripts.some((name) => name.endsWith('/src/elements/timeline/timeline.ts')));
      assert.deepEqual(wrong, []);
      await page.close();
    });
  }

  for (const file of ['src/content/en/timeline.ts', 'stories/demo/clinic.css']) {
    it(`shows a change of ${file} at once`, async () => {
      const { page } = await open('/');
      await words(page, 'ketamine-timeline');
      const loaded = page.waitForNavigation({ timeout: 10_000 });
      utimesSync(join(root, file), new Date(), new Date());
      await loaded;
      await words(page, 'ketamine-timeline');
      await page.close();
    });
  }
});
