// Finds PHP and the files of WordPress, whose own filters the tests run. Node built-ins only:
// setup.mjs uses it before node_modules exists.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCommand } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where setup.mjs unpacks WordPress, with a theme and the scripts that it comes without in Debian. */
export const wordpressDir = join(root, 'node_modules/.cache/wordpress-whole');

/** The program that runs PHP: path or undefined. */
export const findPhp = () => findCommand('php', 'php.exe');

/** The folder that WordPress is in, `wp-includes` and all: path or undefined. */
export const findWordPress = () =>
  [process.env.WORDPRESS_PATH, wordpressDir, '/usr/share/wordpress'].find(
    (path) => path && existsSync(join(path, 'wp-includes/kses.php')),
  );

/** The database that a whole WordPress runs on: path or undefined. */
export const findMariaDb = () =>
  findCommand('mariadbd') ?? ['/usr/sbin/mariadbd'].find((path) => existsSync(path));

/** Whether PHP can speak with it. */
export function hasMySqlOfPhp() {
  const php = findPhp();
  return Boolean(php) && /^mysqli$/m.test(spawnSync(php, ['-m'], { encoding: 'utf8' }).stdout);
}

/**
 * What WordPress makes of HTML, by its own filters; throws when PHP or WordPress is missing.
 *
 * @param {string} html
 * @returns {{ version: string, saved: string, savedShown: string, classic: string, block: string }}
 */
export function throughWordPress(html) {
  const [php, wordpress] = [findPhp(), findWordPress()];
  if (!php || !wordpress) {
    throw new Error(
      `These tests need ${php ? '' : 'PHP (Debian package php-cli) and '}the files of WordPress. ` +
        'As root on Debian or Ubuntu, node scripts/setup.mjs --all installs them; elsewhere, ' +
        'install PHP, unpack WordPress and set WORDPRESS_PATH to its folder.',
    );
  }
  const script = join(root, 'test/support/wordpress.php');
  const { status, stdout, stderr, error } = spawnSync(php, [script, wordpress], {
    input: html,
    encoding: 'utf8',
  });
  if (status !== 0) throw error ?? new Error(`${stdout}${stderr}`);
  return JSON.parse(stdout);
}
