import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rightForMe as words } from '../../src/content/en/right-for-me.js';
import { notesFor, pick, type Answers, type Note } from '../../src/guide/answers.js';
import { rightForMeData } from '../../src/elements/right-for-me/right-for-me.data.js';
import type { GuideOptionContent } from '../../src/content/right-for-me.js';

/** Our own questions, each with all that may be picked, and the list of notes that there are. */
const questions = rightForMeData.questions.map(({ id, many, authorities }) => ({
  id: id as string,
  many,
  authorities,
  options: [...Object.keys(words.questions[id].options), 'notSure', 'notSay'],
}));
const notes: readonly Note[] = questions.flatMap(({ id, authorities, options }) =>
  options.filter((_, index) => authorities[index]).map((option) => ({ when: `${id}.${option}` })),
);
const nothing: Answers = {};
/** The answers as a list. */
const given = (answers: Answers) => Object.keys(answers).filter((each) => answers[each]);

/** A walk through the guide: some picks, in any order, some of them taken back. */
const walks = fc.array(
  fc.tuple(fc.constantFrom(...questions), fc.nat(), fc.boolean()).map(([question, place, on]) => ({
    question,
    option: question.options[place % question.options.length] as string,
    on,
  })),
  { maxLength: 60 },
);
const walk = (steps: typeof walks extends fc.Arbitrary<infer Steps> ? Steps : never): Answers =>
  steps.reduce((answers, { question, option, on }) => pick(answers, question, option, on), nothing);

describe('from answers to notes', () => {
  it('gives nothing for nothing', () => {
    assert.deepEqual(notesFor(notes, nothing), []);
  });

  for (const { id, many, options } of questions) {
    for (const option of options) {
      it(`${id}.${option} raises its own note and no other`, () => {
        const answers = pick(nothing, { id, many }, option, true);
        const own = notes.filter(({ when }) => when === `${id}.${option}`);
        assert.deepEqual(notesFor(notes, answers), own);
        assert.ok(
          own.length === (option === 'notSay' || (id === 'cost' && option === 'little') ? 0 : 1),
        );
      });
    }
  }

  it('gives a part of the fixed list, in its order, for every set of answers', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        const raised = notesFor(notes, walk(steps));
        assert.deepEqual(
          raised,
          notes.filter((note) => raised.includes(note)),
        );
      }),
    );
  });

  it('never takes away the note of another question when one is answered', () => {
    fc.assert(
      fc.property(walks, fc.constantFrom(...questions), fc.nat(), (steps, question, place) => {
        const before = walk(steps);
        const option = question.options[place % question.options.length] as string;
        const after = pick(before, question, option, true);
        const others = (answers: Answers) =>
          notesFor(notes, answers).filter(({ when }) => !when.startsWith(`${question.id}.`));
        assert.deepEqual(others(after), others(before));
        if (question.many) {
          for (const note of notesFor(notes, before)) {
            assert.ok(notesFor(notes, after).includes(note));
          }
        }
      }),
    );
  });

  it('is each note by one answer alone: that of a whole set is that of its parts', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        const answers = walk(steps);
        const apart = given(answers).flatMap((answer) => notesFor(notes, { [answer]: true }));
        assert.deepEqual(new Set(notesFor(notes, answers)), new Set(apart));
      }),
    );
  });

  it('keeps one pick of a question that takes one, and changes nothing in place', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        const answers = walk(steps);
        for (const { id, many } of questions) {
          const own = given(answers).filter((answer) => answer.startsWith(`${id}.`));
          assert.ok(many || own.length < 2);
        }
        const before = given(answers);
        for (const question of questions) {
          pick(answers, question, 'notSay', true);
          pick(answers, question, 'notSay', false);
        }
        assert.deepEqual(given(answers), before);
      }),
    );
  });
});

describe('the questions', () => {
  const texts = Object.values(words.questions).flatMap(({ question, why, notSure, options }) => [
    question,
    why,
    notSure,
    ...Object.values<GuideOptionContent>(options).flatMap(({ label, note = '' }) => [label, note]),
  ]);

  it('are about eight, in three parts, each with a reason', () => {
    assert.ok(questions.length >= 8 && questions.length <= 10);
    assert.deepEqual(
      [...new Set(rightForMeData.questions.map(({ part }) => part))],
      ['hope', 'health', 'matters'],
    );
    for (const { why } of Object.values(words.questions)) assert.match(why, /answer|Some|some/);
  });

  it('raise only notes that open as they have to, in both languages of the rules', () => {
    for (const { options, notSure } of Object.values(words.questions)) {
      for (const note of [notSure, ...Object.values(options).map((each) => each.note)]) {
        if (note) assert.match(note, /^(Tell your clinician if|Ask about) /);
      }
    }
  });

  it('ask nothing about suicide, and hold no scale', () => {
    for (const text of texts) {
      assert.doesNotMatch(text, /suicid|harm yourself|hurt yourself|PHQ|GAD-|C-SSRS/i);
    }
  });

  it('ask nothing twice', () => {
    const labels = Object.values(words.questions).flatMap(({ options }) =>
      Object.values(options).map(({ label }) => label),
    );
    assert.equal(new Set(labels).size, labels.length);
    assert.equal(new Set(notes.map(({ when }) => when)).size, notes.length);
  });
});
