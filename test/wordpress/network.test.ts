// The plugin in a network of sites: settings of the network, of each site, and what is left in the end.
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.mjs';
import { root } from '../support/cli.js';
import { startWordPress, type Role, type WordPress } from '../support/wordpress-site.js';

const folder = 'wp-content/plugins/ketamine-elements';

describe('the WordPress plugin in a network', () => {
  let wp: WordPress;
  let browser: Browser;
  before(async () => {
    browser = (await launchChromium()) as Browser;
    wp = await startWordPress({ network: true });
    cpSync(join(root, 'dist/wordpress/ketamine-elements'), join(wp.folder, folder), {
      recursive: true,
    });
    const site = wp.php(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      activate_plugin( 'ketamine-elements/ketamine-elements.php', '', true );
      $author = get_user_by( 'login', 'editor' )->ID;
      $site = wp_insert_site( array( 'domain' => DOMAIN_CURRENT_SITE, 'path' => '/north/', 'title' => 'North', 'user_id' => $author ) );
      // WordPress takes the colon of a port away.
      global $wpdb;
      $wpdb->update( $wpdb->blogs, array( 'domain' => DOMAIN_CURRENT_SITE ), array( 'blog_id' => $site ) );
      foreach ( array( 'home', 'siteurl' ) as $option ) {
        update_blog_option( $site, $option, '${wp.url}/north' );
      }
      return $site;
    `);
    assert.equal(site, 2);
  });
  after(async () => {
    await browser.close();
    await (wp as WordPress | undefined)?.close();
  });

  async function as(role: Role): Promise<Page> {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.goto(`${wp.url}/wp-login.php?redirect_to=/wp-includes/images/blank.gif`);
    await page.evaluate((name) => {
      for (const id of ['user_login', 'user_pass']) {
        (document.getElementById(id) as HTMLInputElement).value = name;
      }
    }, role);
    await Promise.all([
      page.waitForNavigation(),
      page.$eval('#wp-submit', (each) => (each as HTMLElement).click()),
    ]);
    return page;
  }

  /** Saves some fields of a page of settings, and says what the page then says. */
  async function saveAt(page: Page, url: string, values: Readonly<Record<string, string>>) {
    const answer = await page.goto(url);
    if (!answer?.ok()) return String(answer?.status());
    await page.evaluate((given) => {
      for (const [id, value] of Object.entries(given)) {
        (document.getElementById(id) as HTMLInputElement).value = value;
      }
    }, values);
    await Promise.all([
      page.waitForNavigation(),
      page.$eval('#submit', (each) => (each as HTMLElement).click()),
    ]);
    return page.$eval('.notice', (each) => each.textContent?.trim() ?? '');
  }

  const ofNetwork = () => `${wp.url}/wp-admin/network/settings.php?page=ketamine-elements`;
  const ofSite = () => `${wp.url}/north/wp-admin/options-general.php?page=ketamine-elements`;
  const clinicOf = (site: number) =>
    wp.php<Record<string, string>>(
      `switch_to_blog( ${site} ); return \\Ketamine_Elements\\clinic_attributes();`,
    );

  it('has settings for all sites, which each site may say better', async () => {
    const page = await as('administrator');
    const all = { 'clinic-name': 'Harbor Light', phone: '(555) 010-0142' };
    assert.equal(await saveAt(page, ofNetwork(), all), 'Saved.');
    assert.match(await saveAt(page, ofNetwork(), { phone: 'x' }), /Nothing was saved/);
    assert.deepEqual(clinicOf(1), all);
    assert.deepEqual(clinicOf(2), all);

    const north = await as('editor');
    assert.equal(await saveAt(north, ofSite(), { 'clinic-name': 'Harbor Light North' }), 'Saved.');
    assert.deepEqual(clinicOf(2), { ...all, 'clinic-name': 'Harbor Light North' });
    assert.deepEqual(clinicOf(1), all);
  });

  it("keeps the network's settings from an administrator of one site", async () => {
    const page = await as('editor');
    const before = clinicOf(1);
    assert.equal(await saveAt(page, ofNetwork(), { 'clinic-name': 'x' }), '403');
    assert.deepEqual(clinicOf(1), before);
  });

  it('shows its blocks on a site whose administrator may write no scripts', async () => {
    const url = wp.php<string>(`
      switch_to_blog( 2 );
      wp_set_current_user( get_user_by( 'login', 'editor' )->ID );
      if ( current_user_can( 'unfiltered_html' ) ) { return 'may'; }
      kses_init_filters();
      return get_permalink( wp_insert_post( array( 'post_title' => 'T', 'post_status' => 'publish', 'post_content' => '<!-- wp:ketamine-elements/timeline {"theme":"light"} /-->' ) ) );
    `);
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction(
      () =>
        (
          document.querySelector(
            'ketamine-clinic[clinic-name="Harbor Light North"] > ketamine-timeline[theme=light]',
          ) as { renderRoot?: ShadowRoot } | null
        )?.renderRoot?.childElementCount,
    );
  });

  it('leaves nothing on any site, nor in the network, when it is deleted', () => {
    const left = wp.php<string[]>(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      require_once ABSPATH . 'wp-admin/includes/file.php';
      deactivate_plugins( 'ketamine-elements/ketamine-elements.php', false, true );
      delete_plugins( array( 'ketamine-elements/ketamine-elements.php' ) );
      global $wpdb;
      $left = $wpdb->get_col( "SELECT meta_key FROM $wpdb->sitemeta WHERE meta_key LIKE '%ketamine%'" );
      foreach ( array( 1, 2 ) as $site ) {
        switch_to_blog( $site );
        $left = array_merge( $left, $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%ketamine%'" ) );
        restore_current_blog();
      }
      return $left;
    `);
    assert.deepEqual(left, []);
  });

  it('made neither PHP nor WordPress complain', () => {
    const ours = wp
      .complaints()
      .split('\n')
      .filter((each) => /ketamine/i.test(each));
    assert.deepEqual(ours, []);
  });
});
