import type { Route } from '../shared.js';
import type { SourceId } from '../sources.js';

/** What a number counts, when it counts time; two numbers are a range. */
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export type Duration = readonly [number, Unit] | readonly [from: number, to: number, unit: Unit];

/** A number, a time, or what is the same in every language: a phone line, a year. */
export type Value = number | string | Duration;

/**
 * How a fact was checked. `V`: seen in the paper, label or agency page. `V2`: seen in a secondary
 * page only. What is only recalled has no place here, so it cannot reach a page.
 */
export type Status = 'V' | 'V2';

/** Looked for and not found: said as such, which is not the same as none. */
type NotReported = 'notReported';

/**
 * When people were counted: so long after the start, `course` at the end of the treatment or while it
 * went on, `once` when they were asked one time, `mixed` when it differs between the studies.
 */
export type Time = Duration | 'course' | 'once' | 'mixed' | NotReported;

/** How many people, where the source does not say how many were in each arm, and in how many trials. */
export interface Total {
  readonly total: number;
  readonly trials?: number;
}

/** What the other people got. Spray and drip placebos have no drug in them. */
export type Comparator =
  | 'saline'
  | 'midazolam'
  | 'placebo'
  | 'placeboSpray'
  | 'ketamine'
  | 'esketamine'
  | 'ect'
  | 'quetiapine'
  | 'sham'
  | 'education'
  | 'mixed';

/**
 * Who did not know what was given. `double`: patients and staff. `guessed`: the same, but most people
 * guessed it. `triple`: raters too. `raters`: they, and of the others it is not said. `ratersOnly`: all
 * others knew. `open`: everyone knew. `mixed`: it differs. `none`: nothing was given by the study, as in
 * a survey or a model.
 */
export type Blinding =
  | 'double'
  | 'guessed'
  | 'triple'
  | 'raters'
  | 'ratersOnly'
  | 'open'
  | 'mixed'
  | 'none'
  | NotReported;

/** Who paid: a public body, or the drug's maker. `staff`: not said, but authors work for a company. */
export type Payer =
  { readonly kind: 'public' | 'maker' | 'staff'; readonly name: string } | NotReported;

interface Base {
  /**
   * Ketamine and esketamine are two drugs: a figure of one is never shown for the other. `any` holds
   * for both; `other` is a treatment that is neither.
   */
  readonly drug: 'ketamine' | 'esketamine' | 'any' | 'other';
  /** `sc` is a shot under the skin, which no clinic route here is. */
  readonly route: Route | 'sc' | 'any';
  readonly status: Status;
  /** Most direct first. */
  readonly sources: readonly [SourceId, ...SourceId[]];
}

type Values = Readonly<Record<string, Value>>;
type Counted<Each> = Readonly<Record<string, Each>>;

/** What counts no people. A number of people in `values` does not compile: that is a study. */
export interface Statement extends Base {
  readonly values?: Values & { readonly people?: never; readonly outOf?: never };
  readonly time?: never;
  readonly people?: never;
  readonly comparator?: never;
  readonly blinding?: never;
  readonly payer?: never;
  readonly counts?: never;
  readonly rates?: never;
}

/** What counts people. Without one of these it does not compile: each is told, or told to be unknown. */
interface Study extends Base {
  readonly values?: Values & {
    readonly people?: never;
    readonly outOf?: never;
    readonly time?: never;
  };
  readonly time: Time;
  readonly blinding: Blinding;
  readonly payer: Payer;
}

/** A study with two arms: with the medicine first, then with what it was compared with. */
interface Compared extends Study {
  readonly comparator: Comparator | NotReported;
}

/** The people of each arm are known, so the source may give counts. */
export interface ComparedByCount extends Compared {
  readonly people: readonly [treated: number, compared: number];
  /** How many had each thing. */
  readonly counts?: Counted<readonly [treated: number, compared: number]>;
  /** People in each 100, where the source gives no count. */
  readonly rates?: Counted<readonly [treated: number, compared: number]>;
}

/** The people of each arm are not known, so only rates can be shown. */
export interface ComparedByRate extends Compared {
  readonly people: Total | NotReported;
  readonly counts?: never;
  readonly rates?: Counted<readonly [treated: number, compared: number]>;
}

/** A study of one group. `none`: no other group. `notReported`: its source gives no figure of one. */
export interface Alone extends Study {
  readonly comparator: 'none' | NotReported;
  readonly people: readonly [number] | NotReported;
  readonly counts?: Counted<readonly [number]>;
  readonly rates?: Counted<number>;
}

export type Fact = Statement | ComparedByCount | ComparedByRate | Alone;
export type Facts = Readonly<Record<string, Fact>>;
