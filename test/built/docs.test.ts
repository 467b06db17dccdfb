import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { facts } from '../../src/content/facts/facts.js';
import { routes } from '../../src/content/shared.js';
import { capitalize } from '../../src/locale/format.js';
import { inventory, shownIn, widgetIds, type Widget } from '../../stories/docs/inventory.js';
import { guideKey } from '../support/guide-key.js';

const root = resolve(import.meta.dirname, '../..');
const axeSource = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: string;
}
const index = JSON.parse(readFileSync(join(root, 'dist/storybook/index.json'), 'utf8')) as {
  readonly entries: Readonly<Record<string, Entry>>;
};
const pages = Object.values(index.entries).filter(({ type }) => type === 'docs');

let browser: Browser;
let server: { url: string; close(): Promise<void> };

before(async () => {
  browser = (await launchChromium()) as Browser;
  server = await serve({
    mounts: { '/': join(root, 'dist/storybook'), '/cdn/': join(root, 'dist/cdn') },
    handle: ({ url }, response) => {
      const blank = url === '/favicon.ico' || url === '/blank';
      if (blank) response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
      return blank;
    },
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page, and gathers what the console heard and what was asked for elsewhere. */
async function open(path: string, width = 1280) {
  const page = await browser.newPage();
  const heard: string[] = [];
  const outside: string[] = [];
  page.on('console', (message) => {
    // Storybook preloads its own files; that one was not used within seconds is about how busy the machine is.
    if (/was preloaded using link preload but not used within/.test(message.text())) return;
    if (['error', 'warn'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url)) {
      outside.push(request.url());
    }
  });
  await page.setViewport({ width, height: 900 });
  // What compiles the tests calls this in functions that it hands over.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  // Live widgets in frames take their time where other tests run beside this one.
  await page.goto(server.url + path, { waitUntil: 'networkidle0', timeout: 120_000 });
  return { page, heard, outside };
}

const openDocs = async (id: string, width?: number) => {
  const opened = await open(`/iframe.html?viewMode=docs&id=${id}`, width);
  await opened.page.waitForSelector('#storybook-docs h1');
  return opened;
};

const axeFindings = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  const { violations } = (await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Storybook sets the landmarks, around the frame that a page is shown in.
      rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
    }),
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`,
    ),
  );
};

describe('the docs pages', { concurrency: 3 }, () => {
  it('are there: one for each widget, and those of the whole', () => {
    const titles = pages.map(({ title }) => title);
    assert.deepEqual(titles, [...new Set(titles)]);
    // Each of these has more stories than its page could hold.
    const parts = ['Design/Tokens', 'Hosts', 'States'];
    const widgets = Object.values(index.entries).filter(
      ({ type, title }) => type === 'story' && !parts.includes(title),
    );
    for (const { title } of widgets) assert.ok(titles.includes(title), title);
    for (const title of ['Accessibility', 'Changelog', 'Content inventory', 'Design/Language']) {
      assert.ok(titles.includes(title), title);
    }
  });

  for (const { id, title } of pages) {
    for (const width of [360, 1280]) {
      it(`${title} at ${width} px: quiet, not too wide, clean under axe, no dead link, no request elsewhere`, async () => {
        const { page, heard, outside } = await openDocs(id, width);
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(needed <= width, `${needed} px`);
        assert.deepEqual(await axeFindings(page), []);
        const links = await page.$$eval('#storybook-docs a[href*="?path="]', (all) =>
          all.map((each) => each.getAttribute('href') ?? ''),
        );
        for (const link of links) {
          const [, type, to = ''] = /\?path=\/(docs|story)\/(.+)$/.exec(link) ?? [];
          assert.equal(index.entries[to]?.type, type, link);
        }
        assert.deepEqual(heard, []);
        assert.deepEqual(outside, []);
        await page.close();
      });
    }
  }
});

describe('the content inventory', () => {
  const rows = (page: Page) =>
    page.$$eval('tr[data-row]', (all) => all.map((each) => each.getAttribute('data-row') ?? ''));
  const status = (page: Page) => page.$eval('[role=status]', (each) => each.textContent);

  it('shows each fact once', async () => {
    const { page } = await openDocs('content-inventory--docs');
    assert.deepEqual(await rows(page), Object.keys(facts));
    assert.equal(await status(page), `${inventory.length} of ${inventory.length} facts`);
    await page.close();
  });

  it('is filtered with the keyboard alone, says how many are left, and opens a place', async () => {
    const { page } = await openDocs('content-inventory--docs');
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    // Storybook may put links of its own before the page.
    for (let press = 0; press < 5 && (await focused()) !== 'input'; press += 1) {
      await page.keyboard.press('Tab');
    }
    assert.equal(await focused(), 'input');
    const all = (await rows(page)).length;
    await page.keyboard.type('bladder');
    const some = await rows(page);
    assert.ok(some.length > 1 && some.length < all);
    assert.equal(await status(page), `${some.length} of ${all} facts`);

    // The last of the three choices, by its first letters.
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('Side');
    const left = await rows(page);
    assert.ok(left.length > 0 && left.length < some.length);
    assert.deepEqual(
      left,
      shownIn('sideEffects')
        .map(({ id }) => id)
        .filter((id) => some.includes(id)),
    );
    assert.equal(await status(page), `${left.length} of ${all} facts`);

    for (let press = 0; press < 20 && (await focused()) !== 'summary'; press += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    assert.equal((await page.$$('details[open] code')).length > 0, true);
    await page.close();
  });

  it('says so when nothing fits', async () => {
    const { page } = await openDocs('content-inventory--docs');
    await page.type('input', 'zzzz');
    assert.equal(await status(page), `0 of ${inventory.length} facts`);
    assert.deepEqual(await rows(page), []);
    await page.close();
  });
});

describe('where the inventory says that a fact is shown', () => {
  /** What a built widget shows in all its states: its words and names, its figures, its publications. */
  interface Shown {
    text: string;
    figures: string[];
    cites: string[];
  }

  const tag = (widget: Widget) =>
    `ketamine-${widget.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

  /** Each route and region is a state of its own; the guide is walked through to its end. */
  async function show(widget: Widget, language: 'en' | 'es'): Promise<Shown> {
    const { page, heard } = await open('/blank');
    await page.evaluate(guideKey);
    for (const file of ['ketamine-elements.es.classic.js', 'ketamine-elements.classic.js']) {
      await page.addScriptTag({ url: `${server.url}/cdn/${file}` });
    }
    const shown = await page.evaluate(
      async (name, lang, given) => {
        type Widget = HTMLElement & { renderRoot: ParentNode; updateComplete: Promise<boolean> };
        const texts: string[] = [];
        const figures = new Set<string>();
        const cites = new Set<string>();
        // The guide's questions and notes stand in a root that only its key has.
        const roots = ({ renderRoot }: Widget) => {
          const { root } = window as unknown as { root?: ShadowRoot };
          return root?.host.isConnected ? [renderRoot, root] : [renderRoot];
        };
        const read = (widget: Widget) => {
          for (const root of roots(widget)) {
            texts.push((root as unknown as Node).textContent ?? '');
            for (const each of root.querySelectorAll('[aria-label]')) {
              texts.push(each.getAttribute('aria-label') ?? '');
            }
            for (const each of root.querySelectorAll('[data-figure]')) {
              figures.add(each.getAttribute('data-figure') ?? '');
            }
            for (const each of root.querySelectorAll('.sources li')) {
              cites.add(each.textContent?.trim() ?? '');
            }
          }
        };
        for (const attributes of given) {
          const widget = document.createElement(name) as Widget;
          for (const [key, value] of Object.entries({ lang, ...attributes })) {
            widget.setAttribute(key, value);
          }
          document.body.replaceChildren(widget);
          await widget.updateComplete;
          read(widget);
          // "Show all steps" of how it works; on through the screens of the guide.
          const press = widget.matches('ketamine-right-for-me')
            ? '.screen > .tools > .button'
            : 'button[aria-pressed="false"]:not(.panel button)';
          for (let screen = 0; screen < 3; screen += 1) {
            for (const root of roots(widget)) root.querySelector<HTMLElement>(press)?.click();
            await widget.updateComplete;
            read(widget);
          }
        }
        const text = texts.join(' ').replace(/\s+/g, ' ');
        return { text, figures: [...figures], cites: [...cites] };
      },
      tag(widget),
      language,
      [
        ...routes.map((each): Record<string, string> => ({ routes: each })),
        {},
        { layout: 'guide', pacing: 'all' },
        { region: 'gb' },
      ].filter((each) => widget === 'rightForMe' || 'routes' in each),
    );
    assert.deepEqual(heard, []);
    await page.close();
    return shown;
  }

  for (const language of ['en', 'es'] as const) {
    for (const widget of widgetIds) {
      it(`it is, and nothing else is: ${tag(widget)}, ${language}`, async () => {
        const { text, figures, cites } = await show(widget, language);
        const entries = shownIn(widget);
        for (const { id, places } of entries) {
          for (const { path, said } of places.filter((place) => place.widget === widget)) {
            // What the page puts in, such as a name, stands between the pieces.
            // What is in brackets of the crisis line is heard and not seen: a piece of its own.
            const mark = path.startsWith('shared.crisis') ? /\{\w+\}|[()]/ : /\{\w+\}/;
            for (const piece of said?.[language].split(mark) ?? []) {
              const bare = piece.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
              // A phrase may stand at the beginning of a sentence.
              const shown = [bare, capitalize(bare)].some((each) => text.includes(each));
              assert.ok(shown, `${id} ${path}: "${bare}"`);
            }
          }
        }
        // The other way round: what is counted or cited belongs to a fact that is said to be there.
        const ids = new Set(entries.map(({ id }) => id));
        for (const figure of figures) assert.ok(ids.has(figure.split('.')[0] ?? ''), figure);
        const publications = new Set(
          entries.flatMap((entry) => entry.publications.map(({ cite }) => cite)),
        );
        assert.ok(cites.length > 0);
        for (const cite of cites) assert.ok(publications.has(cite), cite);
        const counted = entries.flatMap(({ id, fact, places }) =>
          // Words about figures are no drawing.
          places.some(
            ({ widget: of, path, said }) => of === widget && !said && /figures/.test(path),
          ) &&
          (fact.counts ?? fact.rates)
            ? [id]
            : [],
        );
        for (const id of counted) {
          assert.ok(
            figures.some((figure) => figure.startsWith(`${id}.`)),
            `${id} is counted and not drawn`,
          );
        }
      });
    }
  }
});
