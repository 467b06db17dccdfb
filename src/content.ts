/**
 * The content by itself, for the tools of reviewers, developers and translators: what each element says in
 * each language, the facts that it rests on, where each was seen, and how words and facts come together.
 * Everything is typed: a fact, a source or a value that does not exist does not compile.
 */
// Nothing is made here, or who imports one name would get all that it is made from.
export { content } from './content/languages.js';
export { finished } from './compiled/finished.js';

// The facts, what each says in full, and where it was seen.
export type {
  Alone,
  Comparator,
  ComparedByCount,
  ComparedByRate,
  Duration,
  Fact,
  Payer,
  Statement,
  Status,
  Time,
  Total,
  Unit,
  Value,
} from './content/facts/fact.js';
export { factOf, facts, isFactId, valueOf } from './content/facts/facts.js';
export type { FactId, FigureRef, MinuteRef, ValueRef } from './content/facts/facts.js';
export { claims } from './content/claims.js';
export { sources, type Source, type SourceId } from './content/sources.js';
export { firstQuestions, plainSentences } from './content/plain.js';
export { review } from './content/review.js';

// From a sentence to the facts that it names, and from its marks to what a reader reads.
export { compile, compileSentence, factsOf, type Spoken } from './compiled/compile.js';
export { figureOf, type Arm, type Figure } from './compiled/figure.js';
export { publication, type Publication } from './compiled/cites.js';
/** Words in any language, checked when they compile: `words<TimelineContent>()({ ... })`. */
export { words } from './content/words.js';

/** The words of the interface, and what no words may say, by language. */
export { messages } from './content-tools/messages.js';
export type { Messages } from './locale/messages.js';
export { rules } from './content-tools/rules.js';
export type { Rule } from './guide/wording.js';
/** What is wrong with the words of a language, for those who write another one. */
export { lint, type LintFinding, type LintOptions, type Written } from './content-tools/lint.js';

// What each element is made of, the same in every language, and the shape of its words.
export type { Content } from './content/languages.js';
export * from './content/shared.js';
export * from './content/timeline.js';
export * from './content/side-effects.js';
export * from './content/how-it-works.js';
export * from './content/evidence.js';
export * from './content/options.js';
export {
  questions as guideQuestions,
  type GuideOptionContent,
  type GuidePart,
  type GuideQuestionContent,
  type GuideQuestionId,
  type RightForMeContent,
} from './content/right-for-me.js';

// As they were called at first: the words of all elements, and of the timeline, with their marks.
export { shared as sharedEn } from './content/en/shared.js';
export { timeline as timelineEn } from './content/en/timeline.js';
export { shared as sharedEs } from './content/es/shared.js';
export { timeline as timelineEs } from './content/es/timeline.js';
