/**
 * Puts values into a sentence with `{name}` marks. Throws when a mark has no value: a mark must never
 * reach a reader.
 */
export const format = (
  sentence: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string =>
  sentence.replace(/\{(\w+)\}/g, (mark, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for ${mark} in "${sentence}"`);
    return String(value);
  });

/** A text as a sentence or a label begins. In code, since a style that does it splits the word for some screen readers. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words whole, where those in round brackets need not be left out of sight. */
export const whole = (words: string): string => words.replace(/[()]/g, '');
