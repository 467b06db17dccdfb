import type { MinuteRef, WeekRef } from './facts/facts.js';
import type { Route } from './shared.js';

/** What is said about one step of the treatment. */
export interface StepContent {
  readonly title: string;
  /** When it is or how long it takes, where its place among the others does not say it. */
  readonly when?: string;
  /** What happens, a sentence or more each. */
  readonly what: readonly string[];
  /** What the reader may notice or feel. */
  readonly notice: readonly string[];
  /** What the reader can do. */
  readonly can: readonly string[];
}

/** A step whose words differ by route in some of its parts. */
export type StepByRoute = Partial<StepContent> & Partial<Record<Route, Partial<StepContent>>>;

export type StepId =
  | 'talk'
  | 'checks'
  | 'choose'
  | 'prepare'
  | 'arrive'
  | 'dose'
  | 'feel'
  | 'watch'
  | 'wear-off'
  | 'leave'
  | 'home'
  | 'next-day'
  | 'more'
  | 'follow-up';

export type PhaseId = 'before' | 'day' | 'after';

/** What a reader asks first, in the order in which it stands. */
export const firstFacts = ['visit', 'visits', 'ride', 'driving'] as const;

/** One of them: a few words that are read from afar, and what they are of. */
export interface FirstFact {
  readonly fact: string;
  readonly of: string;
}

export type LaneId = 'checks' | 'dose' | 'strong' | 'fade' | 'leave';

/** One row of the picture: its name in a word or two, and when it is in words. */
export interface LaneContent {
  readonly name: string;
  readonly when: string;
}

/** One cell of the calendar: the name of a week, and its visits in words. */
export interface WeekContent {
  readonly name: string;
  readonly visits: string;
}

export interface TimelineContent {
  readonly title: string;
  /** Left out: the first facts say what this is. */
  readonly lede?: string;
  readonly routeLegend: string;
  readonly facts: Readonly<Record<Route, Readonly<Record<(typeof firstFacts)[number], FirstFact>>>>;
  /** Under the length of a visit that the clinic itself gives. */
  readonly clinicVisit: string;
  /** What the drug regulator says of this use: in a line, which opens to all of it. */
  readonly approval: Readonly<
    Record<Route, { readonly short: string; readonly full: readonly string[] }>
  >;
  readonly phases: Readonly<Record<PhaseId, { readonly label: string; readonly title: string }>>;
  readonly steps: Readonly<Record<StepId, StepByRoute>>;
  readonly day: {
    readonly title: string;
    /** Over what the facts and the picture rest on. */
    readonly about: string;
    readonly note: Readonly<Record<Route, readonly string[]>>;
    readonly start: string;
    readonly lanes: Readonly<Record<Route, Readonly<Record<LaneId, LaneContent>>>>;
  };
  readonly weeks: {
    readonly title: string;
    /** A cell a run of weeks. The order and the dots are in `content/timeline.ts`. */
    readonly cells: Readonly<Record<Route, readonly WeekContent[]>>;
    readonly note: Readonly<Record<Route, readonly string[]>>;
  };
  readonly ready: {
    readonly title: string;
    readonly items: Readonly<Record<Route, readonly string[]>>;
  };
}

/** The order of the treatment, the same in every language. */
export const phases: ReadonlyArray<{ readonly id: PhaseId; readonly steps: readonly StepId[] }> = [
  { id: 'before', steps: ['talk', 'checks', 'choose', 'prepare'] },
  { id: 'day', steps: ['arrive', 'dose', 'feel', 'watch', 'wear-off', 'leave'] },
  { id: 'after', steps: ['home', 'next-day', 'more', 'follow-up'] },
];

/**
 * One row of the picture of the treatment day: its lines, each from one minute to another, counted from
 * the start of the medicine. An end names the fact that holds the minutes (a range is read at its far
 * end); it is `null` where no fact sets it, and drawn open, for the clinic to set.
 *
 * The ride home starts when the effects have passed and staff no longer check, and never before.
 */
export interface Lane<End> {
  readonly id: LaneId;
  readonly lines: ReadonlyArray<readonly [from: End | 0 | null, to: End | 0 | null]>;
}

export const day: Readonly<Record<Route, ReadonlyArray<Lane<MinuteRef>>>> = {
  iv: [
    {
      id: 'checks',
      lines: [
        [null, 0],
        [0, 'E-DUR-01.checksFor'],
      ],
    },
    { id: 'dose', lines: [[0, 'E-DUR-01.drip']] },
    { id: 'strong', lines: [[0, 'E-DUR-01.peak']] },
    { id: 'fade', lines: [['E-DUR-01.peak', 'E-DUR-01.mostGone']] },
    { id: 'leave', lines: [['E-DUR-01.mostGone', null]] },
  ],
  im: [
    {
      id: 'checks',
      lines: [
        [null, 0],
        [0, 'E-DUR-02.watch'],
      ],
    },
    { id: 'dose', lines: [[0, 0]] },
    { id: 'strong', lines: [[0, 'E-DUR-02.peak']] },
    { id: 'fade', lines: [['E-DUR-02.peak', 'E-DUR-02.felt']] },
    { id: 'leave', lines: [['E-DUR-02.felt', null]] },
  ],
  nasal: [
    {
      id: 'checks',
      lines: [
        [null, 0],
        [0, 'E-DUR-05.watch'],
      ],
    },
    { id: 'dose', lines: [[0, 'E-DUR-05.rest']] },
    { id: 'strong', lines: [['E-DUR-05.sleepyStart', 'E-DUR-05.sleepyPeak']] },
    { id: 'fade', lines: [['E-DUR-05.sleepyPeak', 'E-DUR-05.detachedGone']] },
    { id: 'leave', lines: [['E-REG-09.watch', null]] },
  ],
};

/**
 * A run of weeks with the same number of visits: the first week, the last one (`null` when it goes
 * on) and the visits in each. The runs are in the order of the words in `weeks.cells`.
 */
export interface Weeks {
  readonly from: WeekRef | 1;
  readonly to: WeekRef | null;
  readonly visits: WeekRef;
}

/** The usual course, where studies or the label give one. */
export const course: Readonly<Record<Route, readonly Weeks[]>> = {
  iv: [{ from: 1, to: 'E-POST-04.weeks', visits: 'E-POST-04.perWeek' }],
  im: [],
  nasal: [
    { from: 1, to: 'E-POST-05.firstWeeks', visits: 'E-POST-05.perWeekFirst' },
    { from: 'E-POST-05.nextFrom', to: 'E-POST-05.nextTo', visits: 'E-POST-05.perWeekNext' },
    { from: 'E-POST-05.thenFrom', to: null, visits: 'E-POST-05.perWeekNext' },
  ],
};
