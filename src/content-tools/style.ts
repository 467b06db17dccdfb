import { glossary } from '../content/glossary.js';
import { sentencesOf } from '../guide/wording.js';

/**
 * A second look at words, for a person and not for a score: a sentence that a nurse would not say is wrong at
 * any reading grade. `hard` findings are mistakes; the others ask to be read again, and may stay.
 */
export interface Finding {
  readonly rule: string;
  readonly hard: boolean;
  readonly path: string;
  readonly sentence: string;
  /** What to write instead, where that is known. */
  readonly instead?: string;
}

export type StyleLanguage = 'en' | 'es';

/** Turns of phrase that nobody says, each with what a good editor writes. */
export const unnatural: Readonly<
  Record<StyleLanguage, ReadonlyArray<readonly [found: RegExp, instead: string]>>
> = {
  en: [
    [/\bthe middle (person|time|one)\b|\bin the middle\b/i, 'half of the people'],
    [/\b(this|that) one\b/i, 'the thing itself, by name'],
    [/\bnot known here\b|\bno (figure|count) is known here\b/i, 'delete it, or one line a widget'],
    [/\bour source\b/i, 'who says so'],
    [/\bmade? your brain ill\b/i, 'affected your brain'],
    [/\b(bladder|liver|heart) is ill\b/i, 'you have … disease'],
    [/\bworks? in a new way\b/i, 'what changes'],
    [/\bdid not gain\b/i, 'did not improve'],
    [/\bsets? \w+ against\b/i, 'compares the two'],
    [/\bfor fun\b/i, 'without a prescription'],
    [/\bhope alone\b/i, 'expecting to improve can change results'],
    [/\bthey may still tell\b/i, 'they may have guessed'],
    [/\bcheck that you wake up\b/i, 'check how alert you are'],
    [/\bwhen you think or recall\b/i, 'thinking or remembering'],
    [/\bhas not been graded\b/i, 'no one has rated this evidence'],
    [/\bset dose\b/i, 'fixed dose'],
    [/\byou see or hear things(?! that are not there)/i, '… that are not there'],
    [/\ba guide does not answer\b/i, 'no guide can decide'],
    [/\bantidepressants did not help enough\b/i, 'depression that did not improve after …'],
    [/\d\.\d+ (months|of 100)\b/i, 'a whole number, or years'],
    [/\bcell that (sends|gets)\b/i, 'the sending cell, the receiving cell'],
  ],
  es: [
    [/\bpersona del medio\b|\btiempo mediano\b/i, 'la mitad de las personas'],
    [/\bno da cuentas\b/i, 'no da cifras'],
    [/\baquí no se sabe\b|\bno se sabe aquí\b/i, 'no tenemos este dato'],
    [/\bpregunte por\b/i, 'pregunte sobre'],
    [/\b(diga|pregunte) a su (médico|clínica|plan|equipo)\b/i, 'dígale, pregúntele a su …'],
    [/\btocarle algo\b/i, 'recibir un placebo'],
    [/\ble da calma\b/i, 'le tranquiliza'],
    [/\bpide tiempo\b/i, 'requiere tiempo'],
    [/\bcómo le queda\b/i, '¿le sería fácil o difícil?'],
    [/\b(de esto )?es su caso\b/i, '¿tiene alguno de estos problemas?'],
    [/(?<!\p{L})ánimo (está )?(muy|demasiado) alto\b/iu, 'demasiado eufórico o acelerado'],
    [/\bpueden callar\b|\bcélulas de freno\b/i, 'pueden frenar menos'],
    [/\bmenos personas los cuentan\b/i, 'los mencionan'],
    [/\bnuestra fuente\b|\bla fuente\b/i, 'quién lo dice'],
    [/\d[.,]\d+ (meses|de (cada )?100)\b/i, 'un número entero, o años'],
  ],
};

const participle =
  '(?:[a-z]+ed|given|taken|seen|known|done|made|told|found|shown|kept|held|sent|paid|said|written|read|put|set)';

/** What is only worth another look. */
const doubtful: Readonly<
  Record<StyleLanguage, ReadonlyArray<readonly [rule: string, found: RegExp]>>
> = {
  en: [
    [
      'passive voice',
      new RegExp(
        `\\b(?:is|are|was|were|be|been|being|get|gets|got) (?:not |also |only |\\w+ly )?(?!tired|used to|based|interested|worried|frightened|scared|pleased|supposed)${participle}\\b`,
        'i',
      ),
    ],
    [
      'nominal filler',
      /\b(there (is|are|was|were)|the (use|process|act|fact|amount|way) (of|that|in which)|in order to|due to|in terms of|the presence of|makes? use of|a (lack|range|variety) of|\w{3,}(tion|ment) of)\b/i,
    ],
  ],
  es: [
    [
      'passive voice',
      /\b(es|son|fue|fueron|era|eran|ser|sido|será|serán) (muy |también |ya )?\w+(ado|ados|ada|adas|ido|idos|ida|idas)\b/i,
    ],
    [
      'nominal filler',
      /\b(el hecho de|a la hora de|con el fin de|en cuanto a|por parte de|realiza\w*|llevar? a cabo|dar lugar a|el uso de|la presencia de|a nivel de|proceso de|\w{3,}(ción|miento) de la?)\b/i,
    ],
  ],
};

/** How a sentence begins that leans on the one before. */
const leans: Readonly<Record<StyleLanguage, RegExp>> = {
  en: /^(?:(?:It|They|He|She|Both) |(?:This|That|These|Those|Some|Others) (?:is|are|was|were|may|can|comes?|means?|does|do|did|will|has|have|shows?|helps?|takes?|adds?|depends?)\b)/,
  es: /^(?:(?:Esto|Eso|Ello|Ellos|Ellas|Lo|Le|Les) |(?:Este|Esta|Estos|Estas) (?:es|son|fue|puede|pueden|viene|vienen|se|no)\b)/,
};

/** What a text shows: without the marks of `content/words.ts`. */
const shownOf = (text: string): string => text.replace(/\s*\[[^\]]*\]/g, '');

/** All that is worth a look in some sentences, each with its path. */
export function style(
  language: StyleLanguage,
  said: ReadonlyArray<readonly [path: string, text: string]>,
): Finding[] {
  const found: Finding[] = [];
  for (const [path, text] of said) {
    const sentences = sentencesOf(shownOf(text));
    const add = (rule: string, hard: boolean, sentence: string, instead?: string) =>
      found.push({ rule, hard, path, sentence, ...(instead && { instead }) });
    sentences.forEach((sentence, place) => {
      for (const term of glossary) {
        if (term.not?.[language]?.test(sentence)) add('glossary', true, sentence, term[language]);
      }
      for (const [turn, instead] of unnatural[language]) {
        if (turn.test(sentence)) add('nobody says that', true, sentence, instead);
      }
      for (const [rule, sign] of doubtful[language]) {
        if (sign.test(sentence)) add(rule, false, sentence);
      }
      const before = sentences[place - 1];
      if (leans[language].test(sentence) && (!before || leans[language].test(before))) {
        add('pronoun without a noun before', false, sentence);
      }
    });
  }
  return found;
}
