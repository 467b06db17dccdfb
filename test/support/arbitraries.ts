import fc from 'fast-check';
import { hostile } from './hostile.js';

/** Pieces of what settings are made of: together they come near to what is good. */
const pieces = [
  ...[
    'https:',
    'http:',
    'mailto:',
    'sms:',
    'javascript:',
    'data:',
    '//',
    '/',
    '\\',
    '@',
    '.',
    '?',
    '#',
  ],
  ...['harborlight.example', 'hello', 'book', 'www', 'html', '%2e', ':8080'],
  ...['555', '010', '0142', '1-800-', 'KETAMIN', ' x12', 'ext.', '(', ')', '-', '+', ' '],
  ...[
    'iv',
    'im',
    'nasal',
    'oral',
    ',',
    ';',
    '2026-12-01',
    '2020-01-01',
    '2999-12-31',
    'Samaritans',
    ': ',
  ],
  ...['{', '}', '[', ']', '"', ':', 'null', '1e999', '"iv"', '"food"', '"arriveMinutes"', '15'],
  ...[
    '<b>',
    '&',
    "'",
    '`',
    '${x}',
    '\u202E',
    '\u200B',
    '\uD800',
    '\n',
    '\t',
    '\0',
    'é',
    '\u0301',
    '🙂',
  ],
];

/** A text that is nearly right. */
export const nearly = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.webUrl(),
  fc.emailAddress(),
);

const keys = [
  'iv',
  'im',
  'nasal',
  'food',
  'arrive',
  'arriveMinutes',
  'dizzy',
  'questions',
  'notes',
  'id',
  '__proto__',
];

/** An object as a setting is, with anything in it. */
const settings = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    nearly,
    fc.integer({ min: -10, max: 1000 }),
    fc.constantFrom(null, undefined, true, ''),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 5 }),
  ),
})).value;

/**
 * Anything that a page may hand over, as a function that hands it over: some of it nobody may look at. Ten
 * megabytes and the like are left to tests of their own.
 */
export const anything: fc.Arbitrary<() => unknown> = fc.oneof(
  nearly.map((value) => () => value),
  settings.map((value) => () => value),
  settings.map((value) => () => JSON.stringify(value)),
  fc
    .anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withBoxedValues: true,
    })
    .map((value) => () => value),
  fc
    .constantFrom(...Object.keys(hostile).filter((what) => !/megabytes|deep|thousand/.test(what)))
    .map((what) => hostile[what] as () => unknown),
);
