import { clinicFieldList } from '../clinic/clinic.js';
import { answersOf } from '../elements/right-for-me/guide.js';
import { rightForMe } from '../elements/right-for-me/right-for-me.data.js';
import { effectNotesField } from '../elements/side-effects/effect-notes.js';
import { guideField } from '../guide/config.js';
import { rulesEn } from '../guide/wording.en.js';
import { rulesEs } from '../guide/wording.es.js';
import type { Field, Issue, Report } from '../validation/issue.js';
import { plain } from '../validation/plain.js';

/** What a clinic may say of itself, by the name of the attribute. It is for a page in any language. */
const fields: ReadonlyMap<string, Field<unknown>> = new Map(
  [
    ...clinicFieldList.map(([, field]) => field),
    guideField(Object.keys(rightForMe.parts), answersOf(rightForMe), [...rulesEn, ...rulesEs]),
    effectNotesField,
  ].map((field) => [field.attribute, field]),
);

const isClinic = (name: string) => clinicFieldList.some(([, { attribute }]) => attribute === name);

/** An absent value is no mistake, as on a page. */
const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

const asAttribute = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value) && value.every((each) => typeof each === 'string')
      ? value.join(',')
      : JSON.stringify(value);

/** A clinic as attributes: those of `<ketamine-clinic>`, and those that some widgets take. */
export interface Settings {
  readonly clinic: Readonly<Record<string, string>>;
  readonly widgets: Readonly<Record<string, string>>;
}

/** What of a value is good, as an attribute: as it was given, where nothing of it is wrong. Nothing, of an empty list. */
export function readAttribute(
  { attribute, read }: Field<unknown>,
  given: unknown,
  report: Report,
): string | undefined {
  const issues: Issue[] = [];
  const good = read(given, (issue) => issues.push(issue), attribute);
  issues.forEach(report);
  if (good === undefined) return undefined;
  return asAttribute(issues.length ? good : given);
}

/** Reads what a clinic says of itself, and reports every mistake in it; what is good is used all the same. */
export function readSettings(given: unknown, report: Report): Settings {
  const settings = { clinic: {}, widgets: {} } as Record<keyof Settings, Record<string, string>>;
  const data = plain(given);
  const keys = `the keys ${[...fields.keys()].join(', ')}`;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    report({ path: '', value: data, code: 'type', allowed: `a JSON object with ${keys}` });
    return settings;
  }
  for (const [name, value] of Object.entries(data)) {
    const field = fields.get(name);
    if (!field) report({ path: name, value, code: 'key', allowed: `only ${keys}` });
    else if (isGiven(value)) {
      const read = readAttribute(field, value, report);
      if (read) settings[isClinic(name) ? 'clinic' : 'widgets'][name] = read;
    }
  }
  return settings;
}
