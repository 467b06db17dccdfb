import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { guidance } from '../../src/snippet/platforms.js';

const root = resolve(import.meta.dirname, '../..');

/** What is said of Storybook's own code; nothing here can change it. The second on a busy machine only. */
const STORYBOOKS_OWN =
  /will become mandatory in Storybook 11|was preloaded using link preload but not used within/;
/** Storybook is large, and other tests run beside this one: so many milliseconds it may take to open. */
const PATIENCE = 120_000;

describe('the built Storybook', () => {
  let browser: Browser;
  let server: { url: string; close(): Promise<void> };
  const html = new Map<string, string>();

  before(async () => {
    browser = (await launchChromium()) as Browser;
    server = await serve({
      mounts: { '/': join(root, 'dist/storybook') },
      handle: (request, response) => {
        const body = html.get(request.url ?? '');
        if (body === undefined) return false;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
        return true;
      },
    });
    await browser
      .defaultBrowserContext()
      .overridePermissions(server.url, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens a page; says what its console heard and what it asked for outside of Storybook. */
  async function open(path: string, width = 1280) {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    const heard: string[] = [];
    const outside: string[] = [];
    page.on('console', (message) => {
      const isOwn =
        STORYBOOKS_OWN.test(message.text()) || /favicon/.test(message.location().url ?? '');
      if (['error', 'warn'].includes(message.type()) && !isOwn) heard.push(message.text());
    });
    page.on('pageerror', (error) => heard.push(String(error)));
    page.on('request', (request) => {
      if (!/^(?:data|blob|about):/.test(request.url()) && !request.url().startsWith(server.url)) {
        outside.push(request.url());
      }
    });
    await page.setViewport({ width, height: 900 });
    // What compiles the tests calls this in functions that it hands over.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.goto(server.url + path, { waitUntil: 'networkidle0' });
    return { page, heard, outside };
  }

  // axe has its turn in the tests of the stories: it is most of what showing one takes.
  const still = 'a11y.manual:!true';
  const story = (id: string, globals = '') =>
    `/iframe.html?viewMode=story&id=${id}&globals=${[still, globals].filter(Boolean).join(';')}`;

  /** Waits until the widget of a story has drawn itself. */
  const drawn = (page: Page, tag = 'ketamine-timeline') =>
    page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.textContent, {}, tag);

  for (const path of [
    '/?path=/docs/welcome--docs',
    '/?path=/docs/design-language--docs',
    '/?path=/story/design-tokens--tokens',
    '/?path=/story/timeline--all-routes',
    '/?path=/docs/recipes--docs',
  ]) {
    it(`opens ${path} without a message and asks for nothing outside`, async () => {
      const { page, heard, outside } = await open(path);
      const frame = await page.waitForSelector('#storybook-preview-iframe');
      const inside = await frame?.contentFrame();
      await inside?.waitForSelector('.sb-show-main :is(h1, ketamine-timeline, token-editor)');
      assert.deepEqual(outside, []);
      assert.deepEqual(heard, []);
      await page.close();
    });
  }

  it('shows the public tokens of the manifest, all of them', async () => {
    const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as {
      modules: Array<{
        declarations?: Array<{ name: string; cssProperties?: Array<{ name: string }> }>;
      }>;
    };
    const names = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .find(({ name }) => name === 'KetamineTimeline')
      ?.cssProperties?.map(({ name }) => name);
    const { page } = await open(story('design-tokens--tokens'));
    await page.waitForSelector('token-editor');
    const shown = await page.$eval('token-editor', (editor) =>
      [...(editor.shadowRoot?.querySelectorAll('input[type="text"]') ?? [])].map(({ id }) => id),
    );
    assert.ok(names?.length);
    assert.deepEqual(shown, names);
    await page.close();
  });

  describe('the toolbar, by address', () => {
    it('sets the colors of the page', async () => {
      const { page } = await open(story('timeline--all-routes', 'theme:dark'));
      await drawn(page);
      const text = await page.$eval('ketamine-timeline', (tag) => getComputedStyle(tag).color);
      assert.equal(text, 'rgb(255, 255, 255)');
      await page.close();
    });

    it('sets the language of the page, which the tags follow', async () => {
      const { page } = await open(story('timeline--all-routes', 'lang:es'));
      await drawn(page);
      await page.waitForFunction(() =>
        document.querySelector('ketamine-timeline')?.shadowRoot?.textContent?.includes('Llame al'),
      );
      assert.equal(await page.$eval('html', ({ lang }) => lang), 'es');
      await page.close();
    });

    it('sets the clinic', async () => {
      const links = async (clinic: string) => {
        const { page } = await open(story('timeline--all-routes', `clinic:${clinic}`));
        await drawn(page);
        const found = await page.$eval('ketamine-timeline', (tag) =>
          [...(tag.shadowRoot?.querySelectorAll('[part~="contact"] a') ?? [])].map((a) =>
            a.getAttribute('href'),
          ),
        );
        await page.close();
        return found.map((href) => href?.split(':')[0]);
      };
      assert.deepEqual(await links('none'), []);
      assert.deepEqual(await links('phone'), ['tel']);
      assert.deepEqual((await links('full')).sort(), ['https', 'mailto', 'tel']);
    });

    it('puts the story on a site', async () => {
      const { page } = await open(story('timeline--all-routes', 'host:bare'));
      await drawn(page);
      assert.ok(await page.$('main ketamine-timeline'));
      await page.close();
    });

    it('previews forced colors in a closed root too, and takes them back', async () => {
      const { page } = await open(story('right-for-me--card', 'forced:dark'));
      await page.waitForSelector('ketamine-right-for-me');
      const look = () =>
        page.evaluate(async () => {
          const tag = document.querySelector('ketamine-right-for-me') as HTMLElement & {
            renderRoot: ParentNode;
            updateComplete: Promise<boolean>;
          };
          await tag.updateComplete;
          const button = tag.renderRoot.querySelector('.button') as Element;
          return getComputedStyle(button).backgroundColor;
        });
      assert.equal(await look(), 'rgba(0, 0, 0, 0)');
      await page.evaluate(() => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as {
          __STORYBOOK_ADDONS_CHANNEL__: { emit: (event: string, payload: unknown) => void };
        };
        channel.emit('updateGlobals', { globals: { forced: 'off' } });
      });
      await page.waitForFunction(() => document.documentElement.style.colorScheme === '');
      assert.notEqual(await look(), 'rgba(0, 0, 0, 0)');
      await page.close();
    });

    it('previews reduced motion', async () => {
      const moves = async (motion: string) => {
        const { page } = await open(story('timeline--all-routes', `motion:${motion}`));
        await drawn(page);
        const time = await page.$eval('ketamine-timeline', (tag) => {
          const head = tag.shadowRoot?.querySelector('.head') as Element;
          return getComputedStyle(head, '::after').transitionDuration;
        });
        await page.close();
        return time;
      };
      assert.equal(await moves('system'), '0.15s');
      assert.equal(await moves('reduced'), '0s');
    });
  });

  it('begins the controls with attributes, then tokens, and folds what else there is', async () => {
    const { page } = await open(`/?path=/story/timeline--all-routes&globals=${still}`);
    await page.waitForSelector('.docblock-argstable tr[title="Show more items"]');
    const rows = await page.$$eval('.docblock-argstable tbody tr', (all) =>
      all.map((row) => row.title || (row.firstElementChild?.textContent ?? '')),
    );
    assert.deepEqual(
      rows.filter((row) => / items$/.test(row)),
      ['Hide attributes items', 'Hide css properties items', 'Show more items'],
    );
    assert.equal(rows.at(-1), 'Show more items');
    await page.close();
  });

  describe('the Copy embed panel', () => {
    /** Opens the panel of a story. */
    async function panel(path: string) {
      const opened = await open(path);
      const tab = await opened.page.waitForSelector(
        '::-p-xpath(//*[@role="tab"][normalize-space()="Copy embed"])',
      );
      await tab?.click();
      await opened.page.waitForSelector('pre[role="region"]');
      // The hashes come after it.
      await opened.page.waitForFunction(() =>
        document.querySelector('pre[role="region"]')?.textContent?.includes('sha384-'),
      );
      return opened;
    }
    const code = (page: Page) => page.$eval('pre[role="region"]', (pre) => pre.textContent ?? '');

    it('writes code that works where it is pasted, with the controls and the toolbar in it', async () => {
      const { page, heard } = await panel(
        `/?path=/story/timeline--branded&globals=clinic:phone;lang:es;${still}`,
      );
      await page.bringToFront();
      const copy = await page.waitForSelector('div:has(> pre[role]) button');
      await copy?.evaluate((button) => button.scrollIntoView({ block: 'center' }));
      await copy?.click();
      await page.waitForSelector('::-p-text(Copied.)');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, await code(page));
      assert.match(copied, /--ketamine-accent:#7a3b8f;--ketamine-radius:1\.5em/);
      assert.doesNotMatch(copied, /--ketamine-space/);
      assert.deepEqual(heard, []);
      await page.close();

      html.set(
        '/pasted.html',
        `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${copied}`,
      );
      const pasted = await open('/pasted.html');
      await drawn(pasted.page);
      const shown = await pasted.page.$eval('ketamine-timeline', (tag) => ({
        words: tag.shadowRoot?.textContent ?? '',
        accent: getComputedStyle(tag).getPropertyValue('--ketamine-accent'),
      }));
      assert.match(shown.words, /Llame al/);
      assert.match(shown.words, /\(555\) 010-0142/);
      assert.equal(shown.accent, '#7a3b8f');
      assert.deepEqual(pasted.heard, []);
      assert.deepEqual(pasted.outside, []);
      await pasted.page.close();
    });

    it('has the steps of each platform, and never a made-up reviewer', async () => {
      const { page } = await panel(
        `/?path=/story/timeline--all-routes&globals=clinic:full;${still}`,
      );
      for (const [platform, { steps }] of Object.entries(guidance)) {
        await page.select('::-p-aria([name="Where will you paste it?"])', platform);
        const text = await page.$eval(
          '[role="tabpanel"]:has(pre)',
          (element) => element.textContent ?? '',
        );
        assert.ok(
          text.includes(steps[0]?.split('{')[0] ?? ''),
          `${platform}: ${text.slice(0, 300)}`,
        );
        // In an address its spaces are plus signs.
        assert.match(text, /Harbor.Light.Clinic/, platform);
        assert.doesNotMatch(text, /Ada Reyes|reviewed|next-review/);
      }
      await page.close();
    });

    it('is not there for a story that shows no widget', async () => {
      const { page } = await open('/?path=/story/design-tokens--tokens');
      const tabs = await page.$$eval('[role="tab"]', (all) =>
        all.map(({ textContent }) => textContent),
      );
      assert.ok(tabs.length);
      assert.ok(!tabs.some((name) => name?.includes('Copy embed')), tabs.join());
      await page.close();
    });
  });
});
