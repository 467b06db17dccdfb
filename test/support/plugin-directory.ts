/**
 * What the plugin directory of WordPress refuses, as far as it can be read from the files: the static checks of
 * its own tool, Plugin Check, by names like its own. One is left out: the plugin loads its own translations, since
 * it also comes by upload, where the directory brings none. What that tool learns by running the plugin, the tests
 * in a whole WordPress learn too. https://github.com/WordPress/plugin-check
 */

/** The files of a plugin, by their path in its folder. */
export type PluginFiles = ReadonlyMap<string, string>;

/** The name of a finding, the files that it may be in, and what is found in their text without comments. */
type Rule = readonly [name: string, files: RegExp, found: RegExp];

const call = (names: string) => new RegExp(`(?<![\\w>:$\\\\])(?:${names})\\s*\\(`, 'i');
const php = /\.php$/;

const rules: readonly Rule[] = [
  [
    'direct_file_access',
    php,
    /^(?![\s\S]*defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;)/,
  ],
  ['code_obfuscation', php, call('eval|base64_decode|gzinflate|str_rot13|create_function|assert')],
  [
    'discouraged_functions',
    php,
    call('exec|shell_exec|system|passthru|proc_open|popen|move_uploaded_file'),
  ],
  ['discouraged_functions', php, call('ini_set|set_time_limit|date_default_timezone_set')],
  [
    'left_from_development',
    php,
    call('error_log|error_reporting|var_dump|var_export|print_r|debug_backtrace'),
  ],
  [
    'http',
    php,
    call('curl_\\w+|fsockopen|file_get_contents|file_put_contents|fopen|wp_remote_\\w+'),
  ],
  ['direct_db', php, /\$wpdb\b|\bmysqli?_\w+\s*\(/],
  ['short_open_tag', php, /<\?(?!php\b|xml\b)/],
  ['heredoc', php, /<<<\s*['"]?\w+/],
  ['enqueued_resources', php, /<script\b|<link\b[^>]*stylesheet/i],
  ['late_escaping', php, /(?<![\w>])(?:_e|_ex)\s*\(|\becho\s+(?:__|_x|sprintf|\$(?!notes\b))/],
  [
    'i18n_usage',
    php,
    /\b(?:esc_html|esc_attr)?_{1,2}[exn]?\((?!\s*'(?:[^'\\]|\\.)*',\s*'ketamine-elements'\s*\))/,
  ],
  ['allow_unfiltered_uploads', php, /ALLOW_UNFILTERED_UPLOADS/],
  [
    'offloading_files',
    /\.(?:php|js)$/,
    /https?:\/\/(?:[\w.-]*\.)?(?:cdn|jsdelivr|unpkg|googleapis|cloudflare)[\w.-]*\//i,
  ],
  ['update_modification', php, /pre_set_site_transient_update_plugins|auto_update_plugin/],
];

const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}])(?:\/\/|#)[^\n]*/g, '');

/** The head of a file, as both kinds write it: `Name: value`. */
function headOf(text: string): ReadonlyMap<string, string> {
  const lines = text.matchAll(/^[ \t*]*([A-Z][\w ]+?):[ \t]+(\S.*?)[ \t]*$/gm);
  return new Map([...lines].map(([, name = '', value = '']) => [name, value]));
}

/** What is wrong with the head of the plugin and with readme.txt, which the directory reads. */
function* readmeFindings(files: PluginFiles, slug: string): Generator<string> {
  const readme = files.get('readme.txt') ?? '';
  const [intro = ''] = readme.split(/^== /m);
  const said = headOf(intro);
  const head = headOf(/\/\*\*[\s\S]*?\*\//.exec(files.get(`${slug}.php`) ?? '')?.[0] ?? '');
  const [, name] = /^=== (.+) ===$/m.exec(intro) ?? [];
  if (!name || name !== head.get('Plugin Name')) yield 'mismatched_plugin_name';
  if (/wordpress|plugin/i.test(name ?? '')) yield 'trademarks';
  if (head.get('Text Domain') !== slug) yield 'textdomain_mismatch';
  if (!said.get('Contributors')) yield 'readme_missing_contributors';
  if (said.get('Stable tag') !== head.get('Version')) yield 'stable_tag_mismatch';
  if (!/^\d+\.\d+\.\d+$/.test(head.get('Version') ?? '')) yield 'plugin_header_invalid_version';
  for (const key of ['Requires at least', 'Requires PHP', 'License', 'License URI']) {
    if (!head.get(key) || said.get(key) !== head.get(key)) yield `readme_mismatched_header ${key}`;
  }
  if (!/^(?:MIT|GPL|Apache-2)/.test(said.get('License') ?? '')) yield 'invalid_license';
  if (!/^\d+\.\d+$/.test(said.get('Tested up to') ?? '')) yield 'invalid_tested_upto';
  if ((said.get('Tags') ?? '').split(',').length > 5) yield 'readme_too_many_tags';
  const short =
    intro
      .trim()
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  if (!short || short.length > 150 || /[<[*_]/.test(short)) yield 'readme_short_description';
  if ((head.get('Description') ?? '').length > 140) yield 'plugin_header_long_description';
  for (const part of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog']) {
    if (!readme.includes(`\n== ${part} ==\n`)) yield `readme_missing_section ${part}`;
  }
  if (!readme.includes(`\n= ${head.get('Version')} =\n`)) yield 'readme_changelog_of_version';
}

/** Each finding: its name, and the file that it is in. */
export function directoryFindings(files: PluginFiles, slug: string): string[] {
  const found = [...readmeFindings(files, slug)];
  for (const [path, text] of files) {
    if (/(?:^|\/)\./.test(path)) found.push(`hidden_files ${path}`);
    if (/[^\w./-]/.test(path)) found.push(`badly_named_files ${path}`);
    if (/\.(?:zip|gz|phar|exe|sh|sql|map|bak)$/.test(path)) found.push(`file_type ${path}`);
    if (/\b(?:jquery|lodash|underscore|moment|react)[\w.-]*\.js$/i.test(path)) {
      found.push(`library_core_files ${path}`);
    }
    const code = withoutComments(text);
    for (const [name, of, pattern] of rules) {
      if (of.test(path) && pattern.test(code)) found.push(`${name} ${path}`);
    }
    if (path.endsWith('block.json')) {
      const block = JSON.parse(text) as Record<string, unknown>;
      const good =
        block['textdomain'] === slug &&
        String(block['name']).startsWith(`${slug}/`) &&
        block['apiVersion'] === 3;
      if (!good) found.push(`block_json ${path}`);
    }
  }
  return found;
}
