import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { content, lint, messages, rules, type Written } from '../../src/content.js';
import {
  findings,
  pack,
  pseudo,
  rules as ruleOfPseudo,
  spoken,
  written,
} from '../support/third-language.js';

/** Words that are right but for one text, which stands in the place of a step's title. */
const withTitle = (title: string): Written => {
  const timeline = pseudo(content.en.timeline);
  const { leave } = timeline.steps;
  return { timeline: { ...timeline, steps: { ...timeline.steps, leave: { ...leave, title } } } };
};

describe('the lint of words', () => {
  it('finds nothing in a third language that has all of English, in other words', () => {
    assert.deepEqual(findings(), []);
    assert.deepEqual(Object.keys(pack).sort(), [
      'language',
      'messages',
      'rules',
      'shared',
      'timeline',
    ]);
    assert.doesNotMatch(JSON.stringify(pack), /\{E-|\[E-|\[plain\]/);
    assert.match(JSON.stringify(pack), /\d+ tø \d+/);
  });

  for (const [rule, text, detail] of [
    ['number', 'Yöü léàvé àftér 2 höürš'],
    ['number', 'Yöü léàvé àftér dwa höürš'],
    ['fact', 'Yöü léàvé [E-XYZ-99]'],
    ['fact', 'Yöü léàvé àftér {E-DUR-01.nothing}'],
    ['marks', 'Yöü léàvé [E-DUR-01]', ''],
    ['marks', 'Yöü léàvé {clinic}', ''],
    ['long sentence', `${'yöü '.repeat(21)}léàvé.`],
    ['long paragraph', 'Gö. Gö. Gö. Gö.'],
    ['forbidden', 'Tàké öür qüîz', 'DS-4'],
    ['not translated', content.en.timeline.steps.leave.title ?? ''],
  ] as const) {
    it(`names ${rule}: ${text.slice(0, 40)}`, () => {
      const found = lint(spoken, withTitle(text), { rules: ruleOfPseudo, numberWords: /\bdwa\b/ });
      const [first, ...more] = found.filter((each) => each.rule === rule);
      assert.ok(first, JSON.stringify(found));
      assert.deepEqual(more, []);
      assert.equal(first.path, 'timeline.steps.leave.title');
      assert.equal(first.text, text);
      if (detail) assert.equal(first.detail, detail);
    });
  }

  it('names a text that is missing, and one that there is not', () => {
    const { step, ...less } = pseudo(messages.en);
    const found = lint(spoken, { messages: { ...less, stage: step } as never }, { rules: [] });
    assert.deepEqual(
      found.map(({ rule, path }) => [rule, path]),
      [
        ['missing', 'messages.step'],
        ['unknown', 'messages.stage'],
      ],
    );
  });

  it('says nothing of an element that has no words yet', () => {
    assert.deepEqual(lint(spoken, { shared: written.shared }, { rules: [] }), []);
  });

  it('reads our own languages by their own rules', () => {
    for (const [language, broken] of [
      ['en', 'Take our screening quiz'],
      ['es', 'Haga nuestra evaluación'],
    ] as const) {
      const { timeline } = content[language];
      const found = lint(
        language,
        { timeline: { ...timeline, title: broken } },
        { rules: rules[language] },
      );
      assert.ok(
        found.some((each) => each.rule === 'forbidden'),
        language,
      );
    }
  });
});
