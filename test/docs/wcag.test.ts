import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { principles, type Criterion } from '../../stories/docs/wcag.js';

const tests = resolve(import.meta.dirname, '..');
const criteria: readonly Criterion[] = principles.flatMap(([, some]) => some);

/** WCAG 2.2: the criteria of levels A and AA in each guideline. */
const guidelines: Readonly<Record<string, readonly number[]>> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};

describe('the accessibility page', () => {
  it('has every criterion of WCAG 2.2 A and AA once, in order', () => {
    const known = Object.entries(guidelines).flatMap(([guideline, numbers]) =>
      numbers.map((number) => `${guideline}.${number}`),
    );
    assert.equal(known.length, 55);
    assert.deepEqual(
      criteria.map(({ id }) => id),
      known,
    );
    assert.equal(criteria.filter(({ level }) => level === 'A').length, 31);
  });

  it('has each criterion under its principle', () => {
    principles.forEach(([name, some], index) => {
      for (const { id } of some) assert.equal(id[0], String(index + 1), name);
    });
  });

  it('names an issue where one is open, and only there', () => {
    for (const { id, state, issue } of criteria) assert.equal(state === 'open', !!issue, id);
  });

  for (const { id, tests: held = [] } of criteria) {
    for (const [file, title] of held) {
      it(`${id} names a test that exists: ${file}, ${title}`, () => {
        const source = readFileSync(join(tests, file), 'utf8').replace(/\(\s+/g, '(');
        const quoted = ["'", '`', '"'].some((quote) =>
          ['it(', 'itFull('].some((call) => source.includes(`${call}${quote}${title}${quote},`)),
        );
        assert.ok(quoted, `no it() of that title in test/${file}`);
      });
    }
  }
});
