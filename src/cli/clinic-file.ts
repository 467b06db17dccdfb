import { readSettings, type Settings } from '../prerender/settings.js';
import { explain, show, type Issue } from '../validation/issue.js';
import { Failure } from './command.js';
import { readJson } from './json.js';

/** A mistake in one line: where, what was given, what is allowed. */
function inWords(issue: Issue): string {
  const { path, value } = issue;
  const given =
    value === undefined ? 'nothing' : typeof value === 'string' ? `"${show(value)}"` : show(value);
  return `${path && `${show(path)}: `}${given} ${explain(issue)}`;
}

/** Every mistake in what a clinic says of itself, a line for each. */
export function mistakesIn(data: unknown): string[] {
  const found: string[] = [];
  readSettings(data, (issue) => found.push(inWords(issue)));
  return found;
}

/** Reads a clinic's file, or stops with every mistake in it; without a file there is nothing to say. */
export function readClinic(path: string | undefined): Settings {
  if (path === undefined) return { clinic: {}, widgets: {} };
  const data = readJson(path);
  const mistakes = mistakesIn(data);
  if (mistakes.length) {
    throw new Failure(mistakes.map((mistake) => `${path}: ${mistake}`).join('\n'), 1);
  }
  return readSettings(data, () => {});
}
