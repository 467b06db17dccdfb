import { clinicFieldList, clinicFields, visitParts } from '../clinic/clinic.js';
import { answersOf } from '../elements/right-for-me/guide.js';
import { readEffectNotes } from '../elements/side-effects/effect-notes.js';
import { readGuide } from '../guide/config.js';
import { rulesEn } from '../guide/wording.en.js';
import { rulesEs } from '../guide/wording.es.js';
import { rightForMe } from '../locale/en-right-for-me.data.js';
import { Failure } from './command.js';
import { readJson } from './json.js';

/** Tells what is wrong: where it stands, what was given, what would be allowed. */
type Report = (path: string, value: unknown, allowed: string) => void;

/** One key of the file: reports what the elements would not use. */
type Reader = (value: unknown, report: Report) => void;

/** The elements' own reader of a clinic field. */
const fieldReader = ({ read, allowed }: (typeof clinicFieldList)[number][1]): Reader => {
  return (value, report) => {
    if (read(value) === undefined) report('', value, allowed);
  };
};

/** Visits are taken as a whole or not at all; what is wrong in them is named part by part. */
const visitsReader: Reader = (value, report) => {
  const { read, allowed } = clinicFields.visits;
  if (read(value) !== undefined) return;
  const parts = entriesOf(value).flatMap(([route, visit]) =>
    read({ [route]: {} }) === undefined || visit === null
      ? [[route, visit, allowed] as const]
      : entriesOf(visit)
          .filter(([key, item]) => read({ [route]: { [key]: item } }) === undefined)
          .map(([key, item]) => {
            const part = (visitParts as Partial<Record<string, { allowed: string }>>)[key];
            return [`${route}.${key}`, item, part?.allowed ?? allowed] as const;
          }),
  );
  // Not even an object, or no JSON: there are no parts.
  for (const part of parts.length ? parts : [['', value, allowed] as const]) report(...part);
};

const entriesOf = (value: unknown): Array<[string, unknown]> =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const guideReader: Reader = (value, report) => {
  const rules = [...rulesEn, ...rulesEs];
  readGuide(value, Object.keys(rightForMe.parts), answersOf(rightForMe), rules, report);
};

/** What a file may hold, by the name of the attribute. */
const readers: ReadonlyMap<string, Reader> = new Map([
  ...clinicFieldList.map(
    ([key, field]) =>
      [field.attribute, key === 'visits' ? visitsReader : fieldReader(field)] as const,
  ),
  ['guide', guideReader],
  ['effect-notes', readEffectNotes],
]);

const isClinic = (name: string) => clinicFieldList.some(([, { attribute }]) => attribute === name);

/** An absent value is no mistake, as on a page. */
const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

const inWords = (value: unknown): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200);

/** Every mistake in what a clinic says of itself, a line for each. */
export function mistakesIn(data: unknown): string[] {
  const found: string[] = [];
  const report: Report = (path, value, allowed) =>
    found.push(`${path}${path && ': '}${inWords(value)} is not used. Allowed: ${allowed}.`);
  const keys = `the keys ${[...readers.keys()].join(', ')}`;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    report('', data, `a JSON object with ${keys}`);
    return found;
  }
  for (const [name, value] of Object.entries(data)) {
    const reader = readers.get(name);
    if (!reader) report(name, value, keys);
    else if (isGiven(value)) {
      reader(value, (path, ...rest) => report([name, path].filter(Boolean).join('.'), ...rest));
    }
  }
  return found;
}

/** A clinic as attributes: those of `<ketamine-clinic>`, and those that some widgets take. */
export interface ClinicFile {
  readonly clinic: Readonly<Record<string, string>>;
  readonly widgets: Readonly<Record<string, string>>;
}

const asAttribute = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.join(',')
      : JSON.stringify(value);

/** Reads a clinic's file, or stops with every mistake in it; without a file there is nothing to say. */
export function readClinic(path: string | undefined): ClinicFile {
  if (path === undefined) return { clinic: {}, widgets: {} };
  const data = readJson(path);
  const mistakes = mistakesIn(data);
  if (mistakes.length) {
    throw new Failure(mistakes.map((mistake) => `${path}: ${mistake}`).join('\n'), 1);
  }
  const given = Object.entries(data as object)
    .filter(([, value]) => isGiven(value))
    .map(([name, value]) => [name, asAttribute(value)] as const);
  return {
    clinic: Object.fromEntries(given.filter(([name]) => isClinic(name))),
    widgets: Object.fromEntries(given.filter(([name]) => !isClinic(name))),
  };
}
