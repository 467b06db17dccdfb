import { noPromise } from '../clinic/costs.js';
import { says } from '../guide/config.js';
import type { Rule } from '../guide/wording.js';
import type { Field } from '../validation/issue.js';

/** A figure needs its source beside it. */
const noFigures = [/\d/, 'form', 'no figures'] as const;

/** A tag's heading in a clinic's own words, by the word rules of the languages that it may be in. */
export const headingField = (rules: readonly Rule[]): Field<string> => ({
  attribute: 'heading',
  read: says(rules, 60, noPromise, noFigures),
});
