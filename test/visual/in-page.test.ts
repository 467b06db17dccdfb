import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { inPage } from './in-page.js';
import { openBrowser, openPage, openServer } from './studio.js';

/** A tag with a closed root, as the guide has one. */
const html = (inside: string) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <link rel="stylesheet" href="/figtree/index.css">
  <style>body { margin: 0; font: 16px/1.5 'Figtree Variable' }</style>
  <title>Treatment</title>
  <ketamine-place></ketamine-place>
  <script>
    customElements.define('ketamine-place', class extends HTMLElement {
      connectedCallback() {
        this.renderRoot = this.attachShadow({ mode: 'closed' });
        this.renderRoot.innerHTML = ${JSON.stringify(inside)};
      }
    });
  </script>
</html>`;

const pages: Record<string, string> = {
  '/fine': html('<p>First visit</p><p style="line-height:1">Two lines<br>are fine</p>'),
  '/over': html('<p>First visit</p><p style="margin-top:-2.4em">The days before</p>'),
  '/cut': html(
    '<p class="when" style="width:3em;overflow:hidden;white-space:nowrap">First visit</p>',
  ),
  '/low': html('<p style="height:1.5em;overflow:clip">First visit<br>The days before</p>'),
  '/wide': html('<p style="width:120vw">First visit</p>'),
  '/serif': html('<p style="font-family:serif">First visit</p>'),
};

describe('what is read in a photographed page', () => {
  let server: { url: string; close(): Promise<void> };
  let browser: Browser;
  let page: Page;
  const open = async (path: string) => {
    await page.setViewport({ width: 360, height: 800 });
    await page.goto(`${server.url}${path}`);
    await page.evaluate(inPage.settle);
  };

  before(async () => {
    server = await openServer(pages);
    browser = await openBrowser();
    page = await openPage(browser);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const losses: Record<string, string[]> = {
    '/fine': [],
    '/over': ['"First visit" lies over "The days before"'],
    '/cut': ['<p.when> cuts off "First visit"'],
    '/low': ['<p> cuts off "First visitThe days before"'],
    '/wide': ['the page is 72 px too wide'],
  };
  for (const [path, expected] of Object.entries(losses)) {
    it(`what is lost on ${path}`, async () => {
      await open(path);
      assert.deepEqual(await page.evaluate(inPage.losses), expected);
    });
  }

  it('a font that the page does not bring', async () => {
    await open('/fine');
    assert.deepEqual(await page.evaluate(inPage.foreignFonts), []);
    await open('/serif');
    assert.deepEqual(await page.evaluate(inPage.foreignFonts), ['serif: "First visit"']);
  });

  it('what stands at a place, also in a closed root', async () => {
    await open('/cut');
    assert.equal(
      await page.evaluate(inPage.whatStandsAt, 20, 30),
      'ketamine-place › p.when "First visit"',
    );
  });

  it('styles for the inside, taken back by the next call', async () => {
    await open('/fine');
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ width: 360, height: 10 });
    const plain = await height();
    await page.evaluate(inPage.style, '', 'p { padding-block: 50px }');
    assert.equal(await height(), plain + 200);
    await page.evaluate(inPage.style, '', '');
    assert.equal(await height(), plain);
  });
});
