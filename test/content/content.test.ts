import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings } from '../../src/content/evidence.js';
import { glossary } from '../../src/content/glossary.js';
import { factOf, facts } from '../../src/content/facts/facts.js';
import { routes } from '../../src/content/shared.js';
import { phases, type StepByRoute } from '../../src/content/timeline.js';
import { factsOf, compile } from '../../src/compiled/compile.js';
import { blocks, leaves, wordCount } from '../../src/content-tools/blocks.js';
import { words } from '../../src/content-tools/words.js';
import { easeSpanish, explained, gradeEnglish } from '../../src/content-tools/readability.js';
import { lint } from '../../src/content-tools/lint.js';
import { rules } from '../../src/content-tools/rules.js';

const english = leaves(words.en);
const spanish = leaves(words.es);

/** Parts that a reader takes for statements: each sentence in them says what it rests on. */
const STATEMENTS =
  /\.(approval|what|notice|items|note|meaning|language|veterans|honest|also|underBars|answers|danger|longTerm|where|why|intro|lines|questions\.\w+\.(notSure|options\.\w+\.note)|effects\.\w+\.(team|can|call)|message|findings\.[^.]+\.(said|lasted|notes)|options\.options\.\w+\.(?!name)|steps\..*can)\b/;

for (const [language, all] of [
  ['en', english],
  ['es', spanish],
] as const) {
  describe(`words in ${language}`, () => {
    // Facts and values that exist, no number of their own, short sentences, no forbidden phrase; and all that
    // English has, with the same marks, in other words: see lint.test.ts.
    it('have nothing that the lint finds', () => {
      assert.deepEqual(lint(language, words[language], { rules: rules[language] }), []);
    });

    it('rest on a fact, or say that they are plain', () => {
      for (const [path, text] of all) {
        if (!STATEMENTS.test(path) || /^messages|\.questions\./.test(path)) continue;
        assert.match(text, /\[(E-|plain)/, `${path}: "${text}"`);
      }
    });

    it('never show a study of one drug, or an option’s figure, for the other drug', () => {
      const drugs = new Map(findings.map(({ id, drug }) => [`evidence.findings.${id}`, drug]));
      drugs.set('options.options.ketamine', 'ketamine');
      drugs.set('options.options.shot', 'ketamine');
      drugs.set('options.options.esketamine', 'esketamine');
      for (const [path, text] of all) {
        const drug = drugs.get(path.split('.').slice(0, 3).join('.'));
        if (!drug) continue;
        for (const id of factsOf(text)) {
          assert.ok(['any', drug].includes(factOf(id).drug), `${path} names ${id}`);
        }
        const other = drug === 'ketamine' ? /esketamin/i : /\bketamin/i;
        assert.doesNotMatch(text.replace(/\{[^}]*\}|\[[^\]]*\]/g, ''), other, path);
      }
      for (const { id, drug, figures } of findings) {
        for (const ref of [id, ...figures.map(([each]) => each.split('.')[0] ?? '')]) {
          assert.ok(['any', drug].includes(factOf(ref).drug), `${id} shows ${ref}`);
        }
      }
    });

    it('give each option its benefits and its harms in equal detail, within 25 %', () => {
      const { options } = compile(language, words[language]).options;
      for (const [id, { helps, harms }] of Object.entries(options)) {
        const counts = [helps, harms].map((said) => wordCount(said.join(' ')));
        assert.ok(Math.min(...counts) >= 0.75 * Math.max(...counts), `${id}: ${counts.join()}`);
      }
    });

    it('never show a figure of one drug, or of one route, for another', () => {
      for (const [path, text] of all) {
        const route = routes.find((each) => path.split('.').includes(each));
        if (!route) continue;
        for (const id of factsOf(text)) {
          const { drug, route: of } = factOf(id);
          const right = route === 'nasal' ? 'esketamine' : 'ketamine';
          assert.ok(drug === 'any' || drug === right, `${path} is ${right}, ${id} is ${drug}`);
          assert.ok(of === 'any' || of === route, `${path} is ${route}, ${id} is ${of}`);
        }
      }
    });
  });
}

/** How hard a widget may be as a whole, and one block of it: a block is not the widget. */
const HARDEST = {
  en: { grade: gradeEnglish, widget: 6, block: 8, holds: (is: number, most: number) => is <= most },
  // Fernández Huerta: 70 is read in sixth grade, 60 in eighth.
  es: {
    grade: easeSpanish,
    widget: 70,
    block: 60,
    holds: (is: number, least: number) => is >= least,
  },
};

describe('reading level', () => {
  for (const language of ['en', 'es'] as const) {
    const { grade, widget, block, holds } = HARDEST[language];
    for (const [name, said] of Object.entries(compile(language, words[language]))) {
      const parts = blocks({ [name]: said }).filter(([path]) => path !== 'labels');
      it(`${language} ${name} as a whole is read in sixth grade`, () => {
        const is = grade(parts.map(([, text]) => text.replace(/([^.?!:])$/, '$1.')).join(' '));
        assert.ok(holds(is, widget), is.toFixed(1));
      });
      for (const [path, text] of parts) {
        it(`${language} ${path} is read in eighth grade`, () => {
          const is = grade(text);
          assert.ok(holds(is, block), `${is.toFixed(1)}: "${text}"`);
        });
      }
    }
  }

  it('has labels that are read in sixth grade, taken together', () => {
    for (const language of ['en', 'es'] as const) {
      const { grade, widget, holds } = HARDEST[language];
      const [, labels = ''] = blocks(compile(language, words[language])).at(-1) ?? [];
      assert.ok(holds(grade(labels), widget), grade(labels).toFixed(1));
    }
  });

  it('counts as plain only words that are really used, or that the glossary has', () => {
    for (const language of ['en', 'es'] as const) {
      const shown = leaves(compile(language, words[language]))
        .map(([, text]) => text.toLowerCase())
        .join(' ');
      const named = glossary.map((term) => term[language].toLowerCase()).join(' ');
      for (const word of explained[language].map((each) => each.toLowerCase())) {
        assert.ok(shown.includes(word) || named.includes(word), word);
      }
    }
  });

  it('tells hard text from easy text', () => {
    assert.ok(
      gradeEnglish('Pharmacological neuromodulation necessitates individualized titration.') > 12,
    );
    assert.ok(
      easeSpanish('La neuromodulación farmacológica requiere individualización terapéutica.') < 20,
    );
    assert.equal(wordCount('Do not drive for 24 hours.'), 6);
  });
});

describe('the timeline', () => {
  it('has three phases and 12 to 16 steps, each with all its parts for each route', () => {
    assert.deepEqual(
      phases.map(({ id }) => id),
      ['before', 'day', 'after'],
    );
    const ids = phases.flatMap(({ steps }) => steps);
    assert.ok(ids.length >= 12 && ids.length <= 16, `${ids.length}`);
    assert.deepEqual(new Set(ids).size, ids.length);
    for (const id of ids) {
      for (const route of routes) {
        const step = { ...words.en.timeline.steps[id], ...words.en.timeline.steps[id][route] };
        assert.ok(step.title, `${id} ${route}`);
        for (const part of [step.what, step.notice, step.can])
          assert.ok(part?.length, `${id} ${route}`);
      }
    }
  });

  it('says for each route what the FDA has approved, in a line that needs no other', () => {
    const { iv, im, nasal } = words.en.timeline.approval;
    for (const { short, full } of [iv, im, nasal]) {
      assert.match(short, /FDA/);
      assert.match(full.join(' '), /FDA has approved/);
    }
    for (const { short } of [iv, im]) assert.match(short, /off-label.* not approved/i);
    assert.match(nasal.short, /has approved esketamine/);
  });

  it('rests on no fact of one drug or one route in what it says of all routes', () => {
    for (const [id, { title, when, what, notice, can }] of Object.entries<StepByRoute>(
      words.en.timeline.steps,
    )) {
      for (const [, text] of leaves({ title, when, what, notice, can })) {
        for (const fact of factsOf(text ?? '')) {
          const { drug, route } = factOf(fact);
          assert.ok(
            drug !== 'ketamine' && drug !== 'esketamine' && route === 'any',
            `${id}: ${fact}`,
          );
        }
      }
    }
  });
});

describe('the evidence', () => {
  it('leaves out no result of the evidence, and no null result', () => {
    const shown = new Set(
      findings.flatMap(({ id, figures }) => [id, ...figures.map(([ref]) => ref.split('.')[0])]),
    );
    // What patients tell is no result: it stands apart. The others are a second score of a trial that is
    // shown, a trial whose result could not be read, and two reviews that say how to read the rest.
    assert.deepEqual(
      Object.keys(facts).filter((id) => /^E-EFF/.test(id) && !shown.has(id)),
      ['E-EFF-14-R', 'E-EFF-15-US', 'E-EFF-29', 'E-EFF-34', 'E-EFF-35', 'E-EFF-27'],
    );
    for (const id of ['E-EFF-07', 'E-EFF-08', 'E-EFF-16', 'E-EFF-22-VA', 'E-EFF-33']) {
      assert.equal(findings.find((each) => each.id === id)?.conclusion, 'noDifference', id);
    }
  });

  it('says words of each finding and of no other', () => {
    assert.deepEqual(
      Object.keys(words.en.evidence.findings).sort(),
      findings.map(({ id }) => id).sort(),
    );
  });
});
