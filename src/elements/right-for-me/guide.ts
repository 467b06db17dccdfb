import type { GuidePart, GuideQuestionId, RightForMeWords } from '../../content/schema.js';
import type { Asked, Note } from '../../guide/answers.js';
import type { ClinicGuide } from '../../guide/config.js';
import { publications } from '../../locale/publications.data.js';
import { structure } from '../../locale/right-for-me.data.js';
import { put } from '../../ui/speech.js';

/** A question as it is shown, ours or the clinic's. */
export interface ShownQuestion extends Asked {
  readonly part: GuidePart;
  readonly question: string;
  readonly why: string;
  readonly options: ReadonlyArray<readonly [id: string, label: string]>;
  /** Whether the clinic added it. */
  readonly added: boolean;
}

/** A note as it is shown: what it says, and who says so and when. */
export interface ShownNote extends Note {
  readonly text: string;
  readonly authority: string;
  /** What stands beside an authority that gives no year: that of our last check. */
  readonly seen: string;
  readonly added: boolean;
}

/** What may be picked in a question of ours: what is asked, then "I'm not sure"; all can raise a note. */
function optionsOf({ questions, notSure }: RightForMeWords, id: GuideQuestionId) {
  const { options, notSure: note } = questions[id];
  return Object.entries({ ...options, notSure: [notSure, note] as const });
}

/** Every answer that we offer, as `question.option`: what a note of the clinic may be raised by. */
export const answersOf = (words: RightForMeWords): ReadonlySet<string> =>
  new Set(
    structure.questions.flatMap(([id]) =>
      optionsOf(words, id).map(([option]) => `${id}.${option}`),
    ),
  );

/** Who says so and when. */
function authorityOf({ seen }: RightForMeWords, place = -1) {
  const [authority = ''] = publications[place] ?? [];
  return {
    authority,
    seen: /\d{4}/.test(authority) ? '' : ` ${put(seen, { year: structure.checked })}`,
  };
}

/** The whole guide in one language: its questions part by part, ours before the clinic's, and all notes. */
export function guideOf(
  words: RightForMeWords,
  added: ClinicGuide,
): { readonly questions: readonly ShownQuestion[]; readonly notes: readonly ShownNote[] } {
  const ours = structure.questions.map(([id, part, many]): ShownQuestion => {
    const { question, why } = words.questions[id];
    const options = optionsOf(words, id).map(([option, [label]]) => [option, label] as const);
    return { id, part, many, question, why, options, added: false };
  });
  const theirs = added.questions.map((each): ShownQuestion => ({
    ...each,
    part: each.part as GuidePart,
    options: [
      ...each.options.map(({ id, label }) => [id, label] as const),
      ['notSure', words.notSure],
    ],
    added: true,
  }));
  const all = [...ours, ...theirs];
  const notes = [
    ...structure.questions.flatMap(([id, , , places]) =>
      optionsOf(words, id).flatMap(([option, [, note]], index): ShownNote[] => {
        const authority = authorityOf(words, places[index]);
        return note ? [{ when: `${id}.${option}`, text: note, ...authority, added: false }] : [];
      }),
    ),
    ...added.notes.map(({ when, text, authority, date }): ShownNote => ({
      when,
      text,
      authority: `${authority}, ${date}.`,
      seen: '',
      added: true,
    })),
  ];
  const questions = (Object.keys(words.parts) as GuidePart[]).flatMap((part) =>
    all.filter((each) => each.part === part),
  );
  return { questions, notes: questions.flatMap(({ id }) => notesOf(notes, id)) };
}

/** The notes that a question can raise. */
export const notesOf = (notes: readonly ShownNote[], question: string): ShownNote[] =>
  notes.filter(({ when }) => when.startsWith(`${question}.`));
