// What the words of the evidence were found to get wrong, each with a test that would have failed then.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conditions, findings, headline, questions } from '../../src/content/evidence.js';
import { factOf } from '../../src/content/facts/facts.js';
import { compile, factsOf } from '../../src/compiled/compile.js';
import { evidenceData } from '../../src/elements/evidence/evidence.data.js';
import { leaves } from '../../src/content-tools/blocks.js';
import { words } from '../../src/content-tools/words.js';

const languages = ['en', 'es'] as const;
const said = {
  en: compile('en', words.en.evidence),
  es: compile('es', words.es.evidence),
};
const all = (language: 'en' | 'es') => leaves(said[language]);

describe('the evidence', () => {
  it('has a null result beside the good one, and the figure that fades beside the first', () => {
    const [good, none] = headline.depression.map(([id]) => findings.find((each) => each.id === id));
    assert.equal(good?.conclusion, undefined);
    assert.equal(none?.conclusion, 'noDifference');
    assert.deepEqual(headline.suicidal, [['E-EFF-19'], ['E-EFF-19', 2]]);
    assert.equal(headline.ptsd[1]?.[0], 'E-EFF-22-VA');
    for (const condition of conditions) {
      for (const [id] of headline[condition])
        assert.equal(findings.find((each) => each.id === id)?.condition, condition);
    }
  });

  it('shows null results as null, and no result of one as not known', () => {
    for (const language of languages) {
      for (const [path, text] of all(language))
        assert.doesNotMatch(text, /not known here|aquí no se sabe/i, path);
    }
    // The result of the fixed dose of one trial has not been read, so its figures say whom they leave out.
    assert.match(said.en.findings['E-EFF-04'].notes?.join(' ') ?? '', /leave out another 68/);
    assert.match(said.es.findings['E-EFF-04'].notes?.join(' ') ?? '', /No incluyen a otras 68/);
    assert.match(
      said.en.findings['E-EFF-07'].notes?.join(' ') ?? '',
      /followed people for 6 months/,
    );
  });

  it('calls ketamine off-label, not every use below, since esketamine rows follow', () => {
    const [ketamine = ''] = said.en.approval;
    assert.doesNotMatch(ketamine, /each use|use for the conditions/i);
    assert.match(ketamine, /ketamine .*off-label/);
    assert.doesNotMatch(ketamine, /esketamine/);
    assert.match(said.es.approval[0] ?? '', /ketamina .*“off-label”/);
  });

  it('says that since January 2025 the spray may be used alone', () => {
    assert.match(said.en.approval.join(' '), /Since January 2025.*alone or with an antidepressant/);
    assert.match(said.es.approval.join(' '), /Desde enero de 2025.*solo o con un antidepresivo/);
  });

  it('does not call all trials small', () => {
    const [first = ''] = said.en.questions.limits.items;
    assert.match(first, /^Many of the studies are small/);
    assert.match(said.es.questions.limits.items[0] ?? '', /^Muchos estudios son pequeños/);
    assert.ok(findings.some(({ id }) => id === 'E-EFF-15'));
  });

  it('says when, against what, who knew and who paid wherever the fact of a finding does', () => {
    for (const { id, other, blind, paid } of evidenceData.findings) {
      const { time, comparator, blinding, payer } = factOf(id);
      assert.equal(other, comparator, id);
      assert.equal(blind, blinding === 'notReported' ? null : blinding, id);
      assert.deepEqual(paid, payer === 'notReported' ? null : payer, id);
      for (const language of languages) {
        const { time: told } = said[language].findings[id];
        assert.equal(told !== undefined, time !== 'notReported', id);
        const marked = words[language].evidence.findings[id].time;
        // A time that can be counted is a figure of a fact, not a word.
        if (typeof time === 'object') assert.match(marked ?? '', /\{E-|months that|meses que/, id);
      }
    }
  });

  it('says what is not known at most twice in a language', () => {
    const unknown = {
      en: /not known|unknown|no one has said|(do|does) not say\b|not rated in/gi,
      es: /no se sabe|no tenemos|nadie la ha dicho|no lo dicen?\b/gi,
    };
    for (const language of languages) {
      const found = all(language).flatMap(([, text]) => text.match(unknown[language]) ?? []);
      assert.ok(found.length >= 1 && found.length <= 2, `${language}: ${found.join()}`);
    }
  });

  it('says plainly "within hours or a day", and to whom no one can tell', () => {
    assert.match(said.en.conditions.depression.message, /within hours or a day/);
    assert.match(said.en.questions.fast.items[0] ?? '', /within hours or a day.*few visits/);
    assert.match(said.es.questions.fast.items[0] ?? '', /en horas o en un día.*varias citas/);
    assert.ok(factsOf(words.en.evidence.questions.fast.items[0] ?? '').includes('E-POST-10'));
    assert.match(said.en.questions.forMe.items.join(' '), /No one can tell ahead of time/);
    assert.match(said.en.questions.lasts.items.join(' '), /18 days.*60 were.*27 of 100/);
    assert.deepEqual(Object.keys(said.en.questions), [...questions]);
  });

  it('says what its own fact says, and tells rows of one kind apart', () => {
    for (const language of languages) {
      const { findings: each } = words[language].evidence;
      for (const [id, part] of Object.entries(each)) {
        for (const [, said] of leaves(part)) {
          for (const fact of factsOf(said))
            assert.ok(fact.startsWith(id) || fact === 'E-REG-07', `${id} borrows ${fact}`);
        }
      }
      const names = evidenceData.findings.map(({ id, condition, drug, other }) =>
        [condition, drug, other, said[language].findings[id].given].join(': '),
      );
      assert.deepEqual(names, [...new Set(names)]);
    }
  });

  it('never has the figure next to midazolam without its range and how sure it is', () => {
    assert.match(said.en.findings['E-EFF-02'].sum ?? '', /very low.*zero to 43 more/);
    assert.match(said.es.findings['E-EFF-02'].sum ?? '', /muy baja.*ninguna a 43 más/i);
  });

  it('has none of the phrases that nobody says', () => {
    const odd = {
      en: /the middle|dummy|shock treatment|sleep medicine|did not gain|hope alone|may still tell|our source/i,
      es: /mediano|del medio|no da cuentas|goteo|electrochoques|agua con sal|sin medicamento|segur[oa]s?\b|la fuente|estudio médico/i,
    };
    for (const language of languages) {
      for (const [path, text] of all(language)) assert.doesNotMatch(text, odd[language], path);
    }
  });
});
