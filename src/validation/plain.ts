/** More than any setting has, and few enough to be read at once: levels, items of one list or object, and all. */
const DEPTH = 6;
const ITEMS = 60;
const ALL = 5000;

/** Stands for what cannot be read, or lies deeper than anything that is asked for. */
const unreadable = Symbol('unreadable');

/**
 * A copy of what a page handed over, with each part read once: no getter, proxy or object that holds itself
 * is met again later. Never throws.
 */
export function plain(given: unknown): unknown {
  let left = ALL;
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    left -= 1;
    if (!depth || left < 0) return unreadable;
    const part = (key: string | number) => {
      try {
        return copy((value as never)[key], depth - 1);
      } catch {
        return unreadable;
      }
    };
    try {
      return Array.isArray(value)
        ? [...Array(Math.min(value.length, ITEMS)).keys()].map(part)
        : Object.fromEntries(
            Object.keys(value)
              .slice(0, ITEMS)
              .map((key) => [key, part(key)]),
          );
    } catch {
      return unreadable;
    }
  };
  return copy(given, DEPTH);
}

/** The longest JSON that is read: ten times what the largest guide has. */
export const LONGEST_JSON = 200_000;

/** What a JSON text holds; `undefined` when it is none. Never throws. */
export function parse(text: string): unknown {
  try {
    return text.length > LONGEST_JSON ? undefined : plain(JSON.parse(text));
  } catch {
    return undefined;
  }
}
