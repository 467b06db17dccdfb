import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { KetamineTimeline } from '../../src/elements/timeline/timeline.js';
import { isAnyones, meant } from '../../src/validation/unknown.js';

const { html } = createRequire(import.meta.url)('@mdn/browser-compat-data') as {
  html: { global_attributes: Record<string, unknown> };
};

describe('an attribute that is not ours', () => {
  it('is nothing to say of where every element may have it, as MDN lists them', () => {
    const all = Object.keys(html.global_attributes).filter((name) => !name.includes('_'));
    assert.ok(all.length > 20);
    assert.deepEqual(
      all.filter((name) => !isAnyones(name)),
      [],
    );
  });

  it('is none of those that a tag takes', () => {
    assert.deepEqual(KetamineTimeline.attributeNames.filter(isAnyones), []);
  });

  it('may stand for one that is near', () => {
    const known = ['clinic-name', 'phone', 'heading-level'];
    assert.equal(meant('clinicName', known), 'clinic-name');
    assert.equal(meant('fone', known), 'phone');
    assert.equal(meant('color', known), undefined);
    assert.equal(meant('phone', []), undefined);
  });
});
