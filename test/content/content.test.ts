import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claims } from '../../src/content/claims.js';
import { findings } from '../../src/content/evidence.js';
import { facts, valueOf } from '../../src/content/facts/facts.js';
import { routes } from '../../src/content/schema.js';
import { sources } from '../../src/content/sources.js';
import { effects } from '../../src/content/side-effects.js';
import { course, day, phases } from '../../src/content/timeline.js';
import { rulesEn } from '../../src/guide/wording.en.js';
import { rulesEs } from '../../src/guide/wording.es.js';
import { forbidden, sentencesOf } from '../../src/guide/wording.js';
import { factsOf, finish } from '../../src/locale/finish.js';
import { blocks, leaves, marks } from './blocks.js';
import { words } from './words.js';
import { easeSpanish, explained, gradeEnglish, wordCount } from './readability.js';
import { numberWords, tooLong } from './wording.js';

const rules = { en: rulesEn, es: rulesEs };
const english = leaves(words.en);
const spanish = leaves(words.es);

/** Parts that a reader takes for statements: each sentence in them says what it rests on. */
const STATEMENTS =
  /\.(approval|what|notice|items|note|meaning|language|veterans|honest|also|longTerm|where|proof|why|intro|lines|questions\.\w+\.(notSure|options\.\w+\.1)|effects\.\w+\.(team|can|call)|message|findings\.[^.]+\.(said|lasted|notes)|options\.options\.\w+\.(?!name)|steps\..*can)\b/;

describe('facts', () => {
  for (const [id, fact] of Object.entries(facts)) {
    it(`${id} has sources that exist, a claim that holds its figures, and was not recalled`, () => {
      assert.notEqual(fact.status, 'R');
      assert.ok(fact.sources.length > 0);
      for (const source of fact.sources) assert.ok(sources[source], `no source ${source}`);
      const names = [fact.values, fact.counts, fact.rates].flatMap((each = {}) =>
        Object.keys(each),
      );
      assert.deepEqual(names, [...new Set(names)], 'a name that stands for more than one figure');
      const claim = claims[id];
      assert.ok(claim, 'no claim');
      const figures = [fact.values ?? {}, fact.counts ?? {}, fact.rates ?? {}, fact.people ?? []]
        .flatMap((each) => Object.values(each) as unknown[])
        .flat()
        .filter((value) => typeof value === 'number');
      for (const figure of figures) {
        assert.match(
          claim,
          new RegExp(`(?<![\\d.])${figure}(?![\\d]|\\.\\d)`),
          `${figure} is not claimed`,
        );
      }
    });
  }

  it('give a share of 100, the other arm and the rest, and never round a half up', () => {
    assert.equal(valueOf('E-EFF-07.response'), 47);
    assert.equal(valueOf('E-EFF-07.response.other'), 33);
    assert.equal(valueOf('E-EFF-07.response.other.not'), 67);
    assert.equal(valueOf('E-EFF-02.response'), 46, '46.5 is 46');
    assert.equal(valueOf('E-EFF-12.remission'), 22, '22.5 is 22');
    assert.ok(Object.is(valueOf('E-EFF-21-X.second.other'), 0));
    assert.equal(valueOf('E-AE-05.people.other'), 222);
    assert.deepEqual(valueOf('E-EFF-09.relapse'), [18, 'day']);
    assert.throws(() => valueOf('E-EFF-09.response.other'));
    assert.throws(() => valueOf('E-EFF-02.nothing'));
  });

  it('are all claimed, and every claim is a fact', () => {
    assert.deepEqual(Object.keys(claims).sort(), Object.keys(facts).sort());
  });

  it('are all shown, and every source is named', () => {
    const shown = new Set(english.flatMap(([, text]) => factsOf(text)));
    for (const ref of leaves({ day, course, effects, findings }).map(([, text]) => text)) {
      if (ref.startsWith('E-')) shown.add(ref.split('.')[0] ?? '');
    }
    assert.deepEqual(
      Object.keys(facts).filter((id) => !shown.has(id)),
      [],
    );
    const named = new Set(Object.values(facts).flatMap((fact) => fact.sources));
    assert.deepEqual(
      Object.keys(sources).filter((id) => !named.has(id)),
      [],
    );
  });
});

for (const [language, all] of [
  ['en', english],
  ['es', spanish],
] as const) {
  describe(`words in ${language}`, () => {
    it('name only facts and values that exist', () => {
      for (const [path, text] of all) {
        for (const id of factsOf(text)) assert.ok(facts[id], `${path} names ${id}`);
        assert.doesNotThrow(() => finish(language, text), path);
      }
    });

    it('rest on a fact, or say that they are plain', () => {
      for (const [path, text] of all) {
        if (!STATEMENTS.test(path) || /^strings|\.questions\./.test(path)) continue;
        assert.match(text, /\[(E-|plain)/, `${path}: "${text}"`);
      }
    });

    it('state no number: neither in digits nor in words', () => {
      for (const [path, text] of all) {
        const bare = text.replace(/\{[^}]*\}|\[[^\]]*\]/g, '');
        assert.doesNotMatch(bare, /\d/, path);
        assert.doesNotMatch(bare, numberWords[language], `${path}: "${text}"`);
      }
    });

    it('never show a study of one drug, or an option’s figure, for the other drug', () => {
      const drugs = new Map(findings.map(({ id, drug }) => [`evidence.findings.${id}`, drug]));
      for (const drug of ['ketamine', 'esketamine'] as const) {
        drugs.set(`options.options.${drug}`, drug);
      }
      for (const [path, text] of all) {
        const drug = drugs.get(path.split('.').slice(0, 3).join('.'));
        if (!drug) continue;
        for (const id of factsOf(text)) {
          assert.ok(['any', drug].includes(facts[id]?.drug ?? ''), `${path} names ${id}`);
        }
        const other = drug === 'ketamine' ? /esketamin/i : /\bketamin/i;
        assert.doesNotMatch(text.replace(/\{[^}]*\}|\[[^\]]*\]/g, ''), other, path);
      }
      for (const { id, drug, figures } of findings) {
        for (const ref of [id, ...figures.map(([each]) => each.split('.')[0] ?? '')]) {
          assert.ok(['any', drug].includes(facts[ref]?.drug ?? ''), `${id} shows ${ref}`);
        }
      }
    });

    it('give each option its benefits and its harms in equal detail, within 25 %', () => {
      const { options } = finish(language, words[language]).options;
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
          const { drug, route: of } = facts[id] ?? {};
          const right = route === 'nasal' ? 'esketamine' : 'ketamine';
          assert.ok(drug === 'any' || drug === right, `${path} is ${right}, ${id} is ${drug}`);
          assert.ok(of === 'any' || of === route, `${path} is ${route}, ${id} is ${of}`);
        }
      }
    });

    it('have sentences of at most 20 words and paragraphs of at most 3 sentences', () => {
      for (const [path, text] of leaves(finish(language, words[language]))) {
        assert.equal(tooLong(text), undefined, path);
        assert.ok(sentencesOf(text).length <= 3, `${path}: "${text}"`);
      }
    });

    it('avoid every forbidden phrase', () => {
      for (const [path, text] of leaves(finish(language, words[language]))) {
        // How sure something is has three words, as the evidence has.
        if (path.includes('.certainty.')) continue;
        const where = path.startsWith('rightForMe.questions.')
          ? 'guide'
          : /title|label$/i.test(path)
            ? 'title'
            : undefined;
        assert.equal(forbidden(rules[language], text, where), undefined, path);
      }
    });
  });
}

describe('reading level', () => {
  for (const [path, text] of blocks(finish('en', words.en))) {
    it(`en ${path} is at most grade 6 (Flesch-Kincaid)`, () => {
      assert.ok(gradeEnglish(text) <= 6, `grade ${gradeEnglish(text)}: "${text}"`);
    });
  }
  for (const [path, text] of blocks(finish('es', words.es))) {
    it(`es ${path} is at least 70 (Fernández Huerta, sixth grade)`, () => {
      assert.ok(easeSpanish(text) >= 70, `ease ${easeSpanish(text).toFixed(1)}: "${text}"`);
    });
  }

  it('counts as plain only words that are really used', () => {
    for (const language of ['en', 'es'] as const) {
      const shown = leaves(finish(language, words[language]))
        .map(([, text]) => text.toLowerCase())
        .join(' ');
      for (const word of explained[language]) assert.ok(shown.includes(word.toLowerCase()), word);
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

describe('the two languages', () => {
  it('have the same keys and the same marks in each', () => {
    assert.deepEqual(
      spanish.map(([path]) => path),
      english.map(([path]) => path),
    );
    const twins = new Map(spanish);
    for (const [path, text] of english) {
      assert.deepEqual(marks(twins.get(path) ?? ''), marks(text), path);
    }
  });

  it('say different things', () => {
    const twins = new Map(spanish);
    const same = english.filter(
      ([path, text]) => /\p{L}{4}/u.test(text.replace(/\{.*?\}/g, '')) && twins.get(path) === text,
    );
    assert.deepEqual(same, []);
  });
});

describe('the timeline', () => {
  it('has three phases and 12 to 16 steps, each with all its parts for each route', () => {
    assert.deepEqual(
      phases.map(([id]) => id),
      ['before', 'day', 'after'],
    );
    const ids = phases.flatMap(([, steps]) => steps);
    assert.ok(ids.length >= 12 && ids.length <= 16, `${ids.length}`);
    assert.deepEqual(new Set(ids).size, ids.length);
    for (const id of ids) {
      for (const route of routes) {
        const step = { ...words.en.timeline.steps[id], ...words.en.timeline.steps[id][route] };
        assert.ok(step.title && step.when, `${id} ${route}`);
        for (const part of [step.what, step.notice, step.can])
          assert.ok(part?.length, `${id} ${route}`);
      }
    }
  });

  it('says for each route what the FDA has approved', () => {
    for (const route of routes)
      assert.match(words.en.timeline.approval[route].join(' '), /FDA has approved/);
    assert.match(words.en.timeline.approval.iv.join(' '), /off-label/);
    assert.match(words.en.timeline.approval.im.join(' '), /off-label/);
  });
});

describe('the evidence', () => {
  it('leaves out no result of the evidence, and no null result', () => {
    const shown = new Set(
      findings.flatMap(({ id, figures }) => [id, ...figures.map(([ref]) => ref.split('.')[0])]),
    );
    // What patients tell is no result: it stands apart.
    assert.deepEqual(
      Object.keys(facts).filter((id) => /^E-EFF/.test(id) && !shown.has(id)),
      ['E-EFF-27'],
    );
    for (const id of ['E-EFF-07', 'E-EFF-08', 'E-EFF-16', 'E-EFF-22-VA']) {
      assert.equal(findings.find((each) => each.id === id)?.conclusion, 'null', id);
    }
  });

  it('says words of each finding and of no other', () => {
    assert.deepEqual(
      Object.keys(words.en.evidence.findings).sort(),
      findings.map(({ id }) => id).sort(),
    );
  });
});
