import type {
  GuideOptionContent,
  GuidePart,
  GuideQuestionId,
  RightForMeContent,
} from '../../content/right-for-me.js';
import type { Asked, Note } from '../../guide/answers.js';
import type { ClinicGuide } from '../../guide/config.js';
import { rightForMeData } from './right-for-me.data.js';
import { isolate } from '../../ui/isolate.js';
import { publicationAt } from '../../ui/sources.js';

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
  readonly added: boolean;
}

/** What may be picked in a question of ours: what is asked, then "I'm not sure"; all can raise a note. */
function optionsOf({ questions, notSure }: RightForMeContent, id: GuideQuestionId) {
  const { options, notSure: note } = questions[id];
  return Object.entries<GuideOptionContent>({ ...options, notSure: { label: notSure, note } });
}

/** Every answer that we offer, as `question.option`: what a note of the clinic may be raised by. */
export const answersOf = (words: RightForMeContent): ReadonlySet<string> =>
  new Set(
    rightForMeData.questions.flatMap(({ id }) =>
      optionsOf(words, id).map(([option]) => `${id}.${option}`),
    ),
  );

/** The whole guide in one language: its questions part by part, ours before the clinic's, and all notes. */
export function guideOf(
  words: RightForMeContent,
  added: ClinicGuide,
): { readonly questions: readonly ShownQuestion[]; readonly notes: readonly ShownNote[] } {
  const ours = rightForMeData.questions.map(({ id, part, many }): ShownQuestion => {
    const { question, why } = words.questions[id];
    const options = optionsOf(words, id).map(([option, { label }]) => [option, label] as const);
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
    ...rightForMeData.questions.flatMap(({ id, authorities }) =>
      optionsOf(words, id).flatMap(([option, { note }], index): ShownNote[] => {
        const places = authorities[index];
        if (!note || !places) return [];
        return [
          {
            when: `${id}.${option}`,
            text: note,
            authority: places.map((place) => publicationAt(place).cite).join(' '),
            added: false,
          },
        ];
      }),
    ),
    ...added.notes.map(({ when, text, authority, date }): ShownNote => ({
      when,
      text,
      authority: `${authority}, ${date}.`,
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

/** A text of a question or a note: the clinic's turns nothing around it, whatever its script. */
export const saidBy = ({ added }: { readonly added: boolean }, text: string): unknown =>
  added ? isolate(text) : text;
