import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { widgets } from '../../src/elements/names.js';
import { root } from '../support/cli.js';
import { replacements } from '../support/replaced.js';

const tags = `<ketamine-clinic clinic-name="Quay" phone="5550100142">${widgets
  .map((name) => `<ketamine-${name}><p>Call 911 or 988.</p></ketamine-${name}>`)
  .join('')}</ketamine-clinic>`;

const scripts = {
  module: (name: string) => `<script type="module" src="/cdn/${name}.js"></script>`,
  classic: (name: string) => `<script defer src="/cdn/${name}.classic.js"></script>`,
};

describe('on a page that is not as browsers make them', () => {
  let browser: Browser;
  let server: { url: string; close(): Promise<void> };
  let answer: { html: string; charset: string } = { html: '', charset: 'utf-8' };

  before(async () => {
    browser = (await launchChromium()) as Browser;
    server = await serve({
      mounts: { '/cdn/': join(root, 'dist/cdn') },
      // No file says which character set it has: many servers do not.
      headers: { 'content-type': 'text/javascript' },
      handle: ({ url }, response) => {
        if (url !== '/') return false;
        response
          .writeHead(200, { 'content-type': `text/html; charset=${answer.charset}` })
          .end(answer.html);
        return true;
      },
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(
    form: keyof typeof scripts,
    { first = '', lang = 'en', charset = 'utf-8' } = {},
  ): Promise<{ page: Page; errors: string[] }> {
    const files = [...(lang === 'es' ? ['ketamine-elements.es'] : []), 'ketamine-elements'];
    answer = {
      charset,
      html: `<!doctype html><html lang="${lang}"><link rel="icon" href="data:,"><title>A page</title><body><script>${first.replaceAll('</script', '<\\/script')}</script>${tags}${files.map(scripts[form]).join('')}`,
    };
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(server.url);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    return { page, errors };
  }

  /** All that is seen, and all that is told to a screen reader, also in a closed root. */
  async function shown(page: Page) {
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return {
      words: nodes
        .filter(({ ignored }) => !ignored)
        .map(({ role, name }) => `${String(role?.value)} ${String(name?.value ?? '')}`),
      // What Lit notes for itself stands in comments.
      html: await page.$$eval('ketamine-clinic > *', (found) =>
        found.map((each) =>
          (each as HTMLElement & { renderRoot: ShadowRoot }).renderRoot.innerHTML.replace(
            /<!--.*?-->/g,
            '',
          ),
        ),
      ),
    };
  }

  const plain: Partial<Record<string, Awaited<ReturnType<typeof shown>>>> = {};
  async function looksAsElsewhere(page: Page, lang = 'en'): Promise<void> {
    if (!plain[lang]) {
      const elsewhere = await open('module', { lang });
      plain[lang] = await shown(elsewhere.page);
      assert.ok(plain[lang].words.length > 1000, 'there is something to see');
      await elsewhere.page.close();
    }
    const here = await shown(page);
    assert.deepEqual(here.words, plain[lang].words);
    assert.deepEqual(here.html, plain[lang].html);
  }

  for (const form of ['module', 'classic'] as const) {
    for (const [name, first] of Object.entries(replacements)) {
      it(`${name}: the ${form} script shows all, and its links still tell the page`, async () => {
        const { page, errors } = await open(form, { first });
        await looksAsElsewhere(page);
        const told = await page.evaluate(`(() => {
          let told = 0;
          document.addEventListener('ketamine-action', (event) => {
            event.preventDefault();
            if (event.action === 'call') told += 1;
          });
          // The call to action stands once on a page, at its last tag.
          document.querySelector('ketamine-clinic').lastElementChild.renderRoot.querySelector('.contact a').click();
          return told;
        })()`);
        assert.equal(told, 1);
        assert.deepEqual(errors, []);
        await page.close();
      });
    }

    for (const lang of ['en', 'es']) {
      it(`written in windows-1252: the ${form} script has no broken letter, ${lang}`, async () => {
        const { page, errors } = await open(form, { lang, charset: 'windows-1252' });
        await looksAsElsewhere(page, lang);
        assert.deepEqual(errors, []);
        await page.close();
      });
    }
  }
});
