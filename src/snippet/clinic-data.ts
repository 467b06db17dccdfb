import { clinicFieldList } from '../clinic/clinic.js';
import { answersOf } from '../elements/right-for-me/guide.js';
import { rightForMe } from '../elements/right-for-me/right-for-me.data.js';
import { effectNotesField } from '../elements/side-effects/effect-notes.js';
import { guideField } from '../guide/config.js';
import { rulesEn } from '../guide/wording.en.js';
import { rulesEs } from '../guide/wording.es.js';
import { explain, show, type Field, type Issue } from '../validation/issue.js';

/** What a file may hold, by the name of the attribute. It is for a page in any language. */
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

/** A mistake in one line: where, what was given, what is allowed. */
function inWords(issue: Issue): string {
  const { path, value } = issue;
  const given =
    value === undefined ? 'nothing' : typeof value === 'string' ? `"${show(value)}"` : show(value);
  return `${path && `${show(path)}: `}${given} ${explain(issue)}`;
}

/** What of a file is good, by name, as it was read; and every mistake in it, a line for each. */
export function readData(data: unknown): {
  readonly good: Readonly<Record<string, unknown>>;
  readonly mistakes: readonly string[];
} {
  const good: Array<[string, unknown]> = [];
  const mistakes: string[] = [];
  const report = (issue: Issue) => mistakes.push(inWords(issue));
  const keys = `the keys ${[...fields.keys()].join(', ')}`;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    report({ path: '', value: data, code: 'type', allowed: `a JSON object with ${keys}` });
    return { good: {}, mistakes };
  }
  for (const [name, value] of Object.entries(data)) {
    const field = fields.get(name);
    if (!field) report({ path: name, value, code: 'key', allowed: `only ${keys}` });
    else if (isGiven(value)) {
      const read = field.read(value, report, name);
      if (read !== undefined) good.push([name, read]);
    }
  }
  return { good: Object.fromEntries(good), mistakes };
}

/** A clinic as attributes: those of `<ketamine-clinic>`, and those that some widgets take. */
export interface ClinicFile {
  readonly clinic: Readonly<Record<string, string>>;
  readonly widgets: Readonly<Record<string, string>>;
}

/** A value of a file as an attribute has it. */
export const asAttribute = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value) && value.every((each) => typeof each === 'string')
      ? value.join(',')
      : JSON.stringify(value);

/** What is given of a clinic without mistakes, as attributes. */
export function attributesOf(data: object): ClinicFile {
  const given = Object.entries(data)
    .filter(([, value]) => isGiven(value))
    .map(([name, value]) => [name, asAttribute(value)] as const);
  return {
    clinic: Object.fromEntries(given.filter(([name]) => isClinic(name))),
    widgets: Object.fromEntries(given.filter(([name]) => !isClinic(name))),
  };
}
