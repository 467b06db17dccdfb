// What the styles of the widgets may not say, as an engine does not do it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { belowHas } from '../support/selectors.mjs';

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
