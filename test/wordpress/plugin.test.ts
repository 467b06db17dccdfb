// The plugin in a whole WordPress, in the order in which a clinic meets it: upload, settings, an author's page,
// a visitor. Each test stands on what those before it did.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Frame, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { mo } from '../../scripts/gettext.mjs';
import { widgets } from '../../src/elements/names.js';
import { version } from '../../src/version.js';
import { root } from '../support/cli.js';
import { startWordPress, type Role, type WordPress } from '../support/wordpress-site.js';

const zip = join(root, 'dist/wordpress/ketamine-elements.zip');
const settings = '/wp-admin/options-general.php?page=ketamine-elements';
const pictures = join(root, 'coverage/wordpress');
mkdirSync(pictures, { recursive: true });

let wp: WordPress;
let browser: Browser;
/** A visit of each role, whose cookies are its own. */
const visits = new Map<Role, BrowserContext>();

before(async () => {
  browser = (await launchChromium()) as Browser;
  wp = await startWordPress();
});
after(async () => {
  await browser.close();
  await (wp as WordPress | undefined)?.close();
});

/** A page of someone who has logged in. */
async function as(role: Role): Promise<Page> {
  const known = visits.get(role);
  const context = known ?? (await browser.createBrowserContext());
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  // Of these tests, none may wait for a server that is not there.
  page.setDefaultTimeout(60_000);
  if (known) return page;
  // To a file, which costs nothing to show.
  await page.goto(`${wp.url}/wp-login.php?redirect_to=/wp-includes/images/blank.gif`);
  await page.evaluate((name) => {
    for (const id of ['user_login', 'user_pass']) {
      (document.getElementById(id) as HTMLInputElement).value = name;
    }
  }, role);
  await press(page, '#wp-submit');
  visits.set(role, context);
  return page;
}

/** Presses what leads to another page. */
async function press(page: Page, selector: string): Promise<number> {
  const [response] = await Promise.all([
    page.waitForNavigation(),
    page.$eval(selector, (each) => (each as HTMLElement).click()),
  ]);
  return response?.status() ?? 0;
}

/** Fills in fields by their ids. */
const fill = (page: Page, values: Readonly<Record<string, string>>) =>
  page.evaluate((given) => {
    for (const [id, value] of Object.entries(given)) {
      const field = document.getElementById(id) as HTMLInputElement | null;
      if (!field) throw new Error(`There is no field "${id}".`);
      field.value = value;
    }
  }, values);

const saved = () => wp.php<unknown>(`return get_option( 'ketamine_elements' );`);
const clinic = {
  'clinic-name': 'Quay "North" & Sons',
  phone: '1-800-KETAMIN x12',
  'booking-url': 'https://example.com/book?a=1&b=2',
};

const post = (title: string, content: string, more = '') =>
  wp.php<string>(
    `return get_permalink( wp_insert_post( array( 'post_title' => ${JSON.stringify(title)}, 'post_status' => 'publish', 'post_content' => wp_slash( ${phpText(content)} ) ${more} ) ) );`,
  );
const phpText = (text: string) => `base64_decode( '${Buffer.from(text).toString('base64')}' )`;
const block = (name: string, attributes: object = {}) =>
  `<!-- wp:ketamine-elements/${name} ${JSON.stringify(attributes)} /-->`;

/** What a visitor has before them. */
async function visit(
  url: string,
  { width = 390, scripts = true, change = (html: string) => html } = {},
) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const heard: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  await page.setViewport({ width, height: 844 });
  await page.setJavaScriptEnabled(scripts);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    asked.push(request.url());
    void (async () => {
      if (request.resourceType() !== 'document') return request.continue();
      const answer = await fetch(request.url());
      return request.respond({
        status: answer.status,
        contentType: 'text/html; charset=utf-8',
        body: change(await answer.text()),
      });
    })();
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  const seen = await page.evaluate(() => {
    const tags = [...document.querySelectorAll('[class*=ketamine-elements] > ketamine-clinic > *')];
    return {
      alive: tags.filter((tag) => tag.matches(':defined')).map(({ localName }) => localName),
      says: tags
        .map((tag) => (tag as { renderRoot?: ShadowRoot } & Element).renderRoot?.textContent ?? '')
        .join('\n'),
      links: [...document.querySelectorAll('ketamine-clinic a')]
        .filter((each) => each.getClientRects().length)
        .map((each) => (each as HTMLAnchorElement).href),
      heights: tags.map((tag) => tag.getBoundingClientRect().height),
      widths: tags.map((tag) => tag.getBoundingClientRect().width),
      languages: tags.map((tag) => tag.closest('[lang]')?.getAttribute('lang')),
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  return { ...seen, heard, asked, page, end: () => context.close() };
}

const help = ['tel:911', 'tel:988'];

describe('the WordPress plugin', () => {
  it('is uploaded as an administrator does it', async () => {
    const page = await as('administrator');
    await page.goto(`${wp.url}/wp-admin/plugin-install.php?tab=upload`);
    const input = await page.$('input[name="pluginzip"]');
    await (input as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(zip);
    await page.$eval('#install-plugin-submit', (each) => each.removeAttribute('disabled'));
    await press(page, '#install-plugin-submit');
    await press(page, 'a.button-primary[href*="action=activate"]');
    assert.deepEqual(wp.php(`return get_option( 'active_plugins' );`), [
      'ketamine-elements/ketamine-elements.php',
    ]);
    await page.close();
  });

  describe('its settings', () => {
    let page: Page;
    before(async () => {
      page = await as('administrator');
      await page.goto(wp.url + settings);
    });
    after(() => page.close());

    const bad: ReadonlyArray<readonly [field: string, value: string, says: RegExp]> = [
      ['clinic-name', '"><script>alert(1)</script>', /plain text, without < and >/],
      ['booking-url', 'javascript:alert(1)', /an https: or http: address/],
      [
        'booking-url',
        'harborlight.example/book',
        /Did you mean https:\/\/harborlight\.example\/book\?/,
      ],
      ['phone', '1'.repeat(40), /a phone number of 7 to 15 digits/],
      ['next-review', '2020-01-01', /This day is past, so figures are hidden/],
      ['reviewed', '2999-01-01', /not in the future/],
      ['costs.billing', 'Free for all plans', /a text that promises nothing, without "Free"/],
      ['costs.iv.visit.amount', 'a lot', /a number from 0.01 to 100000/],
      ['accent', 'red;background:url(//x)', /# and six digits/],
      ['locations[0].phone', '(555) 010-0142', /a text of at most 80 characters/],
    ];
    for (const [field, value, says] of bad) {
      it(`refuse ${value.slice(0, 30)} as ${field}, by its message, and save nothing`, async () => {
        await page.goto(wp.url + settings);
        await fill(page, { 'clinic-name': 'Harbor Light', [field]: value });
        await press(page, '#submit');
        const told = await page.evaluate((id) => {
          const near = document.getElementById(id) as HTMLInputElement;
          const wrong = near.getAttribute('aria-invalid') ? near : undefined;
          const any = wrong ?? document.querySelector('[aria-invalid]');
          const [error = ''] = (any?.getAttribute('aria-describedby') ?? '').split(' ');
          return {
            alert: document.querySelector('[role=alert]')?.textContent ?? '',
            beside: document.getElementById(error)?.textContent ?? '',
            kept: near.value,
            isOpen: Boolean(any?.getClientRects().length),
            scripts: [...document.scripts].filter((each) => each.text === 'alert(1)').length,
          };
        }, field);
        assert.match(told.alert, /Nothing was saved/);
        assert.match(told.alert, says);
        assert.match(told.beside, says);
        assert.equal(told.kept, value);
        assert.equal(told.isOpen, true);
        assert.equal(told.scripts, 0);
        assert.equal(saved(), false);
      });
    }

    it('refuse what no field sent, and a list where a text belongs', async () => {
      await page.goto(wp.url + settings);
      await page.evaluate(() => {
        const form = document.querySelector<HTMLFormElement>('.ketamine-elements form');
        for (const [name, value] of [
          ['clinic[phone][]', '(555) 010-0142'],
          ['clinic[visits][oral][food]', 'x'],
          ['clinic[onload]', 'alert(1)'],
        ]) {
          const field = document.createElement('input');
          Object.assign(field, { name, value });
          form?.append(field);
        }
        document.getElementById('phone')?.remove();
      });
      await press(page, '#submit');
      const alert = await page.$eval('[role=alert]', (each) => each.textContent ?? '');
      assert.match(alert, /a phone number of 7 to 15 digits/);
      assert.match(alert, /only the keys iv, im, nasal/);
      assert.equal(saved(), false);
    });

    it('are saved whole when all is good, and shown again', async () => {
      await page.goto(wp.url + settings);
      await fill(page, {
        ...clinic,
        'visits.iv.arriveMinutes': '15',
        'visits.iv.food': 'Eat lightly & drink water.',
        'costs.iv.visit.amount': '450',
        'costs.iv.visit.currency': 'usd',
        'locations[0].name': 'North',
        reviewer: 'Ana Ruiz, MD',
        accent: '#5b2a86',
      });
      await page.$eval('input[value="iv"]', (each) => (each as HTMLInputElement).click());
      await press(page, '#submit');
      assert.match(await page.$eval('[role=status]', (each) => each.textContent ?? ''), /Saved/);
      assert.deepEqual(saved(), {
        ...clinic,
        routes: ['iv'],
        reviewer: 'Ana Ruiz, MD',
        accent: '#5b2a86',
        visits: { iv: { arriveMinutes: 15, food: 'Eat lightly & drink water.' } },
        costs: { iv: { visit: { amount: 450, currency: 'usd' } } },
        locations: [{ name: 'North' }],
      });
      const shown = await page.evaluate(() => [
        (document.getElementById('clinic-name') as HTMLInputElement).value,
        (document.getElementById('visits.iv.food') as HTMLTextAreaElement).value,
        Boolean(document.getElementById('locations[1].name')),
      ]);
      assert.deepEqual(shown, [clinic['clinic-name'], 'Eat lightly & drink water.', true]);
    });

    for (const width of [390, 1280]) {
      it(`fit on a screen of ${width} px`, async () => {
        await page.setViewport({ width, height: 844 });
        await page.goto(wp.url + settings);
        await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
        await page.screenshot({ path: join(pictures, `settings-${width}.png`), fullPage: true });
        const past = await page.$$eval('.ketamine-elements :is(input, textarea)', (all) =>
          all
            .filter((each) => each.getBoundingClientRect().right > document.body.clientWidth)
            .map(({ id }) => id),
        );
        assert.deepEqual(past, []);
        const unnamed = await page.$$eval('.ketamine-elements :is(input, textarea)', (all) =>
          all
            .filter((each) => (each as HTMLInputElement).type !== 'hidden')
            .filter((each) => !(each as HTMLInputElement).labels?.length)
            .map(({ id, outerHTML }) => id || outerHTML),
        );
        // The button is named by its value.
        assert.deepEqual(unnamed, ['submit']);
      });
    }

    it('refuse the secret of another form', async () => {
      const before = saved();
      await page.goto(wp.url + settings);
      await page.$eval('#_wpnonce', (each) => ((each as HTMLInputElement).value = '0123456789'));
      await fill(page, { 'clinic-name': 'Someone else' });
      assert.equal(await press(page, '#submit'), 403);
      assert.deepEqual(saved(), before);
    });

    for (const role of ['editor', 'author', 'contributor', 'subscriber'] as const) {
      it(`are closed to the role "${role}", to look at and to send`, async () => {
        const before = saved();
        const other = await as(role);
        const answer = await other.goto(wp.url + settings);
        assert.equal(answer?.status(), 403);
        const status = await other.evaluate(async (address) => {
          const body = new URLSearchParams({
            'clinic[clinic-name]': 'Someone else',
            _wpnonce: 'x',
          });
          return (await fetch(address, { method: 'POST', body })).status;
        }, settings);
        assert.equal(status, 403);
        assert.deepEqual(saved(), before);
        await other.close();
      });
    }
  });

  describe('its blocks', () => {
    /** Where the editor draws what is written. */
    const canvas = async (page: Page): Promise<Frame> => {
      const frame = await page.$('iframe[name="editor-canvas"]');
      return (await frame?.contentFrame()) ?? page.mainFrame();
    };

    async function write(
      role: Role,
      status: 'publish' | 'pending',
      picture = false,
    ): Promise<string> {
      const page = await as(role);
      await page.goto(`${wp.url}/wp-admin/post-new.php`);
      await page.waitForFunction(
        () =>
          'wp' in window &&
          document.querySelector('.is-root-container, iframe[name="editor-canvas"]'),
      );
      // Through the inserter, as people do it.
      await page.$eval(
        '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle',
        (each) => (each as HTMLElement).click(),
      );
      const search = await page.waitForSelector('.block-editor-inserter__search input');
      await search?.type('ketamine');
      await page.waitForSelector('.editor-block-list-item-ketamine-elements-timeline');
      const found = await page.$$eval(
        '[class*="editor-block-list-item-ketamine-elements-"]',
        (all) => all.length,
      );
      assert.equal(found, widgets.length);
      await page.$eval('.editor-block-list-item-ketamine-elements-evidence', (each) =>
        (each as HTMLElement).click(),
      );
      await page.evaluate(() => {
        const { data, blocks } = (window as never as { wp: Record<string, any> }).wp; // eslint-disable-line @typescript-eslint/no-explicit-any
        const made = blocks.createBlock('ketamine-elements/side-effects', {
          'effect-notes': '{"dizzy":"Sit & rest: our nurses are > 2."}',
        });
        data.dispatch('core/block-editor').insertBlocks([made]);
      });
      // Alive in the editor, with the clinic's name.
      const frame = await canvas(page);
      await frame.waitForFunction(
        (name: string) =>
          [...document.querySelectorAll('ketamine-evidence, ketamine-side-effects')].filter(
            (each) => (each as { renderRoot?: ShadowRoot } & Element).renderRoot?.childElementCount,
          ).length === 2 &&
          document.querySelector(`ketamine-clinic[clinic-name="${CSS.escape(name)}"]`),
        {},
        clinic['clinic-name'],
      );
      // A control of the sidebar changes what is shown.
      await page.evaluate(() => {
        const { data } = (window as never as { wp: Record<string, any> }).wp; // eslint-disable-line @typescript-eslint/no-explicit-any
        const [first] = data
          .select('core/block-editor')
          .getBlocks()
          .filter(({ name }: { name: string }) => name === 'ketamine-elements/evidence');
        data.dispatch('core/block-editor').selectBlock(first.clientId);
        data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
      });
      const choice = await page.waitForSelector(
        'xpath/.//label[contains(., "Shown first")]/following::select[1]',
      );
      await choice?.select('ptsd');
      await frame.waitForSelector('ketamine-evidence[condition="ptsd"]');
      if (picture) await page.screenshot({ path: join(pictures, 'editor.png') });
      const link = await page.evaluate(async (status) => {
        const { data } = (window as never as { wp: Record<string, any> }).wp; // eslint-disable-line @typescript-eslint/no-explicit-any
        data.dispatch('core/editor').editPost({ title: `Page ${status}`, status });
        await data.dispatch('core/editor').savePost();
        return data.select('core/editor').getPermalink();
      }, status);
      await page.goto('about:blank');
      await page.close();
      return link;
    }

    it('are found, shown alive, set and published by an author, who keeps all of them', async () => {
      const url = await write('author', 'publish', true);
      const { alive, says, links, languages, end } = await visit(url);
      assert.deepEqual(alive, ['ketamine-evidence', 'ketamine-side-effects']);
      assert.match(says, /Quay "North" & Sons/);
      assert.match(says, /Sit & rest: our nurses are > 2\./);
      assert.deepEqual(languages, ['en', 'en']);
      assert.ok(!links.includes('https://example.com/book?a=1&amp;b=2'));
      await end();
    });

    it('are kept from a contributor too, whose page waits for review', async () => {
      await write('contributor', 'pending');
      const content = wp.php<string>(
        `return get_posts( array( 'post_status' => 'pending' ) )[0]->post_content;`,
      );
      assert.match(content, /wp:ketamine-elements\/evidence {"condition":"ptsd"} \/-->/);
      assert.doesNotMatch(content, /<ketamine|<script/);
    });
  });

  describe('a page of it', () => {
    let all = '';
    before(() => {
      all = post('All', widgets.map((name) => block(name)).join('\n'), ", 'post_type' => 'page'");
    });

    for (const width of [390, 1280]) {
      it(`shows all widgets at ${width} px, from the plugin's own folder, and asks for nothing else`, async () => {
        const { alive, says, sideways, heard, asked, page, end } = await visit(all, { width });
        assert.deepEqual(
          alive,
          widgets.map((name) => `ketamine-${name}`),
        );
        assert.match(says, /Quay "North" & Sons/);
        const accents = await page.$$eval('ketamine-clinic > *', (tags) =>
          tags.map((tag) => getComputedStyle(tag).getPropertyValue('--ketamine-accent')),
        );
        assert.deepEqual(
          accents,
          widgets.map(() => '#5b2a86'),
        );
        assert.equal(sideways, 0);
        assert.deepEqual(heard, []);
        const scripts = asked.filter((url) => url.includes('ketamine'));
        assert.deepEqual(
          scripts.map((url) => new URL(url).pathname),
          [`/wp-content/plugins/ketamine-elements/scripts/${version}/ketamine-elements.classic.js`],
        );
        await page.screenshot({ path: join(pictures, `page-${width}.png`) });
        await end();
      });
    }

    it('takes the width of the theme, and wide and full ones where they are asked for', async () => {
      const url = post(
        'Widths',
        ['', 'wide', 'full'].map((align) => block('timeline', align ? { align } : {})).join('\n'),
        ", 'post_type' => 'page'",
      );
      const { widths, end } = await visit(url, { width: 1280 });
      const [narrow = 0, wide = 0, full = 0] = widths;
      assert.ok(narrow < 700 && narrow < wide && wide < full, widths.join());
      await end();
    });

    it('shows the help lines and holds no room with scripts off', async () => {
      const { alive, links, heights, sideways, end } = await visit(all, { scripts: false });
      assert.deepEqual(alive, []);
      assert.deepEqual(
        links,
        widgets.flatMap(() => help),
      );
      assert.equal(sideways, 0);
      assert.ok(Math.max(...heights) < 200, heights.join());
      await end();
    });

    it('shows the same where the script is not in the plugin', async () => {
      const script = join(
        wp.folder,
        `wp-content/plugins/ketamine-elements/scripts/${version}/ketamine-elements.classic.js`,
      );
      renameSync(script, `${script}.away`);
      const { links, heights, asked, end } = await visit(all);
      renameSync(`${script}.away`, script);
      assert.deepEqual(
        links,
        widgets.flatMap(() => help),
      );
      assert.ok(Math.max(...heights) < 200, heights.join());
      assert.deepEqual(
        asked.filter((url) => url.includes('ketamine')),
        [],
      );
      await end();
    });

    it('shows the same where a cached page asks for the script of a version that is gone', async () => {
      const { links, end } = await visit(all, {
        change: (html) => html.replaceAll(`/scripts/${version}/`, '/scripts/0.0.1/'),
      });
      assert.deepEqual(
        links,
        widgets.flatMap(() => help),
      );
      await end();
    });

    it('speaks Spanish where a block says so', async () => {
      const url = post('Spanish', block('timeline', { lang: 'es' }));
      const { says, languages, heard, end } = await visit(url);
      assert.match(says, /Qué pasa en el tratamiento|tratamiento/);
      assert.deepEqual([languages, heard], [['es'], []]);
      await end();
    });

    it('speaks Spanish where the site does, in the dashboard too', async () => {
      // A site may speak only what is installed.
      const languages = join(wp.folder, 'wp-content/languages');
      mkdirSync(languages, { recursive: true });
      writeFileSync(join(languages, 'es_ES.mo'), mo([], 'es'));
      wp.php(`return update_option( 'WPLANG', 'es_ES' );`);
      const { says, languages: spoken, end } = await visit(all);
      const page = await as('administrator');
      await page.goto(wp.url + settings);
      const label = await page.$eval('label[for="clinic-name"]', (each) => each.textContent);
      await page.close();
      wp.php(`return update_option( 'WPLANG', '' );`);
      assert.match(says, /tratamiento/);
      assert.deepEqual(
        spoken,
        widgets.map(() => 'es'),
      );
      assert.equal(label, 'Nombre de la clínica');
      await end();
    });

    it('comes by the shortcode in the classic editor, whose paragraphs tear nothing apart', async () => {
      const url = post(
        'Classic',
        'Before.\n\n[ketamine_elements widget="evidence" condition="ptsd" heading-level="3"]\n\nAfter.\n\n[ketamine_elements widget="right-for-me" onclick="alert(1)" theme=\'"><script>alert(1)</script>\']\n\n[ketamine_elements widget="x"]',
      );
      const { alive, page, end } = await visit(url);
      assert.deepEqual(alive, ['ketamine-evidence', 'ketamine-right-for-me']);
      const html = await page.content();
      assert.match(
        html,
        /<ketamine-evidence heading-level="3" condition="ptsd"|<ketamine-evidence condition="ptsd" heading-level="3"/,
      );
      assert.doesNotMatch(html, /<script>alert|onclick|no such widget/);
      await end();
    });

    it('has attributes as text, whatever the settings of an older version hold', async () => {
      wp.php(
        `return update_option( 'ketamine_elements', array( 'clinic-name' => '"><img src=x onerror=alert(1)>', 'onload' => 'x' ) + get_option( 'ketamine_elements' ) );`,
      );
      const { page, end } = await visit(all);
      assert.equal(await page.$('img[src=x], [onload]'), null);
      await end();
      wp.php(
        `return update_option( 'ketamine_elements', ${phpClinic} + get_option( 'ketamine_elements' ) );`,
      );
    });
  });

  describe('a page that an optimizer rewrote', () => {
    const source = (name: string) =>
      `${wp.url}/wp-content/plugins/ketamine-elements/scripts/${version}/${name}`;
    const tag = /<script[^>]*ketamine-elements\.classic\.js[^>]*><\/script>/g;
    let url = '';
    before(() => {
      url = post('Rewritten', block('timeline') + block('right-for-me'));
    });
    const script = () =>
      readFileSync(
        join(
          wp.folder,
          `wp-content/plugins/ketamine-elements/scripts/${version}/ketamine-elements.classic.js`,
        ),
        'utf8',
      );
    const ways: Readonly<Record<string, (html: string) => string>> = {
      'put it off': (html) =>
        html.replace(tag, (each) =>
          each.replace('<script', '<script defer').replace('<script defer defer', '<script defer'),
        ),
      'let it come when it comes': (html) =>
        html.replace(
          tag,
          `<script async src="${source('ketamine-elements.classic.js')}"></script>`,
        ),
      'moved it to the head': (html) => {
        const [found = ''] = html.match(tag) ?? [];
        return html.replace(tag, '').replace('</head>', () => `${found}</head>`);
      },
      'joined it with others, in the page': (html) =>
        html.replace(
          tag,
          () =>
            `<script>(function(){window.first=1})()\n${script().replaceAll('</script', '<\\/script')}\n(function(){window.last=1})()</script>`,
        ),
      'held it until a reader moved': (html) =>
        html.replace(
          tag,
          `<script>setTimeout(function(){var s=document.createElement("script");s.src="${source('ketamine-elements.classic.js')}";document.body.append(s)},300)</script>`,
        ),
      'brought the widgets later': (html) =>
        html
          .replace(
            /<div [^>]*class="[^"]*ketamine-elements.*?<\/ketamine-clinic><\/div>/gs,
            (each) => `<template>${each}</template>`,
          )
          .replace(
            '</body>',
            '<script>setTimeout(function(){document.querySelectorAll("template").forEach(function(t){t.replaceWith(t.content.cloneNode(true))})},300)</script></body>',
          ),
      'took spaces and quotes away': (html) =>
        html.replace(/>\s+</g, '><').replace(/(id|class|lang)="([a-z-]+)"/g, '$1=$2'),
      'took its styles away': (html) =>
        html.replace(/<style id=.ketamine-elements-inline-css.*?<\/style>/s, ''),
    };
    for (const [what, change] of Object.entries(ways)) {
      it(`still lives where it ${what}`, async () => {
        let changed = false;
        const { page, heard, end } = await visit(url, {
          change: (html) => {
            const made = change(html);
            changed = made !== html || /defer/.test(html.match(tag)?.[0] ?? '');
            return made;
          },
        });
        assert.ok(changed, 'The page was not rewritten.');
        await page.waitForFunction(() =>
          ['timeline', 'right-for-me'].every(
            (name) =>
              (document.querySelector(`ketamine-${name}`) as { renderRoot?: ShadowRoot } | null)
                ?.renderRoot?.childElementCount,
          ),
        );
        assert.deepEqual(heard, []);
        await end();
      });
    }
  });

  it('made neither PHP nor WordPress complain', () => {
    const ours = wp
      .complaints()
      .split('\n')
      .filter((each) => /ketamine/i.test(each));
    assert.deepEqual(ours, []);
  });

  it('leaves nothing behind when it is deleted', () => {
    const left = wp.php<string[]>(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      require_once ABSPATH . 'wp-admin/includes/file.php';
      deactivate_plugins( 'ketamine-elements/ketamine-elements.php' );
      delete_plugins( array( 'ketamine-elements/ketamine-elements.php' ) );
      global $wpdb;
      return array_merge(
        $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%ketamine%'" ),
        $wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%ketamine%'" ),
        $wpdb->get_col( "SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%ketamine%'" )
      );
    `);
    assert.deepEqual(left, []);
    assert.equal(existsSync(join(wp.folder, 'wp-content/plugins/ketamine-elements')), false);
  });
});

const phpClinic = `json_decode( ${phpText(JSON.stringify(clinic))}, true )`;
