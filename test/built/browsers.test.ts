import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { root } from '../support/cli.js';
import { needsOfScript, needsOfStyles, since } from '../support/needs.mjs';
import { optional } from '../support/optional.js';

/**
 * The table of browsers in README, against what the scripts and styles of dist/cdn need by MDN's data. A script
 * does not say what its things are: of all that has a name, the oldest is taken to be meant.
 */
const folder = join(root, 'dist/cdn');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Browsers as README calls them, and as the data does. */
const browsers: Readonly<Record<string, readonly string[]>> = {
  'Chrome, Edge': ['chrome', 'chrome_android', 'edge'],
  Firefox: ['firefox', 'firefox_android'],
  'Safari, and all on iOS': ['safari', 'safari_ios'],
  'Samsung Internet': ['samsunginternet_android'],
};

type Level = 'works' | 'looks';
const table = Object.entries(browsers).flatMap(([name, ids]) => {
  const row = new RegExp(`^\\| ${name} +\\| ([\\d.]+) +\\| ([\\d.]+) +\\|$`, 'm').exec(readme);
  assert.ok(row, `README has no row for ${name}`);
  return ids.map((id) => ({ id, works: Number(row[1]), looks: Number(row[2]) }));
});

/** Names of ours that are names of something new too. */
const ours = new Set(
  (
    'added address capture changed conditions details draw effects element first initialValue layout level limits ' +
    'lines locale messages opened path phone properties run share sources subscribe to unsubscribe views when where'
  ).split(' '),
);

/** What only adds to a look: without it nothing is lost or harder to read. */
const extras: Readonly<Record<string, string>> = {
  'css properties text-wrap pretty': 'lines break where they always did',
  'css properties cursor default': 'a phone has no pointer',
  'css properties cursor pointer': 'a phone has no pointer',
  'css properties print-color-adjust exact': 'stands beside its name with a prefix',
  'css at-rules page': 'margins of paper',
  'css selectors details-content': 'on paper, where a folded list may stay folded',
};

const isOurs = (path: string) => path.startsWith('api ') && ours.has(path.split(' ').at(-1) ?? '');

const scripts = new Set<string>();
const styles = new Set<string>();
for (const name of files) {
  if (name.endsWith('.css')) {
    // What is not understood is not looked at.
    const unread = ({ message }: Error) => assert.fail(`${name}: ${message}`);
    for (const path of needsOfStyles(read(name), unread)) styles.add(path);
  }
  if (!name.endsWith('.js')) continue;
  for (const path of needsOfScript(read(name))) {
    (path.startsWith('css ') ? styles : scripts).add(path);
  }
}

/** What is newer than a level of the table: each with the browser and the version that it needs. */
const newer = (paths: Iterable<string>, level: Level): string[] =>
  [...paths].flatMap((path) =>
    isOurs(path)
      ? []
      : table
          .filter((row) => since(path, row.id) > row[level])
          .map(({ id }) => `${path}: ${id} ${since(path, id)}`),
  );

describe('the table of browsers', () => {
  it('is reached by the language of every script', () => {
    for (const name of files.filter((each) => each.endsWith('.js'))) {
      parse(read(name), { ecmaVersion: 2022, sourceType: 'module' });
    }
  });

  it('is reached by all that scripts use, but for what they can do without', () => {
    assert.ok(scripts.size > 200, 'the scripts are read');
    const needed = [...scripts].filter((path) => !(path in optional));
    assert.deepEqual(newer(needed, 'works'), []);
  });

  it('is reached by all that styles use, but for what only adds', () => {
    assert.ok(styles.size > 100, 'the styles are read');
    const needed = [...styles].filter((path) => !(path in extras));
    assert.deepEqual(newer(needed, 'looks'), []);
  });

  it('asks for no newer browser than it must, and its lists name only what is in use', () => {
    for (const [level, paths, known] of [
      ['works', scripts, optional],
      ['looks', styles, extras],
    ] as const) {
      const needed = [...paths].filter((path) => !isOurs(path) && !(path in known));
      for (const [name, ids] of Object.entries(browsers)) {
        const most = Math.max(...ids.flatMap((id) => needed.map((path) => since(path, id))));
        assert.equal(table.find(({ id }) => id === ids[0])?.[level], most, `${name}, ${level}`);
      }
      for (const path of Object.keys(known)) {
        assert.ok(paths.has(path), `${path} is not in use`);
        assert.notDeepEqual(newer([path], level), [], `${path} is in reach`);
      }
    }
  });

  it('is not reached by what is newer, which is named', () => {
    const tries: Readonly<Record<string, string>> = {
      'Object.groupBy(a, b)': 'javascript builtins Object groupBy',
      'a.toSorted()': 'javascript builtins Array toSorted',
      'a.b?.findLast(c)': 'javascript builtins Array findLast',
      'structuredClone(a)': 'api structuredClone',
      'globalThis.structuredClone(a)': 'api structuredClone',
      'URL.canParse(a)': 'api URL canParse_static',
      'const { promise } = Promise.withResolvers()': 'javascript builtins Promise withResolvers',
      'a.showPopover()': 'api HTMLElement showPopover',
      'const { checkVisibility } = a': 'api Element checkVisibility',
      '/[\\p{L}--[a-z]]/v': 'javascript builtins RegExp unicodeSets',
      'a`<div popover=manual></div>`': 'html global_attributes popover',
      'a`<dialog closedby="any"></dialog>`': 'html elements dialog closedby',
      'a`<search></search>`': 'html elements search',
    };
    for (const [code, path] of Object.entries(tries)) {
      assert.ok(needsOfScript(code).has(path), `${code}: ${[...needsOfScript(code)].join('; ')}`);
      assert.match(newer([path], 'works').join('\n'), /: (chrome|firefox|safari) /, path);
    }
    const sheets: Readonly<Record<string, string>> = {
      'a{color:light-dark(red,blue)}': 'css types color light-dark',
      'a{--a:light-dark(red,blue)}': 'css types color light-dark',
      'a{&:hover{color:red}}': 'css selectors nesting',
      'a{interpolate-size:allow-keywords}': 'css properties interpolate-size',
      '@starting-style{a{color:red}}': 'css at-rules starting-style',
      '@scope (a){b{color:red}}': 'css at-rules scope',
      'a{anchor-name:--a}': 'css properties anchor-name',
      ':open{color:red}': 'css selectors open',
    };
    for (const [code, path] of Object.entries(sheets)) {
      assert.ok(needsOfStyles(code).has(path), `${code}: ${[...needsOfStyles(code)].join('; ')}`);
      assert.ok(needsOfScript(`a="${code}"`).has(path), `${code} in a script`);
    }
    for (const path of ['css types color light-dark', 'css selectors open']) {
      assert.notDeepEqual(newer([path], 'looks'), [], path);
    }
  });
});
