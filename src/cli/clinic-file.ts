import { readData, type Settings } from '../snippet/clinic-data.js';
import { Failure } from './command.js';
import { readJson } from './json.js';

/** Reads a clinic's file, or stops with every mistake in it; without a file there is nothing to say. */
export function readClinic(path: string | undefined): Settings {
  const { mistakes, ...settings } = readData(path === undefined ? {} : readJson(path));
  if (mistakes.length) {
    throw new Failure(mistakes.map((mistake) => `${path}: ${mistake}`).join('\n'), 1);
  }
  return settings;
}
