import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { build, createServer } from 'vite';
import { launchChromium } from '../../scripts/browsers.mjs';
import { npmPaths } from '../../scripts/surface.mjs';

const root = resolve(import.meta.dirname, '../..');
/** What only the development build says. */
const said = /only the attributes |a place beside that tag|since this tag has none with a name/;

/** Lit too says that this is its development mode. */
const ofLit = /^Lit is in dev mode.*\n?/;

/** An app that has the package in its node_modules, as npm puts it there. */
let app = '';

before(() => {
  app = realpathSync(mkdtempSync(join(tmpdir(), 'ketamine-elements-dev-')));
  const installed = join(app, 'node_modules/ketamine-elements');
  mkdirSync(installed, { recursive: true });
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));
  for (const name of readdirSync(join(root, 'dist'))) {
    if (/^(?:builder|cdn|release|self-host|storybook|wordpress)$/.test(name)) continue;
    cpSync(join(root, 'dist', name), join(installed, 'dist', name), { recursive: true });
  }
  for (const name of ['lit', '@lit', 'lit-html', 'lit-element', '@lit-labs'])
    symlinkSync(join(root, 'node_modules', name), join(app, 'node_modules', name), 'junction');
  writeFileSync(join(app, 'package.json'), '{"type":"module","private":true}');
  writeFileSync(
    join(app, 'index.html'),
    `<!doctype html><html lang="en"><title>App</title><script type="module" src="/main.js"></script>
    <ketamine-timeline clinicname="Quay" class="a"><p slot="step-leve">b</p></ketamine-timeline></html>`,
  );
  writeFileSync(
    join(app, 'main.js'),
    `import 'ketamine-elements/timeline/define'; import { KetamineEvidence } from 'ketamine-elements';
    customElements.define('my-evidence', KetamineEvidence);
    document.body.append(document.createElement('my-evidence'));
    document.body.lastChild.setAttribute('conditions', 'pain');`,
  );
});
after(() => rmSync(app, { recursive: true, force: true }));

describe('the development build', () => {
  it('tells a developer who works with Vite, of every tag of the page', async () => {
    const server = await createServer({ root: app, logLevel: 'error', server: { port: 0 } });
    let browser: Browser | undefined;
    try {
      await server.listen();
      browser = (await launchChromium()) as Browser;
      const page = await browser.newPage();
      const heard: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'warn' && !ofLit.test(message.text())) heard.push(message.text());
      });
      page.on('pageerror', (error) => heard.push(String(error)));
      await page.goto(server.resolvedUrls?.local[0] ?? '');
      await page.waitForSelector('my-evidence');
      for (let time = 0; heard.length < 3 && time < 100; time += 1)
        await new Promise((done) => setTimeout(done, 100));
      const known = heard.map((each) => each.replace(/Allowed: .*?\./, 'Allowed: ….')).sort();
      assert.deepEqual(known, [
        '<ketamine-timeline> clinicname="Quay" is not used. Allowed: …. Did you mean clinic-name?',
        '<ketamine-timeline> slot="step-leve" is not used. Allowed: …. Did you mean step-leave?',
        '<my-evidence> conditions="pain" is not used. Allowed: …. Did you mean condition?',
      ]);
    } finally {
      await browser?.close();
      await server.close();
    }
  });

  it('is not in what Vite builds for readers', async () => {
    // The server before has set it for this process.
    process.env['NODE_ENV'] = 'production';
    await build({ root: app, logLevel: 'error' });
    const built = join(app, 'dist/assets');
    const code = readdirSync(built)
      .map((name) => readFileSync(join(built, name), 'utf8'))
      .join('\n');
    assert.match(code, /ketamine-timeline/);
    assert.ok(!said.test(code));
  });

  it('is in no file but its own', () => {
    const dist = join(app, 'node_modules/ketamine-elements/dist');
    const cdn = join(root, 'dist/cdn');
    const scripts = [dist, cdn].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.js'))
        .map((name) => join(folder, name)),
    );
    const telling = scripts.filter((path) => said.test(readFileSync(path, 'utf8')));
    assert.deepEqual(telling, [join(dist, 'development/checks.js')]);
  });

  it('imports in Node, and hands on all that the package exports', () => {
    const list = npmPaths
      // The server's brings a Lit of its own, which the one for developers would warn of.
      .filter((path: string) => !path.endsWith('.json') && path !== './server')
      .map((path: string) => path.replace(/^\./, 'ketamine-elements'));
    const code = `console.log(JSON.stringify(Object.fromEntries(await Promise.all(
      ${JSON.stringify(list)}.map(async (path) => [path, Object.keys(await import(path)).sort()])))))`;
    const run = (...options: string[]) => {
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [...options, '--input-type=module', '--eval', code],
        { cwd: app, encoding: 'utf8' },
      );
      assert.equal(stderr.replace(ofLit, ''), '');
      return JSON.parse(stdout) as unknown;
    };
    const resolved = spawnSync(
      process.execPath,
      [
        '--conditions=development',
        '--input-type=module',
        '--eval',
        "console.log(import.meta.resolve('ketamine-elements/define'))",
      ],
      { cwd: app, encoding: 'utf8' },
    ).stdout;
    assert.match(resolved, /dist\/development\/define\.js/);
    assert.deepEqual(run('--conditions=development'), run());
  });
});
