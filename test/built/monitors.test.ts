import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Plugin } from 'esbuild';
import { launch, type Browser } from 'puppeteer-core';
import { CI, findFirefox, launchChromium } from '../../scripts/browsers.mjs';
import { guideKey } from '../support/guide-key.js';
import { bundle } from '../support/recorders/bundle.js';
import { collect } from '../support/recorders/collect.js';

/**
 * Tools that watch how a page runs. They wrap `addEventListener`, and send the path of each element whose
 * listener was called: from inside a closed root too, which is the question and the option.
 */
const monitors = ['splunk', 'hyperdx', 'hyperdx-replay', 'otel', 'splunk-zone', 'otel-zone'];

/** Ways that the page could have listened, and each gives it away. */
const listening: Plugin = {
  name: 'listening',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src[\\/](?:elements|ui)[\\/].*\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replace(/\.on(click|change|input)=/g, '@$1='),
    })),
};

const engines: Record<string, () => Promise<Browser>> = {
  chromium: () => launchChromium() as Promise<Browser>,
  ...(findFirefox() || CI
    ? {
        firefox: () =>
          launch({ browser: 'firefox', executablePath: findFirefox() ?? '', headless: true }),
      }
    : {}),
};

const orders = { 'before our script': true, 'after it': false };

for (const [engine, open] of Object.entries(engines)) {
  describe(`monitoring tools in ${engine}`, () => {
    let browser: Browser;
    const scripts = new Map<string, string>();
    before(async () => {
      browser = await open();
      for (const name of monitors) {
        scripts.set(name, await bundle(`export * from './${name}.js'`));
      }
      const guide = `import '../../../src/elements/define-all.js';`;
      scripts.set('real', await bundle(guide));
      scripts.set('control', await bundle(guide, [listening]));
    });
    after(() => browser.close());

    /** Answers all, goes to the notes, uses the open widgets, and presses a button of the page last. */
    async function visit(monitor: string, variant: string, first: boolean): Promise<string> {
      const script = (name: string, more = '') => `<script src="/${name}.js"></script>${more}`;
      const start = '<script>script.start()</script>';
      const parts = [script('monitor', start), script('element')];
      const server = await collect({
        '/': `<!doctype html><title>A clinic</title><link rel="icon" href="data:,"><body>
          <ketamine-right-for-me layout="guide" pacing="all"></ketamine-right-for-me>
          <ketamine-evidence></ketamine-evidence><ketamine-side-effects></ketamine-side-effects>
          <ketamine-options></ketamine-options><button id="the-end">The end</button>
          ${(first ? parts : parts.reverse()).join('')}<script>
          document.getElementById('the-end').addEventListener('click', () => {});</script>`,
        '/monitor.js': scripts.get(monitor) as string,
        '/element.js': scripts.get(variant) as string,
      });
      const page = await browser.newPage();
      try {
        await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
        await page.evaluateOnNewDocument(guideKey);
        await page.goto(server.url);
        await page.evaluate(async () => {
          const turn = () => new Promise((done) => globalThis.setTimeout(done, 30));
          const guide = (window as unknown as { root: ShadowRoot }).root;
          const widgets = [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((each) => {
            const { renderRoot } = each as { renderRoot?: ShadowRoot };
            return renderRoot && each.localName !== 'ketamine-right-for-me' ? [renderRoot] : [];
          });
          guide.querySelector<HTMLElement>('.button')?.click();
          await turn();
          for (const input of guide.querySelectorAll('input')) input.click();
          guide.querySelector<HTMLElement>('.screen > .tools > .button')?.click();
          await turn();
          for (const root of widgets) {
            for (const input of root.querySelectorAll('input')) {
              if (input.type === 'search') {
                // As typed: a replay hears of a value that a script sets, which no reader does.
                input.focus();
                document.execCommand('insertText', false, 'dizzy');
              } else input.click();
            }
            root.querySelector<HTMLElement>('[aria-pressed]')?.click();
            await turn();
          }
        });
        await page.click('#the-end');
        for (let turns = 0; turns < 80 && !server.payload().includes('the-end'); turns += 1) {
          await setTimeout(100);
        }
        await setTimeout(300);
        assert.match(server.payload(), /the-end/, 'The end of the visit was not sent.');
        return server.payload();
      } finally {
        await page.close();
        await server.close();
      }
    }

    it('hands a listener nothing from inside of the guide, pressed by hand', async () => {
      const server = await collect({
        '/': `<!doctype html><title>A clinic</title><link rel="icon" href="data:,"><body><script>
          const heard = (window.heard = []);
          const hear = (event) => {
            heard.push(event.type);
            for (const name in event) {
              const value = event[name];
              if (value instanceof Node && value.isConnected && value.getRootNode() !== document) {
                heard.push(event.type + '.' + name + ' inside: ' + value.textContent.trim().slice(0, 40));
              }
            }
          };
          const types = new Set(['focusin', 'focusout', 'ketamine-guide-start', 'ketamine-guide-complete']);
          for (const name in document) if (name.startsWith('on')) types.add(name.slice(2));
          for (const type of types) document.addEventListener(type, hear, true);
          </script><ketamine-right-for-me layout="guide" pacing="all"></ketamine-right-for-me>
          <script src="/element.js"></script>`,
        '/element.js': scripts.get('real') as string,
      });
      const page = await browser.newPage();
      try {
        await page.setViewport({ width: 360, height: 700 });
        await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
        await page.evaluateOnNewDocument(guideKey);
        await page.goto(server.url);
        const press = async (selector: string, place = 0) => {
          const { x, y } = await page.evaluate(
            async (which, at) => {
              const guide = (window as unknown as { root: ShadowRoot }).root;
              const found = guide.querySelectorAll(which)[at]!;
              found.scrollIntoView({ block: 'center', behavior: 'instant' });
              await new Promise(requestAnimationFrame);
              const { left, top, width, height } = found.getBoundingClientRect();
              return { x: left + width / 2, y: top + height / 2 };
            },
            selector,
            place,
          );
          await page.mouse.click(x, y);
        };
        const counted = (selector: string) =>
          page.evaluate(
            (which) =>
              (window as unknown as { root: ShadowRoot }).root.querySelectorAll(which).length,
            selector,
          );
        await press('.button');
        await setTimeout(100);
        const begun = (await page.evaluate('heard.splice(0)')) as string[];
        assert.ok(begun.includes('ketamine-guide-start'));
        for (const place of [0, 4, 9]) await press('.option', place);
        for (const key of ['ArrowDown', 'Tab', 'Tab', ' ', 'Escape'] as const) {
          await page.keyboard.press(key);
        }
        assert.ok((await counted(':checked')) > 2);
        await press('.screen > .tools > .button');
        assert.ok((await counted('.raised li')) > 0);
        await setTimeout(100);
        const said = (await page.evaluate('heard')) as string[];
        assert.deepEqual([...new Set(said.filter((each) => each.includes('inside')))], []);
        // It hears the keys that are the page's too.
        assert.ok(said.includes('keydown') && said.includes('ketamine-guide-complete'));
      } finally {
        await page.close();
        await server.close();
      }
    });

    /** A path that leads into a root of ours, or words from there. */
    const inside = /fieldset|label\/input|\/input\b|Psychosis|dizzy|thoughts of suicide/;

    for (const monitor of monitors) {
      for (const [order, first] of Object.entries(orders)) {
        it(`${monitor} hears nothing of what is picked and typed (${order})`, async () => {
          assert.doesNotMatch(await visit(monitor, 'real', first), inside);
        });
      }
      it(`${monitor} hears it from the control`, async () => {
        assert.match(await visit(monitor, 'control', true), inside);
      });
    }
  });
}
