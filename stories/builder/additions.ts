import { visitParts, type Visit } from '../../src/clinic/clinic.js';
import type { Route } from '../../src/content/schema.js';
import { answersOf, guideOf, type ShownQuestion } from '../../src/elements/right-for-me/guide.js';
import { readEffectNotes } from '../../src/elements/side-effects/effect-notes.js';
import { most, openings, readGuide, type ClinicGuide } from '../../src/guide/config.js';
import { rulesEn } from '../../src/guide/wording.en.js';
import { rulesEs } from '../../src/guide/wording.es.js';
import { rightForMe } from '../../src/locale/en-right-for-me.data.js';
import { shared } from '../../src/locale/en-shared.data.js';
import { sideEffects } from '../../src/locale/en-side-effects.data.js';
import type { Language } from '../../src/locale/registry.js';
import type { TextField } from './fields.js';

export { most };

/** A field whose value is one of a list; with a heading over those that belong together. */
export interface ListField extends TextField {
  readonly values: ReadonlyArray<readonly [value: string, label: string, under?: string]>;
}

/** A question of the clinic: what its fields and its options are called. */
interface Question {
  readonly id: string;
  options: string[];
}

/** The fields of one thing that was added. */
export interface Item {
  readonly id: string;
  readonly fields: ReadonlyArray<TextField | ListField>;
}

export interface QuestionItem extends Item {
  readonly options: readonly TextField[];
}

const always = () => undefined;
const effects = Object.entries(sideEffects.effects).map(([id, { name }]) => [id, name] as const);

/** What a clinic adds in its own words. The texts are by id of their field; the lists say which there are. */
export class Additions {
  effects: string[] = [];
  questions: Question[] = [];
  notes: string[] = [];
  #count = 0;
  #read: { of: string; guide: ClinicGuide; wrong: ReadonlyMap<string, string> } | undefined;

  constructor(private readonly text: Record<string, string>) {}

  #value(id: string): string {
    return (this.text[id] ?? '').replace(/\s+/g, ' ').trim();
  }

  /** Adds one more and says what it is called: no name is used twice. */
  add(list: 'effects' | 'questions' | 'notes'): string {
    const id = `${list.slice(0, -1)}-${(this.#count += 1)}`;
    if (list === 'questions') {
      this.questions.push({ id, options: [] });
      this.addOption(id);
      this.addOption(id);
      Object.assign(this.text, { [`${id}-part`]: 'matters', [`${id}-many`]: 'one' });
    } else this[list].push(id);
    if (list === 'notes') this.text[`${id}-opening`] = openings.en[1];
    return id;
  }

  addOption(question: string): string {
    const id = `answer-${(this.#count += 1)}`;
    this.questions.find((each) => each.id === question)?.options.push(id);
    return id;
  }

  /** Takes something away, with the notes' hold on it. */
  remove(id: string): void {
    const others = (each: string) => each !== id;
    this.effects = this.effects.filter(others);
    this.notes = this.notes.filter(others);
    this.questions = this.questions.filter((question) => others(question.id));
    for (const question of this.questions) question.options = question.options.filter(others);
    for (const note of this.notes) {
      const when = this.#value(`${note}-when`);
      if (when.startsWith(`${id}.`) || when.endsWith(`.${id}`)) this.text[`${note}-when`] = '';
    }
  }

  // Visits

  visitFields(route: Route): readonly TextField[] {
    const field = (key: keyof Visit, about: Pick<TextField, 'label' | 'hint' | 'long'>) => ({
      ...about,
      ...(about.long ? { wide: true } : { type: 'minutes' as const }),
      id: `visits-${route}-${key}`,
      of: shared.routes[route],
      wrong: (value: string) =>
        visitParts[key].read(about.long ? value : Number(value)) === undefined
          ? visitParts[key].allowed
          : undefined,
    });
    return [
      field('arriveMinutes', { label: 'Minutes to arrive before the start' }),
      field('visitMinutes', { label: 'Minutes of the whole visit' }),
      field('arrive', { label: 'What to do on arriving', long: true }),
      field('food', { label: 'Food and drink before it', long: true }),
    ];
  }

  /** What is good of the visits of some routes. */
  visits(routes: readonly Route[]): Readonly<Record<string, Record<string, string | number>>> {
    const of = (route: Route) =>
      this.visitFields(route).flatMap(({ id, type, wrong }) => {
        const value = this.#value(id);
        const key = id.split('-').at(-1) ?? '';
        return value && !wrong(value) ? [[key, type === 'minutes' ? Number(value) : value]] : [];
      });
    return Object.fromEntries(
      routes
        .map((route) => [route, Object.fromEntries(of(route)) as Record<string, string>] as const)
        .filter(([, visit]) => Object.keys(visit).length),
    );
  }

  // Notes beside effects

  /** Those that no other note is about. */
  #freeEffects(id: string) {
    const taken = this.effects.filter((each) => each !== id).map((e) => this.#value(`${e}-effect`));
    return effects.filter(([effect]) => !taken.includes(effect));
  }

  get effectItems(): readonly Item[] {
    return this.effects.map((id, place) => ({
      id,
      fields: [
        {
          id: `${id}-effect`,
          label: 'Effect',
          of: `Effect note ${place + 1}`,
          needed: true,
          values: this.#freeEffects(id),
          wrong: always,
        },
        {
          id: `${id}-note`,
          label: 'Your words',
          of: `Effect note ${place + 1}`,
          needed: true,
          long: true,
          wide: true,
          wrong: (value) => {
            let found: string | undefined;
            // Its reader names the effects first; here one of them was picked.
            readEffectNotes({ [effects[0]?.[0] ?? '']: value }, (_path, _value, allowed) => {
              found = allowed.replace(/^.*each /, '');
            });
            return found;
          },
        },
      ],
    }));
  }

  get canAddEffect(): boolean {
    return this.effects.length < effects.length;
  }

  get effectNotes(): Readonly<Record<string, string>> {
    return readEffectNotes(
      Object.fromEntries(
        this.effects
          .map((id) => [this.#value(`${id}-effect`), this.#value(`${id}-note`)] as const)
          .filter(([effect, note]) => effect && note),
      ),
      always,
    );
  }

  // The guide

  /** The guide as its own reader takes it, and by path what it does not take. */
  get #guide() {
    const draft = {
      questions: this.questions.map(({ id, options }) => ({
        id,
        part: this.#value(`${id}-part`),
        many: this.#value(`${id}-many`) === 'many',
        question: this.#value(`${id}-question`),
        why: this.#value(`${id}-why`),
        options: options.map((option) => ({ id: option, label: this.#value(option) })),
      })),
      notes: this.notes.map((id) => {
        const [text, authority, date, when] = ['text', 'authority', 'date', 'when'].map((key) =>
          this.#value(`${id}-${key}`),
        );
        // Without a text there is nothing that opens.
        const whole = text && `${this.#value(`${id}-opening`)} ${text}`;
        return { id, when, text: whole, authority, date };
      }),
    };
    const of = JSON.stringify(draft);
    if (this.#read?.of !== of) {
      const wrong = new Map<string, string>();
      const parts = Object.keys(rightForMe.parts);
      const rules = [...rulesEn, ...rulesEs];
      const guide = readGuide(draft, parts, answersOf(rightForMe), rules, (path, _, allowed) =>
        wrong.set(path, allowed),
      );
      this.#read = { of, guide, wrong };
    }
    return this.#read;
  }

  /** What is good of the questions and the notes. */
  get guide(): Partial<ClinicGuide> {
    const { questions, notes } = this.#guide.guide;
    return { ...(questions.length ? { questions } : {}), ...(notes.length ? { notes } : {}) };
  }

  /** Every question of the guide, ours and those of the clinic that are good. */
  get #asked(): readonly ShownQuestion[] {
    return guideOf(rightForMe, this.#guide.guide).questions;
  }

  get questionItems(): readonly QuestionItem[] {
    return this.questions.map(({ id, options }, place) => {
      const of = `Question ${place + 1}`;
      const path = `questions[${place}]`;
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
    return this.notes.map((id, place) => {
      const of = `Note ${place + 1}`;
      const field = (key: string, about: Pick<TextField, 'label' | 'hint' | 'long' | 'wide'>) => ({
        ...about,
        of,
        id: `${id}-${key}`,
        needed: true,
        wrong: () => this.#guide.wrong.get(`notes[${place}].${key}`),
      });
      const opening = this.#value(`${id}-opening`);
      const languages = language === 'en' ? openings.en : openings.es;
      return {
        id,
        fields: [
          {
            ...field('when', { label: 'Shown when this is picked', wide: true }),
            // Its reader would name every answer that there is.
            wrong: () =>
              this.#guide.wrong.has(`notes[${place}].when`) ? 'an answer of the list' : undefined,
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

  /** Every field that there is, for some routes. */
  fields(routes: readonly Route[], language: Language): readonly TextField[] {
    const items = [...this.effectItems, ...this.questionItems, ...this.noteItems(language)];
    return [
      ...routes.flatMap((route) => this.visitFields(route)),
      ...items.flatMap(({ fields }) => fields),
      ...this.questionItems.flatMap(({ options }) => options),
    ];
  }
}
