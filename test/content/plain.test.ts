import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstQuestions, plainSentences } from '../../src/content/plain.js';
import { factsOf, compileSentence } from '../../src/compiled/compile.js';
import { gradeEnglish } from '../../src/content-tools/readability.js';
import { tooLong } from '../../src/content-tools/wording.js';

const sentences = Object.entries(plainSentences);
const said = (id: keyof typeof plainSentences) => compileSentence('en', plainSentences[id].says);

describe('what may be said plainly', () => {
  for (const [id, { says, rests }] of sentences) {
    it(`${id} is short, easy, and takes its figures from the facts it rests on`, () => {
      const text = compileSentence('en', says);
      assert.equal(tooLong(text), undefined);
      assert.ok(gradeEnglish(text) <= 8, `grade ${gradeEnglish(text)}`);
      for (const fact of factsOf(says))
        assert.ok((rests as readonly string[]).includes(fact), fact);
    });
  }

  it('answers each question that people ask first', () => {
    const answered = new Set<string>(sentences.map(([, { answers }]) => answers));
    assert.deepEqual([...answered].sort(), Object.keys(firstQuestions).sort());
  });

  it('says the figures as they were checked', () => {
    assert.match(said('E-SAY-01'), /about 46 in 100 .* 26 did/);
    assert.match(said('E-SAY-05'), /about 18 days/);
    assert.match(said('E-SAY-06'), /27 in 100 .* 45 if/);
    assert.match(said('E-SAY-09'), /about 40 minutes/);
    assert.match(said('E-SAY-10'), /at least 2 hours/);
    assert.match(said('E-SAY-19'), /12 in 100 .* 4 did/);
    assert.match(said('E-SAY-21'), /\$400 to \$800/);
  });
});
