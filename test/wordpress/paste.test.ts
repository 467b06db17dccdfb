// The steps that the builder and the recipes give, followed in a whole WordPress: what they quote is pressed.
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { guidance } from '../../src/snippet/platforms.js';
import { snippet, type Platform } from '../../src/snippet/snippet.js';
import { root } from '../support/cli.js';
import { startWordPress, type Role, type WordPress } from '../support/wordpress-site.js';

let wp: WordPress;
let browser: Browser;

before(async () => {
  browser = (await launchChromium()) as Browser;
  wp = await startWordPress();
  cpSync(join(root, 'dist/cdn'), join(wp.folder, 'guides'), { recursive: true });
});
after(async () => {
  await browser.close();
  await (wp as WordPress | undefined)?.close();
});

/** Waits for something that has a name to press, in the page or a frame of it, and presses it. */
async function press(page: Page, name: string): Promise<void> {
  for (let turns = 0; turns < 100; turns += 1) {
    for (const frame of page.frames()) {
      const pressed = await frame
        .evaluate((wanted) => {
          const all = document.querySelectorAll<HTMLElement>('button, [role="option"]');
          const found = [...all].find(
            (each) =>
              each.getClientRects().length &&
              each.getAttribute('aria-disabled') !== 'true' &&
              [each.getAttribute('aria-label'), each.textContent.trim()].includes(wanted),
          );
          found?.click();
          return Boolean(found);
        }, name)
        // A frame may go while it is asked.
        .catch(() => false);
      if (pressed) return;
    }
    await wait(200);
  }
  assert.fail(`There is no "${name}" to press.`);
}

/** Someone's page, open in the editor. */
async function edit(role: Role): Promise<{ page: Page; link: string }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.setDefaultTimeout(60_000);
  await page.goto(`${wp.url}/wp-login.php?redirect_to=/wp-includes/images/blank.gif`);
  await page.type('#user_login', role);
  await page.type('#user_pass', role);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  const [id, link] = wp.php<[number, string]>(
    `$id = wp_insert_post( array( 'post_title' => 'Treatment ${role}', 'post_status' => 'publish', 'post_content' => '<!-- wp:paragraph --><p>Ours</p><!-- /wp:paragraph -->', 'post_author' => get_user_by( 'login', '${role}' )->ID ) ); return array( $id, get_permalink( $id ) );`,
  );
  await page.goto(`${wp.url}/wp-admin/post.php?post=${id}&action=edit`);
  return { page, link };
}

/** Follows the steps for the editor: presses what they quote, and pastes where one says so. */
async function follow(page: Page, platform: Platform, code: string): Promise<void> {
  const toggle = await page.waitForSelector(
    '.editor-document-tools__inserter-toggle, .edit-post-header-toolbar__inserter-toggle',
  );
  await toggle?.evaluate((each) => (each as HTMLElement).click());
  const search = await page.waitForSelector('.block-editor-inserter__search input');
  await search?.type('Custom HTML');
  const isOld = Number.parseFloat(wp.version) < 7;
  for (const step of guidance[platform].steps) {
    // What is said of old editors stands at the end of a step, and is done in its place.
    const [now = '', before] = step.split('Before WordPress 7');
    for (const [, name] of ((isOld && before) || now).matchAll(/“([^”]+)”|paste/g)) {
      if (name) await press(page, name);
      else {
        await page.locator('[role="dialog"] textarea, textarea.block-editor-plain-text').click();
        await page.keyboard.sendCharacter(code);
      }
    }
  }
}

describe('the steps for WordPress', () => {
  for (const [platform, role] of [
    ['wordpress', 'administrator'],
    ['wordpress-contributor', 'author'],
  ] as const) {
    it(`lead the role "${role}" to widgets that a visitor sees (${platform})`, async () => {
      const { code, once = '' } = snippet(platform, {
        widgets: [{ name: 'timeline' }],
        attributes: { 'clinic-name': 'Quay "North" & Sons' },
        language: 'en',
        base: `${wp.url}/guides`,
        integrity: {},
      });
      // An administrator's part, in a plugin of one line.
      if (once) {
        wp.php(
          `mkdir( WP_CONTENT_DIR . '/mu-plugins' ); return file_put_contents( WP_CONTENT_DIR . '/mu-plugins/once.php', '<?php add_action( "wp_footer", function () { echo base64_decode( "${Buffer.from(once).toString('base64')}" ); } );' );`,
        );
      }
      const { page, link } = await edit(role);
      await follow(page, platform, code);
      await page.waitForFunction(
        () => !(window as never as { wp: any }).wp.data.select('core/editor').isEditedPostDirty(), // eslint-disable-line @typescript-eslint/no-explicit-any
      );
      await page.browserContext().close();

      const visitor = await browser.newPage();
      await visitor.goto(link, { waitUntil: 'networkidle0' });
      const said = await visitor.evaluate(
        () =>
          document.querySelector<Element & { renderRoot?: Element }>('ketamine-timeline')
            ?.renderRoot?.textContent,
      );
      assert.match(said ?? '', /What happens in treatment[^]*Quay "North" & Sons/);
      await visitor.close();
    });
  }
});
