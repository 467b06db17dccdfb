import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { changes, kept, surface } from '../../scripts/surface.mjs';
import { root } from '../support/cli.js';

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

describe('the public surface', () => {
  it('is what it was, or its change is recorded', () => {
    const before = read(kept) as ReturnType<typeof surface>;
    assert.deepEqual(
      changes(before, surface()).map(({ text }) => text),
      [],
      'if it is meant: node scripts/surface.mjs, and a changeset that says so',
    );
  });

  it('is described in a manifest that keeps to its format', () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    const schema = read('node_modules/custom-elements-manifest/schema.json') as object;
    ajv.validate(schema, read('dist/custom-elements.json'));
    assert.deepEqual(
      (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
      [],
    );
  });
});

describe('a change of the public surface', () => {
  const before = { '<a-b>': { 'attribute phone': 'string', 'slot end': '' }, '<c-d>': {} };
  for (const [what, after, said] of [
    ['nothing', before, []],
    [
      'an attribute that is gone',
      { ...before, '<a-b>': { 'slot end': '' } },
      ['attribute phone of <a-b> is gone: breaking'],
    ],
    [
      'another type',
      { ...before, '<a-b>': { 'attribute phone': "'a'", 'slot end': '' } },
      ["attribute phone of <a-b> was string and is 'a': breaking, unless it takes more"],
    ],
    ['an element that is gone', { '<a-b>': before['<a-b>'] }, ['<c-d> is gone: breaking']],
    [
      'what is new',
      { ...before, '<c-d>': { 'part title': '' }, '<e-f>': {} },
      ['part title of <c-d> is new', '<e-f> is new'],
    ],
  ] as const) {
    it(`is named: ${what}`, () => {
      assert.deepEqual(
        changes(before, after).map(({ text }) => text),
        said,
      );
    });
  }
});
