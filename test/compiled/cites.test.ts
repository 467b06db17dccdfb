// Where a sentence sends its reader: to a source of the drug that it speaks of, and to no study it does not show.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publicationList, type Cites } from '../../src/compiled/cites.js';
import { factsOf } from '../../src/compiled/marks.js';
import { claims } from '../../src/content/claims.js';
import { factOf } from '../../src/content/facts/facts.js';
import { leaves } from '../../src/content-tools/blocks.js';
import { words } from '../../src/content-tools/words.js';
import { optionsData } from '../../src/elements/options/options.data.js';
import { rightForMeData } from '../../src/elements/right-for-me/right-for-me.data.js';
import { sideEffectsData } from '../../src/elements/side-effects/side-effects.data.js';
import { timelineData } from '../../src/elements/timeline/timeline.data.js';

const named = (cites: Cites): string[] => cites.map((place) => publicationList[place]?.cite ?? '');

describe('what stands under a drip or a shot', () => {
  for (const route of ['iv', 'im'] as const) {
    const parts: Array<readonly [string, Cites]> = [
      ...sideEffectsData.effects[route]
        .filter(({ never }) => !never)
        .map(({ id, cites }) => [id, cites] as const),
      ...Object.entries(sideEffectsData.answers[route]),
      ['longTerm', sideEffectsData.longTerm[route]],
      ...Object.entries(timelineData.cites[route]),
      ['option', optionsData.cites[route === 'iv' ? 'ketamine' : 'shot']],
    ];
    it(`cites no source that is of the spray alone: ${route}`, () => {
      for (const [part, cites] of parts) {
        for (const cite of named(cites)) {
          assert.doesNotMatch(
            cite,
            /^(?!Ketalar and).*(Spravato|esketamine|SUSTAIN|ASPIRE)/i,
            part,
          );
        }
      }
    });
  }
});

describe('a note of the guide', () => {
  it('names a source of each label that it speaks of', () => {
    const en = words.en.rightForMe.questions;
    for (const { id, authorities } of rightForMeData.questions) {
      const { options, notSure } = en[id];
      const notes = [...Object.values<{ readonly note?: string }>(options), { note: notSure }];
      notes.forEach(({ note = '' }, index) => {
        const cites = named(authorities[index] ?? []).join(' ');
        if (/Ketamine’s label|Both labels/.test(note))
          assert.match(cites, /Ketal|Ketamine inj/, note);
        if (/spray’s label|Both labels/.test(note)) assert.match(cites, /Spravato/, note);
      });
    }
  });
});

describe('that a study had no other group', () => {
  it('is said only where its fact says so, and not as someone recalls it', () => {
    const group = /no (placebo|comparison) group|no comparison\b/i;
    for (const [path, text] of leaves(words.en)) {
      const facts = factsOf(text);
      if (!group.test(text) || !facts.length) continue;
      assert.ok(
        facts.some(
          (id) =>
            ['none', 'ect'].includes(factOf(id).comparator ?? '') ||
            /no comparison|no control|uncontrolled|open study/i.test(claims[id]),
        ),
        `${path}: ${text}`,
      );
    }
  });
});
