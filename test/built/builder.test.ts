import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { brotli } from '../../scripts/sizes.mjs';
import { guidance } from '../../src/embed/platforms.js';
import { widgets } from '../../src/embed/titles.js';
import { version } from '../../src/version.js';

const root = resolve(import.meta.dirname, '../..');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const integrity = JSON.parse(readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8')) as Record<
  string,
  string
>;

const size = (...names: string[]) =>
  (
    names.reduce((sum, name) => sum + brotli(readFileSync(join(root, 'dist/cdn', name))), 0) / 1000
  ).toFixed(1);

describe('the embed builder', () => {
  let browser: Browser;
  let server: { url: string; close(): Promise<void> };
  let page: Page;
  const html = new Map<string, string>();

  before(async () => {
    browser = (await launchChromium()) as Browser;
    server = await serve({
      mounts: {
        '/demo/': join(root, 'stories/demo'),
        '/builder/': join(root, 'dist/builder'),
        '/cdn/': join(root, 'dist/cdn'),
        '/fonts/': join(root, 'node_modules/@fontsource-variable'),
      },
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

  /** What the consoles of the builder and of its preview heard, and what both asked for. */
  let heard: string[] = [];
  let asked: string[] = [];

  /** Opens a page and listens to it. */
  async function open(path: string, width = 1280): Promise<Page> {
    const opened = await browser.newPage();
    heard = [];
    asked = [];
    opened.on('console', (message) => heard.push(message.text()));
    opened.on('pageerror', (error) => heard.push(String(error)));
    opened.on('request', (request) => asked.push(request.url()));
    await opened.setViewport({ width, height: 900 });
    // What compiles the tests calls this in functions that it hands over.
    await opened.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await opened.goto(server.url + path, { waitUntil: 'networkidle0' });
    return opened;
  }

  beforeEach(async () => {
    page = await open('/builder/');
    await page.waitForSelector('iframe.shown');
  });
  afterEach(() => page.close());

  const choose = (name: string, label: string) =>
    page.evaluate(
      (group, text) => {
        const labels = document.querySelectorAll<HTMLElement>(`.${group} label`);
        const found = [...labels].find((each) => each.textContent?.trim() === text);
        if (!found) throw new Error(`No ${text} in ${group}`);
        found.click();
      },
      name,
      label,
    );
  const text = (selector: string) =>
    page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
  const value = (selector: string) =>
    page.$eval(selector, (input) => (input as HTMLInputElement).value);
  /** Types into a field and leaves it. */
  async function type(id: string, words: string): Promise<void> {
    await page.click(`#${id}`, { count: 3 });
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
  }
  /** What a press on a copy button puts on the clipboard. */
  async function copied(id = 'code'): Promise<string> {
    await page.bringToFront();
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.$eval(`.block:has(#${id}) button`, (button) =>
      button.scrollIntoView({ block: 'center' }),
    );
    await page.click(`.block:has(#${id}) button`);
    await page.waitForFunction(() => document.querySelector('.said')?.textContent === 'Copied.');
    return page.evaluate(() => navigator.clipboard.readText());
  }
  /** Waits until the preview shows some words, and returns all of its words. */
  async function previewed(words: string): Promise<string> {
    const found = await page.waitForFunction(
      (wanted) => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe.shown');
        const drawn = [...(frame?.contentDocument?.querySelectorAll('*') ?? [])]
          .map((each) => (each as Element & { renderRoot?: Element }).renderRoot?.textContent ?? '')
          .join(' ')
          .replace(/\s+/g, ' ');
        return drawn.includes(wanted) && drawn;
      },
      { timeout: 10_000 },
      words,
    );
    return (await found.jsonValue()) as string;
  }
  async function violations(): Promise<string[]> {
    // The builder's own policy allows no script from a test; the protocol's does not ask it.
    await page.evaluate(axe);
    const { violations: found } = (await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(o: object): Promise<AxeResults> } }).axe.run({
        iframes: false,
      }),
    )) as AxeResults;
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  }
  async function fill(): Promise<void> {
    await type('clinic-name', 'Quay "North" & <Sons>');
    await type('phone', '(555) 010-0142');
    await type('booking-url', 'https://example.com/book?a=1&b=2');
  }

  it('asks for its own files only, says nothing, keeps nothing, and puts nothing into its address', async () => {
    await fill();
    await choose('language', 'Spanish');
    await previewed('Qué pasa en el tratamiento');
    assert.deepEqual(heard, []);
    const own = /^\/(builder|cdn|fonts)\//;
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('data:') && !own.test(url.replace(server.url, ''))),
      [],
    );
    assert.equal(page.url(), `${server.url}/builder/`);
    assert.deepEqual(
      await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
      ['', 0, 0],
    );
  });

  it('shows in its preview what is typed, in both languages', async () => {
    await fill();
    assert.match(
      await previewed('Ask Quay "North" & <Sons>'),
      /What happens in treatment.*Book a visit/,
    );
    await choose('language', 'Spanish');
    const spanish = await previewed('Quay "North" & <Sons>');
    assert.match(await previewed('Qué pasa en el tratamiento'), /Llame al \(555\) 010-0142/);
    assert.ok(spanish);
  });

  it('shows the preview as wide as a phone and as a desktop', async () => {
    const width = () =>
      page.$eval('iframe.shown', (frame) => (frame as HTMLIFrameElement).contentWindow?.innerWidth);
    assert.equal(await width(), 360);
    await choose('width', 'Desktop');
    assert.equal(await width(), 1280);
    const fits = await page.$eval('iframe.shown', (frame) => {
      const { left, right } = frame.getBoundingClientRect();
      const stage = frame.parentElement?.getBoundingClientRect() as DOMRect;
      return left >= stage.left - 1 && right <= stage.right + 1;
    });
    assert.ok(fits);
  });

  it('names a bad value beside its field in the words of the elements, and loses nothing', async () => {
    const bad: ReadonlyArray<readonly [string, string, RegExp]> = [
      ['phone', 'call us', /Phone must be a phone number of 7 to 15 digits/],
      ['booking-url', 'www.example.com/book', /must be an https: or http: address/],
      ['message-url', 'javascript:alert(1)', /https:, http:, mailto: or sms: address/],
      ['clinic-name', 'x'.repeat(81), /a name of at most 80 characters/],
      ['reviewed', '2026-02-31', /a date as YYYY-MM-DD/],
      ['region', 'England', /a country as two letters/],
      ['local-help', 'Samaritans', /such as Samaritans: 116 123/],
      ['accent', 'sea green', /# and six digits or letters/],
      ['base', 'my folder', /an https: or http: address/],
    ];
    for (const [id, words, message] of bad) {
      await type(id, words);
      assert.match(await text(`#${id}-error`), message);
      assert.equal(await value(`#${id}`), words);
      const told = await page.$eval(`#${id}`, (input) => [
        input.getAttribute('aria-invalid'),
        input.getAttribute('aria-describedby'),
      ]);
      assert.equal(told[0], 'true');
      assert.ok(told[1]?.split(' ').includes(`${id}-error`));
    }
    const code = await text('#code');
    for (const [id, words] of bad) assert.ok(!code.includes(words), id);
    assert.match(await text('.result .error'), /until it is right: Name of the clinic, Phone, /);
    assert.deepEqual(await violations(), []);
    // Nothing was cleared, and a better value is taken at once.
    for (const [id, words] of bad) assert.equal(await value(`#${id}`), words);
    await type('phone', '555 010 0142');
    assert.equal(await page.$('#phone-error'), null);
    assert.match(await text('#code'), /phone="555 010 0142"/);
  });

  it('says nothing of a value that is still being typed', async () => {
    await page.click('#phone');
    await page.keyboard.type('55');
    assert.equal(await page.$('#phone-error'), null);
    await page.keyboard.press('Tab');
    assert.match(await text('#phone-error'), /Phone must be/);
  });

  it('names a list of no treatments, and says which are given', async () => {
    await page.click('#route-im');
    assert.match(await text('#code'), /routes="iv, nasal"/);
    await page.click('#route-iv');
    await page.click('#route-nasal');
    assert.match(await text('#routes-error'), /a list of iv, im, nasal/);
    assert.doesNotMatch(await text('#code'), /routes=/);
  });

  it('says in words whether an accent can be seen', async () => {
    await type('accent', '#ffff00');
    assert.match(
      await text('.verdicts .bad'),
      /Too faint on a white page: 1\.0 to 1\. It needs 3 to 1/,
    );
    assert.match(await text('.verdicts'), /Clear on a black page: 19\.5 to 1.*Text on it is black/);
    await type('accent', '#1b5675');
    assert.match(await text('.verdicts .bad'), /black page: 2\.6 to 1.*unless your page is light/);
    assert.match(await text('.verdicts'), /white page: 7\.9 to 1.*Text on it is white/);
    await choose('theme', 'Light');
    assert.equal((await page.$$('.verdicts .bad')).length, 0);
    assert.equal(await value('[type="color"]'), '#1b5675');
  });

  it('puts the widgets into the order that is asked for, and keeps the place of the keyboard', async () => {
    await page.focus('#raise-right-for-me');
    for (let press = 1; press < widgets.length; press += 1) await page.keyboard.press('Enter');
    const focus = await page.evaluate(() => document.activeElement?.id);
    assert.equal(focus, 'show-right-for-me');
    await page.click('#show-timeline');
    const code = await text('#code');
    assert.ok(code.indexOf('<ketamine-right-for-me') < code.indexOf('<ketamine-side-effects'));
    assert.doesNotMatch(code, /<ketamine-timeline/);
    assert.match(await text('.said'), /Is this right for me\?: now number 1/);
  });

  it('is walked through with the keyboard alone', async () => {
    const seen: string[] = [];
    await page.focus('body');
    for (let press = 0; press < 120; press += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement: element } = document;
        const { outlineStyle } = getComputedStyle(element as Element);
        return {
          id: element?.id,
          name: element?.localName,
          seen: outlineStyle !== 'none',
          skips: element?.textContent === 'Skip the preview',
        };
      });
      if (at.name === 'iframe' || at.name === 'body') continue;
      assert.ok(at.seen, `${at.name} ${at.id} shows where the keyboard is`);
      seen.push(at.id || (at.name ?? ''));
      // The preview is a page with many stops.
      if (at.skips) await page.keyboard.press('Enter');
      if (at.id === 'clinic-name') await page.keyboard.type('Quay');
      if (at.id === 'show-timeline') await page.keyboard.press('Space');
      if (at.id === 'json-ld') break;
    }
    for (const id of [
      'raise-side-effects',
      'phone',
      'route-iv',
      'accent',
      'base',
      'code',
      'json-ld',
    ]) {
      assert.ok(seen.includes(id), `${id} in ${seen.join(', ')}`);
    }
    const code = await text('#code');
    assert.match(code, /clinic-name="Quay"/);
    assert.doesNotMatch(code, /<ketamine-timeline/);
    // One press of an arrow picks another place to paste.
    await page.focus('.way input:checked, .way input');
    await page.keyboard.press('ArrowDown');
    assert.match(await text('#code'), /^<script defer/);
  });

  for (const [width, scheme] of [
    [360, 'light'],
    [768, 'dark'],
    [1280, 'light'],
  ] as const) {
    it(`cuts nothing and has no finding of axe at ${width} px, ${scheme}`, async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 800 });
      await type('phone', 'call us');
      await choose('way', guidance.gtm.name);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.deepEqual(await violations(), []);
    });
  }

  it('says what comes to the page: version, size, hash and policy', async () => {
    const facts = await text('.result dl');
    assert.match(facts, /What this page will send Nothing\./);
    assert.ok(facts.includes(`Version ${version} `));
    assert.ok(facts.includes(integrity['ketamine-elements.js'] ?? '?'));
    assert.ok(facts.includes(`Size ${size('ketamine-elements.js')} kB`), facts);
    assert.ok(facts.includes(`script-src ${server.url}; style-src-attr 'unsafe-inline'`));
    await choose('language', 'Spanish');
    const both = size('ketamine-elements.js', 'ketamine-elements.es.js');
    assert.ok((await text('.result dl')).includes(`Size ${both} kB`));
    await choose('way', guidance.gtm.name);
    assert.match(await text('.warning'), /Not a good way for a health page/);
    assert.match(await text('.result dl'), /Tag Manager itself does send/);
  });

  it('writes JSON-LD that names a reviewer only with a date', async () => {
    const read = async () => {
      const [, json = ''] = /^<script[^>]*>(.*)<\/script>$/s.exec(await copied('json-ld')) ?? [];
      return JSON.parse(json) as Record<string, unknown>;
    };
    await type('clinic-name', '</script><b>Quay');
    await type('reviewer', 'Dr. A. Rivera');
    assert.deepEqual(await read(), {
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      name: 'What happens in treatment',
      inLanguage: 'en',
      publisher: { '@type': 'MedicalClinic', name: '</script><b>Quay' },
    });
    await type('reviewed', '2026-05-04');
    const { lastReviewed, reviewedBy } = await read();
    assert.equal(lastReviewed, '2026-05-04');
    assert.deepEqual(reviewedBy, { '@type': 'Person', name: 'Dr. A. Rivera' });
  });

  describe('what it copies, pasted into an empty page', () => {
    const name = 'Quay "North" & <Sons>';

    /** Pastes it and says what the reader sees and what the page asked for. */
    async function paste(code: string, script = true): Promise<string> {
      const path = `/pasted-${html.size}.html`;
      html.set(
        path,
        `<!doctype html><html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>A page</title><body>${code}</body></html>`,
      );
      await page.close();
      page = await browser.newPage();
      if (script) {
        await page.close();
        page = await open(path);
      } else {
        await page.setJavaScriptEnabled(false);
        await page.goto(server.url + path, { waitUntil: 'networkidle0' });
      }
      // A language that lacks is named after a while.
      await new Promise((done) => setTimeout(done, 200));
      asked = asked.filter((url) => !url.startsWith('data:') && !url.endsWith(path));
      const { root: tree } = await page.accessibility.snapshot().then((root) => ({ root }));
      return JSON.stringify(tree);
    }
    const drawn = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<Element & { renderRoot?: ParentNode }>('*')]
          .filter(({ localName }) => /^ketamine-(?!clinic)/.test(localName))
          .map(({ localName, renderRoot }) => [
            localName.replace('ketamine-', ''),
            renderRoot?.querySelectorAll('.title').length,
            renderRoot?.querySelector('.contact')?.textContent?.replace(/\s+/g, ' '),
          ]),
      );

    for (const language of ['English', 'Spanish'] as const) {
      for (const way of [
        'html',
        'wordpress',
        'wordpress-contributor',
        'squarespace',
        'webflow',
        'gtm',
        'prerendered',
      ] as const) {
        it(`shows the widgets with the clinic's name and asks for its files only: ${way}, ${language}`, async () => {
          await fill();
          await choose('language', language);
          await choose('way', way === 'prerendered' ? 'Prerendered HTML' : guidance[way].name);
          await previewed(language === 'English' ? `Ask ${name}` : 'Qué pasa');
          if (way === 'prerendered') {
            await page.waitForFunction(
              (words) => document.querySelector('#code')?.textContent?.includes(words),
              {},
              language === 'English' ? 'What happens in treatment</h2>' : 'tratamiento</h2>',
            );
          }
          const code = await copied();
          const once = (await page.$('#once')) ? await copied('once') : '';
          await paste(code + once);
          const tags = await drawn();
          assert.deepEqual(
            tags.map(([tag]) => tag),
            [...widgets],
          );
          for (const [tag, titles, contact] of tags) {
            assert.equal(titles, 1, `${tag} is drawn once`);
            assert.ok(String(contact).includes(name), `${tag}: ${contact}`);
          }
          assert.deepEqual(heard, []);
          const files = asked.map((url) => url.replace(server.url, ''));
          const form = /^(wordpress|gtm)/.test(way) ? '.classic' : '';
          assert.deepEqual(
            files.sort(),
            [
              ...(language === 'Spanish' ? [`/cdn/ketamine-elements.es${form}.js`] : []),
              `/cdn/ketamine-elements${form}.js`,
            ].sort(),
          );
        });
      }
    }

    it('shows prerendered widgets without a script, the guide closed and as its card', async () => {
      await fill();
      await choose('way', 'Prerendered HTML');
      await previewed(`Ask ${name}`);
      await page.waitForFunction(() =>
        document.querySelector('#code')?.textContent?.includes('Quay &quot;North&quot;'),
      );
      const code = await copied();
      assert.equal(code.match(/shadowrootmode="open"/g)?.length, widgets.length - 1);
      assert.equal(code.match(/shadowrootmode="closed"/g)?.length, 1);
      assert.doesNotMatch(code, /<!--|^\s*$/m);
      const words = await paste(code, false);
      assert.match(words, /What happens in treatment.*Side effects.*Is this right for me\?/);
      assert.match(words, /Ask Quay/);
    });

    it('shows the widgets in frames', async () => {
      await fill();
      await choose('way', guidance.iframe.name);
      const code = await copied();
      assert.ok(
        code.startsWith(`<iframe src="${server.url}/cdn/frame.html?tag=timeline&amp;lang=en`),
      );
      await paste(code.replaceAll('loading="lazy"', ''));
      const frames = page.frames().filter((frame) => frame !== page.mainFrame());
      assert.equal(frames.length, widgets.length);
      for (const frame of frames) {
        const shown = await frame.waitForFunction(
          () =>
            document.body
              .querySelector<Element & { renderRoot?: Element }>('*')
              ?.renderRoot?.querySelector('.contact')?.textContent,
        );
        assert.ok(String(await shown.jsonValue()).includes(name));
      }
      assert.deepEqual(heard, []);
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(`${server.url}/cdn/`)),
        [],
      );
      const titles = await page.$$eval('iframe', (all) => all.map(({ title }) => title));
      assert.equal(titles[0], 'What happens in treatment');
    });
  });
});
