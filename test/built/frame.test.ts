import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { messages } from '../../src/locale/en.js';
import { guideKey } from '../support/guide-key.js';

const root = resolve(import.meta.dirname, '../..');

describe('the frame page', () => {
  let browser: Browser;
  /** Where the frame lives, and the clinic's own site around it: two origins. */
  let files: { url: string; close(): Promise<void> };
  let site: { url: string; close(): Promise<void> };
  const html = new Map<string, string>();

  before(async () => {
    browser = (await launchChromium()) as Browser;
    files = await serve({ mounts: { '/': join(root, 'dist/cdn') } });
    site = await serve({
      mounts: { '/': join(root, 'dist/cdn') },
      handle: (request, response) => {
        const page = html.get(request.url ?? '');
        if (page === undefined) return false;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
        return true;
      },
    });
  });
  after(async () => {
    await browser.close();
    await files.close();
    await site.close();
  });

  async function listen(page: Page) {
    const heard: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(String(error)));
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    return { heard, asked };
  }

  /** Opens the frame page by itself. */
  async function alone(query: Record<string, string>) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(guideKey);
    const { heard, asked } = await listen(page);
    await page.goto(`${files.url}/frame.html?${new URLSearchParams(query)}`, {
      waitUntil: 'networkidle0',
    });
    return { page, heard, asked, text: await said(page) };
  }

  /** Opens a page of the clinic with something in its body. */
  async function around(body: string, width = 800) {
    const path = `/page-${html.size}`;
    html.set(
      path,
      `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><body>${body}`,
    );
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(guideKey);
    const { heard } = await listen(page);
    await page.setViewport({ width, height: 700 });
    await page.goto(site.url + path, { waitUntil: 'networkidle0' });
    const inner = page.frames().find((each) => each !== page.mainFrame()) as Frame;
    await new Promise((done) => setTimeout(done, 200));
    const height = () => page.$eval('iframe', (each) => each.clientHeight);
    return { page, heard, inner, height };
  }

  const said = (page: Page | Frame) =>
    page.evaluate(() => {
      const element = document.body.firstElementChild as
        (HTMLElement & { renderRoot?: ParentNode }) | null;
      return (element?.renderRoot as Node | undefined)?.textContent?.replace(/\s+/g, ' ') ?? '';
    });
  const frame = (query: string, more = 'style="height:500px;width:100%"') =>
    `<iframe src="${files.url}/frame.html?${query}" title="The timeline" ${more}></iframe>`;
  const script = () => `<script defer src="${files.url}/frame-height.js"></script>`;

  it('shows one tag, told by the address, and asks for nothing but its scripts', async () => {
    const { page, heard, asked, text } = await alone({ tag: 'timeline', routes: 'iv' });
    assert.match(text, /What happens in treatment.*Ask your clinician/);
    assert.deepEqual(heard, []);
    assert.deepEqual(asked, ['/frame.html', '/ketamine-elements.classic.js', '/frame.js']);
    assert.equal(await page.title(), 'What happens in treatment');
    await page.close();
  });

  it('takes no words of a clinic from its address when it stands alone, and names each', async () => {
    const said_ = {
      phone: '(900) 555-0142',
      'clinic-name': 'Evil',
      'local-help': 'Call us first: 900 555 0142',
      'booking-url': 'https://evil.example/',
      'message-url': 'mailto:a@evil.example',
      address: 'Evil Street',
      reviewer: 'Dr Evil',
      visits: '{"iv":{"food":"Evil food"}}',
      costs: '{"billing":"Evil"}',
    };
    const { page, heard, text } = await alone({ tag: 'timeline', ...said_ });
    assert.doesNotMatch(text, /Evil|900/);
    assert.match(text, /Call 911/);
    for (const key of Object.keys(said_)) {
      assert.equal(heard.filter((each) => each.startsWith(`frame.html ${key}="`)).length, 1, key);
    }
    assert.equal(heard.length, Object.keys(said_).length);
    await page.close();
  });

  it('takes them inside a frame, with the name of the clinic or of the page around it', async () => {
    const phone = 'phone=5550100142&booking-url=/book';
    for (const [query, name] of [
      [`tag=timeline&${phone}&clinic-name=Quay`, 'Quay'],
      [`tag=timeline&${phone}`, new URL(site.url).host],
    ] as const) {
      const { page, heard, inner } = await around(frame(query));
      const text = await said(inner);
      assert.ok(text.includes(`Ask ${name}`) && text.includes('Call 5550100142'), text.slice(-900));
      const links = await inner.$$eval('ketamine-timeline >>> a', (all) => all.map((a) => a.href));
      assert.ok(links.includes(`${site.url}/book`), 'a path is one of the page around it');
      assert.deepEqual(heard, []);
      await page.close();
    }
    const { page, heard, inner } = await around(
      frame(`tag=timeline&${phone}`, 'referrerpolicy="no-referrer"'),
    );
    assert.doesNotMatch(await said(inner), /5550100142/);
    assert.equal(heard.length, 2);
    await page.close();
  });

  it('takes an accent that is a color, and fetches none that is more', async () => {
    for (const accent of [
      '#7a1648',
      'rebeccapurple',
      'rgb(1 2 3 / 50%)',
      'oklch(0.5 0.1 200)',
      'color(srgb 1 0 0)',
    ]) {
      const { page, heard } = await alone({ tag: 'timeline', accent });
      assert.deepEqual(heard, [], accent);
      await page.close();
    }
    for (const accent of [
      'var(--a,url(/x))',
      'url(/x)',
      'var(--a)',
      'env(a,url(/x))',
      'v\\61r(--a,url(/x))',
    ]) {
      const { page, heard, asked } = await alone({ tag: 'timeline', accent });
      assert.equal(heard.length, 1, accent);
      assert.match(heard[0] ?? '', /accent=.* is not used\. Allowed: a CSS color/);
      assert.equal(asked.length, 3);
      await page.close();
    }
  });

  it('speaks Spanish, takes an accent, and shows the guide with its closed root', async () => {
    const { page, heard, text } = await alone({
      tag: 'right-for-me',
      lang: 'es',
      accent: '#7a1648',
      layout: 'guide',
    });
    assert.match(text, /¿Es esto para mí\?/);
    assert.match(
      await page.evaluate(() => (window as unknown as { root: ShadowRoot }).root.textContent),
      /Antes de empezar/,
    );
    const accent = await page.evaluate(() =>
      document.documentElement.style.getPropertyValue('--ketamine-accent'),
    );
    assert.equal(accent, '#7a1648');
    assert.deepEqual(await page.evaluate(() => [document.title, document.documentElement.lang]), [
      '¿Es esto para mí?',
      'es',
    ]);
    assert.equal(await page.$eval('ketamine-right-for-me', (each) => each.shadowRoot), null);
    assert.deepEqual(heard, []);
    await page.close();
  });

  for (const [query, message] of [
    [{ tag: 'timelin' }, /tag="timelin" is not used\. Allowed: timeline, side-effects, /],
    [{}, /tag="" is not used/],
    [{ tag: 'clinic' }, /tag="clinic" is not used/],
    [{ tag: 'timeline', colour: 'red' }, /colour="red" is not used\. Allowed: tag, lang, accent/],
    [{ tag: 'timeline', onclick: 'alert(1)' }, /onclick="alert\(1\)" is not used/],
    [{ tag: 'timeline', accent: 'red;x:url(/a)' }, /accent="red;x:url\(\/a\)" is not used/],
    [{ tag: 'timeline', routes: 'oral' }, /<ketamine-timeline> routes="oral" is not used/],
    [{ tag: 'timeline', lang: 'fr' }, /lang="fr" is not/],
  ] as const) {
    it(`names a bad parameter once and keeps the help: ${JSON.stringify(query)}`, async () => {
      const { page, heard, asked } = await alone(query);
      assert.equal(heard.length, 1, heard.join('\n'));
      assert.match(heard[0] ?? '', message);
      assert.equal(await page.$eval('html', (root) => root.lang), 'en');
      assert.match(`${await said(page)} ${await page.$eval('body', (b) => b.innerText)}`, /988/);
      assert.equal(asked.length, 3);
      await page.close();
    });
  }

  it('tells the page around it how tall it is, now and when something opens', async () => {
    const { page, heard, inner, height } = await around(frame('tag=timeline') + script());
    const tall = () =>
      inner.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const before = await height();
    assert.ok(before > 1500, `${before}`);
    assert.equal(before, Math.ceil((await tall()) / 50) * 50);
    await inner.evaluate(() => {
      const element = document.querySelector('ketamine-timeline') as {
        renderRoot?: ShadowRoot;
      } | null;
      element?.renderRoot?.querySelector<HTMLElement>('.tools button')?.click();
    });
    await page.waitForFunction(
      (least) => (document.querySelector('iframe')?.clientHeight ?? 0) > least,
      { timeout: 5000 },
      before + 500,
    );
    assert.equal(await height(), Math.ceil((await tall()) / 50) * 50);
    assert.deepEqual(heard, []);
    await page.close();
  });

  it('is told to a script that comes after it', async () => {
    const { page, height } = await around(frame('tag=timeline'));
    assert.equal(await height(), 500);
    await page.addScriptTag({ url: `${files.url}/frame-height.js` });
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 1500);
    await page.close();
  });

  it('keeps a sensible height without the script, without a referrer, and in a sandbox', async () => {
    for (const more of ['referrerpolicy="no-referrer"', 'sandbox="allow-scripts"']) {
      const { page, heard, height, inner } = await around(
        frame('tag=timeline', `style="height:500px" ${more}`) + script(),
      );
      assert.equal(await height(), 500, more);
      assert.match(await said(inner), /What happens in treatment/);
      assert.deepEqual(heard, [], more);
      await page.close();
    }
  });

  /**
   * Chromium alone: no other engine tells a test what its paper is. With a sandbox that lets nothing but
   * scripts in, see loading.test.ts.
   */
  for (const [more, printed] of [
    ['', false],
    [' allow-modals', true],
  ] as const) {
    it(`in a sandbox of its own origin tells its height, and ${printed ? 'prints' : 'says that it may not print'}`, async () => {
      const { page, heard, height, inner } = await around(
        frame(
          'tag=right-for-me&layout=guide',
          `style="height:200px" sandbox="allow-scripts allow-same-origin${more}"`,
        ) + script(),
      );
      await page.waitForFunction(
        () => (document.querySelector('iframe')?.clientHeight ?? 0) > 200,
        { timeout: 5000 },
      );
      assert.equal((await height()) % 50, 0);
      // What compiles the tests calls this in functions that it hands over.
      await inner.evaluate('globalThis.__name = (named) => named');
      const left = await inner.evaluate(async (label) => {
        const { root } = window as unknown as { root: ShadowRoot };
        const wait = (time: number) => new Promise((done) => setTimeout(done, time));
        const widget = document.querySelector('ketamine-right-for-me') as unknown as {
          renderRoot: ShadowRoot;
        };
        for (let press = 0; press < 12; press += 1) {
          root.querySelector<HTMLElement>('.screen > .tools > .button')?.click();
          await wait(20);
        }
        const buttons = [...root.querySelectorAll('button')];
        const print = buttons.find((each) => each.textContent?.trim() === label);
        if (!print) return 'no button';
        for (let press = 0; press < 3; press += 1) {
          print.click();
          await wait(50);
        }
        await wait(1500);
        const said = widget.renderRoot.querySelector('[role="status"]')?.textContent?.trim();
        const frames = root.querySelectorAll('iframe').length;
        root.querySelector<HTMLElement>('.screen > .tools > .link')?.click();
        await wait(50);
        return [said, frames, root.querySelectorAll('iframe').length].join();
      }, messages.print);
      // Without a screen Chromium begins to print and never ends: one page stands until the reader clears.
      assert.match(left, printed ? /,1,0$/ : /,0,0$/);
      assert.equal(left.startsWith(messages.printFailed), !printed, left);
      // Chromium tells the developer of each that it swallowed.
      assert.equal(heard.filter((each) => /allow-modals/.test(each)).length, printed ? 0 : 3);
      await page.close();
    });
  }

  it('opens a link in the whole page, since many sites refuse to be shown in a frame', async () => {
    const booking = `${files.url}/integrity.json`;
    const { page, inner } = await around(
      frame(`tag=timeline&booking-url=${encodeURIComponent(booking)}`) + script(),
    );
    const link = await inner.waitForSelector(`ketamine-timeline >>> [href="${booking}"]`);
    await Promise.all([page.waitForNavigation(), link?.click()]);
    assert.equal(page.url(), booking);
    await page.close();
  });

  it('is not heard when it is someone else who speaks', async () => {
    const { page, height } = await around(frame('tag=timeline') + script());
    const before = await height();
    const forged = { source: 'ketamine-elements', version: 1, height: 40 };
    // From the page itself, from another frame of it, and with a version that does not exist.
    await page.evaluate((data) => postMessage(data, '*'), forged);
    await page.evaluate((data) => {
      const other = document.body.appendChild(document.createElement('iframe'));
      const run = other.contentWindow as Window & typeof globalThis;
      run.eval(`parent.postMessage(${JSON.stringify(data)}, '*')`);
    }, forged);
    const inner = page.frames().find((each) => each.url().includes('frame.html')) as Frame;
    await inner.evaluate((data) => parent.postMessage(data, '*'), { ...forged, version: 2 });
    await inner.evaluate((data) => parent.postMessage(data, '*'), { ...forged, height: 1e9 });
    await new Promise((done) => setTimeout(done, 200));
    assert.equal(await height(), before);
    await page.close();
  });

  it('says nothing of the answers of the guide to the page around it but its height', async () => {
    const { page, inner } = await around(frame('tag=right-for-me&layout=guide'));
    await page.evaluate(() => {
      const messages: unknown[] = [];
      addEventListener('message', ({ data }) => messages.push(data));
      Object.assign(globalThis, { messages });
    });
    const url = inner.url();
    await inner.evaluate(async () => {
      const element = document.querySelector('ketamine-right-for-me') as HTMLElement & {
        renderRoot: ParentNode;
        updateComplete: Promise<boolean>;
      };
      for (let press = 0; press < 10; press += 1) {
        const { root } = window as unknown as { root: ShadowRoot };
        root.querySelector<HTMLElement>('.screen > .tools > .button')?.click();
        await element.updateComplete;
        root.querySelector<HTMLElement>('.question:not([hidden]) input')?.click();
        await new Promise((done) => setTimeout(done, 30));
      }
    });
    const messages = await page.evaluate(
      () => (globalThis as unknown as { messages: object[] }).messages,
    );
    assert.ok(messages.length > 0);
    for (const each of messages) {
      assert.deepEqual(Object.keys(each).sort(), ['height', 'source', 'version']);
    }
    assert.equal(inner.url(), url);
    assert.equal(await inner.title(), 'Is this right for me?');
    await page.close();
  });
});
