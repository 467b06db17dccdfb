/**
 * What a reader picked, by `question.option`. It lives in memory only; the element that holds it never
 * writes it to an attribute, an event, an address or a store. A plain record, and read without a method:
 * a page may have replaced those of sets and lists.
 */
export type Answers = Readonly<Record<string, boolean>>;

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
  const next: Record<string, boolean> = { ...answers };
  if (!many) for (const key in next) if (key.startsWith(`${id}.`)) next[key] = false;
  next[`${id}.${option}`] = on;
  return next;
}

/**
 * The notes that some answers raise, in the order of the list: a part of it, each by one answer alone.
 * Nothing is counted, weighed or combined, so there is no score to be had.
 */
export function notesFor<Each extends Note>(notes: readonly Each[], answers: Answers): Each[] {
  const raised: Each[] = [];
  for (let index = 0; index < notes.length; index += 1) {
    const note = notes[index];
    if (note && answers[note.when] === true) raised[raised.length] = note;
  }
  return raised;
}
