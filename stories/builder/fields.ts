import type { Field } from '../../src/clinic/check.js';
import { clinicFields } from '../../src/clinic/clinic.js';
import { readColor } from './contrast.js';

/** A field that holds text: what the elements take, with a name and a hint for people. */
export interface TextField {
  /** Its place among the texts, and its id on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'tel' | 'url' | 'minutes';
  readonly wide?: boolean;
  /** More than one line is written. */
  readonly long?: boolean;
  /** Whether what it is part of is left out without it. */
  readonly needed?: boolean;
  /** What it is part of, where its label alone does not say. */
  readonly of?: string;
  /** What it may be, as the console of a page would say it; `undefined` when the value is good. */
  readonly wrong: (value: string) => string | undefined;
}

type About = Pick<TextField, 'label' | 'hint' | 'type' | 'wide'>;

/** A field of the elements, read by their own reader. */
const own = ({ attribute, allowed, read }: Field<unknown>, about: About): TextField => ({
  ...about,
  id: attribute,
  wrong: (value) => (read(value) === undefined ? allowed : undefined),
});

/** An address. On a page one without a scheme is of that page; here it is most often a slip. */
const address = (field: Field<unknown>, about: About): TextField => ({
  ...own(field, { ...about, type: 'url', wide: true }),
  wrong: (value) =>
    /^\s*[a-z]+:/i.test(value) && field.read(value) !== undefined ? undefined : field.allowed,
});

export const who: readonly TextField[] = [
  own(clinicFields.clinicName, { label: 'Name of the clinic', wide: true }),
  own(clinicFields.phone, { label: 'Phone', type: 'tel' }),
  address(clinicFields.bookingUrl, {
    label: 'Booking address',
    hint: 'The page where people book a visit. It starts with https://',
  }),
  address(clinicFields.messageUrl, {
    label: 'Message address',
    hint: 'A contact page, or an email address after mailto:',
  }),
  own(clinicFields.address, { label: 'Street address', hint: 'On one line.', wide: true }),
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
    readColor(value) ? undefined : '# and six digits or letters from a to f, such as #167a6e',
};

export const baseField: TextField = {
  id: 'base',
  label: 'Address of the files',
  hint: 'Copy the folder dist/cdn to your own site and put its address here. From another site it must be served with Access-Control-Allow-Origin.',
  type: 'url',
  wide: true,
  wrong: (value) =>
    /^https?:\/\/[^\s"'<>?#]+$/i.test(value.trim()) ? undefined : 'an https: or http: address',
};

/** What is wrong with a value, in the words of the console of a page; `undefined` when nothing is. */
export function problem({ label, needed, wrong }: TextField, value: string): string | undefined {
  if (!value.trim()) return needed ? `Fill in “${label}”.` : undefined;
  const allowed = wrong(value);
  // A rule is named with the paragraph that it comes from.
  const [, rule] = /^words that keep the rule "\S+ (?:to \d+ )?(.+)"$/.exec(allowed ?? '') ?? [];
  if (rule) return `${label} breaks a rule of the guide: ${rule}.`;
  return allowed && `${label} must be ${allowed}.`;
}
