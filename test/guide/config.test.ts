import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guideField } from '../../src/guide/config.js';
import { rulesEn } from '../../src/guide/wording.en.js';
import { rulesEs } from '../../src/guide/wording.es.js';
import { plain } from '../../src/validation/plain.js';
import { note, question } from '../support/sample-guide.js';

const parts = ['hope', 'health', 'matters'];
const known = new Set(['heart.pressure', 'cost.lot']);

const field = guideField(parts, known, [...rulesEn, ...rulesEs]);

/** What is read of a clinic's guide, and what was said about the rest of it. */
function read(given: unknown) {
  const said: string[] = [];
  const guide = field.read(
    plain(given),
    ({ path, code, allowed }) => said.push(`${path}: ${code === 'rule' ? 'rule ' : ''}${allowed}`),
    '',
  );
  return { questions: [], notes: [], ...guide, said };
}

describe('what a clinic adds to the guide', () => {
  it('is read from an object and from JSON', () => {
    for (const given of [{ questions: [question], notes: [note] }]) {
      for (const form of [given, JSON.stringify(given)]) {
        assert.deepEqual(read(form), { questions: [question], notes: [note], said: [] });
      }
    }
    assert.deepEqual(read({}), { questions: [], notes: [], said: [] });
    assert.deepEqual(read({ notes: [{ ...note, when: 'heart.pressure' }] }).notes.length, 1);
  });

  const badQuestions: ReadonlyArray<readonly [what: string, change: object, said: RegExp]> = [
    ['no reason', { why: undefined }, /questions\[0\]\.why: a text of at most 240/],
    ['an empty reason', { why: '  ' }, /questions\[0\]\.why: a text/],
    ['a forbidden word', { question: 'Are you a candidate?' }, /question: rule DS-2/],
    ['a score', { why: 'See your score.' }, /why: rule DS-3/],
    ['a test in disguise', { question: 'Take our quiz' }, /question: rule DS-4/],
    ['a question about suicide', { question: 'Do you think of suicide?' }, /rule DS-16/],
    ['the same in Spanish', { question: '¿Quiere quitarse la vida?' }, /rule DS-16/],
    ['a scale', { question: 'What is your PHQ-9 total?' }, /rule DS-16/],
    ['HTML', { question: '<b>Bold</b>' }, /plain text, without < and >/],
    ['a part of its own', { part: 'money' }, /part: hope, health, matters/],
    ['a kind that is no kind', { many: 'yes' }, /many: true or false/],
    ['an id of ours', { id: 'heart' }, /id: a name of its own/],
    ['an id with a dot', { id: 'a.b' }, /id: a name of its own/],
    ['one option', { options: [{ id: 'a', label: 'A' }] }, /options: a list of 2 to 8/],
    ['a prefilled answer', { answer: 'car' }, /answer: only the keys/],
    [
      'two options of one id',
      {
        options: [
          { id: 'a', label: 'A' },
          { id: 'a', label: 'B' },
        ],
      },
      /options\[1\]\.id: a name of its own/,
    ],
    [
      'a checked option',
      {
        options: [
          { id: 'a', label: 'A', checked: true },
          { id: 'b', label: 'B' },
        ],
      },
      /options\[0\]\.checked: only the keys/,
    ],
  ];
  for (const [what, change, said] of badQuestions) {
    it(`leaves out a question with ${what}, says so once, and keeps the next`, () => {
      const good = { ...question, id: 'next' };
      const result = read({ questions: [{ ...question, ...change }, good] });
      assert.deepEqual(result.questions, [good]);
      assert.equal(result.said.length, 1, result.said.join('\n'));
      assert.match(result.said[0] ?? '', said);
    });
  }

  const badNotes: ReadonlyArray<readonly [what: string, change: object, said: RegExp]> = [
    ['no authority', { authority: undefined }, /notes\[0\]\.authority: a text/],
    ['no date', { date: undefined }, /notes\[0\]\.date: a date as YYYY-MM-DD or YYYY/],
    ['an unknown rule', { when: 'travel.plane' }, /notes\[0\]\.when: one of heart\.pressure/],
    ['a verdict', { text: 'You should not have ketamine.' }, /rule SP-20/],
    ['another opening', { text: 'Good to know: parking is free.' }, /text: a text that opens as/],
    ['a dose', { text: 'Ask about a start of 50 mg.' }, /rule DS-11/],
    ['reassurance', { text: 'Ask about why it is safe for you.' }, /rule DS-2/],
    ['a script', { text: 'Ask about <script>x</script>.' }, /plain text/],
  ];
  for (const [what, change, said] of badNotes) {
    it(`leaves out a note with ${what}, says so once, and keeps the next`, () => {
      const good = { ...note, id: 'next' };
      const result = read({ questions: [question], notes: [{ ...note, ...change }, good] });
      assert.deepEqual(result.notes, [good]);
      assert.equal(result.said.length, 1, result.said.join('\n'));
      assert.match(result.said[0] ?? '', said);
    });
  }

  it('takes no two questions and no two notes of one id', () => {
    const { questions, notes, said } = read({
      questions: [question, question],
      notes: [note, note],
    });
    assert.deepEqual([questions.length, notes.length], [1, 1]);
    assert.equal(said.length, 2);
  });

  it('takes no rule of a question that was left out', () => {
    const { notes, said } = read({ questions: [{ ...question, why: '' }], notes: [note] });
    assert.deepEqual(notes, []);
    assert.equal(said.length, 2);
  });

  it('takes five of a thousand questions, and says so once', () => {
    const many = Array.from({ length: 1000 }, (_, n) => ({ ...question, id: `q${n}` }));
    const { questions, said } = read({ questions: many });
    assert.equal(questions.length, 5);
    assert.deepEqual(said, ['questions: a list of at most 5']);
  });

  it('takes no other key: neither help, harms, dates, sources nor outcomes can be set', () => {
    for (const key of ['help', 'harms', 'review', 'sources', 'summary', 'answers', 'title']) {
      const { said, ...rest } = read({ [key]: {} });
      assert.deepEqual(rest, { questions: [], notes: [] });
      assert.deepEqual(said, [`${key}: only the keys questions, notes`]);
    }
  });

  it('names what is no guide at all', () => {
    for (const given of ['{', 'null', null, 7, [], 'text']) {
      const { questions, notes } = read(given);
      assert.deepEqual([questions, notes], [[], []]);
    }
    assert.deepEqual(read('{').said, [': JSON such as {"questions":[…],"notes":[…]}']);
  });

  it('goes on with an object that holds itself', () => {
    const cyclic: Record<string, unknown> = { ...question };
    cyclic['options'] = [cyclic, cyclic];
    const { questions, said } = read({ questions: [cyclic, question], notes: cyclic });
    assert.deepEqual(questions, [question]);
    assert.match(said[0] ?? '', /^questions\[0\]\.options\[0\]\.label: a text/);
    assert.match(said.at(-1) ?? '', /^notes: a list/);
  });

  it('names every mistake of an item', () => {
    const options = [{ id: 'A', label: 'A' }, { id: 'b' }];
    const { said } = read({
      questions: [
        { ...question, why: '', part: 'money', colour: 'red' },
        { ...question, options },
      ],
    });
    assert.deepEqual(
      said.map((each) => each.split(':')[0]),
      [
        'questions[0].part',
        'questions[0].why',
        'questions[0].colour',
        'questions[1].options[0].id',
        'questions[1].options[1].label',
      ],
    );
  });
});
