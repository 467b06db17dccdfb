// `ketamine-elements/server`, as it is built: what a server of any kind gets.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { EdgeRuntime } from 'edge-runtime';
import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { createElement } from 'react';
import { launchChromium } from '../../scripts/browsers.mjs';
import { widgets } from '../../src/elements/names.js';
import type { prerender as Prerender } from '../../src/prerender/prerender.js';
import { ketamineElements, root } from '../support/cli.js';
import { collect } from '../support/recorders/collect.js';
import { note } from '../support/sample-guide.js';

const LANGUAGES = ['en', 'es'] as const;
const CLINIC = {
  'clinic-name': 'Quay & Daughters "West"',
  phone: '(555) 010-0142',
  routes: ['iv', 'nasal'],
  visits: { iv: { arriveMinutes: 15, visitMinutes: 120, food: 'Eat <little>.' } },
  guide: { notes: [{ ...note, when: 'hope.depression' }] },
  'effect-notes': { dizzy: 'Our nurses walk with you.' },
};

const path = join(root, 'dist/server.js');
const { prerender } = (await import(pathToFileURL(path).href)) as {
  prerender: typeof Prerender;
};

/** The module, or one that imports it, as a script; what is not there on every server fails to bundle. */
async function bundle(contents: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    ...{ bundle: true, write: false, format: 'iife', platform: 'neutral', globalName },
    ...{ conditions: ['browser'], mainFields: ['browser', 'module', 'main'], logLevel: 'error' },
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  return outputFiles[0]?.text ?? '';
}

describe('ketamine-elements/server', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'ketamine-elements-'));
    writeFileSync(join(folder, 'clinic.json'), JSON.stringify(CLINIC));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const lang of LANGUAGES) {
    it(`writes what the command prints, in ${lang}`, () => {
      const printed = (...args: string[]) => {
        const { stdout, stderr, status } = ketamineElements('prerender', ...args, '--lang', lang);
        assert.equal(status, 0, stderr);
        return stdout;
      };
      const clinic = join(folder, 'clinic.json');
      const all = prerender(widgets, { clinic: CLINIC, lang });
      assert.equal(`${all.html}\n`, printed(...widgets, '--clinic', clinic));
      assert.deepEqual(all.issues, []);
      assert.equal(
        `${prerender('timeline', { lang, attributes: { 'heading-level': '3' } }).html}\n`,
        printed('timeline', '--attr', 'heading-level=3'),
      );
      const linked = prerender(['options', 'evidence'], { lang, stylesheet: '/styles/' });
      assert.equal(`${linked.html}\n`, printed('options', 'evidence', '--stylesheet', '/styles/'));
      assert.deepEqual(linked.styles, []);
    });
  }

  it('gives the parts of it too, for places of their own', () => {
    const { html, parts, clinic, styles } = prerender(['timeline', 'evidence'], { clinic: CLINIC });
    assert.equal(parts.length, 2);
    assert.equal(html.split('\n').slice(1, -1).join('\n'), parts.join('\n'));
    assert.deepEqual(Object.keys(clinic), ['clinic-name', 'phone', 'routes', 'visits', 'lang']);
    assert.equal(clinic['visits'], JSON.stringify(CLINIC.visits));
    assert.equal(styles.length, 2);
    for (const [at, style] of styles.entries()) assert.ok(parts[at]?.includes(style));
    // What a page says once stands at its last widget.
    assert.doesNotMatch(parts[0] ?? '', /class="help"|part="help"/);
    assert.match(parts[1] ?? '', /part="help"/);
  });

  it('is one file that asks for nothing, and runs where there is no Node, as it does in Node', async () => {
    const code = await bundle(readFileSync(path, 'utf8'), 'server');
    const edge = new EdgeRuntime();
    edge.evaluate(code);
    for (const lang of LANGUAGES) {
      const options = { clinic: CLINIC, lang };
      const made = edge.evaluate<string>(
        `server.prerender(${JSON.stringify(widgets)}, ${JSON.stringify(options)}).html`,
      );
      assert.equal(made, prerender(widgets, options).html);
    }
    for (const name of ['window', 'document', 'HTMLElement']) {
      assert.equal(edge.evaluate(`typeof ${name}`), 'undefined', name);
      assert.equal(name in globalThis, false, name);
    }
  });

  it("does not mind the page's own modules beside it, in any order", async () => {
    const before = prerender(widgets, { clinic: CLINIC, lang: 'es' }).html;
    await import(pathToFileURL(join(root, 'dist/define.js')).href);
    assert.equal(prerender(widgets, { clinic: CLINIC, lang: 'es' }).html, before);
  });

  const any = (value: unknown) => value as never;
  for (const [what, options, paths] of [
    ['a phone that is none', { clinic: { phone: 'call us' } }, ['phone']],
    ['a key that it has not', { clinic: { Phone: '(555) 010-0142' } }, ['Phone']],
    [
      'half of a value',
      { clinic: { visits: { iv: { food: 5, arriveMinutes: 15 } } } },
      ['visits.iv.food'],
    ],
    ['a review that is past', { clinic: { 'next-review': '2020-01-01' } }, ['next-review']],
    ['no object', { clinic: any(null) }, ['']],
    ['a list', { clinic: any(['iv']) }, ['']],
    [
      'what cannot be read',
      {
        clinic: {
          get phone() {
            throw new Error('not yours');
          },
        },
      },
      ['phone'],
    ],
    ['another language', { lang: any('fr') }, ['lang']],
    ['another heading', { attributes: { 'heading-level': '9' } }, ['heading-level']],
    ['an attribute of no widget', { attributes: { onclick: 'alert(1)' } }, ['onclick']],
    ['the guide without its card', { attributes: { layout: 'guide' } }, ['layout']],
    [
      'a layout of which no text can be made',
      { attributes: { layout: any([[[[[[[[]]]]]]]]) } },
      ['layout'],
    ],
    ['a folder that is none', { stylesheet: 'javascript:alert(1)' }, ['stylesheet']],
    [
      'several at once',
      { clinic: { phone: 1, routes: 'oral' }, attributes: { theme: 'neon' } },
      ['phone', 'routes', 'theme'],
    ],
  ] as ReadonlyArray<[string, Parameters<typeof Prerender>[1], readonly string[]]>) {
    it(`writes the whole page all the same, and names what is wrong: ${what}`, () => {
      const { html, parts, issues } = prerender(widgets, options);
      assert.deepEqual([...new Set(issues.map(({ path }) => path.split('[')[0]))], paths);
      for (const { allowed, code } of issues) assert.ok(allowed && code);
      assert.equal(parts.length, widgets.length);
      for (const part of parts)
        assert.match(part, /^<ketamine-([a-z-]+).*tel:911.*<\/ketamine-\1>$/s);
      assert.ok(html.endsWith('</ketamine-clinic>'));
      const [bad] = /="(?:call us|neon|oral|guide)"|alert\(|javascript:/.exec(html) ?? [];
      assert.equal(bad, undefined);
    });
  }

  it('keeps what is good of a value that is half wrong, and leaves out a widget that is none', () => {
    const { clinic } = prerender('timeline', {
      clinic: { visits: { iv: { food: 5, arriveMinutes: 15 } } },
    });
    assert.equal(clinic['visits'], '{"iv":{"arriveMinutes":15}}');
    const { parts, issues } = prerender(['timeline', any('clinic'), 'evidence']);
    assert.equal(parts.length, 2);
    assert.deepEqual(
      issues.map(({ path, value, code }) => [path, value, code]),
      [['widgets.1', 'clinic', 'choice']],
    );
  });
});

describe('what a server wrote, in an app', () => {
  let browser: Browser;
  const scripts: Record<string, string> = {};
  before(async () => {
    browser = (await launchChromium()) as Browser;
    // As an app has it: the modules of the package, not a script of dist/cdn.
    scripts['/app.js'] = await bundle(`import './dist/es.js'; import './dist/define.js';`, 'tags');
    for (const [name, said] of [
      ['react', 'suppressHydrationWarning: true'],
      ['careless', ''],
    ] as const) {
      scripts[`/${name}.js`] = await bundle(
        `import { createElement } from 'react';
        import { hydrateRoot } from 'react-dom/client';
        export const start = (at, __html) =>
          hydrateRoot(at, createElement('div', { dangerouslySetInnerHTML: { __html }, ${said} }));`,
        name,
      );
    }
    scripts['/vue.js'] = await bundle(
      `import { createSSRApp, h } from 'vue/dist/vue.runtime.esm-bundler.js';
      export const start = (at, innerHTML) => createSSRApp(() => h('div', { innerHTML })).mount(at);`,
      'vue',
    );
  });
  after(() => browser.close());

  /** A page as a framework's server writes it, and how it looks before and after its script. */
  async function visit(lang: (typeof LANGUAGES)[number], framework?: 'react' | 'careless' | 'vue') {
    const { html } = prerender(widgets, { clinic: CLINIC, lang });
    const server = await collect({
      '/': `<!doctype html><title>A page</title><link rel="icon" href="data:,"><body><div id="at"><div>${html}</div></div><p id="below">After</p>`,
      ...scripts,
    });
    const page = await browser.newPage();
    try {
      const heard: string[] = [];
      page.on('console', (message) => {
        if (/warn|error/.test(message.type())) heard.push(message.text());
      });
      page.on('pageerror', (error) => heard.push(String(error)));
      await page.setViewport({ width: 768, height: 800 });
      await page.goto(server.url);
      const look = () =>
        page.$$eval('ketamine-clinic > *, #below', (elements) =>
          elements.map((each) => JSON.stringify(each.getBoundingClientRect())),
        );
      const before = await look();
      const written = await page.$('ketamine-timeline');
      await page.addScriptTag({ url: '/app.js' });
      if (framework) {
        await page.addScriptTag({ url: `/${framework}.js` });
        await page.evaluate(
          (name, html) => {
            const { start } = (globalThis as never)[name] as {
              start(at: Element | null, html: string): unknown;
            };
            start(document.querySelector('#at'), html);
          },
          framework,
          html,
        );
      }
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))),
      );
      // Made by the script, and not what the server wrote.
      const live = await page.$eval('ketamine-timeline', ({ shadowRoot }) =>
        Boolean(shadowRoot?.adoptedStyleSheets.length && !shadowRoot.querySelector('[inert]')),
      );
      // Markup that is set anew has no roots until the tags come.
      assert.ok(
        await written?.evaluate(({ isConnected }) => isConnected),
        'it is what was written',
      );
      return { before, after: await look(), heard, live };
    } finally {
      await page.close();
      await server.close();
    }
  }

  for (const lang of LANGUAGES) {
    it(`comes to life with the npm modules, and nothing moves, in ${lang}`, async () => {
      const { before, after, heard, live } = await visit(lang);
      assert.equal(before.length, widgets.length + 1);
      assert.ok(live);
      assert.deepEqual(after, before);
      assert.deepEqual(heard, []);
    });
  }

  for (const framework of ['react', 'vue'] as const) {
    it(`is no mismatch when ${framework} hydrates it, and nothing moves`, async () => {
      const { before, after, heard, live } = await visit('en', framework);
      assert.ok(live);
      assert.deepEqual(after, before);
      assert.deepEqual(heard, []);
    });
  }

  it('would be a mismatch in React that is not told to expect one', async () => {
    assert.match((await visit('en', 'careless')).heard.join(), /hydrat/i);
  });

  // README says what to write instead; it has to say less when one of these changes.
  for (const [framework, when, got] of [
    ['react', 'shows', { visits: '[object Object]', heard: true }],
    ['react', 'hydrates', { visits: undefined, heard: false }],
    ['vue', 'shows', { visits: '[object Object]', heard: true }],
    ['vue', 'hydrates', { visits: '[object Object]', heard: true }],
    ['vue as a property', 'hydrates', { visits: { iv: { arriveMinutes: 15 } }, heard: true }],
  ] as const) {
    it(`gets this of ${framework}, when it ${when} a tag that is not loaded yet`, async () => {
      const visits = JSON.stringify({ iv: { arriveMinutes: 15 } });
      const app = {
        react: `
          const tag = createElement('ketamine-timeline', { visits: ${visits}, 'onketamine-action': hear });
          ${when === 'shows' ? 'createRoot(at).render(tag)' : 'hydrateRoot(at, tag)'};`,
        vue: `
          const tag = () => h('ketamine-timeline', { visits: ${visits}, 'onKetamine-action': hear });
          ${when === 'shows' ? 'createApp' : 'createSSRApp'}(tag).mount(at);`,
      };
      const name = framework.startsWith('vue') ? 'vue' : 'react';
      const script = await bundle(
        `import { createElement } from 'react';
        import { createRoot, hydrateRoot } from 'react-dom/client';
        import { createApp, createSSRApp, h } from 'vue/dist/vue.runtime.esm-bundler.js';
        const at = document.querySelector('#at');
        const hear = () => (globalThis.heard = true);
        ${framework === name ? app[name] : app[name].replace('visits:', "'.visits':")}`,
        'app',
      );
      const written = when === 'shows' ? '' : '<ketamine-timeline></ketamine-timeline>';
      const server = await collect({
        '/': `<!doctype html><title>A page</title><body><div id="at">${written}</div>`,
        '/app.js': script,
        '/tags.js': scripts['/app.js'] ?? '',
      });
      const page = await browser.newPage();
      try {
        await page.goto(server.url);
        await page.addScriptTag({ url: '/app.js' });
        await page.waitForSelector('ketamine-timeline');
        // React hydrates in a task of its own; each keeps something of its own on the tag.
        await page.waitForFunction(
          () => Reflect.ownKeys(document.querySelector('ketamine-timeline') ?? {}).length,
        );
        await page.addScriptTag({ url: '/tags.js' });
        assert.deepEqual(
          await page.$eval('ketamine-timeline', (timeline) => {
            timeline.dispatchEvent(new Event('ketamine-action'));
            return { visits: timeline.visits, heard: 'heard' in globalThis };
          }),
          got.visits === undefined ? { heard: got.heard } : got,
        );
      } finally {
        await page.close();
        await server.close();
      }
    });
  }

  it('has of a tag in React the attributes alone: its server drops what is an object', async () => {
    const { renderToString } = await import('react-dom/server');
    const props = { 'heading-level': '3', clinicName: 'Quay', visits: CLINIC.visits };
    assert.equal(
      renderToString(createElement('ketamine-timeline', props)),
      '<ketamine-timeline heading-level="3" clinicName="Quay"></ketamine-timeline>',
    );
  });
});
