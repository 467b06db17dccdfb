import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { throughWordPress } from '../../scripts/wordpress.mjs';
import { snippet, type Embed, type Platform } from '../../src/snippet/snippet.js';

const root = resolve(import.meta.dirname, '../..');
const script = '<script defer src="/cdn/ketamine-elements.classic.js"></script>';
const embed: Embed = {
  widgets: [
    { name: 'timeline' },
    { name: 'right-for-me', attributes: { layout: 'guide' } },
    { name: 'side-effects', attributes: { 'effect-notes': '{"dizzy":"Our nurses \\"walk\\"."}' } },
  ],
  attributes: {
    'clinic-name': 'Quay "North" & Sons',
    phone: '(555) 010-0142',
    'booking-url': 'https://example.com/book?a=1&b=2',
    routes: 'iv, nasal',
    visits: '{"iv":{"arriveMinutes":15}}',
    'heading-level': '3',
    theme: 'light',
  },
  language: 'en',
  properties: { '--ketamine-accent': '#167a6e' },
  base: '/cdn',
  integrity: JSON.parse(readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8')) as Record<
    string,
    string
  >,
};
const code = (platform: Platform) => snippet(platform, embed).code;
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

/** WordPress keeps `display` since some version after 6.8; a `div` is a block without it. */
const blocks = (html: string) => html.replaceAll('display:block;', '');

const { version } = throughWordPress('');

describe(`WordPress ${version}, for a user without unfiltered_html`, () => {
  it('keeps every place with all its attributes, its room, its color and its help lines', () => {
    const written = code('wordpress-contributor');
    const { saved } = throughWordPress(written);
    assert.equal(count(written, / data-ketamine(-[a-z-]+)?="/g), 18);
    assert.match(saved, /style="(display:block;)?min-height:100vh"/);
    assert.match(saved, /style="--ketamine-accent:#167a6e"/);
    assert.equal(blocks(saved), blocks(written));
    // Saved again by the next editor: nothing more goes.
    assert.equal(throughWordPress(saved).saved, saved);
  });

  for (const platform of ['wordpress', 'html'] as const) {
    it(`takes the scripts and the tags of "${platform}" away, and leaves the help lines`, () => {
      const { saved } = throughWordPress(code(platform));
      assert.doesNotMatch(saved, /<script|<ketamine-|sha384/);
      assert.equal(count(saved, /<a href="tel:(911|988)">Call (911|988)<\/a>/g), 6);
    });
  }

  it('takes frames and their script away', () => {
    assert.match(code('iframe'), /<iframe.*<script/s);
    assert.doesNotMatch(throughWordPress(code('iframe')).saved, /<iframe|<script|ketamine/);
  });

  it('ends a tag at a ">" in an attribute that is not written as "&gt;"', () => {
    const named = (name: string) =>
      `<div data-ketamine="clinic" data-ketamine-clinic-name="${name}"></div>`;
    assert.equal(throughWordPress(named('Quay &gt; Sons')).saved, named('Quay &gt; Sons'));
    assert.doesNotMatch(throughWordPress(named('Quay > Sons')).saved, /clinic-name/);
  });

  it('takes a color away that is not written with a #', () => {
    const colored = { ...embed, properties: { '--ketamine-accent': 'rgb(22 122 110)' } };
    const { saved } = throughWordPress(snippet('wordpress-contributor', colored).code);
    assert.doesNotMatch(saved, /accent/);
  });
});

describe(`a page of WordPress ${version}`, () => {
  let browser: Browser;
  let server: { url: string; close(): Promise<void> };
  let content = '';

  before(async () => {
    browser = (await launchChromium()) as Browser;
    server = await serve({
      mounts: { '/cdn/': join(root, 'dist/cdn') },
      handle: (request, response) => {
        if (request.url !== '/') return false;
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(
            `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title><body><main>${content}</main></body></html>`,
          );
        return true;
      },
    });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const widgets = embed.widgets.map(({ name }) => `ketamine-${name}`);

  /** What a reader has before them: which tags show, in a clinic, with its name; what else is seen. */
  async function read(html: string) {
    content = html;
    const page = await browser.newPage();
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(String(error)));
    await page.goto(server.url, { waitUntil: 'networkidle0' });
    const seen = await page.evaluate(
      (tags) => ({
        inClinic: [...document.querySelectorAll(tags)]
          .filter((each) => each.clientHeight && each.closest('ketamine-clinic'))
          .map(({ localName }) => localName),
        says: [...document.querySelectorAll<HTMLElement & { renderRoot?: ShadowRoot }>(tags)]
          .map(({ renderRoot }) => renderRoot?.textContent ?? '')
          .join('\n'),
        fallbacks: [...document.querySelectorAll('a[href="tel:988"]')].filter(
          (each) => each.getClientRects().length,
        ).length,
      }),
      widgets.join(),
    );
    await page.close();
    assert.deepEqual(heard, []);
    return seen;
  }
  for (const [name, html] of [
    [
      'what a contributor may save, the script in the theme',
      () => script + throughWordPress(code('wordpress-contributor')).savedShown,
    ],
    [
      "a contributor's block, the script in the theme",
      () => script + throughWordPress(throughWordPress(code('wordpress-contributor')).saved).block,
    ],
    ["an administrator's block", () => throughWordPress(code('wordpress')).block],
    ["an administrator's classic editor", () => throughWordPress(code('wordpress')).classic],
  ] as const) {
    it(`shows every widget with the clinic's name, and nothing beside them: ${name}`, async () => {
      const { inClinic, says, fallbacks } = await read(html());
      assert.deepEqual(inClinic, widgets);
      // Once for the page, in the tag that speaks for all.
      assert.equal(count(says, /Ask Quay "North" & Sons/g), 1);
      assert.equal(fallbacks, 0);
    });
  }

  it("is one line for an administrator: WordPress's paragraphs break nothing into the script", () => {
    assert.doesNotMatch(code('wordpress'), /\n/);
    const [tag] = /<script.*?<\/script>/.exec(code('wordpress')) ?? [];
    assert.ok(throughWordPress(code('wordpress')).classic.includes(tag as string));
  });

  it('leaves tags in their clinic in the classic editor too, since no help line is a paragraph', async () => {
    const { inClinic, fallbacks } = await read(throughWordPress(code('html')).classic);
    assert.deepEqual(inClinic, widgets);
    assert.equal(fallbacks, 0);
  });

  // Why a help line is none: editors end the tags around it.
  it('tears tags apart in the classic editor where paragraphs stand in them', async () => {
    const torn = code('html').replace(/<(\/?)span>/g, '<$1p>');
    const { inClinic } = await read(throughWordPress(torn).classic);
    assert.deepEqual(inClinic, ['ketamine-timeline']);
  });
});
