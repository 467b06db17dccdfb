import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureOf } from '../../src/compiled/figure.js';

describe('a figure', () => {
  it('of two arms that were counted has their shares and the counts behind them', () => {
    assert.deepEqual(figureOf('E-AE-01.dizziness'), {
      study: 'E-AE-01',
      key: 'dizziness',
      arms: [
        { share: 57, had: 24, people: 42 },
        { share: 12, had: 5, people: 42 },
      ],
    });
  });

  it('of two arms with rates alone has no counts, and an exact half goes down', () => {
    assert.deepEqual(figureOf('E-EFF-02.response').arms, [{ share: 46 }, { share: 26 }]);
    assert.deepEqual(figureOf('E-EFF-05.remission').arms, [{ share: 38 }, { share: 22 }]);
  });

  it('of one arm has no other, and says of how many it is', () => {
    assert.deepEqual(figureOf('E-AE-03.dizziness').arms, [{ share: 45, people: 203 }]);
  });

  it('below one is never rounded to none', () => {
    const { arms } = figureOf('E-AE-02.suicides');
    assert.deepEqual(arms[0], { share: 0, had: 0, people: 91 });
    assert.ok(arms[1]?.share === 1 && arms[1].had === 1);
  });

  it('that no fact counts is an error', () => {
    assert.throws(() => figureOf('E-AE-01.drizziness' as 'E-AE-01.dizziness'), /E-AE-01\.drizz/);
  });
});
