/** Why something that a page's author gave is not used. A consumer that says it better asks for the code. */
export type IssueCode =
  | 'type'
  | 'length'
  | 'range'
  | 'choice'
  | 'key'
  | 'form'
  | 'letters'
  | 'invisible'
  | 'markup'
  | 'json'
  | 'past'
  | 'future'
  | 'promise'
  | 'rule';

/** One thing that is wrong: the console, the command line and the embed builder each say it in their way. */
export interface Issue {
  /** Where it stands: the attribute, then keys and places, such as `visits.iv.food`. */
  readonly path: string;
  /** What was given there. */
  readonly value: unknown;
  readonly code: IssueCode;
  /** What would be used, as it stands after "Allowed:"; of a broken word rule its name. */
  readonly allowed: string;
  /** What was most likely meant. */
  readonly instead?: string | undefined;
}

export type Report = (issue: Issue) => void;

/**
 * Takes a value, or those parts of it that are good, and reports each part that is not. `undefined` when
 * nothing is left. It is given plain data (`plain.ts`) and never throws.
 */
export type Reader<T> = (value: unknown, report: Report, path: string) => T | undefined;

/** One thing that a page may set. */
export interface Field<T> {
  readonly attribute: string;
  readonly read: Reader<T>;
}

/**
 * What no text of a clinic may hold: controls, characters that turn the direction of what stands around them
 * (the help lines among it), and all others that are not seen. An emoji's own selector may stay.
 */
export const invisible = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}\u2800]|\p{M}{5}/u;

/** A value as a message shows it, with what is not seen as its number. */
export function show(value: unknown): string {
  try {
    // What JSON has no word for, such as a function, comes out as undefined.
    const json = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined);
    return (json ?? typeof value)
      .slice(0, 200)
      .replace(
        new RegExp(invisible, 'gu'),
        (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
      );
  } catch {
    return typeof value;
  }
}

/** What happens with it, what would be right, and what was most likely meant. */
export function explain({ code, allowed, instead }: Issue): string {
  const happens = code === 'past' ? 'is past, so figures are hidden' : 'is not used';
  const right = code === 'rule' ? `words that keep the rule "${allowed}"` : allowed;
  return `${happens}. Allowed: ${right}.${instead ? ` Did you mean ${instead}?` : ''}`;
}
