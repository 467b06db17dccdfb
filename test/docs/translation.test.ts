import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leaves } from '../../src/content-tools/blocks.js';
import { words } from '../../src/content-tools/words.js';
import { pairs, parts } from '../../stories/docs/translation.js';

describe('the page for translators', () => {
  it('has every string once, in both languages, without a mark of ours', () => {
    const keys = pairs.map(({ part, path }) => `${part}.${path}`);
    assert.deepEqual(
      [...keys].sort(),
      leaves(words.en)
        .map(([path]) => path)
        .sort(),
    );
    assert.deepEqual(Object.keys(parts).sort(), Object.keys(words.en).sort());
    for (const { part, path, en, es } of pairs) {
      for (const text of [en, es]) assert.doesNotMatch(text, /\[|\{E-/, `${part}.${path}`);
      assert.ok(en && es, `${part}.${path}`);
    }
  });

  it('has the figures of the facts beside the sentence that shows them', () => {
    const price = pairs.find(({ path }) => path === 'costs.price.iv.0');
    assert.match(price?.en ?? '', /\$400 to \$800/);
    assert.match(price?.es ?? '', /\$400 a \$800/);
    const [fact] = price?.facts ?? [];
    assert.equal(fact?.id, 'E-COST-01');
    assert.ok(fact?.numbers.includes('from: 400'));
  });
});
