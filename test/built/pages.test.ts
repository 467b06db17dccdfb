import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { version } from '../../src/version.js';
import { guideKey } from '../support/guide-key.js';

const root = resolve(import.meta.dirname, '../..');
const FALLBACK = '<p id="fallback">Call 911 or 988. The steps, in short.</p>';
const TAGS = `<ketamine-clinic clinic-name="Quay" phone="(555) 010-0142"><ketamine-timeline>${FALLBACK}</ketamine-timeline></ketamine-clinic>`;

/** Scripts that a page may load, as a clinic's web person writes them. */
const module = (name: string) => `<script type="module" src="/cdn/${name}.js"></script>`;
const classic = (name: string, how = 'defer') =>
  `<script ${how} src="/cdn/${name}.classic.js"></script>`;

describe('the built scripts on a page', () => {
  let browser: Browser;
  let server: { url: string; close(): Promise<void> };
  const html = new Map<string, string>();

  before(async () => {
    browser = (await launchChromium()) as Browser;
    server = await serve({
      mounts: {
        '/': join(root, 'stories/demo'),
        '/cdn/': join(root, 'dist/cdn'),
        '/fonts/': join(root, 'node_modules/@fontsource-variable'),
      },
      handle: (request, response) => {
        const page = html.get(request.url ?? '');
        if (page === undefined) return false;
        const type = request.url?.endsWith('.js') ? 'text/javascript' : 'text/html';
        response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(page);
        return true;
      },
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens a page of our making and says what it asked for and what its console heard. */
  async function open(head: string, body = TAGS, { lang = 'en', script = true, width = 800 } = {}) {
    const path = `/test-${html.size}.html`;
    html.set(
      path,
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A page</title>${head}<body>${body}</body></html>`,
    );
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(guideKey);
    const heard: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(String(error)));
    page.on('request', (request) => asked.push(request.url().replace(server.url, '')));
    await page.setViewport({ width, height: 800 });
    await page.setJavaScriptEnabled(script);
    await page.goto(server.url + path, { waitUntil: 'networkidle0' });
    return { page, heard, asked: asked.filter((url) => url !== path && !url.startsWith('data:')) };
  }

  const shown = (page: Page) =>
    page.evaluate(() => {
      const root = (
        document.querySelector('ketamine-timeline') as unknown as { renderRoot?: ShadowRoot } | null
      )?.renderRoot;
      return root ? (root.textContent ?? '').replace(/\s+/g, ' ') : '';
    });

  for (const [name, head] of [
    ['as a module', module('ketamine-elements')],
    ['as a classic script, deferred', classic('ketamine-elements')],
    ['as a classic script, async', classic('ketamine-elements', 'async')],
    ['as a classic script in the head', classic('ketamine-elements', '')],
  ] as const) {
    it(`upgrades the tags, ${name}, and asks for nothing but the script`, async () => {
      const { page, heard, asked } = await open(head);
      assert.match(await shown(page), /Ask Quay/);
      assert.equal(asked.length, 1, asked.join());
      assert.deepEqual(heard, []);
      const left = await page.evaluate(() => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
      ]);
      assert.deepEqual(left, ['', 0, 0]);
      const fallback = await page.$eval('#fallback', (element) => element.getClientRects().length);
      assert.equal(fallback, 0);
      await page.close();
    });
  }

  it('loads one tag by its own module, and a second one shares its chunks', async () => {
    const { page, heard, asked } = await open(
      module('timeline') + module('clinic') + module('side-effects'),
      `${TAGS}<ketamine-side-effects></ketamine-side-effects>`,
    );
    assert.match(await shown(page), /Ask Quay/);
    assert.ok(asked.every((url) => url.startsWith('/cdn/')));
    assert.equal(new Set(asked).size, asked.length);
    const known = await page.evaluate(() => !!customElements.get('ketamine-how-it-works'));
    assert.equal(known, false);
    assert.deepEqual(heard, []);
    await page.close();
  });

  for (const [name, head] of [
    ['after the elements', module('ketamine-elements') + module('ketamine-elements.es')],
    ['before the elements', module('ketamine-elements.es') + module('ketamine-elements')],
    ['as classic scripts', classic('ketamine-elements.es') + classic('ketamine-elements')],
    ['mixed', classic('ketamine-elements.es', 'async') + module('ketamine-elements')],
  ] as const) {
    it(`speaks Spanish, its words loaded ${name}`, async () => {
      const { page, heard } = await open(head, TAGS, { lang: 'es' });
      assert.match(await shown(page), /Cómo es el tratamiento.*Llame al 911/);
      assert.deepEqual(heard, []);
      await page.close();
    });
  }

  it('speaks Spanish for a tag that says so on an English page', async () => {
    const head = module('ketamine-elements') + module('ketamine-elements.es');
    const { page } = await open(head, '<ketamine-timeline lang="es"></ketamine-timeline>');
    assert.match(await shown(page), /Cómo es el tratamiento/);
    await page.close();
  });

  it('says once that Spanish is not loaded, and shows English', async () => {
    const body = '<ketamine-timeline></ketamine-timeline><ketamine-timeline></ketamine-timeline>';
    const { page, heard } = await open(module('ketamine-elements'), body, { lang: 'es' });
    assert.match(await shown(page), /What happens in treatment/);
    await new Promise((resolve) => setTimeout(resolve, 3500));
    assert.equal(heard.length, 1, heard.join('\n'));
    assert.match(heard[0] ?? '', /<ketamine-timeline> lang="es" needs ketamine-elements\.es\.js/);
    await page.close();
  });

  it('does not use Spanish words of another version', async () => {
    const words = readFileSync(join(root, 'dist/cdn/ketamine-elements.es.js'), 'utf8');
    assert.ok(words.includes(version));
    html.set('/other-es.js', words.replaceAll(version, '9.9.9'));
    const head = `${module('ketamine-elements')}<script type="module" src="/other-es.js"></script>`;
    const { page } = await open(head, TAGS, { lang: 'es' });
    assert.match(await shown(page), /What happens in treatment/);
    await page.close();
  });

  it('shows what is inside the tags when scripts are off', async () => {
    const { page } = await open(module('ketamine-elements'), TAGS, { script: false });
    const tree = await page.evaluate(() => document.body.innerText).catch(() => '');
    const boxes = await page.$('#fallback').then((element) => element?.boundingBox());
    assert.ok(boxes && boxes.height > 0, tree);
    await page.close();
  });

  it('shows what is inside the tags when the script cannot be loaded', async () => {
    const { page } = await open(module('not-there'));
    assert.match(await page.evaluate(() => document.body.innerText), /Call 911 or 988/);
    await page.close();
  });

  it('stands its own script twice, without a word', async () => {
    const { page, heard } = await open(classic('ketamine-elements') + module('ketamine-elements'));
    assert.match(await shown(page), /Ask Quay/);
    assert.deepEqual(heard, []);
    await page.close();
  });

  it('stands another version of itself: the first stays, with one message', async () => {
    const script = readFileSync(join(root, 'dist/cdn/ketamine-elements.classic.js'), 'utf8');
    html.set('/other.js', script.replaceAll(version, '9.9.9'));
    const { page, heard } = await open(
      `${classic('ketamine-elements')}<script defer src="/other.js"></script>`,
    );
    assert.match(await shown(page), /Ask Quay/);
    assert.equal(heard.length, 1, heard.join('\n'));
    assert.match(heard[0] ?? '', /in version .*; the tags of version 9\.9\.9 are not used/);
    await page.close();
  });

  it('takes tags that the page adds later, and a script that comes later', async () => {
    const { page, heard } = await open('');
    assert.match(await page.evaluate(() => document.body.innerText), /Call 911 or 988/);
    await page.addScriptTag({ url: `${server.url}/cdn/ketamine-elements.js`, type: 'module' });
    await page.evaluate(() => document.body.append(document.createElement('ketamine-timeline')));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('ketamine-timeline')].every(
        (each) => (each as unknown as { renderRoot?: ShadowRoot }).renderRoot?.textContent,
      ),
    );
    assert.match(await shown(page), /Ask Quay/);
    assert.deepEqual(heard, []);
    await page.close();
  });

  it('is not moved by a page that sets the size of its root and its own rules', async () => {
    const style =
      '<style>html{font-size:62.5%}body{font:1.6rem/1.2 serif}*{margin:0!important;box-sizing:content-box!important}h2{color:red!important}button{display:none!important}</style>';
    const { page } = await open(module('ketamine-elements') + style);
    const size = await page.evaluate(() =>
      ['.help-line', 'button', 'h2'].map((selector) => {
        const root = (
          document.querySelector('ketamine-timeline') as unknown as {
            renderRoot?: ShadowRoot;
          } | null
        )?.renderRoot;
        const { fontSize, display, color } = getComputedStyle(
          root?.querySelector(selector) as Element,
        );
        return [fontSize, display !== 'none', color];
      }),
    );
    assert.equal(size[0]?.[0], '16px');
    assert.equal(size[1]?.[1], true);
    assert.equal(size[2]?.[2], 'rgb(0, 0, 0)');
    await page.close();
  });

  it('cuts nothing at 320 px, which is 400 % zoom of 1280 px', async () => {
    const { page } = await open(module('ketamine-elements'), TAGS, { width: 320 });
    await page.evaluate(() =>
      (
        document.querySelector('ketamine-timeline') as unknown as { renderRoot?: ShadowRoot } | null
      )?.renderRoot
        ?.querySelector<HTMLElement>('.tools button')
        ?.click(),
    );
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.equal(widths[0], widths[1]);
    await page.close();
  });

  for (const [lang, picks] of [
    ['en', 1],
    ['en', 99],
    ['es', 99],
  ] as const) {
    it(`walks through the guide and asks for nothing; ${picks} picks each fit one sheet, ${lang}`, async () => {
      const { page, heard, asked } = await open(
        module('ketamine-elements') + module('ketamine-elements.es'),
        '<ketamine-right-for-me layout="guide" phone="555 010 0142"></ketamine-right-for-me>',
        { lang },
      );
      const before = asked.length;
      // What compiles the tests calls this in functions that it hands over.
      await page.evaluate('globalThis.__name = (named) => named');
      const sheet = await page.evaluate(async (most) => {
        const element = document.querySelector('ketamine-right-for-me') as HTMLElement & {
          renderRoot: ParentNode;
          updateComplete: Promise<boolean>;
        };
        const inside = (selector: string) => [
          ...(window as unknown as { root: ShadowRoot }).root.querySelectorAll<HTMLElement>(
            selector,
          ),
        ];
        for (let press = 0; press < 10; press += 1) {
          inside('.screen > .tools > .button')[0]?.click();
          await element.updateComplete;
          // All boxes, and the first of what takes one: the last is "I'd rather not say".
          for (const input of inside('.question:not([hidden]) [type="checkbox"]').slice(0, most)) {
            input.click();
          }
          inside('.question:not([hidden]) [type="radio"]')[0]?.click();
          await element.updateComplete;
        }
        const raised = inside('.raised > .notes > li').length;
        inside('.tools .quiet')[0]?.click();
        const frame = inside('iframe')[0] as HTMLIFrameElement;
        const { contentDocument: page } = frame;
        const rules = [...(page?.adoptedStyleSheets ?? [])].flatMap((each) => [...each.cssRules]);
        const style = rules.map(({ cssText }) => cssText).join('');
        return { raised, style, body: page?.body.innerHTML ?? '' };
      }, picks);
      assert.equal(sheet.raised, picks === 1 ? 9 : 44);
      assert.equal((sheet.body.match(/<li>/g) ?? []).length, sheet.raised + 6 + 9);
      assert.equal(asked.length, before);
      assert.deepEqual(heard, []);
      assert.equal(page.url().includes('#'), false);
      await page.setContent(`<style>${sheet.style}</style>${sheet.body}`);
      const paper = Buffer.from(await page.pdf({ format: 'letter', preferCSSPageSize: true }));
      assert.equal(paper.toString('latin1').match(/\/Type \/Page\b/g)?.length, 1);
      await page.close();
    });
  }

  it('has the bytes that integrity.json pins', () => {
    const pinned = JSON.parse(
      readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8'),
    ) as Record<string, string>;
    const files = readdirSync(join(root, 'dist/cdn'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(join(root, 'dist/cdn'), join(parentPath, name)))
      .filter((name) => name !== 'integrity.json');
    assert.deepEqual(Object.keys(pinned).sort(), files.sort());
    assert.ok(files.includes('frame.html') && files.some((name) => name.startsWith('chunks/')));
    for (const [name, hash] of Object.entries(pinned)) {
      const bytes = readFileSync(join(root, 'dist/cdn', name));
      assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
    }
  });

  for (const path of ['/', '/es.html']) {
    it(`works on the demo clinic page ${path}`, async () => {
      const page = await browser.newPage();
      const heard: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => heard.push(message.text()));
      page.on('pageerror', (error) => heard.push(String(error)));
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(server.url + path, { waitUntil: 'networkidle0' });
      assert.match(
        await shown(page),
        path === '/' ? /What happens in treatment/ : /Cómo es el tratamiento/,
      );
      assert.deepEqual(heard, []);
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:')),
        [],
      );
      await page.click('a[href="#our-drip-room"]');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const open = await page.evaluate(
        () =>
          (
            document.querySelector('ketamine-timeline') as unknown as {
              renderRoot?: ShadowRoot;
            } | null
          )?.renderRoot?.querySelectorAll('[aria-expanded="true"]').length,
      );
      assert.equal(open, 1);
      await page.close();
    });
  }
});
