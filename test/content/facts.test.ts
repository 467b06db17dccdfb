import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claims } from '../../src/content/claims.js';
import { findings } from '../../src/content/evidence.js';
import type { Fact } from '../../src/content/facts/fact.js';
import {
  armsOf,
  factOf,
  facts,
  numberOf,
  valueOf,
  type FactId,
} from '../../src/content/facts/facts.js';
import { roundShare } from '../../src/content/facts/share.js';
import { effects } from '../../src/content/side-effects.js';
import { sources } from '../../src/content/sources.js';
import { course, day } from '../../src/content/timeline.js';
import { factsOf } from '../../src/compiled/compile.js';
import { leaves } from '../../src/content-tools/blocks.js';
import { waiting } from './waiting.js';
import { words } from '../../src/content-tools/words.js';

const all = Object.entries<Fact>(facts);

/** Every number that a fact may put on a page. */
const figuresOf = ({ values, counts, rates, people, time }: Fact): number[] =>
  [values, counts, rates, people, time]
    .flatMap((each) => (each instanceof Object ? (Object.values(each) as unknown[]) : []))
    .flat()
    .filter((value) => typeof value === 'number');

describe('facts', () => {
  for (const [id, fact] of all) {
    it(`${id} has sources that exist, a claim that holds its figures, and was not recalled`, () => {
      assert.ok(['V', 'V2'].includes(fact.status), fact.status);
      assert.ok(fact.sources.length > 0);
      for (const source of fact.sources) assert.ok(sources[source], `no source ${source}`);
      const names = [fact.values, fact.counts, fact.rates].flatMap((each = {}) =>
        Object.keys(each),
      );
      assert.deepEqual(names, [...new Set(names)], 'a name that stands for more than one figure');
      const claim = claims[id as FactId];
      assert.ok(claim.length > 20, 'no claim');
      for (const figure of figuresOf(fact)) {
        assert.match(
          claim,
          new RegExp(`(?<![\\d.])${figure}(?![\\d]|\\.\\d)`),
          `${figure} is not claimed`,
        );
      }
    });
  }

  it('tell of each study when, how many, against what, who knew and who paid', () => {
    const studies = all.filter(
      ([, { counts, rates, people, time }]) => counts ?? rates ?? people ?? time,
    );
    assert.ok(studies.length > 60);
    for (const [id, { time, people, comparator, blinding, payer, counts, rates }] of studies) {
      for (const told of [time, people, comparator, blinding, payer]) assert.ok(told, id);
      const arms = comparator === 'none' ? 1 : undefined;
      for (const each of [...Object.values(counts ?? {}), ...Object.values(rates ?? {})]) {
        const length = [each].flat().length;
        if (arms) assert.equal(length, arms, `${id} compares with none`);
        else if (comparator !== 'notReported') assert.equal(length, 2, `${id} hides an arm`);
      }
      const among = armsOf(factOf(id));
      for (const had of Object.values<readonly number[]>(counts ?? {})) {
        had.forEach((n, arm) => assert.ok(n <= (among[arm] ?? -1), `${id}: ${n}`));
      }
      for (const rate of Object.values(rates ?? {}).flat()) {
        assert.ok(rate >= 0 && rate <= 100, `${id}: ${rate}`);
      }
    }
  });

  it('leave no number of people outside of a study', () => {
    for (const [id, { values = {}, time }] of all) {
      if (!time) assert.doesNotMatch(Object.keys(values).join(), /people|outOf|users/, id);
    }
  });

  it('never blend the two drugs or their routes', () => {
    for (const [id, { drug, route }] of all) {
      if (drug === 'esketamine') assert.equal(route, 'nasal', id);
      if (drug === 'ketamine') assert.ok(['iv', 'im', 'sc', 'any'].includes(route), id);
      if (drug === 'any' || drug === 'other') assert.equal(route, 'any', id);
    }
  });

  it('lead no effect with a comparison that causes the effect itself', () => {
    for (const { id, figures } of effects) {
      for (const refs of Object.values(figures ?? {})) {
        const compared = refs.map((ref) => (facts[ref.split('.')[0] as FactId] as Fact).comparator);
        const first = compared.findIndex((each) => each === 'ect');
        assert.ok(
          first < 0 || compared.slice(first).every((each) => each === 'ect'),
          `${id}: ${compared.join()}`,
        );
      }
    }
  });

  it('take every figure of the spray from its label, where the label has it', () => {
    for (const { id, figures } of effects) {
      for (const ref of figures?.nasal ?? []) {
        const [study = '', key = ''] = ref.split('.');
        if (study === 'E-AE-05-T1') assert.ok(!(key in facts['E-AE-05'].counts), `${id} ${ref}`);
      }
    }
  });

  it('print no section number of a label, whose sections have moved', () => {
    for (const [id, { cite }] of Object.entries(sources)) {
      assert.doesNotMatch(cite, /section|\b\d\.\d/, id);
    }
  });

  it('give a share of 100, the other arm and the rest, and never round a half up', () => {
    assert.equal(valueOf('E-EFF-07.response'), 47);
    assert.equal(valueOf('E-EFF-07.response.other'), 33);
    assert.equal(valueOf('E-EFF-07.response.other.not'), 67);
    assert.equal(valueOf('E-EFF-02.response'), 46, '46.5 is 46');
    assert.equal(valueOf('E-EFF-12.remission'), 22, '22.5 is 22');
    assert.ok(Object.is(valueOf('E-EFF-21-X2.second.other'), 0));
    assert.equal(roundShare(0.4), 0.4, 'what is under one may not read as none');
    assert.equal(roundShare(1.5), 1);
    assert.equal(roundShare(1.6), 2);
  });

  it('give plain counts, arms, times and what the shares are of', () => {
    assert.equal(valueOf('E-AE-05.people.other'), 222);
    assert.equal(valueOf('E-AE-05.people.all'), 568);
    assert.equal(valueOf('E-LT-01.symptoms'), 27);
    assert.equal(valueOf('E-AE-04.stopped.count'), 47);
    assert.equal(valueOf('E-AE-01.dizziness.count.other'), 5);
    assert.equal(valueOf('E-EFF-01.people'), 185);
    assert.equal(valueOf('E-EFF-01.trials'), 7);
    assert.equal(valueOf('E-EFF-01.outOf'), 100);
    assert.deepEqual(valueOf('E-EFF-01.time'), [24, 'hour']);
    assert.deepEqual(valueOf('E-EFF-09.relapse'), [18, 'day']);
    assert.equal(numberOf('E-EFF-09.relapse'), 18);
  });

  it('throw on what no fact has', () => {
    for (const ref of [
      'E-EFF-09.response.other',
      'E-EFF-02.nothing',
      'E-EFF-02.response.count',
      'E-EFF-01.people.other',
      'E-EFF-09.people.all',
      'E-EFF-09.time',
      'E-REG-06.outOf',
      'E-REG-06.tried.other',
      'E-NONE-01.value',
    ]) {
      assert.throws(() => valueOf(ref), ref);
    }
  });

  it('are all claimed, and every claim is a fact', () => {
    assert.deepEqual(Object.keys(claims).sort(), Object.keys(facts).sort());
  });

  it('are all shown but those that wait for their words, and every source is named', () => {
    const shown = new Set<string>(leaves(words.en).flatMap(([, text]) => factsOf(text)));
    for (const [, ref] of leaves({ day, course, effects, findings })) {
      if (ref.startsWith('E-')) shown.add(ref.split('.')[0] ?? '');
    }
    const unseen = Object.keys(facts).filter((id) => !shown.has(id));
    assert.deepEqual(
      unseen.filter((id) => !waiting.includes(id as FactId)),
      [],
    );
    const named = new Set<string>(Object.values<Fact>(facts).flatMap((fact) => fact.sources));
    assert.deepEqual(
      Object.keys(sources).filter((id) => !named.has(id)),
      [],
    );
  });
});
