import { clinicFields } from '../clinic/clinic.js';
import { link } from '../validation/address.js';
import type { Field, Issue, Reader } from '../validation/issue.js';
import { reader } from '../validation/readers.js';
import { readColor } from './contrast.js';

/** A field that holds text: what the elements take, with a name and a hint for people. */
export interface TextField {
  /** Its place among the texts, and its id on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'tel' | 'url' | 'minutes' | 'amount';
  readonly wide?: boolean;
  /** More than one line is written. */
  readonly long?: boolean;
  /** Whether what it is part of is left out without it. */
  readonly needed?: boolean;
  /** What it is part of, where its label alone does not say. */
  readonly of?: string;
  /** What is wrong with a value; `undefined` when it is good. */
  readonly wrong: (value: string) => Issue | undefined;
}

/** A field whose value is one of a list; with a heading over those that belong together. */
export interface ListField extends TextField {
  readonly values: ReadonlyArray<readonly [value: string, label: string, under?: string]>;
}

/** The fields of one thing that was added. */
export interface Item {
  readonly id: string;
  readonly fields: ReadonlyArray<TextField | ListField>;
}

export interface QuestionItem extends Item {
  readonly options: readonly TextField[];
}

/** The text of a field, by its id. */
export type TextOf = (id: string) => string;

/** What is right of whatever is given. */
export const always = (): undefined => undefined;

type About = Pick<TextField, 'label' | 'hint' | 'type' | 'wide'>;

/** The first thing that a reader finds wrong. */
export function faultOf(read: Reader<unknown>, value: unknown): Issue | undefined {
  let found: Issue | undefined;
  read(value, (issue) => (found ??= issue), '');
  return found;
}

/** A field of the elements, read by their own reader. */
const own = ({ attribute, read }: Field<unknown>, about: About): TextField => ({
  ...about,
  id: attribute,
  wrong: (value) => faultOf(read, value),
});

export const who: readonly TextField[] = [
  own(clinicFields.clinicName, { label: 'Name of the clinic', wide: true }),
  own(clinicFields.phone, {
    label: 'Phone',
    hint: 'As you write it. Letters and an extension may be in it, such as 1-800-KETAMIN x12',
    type: 'tel',
  }),
  own(clinicFields.bookingUrl, {
    label: 'Booking address',
    hint: 'The page where people book a visit. It starts with https:// or, on your own site, with /',
    type: 'url',
    wide: true,
  }),
  own(clinicFields.messageUrl, {
    label: 'Message address',
    hint: 'A contact page, or an email address after mailto:',
    type: 'url',
    wide: true,
  }),
  own(clinicFields.address, { label: 'Street address', hint: 'On one line.', wide: true }),
  own(clinicFields.hours, { label: 'Opening hours', hint: 'On one line.', wide: true }),
  own(clinicFields.consentUrl, { label: 'Address of your consent form', type: 'url', wide: true }),
  own(clinicFields.intakeUrl, { label: 'Address of your intake form', type: 'url', wide: true }),
];

export const review: readonly TextField[] = [
  own(clinicFields.reviewer, {
    label: 'Reviewer',
    hint: 'The clinician who read this content for you, with credentials. Only a real one.',
    wide: true,
  }),
  own(clinicFields.reviewed, {
    label: 'Date of the review',
    hint: 'Year, month and day, such as 2026-11-30',
  }),
  own(clinicFields.nextReview, {
    label: 'Date of the next review',
    hint: 'After this day the figures are hidden.',
  }),
];

export const abroad: readonly TextField[] = [
  own(clinicFields.region, { label: 'Country', hint: 'Two letters. Leave it empty for the US.' }),
  own(clinicFields.localHelp, {
    label: 'Help line',
    hint: 'Name and phone, such as Samaritans: 116 123. 911 and 988 stay.',
    wide: true,
  }),
];

/** The fields of the clinic that are text. */
export const clinicText: readonly TextField[] = [...who, ...review, ...abroad];

export const accentField: TextField = {
  id: 'accent',
  label: 'Accent color',
  hint: 'For what can be pressed. Your text and page colors stay as they are.',
  wrong: (value) =>
    faultOf(
      reader(
        (_, refuse) =>
          readColor(value) ??
          refuse('form', '# and six digits or letters from a to f, such as #167a6e'),
      ),
      value,
    ),
};

export const baseField: TextField = {
  id: 'base',
  label: 'Address of the files',
  hint: 'Where your site has the files: unpack the zip of ketamine-elements there, and put the address of its folder here.',
  type: 'url',
  wide: true,
  wrong: (value) => faultOf(link(), value),
};

/** What is wrong with a value, in words for the person who typed it; `undefined` when nothing is. */
export function problem({ label, needed, wrong }: TextField, value: string): string | undefined {
  if (!value.trim()) return needed ? `Fill in “${label}”.` : undefined;
  const issue = wrong(value);
  if (!issue) return undefined;
  const { code, allowed, instead } = issue;
  // Before a rule's name stands the paragraph that it comes from.
  if (code === 'rule') {
    return `${label} breaks a rule of the guide: ${allowed.replace(/^\S+ (to \d+ )?/, '')}.`;
  }
  if (code === 'past') return `${label} is past: with it the figures would be hidden.`;
  return `${label} must be ${allowed}.${instead ? ` Did you mean ${instead}?` : ''}`;
}
