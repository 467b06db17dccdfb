import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as entry from '../../src/content.js';
import { leaves } from '../../src/content-tools/blocks.js';
import { widgets, wordsKey } from '../../src/elements/names.js';

describe('ketamine-elements/content', () => {
  const { content, finished } = entry;

  it('has the words of every element in every language, with their marks and finished', () => {
    for (const language of ['en', 'es'] as const) {
      for (const key of [...widgets.map(wordsKey), 'shared' as const]) {
        const [written, read] = [content[language][key], finished[language][key]].map((words) =>
          leaves(words),
        ) as [ReturnType<typeof leaves>, ReturnType<typeof leaves>];
        assert.deepEqual(
          read.map(([path]) => path),
          written.map(([path]) => path),
        );
        for (const [path, text] of written) {
          assert.equal(entry.compileSentence(language, text), new Map(read).get(path), path);
        }
        assert.doesNotMatch(JSON.stringify(read), /\{E-|\[E-|\[plain\]/);
      }
    }
  });

  it('leads from a sentence to its facts, what they say, and where they were seen', () => {
    const { factOf, factsOf, claims, sources, valueOf, figureOf, publication } = entry;
    const [sentence = ''] = content.en.timeline.approval.nasal.full;
    assert.deepEqual(factsOf(sentence), ['E-REG-06']);
    for (const id of factsOf(sentence)) {
      assert.ok(claims[id].length > 20);
      for (const source of factOf(id).sources) assert.ok(publication(sources[source]).cite);
    }
    assert.equal(valueOf('E-EFF-07.response'), 47);
    assert.deepEqual(figureOf('E-EFF-07.response').arms, [
      { share: 47, had: 15, people: 32 },
      { share: 33, had: 10, people: 30 },
    ]);
    assert.throws(() => factsOf('A claim. [E-EFF-99]'), /There is no fact "E-EFF-99"/);
  });

  it('keeps the names that it had', () => {
    assert.equal(entry.sharedEn, content.en.shared);
    assert.equal(entry.timelineEs, content.es.timeline);
  });
});
