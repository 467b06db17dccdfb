import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { chromiumArgs, launchChromium } from '../../scripts/browsers.mjs';
import { compare } from './compare.js';
import { inPage } from './in-page.js';
import { keep, load, shrink, type Picture } from './picture.js';
import { everywhere, usual, type Shot } from './shots.js';
import { openBrowser, openPage, openServer, openStory, photograph, pose } from './studio.js';

const stories = ['timeline--all-routes', 'evidence--all-conditions', 'right-for-me--question'];
/** What a reader sees without setting anything: once as of most stories, and as of the important ones. */
const taken: Shot[] = [{ ...usual, name: 'usual' }, ...everywhere];

/** A page of what widgets are made of. It does not change when they do. */
const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <link rel="stylesheet" href="/figtree/index.css">
  <style>
    :root { color-scheme: light dark; font: 1em/1.5 'Figtree Variable' }
    body { margin: 1em; max-width: 40em }
    button { font: inherit; padding: 0.6em 1em; border: 0; border-radius: 0.3em;
      background: light-dark(#0f6e69, #7fd1c7); color: light-dark(#fff, #000) }
    ul { list-style: none; padding: 0; border-block-start: 1px solid light-dark(#d5d5d5, #444) }
    li::before { content: ''; display: inline-block; width: 0.5em; height: 0.5em;
      margin-inline-end: 0.5em; border-radius: 50%; background: currentcolor }
    #pale { color: light-dark(#595959, #a6a6a6) }
    #can, #three { display: none }
  </style>
  <title>Treatment</title>
  <h2>What happens in treatment</h2>
  <p id="line">From the first talk to the weeks after.</p>
  <p>You <span id="may">may</span><span id="can">can</span> feel <strong>dizzy</strong>, sick or far
    away from your body. This happened to <span id="two">2</span><span id="three">3</span> of 10
    people, and it was over within <strong>two hours</strong> for most of them.</p>
  <p id="pale">First visit, and the days before.</p>
  <ul><li>Plan for an adult to take you home.</li><li>Do not drive until the next day.</li></ul>
  <button>Call the clinic</button>
</html>`;

/** What a machine's settings may say of fonts. */
const fontSettings = (edits: Record<string, string>) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${['pattern', 'font']
  .map((target) => {
    const all = Object.entries(edits).map(([name, value]) => {
      const type = /^(true|false)$/.test(value) ? 'bool' : 'const';
      return `<edit name="${name}" mode="assign"><${type}>${value}</${type}></edit>`;
    });
    return `<match target="${target}">${all.join('')}</match>`;
  })
  .join('\n')}
</fontconfig>`;

describe('the comparison of pictures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const kept = new Map<string, Picture>();
  let server: { url: string; close(): Promise<void> };
  let browser: Browser;
  let page: Page;

  /** A picture as it is taken, on a screen with so many pixels a CSS pixel in each direction. */
  async function take(on: Page, shot: Shot, pixels = 1): Promise<Picture> {
    await pose(on, shot);
    if (pixels !== 1) {
      await on.setViewport({ width: shot.width, height: 800, deviceScaleFactor: pixels });
      await on.evaluate(inPage.settle);
    }
    return shrink(await photograph(on), shot.scale * pixels);
  }

  /** Where another browser's pictures differ from those that were kept. */
  async function differences(other: Browser, pixels = 1): Promise<string[]> {
    const on = await openPage(other);
    const found: string[] = [];
    for (const story of stories) {
      await openStory(on, server.url, story);
      for (const shot of taken) {
        const difference = compare(
          kept.get(`${story} ${shot.name}`)!,
          await take(on, shot, pixels),
        );
        if (difference)
          found.push(`${story} ${shot.name}: ${JSON.stringify(difference.boxes.slice(0, 2))}`);
      }
    }
    await on.close();
    return found;
  }

  before(async () => {
    server = await openServer({ '/page.html': PAGE });
    browser = await openBrowser();
    page = await openPage(browser);
    for (const story of stories) {
      await openStory(page, server.url, story);
      for (const shot of taken) {
        const path = join(folder, 'kept.png');
        await keep(await take(page, shot), path);
        kept.set(`${story} ${shot.name}`, await load(path));
      }
    }
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  describe('forgives', () => {
    it('a second look at the same page', async () => {
      assert.deepEqual(await differences(browser), []);
    });

    it('a screen with four pixels for one', async () => {
      assert.deepEqual(await differences(browser, 2), []);
    });

    it('what the settings of a machine say of fonts', async () => {
      const path = join(folder, 'machine');
      const rough = { antialias: 'false', hinting: 'true', hintstyle: 'hintfull', rgba: 'rgb' };
      mkdirSync(path);
      writeFileSync(join(path, 'fonts.conf'), fontSettings(rough));
      const other = await openBrowser({ FONTCONFIG_PATH: path });
      try {
        assert.deepEqual(await differences(other), []);
      } finally {
        await other.close();
      }
    });

    it('another way of drawing letters: hinted in height, with colored edges', async () => {
      const path = join(folder, 'colored.conf');
      const colored = { hinting: 'true', hintstyle: 'hintslight', rgba: 'rgb' };
      writeFileSync(path, fontSettings({ antialias: 'true', ...colored }));
      const other = (await launchChromium({
        args: [...chromiumArgs(), '--hide-scrollbars'],
        env: { ...process.env, FONTCONFIG_FILE: path },
      })) as Browser;
      try {
        assert.deepEqual(await differences(other), []);
      } finally {
        await other.close();
      }
    });
  });

  describe('sees', () => {
    const IN_ALL = taken.map(() => true);
    /** It is too small for the dark pictures, which are kept smaller. */
    const IN_LIGHT = taken.map(({ scheme }) => scheme === 'light');
    const AT_360 = taken.map(({ name }) => name === '360-light');
    const cases: Array<[string, boolean[], string]> = [
      ['a line of text 3 px lower', IN_ALL, '#line { transform: translateY(3px) }'],
      ['a line of text 3 px to the right', IN_LIGHT, '#line { transform: translateX(3px) }'],
      ['all below a place 3 px lower', IN_ALL, 'h2 { padding-block-end: 3px }'],
      [
        'a button 6 % lighter or darker',
        IN_ALL,
        'button { background: light-dark(oklch(from #0f6e69 calc(l + 0.06) c h), oklch(from #7fd1c7 calc(l - 0.06) c h)) }',
      ],
      ['a hairline that is gone', IN_LIGHT, 'ul { border-color: transparent }'],
      ['another word', IN_LIGHT, '#may { display: none } #can { display: inline }'],
      ['another figure', AT_360, '#two { display: none } #three { display: inline }'],
      ['a bullet that is gone', IN_ALL, 'li::before { visibility: hidden }'],
      ['a weight that is gone', IN_ALL, 'strong { font-weight: 400 }'],
      ['a pale text much paler', IN_LIGHT, '#pale { color: light-dark(#aaa, #555) }'],
    ];
    for (const [what, where, css] of cases) {
      it(what, async () => {
        await page.goto(`${server.url}/page.html`);
        for (const [at, shot] of taken.entries()) {
          const path = join(folder, 'page.png');
          await keep(await take(page, shot), path);
          const before = await load(path);
          assert.equal(compare(before, await take(page, shot)), undefined);
          const difference = compare(before, await take(page, { ...shot, css }));
          assert.ok(difference || !where[at], `not seen at ${shot.name}`);
        }
      });
    }
  });
});
