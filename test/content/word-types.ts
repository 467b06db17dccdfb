import { words } from '../../src/content/words.js';

/**
 * What must not compile, as in `fact-types.ts`: here of the words, in any language. Nothing of this runs.
 */
interface Shape {
  readonly title: string;
  readonly more?: { readonly lines: readonly string[] };
}
const say = words<Shape>();
const title = 'Some words. [plain]';

export const compiles: readonly Shape[] = [
  say({ title }),
  say({ title: 'No marks' }),
  say({ title: 'The clinic’s own {name}. [E-DUR-01, E-PRE-02]' }),
  say({ title, more: { lines: ['For {E-DUR-01.drip}. [E-DUR-01]', title] } }),
  say({ title, more: { lines: ['{E-EFF-02.response.other.not} of {E-EFF-02.outOf}.'] } }),
];

// @ts-expect-error: a fact that does not exist
say({ title: 'Some words. [E-EFF-99]' });
// @ts-expect-error: a second fact that does not exist
say({ title: 'Some words. [E-DUR-01, E-EFF-99]' });
// @ts-expect-error: a citation that is neither a fact nor plain
say({ title: 'Some words. [plane]' });
// @ts-expect-error: a citation without the space that the mark has
say({ title: 'Some words. [E-DUR-01,E-PRE-02]' });
// @ts-expect-error: a value that its fact does not have
say({ title: 'For {E-DUR-01.drop}. [E-DUR-01]' });
// @ts-expect-error: a value of a fact that does not exist
say({ title: 'For {E-DUR-99.drip}. [E-DUR-01]' });
// @ts-expect-error: a fact where a value is meant
say({ title: 'For {E-DUR-01}. [E-DUR-01]' });
// @ts-expect-error: a wrong mark after a right one
say({ title: '{E-DUR-01.drip} and {E-DUR-01.drop}. [E-DUR-01]' });
// @ts-expect-error: a wrong mark in a list of an object
say({ title, more: { lines: [title, 'Some words. [E-EFF-99]'] } });
// @ts-expect-error: a key that the element does not have
say({ title, lede: title });
// @ts-expect-error: a key that is missing
say({});
// @ts-expect-error: words whose marks the type check cannot see
say({ title: title as string });
