// A framework sets `class` and attributes as if nobody else did. Each patches the private guide here by its own
// hand, with a recorder watching: the marks by which recorders look away are there at every moment that a
// page's script can look, and putting them there disturbs no hydration.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { transformAsync } from '@babel/core';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { compile } from 'svelte/compiler';
import { launchChromium } from '../../scripts/browsers.mjs';
import { rightForMe as en } from '../../src/elements/right-for-me/right-for-me.data.js';
import { root } from '../support/cli.js';
import { bundle } from '../support/recorders/bundle.js';
import { collect, findTexts } from '../support/recorders/collect.js';

/**
 * A page of each framework, as an app would write it: a class and a mark of a recorder that follow a state, of
 * which `change` sets the next value. `hears` is whether the framework says that a server wrote something else.
 */
interface Framework {
  readonly app: string;
  readonly loader?: 'jsx' | 'svelte';
  readonly client: string;
  readonly server: string;
  readonly hears: boolean;
}

const frameworks: Readonly<Record<string, Framework>> = {
  React: {
    app: `
      import { createElement, useState } from 'react';
      export function App() {
        const [n, set] = useState(0);
        globalThis.change = set;
        return createElement('ketamine-right-for-me', {
          className: 'theirs-' + n,
          'data-dd-privacy': n % 2 ? 'allow' : undefined,
          layout: 'guide',
        });
      }`,
    client: `
      import { createElement } from 'react';
      import { createRoot, hydrateRoot } from 'react-dom/client';
      export const mount = (at) => createRoot(at).render(createElement(App));
      export const hydrate = (at) => hydrateRoot(at, createElement(App));`,
    server: `
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      export const render = () => renderToString(createElement(App));`,
    hears: true,
  },
  Vue: {
    app: `
      import { ref } from 'vue';
      export const App = {
        setup() {
          const n = ref(0);
          globalThis.change = (next) => (n.value = next);
          return { n };
        },
        template:
          '<ketamine-right-for-me :class="\\'theirs-\\' + n" :data-dd-privacy="n % 2 ? \\'allow\\' : null" layout="guide" />',
      };
      export function configure(app) {
        app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('ketamine-');
        return app;
      }`,
    client: `
      import { createApp, createSSRApp } from 'vue';
      export const mount = (at) => configure(createApp(App)).mount(at);
      export const hydrate = (at) => configure(createSSRApp(App)).mount(at);`,
    server: `
      import { createSSRApp } from 'vue';
      import { renderToString } from 'vue/server-renderer';
      export const render = () => renderToString(configure(createSSRApp(App)));`,
    hears: true,
  },
  Preact: {
    app: `
      import { h } from 'preact';
      import { useState } from 'preact/hooks';
      export function App() {
        const [n, set] = useState(0);
        globalThis.change = set;
        return h('ketamine-right-for-me', {
          class: 'theirs-' + n,
          'data-dd-privacy': n % 2 ? 'allow' : undefined,
          layout: 'guide',
        });
      }`,
    client: `
      import { h, hydrate as attach, render } from 'preact';
      export const mount = (at) => render(h(App), at);
      export const hydrate = (at) => attach(h(App), at);`,
    server: `
      import { h } from 'preact';
      import { renderToString } from 'preact-render-to-string';
      export const render = () => renderToString(h(App));`,
    hears: false,
  },
  Solid: {
    loader: 'jsx',
    app: `
      import { createSignal } from 'solid-js';
      export function App() {
        const [n, set] = createSignal(0);
        globalThis.change = set;
        return (
          <ketamine-right-for-me
            class={'theirs-' + n()}
            attr:data-dd-privacy={n() % 2 ? 'allow' : undefined}
            layout="guide"
          />
        );
      }`,
    client: `
      import { createComponent, hydrate as attach, render } from 'solid-js/web';
      export const mount = (at) => render(() => createComponent(App, {}), at);
      export const hydrate = (at) => attach(() => createComponent(App, {}), at);`,
    server: `
      import { createComponent, generateHydrationScript, renderToString } from 'solid-js/web';
      export const head = generateHydrationScript();
      export const render = () => renderToString(() => createComponent(App, {}));`,
    hears: false,
  },
  Svelte: {
    loader: 'svelte',
    app: `
      <script>
        let n = $state(0);
        globalThis.change = (next) => (n = next);
      </script>
      <ketamine-right-for-me
        class={'theirs-' + n}
        data-dd-privacy={n % 2 ? 'allow' : undefined}
        layout="guide"
      ></ketamine-right-for-me>`,
    client: `
      import { hydrate as attach, mount as show } from 'svelte';
      export const mount = (target) => show(App, { target });
      export const hydrate = (target) => attach(App, { target });`,
    server: `
      import { render as write } from 'svelte/server';
      export const render = () => write(App).body;`,
    hears: false,
  },
};

/** The app of a framework as a module, as its own compiler makes it. */
const compiled = ({ app, loader }: Framework, side: 'client' | 'server'): Plugin => ({
  name: 'app',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^app$/ }, () => ({ path: 'app', namespace: 'app' }));
    onLoad({ filter: /./, namespace: 'app' }, async () => {
      let contents = app;
      if (loader === 'svelte') {
        const { js } = compile(app, { generate: side, filename: 'App.svelte' });
        contents = `${js.code}\nexport { App };`;
      } else if (loader) {
        const generate = side === 'client' ? 'dom' : 'ssr';
        const options = { generate, hydratable: true };
        const made = await transformAsync(app, {
          presets: [['babel-preset-solid', options]],
          configFile: false,
        });
        contents = made?.code ?? '';
      }
      return { contents, resolveDir: root };
    });
  },
});

async function bundleApp(framework: Framework, side: 'client' | 'server', more: BuildOptions) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as app from 'app';\nconst { App, configure } = app;${framework[side]}`,
      resolveDir: root,
    },
    plugins: [compiled(framework, side)],
    bundle: true,
    write: false,
    logLevel: 'error',
    ...more,
  });
  return outputFiles?.[0]?.text ?? '';
}

/** As if nobody had thought of frameworks: the marks are set, and not watched over. */
const unwatched: Plugin = {
  name: 'unwatched',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]ui[\\/]private\.ts$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      const changed = contents.replace(
        /(?<=export const markNames: readonly string\[\] = )\[.*?\];/s,
        '[];',
      );
      assert.notEqual(changed, contents);
      return { contents: changed, loader: 'ts' };
    });
  },
};

/** What the page's script does: `start` begins to look at the guide whenever a script could. */
const WATCHER = `
  import { record } from 'rrweb';
  import { markPrivate } from '../../../src/ui/private.js';
  const probe = document.createElement('i');
  markPrivate(probe);
  const guide = () => document.querySelector('ketamine-right-for-me');
  export const missing = () => {
    const lost = [...probe.classList].filter((name) => !guide().classList.contains(name));
    for (const { name, value } of probe.attributes) {
      if (name !== 'class' && guide().getAttribute(name) !== value) lost.push(name);
    }
    return lost;
  };
  export const events = [];
  export const looks = [];
  export const listen = () => record({ emit: (event) => events.push(event) });
  export const start = () => {
    const look = () => guide() && looks.push(missing().join());
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
    const frame = () => (look(), requestAnimationFrame(frame));
    frame();
  };
  export const mark = () => markPrivate(guide());
  /** The id that the recorder gave to the guide, and what it tells of it. */
  export const told = () => {
    const all = JSON.stringify(events);
    const id = record.mirror.getId(guide());
    const data = events.map(({ data }) => data);
    return {
      all,
      presses: data.filter((each) => each.source === 2 && each.id === id).length,
      classes: data.flatMap((each) => each.attributes ?? []).flatMap((each) =>
        each.id === id && 'class' in each.attributes ? [each.attributes.class] : [],
      ),
    };
  };`;
interface Watcher {
  events: unknown[];
  looks: string[];
  listen(): void;
  start(): void;
  mark(): void;
  missing(): string[];
  told(): { all: string; presses: number; classes: string[] };
}
declare const script: Watcher;
declare global {
  var watcher: Watcher;
}
declare const app: Record<'mount' | 'hydrate', (at: Element | null) => unknown>;
declare const change: (n: number) => void;

const questions = Object.values(en.questions).map(({ question }) => question);

describe('the marks of the private guide, in a framework', { concurrency: 4 }, () => {
  let browser: Browser;
  let folder = '';
  const scripts: Record<string, string> = {};
  const written: Record<string, { html: string; head: string }> = {};

  before(async () => {
    browser = (await launchChromium()) as Browser;
    const guide = `import '../../../src/elements/right-for-me/define.js';`;
    scripts['/guide.js'] = await bundle(guide);
    scripts['/unwatched.js'] = await bundle(guide, [unwatched]);
    scripts['/watcher.js'] = await bundle(WATCHER);
    mkdirSync(join(root, 'coverage'), { recursive: true });
    folder = mkdtempSync(join(root, 'coverage', 'marks-'));
    for (const [name, framework] of Object.entries(frameworks)) {
      scripts[`/${name}.js`] = await bundleApp(framework, 'client', {
        format: 'iife',
        globalName: 'app',
        conditions: ['browser', 'development'],
        alias: { vue: 'vue/dist/vue.esm-bundler.js' },
        define: {
          __VUE_OPTIONS_API__: 'true',
          __VUE_PROD_DEVTOOLS__: 'false',
          __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
        },
      });
      const outfile = join(folder, `${name}.mjs`);
      await bundleApp(framework, 'server', {
        ...{ format: 'esm', platform: 'node', packages: 'external', write: true, outfile },
      });
      const { render, head = '' } = (await import(pathToFileURL(outfile).href)) as {
        render(): string | Promise<string>;
        head?: string;
      };
      written[name] = { html: await render(), head };
    }
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page with a recorder, and what a server wrote. */
  async function visit(
    { html = '', head = '' },
    run: (page: Page, heard: readonly string[]) => Promise<void>,
  ) {
    const files = {
      '/': `<!doctype html><title>A page</title><link rel="icon" href="data:,">${head}<body><div id="at">${html}</div>`,
      ...scripts,
    };
    const server = await collect(files);
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const heard: string[] = [];
      page.on('console', (message) => {
        if (/warn|error/.test(message.type())) heard.push(message.text());
      });
      page.on('pageerror', (error) => heard.push(String(error)));
      await page.goto(server.url);
      await page.addScriptTag({ url: '/watcher.js' });
      await page.evaluate(() => {
        globalThis.watcher = script;
        watcher.listen();
      });
      await run(page, heard);
    } finally {
      await context.close();
      await server.close();
    }
  }

  /** Lets the framework write its next values, and waits until it has. */
  async function patch(page: Page, n: number): Promise<void> {
    await page.evaluate((n) => change(n), n);
    await page.waitForSelector(`ketamine-right-for-me.theirs-${n}`, { timeout: 5000 });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }

  async function press(page: Page, name: string): Promise<void> {
    const found = await page.waitForSelector(`::-p-aria(${name})`, { timeout: 5000 });
    await found?.click();
  }

  /** Patches before a press, after it, and after a pick; each time a value is given, and taken away again. */
  async function use(page: Page): Promise<void> {
    await patch(page, 1);
    await patch(page, 2);
    await press(page, `${en.before.start}[role="button"]`);
    await patch(page, 3);
    await patch(page, 4);
    await press(page, '[role="checkbox"]');
    await patch(page, 5);
    await patch(page, 6);
  }

  for (const [name, { hears }] of Object.entries(frameworks)) {
    const mounted = (guide: string, run: (page: Page) => Promise<void>) =>
      visit({}, async (page, heard) => {
        await page.addScriptTag({ url: `/${guide}.js` });
        await page.addScriptTag({ url: `/${name}.js` });
        await page.evaluate(() => watcher.start());
        await page.evaluate(() => void app.mount(document.querySelector('#at')));
        await page.waitForSelector('ketamine-right-for-me');
        await use(page);
        await run(page);
        assert.deepEqual(heard, []);
      });

    it(`stay, whatever ${name} patches`, () =>
      mounted('guide', async (page) => {
        const looks = await page.evaluate(() => watcher.looks);
        assert.ok(looks.length > 10);
        assert.deepEqual([...new Set(looks)], ['']);
        const { all, presses, classes } = await page.evaluate(() => watcher.told());
        assert.deepEqual(findTexts(all, questions), []);
        assert.equal(presses, 0);
        assert.deepEqual(classes, []);
      }));

    it(`would go if nothing watched over them when ${name} patches`, () =>
      mounted('unwatched', async (page) => {
        const lost = (await page.evaluate(() => watcher.looks)).join();
        assert.match(lost, /rr-block/);
        assert.match(lost, /data-dd-privacy/);
        const { presses, classes } = await page.evaluate(() => watcher.told());
        assert.ok(presses > 0);
        assert.ok(classes.length > 0);
      }));

    for (const order of [
      ['guide', name],
      [name, 'guide'],
    ]) {
      it(`are no mismatch when ${name} hydrates, with ${order.join(' before ')}, and stay after`, () =>
        visit(written[name] ?? {}, async (page, heard) => {
          const before = await page.$('ketamine-right-for-me');
          assert.ok(before);
          for (const each of order) {
            await page.addScriptTag({ url: `/${each}.js` });
            if (each === name) {
              await page.evaluate(() => void app.hydrate(document.querySelector('#at')));
              await page.waitForFunction('"change" in globalThis');
            }
          }
          await patch(page, 1);
          assert.ok(
            await before.evaluate((element) => element.matches('.theirs-1')),
            'it is the element that the server wrote',
          );
          await page.evaluate(() => watcher.start());
          await use(page);
          assert.deepEqual([...new Set(await page.evaluate(() => watcher.looks))], ['']);
          const { all, presses } = await page.evaluate(() => watcher.told());
          assert.deepEqual(findTexts(all, questions), []);
          assert.equal(presses, 0);
          assert.deepEqual(heard, []);
        }));
    }

    it(`would ${hears ? '' : 'not '}be a mismatch if they came before ${name} hydrates`, () =>
      visit(written[name] ?? {}, async (page, heard) => {
        await page.evaluate(() => watcher.mark());
        await page.addScriptTag({ url: `/${name}.js` });
        await page.evaluate(() => void app.hydrate(document.querySelector('#at')));
        await page.waitForFunction('"change" in globalThis');
        await page.evaluate(() => new Promise(requestAnimationFrame));
        assert.equal(heard.length > 0, hears, heard.join());
      }));
  }
});
