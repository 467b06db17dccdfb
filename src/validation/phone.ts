import type { Reader } from './issue.js';
import { line, reader } from './readers.js';

/** The keys of a telephone: where each letter is, from A. */
const KEYS = '22233344455566677778889999';

/** A number, letters that complete it, and an extension. */
export const numberForm =
  /^(\+?[\d\s().-]{2,30}?)([a-z][a-z-]{1,11})?(?:[\s,;]*(?:x|ext\.?|extensi[oó]n)[\s.:]*(\d{1,7}))?$/i;

/** Digits that letters may complete. */
export const begunForm = /^(\+?1)?(\d{3,6})$/;

/**
 * What is dialled for a phone number as it is written: `1-800-KETAMIN` with its letters as digits, `x12` after
 * a pause. `undefined` for what is no phone number. Letters are read as in North America: they complete a
 * number whose first three to six digits are there, and those over ten are not dialled.
 */
export function dial(written: string): string | undefined {
  const [, number, word = '', extension] = numberForm.exec(line(written).slice(0, 60)) ?? [];
  if (!number) return undefined;
  let digits = number.replace(/[^\d+]/g, '');
  if (word) {
    const [, country = '', local = ''] = begunForm.exec(digits) ?? [];
    const keys = word.replace(
      /[a-z-]/gi,
      (letter) => KEYS[letter.toLowerCase().charCodeAt(0) - 97] ?? '',
    );
    if (!local || local.length + keys.length < 7) return undefined;
    digits = country + (local + keys).slice(0, 10);
  }
  return digits + (extension ? `,${extension}` : '');
}

/** A phone number, which is shown as it is written. */
export const phone: Reader<string> = reader((value, refuse) => {
  const number = line(value);
  const [digits = ''] = (dial(number) ?? '').split(',');
  if (/^\+?\d{7,15}$/.test(digits)) return number;
  const allowed =
    'a phone number of 7 to 15 digits, such as (555) 010-0199, 1-800-KETAMIN or 555-0100 x12';
  return /\p{L}/u.test(number)
    ? refuse('letters', `${allowed}; write other letters as digits`)
    : refuse('form', allowed);
});
