// What the scorecards claim of themselves: sums that add up, and places that a reader can find.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { leaves } from '../../src/content-tools/blocks.js';
import { words } from '../../src/content-tools/words.js';
import { compile } from '../../src/compiled/compile.js';

const page = (name: string) =>
  readFileSync(new URL(`../../stories/${name}.mdx`, import.meta.url), 'utf8');
const ipdas = page('ipdas');
const scorecards = page('scorecards');

interface Row {
  readonly id: string;
  readonly state: string;
  readonly why: string;
}

const rowsOf = (text: string, ids: RegExp): Row[] =>
  text
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, id = '']) => ids.test(id))
    .map(([, id = '', , state = '', why = '']) => ({ id, state: state.replaceAll('*', ''), why }));
const met = (rows: readonly Row[]) => rows.filter(({ state }) => state === 'met').length;

describe('the scorecard of IPDAS', () => {
  const rows = rowsOf(ipdas, /^(Q|C|QL)\d+$/);
  const applies = rows.filter(({ state }) => state !== 'not applicable');

  it('has all 44 items, and sums that are those of its rows', () => {
    assert.deepEqual([rows.length, applies.length], [44, 35]);
    const said = /\*\*(\d+) are met\*\* and \*\*(\d+) are not yet\*\*/.exec(ipdas)?.slice(1);
    assert.deepEqual(said?.map(Number), [met(rows), applies.length - met(rows)]);
    for (const [name, kind] of [
      ['Qualifying', /^Q\d/],
      ['Certifying', /^C\d/],
      ['Quality', /^QL/],
    ] as const) {
      const own = applies.filter(({ id }) => kind.test(id));
      assert.match(
        ipdas,
        new RegExp(`## ${name}: ${String(met(own))} of ${String(own.length)}\\b`),
      );
    }
  });

  it('names in quotes only what a reader finds', () => {
    const shown = Object.values(compile('en', words.en))
      .flatMap((part) => leaves(part))
      .map(([, text]) => text)
      .join('\n');
    const claimed = rows.filter(({ state }) => state === 'met');
    const quoted = claimed.flatMap(({ id, why }) =>
      [...why.matchAll(/"([^"]+)"/g)].map(([, words = '']) => [id, words] as const),
    );
    assert.ok(quoted.length > 15);
    for (const [id, place] of quoted) {
      assert.ok(shown.includes(place), `${id} names "${place}", which no widget says`);
    }
  });

  it('says of each item that is not met what it needs', () => {
    for (const { id, state, why } of applies) {
      assert.ok(state === 'met' ? why.length > 30 : /\bNeeds\b/.test(why), id);
    }
  });
});

describe('the scorecards of digital safety and risk communication', () => {
  it('have sums that are those of their rows, and say what is needed', () => {
    for (const [name, ids, all] of [
      ['Digital safety', /^DS-\d+$/, 30],
      ['Risk communication', /^RC-\d+$/, 24],
    ] as const) {
      const rows = rowsOf(scorecards, ids);
      assert.equal(rows.length, all);
      assert.match(
        scorecards.replace(/\s+/g, ' '),
        new RegExp(`\\*\\*${name}: ${String(met(rows))} of ${String(all)}\\b`),
      );
      for (const { id, state, why } of rows) {
        assert.ok(state === 'met' || /\b(Needs|has to be tried)\b/.test(why), id);
      }
    }
  });
});
