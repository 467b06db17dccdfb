// What the options were found to get wrong, each with a test that would have failed then.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparisonRows, optionIds, optionParts } from '../../src/content/options.js';
import { factOf, type FactId } from '../../src/content/facts/facts.js';
import { leaves } from '../../src/content-tools/blocks.js';
import { wordCount } from '../../src/content-tools/blocks.js';
import { words } from '../../src/content-tools/words.js';
import { compile, factsOf } from '../../src/compiled/compile.js';

const languages = ['en', 'es'] as const;
const marked = { en: words.en.options, es: words.es.options };
const shown = { en: compile('en', words.en.options), es: compile('es', words.es.options) };
const text = (part: unknown): string =>
  leaves({ part })
    .map(([, said]) => said)
    .join(' ');
const rests = (part: unknown): FactId[] => leaves({ part }).flatMap(([, said]) => factsOf(said));

describe('3: "seguro" is safe or an insurer, never how sure a figure is', () => {
  it('in the options', () => {
    assert.doesNotMatch(
      text(shown.es),
      /\b(qué tan|muy|poco|bastante|nada|más|menos|tan) segur[oa]s?\b|\bsegur[oa] (es|está)\b/i,
    );
  });
});

describe('12: ECT is not said to do the most', () => {
  it('without the trial that found otherwise, in few words and in full', () => {
    for (const language of languages) {
      const { helps, brief } = marked[language].options.ect;
      for (const part of [helps, brief.helps]) {
        assert.ok(rests(part).includes('E-EFF-05'), text(part));
        // A cell has no room to say that it changes what it counts.
        const counted = part === brief.helps ? 'remission' : 'response';
        assert.ok(text(part).includes(`{E-EFF-05.${counted}.other}`));
        assert.ok(text(part).includes(`{E-EFF-05.${counted}}`));
        assert.match(text(part), /\{E-ALT-05\.remission\}/);
      }
      assert.ok(rests(helps).includes('E-ALT-15'));
      assert.doesNotMatch(text(shown[language].options.ect), /does the most|(la|lo) que más/i);
      assert.match(text(shown[language].options.ect.helps), /hospital/);
    }
  });
});

describe('13: what the evidence knows is not called unknown', () => {
  it('in any cell: at most two unknowns in all, and none of cost, of the FDA or of time', () => {
    const unknown = /not known|unknown|no one knows|no rates|no se sabe|nadie sabe|no hay cifras/i;
    for (const language of languages) {
      // The shot's rates are told as unknown in few words and again in full; nothing else is.
      const found = leaves(shown[language]).filter(([, said]) => unknown.test(said));
      for (const [path] of found) assert.match(path, /^options\.shot\.(brief\.harms|harms\.\d)$/);
      for (const id of optionIds) {
        const { approved, life, brief } = shown[language].options[id];
        for (const said of [approved, life, ...Object.values(brief)]) {
          assert.match(text(said), /\w/, id);
        }
      }
    }
  });

  it('each fact on the other choices is said', () => {
    const all = new Set(rests(marked.en));
    for (const id of [
      'E-ALT-11',
      'E-ALT-12',
      'E-ALT-13',
      'E-ALT-14',
      'E-ALT-15',
      'E-ALT-16',
      'E-ALT-17',
      'E-ALT-18',
      'E-COST-01',
      'E-COST-02',
      'E-COST-04',
    ] as const) {
      assert.ok(all.has(id), id);
    }
  });
});

describe('16: each authority says what it is cited for', () => {
  it('cost rests on facts of cost, and no ride home from ketamine on the label of the spray', () => {
    for (const [path, said] of leaves(marked.en.options)) {
      const facts = factsOf(said);
      if (/\.cost/.test(path)) {
        for (const id of facts) assert.match(id, /^E-COST-|^E-ALT-01$/, path);
      }
      if (/^(ketamine|shot)\./.test(path)) {
        assert.ok(!facts.includes('E-PRE-09'), path);
      }
    }
  });
});

describe('19: what was missing', () => {
  it('the shot, with facts of the shot or of every route alone', () => {
    for (const language of languages) {
      for (const id of rests(marked[language].options.shot)) {
        assert.ok(['any', 'im'].includes(factOf(id).route), id);
        assert.ok(['any', 'ketamine'].includes(factOf(id).drug), id);
      }
    }
    assert.match(text(shown.en.options.shot.name), /shot \(IM\)/);
  });

  it('what nobody reported on motivation and daily tasks, in one line', () => {
    assert.match(text(shown.en.asked.figures), /motivation.*daily tasks/);
    assert.match(text(shown.es.asked.figures), /ganas de hacer cosas.*vida diaria/);
  });

  it('quality of life, ketamine that a pharmacy mixes and its use at home, and the year 2025', () => {
    assert.match(text(shown.en.options.ketamine.life), /quality of life/i);
    assert.match(text(shown.en.approval), /2025.*alone or with[^]*pharmacy mixes.*at home/);
    assert.match(text(shown.es.approval), /2025.*solo o con[^]*farmacia.*en casa/);
    assert.match(text(shown.en.options.esketamine.approved), /2025.*alone or with/);
    assert.match(text(shown.es.options.esketamine.approved), /2025.*solo o con/);
  });
});

describe('what people ask first', () => {
  it('spray or drip, and what if it does not work, are answered plainly', () => {
    for (const language of languages) {
      const { sprayOrDrip, fails } = marked[language].asked;
      assert.ok(rests(sprayOrDrip).includes('E-EFF-35'));
      assert.ok(rests(fails).includes('E-POST-10'));
      assert.ok(rests(fails).includes('E-POST-10-ESK'));
    }
  });

  it('the price of each way and what plans do are in the table', () => {
    for (const id of ['ketamine', 'shot', 'esketamine'] as const) {
      for (const language of languages) {
        assert.match(shown[language].options[id].brief.cost, /\$\d/);
        assert.ok(rests(marked[language].options[id].brief.cost).includes('E-COST-02'), id);
      }
    }
  });
});

describe('IPDAS', () => {
  it('Q5: names the harms of each option', () => {
    for (const [id, en, es] of [
      ['antidepressant', /nausea.*weight.*sexual/i, /náuseas.*peso.*sexuales/i],
      ['add', /sleepy.*dry mouth.*weight/i, /sueño.*boca seca.*peso/i],
      ['tms', /scalp.*headache.*seizure/i, /cabeza.*convulsiones/i],
      ['ect', /forgot.*headache.*muscles/i, /olvidaron.*cabeza.*músculos/i],
      ['ketamine', /dizzy.*blood pressure.*breathing.*bladder/i, /mareos.*presión.*vejiga/i],
      ['esketamine', /dizzy.*severe.*thoughts of suicide/i, /mareos.*grave.*suicidio/i],
    ] as const) {
      assert.match(text(shown.en.options[id].harms), en);
      assert.match(text(shown.es.options[id].harms), es);
    }
  });

  it('C1: says benefits and harms in like detail, also in few words; to get no better is no harm', () => {
    for (const language of languages) {
      for (const id of optionIds) {
        const { brief } = shown[language].options[id];
        const { helps, harms } = shown[language].options[id];
        for (const pair of [
          [brief.helps, brief.harms],
          [text(helps), text(harms)],
        ]) {
          const counts = pair.map(wordCount);
          assert.ok(
            Math.min(...counts) >= 0.75 * Math.max(...counts),
            `${language} ${id}: ${counts.join()}`,
          );
        }
        // Staying as you are has no other harm than that.
        if (id === 'stay') continue;
        assert.doesNotMatch(
          text(marked[language].options[id].harms),
          /(response|remission)[^}]*\.not/,
        );
      }
    }
  });

  it('C5 and QL4: says of each figure how sure it is and how many people it is of', () => {
    for (const language of languages) {
      for (const id of optionIds) {
        const option = marked[language].options[id];
        assert.ok(option.sure.length, id);
        for (const [, fact] of text(option.helps).matchAll(
          /\{(E-[\w-]+?)\.(?:response|remission)\}/g,
        )) {
          const { people } = factOf(fact as FactId);
          if (people === 'notReported' || !people) continue;
          assert.ok(text(option).includes(`{${fact}.people`), `${id}: ${fact}`);
        }
      }
      const { brief, sure } = marked[language].options.ketamine;
      assert.match(brief.helps, language === 'en' ? /very unsure/i : /muy incierto/i);
      assert.match(text(sure), /\{E-EFF-02\.more\}/, 'never 46 and 26 without their range');
    }
  });

  it('Q2: says what is to be decided', () => {
    assert.match(text(shown.en.asked.figures), /decide what to try next, or to wait/);
    assert.match(text(shown.es.asked.figures), /deciden qué probar ahora, o si esperar/);
  });

  it('QL6: gives options that one study tested the same time, and tells where they stand', () => {
    for (const language of languages) {
      const { asked, options } = marked[language];
      for (const [id, fact, share] of [
        ['ect', 'E-EFF-05', 'response'],
        ['add', 'E-ALT-02', 'remission'],
        ['talk', 'E-ALT-03', 'response'],
      ] as const) {
        for (const value of ['time', share, `${share}.other`]) {
          assert.ok(text(options[id].helps).includes(`{${fact}.${value}}`), `${id}: ${value}`);
        }
      }
      assert.ok(text(options.shot.helps).includes('{E-DUR-02.time}'));
      const pointer = asked.figures.lines.find((said) => /same time|mismo plazo/.test(said)) ?? '';
      for (const id of ['ect', 'add', 'shot'] as const) {
        assert.ok(pointer.includes(options[id].short), `${language}: ${id}`);
      }
      assert.match(
        text(asked.figures),
        language === 'en' ? /no winner/ : /No muestran cuál opción/,
      );
    }
  });

  it('QL10: leads through the choice in steps, from what the reader wants to a day to look again', () => {
    for (const language of languages) {
      const { lines } = marked[language].asked.decide;
      assert.equal(lines.length, 5);
      for (const [step, said] of [
        [0, /want to change|quiere cambiar/],
        [1, /staying as you are|seguir como está/],
        [2, /good and bad|bueno y lo malo/],
        [2, /matters most to you|más le importa/],
        [3, /clinician|médico/],
        [4, /wait|esperar/],
      ] as const) {
        assert.match(lines[step] ?? '', said, `${language}: ${String(step)}`);
      }
      assert.doesNotMatch(
        text(shown[language].asked.decide.lines),
        /\d|score|puntaje|best|la mejor\b/i,
        'nothing is counted or ranked',
      );
    }
  });

  it('QL7: counts every share of the same hundred', () => {
    for (const language of languages) assert.doesNotMatch(text(marked[language]), /\.count\b/);
  });

  it('says every part of every option', () => {
    for (const language of languages) {
      for (const id of optionIds) {
        for (const part of optionParts) {
          // What a clinic gives has its cost from the words that all widgets share.
          const shared = part === 'cost' && ['ketamine', 'shot', 'esketamine'].includes(id);
          assert.equal(shown[language].options[id][part].length > 0, !shared, `${id} ${part}`);
        }
        for (const row of comparisonRows) assert.ok(shown[language].options[id].brief[row], row);
      }
    }
  });
});

describe('risk communication', () => {
  it('RC-22: tells that benefit comes before harm, that this ranks nothing, and keeps to it', () => {
    assert.match(text(shown.en.asked.figures), /help comes before harms. That order ranks nothing/);
    assert.match(text(shown.es.asked.figures), /puede ayudar y luego sus daños. Ese orden no/);
    for (const order of [comparisonRows, optionParts]) {
      const list: readonly string[] = order;
      assert.equal(list.indexOf('harms'), list.indexOf('helps') + 1);
    }
  });

  it('RC-5: says when, wherever a study with a time is told in full', () => {
    for (const language of languages) {
      for (const id of optionIds) {
        const { helps, harms } = marked[language].options[id];
        const told = text([helps, harms]);
        for (const [, fact] of told.matchAll(/\{(E-[\w-]+?)\.(?:response|remission|severe)\}/g)) {
          const { time } = factOf(fact as FactId);
          if (!time || time === 'notReported' || time === 'course') continue;
          const when = new RegExp(`\\{${String(fact)}\\.(time|months|drips)\\}`);
          assert.match(
            told,
            fact === 'E-EFF-02'
              ? /a day after|un día después/i
              : fact === 'E-AE-16'
                ? /in the same time|en ese tiempo/i
                : when,
            `${language} ${id}: ${String(fact)}`,
          );
        }
      }
    }
  });
});

describe('a narrow column', () => {
  it('has room for a few words', () => {
    const most = { helps: 68, harms: 52, life: 52, cost: 40, approved: 21 };
    for (const language of languages) {
      for (const id of optionIds) {
        for (const row of comparisonRows) {
          const { length } = shown[language].options[id].brief[row];
          assert.ok(length <= most[row], `${language} ${id} ${row}: ${length}`);
        }
      }
    }
  });
});
