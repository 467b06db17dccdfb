import { link } from '../validation/address.js';
import { explain, show } from '../validation/issue.js';

/** A command of the program: what its help says, and what it does. */
export interface Command {
  readonly summary: string;
  /** What comes after its name. */
  readonly takes: string;
  /** Each takes a value; what that is called, and what it does with its default. */
  readonly options: Readonly<Record<string, readonly [value: string, says: string]>>;
  readonly more: string;
  readonly example: string;
  readonly run: (given: readonly string[], options: Options) => Answer | Promise<Answer>;
}

/** What was given for each option, in order. */
export type Options = Readonly<Record<string, readonly string[] | undefined>>;

export interface Answer {
  /** For standard output, or the file that was asked for. */
  readonly text: string;
  /** For standard error: what has to be known to use it. */
  readonly notes?: readonly string[];
  /** What to end with. Default: 0. */
  readonly status?: 0 | 1;
}

/** Why a command stops: 1 for something wrong in what it was given to read, 2 for a wrong call. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly status: 1 | 2,
  ) {
    super(message);
  }
}

export const wrongCall = (message: string): Failure => new Failure(message, 2);

/** The value of an option; of several the last. */
export const last = (options: Options, name: string): string | undefined => options[name]?.at(-1);

/** One of a short list of words. */
export function parseChoice<T extends string>(what: string, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found === undefined)
    throw wrongCall(`${what} "${value}" is not known. Allowed: ${known.join(', ')}.`);
  return found;
}

/** The address of a folder, without a slash at its end. */
export function folder(options: Options, name: string): string | undefined {
  const given = last(options, name);
  if (given === undefined) return undefined;
  const read = link()(
    given,
    (issue) => {
      throw wrongCall(`--${issue.path} "${show(given)}" ${explain(issue)}`);
    },
    name,
  );
  return read?.replace(/\/+$/, '');
}

/** What to end with after any command that can write a file. */
export const outOption = ['FILE', 'Writes to this file. Default: standard output.'] as const;
