import type { FactId, ValueRef } from './facts/facts.js';

/**
 * Words and numbers live apart: a word file never states a number, it names the fact that holds it, so
 * a translator cannot change a figure and a clinician checks each figure once.
 *
 * Marks inside a sentence:
 * - `{E-DUR-01.drip}` is replaced by that value of that fact, written in the reader's language, and
 *   `{E-EFF-07.response}` by the people of 100 that it counts (see `ValueRef`).
 * - `{clinic}` and the like are replaced by what the clinic gave.
 * - `[E-DUR-01, E-PRE-02]` at the end names the facts that the sentence rests on; the reader sees
 *   their sources.
 * - `[plain]` says that the sentence makes no medical statement.
 *
 * All but the clinic's own are replaced when the package is built, see `compiled/compile.ts`. The type
 * check reads them too: what is named below is what it answers for a sentence that is wrong.
 */
interface NoSuchFact<Id extends string> {
  readonly noSuchFact: Id;
}
interface NoSuchValue<Ref extends string> {
  readonly noSuchValue: Ref;
}
interface NoSuchKey<Key> {
  readonly noSuchKey: Key;
}
/** Words that were kept apart as a `string` have lost their marks: `as const` keeps them. */
interface KeepItAsConst {
  readonly keepItAsConst: true;
}

type WrongIds<Ids extends string> = Ids extends `${infer Id}, ${infer More}`
  ? WrongIds<Id> | WrongIds<More>
  : Ids extends FactId | 'plain'
    ? never
    : NoSuchFact<Ids>;

type WrongRef<Ref extends string> = Ref extends ValueRef
  ? never
  : Ref extends `${infer Id}.${string}`
    ? Id extends FactId
      ? NoSuchValue<Ref>
      : NoSuchFact<Id>
    : Ref extends `E-${string}`
      ? NoSuchValue<Ref>
      : never;

type WrongCites<Text extends string> = Text extends `${string}[${infer Ids}]${infer Rest}`
  ? WrongIds<Ids> | WrongCites<Rest>
  : never;

type WrongValues<Text extends string> = Text extends `${string}{${infer Ref}}${infer Rest}`
  ? WrongRef<Ref> | WrongValues<Rest>
  : never;

type Sentence<Text extends string> = string extends Text
  ? KeepItAsConst
  : [WrongCites<Text> | WrongValues<Text>] extends [never]
    ? Text
    : WrongCites<Text> | WrongValues<Text>;

type Item<List> = List extends ReadonlyArray<infer Each> ? Each : never;

/** The same words, with what is wrong in place of what is wrong. */
type Checked<Said, Shape> = Said extends string
  ? Sentence<Said>
  : Said extends readonly unknown[]
    ? { readonly [Key in keyof Said]: Checked<Said[Key], Item<Shape>> }
    : {
        readonly [Key in keyof Said]: Key extends keyof Shape
          ? Checked<Said[Key], NonNullable<Shape[Key]>>
          : NoSuchKey<Key>;
      };

/** Words that lack a key stand as their shape: then the type check says only what is missing. */
type Same<Said, Shape> = [Shape, keyof Shape] extends [Said, keyof Said] ? true : false;

/**
 * The words of an element in one language: of the given shape, and each mark in them is of a fact and a
 * value that exist. Called twice, since TypeScript infers all types of a call or none:
 * `words<TimelineContent>()({ title: ... })`.
 */
export const words =
  <Shape>() =>
  <const Said extends Shape>(
    said: Said & (Same<Said, Shape> extends true ? unknown : Checked<Said, Shape>),
  ): Shape =>
    said;
