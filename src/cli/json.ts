import { readFileSync } from 'node:fs';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { Failure } from './command.js';

/** What a file holds as JSON; a mistake in it is named by line and column. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    // Some editors begin a file with a mark that is no part of it; the decoder takes it away.
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = {
      ENOENT: 'no such file',
      ERR_ENCODING_INVALID_ENCODED_DATA: 'not UTF-8: save the file with that encoding',
    }[code ?? ''];
    throw new Failure(`${path}: ${why ?? message}.`, 1);
  }
  const errors: ParseError[] = [];
  try {
    return JSON.parse(text) as unknown;
  } catch {
    try {
      // The engine's own messages do not always name the place.
      parse(text, errors, { disallowComments: true });
    } catch {
      throw new Failure(`${path}: not JSON, or lists in lists too deep to read.`, 1);
    }
  }
  const [first] = errors;
  if (!first) throw new Failure(`${path}: not JSON.`, 1);
  const before = text.slice(0, first.offset).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  // "CommaExpected" becomes "comma expected".
  const what = printParseErrorCode(first.error)
    .replace(/\B[A-Z]/g, ' $&')
    .toLowerCase();
  throw new Failure(`${path}:${before.length}:${column}: not JSON: ${what}.`, 1);
}
