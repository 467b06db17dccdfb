import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forbidden, numberWords, rules, tooLong } from './wording.js';

describe('the word rules', () => {
  for (const rule of rules) {
    for (const language of ['en', 'es'] as const) {
      it(`${rule.id} is caught in ${language}`, () => {
        assert.equal(forbidden(rule.broken[language], language, true), rule.id);
      });
    }
  }

  it('let plain sentences pass', () => {
    assert.equal(forbidden('Staff take your blood pressure.', 'en', true), undefined);
    assert.equal(forbidden('The FDA has approved it.', 'en'), undefined);
    assert.equal(forbidden('El personal le toma la presión.', 'es', true), undefined);
  });

  it('catch numbers as words and long sentences', () => {
    assert.match('It takes two hours.', numberWords.en);
    assert.match('Dura dos horas.', numberWords.es);
    assert.equal(tooLong(`${'word '.repeat(20)}.`.replace(' .', '.')), undefined);
    assert.notEqual(tooLong('word '.repeat(21)), undefined);
  });
});
