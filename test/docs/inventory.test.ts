import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facts, type FactId } from '../../src/content/facts/facts.js';
import { waiting } from '../content/waiting.js';
import { inventory, shownIn, widgetIds } from '../../stories/docs/inventory.js';

describe('the content inventory', () => {
  it('has each fact once, with its claim and its sources', () => {
    assert.deepEqual(
      inventory.map(({ id }) => id),
      Object.keys(facts),
    );
    for (const { id, claim, publications } of inventory) {
      assert.ok(claim.length > 20, id);
      assert.ok(publications.length > 0, id);
    }
  });

  it('knows a place for each fact, and no place twice', () => {
    for (const { id, places } of inventory) {
      const keys = places.map(({ widget, path }) => `${widget} ${path}`);
      assert.ok(keys.length > 0 || waiting.includes(id as FactId), id);
      assert.deepEqual(keys, [...new Set(keys)], id);
    }
  });

  it('gives finished sentences in both languages, without a mark of ours', () => {
    for (const { id, places } of inventory) {
      for (const { path, said } of places) {
        if (!said) continue;
        for (const text of [said.en, said.es]) {
          assert.ok(text, `${id} ${path}`);
          assert.doesNotMatch(text, /\[|\{E-/, `${id} ${path}`);
        }
        assert.notEqual(said.en, said.es, `${id} ${path}`);
      }
    }
  });

  it('gives each number of a fact with what it counts', () => {
    const ofTrial = inventory.find(({ id }) => id === 'E-AE-01');
    assert.deepEqual(ofTrial?.numbers, [
      'people: 42, compared with 42',
      'counted: not reported',
      'compared with: midazolam',
      'blinding: double',
      'paid: not reported',
      'derealization: 29 of 42, compared with 7 of 42',
      'dizziness: 24 of 42, compared with 5 of 42',
    ]);
    for (const { id, numbers } of inventory) {
      for (const each of numbers) assert.doesNotMatch(each, /\?|undefined|NaN/, `${id} ${each}`);
    }
  });

  it('finds facts in every widget, the lines of help in all of them', () => {
    for (const widget of widgetIds) {
      const ids = shownIn(widget).map(({ id }) => id);
      assert.ok(ids.includes('E-CR-01') && ids.includes('E-CR-04'), widget);
      assert.ok(ids.length > 5, widget);
    }
  });
});
