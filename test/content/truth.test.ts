// What the words were found to get wrong, each with a test that would have failed then: one `describe` a point.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { approval as approvalEn } from '../../src/content/en/approval.js';
import { approval as approvalEs } from '../../src/content/es/approval.js';
import { findings } from '../../src/content/evidence.js';
import { numberOf } from '../../src/content/facts/facts.js';
import { routes } from '../../src/content/shared.js';
import { effects } from '../../src/content/side-effects.js';
import { day } from '../../src/content/timeline.js';
import { leaves } from '../../src/content-tools/blocks.js';
import { whole } from '../../src/locale/format.js';
import { tooLong } from '../../src/content-tools/wording.js';
import { words } from '../../src/content-tools/words.js';
import { compile, factsOf } from '../../src/compiled/compile.js';
import { crisisLine } from '../../src/compiled/crisis.data.js';

const languages = ['en', 'es'] as const;
type Language = (typeof languages)[number];
const said = {
  en: leaves(compile('en', words.en)),
  es: leaves(compile('es', words.es)),
};
const marked = { en: leaves(words.en), es: leaves(words.es) };

/** The sentences of an object of words as they are shown, and the facts that they rest on. */
const shown = (language: Language, part: unknown): string =>
  leaves(compile(language, { part }))
    .map(([, text]) => text)
    .join(' ');
const rests = (part: unknown): string[] => leaves({ part }).flatMap(([, text]) => factsOf(text));

/** What all of a widget that has the words of `find` in its path says. */
const at = (language: Language, find: RegExp): string[] =>
  said[language].filter(([path]) => find.test(path)).map(([, text]) => text);

describe('1: no one rides home before the effects have faded', () => {
  for (const route of routes) {
    it(`or while anything else of the visit goes on: ${route}`, () => {
      const ends = day[route].map(({ id, lines }) => ({
        id,
        minutes: lines.map((line) => line.map((end) => (end ? numberOf(end) : end))),
      }));
      const leave = ends.find(({ id }) => id === 'leave')?.minutes[0]?.[0];
      assert.ok(leave, 'a fact sets its start');
      for (const { id, minutes } of ends) {
        for (const end of minutes.flat()) {
          if (id !== 'leave') assert.ok((end ?? 0) <= leave, `${id} goes on until ${end}`);
        }
      }
    });
  }
});

describe('2: the Spanish crisis line', () => {
  it('says "oprima el 2" and AYUDA wherever the line of help is', () => {
    const { crisisCall, crisisText } = compile('es', words.es.shared);
    assert.equal(whole(crisisCall), `Llame al ${crisisLine} y oprima el 2`);
    assert.match(crisisCall, /988 y oprima el 2$/, 'is in sight');
    assert.equal(whole(crisisText), `envíe AYUDA al ${crisisLine}`);
  });

  it('never sends a Spanish reader to the line in English', () => {
    for (const [path, text] of said.es) {
      for (const [sentence] of text.matchAll(/[^.]*\b988\b[^.]*/g)) {
        if (/Línea 988|veteran/.test(sentence)) continue;
        assert.match(sentence, /oprima el 2|AYUDA/, `${path}: ${sentence}`);
      }
    }
  });
});

describe('3: "seguro" is safe, not sure', () => {
  it('in what all widgets share', () => {
    for (const [path, text] of said.es.filter(([each]) => /^(shared|messages)\./.test(each))) {
      assert.doesNotMatch(text.replace(/seguro médico/gi, ''), /\bsegur[oa]s?\b/i, path);
    }
  });
});

describe('3: "seguro" is never how sure a figure is', () => {
  for (const widget of ['evidence', 'options', 'howItWorks', 'sideEffects'] as const) {
    it(widget, () => {
      for (const [path, text] of said.es.filter(([each]) => each.startsWith(`${widget}.`))) {
        assert.doesNotMatch(
          text,
          /\b(qué tan|muy|poco|bastante|nada|más|menos|tan) segur[oa]s?\b|\bsegur[oa] (es|está)\b/i,
          path,
        );
      }
    });
  }
});

describe('4: what at least half of the people notice is not "1 of 100" nor "not known"', () => {
  it('numb on the drip', () => {
    for (const language of languages) {
      const { often } = words[language].sideEffects.effects.numb;
      assert.ok(factsOf(often?.iv ?? '').includes('E-DUR-06'), often?.iv);
    }
  });

  it('and a change in vision is not counted as seeing what is not there', () => {
    assert.equal(effects.find(({ id }) => id === 'seeing')?.figures, undefined);
    for (const language of languages) {
      const { seeing, vision } = words[language].sideEffects.effects;
      assert.ok(!rests(seeing).includes('E-DUR-06'));
      assert.ok(shown(language, seeing.also?.iv).includes(vision.name));
    }
  });
});

describe('5: a comparison with ECT stands last', () => {
  it('wherever there is another', () => {
    for (const { id, figures } of effects) {
      const [first, ...others] = figures?.iv ?? [];
      if (others.some((ref) => !ref.startsWith('E-AE-02.')))
        assert.doesNotMatch(first ?? '', /^E-AE-02\./, id);
    }
  });

  it('and says that ECT is no placebo, and once what that means', () => {
    for (const language of languages) {
      const { studies, answers } = words[language].sideEffects;
      assert.match(
        studies['E-AE-02'].apart ?? '',
        /ECT, not with a placebo|TEC, no con un placebo/,
      );
      assert.match(
        shown(language, answers.iv.figures),
        /do not show what the drip adds|no muestran lo que agrega la infusión/,
      );
    }
  });
});

describe('6: the harms of the spray', () => {
  it('rest on the pooled rates of its label', () => {
    const refs = effects.flatMap(({ figures }) => figures?.nasal ?? []);
    for (const count of [
      'dissociation',
      'dizziness',
      'nausea',
      'vomiting',
      'vertigo',
      'pressure',
    ]) {
      assert.ok(
        refs.some((ref) => ref.startsWith('E-AE-05.') && ref.includes(count)),
        count,
      );
    }
  });

  for (const id of ['sleepy', 'detached', 'dependence'] as const) {
    it(`has the boxed warning beside ${id}`, () => {
      const facts = rests(words.en.sideEffects.effects[id].also?.nasal);
      assert.ok(
        facts.some((each) => /^E-REG-(08|13)$/.test(each)),
        facts.join(),
      );
    });
  }

  it('tells how sleepy staff found people, where the chart counts what people told', () => {
    for (const language of languages) {
      const { underBars, effects: each } = words[language].sideEffects;
      assert.match(shown(language, underBars.nasal), /48 \w+ 61/);
      assert.match(shown(language, each.sleepy.often?.nasal), /48 \w+ 61/);
      assert.ok(rests(each.sleepy.also?.nasal).includes('E-AE-12'));
    }
  });

  it('has its severe side effects beside those on placebo', () => {
    for (const language of languages) {
      const { worst } = words[language].sideEffects.answers.nasal;
      assert.match(shown(language, worst), /\b12 \w+( \w+)? 100\b.*\b4\b/);
      assert.ok(rests(worst).includes('E-AE-16'));
    }
  });

  it('has young people beside mood', () => {
    assert.ok(rests(words.en.sideEffects.effects.mood.also?.nasal).includes('E-CI-17'));
  });
});

describe('7: what ketamine does with alcohol, opioids and calming drugs', () => {
  for (const route of ['iv', 'im'] as const) {
    it(`side effects, ${route}`, () => {
      const { answers, effects: each } = words.en.sideEffects;
      for (const part of [answers[route].worst, each.breathing.also?.[route]]) {
        assert.ok(rests(part).includes('E-RX-09'));
        assert.match(shown('en', part), /alcohol, opioids or calming drugs.*coma or death/);
      }
      const twin = words.es.sideEffects.answers[route].worst;
      assert.match(shown('es', twin), /alcohol, opioides o sedantes.*(coma o (la )?muerte|morir)/);
    });
  }

  it('most antidepressants may stay, and no one stops one alone', () => {
    for (const route of routes) {
      const { antidepressant } = words.en.sideEffects.answers[route];
      // What is known of the mix is known of ketamine, not of the spray.
      assert.equal(rests(antidepressant).includes('E-RX-08'), route !== 'nasal');
      assert.match(shown('en', antidepressant), /do not stop one on your own/);
      assert.match(
        shown('es', words.es.sideEffects.answers[route].antidepressant),
        /no lo deje por su cuenta/,
      );
    }
  });
});

describe('8: who should not have it, said plainly', () => {
  it('side effects of the spray', () => {
    const { notFor } = words.en.sideEffects.answers.nasal;
    assert.match(shown('en', notFor), /label says not to use it with an aneurysm/);
    for (const id of ['E-CI-01', 'E-CI-02', 'E-CI-03', 'E-CI-04', 'E-CI-12', 'E-CI-13'])
      assert.ok(rests(notFor).includes(id), id);
    assert.match(
      shown('es', words.es.sideEffects.answers.nasal.notFor),
      /etiqueta del aerosol dice que no se use con un aneurisma/,
    );
  });

  it('side effects of ketamine', () => {
    for (const route of ['iv', 'im'] as const) {
      const { notFor } = words.en.sideEffects.answers[route];
      assert.match(shown('en', notFor), /label says not to use ketamine if you are allergic/);
      assert.ok(rests(notFor).includes('E-CI-21'));
    }
  });
});

const { heart, body, medicines } = words.en.rightForMe.questions;
const { heart: heartEs, body: bodyEs, medicines: medicinesEs } = words.es.rightForMe.questions;
const note = (options: Readonly<Record<string, { readonly note?: string }>>, id: string): string =>
  options[id]?.note ?? '';

describe('7: what an interaction can do', () => {
  for (const [id, fact, en, es] of [
    ['calming', /E-RX-(09|10)/, /slow|coma|death/, /lent|coma|muerte/],
    ['sedating', /E-RX-(09|10)/, /slow|coma|death/, /lent|coma|muerte/],
    ['theophylline', /E-RX-07/, /seizure/, /convulsi/],
    ['antidepressant', /E-RX-08/, /stop/, /deje|suspenda/],
  ] as const) {
    it(id, () => {
      assert.match(note(medicines.options, id), fact);
      assert.match(note(medicines.options, id), en);
      assert.match(note(medicinesEs.options, id), es);
    });
  }
});

describe('8: what the label says not to use it with', () => {
  for (const [part, twin, ids] of [
    [heart, heartEs, ['artery', 'tangle', 'bleed']],
    [body, bodyEs, ['allergy']],
  ] as const) {
    for (const id of ids) {
      it(id, () => {
        assert.match(note(part.options, id), /label .*not to use|do not use/i);
        assert.match(note(twin.options, id), /etiqueta|prospecto|no (se debe |debe )?us/i);
      });
    }
  }
  it('pregnant', () => assert.match(note(body.options, 'pregnant'), /harm/));
  it('nursing', () => assert.match(note(body.options, 'nursing'), /not breastfeed|not to/));
});

describe('9: null results are shown as such', () => {
  it('each of them', () => {
    for (const id of ['E-EFF-07', 'E-EFF-08', 'E-EFF-16', 'E-EFF-22-VA', 'E-EFF-33']) {
      assert.equal(findings.find((each) => each.id === id)?.conclusion, 'noDifference', id);
    }
  });
});

describe('10: the line on off-label use is not said of the spray', () => {
  it('in Evidence', () => {
    const [first = ''] = words.en.evidence.approval;
    assert.doesNotMatch(first, /each use below/i);
  });
});

describe('11: since January 2025, in each widget', () => {
  const lines: Readonly<Record<string, (language: Language) => unknown>> = {
    timeline: (language) => words[language].timeline.approval.nasal,
    evidence: (language) => words[language].evidence.approval,
    options: (language) => words[language].options.options.esketamine.approved,
    rightForMe: (language) => words[language].rightForMe.approval.esketamine,
  };
  for (const [widget, line] of Object.entries(lines)) {
    it(widget, () => {
      assert.match(shown('en', line('en')), /2025.*alone or with|alone or with.*2025/);
      assert.match(shown('es', line('es')), /2025.*solo o con|solo o con.*2025/);
    });
  }
});

describe('11: since January 2025, alone or with an antidepressant', () => {
  it('is what every widget takes its line on the spray from', () => {
    assert.match(
      compile('en', approvalEn).esketamine,
      /Since January 2025, it may be used alone or with an antidepressant/,
    );
    assert.match(compile('es', approvalEs).esketamine, /Desde enero de 2025, .* solo o con un/);
  });
});

describe('12: ECT is not said to do the most', () => {
  it('without the trial that found otherwise', () => {
    const { helps } = words.en.options.options.ect;
    assert.doesNotMatch(shown('en', helps), /the most/);
    assert.doesNotMatch(shown('es', words.es.options.options.ect.helps), /(la|lo) que más/);
    assert.ok(rests(helps).some((each) => ['E-ALT-15', 'E-EFF-05'].includes(each)));
  });
});

describe('14: a definition of a study is not what clinics do', () => {
  it('in how many visits there are', () => {
    for (const language of languages) {
      for (const text of at(language, /^timeline\.(steps\.more|weeks)/)) {
        assert.doesNotMatch(text, /\b28\b/);
      }
    }
  });
});

describe('15: not all trials are small', () => {
  it('since some are not', () => {
    assert.doesNotMatch(
      shown('en', words.en.evidence.questions.limits),
      /(?<!most )(?<!many )trials are small/i,
    );
    assert.doesNotMatch(
      shown('es', words.es.evidence.questions.limits),
      /^los estudios son pequeños/i,
    );
  });
});

describe('16: each authority says what it is cited for', () => {
  const costly = marked.en.filter(([path]) =>
    /^(rightForMe\.questions\.cost|options\..*\.cost)/.test(path),
  );
  it('cost notes rest on facts of cost', () => {
    for (const [path, text] of costly) {
      // What staying as you are is, and that plans cover pills, say the facts on the choices themselves.
      const ids = factsOf(text).filter((id) => !/^E-ALT-0[18]$/.test(id));
      assert.ok(
        ids.every((id) => id.startsWith('E-COST-')),
        `${path}: ${text}`,
      );
    }
  });

  it('the ride home from a drip does not rest on the label of the spray', () => {
    for (const [path, text] of marked.en) {
      if (!/\.(iv|im)\.|options\.ketamine\./.test(path)) continue;
      assert.ok(!factsOf(text).includes('E-PRE-09'), `${path}: ${text}`);
    }
  });
});

describe('17: what a clinic may do is not told as a fact', () => {
  it('oxygen and forms', () => {
    for (const [path, text] of said.en) {
      assert.doesNotMatch(
        text,
        /^staff give oxygen|(?<!may ask you to )(?<!may )\byou sign a form/i,
        path,
      );
    }
    for (const [path, text] of said.es) {
      assert.doesNotMatch(text, /^el personal (le )?da oxígeno|\busted firma\b/i, path);
    }
  });
});

describe('18: alcohol with the spray', () => {
  it('is as plain as with ketamine', () => {
    const spray = at('en', /^timeline\..*nasal/).filter((text) => /alcohol/.test(text));
    assert.ok(spray.length);
    for (const text of spray) assert.match(text, /do not drink/i);
  });
});

describe('20: within hours or days', () => {
  it('is said plainly by the widgets where it is asked', () => {
    for (const widget of ['timeline', 'evidence'] as const) {
      assert.match(shown('en', words.en[widget]), /within hours/i, widget);
      assert.match(shown('es', words.es[widget]), /en (unas |pocas )?horas/i, widget);
    }
  });
});

describe('19: what was missing', () => {
  it('has a warning of mixed ketamine and of use at home, and the schedule, with their years', () => {
    for (const [language, lines] of [
      ['en', compile('en', approvalEn)],
      ['es', compile('es', approvalEs)],
    ] as const) {
      assert.match(lines.compounded, /2023/, language);
      assert.match(lines.compoundedSpray, /2022/, language);
      assert.match(lines.schedule, /III/, language);
      for (const line of Object.values(lines)) assert.equal(tooLong(line), undefined, line);
    }
    assert.deepEqual(Object.keys(approvalEs), Object.keys(approvalEn));
    for (const key of Object.keys(approvalEn) as Array<keyof typeof approvalEn>) {
      assert.deepEqual(factsOf(approvalEs[key]), factsOf(approvalEn[key]), key);
    }
  });

  it('says what each route costs and what plans cover, with a year and how sure', () => {
    for (const language of languages) {
      const { price, priceSure, cover, coverSure } = words[language].shared.costs;
      for (const route of ['iv', 'im', 'nasal'] as const) {
        for (const each of [...price[route], priceSure[route], ...cover[route], coverSure]) {
          assert.ok(
            factsOf(each).every((id) => id.startsWith('E-COST-')),
            each,
          );
        }
        assert.match(compile(language, cover)[route].join(' '), /2025/);
        // No price without how far it can be relied on.
        assert.deepEqual(factsOf(priceSure[route]), factsOf(price[route].join(' ')));
      }
    }
  });

  it('is said somewhere: mixed by a pharmacy, at home, the schedule, upkeep, goals, aftercare, cost', () => {
    const all = new Set<string>(
      marked.en
        .filter(([path]) => !path.startsWith('shared.'))
        .flatMap(([, text]) => factsOf(text)),
    );
    for (const id of [
      'E-REG-02',
      'E-REG-05',
      'E-REG-11',
      'E-POST-09',
      'E-PRE-13',
      'E-PRE-14',
      'E-POST-13',
      'E-EFF-31',
      'E-EFF-33',
    ]) {
      assert.ok(all.has(id), id);
    }
  });
});
