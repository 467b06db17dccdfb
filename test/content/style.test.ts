// The second lint: what nobody says, one name for one thing, and how often a reader is told that something is not known.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prerender } from '../../src/cli/prerender.js';
import { glossary } from '../../src/content/glossary.js';
import { routes } from '../../src/content/shared.js';
import { leaves } from '../../src/content-tools/blocks.js';
import { style, unnatural } from '../../src/content-tools/style.js';
import { words } from '../../src/content-tools/words.js';
import { compile } from '../../src/compiled/compile.js';

describe('the second lint', () => {
  for (const language of ['en', 'es'] as const) {
    for (const [widget, said] of Object.entries(compile(language, words[language]))) {
      it(`finds nothing to mend in ${widget} (${language})`, () => {
        const hard = style(language, leaves(said)).filter((each) => each.hard);
        assert.deepEqual(hard, []);
      });
    }
  }

  const caught: ReadonlyArray<readonly [language: 'en' | 'es', sentence: string, rule: string]> = [
    ['en', 'Of 100, 3 got a dummy.', 'glossary'],
    ['en', 'Shock treatment is an option.', 'glossary'],
    ['en', 'The middle person had 3 visits.', 'nobody says that'],
    ['en', 'Ask about this one.', 'nobody says that'],
    ['en', 'The spray is given by staff.', 'passive voice'],
    ['en', 'It fades.', 'pronoun without a noun before'],
    ['en', 'Due to the presence of others, ask.', 'nominal filler'],
    ['es', 'El goteo dura una hora.', 'glossary'],
    ['es', 'El resultado es muy poco seguro.', 'glossary'],
    ['es', 'Diga a su médico qué toma.', 'nobody says that'],
    ['es', 'El aerosol fue aprobado por la FDA.', 'passive voice'],
    ['es', 'Esto pasa pronto.', 'pronoun without a noun before'],
    ['es', 'Se hace con el fin de ayudar.', 'nominal filler'],
  ];
  for (const [language, sentence, rule] of caught) {
    it(`sees ${rule}: ${sentence}`, () => {
      assert.ok(style(language, [['path', sentence]]).some((each) => each.rule === rule));
    });
  }

  /** What an audit of every word found, as it stood: none of it may stand in a text again. */
  const audited = {
    en: [
      'The middle time to relapse was 18 days.',
      'The middle person needed 3 drips.',
      'No one got a dummy.',
      'Options include shock treatment (ECT).',
      'It was compared with a sleep medicine (midazolam).',
      'They used ketamine for fun.',
      'Some were hooked.',
      'When this was counted is not known here.',
      'Our source calls it covered.',
      'Tell your clinician if very high blood pressure ever made your brain ill.',
      'Tell your clinician if your bladder is ill.',
      'Call if your bladder works in a new way.',
      'Quality of life did not gain.',
      'No figure here sets ketamine against esketamine.',
      'They may still tell.',
      'Staff check that you wake up.',
      'You see or hear things.',
      'Trouble when you think or recall',
      'How sure these figures are has not been graded.',
      'Hope alone may lift a score.',
      'A guide does not answer that. You and a clinician do.',
      'It lasted 42.9 months.',
      'It came in 6.4 of 100 people.',
      'It is for depression that 2 or more antidepressants did not help enough.',
      'The cell that sends the message',
      'The cell that gets the message',
    ],
    es: [
      'La fuente no da cuentas.',
      'Es un estudio médico.',
      'Pregunte por el alcohol.',
      'Diga a su médico qué toma.',
      'El goteo dura una hora.',
      'Aquí no se sabe.',
      'La persona del medio necesitó 3 citas.',
      'El tiempo mediano fue de 18 días.',
      'Hay electrochoques (TEC).',
      'Puede tocarle algo sin medicamento.',
      'Puede ver las cosas repetidas.',
      'Pregunte qué le da calma.',
      'Pide tiempo.',
      '¿Cómo le queda eso?',
      'Diga si algo de esto es su caso.',
      'Tiene un enredo de vasos.',
      'Es un delirio.',
      'Tiene el ánimo demasiado alto.',
      'Le ayuda a preparar la charla.',
      'Las células de freno pueden callar.',
      'Recibieron agua con sal.',
      'Menos personas los cuentan.',
      'Es muy poco seguro.',
      'Qué tan seguro es: muy poco',
      'Es bastante seguro.',
      'Duró 42.9 meses.',
    ],
  } as const;
  for (const language of ['en', 'es'] as const) {
    for (const sentence of audited[language]) {
      it(`catches what the audit found: ${sentence}`, () => {
        assert.ok(style(language, [['path', sentence]]).some(({ hard }) => hard));
      });
    }
  }

  it('lets good sentences pass', () => {
    const good = {
      en: ['Staff watch your breathing. It slows down in some people.', 'ECT helped 63 of 100.'],
      es: [
        'Pregúntele a su médico. Su seguro médico puede pagar.',
        'No maneje hasta el día siguiente.',
      ],
    };
    for (const language of ['en', 'es'] as const) {
      for (const each of good[language]) assert.deepEqual(style(language, [['path', each]]), []);
    }
  });

  it('does not forbid what the glossary or the lint itself asks for', () => {
    for (const language of ['en', 'es'] as const) {
      for (const term of glossary) {
        assert.deepEqual(
          style(language, [['path', term[language]]]).filter(({ hard }) => hard),
          [],
        );
      }
      for (const [found, instead] of unnatural[language]) assert.doesNotMatch(instead, found);
    }
  });
});

/**
 * That something is not known, counted, rated or told, in any wording. Not how a study was done ("no group to
 * compare"), what it did not find ("no clear difference") or what has not been proved.
 */
const NOT_KNOWN = {
  en: /\bunknown\b|\bnot ((yet|been|well|fully) )*(known|understood|reported|rated|graded|counted|measured|studied)\b|\b(no one|nobody) ((yet|fully|really) )?(knows|can tell|is sure|has (yet )?(said|rated|graded|counted|measured|checked|studied))\b|\bwe (do not|don’t) know\b|\bwe (have|know of|found|did not find|could not find)( (no|good|any))* (study|studies|trials?|figures?|counts?|surveys?|prices?|ratings?)\b|\bno ((good|clear|long) )?(figures?|counts?|ratings?|study|studies|trials?) (here )?(is known|has|have|counted|tests?|compares?)\b|\bfound no (study|studies|trials?|surveys?|ratings?)\b|\b(papers|what) we read (do not say|does not say|gave no(ne)?\b)|\b(no one|nobody) has proved\b|\bgives no (counts|figures)\b/gi,
  es: /\bdesconocid[oa]s?\b|\bno se (sabe|conoce|entiende|informó|reportó|contó|midió|contaron|midieron)|\bno se (ha|han) (\w+ )?(sabido|informado|contado|medido|valorado|evaluado|estudiado)|\bnadie ((lo|la|los|las) )?(sabe|puede (decir|saber)|ha (dicho|contado|medido|valorado|evaluado|comprobado|estudiado))|\bno (lo )?sabemos|\bno tenemos [^.]*(dato|cifra)|\bno (encontramos|hallamos|halló|hallaron) [^.]*(estudio|ensayo|dato|cifra|encuesta|precio|certeza)|\bning(ún|una) (\w+ )?(estudio|ensayo|cifra) ([^.]*contó|[^.]*comparado)|\bno (hay|da|dan|dio) (cifras|datos|cuentas)|\bno lo dicen\b|\bsin (valorar|evaluar|calificar)\b|\blo que leímos no (lo )?(dice|da)\b|\bnadie ha demostrado\b|\bno se ha demostrado en personas\b|\bno encontramos [^.]*evaluación\b/gi,
};

/** What a widget says with everything open. Of a table, each cell counts once, whichever stand side by side. */
function saidBy(widget: string, language: 'en' | 'es', route: string): string {
  const attr = ['timeline', 'side-effects'].includes(widget) ? { attr: [`routes=${route}`] } : {};
  const page = prerender.run([widget], { lang: [language], ...attr }).text;
  const cells = compile(
    language,
    Object.values(words[language].options.options).map(({ brief }) => brief),
  );
  return [
    page.replace(/<style>.*?<\/style>|<td.*?<\/td>|<[^>]+>/gs, '\n'),
    ...(widget === 'options' ? leaves(cells).map(([, text]) => text) : []),
  ].join('\n');
}

/** The most that each widget may say it to a reader, of one route, and all of them together. */
const UNKNOWNS: Readonly<Record<string, number>> = {
  timeline: 1,
  'side-effects': 3,
  'how-it-works': 1,
  evidence: 3,
  options: 4,
  'right-for-me': 0,
};
const ALL = 12;

describe('what is not known', () => {
  const heard: ReadonlyArray<readonly ['en' | 'es', string]> = [
    ['en', 'How long it lasts is not known.'],
    ['en', 'No one has rated how sure they are.'],
    ['en', 'Not rated by experts.'],
    ['en', 'We found no ratings of how sure they are.'],
    ['en', 'No one has proved it in people.'],
    ['en', 'What we read gave no time or number of people.'],
    ['en', 'Where we give no time, what we read gave none.'],
    ['en', 'We found no survey of prices.'],
    ['en', 'We have no good count of what people feel.'],
    ['en', 'People without it were not counted.'],
    ['en', 'Where a row has no number, no study here counted it.'],
    ['es', 'No se sabe cuánto dura.'],
    ['es', 'Nadie ha valorado qué tan confiables son.'],
    ['es', 'Sin valorar por expertos.'],
    ['es', 'No encontramos ninguna evaluación de su certeza.'],
    ['es', 'No se ha demostrado en personas.'],
    ['es', 'Lo que leímos no da el tiempo ni el número de personas.'],
    ['es', 'No encontramos ninguna encuesta de precios.'],
    ['es', 'No tenemos buenos datos de eso.'],
    ['es', 'No se contó a personas sin ella.'],
    ['es', 'Ningún estudio de aquí contó ese efecto.'],
  ];
  for (const [language, sentence] of heard) {
    it(`is heard in any wording: ${sentence}`, () => {
      assert.equal(sentence.match(NOT_KNOWN[language])?.length, 1);
    });
  }

  it('is not what a study found or how it was done', () => {
    for (const sentence of [
      'Two studies found no clear difference.',
      'The list had no group to compare.',
      'Esketamine has not been shown to prevent suicide.',
      'We found one small study of ketamine for social anxiety.',
    ])
      assert.doesNotMatch(sentence, NOT_KNOWN.en);
    for (const sentence of [
      'Una revisión grande no halló un beneficio claro.',
      'No tuvo grupo de comparación.',
      'No se ha demostrado que la esketamina prevenga el suicidio.',
    ])
      assert.doesNotMatch(sentence, NOT_KNOWN.es);
  });

  for (const language of ['en', 'es'] as const) {
    const most = Object.keys(UNKNOWNS).map((widget) => {
      // A reader sees one route at a time.
      const counts = routes.map(
        (route) => saidBy(widget, language, route).match(NOT_KNOWN[language]) ?? [],
      );
      return [widget, counts.sort((one, other) => other.length - one.length)[0] ?? []] as const;
    });
    for (const [widget, found] of most) {
      it(`is said in ${widget} (${language}) at most ${UNKNOWNS[widget]} times`, () => {
        assert.ok(found.length <= (UNKNOWNS[widget] ?? 0), found.join('\n'));
      });
    }

    it(`is said at most ${ALL} times in all (${language})`, () => {
      assert.ok(most.reduce((sum, [, found]) => sum + found.length, 0) <= ALL, String(most));
    });
  }
});
