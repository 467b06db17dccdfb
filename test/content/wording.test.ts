import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulesEn } from '../../src/guide/wording.en.js';
import { rulesEs } from '../../src/guide/wording.es.js';
import { forbidden } from '../../src/guide/wording.js';
import { broken, numberWords, tooLong } from '../../src/content-tools/wording.js';

const wordRules = { en: rulesEn, es: rulesEs };

describe('the word rules', () => {
  for (const [language, rules] of Object.entries(wordRules)) {
    for (const { id } of rules) {
      it(`${id} is caught in ${language}`, () => {
        assert.equal(forbidden(rules, broken[id]?.[language as 'en' | 'es'] ?? '', 'guide'), id);
      });
    }
  }

  it('are the same in both languages', () => {
    assert.deepEqual(
      rulesEs.map(({ id, only }) => [id, only]),
      rulesEn.map(({ id, only }) => [id, only]),
    );
  });

  it('let plain sentences pass', () => {
    assert.equal(forbidden(rulesEn, 'Staff take your blood pressure.', 'guide'), undefined);
    assert.equal(forbidden(rulesEn, 'The FDA has approved it.'), undefined);
    assert.equal(forbidden(rulesEs, 'El personal le toma la presión.', 'guide'), undefined);
  });

  it('catch numbers as words and long sentences', () => {
    assert.match('It takes two hours.', numberWords.en);
    assert.match('Dura dos horas.', numberWords.es);
    assert.equal(tooLong(`${'word '.repeat(20)}.`.replace(' .', '.')), undefined);
    assert.notEqual(tooLong('word '.repeat(21)), undefined);
  });
});
