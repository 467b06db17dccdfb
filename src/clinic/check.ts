/**
 * One thing that a page may set. `read` returns the checked value, or `undefined` when the value is
 * not one of those that `allowed` describes; it never throws.
 */
export interface Field<T> {
  readonly attribute: string;
  readonly allowed: string;
  readonly read: (value: unknown) => T | undefined;
}

/** A value as a message shows it, also one that cannot be written as JSON. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    // What JSON has no word for, such as a function, comes out as undefined.
    const json = JSON.stringify(value) as string | undefined;
    return json ?? typeof value;
  } catch {
    return typeof value;
  }
}

/** Tells the page's author, in one message, what is wrong and what would be right. */
export function warn(host: Element, name: string, value: unknown, allowed: string): void {
  console.warn(
    `<${host.localName}> ${name}="${inWords(value).slice(0, 200)}" is not used. Allowed: ${allowed}.`,
  );
}

/** Reads a value that may be absent; says so once when it is there and bad. */
export function check<T>(host: Element, field: Field<T>, value: unknown): T | undefined {
  if (value == null || value === '') return undefined;
  const read = field.read(value);
  if (read === undefined) warn(host, field.attribute, value, field.allowed);
  return read;
}

/** A field whose value is one of a short list of words. */
export function oneOf<T extends string>(attribute: string, words: readonly T[]): Field<T> {
  return {
    attribute,
    allowed: words.join(', '),
    read: (value) => words.find((word) => word === String(value).trim().toLowerCase()),
  };
}
