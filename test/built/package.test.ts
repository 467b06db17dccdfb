import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { names } from '../../src/elements/names.js';
import { shared } from '../../src/content/en/shared.js';
import { version } from '../../src/version.js';

const root = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
  description: string;
  exports: Record<string, { readonly default: string } | string | null>;
};

/** What may be imported: the two patterns of `exports` stand for one path each of every element. */
const modules = Object.keys(manifest.exports)
  .filter((path) => manifest.exports[path] && !path.endsWith('.json'))
  .flatMap((path) => (path.includes('*') ? names.map((name) => path.replace('*', name)) : path));
/** What is types alone, for a framework that is not installed here: see frameworks.test.ts. */
const typesOnly = modules.filter((path) => {
  const target = manifest.exports[path];
  return typeof target === 'object' && target?.default === './dist/types-only.js';
});
const specifier = (path: string) => join(manifest.name, path);

/** Runs npm as this run was started, without a shell. */
function npm(...options: string[]): string {
  const { npm_execpath: path } = process.env;
  return path
    ? execFileSync(process.execPath, [path, ...options], { cwd: folder, encoding: 'utf8' })
    : execFileSync('npm', options, { cwd: folder, encoding: 'utf8' });
}

let folder = '';

describe('the npm package', () => {
  let files: string[] = [];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'ketamine-elements-'));
    const [packed] = JSON.parse(npm('pack', root, '--json', '--ignore-scripts')) as Array<{
      filename: string;
      files: Array<{ path: string }>;
    }>;
    assert.ok(packed);
    files = packed.files.map(({ path }) => path);
    writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
    npm('install', `./${packed.filename}`, '--no-audit', '--no-fund', '--prefer-offline');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what is built and its papers, nothing else', () => {
    const expected =
      /^((?:dist\/(?!builder|release|storybook)|skills\/)|llms\.txt$|package\.json$|README\.md$|LICENSE$|(?:CHANGELOG|SECURITY)\.md$)/;
    assert.deepEqual(
      files.filter((path) => !expected.test(path)),
      [],
    );
    for (const path of [
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'dist/custom-elements.json',
      'dist/docs/ketamine-timeline.md',
      'dist/server.LICENSES.txt',
      'dist/vscode.css-custom-data.json',
      'dist/vscode.html-custom-data.json',
      'dist/web-types.json',
      'llms.txt',
      'skills/ketamine-elements/SKILL.md',
      'dist/cdn/LICENSES.txt',
    ]) {
      assert.ok(files.includes(path), path);
    }
  });

  it('depends on lit and @lit/context, and installs nothing that it does not', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter(
      (name) => !name.startsWith('.'),
    );
    assert.deepEqual(installed.sort(), [
      '@lit',
      '@lit-labs',
      '@types',
      'ketamine-elements',
      'lit',
      'lit-element',
      'lit-html',
    ]);
  });

  it('runs from the command line with what is installed', () => {
    const program = join(folder, 'node_modules/.bin/ketamine-elements');
    // On Windows npm writes scripts of the shell around it.
    const run = (...options: string[]) =>
      execFileSync(program, options, { encoding: 'utf8', shell: process.platform === 'win32' });
    assert.equal(run('--version'), `${version}\n`);
    assert.match(run('prerender', 'timeline'), /<template shadowrootmode="open">/);
    assert.match(run('prerender', 'options'), /<template shadowrootmode="closed">/);
    assert.match(run('snippet', 'html'), /integrity="sha384-/);
  });

  for (const path of modules) {
    it(`imports ${specifier(path)} in bare Node`, () => {
      const run = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', `await import('${specifier(path)}')`],
        { cwd: folder, encoding: 'utf8' },
      );
      assert.equal(run.stderr, '');
      assert.equal(run.status, 0);
    });
  }

  for (const path of [
    'dist/index.js',
    'dist/chunks/speech.js',
    'src/index.ts',
    'SECURITY.md',
    'dist/cdn/integrity.json',
    'chunks/events.js',
    'element',
    'timeline/timeline',
    'timeline/define.js',
  ]) {
    it(`keeps ${path} closed`, () => {
      const run = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', `await import('ketamine-elements/${path}')`],
        { cwd: folder, encoding: 'utf8' },
      );
      // A pattern of `exports` may stand for it, but no such file is there.
      assert.match(run.stderr, /ERR_(PACKAGE_PATH_NOT_EXPORTED|MODULE_NOT_FOUND)/);
    });
  }

  for (const [moduleResolution, module] of [
    ['NodeNext', 'NodeNext'],
    ['Bundler', 'ESNext'],
  ]) {
    it(`has types for every import, with ${moduleResolution} resolution`, () => {
      const file = join(folder, `types-${moduleResolution}.ts`);
      writeFileSync(
        file,
        `${modules
          .filter((path) => !typesOnly.includes(path))
          .map((path) => `import '${specifier(path)}';`)
          .join('\n')}
        import { KetamineTimeline, type Clinic, type KetamineActionEvent } from 'ketamine-elements';
        import { facts, type Fact } from 'ketamine-elements/content';
        import { prerender, type Issue, type Prerendered } from 'ketamine-elements/server';
        const clinic: Clinic = { clinicName: 'Quay', routes: ['iv'] };
        const timeline: KetamineTimeline = document.createElement('ketamine-timeline');
        timeline.clinicName = clinic.clinicName;
        timeline.addEventListener('ketamine-action', (event: KetamineActionEvent) => event.action);
        // @ts-expect-error: not a route
        timeline.routes = ['oral'];
        export const fact: Fact | undefined = facts['E-REG-01'];
        const made: Prerendered = prerender(['timeline'], { clinic: { routes: ['iv'] }, lang: 'es' });
        export const issues: readonly Issue[] = made.issues;
        // @ts-expect-error: shows nothing of its own
        prerender('clinic');`,
      );
      const run = spawnSync(
        process.execPath,
        [
          join(root, 'node_modules/typescript/bin/tsc'),
          '--ignoreConfig',
          '--noEmit',
          '--strict',
          '--target',
          'ES2022',
          '--lib',
          'ES2023,DOM,DOM.Iterable',
          '--module',
          String(module),
          '--moduleResolution',
          String(moduleResolution),
          file,
        ],
        { cwd: folder, encoding: 'utf8' },
      );
      assert.equal(run.stdout, '');
      assert.equal(run.status, 0);
    });
  }

  const bundle = async (code: string) => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: folder },
      bundle: true,
      format: 'esm',
      minify: true,
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  };

  it('bundles a tag with its definition', async () => {
    const code = await bundle("import 'ketamine-elements/timeline/define'");
    assert.match(code, /ketamine-timeline/);
    assert.match(code, /What happens in treatment/);
    assert.doesNotMatch(code, /Cómo es el tratamiento/);
  });

  it('leaves out what is not used', async () => {
    const clinic = await bundle(
      "import { KetamineClinic } from 'ketamine-elements'; console.log(KetamineClinic)",
    );
    assert.doesNotMatch(clinic, /What happens in treatment/);
    assert.doesNotMatch(clinic, /customElements\.define|\.define\(/);
    assert.equal((await bundle("import 'ketamine-elements'")).trim(), '');
  });

  for (const [name, path] of [
    ['KetamineActionEvent', '.'],
    ['KetamineGuideStartEvent', '.'],
    ['review', './content'],
    ['routes', './content'],
  ] as const) {
    it(`bundles ${name} alone in less than 1 kB`, async () => {
      const code = await bundle(`export { ${name} } from '${specifier(path)}'`);
      assert.ok(code.length > 20 && code.length < 1000, `${code.length} bytes`);
    });
  }

  it('has no finding of publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has scripts, styles and pages in ASCII, since a page may read them in its own character set', () => {
    const cdn = join(root, 'dist/cdn');
    const names = readdirSync(cdn, { recursive: true, encoding: 'utf8' });
    const texts = names.filter((name) => /\.(?:js|css|html|json)$/.test(name));
    assert.ok(texts.length > 20);
    for (const name of texts) {
      const [letters] =
        /.{0,20}[^\0-\x7f].{0,20}/s.exec(readFileSync(join(cdn, name), 'utf8')) ?? [];
      assert.equal(letters, undefined, name);
    }
  });

  it('says the same of its version and of its purpose everywhere', () => {
    assert.equal(manifest.version, version);
    const purpose = shared.purpose.split('. ');
    const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(/\s+/g, ' ');
    for (const sentence of purpose) {
      assert.ok(manifest.description.includes(sentence.replace(/\.$/, '')), sentence);
      assert.ok(readme.includes(sentence.replace(/\.$/, '')), sentence);
    }
  });

  it('does not name the registry in its lock file', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    assert.doesNotMatch(lock, /"resolved"/);
    const { packages } = JSON.parse(lock) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter(
        (name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)),
      );
    assert.deepEqual(missing, [], 'the lock file works on every system');
  });
});
