import { clinicFieldList } from '../clinic/clinic.js';
import { answersOf } from '../elements/right-for-me/guide.js';
import { rightForMe } from '../elements/right-for-me/right-for-me.data.js';
import { effectNotesField } from '../elements/side-effects/effect-notes.js';
import { guideField } from '../guide/config.js';
import { rulesEn } from '../guide/wording.en.js';
import { rulesEs } from '../guide/wording.es.js';
import { explain, show, type Field, type Issue, type Report } from '../validation/issue.js';
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

/** A mistake in one line: where, what was given, what is allowed. */
function inWords(issue: Issue): string {
  const { path, value } = issue;
  const given =
    value === undefined ? 'nothing' : typeof value === 'string' ? `"${show(value)}"` : show(value);
  return `${path && `${show(path)}: `}${given} ${explain(issue)}`;
}

/** A value of a file as an attribute has it. */
export const asAttribute = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value) && value.every((each) => typeof each === 'string')
      ? value.join(',')
      : JSON.stringify(value);

/** What a clinic says of itself. */
export interface Settings {
  /** What of it is good, by name, as it was read. */
  readonly good: Readonly<Record<string, unknown>>;
  /** The same as attributes of `<ketamine-clinic>`. */
  readonly clinic: Readonly<Record<string, string>>;
  /** The same as attributes that some widgets take. */
  readonly widgets: Readonly<Record<string, string>>;
}

/**
 * What of a value is good, as it was read and as an attribute, which is as it was given where nothing of it is wrong.
 * Of an empty list there is no attribute.
 */
export function readAttribute(
  { attribute, read }: Field<unknown>,
  given: unknown,
  report: Report,
): { readonly good: unknown; readonly text: string } {
  const issues: Issue[] = [];
  const good = read(given, (issue) => issues.push(issue), attribute);
  issues.forEach(report);
  return { good, text: good === undefined ? '' : asAttribute(issues.length ? good : given) };
}

/** Reads what a clinic says of itself, and reports every mistake in it; what is good is used all the same. */
export function readSettings(given: unknown, report: Report): Settings {
  const settings = {
    good: {} as Record<string, unknown>,
    clinic: {} as Record<string, string>,
    widgets: {} as Record<string, string>,
  };
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
      const { good, text } = readAttribute(field, value, report);
      if (good !== undefined) settings.good[name] = good;
      if (text) settings[isClinic(name) ? 'clinic' : 'widgets'][name] = text;
    }
  }
  return settings;
}

/** The same, with a line for each mistake. */
export function readData(data: unknown): Settings & { readonly mistakes: readonly string[] } {
  const mistakes: string[] = [];
  return { ...readSettings(data, (issue) => mistakes.push(inWords(issue))), mistakes };
}
