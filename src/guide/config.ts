import type { Asked, Note } from './answers.js';
import type { Field, IssueCode, Reader } from '../validation/issue.js';
import {
  json,
  line,
  list,
  noMarkup,
  object,
  oneOf,
  reader,
  text,
  without,
  type Form,
} from '../validation/readers.js';
import { forbidden, type Rule } from './wording.js';

/** A note that the clinic adds; like ours it names who says so and when. */
export interface ClinicNote extends Note {
  readonly id: string;
  readonly text: string;
  readonly authority: string;
  readonly date: string;
}

/** A question that the clinic adds, after ours of the same part. */
export interface ClinicQuestion extends Asked {
  readonly part: string;
  readonly question: string;
  readonly why: string;
  readonly options: ReadonlyArray<{ readonly id: string; readonly label: string }>;
}

/** What a clinic adds to the guide. It can take nothing away and answer nothing. */
export interface ClinicGuide {
  readonly questions: readonly ClinicQuestion[];
  readonly notes: readonly ClinicNote[];
}

/** The most that a clinic may add; a longer guide would not be read. */
export const most = { questions: 5, options: 8, notes: 20 };

/** How a note has to open, in each language. */
export const openings = {
  en: ['Tell your clinician if', 'Ask about'],
  es: ['Dígale a su médico si', 'Diga a su médico si', 'Pregunte'],
} as const;
const opening = `^(${Object.values(openings).flat().join('|')}) `;
/** Any other beginning is refused. */
const opensSo = [
  new RegExp(`^(?!${opening}).`),
  'form',
  `a text that opens as ${opening}`,
] as const;

/** A text of a clinic beside ours, as in the guide: plain, and by the word rules. */
export const says = (
  rules: readonly Rule[],
  longest: number,
  ...forms: readonly Form[]
): Reader<string> =>
  text(longest, (words, refuse) => {
    const broken = forbidden(rules, words, 'guide');
    return broken ? refuse('rule', broken) : without(noMarkup, ...forms)(words, refuse);
  });

/** A text that is good by some test, to the letter. */
const exactly = (good: (text: string) => boolean, code: IssueCode, allowed: () => string) =>
  reader((value, refuse) =>
    typeof value === 'string' && good(value) ? value : refuse(code, allowed()),
  );

/** One of those that are known when it is read. */
const memberOf = (known: ReadonlySet<string>) =>
  exactly(
    (each) => known.has(each),
    'choice',
    () => `one of ${[...known].join(', ')}`,
  );

/** A name that no other has. */
const fresh = (taken: ReadonlySet<string>) =>
  exactly(
    (each) => /^[a-z][a-z\d-]{0,30}$/.test(each) && !taken.has(each),
    'form',
    () => 'a name of its own, of lowercase letters, digits and hyphens',
  );

const yesOrNo = reader((value, refuse) =>
  typeof value === 'boolean' ? value : refuse('type', 'true or false'),
);

const since = reader((value, refuse) => {
  const date = line(value);
  return /^\d{4}(-\d\d){0,2}$/.test(date) ? date : refuse('form', 'a date as YYYY-MM-DD or YYYY');
});

/**
 * What a clinic adds to the guide: an object, or its JSON, with `questions` and `notes`. Every item is checked
 * by itself and left out when any part of it is wrong. `parts`: where a question may stand; `known`: our own
 * answers, as `question.option`, which a note may be raised by; `rules`: the word rules of the page's languages.
 */
export function guideField(
  parts: readonly string[],
  known: ReadonlySet<string>,
  rules: readonly Rule[],
): Field<ClinicGuide> {
  const read: Reader<Partial<ClinicGuide>> = (value, report, path) => {
    // What was read before says what may come: a name is taken, an answer can raise a note.
    const answers = new Set(known);
    const questionIds = new Set([...known].map((answer) => answer.split('.')[0] ?? ''));
    const noteIds = new Set<string>();

    const options: Reader<ClinicQuestion['options']> = (given, tell, at) => {
      if (!Array.isArray(given) || given.length < 2 || given.length > most.options) {
        const allowed = `a list of 2 to ${most.options} options`;
        tell({ path: at, value: given, code: 'length', allowed });
        return undefined;
      }
      const ids = new Set<string>();
      const option = object<ClinicQuestion['options'][number]>(
        { id: fresh(ids), label: says(rules, 120) },
        true,
      );
      const good = list((item, ...rest) => {
        const one = option(item, ...rest);
        if (one) ids.add(one.id);
        return one;
      }, most.options)(given, tell, at);
      return good?.length === given.length ? good : undefined;
    };
    const question: Reader<ClinicQuestion> = (...given) => {
      const one = object<ClinicQuestion>(
        {
          id: fresh(questionIds),
          part: oneOf(parts),
          many: yesOrNo,
          question: says(rules, 160),
          why: says(rules, 240),
          options,
        },
        true,
      )(...given);
      if (one) questionIds.add(one.id);
      for (const option of one?.options ?? []) answers.add(`${one?.id ?? ''}.${option.id}`);
      return one;
    };
    const note: Reader<ClinicNote> = (...given) => {
      const one = object<ClinicNote>(
        {
          id: fresh(noteIds),
          when: memberOf(answers),
          text: says(rules, 240, opensSo),
          authority: says(rules, 120),
          date: since,
        },
        true,
      )(...given);
      if (one) noteIds.add(one.id);
      return one;
    };

    return object<Partial<ClinicGuide>>({
      questions: list(question, most.questions),
      notes: list(note, most.notes),
    })(value, report, path);
  };
  return {
    attribute: 'guide',
    read: (value, report, path) => {
      const guide = json(read, '{"questions":[…],"notes":[…]}')(value, report, path);
      return guide && { questions: guide.questions ?? [], notes: guide.notes ?? [] };
    },
  };
}
