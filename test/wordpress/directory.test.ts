import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../support/cli.js';
import { directoryFindings } from '../support/plugin-directory.js';

const slug = 'ketamine-elements';
const folder = join(root, 'dist/wordpress', slug);
const files = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
);

/** The plugin with one file as it should not be. */
const having = (path: string, change: (text: string) => string) =>
  new Map(files).set(path, change(files.get(path) ?? ''));
const also = (code: string) => having('includes/clinic.php', (text) => text + code);

describe('the plugin directory', () => {
  it('finds nothing in the files of the plugin', () => {
    assert.ok(files.size > 10);
    assert.deepEqual(directoryFindings(files, slug), []);
  });

  for (const [finding, planted] of [
    ['direct_file_access', having('rules.php', (text) => text.replace("defined( 'ABSPATH' )", ''))],
    ['code_obfuscation', also('eval( $a );')],
    ['discouraged_functions', also('shell_exec( $a );')],
    ['discouraged_functions', also("ini_set( 'a', 'b' );")],
    ['left_from_development', also('var_dump( $a );')],
    ['http', also("wp_remote_get( 'https://example.org' );")],
    ['direct_db', also('$wpdb->query( $a );')],
    ['short_open_tag', also('?><?= $a ?>')],
    ['heredoc', also('$a = <<<TEXT')],
    ['enqueued_resources', also("echo '<script>';")],
    ['late_escaping', also("_e( 'Save', 'ketamine-elements' );")],
    ['late_escaping', also('echo $title;')],
    ['i18n_usage', also("__( 'Save' );")],
    ['i18n_usage', also("esc_html__( $title, 'ketamine-elements' );")],
    ['offloading_files', also("wp_enqueue_script( 'a', 'https://cdn.jsdelivr.net/npm/a' );")],
    ['hidden_files', having('includes/.env', () => '')],
    ['badly_named_files', having('my file.php', () => "defined( 'ABSPATH' ) || exit;")],
    ['file_type', having('old.zip', () => '')],
    ['library_core_files', having('jquery.min.js', () => '')],
    ['block_json', having('blocks/timeline/block.json', (text) => text.replace(': 3', ': 1'))],
    ['mismatched_plugin_name', having('readme.txt', (text) => text.replace('=== K', '=== C'))],
    ['stable_tag_mismatch', having('readme.txt', (text) => text.replace(/tag: .*/, 'tag: trunk'))],
    [
      'readme_mismatched_header',
      having('readme.txt', (text) => text.replace('PHP: 7.4', 'PHP: 8')),
    ],
    ['invalid_license', having('readme.txt', (text) => text.replace(': MIT', ': Proprietary'))],
    [
      'readme_too_many_tags',
      having('readme.txt', (text) => text.replace('Tags: ', 'Tags: a, b, ')),
    ],
    [
      'readme_short_description',
      having('readme.txt', (text) => text.replace('Calm, ', 'Calm, '.repeat(20))),
    ],
    [
      'readme_missing_section',
      having('readme.txt', (text) => text.replace('== Changelog', '== News')),
    ],
  ] as const) {
    it(`would be told of ${finding}`, () => {
      const found = directoryFindings(planted, slug);
      assert.ok(
        found.some((each) => each.startsWith(finding)),
        found.join(', ') || 'nothing',
      );
    });
  }
});
