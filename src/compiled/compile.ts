import { valueOf } from '../content/facts/facts.js';
import { routes, type Route } from '../content/shared.js';
import { valueInWords } from '../locale/numbers.js';
import type { Language } from '../locale/registry.js';
import { CITED, VALUE } from './marks.js';

export { factsOf, sentences } from './marks.js';

/**
 * Turns the content into what a page needs: finished sentences, minutes, and the publications behind
 * each part. It runs when the package is built (the `.data.ts` modules are replaced by their result),
 * so a phone gets no facts to work through and no marks to read.
 */

/** The word between the two ends of a range, in the languages that come with the package. */
const between: Record<Language, string> = { en: 'to', es: 'a' };

/** A language; with the word between the two ends of a range, as in "2 to 3 hours", where it is none of ours. */
export type Spoken = Language | { readonly language: string; readonly to: string };

/** A sentence with its figures in words and without its marks. Throws on a value that does not exist. */
export function compileSentence(spoken: Spoken, sentence: string): string {
  const { language, to } =
    typeof spoken === 'string' ? { language: spoken, to: between[spoken] } : spoken;
  return sentence
    .replace(CITED, '')
    .replace(VALUE, (_, ref: string) => valueInWords(language, valueOf(ref), to));
}

/** The same for every sentence in an object of words, whose shape it keeps. */
export function compile<Words>(spoken: Spoken, words: Words): Words {
  if (typeof words === 'string') return compileSentence(spoken, words) as Words;
  if (Array.isArray(words)) return words.map((item: unknown) => compile(spoken, item)) as Words;
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, compile<unknown>(spoken, value)]),
  ) as Words;
}

/** Something worked out for each route. */
export const byRoute = <T>(make: (route: Route) => T): Readonly<Record<Route, T>> =>
  Object.fromEntries(routes.map((route) => [route, make(route)])) as Record<Route, T>;
