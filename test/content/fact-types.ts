import type { Fact } from '../../src/content/facts/fact.js';
import type { FactId, FigureRef, MinuteRef, ValueRef } from '../../src/content/facts/facts.js';

/**
 * What must not compile. Each line here is an error that the type check has to find: if one compiles,
 * `tsc` says that its `@ts-expect-error` is not used. Nothing of this runs.
 */
const base = { drug: 'ketamine', route: 'iv', status: 'V', sources: ['S55'] } as const;
const study = {
  ...base,
  time: [1, 'day'],
  people: [42, 42],
  comparator: 'midazolam',
  blinding: 'double',
  payer: 'notReported',
} as const;
const { time, people, comparator, blinding, payer } = study;
const counts = { response: [15, 5] } as const;
const rates = { response: [36, 12] } as const;

export const compiles: readonly Fact[] = [
  { ...study, counts },
  { ...study, people: { total: 84 }, rates },
  { ...study, people: [42], comparator: 'none', rates: { response: 36 } },
  { ...base, values: { drips: 6 } },
];

// @ts-expect-error: a count without a time
export const noTime: Fact = { ...base, people, comparator, blinding, payer, counts };
// @ts-expect-error: a count without people
export const noPeople: Fact = { ...base, time, comparator, blinding, payer, counts };
// @ts-expect-error: a count without what it was compared with
export const noComparator: Fact = { ...base, time, people, blinding, payer, counts };
// @ts-expect-error: a rate without who knew what was given
export const noBlinding: Fact = { ...base, time, people, comparator, payer, rates };
// @ts-expect-error: a rate without who paid
export const noPayer: Fact = { ...base, time, people, comparator, blinding, rates };
// @ts-expect-error: one arm of a study that compares two
export const oneArm: Fact = { ...study, rates: { response: 36 } };
// @ts-expect-error: two arms of a study that compares with none
export const twoArms: Fact = { ...study, comparator: 'none', rates };
// @ts-expect-error: counts, where the people of the arms are not known
export const noArms: Fact = { ...study, people: { total: 84 }, counts };
// @ts-expect-error: a number of people that hides in the values
export const hidden: Fact = { ...base, values: { people: 84 } };
// @ts-expect-error: a source that is not listed
export const noSource: Fact = { ...base, sources: ['S0'] };
// @ts-expect-error: no source at all
export const unsourced: Fact = { ...base, sources: [] };
// @ts-expect-error: a fact that was only recalled
export const recalled: Fact = { ...base, status: 'R' };

export const cited: FactId = 'E-EFF-02';
export const named: readonly ValueRef[] = [
  'E-EFF-02.response.other.not',
  'E-AE-05.dizziness.count.other',
  'E-AE-05.people.all',
  'E-EFF-01.trials',
  'E-EFF-01.time',
  'E-DUR-01.drip',
];
// @ts-expect-error: a fact that does not exist
export const noFact: FactId = 'E-EFF-99';
// @ts-expect-error: a value that its fact does not have
export const noValue: ValueRef = 'E-DUR-01.drop';
// @ts-expect-error: the other arm of a study that had none
export const noOther: ValueRef = 'E-EFF-09.response.other';
// @ts-expect-error: a count where the source gives a rate
export const noCount: ValueRef = 'E-EFF-02.response.count';
// @ts-expect-error: a value that counts no people is no figure
export const noFigure: FigureRef = 'E-DUR-01.drip';
// @ts-expect-error: hours are no minutes
export const noMinutes: MinuteRef = 'E-PRE-06.food';
