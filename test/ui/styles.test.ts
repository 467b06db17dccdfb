// What the styles of the widgets may not say, as an engine does not do it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as css from 'css-tree';
import { globSync } from 'tinyglobby';

const hasHas = (node: css.CssNode): boolean =>
  css.find(node, (each) => each.type === 'PseudoClassSelector' && each.name === 'has') !== null;

/** The selectors in which something stands below, or beside, what is told by what it has. */
function belowHas(sheet: string): string[] {
  const found: string[] = [];
  css.walk(css.parse(sheet), {
    visit: 'Selector',
    enter(selector) {
      let had = false;
      for (const each of selector.children) {
        if (had && each.type === 'Combinator') found.push(css.generate(selector));
        had ||= hasHas(each);
      }
    },
  });
  return found;
}

/** What a file says between css` and `. */
const sheets = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/\bcss`([^`]*)`/g)].map(([, sheet = '']) => sheet);

describe('styles', () => {
  // In a shadow root WebKit does not draw anew what is below when what it has changes: a picked answer stayed plain.
  it('put nothing below a :has()', () => {
    const files = globSync('src/{ui,elements}/**/*.styles.ts');
    assert.ok(files.length > 10);
    assert.deepEqual(
      files.flatMap((path) => sheets(path).flatMap((sheet) => belowHas(sheet))),
      [],
    );
    assert.deepEqual(
      belowHas('.a:not(:has(b)) > c, .a:has(b), a b:has(c) {} @media print { a:has(b) c {} }'),
      ['.a:not(:has(b))>c', 'a:has(b) c'],
    );
  });
});
