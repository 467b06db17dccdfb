import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { platforms, snippet, type Embed, type Platform } from '../../src/snippet/snippet.js';
import { widgets } from '../../src/elements/names.js';
import { languages } from '../../src/locale/registry.js';
import { titleOf } from '../../src/snippet/titles.js';
import { version } from '../../src/version.js';

const base = 'https://files.example/ketamine';
const embed: Embed = {
  widgets: [
    { name: 'timeline' },
    { name: 'side-effects', attributes: { 'effect-notes': '{"dizzy":"Sit down."}' } },
    { name: 'right-for-me' },
  ],
  attributes: { 'clinic-name': 'Quay', phone: '(555) 010-0142', theme: 'dark', address: '' },
  language: 'es',
  properties: { '--ketamine-accent': '#1b5675' },
  base,
  integrity: {
    'ketamine-elements.js': 'sha384-Abc+/=',
    'ketamine-elements.classic.js': 'sha384-D',
  },
};
/** All that is pasted for a platform. */
const pasted = (platform: Platform, given: Embed = embed) => {
  const { once = '', code } = snippet(platform, given);
  return `${once}\n${code}`.trim();
};
const markup = platforms.filter((platform) => platform !== 'wix');

describe('the titles of the widgets', () => {
  it('are there for every widget, in each language', () => {
    for (const name of widgets) {
      const titles = languages.map((language) => titleOf(name, language));
      assert.equal(new Set([name, ...titles]).size, 3, titles.join());
    }
  });

  it('are in the language, and another one outside the United States', () => {
    assert.equal(titleOf('timeline', 'en'), 'What happens in treatment');
    assert.equal(titleOf('timeline', 'es'), 'Cómo es el tratamiento');
    assert.equal(titleOf('right-for-me', 'en', 'US'), 'Is this right for me?');
    assert.equal(titleOf('right-for-me', 'en', 'gb'), 'Depression that stays: what to ask');
  });
});

describe('a snippet', () => {
  for (const platform of platforms) {
    it(`has no blank line, and says where to paste it: ${platform}`, () => {
      const { code, steps, policy } = snippet(platform, embed);
      assert.ok(code);
      assert.doesNotMatch(pasted(platform), /^\s*$/m);
      assert.ok(steps.length > 1 && steps.every((step) => /^[A-Z].*[.\d]$/.test(step)));
      assert.match(policy, /^script-src (https:\/\/files\.example|'self');/);
    });

    it(`has no address but that of the files: ${platform}`, () => {
      for (const address of pasted(platform).match(/[a-z]+:\/\/[^"'\s]*/g) ?? []) {
        assert.ok(address.startsWith(`${base}/`), address);
      }
    });
  }

  it('is one line for WordPress, whose editor makes a paragraph of every other', () => {
    const named = { ...embed, attributes: { 'clinic-name': 'Quay\r\n\r\nClinic' } };
    assert.doesNotMatch(snippet('wordpress', named).code, /\n/);
    assert.doesNotMatch(snippet('wordpress-contributor', named).code, /\n/);
    assert.match(snippet('wordpress', named).code, /clinic-name="Quay Clinic"/);
  });

  it('pins what has a hash, and asks for the other without one', () => {
    const { code } = snippet('html', embed);
    assert.match(
      code,
      /ketamine-elements\.js" integrity="sha384-Abc\+\/=" crossorigin="anonymous">/,
    );
    assert.match(code, /ketamine-elements\.es\.js"><\/script>/);
    assert.match(snippet('gtm', embed).once ?? '', /s\.integrity="sha384-D"/);
  });

  it('leaves out what is empty, and what some platform would take away', () => {
    const attributes = {
      'clinic-name': 'Quay',
      address: '',
      onload: 'x',
      'data-1': 'x',
      'a"b': 'x',
    };
    const { code } = snippet('html', { ...embed, attributes });
    assert.doesNotMatch(code, /address|data-1|a"b|a&quot;b/);
    assert.doesNotMatch(snippet('html', { ...embed, widgets: [{ name: 'a b' }] }).code, /a b/);
  });

  it('takes a custom property that is a color or a length, nothing else', () => {
    const properties = {
      '--ketamine-accent': 'rgb(1 2 3 / 50%)',
      '--ketamine-text': 'red;background:blue',
      '--ketamine-line': 'url(//evil.example)',
      color: 'red',
    };
    const { code } = snippet('html', { ...embed, properties });
    assert.match(code, /style="--ketamine-accent:rgb\(1 2 3 \/ 50%\)"/);
  });

  it('keeps two codes apart where they are pasted in two places', () => {
    const contributor = snippet('wordpress-contributor', embed);
    assert.doesNotMatch(contributor.code, /<script|<ketamine/);
    assert.match(contributor.once ?? '', /^<script defer src=/);
    assert.match(snippet('gtm', embed).once ?? '', /^<script>\(function\(d\)\{var s;/);
    assert.match(snippet('gtm', embed).warning ?? '', /health page/);
    assert.match(snippet('wix', embed).once ?? '', /ketamine-elements\.es\.classic\.js/);
    assert.equal(snippet('wix', { ...embed, language: 'en' }).once, undefined);
    assert.match(snippet('npm', embed).once ?? '', /^import 'ketamine-elements\/clinic\/define';/);
    assert.ok(snippet('npm', embed).steps[0]?.endsWith(`ketamine-elements@${version}`));
  });

  it('is in ASCII, whatever the clinic is called', () => {
    const attributes = { ...embed.attributes, 'clinic-name': 'Clínica Ñandú 東 😀' };
    for (const platform of markup) {
      assert.match(pasted(platform, { ...embed, attributes }), /^[\0-\x7f]+$/, platform);
    }
  });

  for (const platform of markup) {
    it(`has links above the widgets where they are asked for, each to what is there: ${platform}`, () => {
      const whole = { ...embed, contents: true, widgets: widgets.map((name) => ({ name })) };
      const { code } = snippet(platform, whole);
      const nav = /<nav lang="es" aria-label="En esta p&#225;gina"><ul>(.*?)<\/ul><\/nav>/.exec(
        code,
      );
      const links = [...(nav?.[1] ?? '').matchAll(/<li><a href="#([\w-]+)">(.*?)<\/a><\/li>/g)];
      assert.deepEqual(
        links.map(([, , title = '']) =>
          title.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
        ),
        widgets.map((name) => titleOf(name, 'es')),
      );
      const after = code.slice(code.indexOf('</nav>'));
      const ids = [...after.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.deepEqual(
        ids,
        links.map(([, id]) => id),
      );
      assert.doesNotMatch(snippet(platform, embed).code, /<nav| id=/);
    });
  }

  it('is a frame a widget with its title, and all that the clinic says in its address', () => {
    const { code, policy, files } = snippet('iframe', embed);
    const source = /src="([^"]*frame\.html[^"]*)"/.exec(code)?.[1]?.replace(/&amp;/g, '&') ?? '';
    const { pathname, searchParams } = new URL(source);
    assert.equal(pathname, '/ketamine/frame.html');
    assert.deepEqual(Object.fromEntries(searchParams), {
      tag: 'timeline',
      lang: 'es',
      'clinic-name': 'Quay',
      phone: '(555) 010-0142',
      theme: 'dark',
      accent: '#1b5675',
    });
    assert.match(code, /title="C&#243;mo es el tratamiento"/);
    assert.equal(code.match(/<iframe /g)?.length, 3);
    assert.match(policy, /frame-src https:\/\/files\.example/);
    assert.ok(files.includes('frame-height.js') && code.includes('/frame-height.js"'));
  });
});

/** What a parser made of it: every element with its attributes, in order. */
type Parsed = [tag: string, attributes: Record<string, string>];

describe('a snippet, whatever a clinic writes', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = (await launchChromium()) as Browser;
    page = await browser.newPage();
  });
  after(() => browser.close());

  const parse = (html: string) =>
    page.evaluate(
      (text) =>
        [
          ...new DOMParser()
            .parseFromString(`<body>${text}`, 'text/html')
            .body.querySelectorAll('*'),
        ].map((element): Parsed => [
          element.localName,
          Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
        ]),
      html,
    );
  /** Text as people and as attackers write it. */
  const text = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.constantFrom('"', "'", '<', '>', '&', '\n', '\r\n', '\0', '[gallery]', '&quot;', '`'),
        fc.constantFrom('</script>', '<!--', '-->', '" onload="x', '*/', '\u2028', ']]>', '{{x}}'),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join(''))
    .filter(Boolean);

  for (const platform of markup) {
    it(`stays in its attribute: ${platform}`, async () => {
      const plain = await parse(pasted(platform));
      await fc.assert(
        fc.asyncProperty(text, text, async (name, notes) => {
          const line = (value: string) => value.replace(/\p{Cc}+/gu, ' ');
          const given = {
            ...embed,
            widgets: embed.widgets.map((widget) => ({
              ...widget,
              attributes: { 'effect-notes': notes },
            })),
            attributes: { ...embed.attributes, 'clinic-name': name },
          };
          const all = pasted(platform, given);
          assert.doesNotMatch(all, /[\0\r]|\n\s*\n/);
          const found = await parse(all);
          assert.deepEqual(
            found.map(([tag]) => tag),
            plain.map(([tag]) => tag),
          );
          for (const [tag, attributes] of found) {
            for (const key of Object.keys(attributes)) assert.match(key, /^[a-z]+(-[a-z]+)*$/);
            const prefix = tag === 'div' ? 'data-ketamine-' : '';
            const kind = attributes['data-ketamine'] ?? tag.replace('ketamine-', '');
            if (kind === 'clinic') assert.equal(attributes[`${prefix}clinic-name`], line(name));
            if (kind === 'timeline') assert.equal(attributes[`${prefix}effect-notes`], line(notes));
            if (tag === 'iframe') {
              const query = new URL(attributes['src'] ?? '').searchParams;
              // A half of a character is not one in an address.
              const whole = Buffer.from(line(name)).toString();
              assert.equal(query.get('clinic-name'), whole);
            }
          }
        }),
        { numRuns: 60 },
      );
    });
  }

  it('is a script that the page runs, whatever the address of the files', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (folder) => {
        const given = { ...embed, base: `https://files.example/${folder}` };
        const [script, ...more] = await page.evaluate(
          (html) =>
            [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('script')].map(
              (each) => each.textContent,
            ),
          snippet('gtm', given).once ?? '',
        );
        assert.deepEqual(more, []);
        const sources: string[] = [];
        const head = { appendChild: ({ src }: { src: string }) => sources.push(src) };
        // It is run as the page runs it, with a document that only listens.
        new Function('document', script ?? '')({ createElement: () => ({}), head });
        const line = folder.replace(/\p{Cc}+/gu, ' ');
        assert.deepEqual(sources, [
          `https://files.example/${line}/ketamine-elements.es.classic.js`,
          `https://files.example/${line}/ketamine-elements.classic.js`,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
