import { answersOf, guideOf, type ShownQuestion } from '../elements/right-for-me/guide.js';
import { rightForMe } from '../elements/right-for-me/right-for-me.data.js';
import { guideField, openings, type ClinicGuide } from '../guide/config.js';
import { rulesEn } from '../guide/wording.en.js';
import { rulesEs } from '../guide/wording.es.js';
import type { Language } from '../locale/registry.js';
import type { Issue } from '../validation/issue.js';
import { always, type Item, type QuestionItem, type TextField, type TextOf } from './fields.js';

/** A question of the clinic: what its fields and its options are called. */
interface Question {
  readonly id: string;
  options: string[];
}

/** The questions and notes that a clinic adds to the guide, read as the guide itself reads them. */
export class AddedGuide {
  questions: Question[] = [];
  notes: string[] = [];
  #read: { of: string; guide: ClinicGuide; wrong: ReadonlyMap<string, Issue> } | undefined;

  constructor(private readonly textOf: TextOf) {}

  /** The guide as its own reader takes it, and by path what it does not take. */
  get #guide() {
    const draft = {
      questions: this.questions.map(({ id, options }) => ({
        id,
        part: this.textOf(`${id}-part`),
        many: this.textOf(`${id}-many`) === 'many',
        question: this.textOf(`${id}-question`),
        why: this.textOf(`${id}-why`),
        options: options.map((option) => ({ id: option, label: this.textOf(option) })),
      })),
      notes: this.notes.map((id) => {
        const [text, authority, date, when] = ['text', 'authority', 'date', 'when'].map((key) =>
          this.textOf(`${id}-${key}`),
        );
        // Without a text there is nothing that opens.
        const whole = text && `${this.textOf(`${id}-opening`)} ${text}`;
        return { id, when, text: whole, authority, date };
      }),
    };
    const of = JSON.stringify(draft);
    if (this.#read?.of !== of) {
      const wrong = new Map<string, Issue>();
      const parts = Object.keys(rightForMe.parts);
      const field = guideField(parts, answersOf(rightForMe), [...rulesEn, ...rulesEs]);
      const report = (issue: Issue) => wrong.set(issue.path, issue);
      const guide = field.read(draft, report, '') ?? { questions: [], notes: [] };
      this.#read = { of, guide, wrong };
    }
    return this.#read;
  }

  /** What is good of the questions and the notes. */
  get given(): Partial<ClinicGuide> {
    const { questions, notes } = this.#guide.guide;
    return { ...(questions.length ? { questions } : {}), ...(notes.length ? { notes } : {}) };
  }

  /** Every question of the guide, ours and those of the clinic that are good. */
  get #asked(): readonly ShownQuestion[] {
    return guideOf(rightForMe, this.#guide.guide).questions;
  }

  get questionItems(): readonly QuestionItem[] {
    return this.questions.map(({ id, options }, index) => {
      const of = `Question ${index + 1}`;
      const path = `questions[${index}]`;
      const field = (key: string, about: Pick<TextField, 'label' | 'hint' | 'long'>) => ({
        ...about,
        of,
        id: `${id}-${key}`,
        needed: true,
        wide: true,
        wrong: () => this.#guide.wrong.get(`${path}.${key}`),
      });
      return {
        id,
        fields: [
          field('question', { label: 'Question' }),
          field('why', {
            label: 'Why you ask',
            hint: 'Readers see this under the question.',
            long: true,
          }),
          {
            ...field('part', { label: 'Part of the guide' }),
            values: Object.entries(rightForMe.parts),
          },
          {
            ...field('many', { label: 'How many answers may be picked' }),
            values: [
              ['one', 'One'],
              ['many', 'As many as fit'],
            ],
          },
        ],
        options: options.map((option, index) => ({
          id: option,
          label: `Answer ${index + 1}`,
          of,
          needed: true,
          wide: true,
          wrong: () => this.#guide.wrong.get(`${path}.options[${index}].label`),
        })),
      };
    });
  }

  noteItems(language: Language): readonly Item[] {
    return this.notes.map((id, index) => {
      const of = `Note ${index + 1}`;
      const field = (key: string, about: Pick<TextField, 'label' | 'hint' | 'long' | 'wide'>) => ({
        ...about,
        of,
        id: `${id}-${key}`,
        needed: true,
        wrong: () => this.#guide.wrong.get(`notes[${index}].${key}`),
      });
      const opening = this.textOf(`${id}-opening`);
      const languages = language === 'en' ? openings.en : openings.es;
      return {
        id,
        fields: [
          {
            ...field('when', { label: 'Shown when this is picked', wide: true }),
            // Its reader would name every answer that there is.
            wrong: () => {
              const issue = this.#guide.wrong.get(`notes[${index}].when`);
              return issue && { ...issue, allowed: 'an answer of the list' };
            },
            values: this.#asked.flatMap(({ id: question, question: under, options }) =>
              options.map(([option, label]) => [`${question}.${option}`, label, under] as const),
            ),
          },
          {
            ...field('opening', { label: 'How it opens' }),
            wrong: always,
            values: [...new Set([...languages, opening])].map((each) => [each, `${each} …`]),
          },
          field('text', {
            label: 'How it goes on',
            hint: 'Such as: parking behind the house.',
            long: true,
            wide: true,
          }),
          field('authority', {
            label: 'Who says so',
            hint: 'A person, a guideline, or your clinic.',
            wide: true,
          }),
          field('date', { label: 'Since when', hint: 'A year or a day, such as 2026-11-30' }),
        ],
      };
    });
  }
}
