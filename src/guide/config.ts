import type { Answers, Asked, Note } from './answers.js';
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
  es: ['Diga a su médico si', 'Pregunte'],
} as const;
const opening = new RegExp(`^(${Object.values(openings).flat().join('|')}) `);

/** Says what would be allowed, or nothing when the value is. */
type Check = (value: unknown) => string | false;

const says =
  (rules: readonly Rule[], longest: number, opens?: RegExp): Check =>
  (value) => {
    if (typeof value !== 'string' || !value.trim() || value.length > longest) {
      return `a text of at most ${longest} characters`;
    }
    if (/[<>]/.test(value)) return 'plain text, without < and >';
    const broken = forbidden(rules, value, 'guide');
    if (broken) return `words that keep the rule "${broken}"`;
    return !opens?.test(value) && !!opens && `a text that opens as ${opens.source}`;
  };

const among =
  (known: Iterable<string>): Check =>
  (value) =>
    !new Set<unknown>(known).has(value) && `one of ${[...known].join(', ')}`;

const fresh =
  (taken: ReadonlySet<string>): Check =>
  (value) =>
    !(typeof value === 'string' && /^[a-z][a-z\d-]{0,30}$/.test(value) && !taken.has(value)) &&
    'a name of its own, of lowercase letters, digits and hyphens';

/**
 * Reads what a clinic adds to the guide: an object, or its JSON, with `questions` and `notes`. Every
 * item is checked by itself and left out when it is wrong; `report` is told where, what was given and
 * what would be allowed. Never throws. `parts`: where a question may stand; `known`: our own answers,
 * as `question.option`, which a note may be raised by; `rules`: the word rules of the page's languages.
 */
export function readGuide(
  given: unknown,
  parts: readonly string[],
  known: Answers,
  rules: readonly Rule[],
  report: (path: string, value: unknown, allowed: string) => void,
): ClinicGuide {
  const answers = new Set(known);
  const questionIds = new Set([...known].map((answer) => answer.split('.')[0] ?? ''));
  const noteIds = new Set<string>();

  /** Whether an item has each of the keys, well filled, and no other. */
  const good = (path: string, item: unknown, checks: Readonly<Record<string, Check>>): boolean => {
    const keys = Object.keys(checks).join(', ');
    if (typeof item !== 'object' || !item) {
      report(path, item, `an object with ${keys}`);
      return false;
    }
    const fields = item as Readonly<Record<string, unknown>>;
    let fine = true;
    for (const key of new Set([...Object.keys(checks), ...Object.keys(fields)])) {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      const allowed = check ? check(fields[key]) : `only the keys ${keys}`;
      if (allowed) report(`${path}.${key}`, fields[key], allowed);
      fine &&= !allowed;
    }
    return fine;
  };

  const list = (path: string, items: unknown, longest: number): unknown[] => {
    if (items === undefined) return [];
    if (Array.isArray(items) && items.length <= longest) return items as unknown[];
    report(path, Array.isArray(items) ? items.length : items, `a list of at most ${longest}`);
    return Array.isArray(items) ? (items as unknown[]).slice(0, longest) : [];
  };

  const isQuestion = (item: unknown, place: number): item is ClinicQuestion => {
    const path = `questions[${place}]`;
    const optionIds = new Set<string>();
    const isOption = (option: unknown, index: number) => {
      const fine = good(`${path}.options[${index}]`, option, {
        id: fresh(optionIds),
        label: says(rules, 120),
      });
      if (fine) optionIds.add((option as { id: string }).id);
      return fine;
    };
    const fine = good(path, item, {
      id: fresh(questionIds),
      part: among(parts),
      many: (value) => typeof value !== 'boolean' && 'true or false',
      question: says(rules, 160),
      why: says(rules, 240),
      options: (value) =>
        !(Array.isArray(value) && value.length > 1 && value.length <= most.options) &&
        `a list of 2 to ${most.options} options`,
    });
    if (!fine) return false;
    const { id, options } = item as ClinicQuestion;
    if (!options.map(isOption).every(Boolean)) return false;
    questionIds.add(id);
    for (const option of optionIds) answers.add(`${id}.${option}`);
    return true;
  };

  const isNote = (item: unknown, place: number): item is ClinicNote => {
    const fine = good(`notes[${place}]`, item, {
      id: fresh(noteIds),
      when: among(answers),
      text: says(rules, 240, opening),
      authority: says(rules, 120),
      date: (value) => !/^\d{4}(-\d\d){0,2}$/.test(String(value)) && 'a date as YYYY-MM-DD or YYYY',
    });
    if (fine) noteIds.add((item as ClinicNote).id);
    return fine;
  };

  try {
    const guide: unknown = typeof given === 'string' ? JSON.parse(given) : given;
    const { questions, notes } = guide as Partial<Record<keyof ClinicGuide, unknown>>;
    const extra = Object.keys(guide as object).filter(
      (key) => key !== 'questions' && key !== 'notes',
    );
    for (const key of extra) report(key, (guide as never)[key], 'only the keys questions, notes');
    return {
      questions: list('questions', questions, most.questions).filter(isQuestion),
      notes: list('notes', notes, most.notes).filter(isNote),
    };
  } catch {
    report('', given, 'JSON with the keys questions, notes');
    return { questions: [], notes: [] };
  }
}
