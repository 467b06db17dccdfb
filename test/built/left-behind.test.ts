import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { collect } from '../support/recorders/collect.js';
import { guideKey } from '../support/guide-key.js';

/**
 * Chromium keeps radios that had a name when they were taken out of a root, and with them what was picked.
 * No control of ours may be in memory that is not in the page.
 */
describe('controls that are gone', () => {
  let browser: Browser;
  let page: Page;
  let server: Awaited<ReturnType<typeof collect>>;
  const tags = ['timeline', 'side-effects', 'how-it-works', 'evidence', 'options', 'right-for-me'];
  before(async () => {
    const script = join(
      resolve(import.meta.dirname, '../..'),
      'dist/cdn/ketamine-elements.classic.js',
    );
    browser = (await launchChromium()) as Browser;
    server = await collect({
      '/': `<!doctype html><title>A clinic</title><link rel="icon" href="data:,"><body><div id="clinic">
        ${tags.map((name) => `<ketamine-${name} layout="guide"></ketamine-${name}>`).join('')}</div>
        <script src="/element.js"></script>`,
      '/element.js': await readFile(script, 'utf8'),
    });
    page = await browser.newPage();
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.evaluateOnNewDocument(guideKey);
    await page.goto(server.url);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** How many controls there are in memory. */
  async function count(): Promise<number> {
    const session = await page.createCDPSession();
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    const prototype = await page.evaluateHandle(() => HTMLInputElement.prototype);
    const found = await page.queryObjects(prototype);
    // What a template is made of was never shown, and belongs to a document of its own.
    const all = await page.evaluate(
      (inputs) =>
        (inputs as HTMLInputElement[]).filter((each) => each.ownerDocument === document).length,
      found as never as never[],
    );
    await found.dispose();
    await prototype.dispose();
    return all;
  }

  /** Presses every control of all widgets, walks to the notes and back, and clears. */
  const use = () =>
    page.evaluate(async () => {
      const turn = () => new Promise((done) => requestAnimationFrame(() => done(0)));
      for (const widget of document.querySelectorAll<HTMLElement>('#clinic > *')) {
        const { renderRoot } = widget as HTMLElement & { renderRoot: ShadowRoot };
        const inputs = () => [...renderRoot.querySelectorAll('input')];
        for (let place = 0; place < inputs().length; place += 1) {
          inputs()[place]?.click();
          await turn();
        }
      }
      const { root } = window as unknown as { root: ShadowRoot };
      const press = async (selector: string, last = false) => {
        root.querySelector<HTMLElement>('.question:not([hidden]) input')?.click();
        [...root.querySelectorAll<HTMLElement>(selector)].at(last ? -1 : 0)?.click();
        await turn();
      };
      for (let step = 0; step < 12; step += 1) await press('.screen > .tools > .button');
      await press('.screen > .tools > .link');
      for (let step = 0; step < 12; step += 1) await press('.screen > .tools > .quiet', true);
    });

  it('are not kept when routes, conditions and screens change, nor when the tags are taken away', async () => {
    await use();
    const once = await count();
    // The routes of three widgets at least.
    assert.ok(once > 5, `${once}`);
    for (let round = 0; round < 3; round += 1) await use();
    assert.equal(await count(), once);
    await page.evaluate(() => document.querySelector('#clinic')?.remove());
    // What the test itself holds: the root of the guide.
    await page.evaluate(() => delete (window as unknown as { root?: ShadowRoot }).root);
    // A browser that is busy still has events of the last presses to tell.
    const end = Date.now() + 5000;
    while ((await count()) > 0 && Date.now() < end) await setTimeout(100);
    assert.equal(await count(), 0);
  });

  it('are kept, and noticed, when a radio has a name as it goes', async () => {
    const before = await count();
    await page.evaluate(() => {
      const root = document.body
        .appendChild(document.createElement('div'))
        .attachShadow({ mode: 'open' });
      for (let round = 0; round < 5; round += 1) {
        const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'a' });
        root.append(radio);
        radio.remove();
      }
    });
    assert.ok((await count()) > before);
  });
});
