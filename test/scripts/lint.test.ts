import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { globSync } from 'tinyglobby';
import { root } from '../support/cli.js';

/** Only the rules of direction, which need no types: what is tested need not be a file. */
const eslint = new ESLint({
  cwd: root,
  ruleFilter: ({ ruleId }) => /no-restricted-imports$/.test(ruleId),
  overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { project: null } } },
});

/** What lint says of a line in a file. */
async function said(filePath: string, code: string): Promise<string[]> {
  const [found] = await eslint.lintText(code, { filePath: join(root, filePath) });
  return found!.messages.map(({ message }) => message);
}

const folders = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? each.name : [],
  );

describe('the direction of imports', () => {
  it('is one way between any two folders of src', async () => {
    const rooms = folders('src');
    for (const one of rooms) {
      for (const other of rooms) {
        if (one === other) continue;
        const reach = async (from: string, to: string) =>
          (await said(`src/${from}/a.ts`, `import '../${to}/a.data.js';`)).length;
        assert.equal(await reach(one, other), 1 - (await reach(other, one)), `${one}, ${other}`);
      }
    }
  });

  const wrong: ReadonlyArray<readonly [path: string, code: string, says: RegExp]> = [
    ['src/content/a.ts', "import '../ui/a.js';", /content may not import ui: .* downward only/],
    ['src/ui/a.ts', "export * from '../elements/names.js';", /ui may not import elements/],
    ['src/elements/b/a.ts', "import '../../builder/a.js';", /elements may not import builder/],
    ['src/elements/b/a.ts', "import '../../content-tools/a.js';", /may not import content-tools/],
    ['src/elements/b/a.ts', "import '../../snippet/a.js';", /may not import snippet/],
    ['src/cli/a.ts', "import '../builder/a.js';", /cli may not import builder/],
    ['src/validation/a.ts', "import '../content/a.js';", /validation may not import content/],
    ['src/content/a.ts', "import { html } from 'lit';", /no code of a page/],
    ['src/elements/b/a.ts', "import '../timeline/step.js';", /the folder of another/],
    ['src/elements/b/a.ts', "import type { A } from '../timeline/step.js';", /of another/],
    ['src/elements/b/a.data.ts', "import '../timeline/step.js';", /the folder of another/],
    ['src/elements/b/a.ts', "import { compile } from '../../compiled/compile.js';", /in the build/],
    ['src/ui/a.ts', "export { figure } from '../compiled/figure.js';", /in the build only/],
    ['src/embed/a.ts', "import '../compiled/compile.js';", /in the build only/],
    ['src/builder/a.ts', "import { a, type B } from '../compiled/cites.js';", /in the build only/],
    ['src/ui/a.ts', "import '../../stories/support/widget.js';", /shipped/],
    ['src/builder/a.ts', "import '../../test/support/clock.js';", /shipped/],
    ['stories/a.stories.ts', "import '../test/support/clock.js';", /Stories may not import tests/],
    ['stories/docs/a.tsx', "import type { A } from '../../test/a.js';", /may not import tests/],
    ['.storybook/a.ts', "import '../test/support/clock.js';", /Stories may not import tests/],
  ];
  for (const [path, code, says] of wrong) {
    it(`names what is wrong in ${path}: ${code}`, async () => {
      const messages = await said(path, code);
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0]!, says);
    });
  }

  const right: ReadonlyArray<readonly [path: string, code: string]> = [
    ['src/elements/b/a.ts', "import type { Cites } from '../../compiled/cites.js';"],
    ['src/elements/b/a.ts', "import { type Cites } from '../../compiled/cites.js';"],
    ['src/elements/b/a.ts', "import { a } from '../../compiled/crisis.data.js';"],
    ['src/elements/b/a.data.ts', "import { compile } from '../../compiled/compile.js';"],
    ['src/elements/b/a.ts', "import { define } from '../define.js';"],
    ['src/elements/b/a.ts', "import { step } from './step.js';"],
    ['src/elements/b/a.ts', "import { html } from 'lit';"],
    ['src/compiled/a.ts', "import { compile } from './compile.js';"],
    ['stories/a.stories.ts', "import { words } from '../src/content-tools/words.js';"],
  ];
  for (const [path, code] of right) {
    it(`lets pass in ${path}: ${code}`, async () => {
      assert.deepEqual(await said(path, code), []);
    });
  }

  // Lint does not read these.
  it('holds for the pages of Storybook too', () => {
    const pages = globSync('stories/**/*.mdx', { cwd: root });
    assert.ok(pages.length > 9);
    for (const path of pages) {
      assert.doesNotMatch(readFileSync(join(root, path), 'utf8'), /from '[^']*\/test\//, path);
    }
  });
});
