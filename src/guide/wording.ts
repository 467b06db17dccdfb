/**
 * Phrases that may not be shown, each with the rule of the scorecard that it breaks. Our own words are
 * held to them by the tests, and a clinic's guide when the page reads it. `only`: in titles and links,
 * or only where a reader is asked something.
 */
export interface Rule {
  readonly id: string;
  readonly breaks: RegExp;
  readonly only?: 'title' | 'guide';
}

/** The sentences of a text; a lone phrase counts as one. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?:])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

/**
 * The first of some rules that a text breaks, by its id. `where`: a title keeps more rules than a text,
 * and what a reader is asked keeps all.
 */
export const forbidden = (
  rules: readonly Rule[],
  text: string,
  where?: 'title' | 'guide',
): string | undefined =>
  rules.find(
    ({ breaks, only }) =>
      (!only || where === 'guide' || only === where) &&
      sentencesOf(text).some((each) => breaks.test(each)),
  )?.id;
