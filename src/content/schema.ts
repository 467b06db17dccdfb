/**
 * The shape of everything the elements say. Words and numbers live apart: a word file never states a
 * number, it names the fact that holds it, so a translator cannot change a figure and a clinician
 * checks each figure once.
 *
 * Marks inside a sentence:
 * - `{E-DUR-01.drip}` is replaced by that value of that fact, written in the reader's language.
 * - `{clinic}` and the like are replaced by what the clinic gave.
 * - `[E-DUR-01, E-PRE-02]` at the end names the facts that the sentence rests on; the reader sees
 *   their sources.
 * - `[plain]` says that the sentence makes no medical statement.
 *
 * All but the clinic's own are replaced when the package is built, see `locale/finish.ts`.
 */

/** Ways of giving the medicine. `nasal` is esketamine spray in a certified clinic, never ketamine. */
export const routes = ['iv', 'im', 'nasal'] as const;
export type Route = (typeof routes)[number];

/** What an ISO string stands for, or a number with the unit that it counts; two numbers are a range. */
export type Unit = 'minute' | 'hour' | 'day' | 'week';
export type Value =
  number | string | readonly [number, Unit] | readonly [from: number, to: number, unit: Unit];

/**
 * How a fact was checked. `V`: seen in the paper, label or agency page. `V2`: seen in a secondary
 * page only. `R`: recalled, not seen; such a fact may be kept but never shown.
 */
export type Status = 'V' | 'V2' | 'R';

export interface Fact {
  /** Ketamine and esketamine are two drugs: a figure of one is never shown for the other. */
  readonly drug: 'ketamine' | 'esketamine' | 'any';
  readonly route: Route | 'any';
  readonly status: Status;
  /** Ids of `sources`, most direct first. */
  readonly sources: readonly string[];
  readonly values?: Readonly<Record<string, Value>>;
}
export type Facts = Readonly<Record<string, Fact>>;

export interface Source {
  /** Author, title, place and year, as a reader would look it up. */
  readonly cite: string;
  /** A DOI, when the publication was seen to carry it. */
  readonly doi?: string;
  /** A PubMed number, when there is no DOI. */
  readonly pubmed?: number;
}

/** What is said about one step of the treatment. */
export interface StepWords {
  readonly title: string;
  /** When it is and how long it takes. */
  readonly when: string;
  /** What happens, a sentence or more each. */
  readonly what: readonly string[];
  /** What the reader may notice or feel. */
  readonly notice: readonly string[];
  /** What the reader can do. */
  readonly can: readonly string[];
}

/** A step whose words differ by route in some of its parts. */
export type StepByRoute = Partial<StepWords> & Partial<Record<Route, Partial<StepWords>>>;

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
export type LaneId = 'arrive' | 'dose' | 'strong' | 'fade' | 'checks' | 'leave';

export interface TimelineWords {
  readonly title: string;
  readonly lede: string;
  readonly routeLegend: string;
  readonly routes: Readonly<Record<Route, string>>;
  /** What the drug regulator says of this use; on the first screen. */
  readonly approval: Readonly<Record<Route, readonly string[]>>;
  readonly phases: Readonly<Record<PhaseId, { readonly label: string; readonly title: string }>>;
  readonly steps: Readonly<Record<StepId, StepByRoute>>;
  readonly day: {
    readonly title: string;
    readonly note: string;
    readonly start: string;
    /** One line of the picture: its name, and when it is in words. */
    readonly lanes: Readonly<
      Record<Route, Readonly<Record<LaneId, readonly [name: string, when: string]>>>
    >;
  };
  readonly weeks: {
    readonly title: string;
    /** One cell a week: its name and its visits. The order and the dots are in `content/timeline.ts`. */
    readonly cells: Readonly<Record<Route, ReadonlyArray<readonly [name: string, visits: string]>>>;
    readonly note: Readonly<Record<Route, readonly string[]>>;
  };
  readonly ready: {
    readonly title: string;
    readonly items: Readonly<Record<Route, readonly string[]>>;
  };
}

/** What every element says. */
export interface SharedWords {
  readonly purpose: string;
  readonly adults: string;
  /** Lead-ins of the one line of help: a link to the emergency line or the crisis line follows. */
  readonly emergencyShort: string;
  readonly crisisShort: string;
  readonly emergency: { readonly title: string; readonly items: readonly string[] };
  readonly crisis: {
    readonly title: string;
    readonly text: string;
    readonly language: string;
    readonly veterans: string;
  };
  readonly callClinic: { readonly title: string; readonly items: readonly string[] };
  readonly tellStaff: { readonly title: string; readonly items: readonly string[] };
  readonly funding: string;
  readonly expired: string;
}
