// A whole WordPress for tests: its files in a folder of their own, MariaDB on a socket in it, PHP's own server.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findMariaDb, findPhp, findWordPress, hasMySqlOfPhp } from '../../scripts/wordpress.mjs';

export interface WordPress {
  readonly url: string;
  /** Where its files are. */
  readonly folder: string;
  readonly version: string;
  /** Runs PHP in it, and returns what it says as JSON. */
  php<T>(code: string): T;
  /** What PHP and WordPress complained of. */
  complaints(): string;
  close(): Promise<void>;
}

/** Users by the names of their roles; each has its name as its password too. */
export const roles = ['administrator', 'editor', 'author', 'contributor', 'subscriber'] as const;
export type Role = (typeof roles)[number];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Why there can be none on this machine; empty if there can. */
export function missing(): string {
  const parts = [
    findPhp() ? '' : 'PHP (php-cli)',
    findPhp() && hasMySqlOfPhp() ? '' : 'its MySQL functions (php-mysql)',
    findMariaDb() ? '' : 'MariaDB (mariadb-server-core)',
    findWordPress() ? '' : 'the files of WordPress (wordpress)',
  ].filter(Boolean);
  return parts.length
    ? `A whole WordPress needs ${parts.join(', ')}. As root on Debian or Ubuntu, CI=true node scripts/setup.mjs --all installs them.`
    : '';
}

const config = (socket: string, url: string, network: boolean) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'AUTH_KEY', 'for tests' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/complaints.log' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
${
  network
    ? `if ( ! defined( 'WP_INSTALLING' ) ) {
	define( 'MULTISITE', true );
	define( 'SUBDOMAIN_INSTALL', false );
	define( 'DOMAIN_CURRENT_SITE', '${new URL(url).host}' );
	define( 'PATH_CURRENT_SITE', '/' );
	define( 'COOKIE_DOMAIN', '' );
}`
    : ''
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Answers as a server that rewrites addresses: a file if there is one, in a network below each site, else a page. */
const router = `<?php
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$below = preg_replace( '~^/[^/]+(?=/(wp-(admin|includes|content)/|wp-[a-z-]+\\.php))~', '', $path );
foreach ( array( $path, $below ) as $each ) {
	$file = __DIR__ . $each;
	if ( is_dir( $file ) ) {
		$each = rtrim( $each, '/' ) . '/index.php';
		$file = __DIR__ . $each;
	}
	if ( '/index.php' === $each || ! is_file( $file ) ) {
		continue;
	}
	if ( '.php' !== substr( $file, -4 ) ) {
		if ( $each === $path ) {
			return false;
		}
		$types = array( 'css' => 'text/css', 'js' => 'text/javascript' );
		header( 'content-type: ' . ( $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? 'application/octet-stream' ) );
		readfile( $file );
		return true;
	}
	$_SERVER['PHP_SELF'] = $_SERVER['SCRIPT_NAME'] = $path === $each ? $each : rtrim( $path, '/' );
	$_SERVER['SCRIPT_FILENAME'] = $file;
	chdir( dirname( $file ) );
	require $file;
	return true;
}
$_SERVER['PHP_SELF'] = $_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/index.php';
`;

const install = (url: string, network: boolean) => `
define( 'WP_INSTALLING', true );
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Harbor Light', 'administrator', 'administrator@clinic.example', true, '', 'administrator' );
foreach ( ${JSON.stringify(roles).replace('[', 'array(').replace(']', ')')} as $role ) {
	if ( ! username_exists( $role ) ) {
		$user = wp_create_user( $role, $role, "$role@clinic.example" );
		( new WP_User( $user ) )->set_role( $role );
	}
	update_user_meta( get_user_by( 'login', $role )->ID, 'wp_persisted_preferences', array(
		'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => false ),
		'core' => array( 'welcomeGuide' => false, 'isComplementaryAreaVisible' => true ),
		'_modified' => gmdate( 'c' ),
	) );
}
update_option( 'permalink_structure', '/%postname%/' );
${
  network
    ? `foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) { $wpdb->$table = $name; }
install_network();
populate_network( 1, '${new URL(url).host}', 'administrator@clinic.example', 'Clinics', '/', false );`
    : ''
}
echo json_encode( $wp_version );
`;

/** Starts one; `network` makes it a multisite, whose sites are folders. */
export async function startWordPress({ network = false } = {}): Promise<WordPress> {
  const [php, mariadb, files] = [findPhp(), findMariaDb(), findWordPress()];
  if (!php || !mariadb || !files || missing()) throw new Error(missing());
  const home = mkdtempSync(join(tmpdir(), 'wp-'));
  const folder = join(home, 'site');
  const socket = join(home, 'db');
  const url = `http://127.0.0.1:${await freePort()}`;
  cpSync(files, folder, { recursive: true });
  mkdirSync(join(home, 'data'));
  writeFileSync(join(folder, 'wp-config.php'), config(socket, url, network));
  writeFileSync(join(folder, 'router.php'), router);

  const running: ChildProcess[] = [];
  const start = (command: string, args: string[], options = {}) => {
    // A group of its own, as PHP's server has children.
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
      ...options,
    });
    let said = '';
    child.stderr
      ?.setEncoding('utf8')
      .on('data', (text: string) => (said = (said + text).slice(-4000)));
    running.push(child);
    return () => said;
  };
  const end = () => {
    for (const { pid, exitCode } of running) {
      if (pid && exitCode === null) process.kill(-pid, 'SIGKILL');
    }
  };
  // Groups of their own outlive a test that is broken off.
  process.once('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const close = async () => {
    process.removeListener('exit', end);
    const ended = running.map(
      (child) => child.exitCode ?? new Promise((done) => child.once('exit', done)),
    );
    end();
    await Promise.all(ended);
    rmSync(home, { recursive: true, force: true });
  };
  const execute = (code: string): string => {
    const { status, stdout, stderr } = spawnSync(php, ['-d', 'display_errors=stderr'], {
      cwd: folder,
      input: `<?php ${code}`,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr + stdout);
    return stdout;
  };

  try {
    // No rights to check: only who may open the socket can speak with it.
    const said = start(mariadb, [
      '--no-defaults',
      `--datadir=${join(home, 'data')}`,
      `--socket=${socket}`,
      ...['--skip-networking', '--skip-grant-tables', '--innodb-flush-log-at-trx-commit=0'],
      ...[
        '--innodb-buffer-pool-size=32M',
        '--innodb-log-file-size=16M',
        '--aria-log-dir-path=' + home,
      ],
      ...(process.getuid?.() === 0 ? ['--user=root'] : []),
    ]);
    const connect = `mysqli_report( MYSQLI_REPORT_OFF ); $db = @mysqli_connect( 'localhost', 'root', '', '', 0, ${JSON.stringify(socket)} ); echo $db ? (int) $db->query( 'CREATE DATABASE IF NOT EXISTS wordpress' ) : '';`;
    for (let tries = 0; execute(connect) !== '1'; tries++) {
      if (tries > 100) throw new Error(`MariaDB does not answer: ${said()}`);
      await wait(200);
    }
    const version = JSON.parse(
      /"[^"]*"$/.exec(execute(install(url, network)))?.[0] ?? '""',
    ) as string;
    // Without its cache PHP reads all of WordPress anew for each request.
    const cache = ['-d', 'opcache.enable_cli=1', '-d', 'opcache.revalidate_freq=0'];
    start(php, [...cache, '-S', new URL(url).host, 'router.php'], {
      cwd: folder,
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    });
    for (let tries = 0; ; tries++) {
      const answer = await fetch(`${url}/wp-login.php`).catch(() => undefined);
      if (answer?.ok) break;
      if (tries > 100) throw new Error(`PHP does not answer: ${answer?.status}`);
      await wait(200);
    }
    return {
      url,
      folder,
      version,
      php: <T>(code: string): T => {
        const output = execute(
          `$_SERVER['HTTP_HOST'] = '${new URL(url).host}'; $_SERVER['REQUEST_URI'] = '/'; require getcwd() . '/wp-load.php'; echo json_encode( ( function () { ${code} } )() );`,
        );
        return JSON.parse(output) as T;
      },
      complaints: () => {
        try {
          return readFileSync(join(folder, 'complaints.log'), 'utf8');
        } catch {
          return '';
        }
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
