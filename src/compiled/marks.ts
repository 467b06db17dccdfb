import { isFactId, type FactId } from '../content/facts/facts.js';

/** The marks of `content/words.ts`. */
export const VALUE = /\{(E-[^}]+)\}/g;
export const CITED = /\s*\[([^\]]+)\]/g;

/** The id of the fact that a reference, such as `E-DUR-01.drip`, is of. Throws when there is none. */
export function factIn(ref: string): FactId {
  const [id = ''] = ref.split('.');
  if (!isFactId(id)) throw new Error(`There is no fact "${id}"`);
  return id;
}

/** The ids of the facts that a sentence names, at its end or in its figures. */
export function factsOf(sentence: string): FactId[] {
  const cited = [...sentence.matchAll(CITED)].flatMap(([, ids = '']) => ids.split(', '));
  const used = [...sentence.matchAll(VALUE)].map(([, ref = '']) => ref);
  return [...new Set([...cited, ...used].filter((id) => id !== 'plain').map(factIn))];
}

/** Every sentence in an object of words. */
export function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return Object.values(words ?? {}).flatMap(sentences);
}
