import { attributesOf, readData, type ClinicFile } from '../snippet/clinic-data.js';
import { plain } from '../validation/plain.js';
import { Failure } from './command.js';
import { readJson } from './json.js';

/** Reads a clinic's file, or stops with every mistake in it; without a file there is nothing to say. */
export function readClinic(path: string | undefined): ClinicFile {
  if (path === undefined) return { clinic: {}, widgets: {} };
  const data = plain(readJson(path));
  const { mistakes } = readData(data);
  if (mistakes.length) {
    throw new Failure(mistakes.map((mistake) => `${path}: ${mistake}`).join('\n'), 1);
  }
  return attributesOf(data as object);
}
