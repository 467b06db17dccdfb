/** Every sentence in an object of words, with its path. */
export function leaves(words: unknown, path = ''): Array<[path: string, text: string]> {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || !words) return [];
  return Object.entries(words).flatMap(([key, value]) =>
    leaves(value, path ? `${path}.${key}` : key),
  );
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** How many words a sentence has. */
export const wordCount = (sentence: string): number => wordsOf(sentence).length;

/** The marks of a sentence, in no order. */
export const marks = (text: string): string[] =>
  [...text.matchAll(/\{[^}]*\}|E-[A-Z]+-\d\d|plain(?=\])/g)].map(([mark]) => mark).sort();

/** A list item read as a sentence. */
const asSentence = (text: string): string => {
  const started = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?:]$/.test(started) ? started : `${started}.`;
};

/** Below this many words a school grade says nothing: such labels are graded together. */
const FEW = 4;

/** The keys of objects whose words stand beside each other, and are read as one: an option with its note. */
const pairs = new Set(['label', 'label,note', 'name,when', 'name,visits']);

/**
 * What a reader meets as one block: a paragraph, a list, or a sentence by itself. Labels of fewer than
 * four words are joined to one block.
 */
export function blocks(words: Record<string, unknown>): Array<[path: string, text: string]> {
  const found: Array<[string, string]> = [];
  const short: string[] = [];
  const add = (path: string, text: string) => {
    // What a page puts in, such as a name, counts as one short word.
    const filled = text.replace(/\{\w+\}/g, 'sol');
    if (filled.split(/\s+/).length >= FEW) found.push([path, filled]);
    else short.push(filled);
  };
  const walk = (value: unknown, path: string): void => {
    // A clinical term stands beside its plain name, for those who want to look it up.
    if (path.endsWith('.term')) return;
    if (typeof value === 'string') add(path, asSentence(value));
    else {
      const parts = Object.entries(value as object);
      const strings = parts.map(([, item]: [string, unknown]) => item);
      const one = Array.isArray(value) || pairs.has(parts.map(([key]) => key).join());
      if (one && strings.every((item) => typeof item === 'string')) {
        if (strings.length) add(path, strings.map(asSentence).join(' '));
      } else {
        for (const [key, item] of parts) walk(item, `${path}.${key}`);
      }
    }
  };
  for (const [key, value] of Object.entries(words)) walk(value, key);
  return [...found, ['labels', short.join(' ')]];
}
