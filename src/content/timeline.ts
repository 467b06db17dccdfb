import type { LaneId, PhaseId, Route, StepId } from './schema.js';

/** The value of a fact, as `E-DUR-01.drip`. */
export type FactRef = `E-${string}.${string}`;

/** The order of the treatment, the same in every language. */
export const phases: ReadonlyArray<readonly [PhaseId, readonly StepId[]]> = [
  ['before', ['talk', 'checks', 'choose', 'prepare']],
  ['day', ['arrive', 'dose', 'feel', 'watch', 'wear-off', 'leave']],
  ['after', ['home', 'next-day', 'more', 'follow-up']],
];

/**
 * One line of the picture of the treatment day, in minutes from the start of the medicine: its name
 * and its two ends. An end names the fact that holds the minutes (a range is read at its far end); it
 * is `null` where no fact sets it, and drawn open, for the clinic to set.
 */
export type Lane<End> = readonly [id: LaneId, from: End | 0 | null, to: End | 0 | null];

export const day: Readonly<Record<Route, ReadonlyArray<Lane<FactRef>>>> = {
  iv: [
    ['arrive', null, 0],
    ['dose', 0, 'E-DUR-01.drip'],
    ['strong', 0, 'E-DUR-01.peak'],
    ['fade', 'E-DUR-01.peak', 'E-DUR-01.mostGone'],
    ['checks', 0, 'E-DUR-01.checksFor'],
    ['leave', 'E-DUR-01.drip', null],
  ],
  im: [
    ['arrive', null, 0],
    ['dose', 0, 0],
    ['strong', 0, 'E-DUR-02.peak'],
    ['fade', 'E-DUR-02.peak', 'E-DUR-02.felt'],
    ['checks', 0, 'E-DUR-02.watch'],
    ['leave', 'E-DUR-02.watch', null],
  ],
  nasal: [
    ['arrive', null, 0],
    ['dose', 0, 'E-DUR-05.rest'],
    ['strong', 'E-DUR-05.sleepyStart', 'E-DUR-05.sleepyPeak'],
    ['fade', 'E-DUR-05.sleepyPeak', 'E-DUR-05.detachedGone'],
    ['checks', 0, 'E-DUR-05.watch'],
    ['leave', 'E-REG-09.watch', null],
  ],
};

/**
 * A run of weeks with the same number of visits: the first week, the last one (`null` when it goes
 * on) and the visits in each. The runs are in the order of the words in `weeks.cells`.
 */
export type Weeks = readonly [from: FactRef | 1, to: FactRef | null, visits: FactRef];

/** The usual course, where studies or the label give one. */
export const course: Readonly<Record<Route, readonly Weeks[]>> = {
  iv: [[1, 'E-POST-04.weeks', 'E-POST-04.perWeek']],
  im: [],
  nasal: [
    [1, 'E-POST-05.firstWeeks', 'E-POST-05.perWeekFirst'],
    ['E-POST-05.nextFrom', 'E-POST-05.nextTo', 'E-POST-05.perWeekNext'],
    ['E-POST-05.thenFrom', null, 'E-POST-05.perWeekNext'],
  ],
};
