import { factOf } from '../../src/content/facts/facts.js';
import { compileSentence, factsOf } from '../../src/compiled/compile.js';
import { leaves } from '../../src/content-tools/blocks.js';
import { words } from '../../src/content-tools/words.js';
import { inventory, widgets } from './inventory.js';

/** A part of the words: a widget, what all of them share, or the interface. */
export type Part = keyof typeof words.en;

/** What a person calls each part. */
export const parts: Readonly<Record<Part, string>> = {
  ...widgets,
  shared: 'Shared by all widgets',
  messages: 'Interface',
};

/** A string in both languages as a reader meets it, with the facts that it rests on. */
export interface Pair {
  readonly part: Part;
  /** Where it stands in the content: `steps.talk.title`. */
  readonly path: string;
  readonly en: string;
  readonly es: string;
  readonly facts: ReadonlyArray<{ readonly id: string; readonly numbers: readonly string[] }>;
}

const numbers = new Map(inventory.map((entry) => [entry.id, entry.numbers]));

/** Every string of the content, once. */
export const pairs: readonly Pair[] = (Object.keys(parts) as Part[]).flatMap((part) => {
  const spanish = new Map(leaves(words.es[part]));
  return leaves(words.en[part]).map(([path, text]) => {
    const twin = spanish.get(path) ?? '';
    const ids = [...new Set([...factsOf(text), ...factsOf(twin)])];
    return {
      part,
      path,
      en: compileSentence('en', text),
      es: compileSentence('es', twin),
      facts: ids.map((id) => ({
        id,
        numbers: [`${factOf(id).drug}, ${factOf(id).route}`, ...(numbers.get(id) ?? [])],
      })),
    };
  });
});
