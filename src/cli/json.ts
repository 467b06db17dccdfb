import { readFileSync } from 'node:fs';
import { Failure } from './command.js';

/** Why a text is no JSON; `undefined` when it is. */
function fault(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * Where a text stops being JSON. The engine names the place in some of its messages only; in the others
 * it is the shortest beginning with a wrong sign in it, as any longer one has the same sign.
 */
function place(text: string, message: string): number {
  const named = /at position (\d+)/.exec(message)?.[1];
  if (named) return Number(named);
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (fault(text.slice(0, middle))?.startsWith('Unexpected token')) bad = middle;
    else good = middle;
  }
  return Math.min(good, text.length);
}

/** What a file holds as JSON; a mistake in it is named by line and column. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    // Some editors begin a file with a mark that is no part of it.
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Failure(code === 'ENOENT' ? `${path}: no such file.` : `${path}: ${message}.`, 1);
  }
  const message = fault(text);
  if (message === undefined) return JSON.parse(text) as unknown;
  const before = text.slice(0, place(text, message)).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  // The rest of the engine's message repeats the file and the place.
  const what = message.replace(/(?: in JSON)? at position.*$|, (?:\.\.\.)?".*$/s, '');
  throw new Failure(`${path}:${before.length}:${column}: not JSON: ${what}.`, 1);
}
