/**
 * A newcomer adds a widget: the generator runs in a copy of the repository, and what it made has to pass
 * everything that a widget has to pass, as it is.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../support/cli.js';

const NAME = 'what-lasts';

describe(`npm run new-element ${NAME}`, () => {
  let copy = '';
  const path = (name: string) => join(copy, name);

  function run(program: string, ...args: string[]) {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: copy,
      encoding: 'utf8',
      // Also where this test itself was started by a test runner.
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, CI: undefined },
    });
    return { status, said: stripVTControlCharacters(stdout + stderr) };
  }
  const node = (...args: string[]) => run(process.execPath, ...args);
  const lines = (text: string) => text.split('\n').filter(Boolean);
  function passes(...args: string[]): string {
    const { status, said } = node(...args);
    assert.equal(status, 0, said);
    return said;
  }

  /** What git knows of files in the copy, which begins as a commit would. */
  const listed = (...args: string[]) => lines(run('git', ...args).said);
  let made: string[] = [];
  let touched: string[] = [];

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'ketamine-elements-new-'));
    const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    });
    for (const name of new Set(lines(files.stdout))) {
      if (name.startsWith('test/visual/baselines/')) continue;
      mkdirSync(dirname(path(name)), { recursive: true });
      copyFileSync(join(root, name), path(name));
    }
    // A folder of its own with the packages of this one: what is cached stays apart.
    mkdirSync(path('node_modules'));
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (name.startsWith('.') && name !== '.bin') continue;
      symlinkSync(join(root, 'node_modules', name), path(`node_modules/${name}`), 'junction');
    }
    run('git', 'init', '--quiet');
    run('git', 'add', '--all');
    passes('scripts/new-element.mjs', NAME);
    made = listed('ls-files', '--others', '--exclude-standard');
    touched = listed('diff', '--name-only');
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('makes files of its own, and touches the list, what is registered and the words alone', () => {
    assert.ok(made.length > 5);
    for (const name of made) assert.ok(name.includes(NAME), name);
    assert.deepEqual(touched, [
      'src/content/languages.ts',
      'src/elements/classes.ts',
      'src/elements/define-all.ts',
      'src/elements/names.ts',
    ]);
  });

  it('says what is wrong with a name, and makes nothing of it', () => {
    for (const [name, says] of [
      [NAME, /There is an element what-lasts already/],
      ['content', /The npm package has a path content already/],
      ['What Lasts', /"What Lasts" is no name of an element\. Allowed: lower-case words/],
      ['new', /"new" is no name of an element/],
    ] as const) {
      const { status, said } = node('scripts/new-element.mjs', name);
      assert.equal(status, 1);
      assert.match(said, says);
    }
    assert.deepEqual(listed('ls-files', '--others', '--exclude-standard'), made);
  });

  it('is formatted, compiles and leaves nothing unused', () => {
    passes('node_modules/prettier/bin/prettier.cjs', '--check', ...made, ...touched);
    passes('scripts/test.mjs', '--only', 'types,unused');
  });

  it('passes lint', () => {
    const linted = [...made, ...touched].filter((name) => name.endsWith('.ts'));
    passes('node_modules/eslint/bin/eslint.js', ...linted);
  });

  it('is built within the limits of size, with its own script, style sheet and npm paths', () => {
    passes('scripts/build.mjs');
    const built = readdirSync(path('dist/cdn'));
    assert.ok(built.includes(`${NAME}.js`) && built.includes(`${NAME}.css`));
    assert.match(readFileSync(path('dist/cdn/ketamine-elements.js'), 'utf8'), /What is known/);
    assert.match(readFileSync(path('dist/cdn/ketamine-elements.es.js'), 'utf8'), /Lo que se sabe/);
    assert.match(readFileSync(path('dist/index.js'), 'utf8'), /export \{ KetamineWhatLasts \}/);
    assert.match(passes('dist/cli.js', 'prerender', NAME), /<ketamine-what-lasts/);
  });

  it('says what is true: the tests of content, of the list and of the documentation', () => {
    const files = 'test/{content,compiled,docs,elements,snippet,cli}/*.test.ts';
    passes('scripts/test.mjs', '--only', 'node', '--files', files);
  });

  it('comes to life as it was prerendered, and shows all of itself without a script', () => {
    const only = ['--test-name-pattern', `ketamine-${NAME}`];
    const said = passes('--import', 'tsx', '--test', ...only, 'test/built/prerender.test.ts');
    // Three widths and two tests without a script, in two languages.
    assert.match(said, /(?:#|ℹ) pass 10\b/);
  });

  it('is named as new by the test of the public surface, and by nothing else', () => {
    const { status, said } = node('--import', 'tsx', '--test', 'test/built/public-surface.test.ts');
    assert.equal(status, 1);
    assert.match(said, /<ketamine-what-lasts> is new/);
    assert.doesNotMatch(said, /is gone: breaking|breaking, unless/);
    passes('scripts/surface.mjs');
    passes('--import', 'tsx', '--test', 'test/built/public-surface.test.ts');
  });

  it('passes the contract in a browser', () => {
    const said = passes(
      ...['scripts/test.mjs', '--only', 'browser', '--browser', 'chromium', '--no-build'],
      ...['--files', `test/elements/${NAME}`],
    );
    const [, passed] = /^(\d+) passed, 0 failed$/m.exec(said) ?? [];
    assert.ok(Number(passed) > 50, said);
  });

  for (const [name, language] of [
    [NAME, 'en'],
    [NAME, 'es'],
    ['timeline', 'en'],
    ['timeline', 'es'],
  ] as const) {
    it(`does not compile with a fact that does not exist: ${name} in ${language}`, () => {
      const file = `src/content/${language}/${name}.ts`;
      const words = readFileSync(path(file), 'utf8');
      const [, id = ''] = /\[(E-[\w-]+)\]/.exec(words) ?? [];
      const typo = id.replace(/\d+$/, (number) => number.padStart(4, '7'));
      writeFileSync(path(file), words.replace(`[${id}]`, `[${typo}]`));
      try {
        const { status, said } = node('node_modules/typescript/bin/tsc', '--noEmit');
        assert.notEqual(status, 0);
        const errors = lines(said).filter((line) => /error TS/.test(line));
        assert.ok(
          errors.every((line) => line.startsWith(file)),
          said,
        );
        assert.ok(said.includes(typo), said);
      } finally {
        writeFileSync(path(file), words);
      }
    });
  }
});
