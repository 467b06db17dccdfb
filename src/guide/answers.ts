/**
 * What a reader picked: a set of `question.option`. It lives in memory only; the element that holds it
 * never writes it to an attribute, an event, an address or a store.
 */
export type Answers = ReadonlySet<string>;

/** One line for the clinician, raised by one answer. Its text is fixed and anyone may see it. */
export interface Note {
  /** The answer that raises it, as `question.option`. */
  readonly when: string;
}

/** Which options go together: of a question that takes one, a new pick lets the last one go. */
export interface Asked {
  readonly id: string;
  readonly many: boolean;
}

/** The answers after an option is picked or let go. Those of other questions stay as they are. */
export function pick(answers: Answers, { id, many }: Asked, option: string, on: boolean): Answers {
  const others = [...answers].filter((each) => many || !each.startsWith(`${id}.`));
  const key = `${id}.${option}`;
  return new Set(on ? [...others, key] : others.filter((each) => each !== key));
}

/**
 * The notes that some answers raise, in the order of the list: a part of it, each by one answer alone.
 * Nothing is counted, weighed or combined, so there is no score to be had.
 */
export const notesFor = <Each extends Note>(notes: readonly Each[], answers: Answers): Each[] =>
  notes.filter(({ when }) => answers.has(when));
