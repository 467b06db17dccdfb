import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { finished as words } from '../../src/content.js';
import { optionParts } from '../../src/content/options.js';
import { widgets, wordsKey } from '../../src/elements/names.js';
import { ketamineElements, root } from '../support/cli.js';
import { note } from '../support/sample-guide.js';

const LANGUAGES = ['en', 'es'] as const;
const CLINIC = {
  'clinic-name': 'Quay & Daughters "West"',
  phone: '(555) 010-0142',
  'booking-url': 'https://example.com/book?a=1&b=2',
  visits: { iv: { arriveMinutes: 15, visitMinutes: 120, food: 'Eat <little>.' } },
  reviewer: 'Ada Quay, MD',
  guide: {
    notes: [{ ...note, when: 'hope.depression' }],
  },
  'effect-notes': { dizzy: 'Our nurses walk with you.' },
};

describe('prerendered widgets', () => {
  let browser: Browser;
  let server: { url: string; close(): Promise<void> };
  let folder = '';
  const pages = new Map<string, { html: string; policy: string }>();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ketamine-elements-'));
    writeFileSync(join(folder, 'clinic.json'), JSON.stringify(CLINIC));
    browser = (await launchChromium()) as Browser;
    server = await serve({
      mounts: { '/cdn/': join(root, 'dist/cdn') },
      handle: (request, response) => {
        const page = pages.get(request.url ?? '');
        if (!page) return false;
        response
          .writeHead(200, {
            'content-type': 'text/html; charset=utf-8',
            ...(page.policy && { 'content-security-policy': page.policy }),
          })
          .end(page.html);
        return true;
      },
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // What is asked for twice is the same.
  const printed = new Map<string, { html: string; notes: string }>();
  const prerender = (...args: string[]) => {
    const key = args.join(' ');
    const known = printed.get(key);
    if (known) return known;
    const clinic = join(folder, 'clinic.json');
    const { stdout, stderr, status } = ketamineElements('prerender', ...args, '--clinic', clinic);
    assert.equal(status, 0, stderr);
    const made = { html: stdout, notes: stderr };
    printed.set(key, made);
    return made;
  };

  /** Opens a page with some HTML between words of its own, and says what its console hears. */
  async function open(body: string, { script = true, width = 800, policy = '' } = {}) {
    const path = `/page-${pages.size}.html`;
    pages.set(path, {
      html: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title><link rel="icon" href="/cdn/none.ico"><body><h1>Before</h1>${body}<p id="below">After</p>`,
      policy,
    });
    const page = await browser.newPage();
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(String(error)));
    await page.setViewport({ width, height: 800 });
    await page.setJavaScriptEnabled(script);
    await page.goto(server.url + path);
    return { page, heard: () => heard.filter((each) => !each.includes('404')) };
  }

  /** What a screen reader is told, also of what a closed root holds. */
  async function tree(page: Page) {
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const shown = nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, properties = [] }) => ({
        role: String(role?.value),
        level: Number(properties.find((each) => each.name === 'level')?.value.value),
        name: String(name?.value ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
      }));
    return {
      roles: new Set(shown.map(({ role }) => role)),
      // Those inside rows name the same things in each.
      headings: shown
        .filter(({ role, level }) => role === 'heading' && level < 5)
        .map(({ name }) => name),
      text: shown
        .filter(({ role }) => role === 'StaticText')
        .map(({ name }) => name)
        .join(' ')
        .replace(/\s+/g, ' '),
    };
  }

  /** The layout shifts on a page while something is done to it, and until that was painted. */
  async function shiftsDuring(page: Page, run: () => Promise<unknown>): Promise<number[]> {
    const painted = () =>
      page.evaluate(
        () =>
          new Promise((done) => {
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)));
          }),
      );
    // What was done before, such as taking a picture, may still move things.
    await painted();
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((entries) => {
        for (const each of entries.getEntries()) shifts.push((each as never)['value']);
      }).observe({ type: 'layout-shift' });
    });
    await run();
    await painted();
    return page.evaluate(() => (globalThis as never)['shifts']);
  }

  /** Loads what a clinic's page loads, Spanish first. */
  async function enliven(page: Page, lang: string): Promise<void> {
    for (const name of [...(lang === 'es' ? ['ketamine-elements.es'] : []), 'ketamine-elements']) {
      await page.addScriptTag({ url: `/cdn/${name}.js`, type: 'module' });
    }
  }

  /** How a page looks, and what stands in the roots that are open, but for what styles never show. */
  const look = async (page: Page) => ({
    boxes: await page.$$eval('ketamine-clinic, ketamine-clinic > *, #below', (elements) =>
      elements.map((each) => JSON.stringify(each.getBoundingClientRect())),
    ),
    text: await page.$$eval('ketamine-clinic > *', (elements) =>
      elements.map(({ shadowRoot }) => {
        const root = shadowRoot?.querySelector('.root')?.cloneNode(true) as Element | undefined;
        const rooms = shadowRoot?.querySelectorAll('[class^="room-"]') ?? [];
        root?.querySelectorAll('[class^="room-"]').forEach((room, index) => {
          if (!rooms[index]?.checkVisibility()) room.remove();
        });
        return (root?.textContent ?? '').replace(/\s+/g, ' ');
      }),
    ),
    image: Buffer.from(await page.screenshot({ fullPage: true, optimizeForSpeed: true })).toString(
      'base64',
    ),
  });

  async function comesToLife(page: Page, heard: () => string[], lang: string): Promise<void> {
    const before = await look(page);
    assert.ok((await tree(page)).text.length > 500, 'there is something to see');
    const shifts = await shiftsDuring(page, () => enliven(page, lang));
    const now = await look(page);
    assert.deepEqual(now.boxes, before.boxes);
    assert.deepEqual(now.text, before.text);
    assert.ok(now.image === before.image, 'not a pixel differs');
    assert.deepEqual(shifts, []);
    assert.deepEqual(heard(), []);
    const { roles } = await tree(page);
    assert.ok(roles.has('button') || roles.has('checkbox'), 'it is live');
    const roots = await page.$$eval('ketamine-clinic > *', (elements) =>
      elements.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot.childElementCount] : [])),
    );
    assert.ok(
      roots.every((count) => count === 1),
      'nothing is there twice',
    );
  }

  for (const lang of LANGUAGES) {
    // On a phone in daily work, at every width where long jobs run: scripts/jobs.mjs.
    for (const width of process.env.LONG_JOBS ? [360, 768, 1280] : [360]) {
      for (const name of widgets) {
        it(`<ketamine-${name}> comes to life and not a pixel moves, in ${lang} at ${width} px`, async () => {
          const { page, heard } = await open(prerender(name, '--lang', lang).html, { width });
          await comesToLife(page, heard, lang);
          await page.close();
        });
      }
    }
  }

  it('would notice a shift', async () => {
    const { page } = await open(prerender('timeline').html);
    const shifts = await shiftsDuring(page, () =>
      page.$eval('h1', (element) => element.before(element.cloneNode(true))),
    );
    assert.ok((shifts[0] ?? 0) > 0);
    await page.close();
  });

  it('keeps to the strictest policy with style sheets of their own, and comes to life', async () => {
    const { html, notes } = prerender(...widgets, '--stylesheet', '/cdn/');
    assert.doesNotMatch(html, /<style|style=/);
    assert.doesNotMatch(notes, /sha256/);
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
    const { page, heard } = await open(html, { policy });
    await comesToLife(page, heard, 'en');
    await page.close();
  });

  it('keeps to a policy with the hashes that it names', async () => {
    const { html, notes } = prerender(...widgets);
    const [, hashes = ''] = /style-src ('sha256-.*)/.exec(notes) ?? [];
    assert.equal(hashes.split(' ').length, widgets.length);
    const policy = `default-src 'none'; img-src 'self'; script-src 'self'; style-src ${hashes}`;
    const { page, heard } = await open(html, { policy });
    await comesToLife(page, heard, 'en');
    await page.close();
  });

  /** What has to stand in a widget without any script: all of it. */
  const expected: Record<string, (lang: 'en' | 'es') => string[]> = {
    timeline: (lang) =>
      Object.values(words[lang].timeline.steps).flatMap((step) => {
        const { title, what, notice, can } = { ...step, ...('iv' in step ? step.iv : {}) } as {
          title: string;
          what: string[];
          notice: string[];
          can: string[];
        };
        return [title, ...what, ...notice, ...can];
      }),
    'side-effects': (lang) =>
      Object.values(words[lang].sideEffects.effects).flatMap(({ name, team, can, call }) => [
        name,
        team,
        can,
        call,
      ]),
    'how-it-works': (lang) =>
      Object.values(words[lang].howItWorks.steps).flatMap(({ title, what }) => [title, ...what]),
    evidence: (lang) => Object.values(words[lang].evidence.findings).map(({ who }) => who),
    options: (lang) =>
      Object.values(words[lang].options.options).flatMap((option) => [
        option.name,
        ...optionParts.flatMap((part) => option[part]),
      ]),
    'right-for-me': (lang) => [
      words[lang].rightForMe.lede,
      words[lang].rightForMe.approval.short.both,
      ...Object.values(words[lang].rightForMe.questions).flatMap(({ options }) =>
        Object.values(options).flatMap(({ note }) => (note ? [note] : [])),
      ),
    ],
  };

  const texts = (said: unknown): string[] =>
    typeof said === 'string' ? [said] : Object.values(said as object).flatMap(texts);
  /** A new element shows all that it says until a line above says better what has to stand in it. */
  const everything = (name: (typeof widgets)[number], lang: 'en' | 'es') =>
    texts(words[lang][wordsKey(name)]);

  for (const lang of LANGUAGES) {
    for (const name of widgets) {
      it(`<ketamine-${name}> shows all of itself and no control without script, in ${lang}`, async () => {
        const { page } = await open(prerender(name, '--lang', lang).html, { script: false });
        // The notes of the guide are behind what stands in the place of its button; it opens by itself.
        if (name === 'right-for-me') {
          await page.keyboard.press('Tab');
          const closed = await tree(page);
          assert.ok(!closed.text.includes('Ask about parking'));
          for (let tabs = 1; tabs < 4; tabs += 1) await page.keyboard.press('Tab');
          await page.keyboard.press('Enter');
        }
        const { roles, headings, text } = await tree(page);
        for (const control of ['button', 'radio', 'checkbox', 'searchbox', 'textbox', 'combobox']) {
          assert.ok(!roles.has(control), control);
        }
        const all = expected[name]?.(lang) ?? everything(name, lang);
        assert.ok(all.length > (name in expected ? 9 : 2), 'there is something to look for');
        assert.deepEqual(
          all.filter((each) => !text.includes(each.replace(/\s+/g, ' ').trim())),
          [],
        );
        assert.match(text, /911.*988/);
        assert.match(text, /Quay & Daughters "West"/);
        assert.deepEqual(
          // The studies of the first screen stand in the list of the evidence too.
          name === 'evidence'
            ? []
            : headings.filter((each, place) => headings.indexOf(each) !== place),
          [],
          'nothing is there twice',
        );
        await page.close();
      });

      it(`<ketamine-${name}> has no finding of axe before its script, in ${lang}`, async () => {
        // Axe sees no closed root and needs scripting, so what is closed for its sake is opened here.
        const { html } = prerender(name, '--lang', lang);
        const { page } = await open(
          html.replace('shadowrootmode="closed"', 'shadowrootmode="open"'),
        );
        await page.$eval(`ketamine-${name}`, ({ shadowRoot }) => {
          for (const each of shadowRoot?.querySelectorAll('.panel') ?? []) {
            each.removeAttribute('hidden');
          }
          for (const each of shadowRoot?.querySelectorAll('details') ?? []) each.open = true;
        });
        await page.addScriptTag({
          path: createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
        });
        const found = await page.evaluate(async () => {
          const { axe } = globalThis as never as { axe: typeof import('axe-core') };
          const { violations, passes } = await axe.run(document, {
            rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
          });
          return {
            passes: passes.length,
            violations: violations.flatMap(({ id, nodes }) =>
              nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
            ),
          };
        });
        assert.ok(found.passes > 0);
        assert.deepEqual(found.violations, []);
        await page.close();
      });
    }
  }

  it('says once on a page what its widgets share, as they do when they come to life', async () => {
    const asked = widgets.filter((each) => each !== 'right-for-me');
    for (const names of [
      [...asked, 'right-for-me'],
      ['right-for-me', ...asked],
    ]) {
      const { html } = prerender(...names);
      const parts = html.split('<ketamine-').slice(2);
      const having = (name: string) =>
        parts.flatMap((part, place) => (part.includes(` class="${name}"`) ? [place] : []));
      const last = names.length - 1;
      assert.deepEqual(having('help'), [names.indexOf(asked.at(-1) ?? '')]);
      assert.deepEqual(having('contact'), [last]);
      assert.deepEqual(having('about'), [last]);
      const { page } = await open(html);
      await enliven(page, 'en');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('ketamine-clinic > *')].every(
          (each) => (each as Element & { hasUpdated?: boolean }).hasUpdated,
        ),
      );
      const live = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement & { renderRoot: ShadowRoot }>(
            'ketamine-clinic > *',
          ),
        ].map(({ renderRoot }) =>
          ['help', 'contact', 'about'].filter((name) => renderRoot.querySelector(`.${name}`)),
        ),
      );
      assert.deepEqual(
        live,
        parts.map((_, place) =>
          ['help', 'contact', 'about'].filter((name) => having(name).includes(place)),
        ),
      );
      await page.close();
    }
  });

  it('has its help lines also where a browser makes no root of it and no script comes', async () => {
    for (const lang of LANGUAGES) {
      const { html } = prerender(...widgets, '--lang', lang);
      const { page } = await open('<main></main>');
      // What is written by a script is read without roots, as in browsers that know none.
      const shown = await page.evaluate((written) => {
        const main = document.querySelector('main') as HTMLElement;
        main.innerHTML = written;
        return [...main.querySelectorAll<HTMLElement>('ketamine-clinic > *')].map(
          (each) => each.innerText,
        );
      }, html);
      assert.equal(shown.length, widgets.length);
      for (const each of shown) assert.match(each, /911.*988/);
      await page.close();
    }
  });

  it('knows the clinic, its visits, its notes and its part of the guide', async () => {
    const { html } = prerender(...widgets);
    const { page } = await open(html, { script: false });
    const { text } = await tree(page);
    assert.match(text, /Eat <little>\./);
    assert.match(text, /Come 15 minutes before the treatment starts/);
    assert.match(text, /Our nurses walk with you/);
    assert.match(text, /Reviewed by Ada Quay, MD/);
    assert.ok(html.includes('Ask about parking behind the house.'));
    assert.ok(html.includes('href="https://example.com/book?a=1&amp;b=2"'));
    const attributes = await page.$eval('ketamine-clinic', (element) =>
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    );
    const { guide, 'effect-notes': notes, visits, ...rest } = CLINIC;
    assert.deepEqual(attributes, { ...rest, visits: JSON.stringify(visits), lang: 'en' });
    assert.equal(
      await page.$eval('ketamine-right-for-me', (element) => element.getAttribute('guide')),
      JSON.stringify(guide),
    );
    assert.equal(
      await page.$eval('ketamine-side-effects', (element) => element.getAttribute('effect-notes')),
      JSON.stringify(notes),
    );
    await page.close();
  });

  it('prints the guide closed, and no form', () => {
    const { html } = prerender('right-for-me');
    assert.match(html, /<ketamine-right-for-me[^>]*><template shadowrootmode="closed">/);
    // A button that waits for the script is inert until then.
    assert.doesNotMatch(html, /<(?:input|fieldset|form|label)\b|<button (?!inert )/);
  });
});
