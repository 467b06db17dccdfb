/**
 * The shape of everything the elements say. Words and numbers live apart: a word file never states a
 * number, it names the fact that holds it, so a translator cannot change a figure and a clinician
 * checks each figure once.
 *
 * Marks inside a sentence:
 * - `{E-DUR-01.drip}` is replaced by that value of that fact, written in the reader's language, and
 *   `{E-EFF-07.response}` by the people of 100 that it counts (see `valueOf`).
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
  /** How many people were in each arm: with the medicine, and with what it was compared with. */
  readonly people?: readonly [treated: number] | readonly [treated: number, compared: number];
  /** How many of them had each thing, in the same order. */
  readonly counts?: Readonly<Record<string, readonly [treated: number, compared: number]>>;
  /** People in each 100, where the source gives no count; two of them when there were two arms. */
  readonly rates?: Readonly<Record<string, number | readonly [treated: number, compared: number]>>;
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

export type EffectId =
  | 'detached'
  | 'dizzy'
  | 'sleepy'
  | 'sick'
  | 'pressure'
  | 'headache'
  | 'vision'
  | 'numb'
  | 'taste'
  | 'anxiety'
  | 'high'
  | 'confused'
  | 'seeing'
  | 'breathing'
  | 'mood'
  | 'allergy'
  | 'vein'
  | 'bladder'
  | 'memory'
  | 'liver'
  | 'dependence';

/** How urgent an effect is when it comes: it is expected, to be told, to be called in, or 911. */
export type Urgency = 'expected' | 'tell' | 'call' | 'emergency';

/** The three parts of the list, and the questions that people bring. */
export type EffectGroup = 'soon' | 'mind' | 'long';
export type Worry = 'control' | 'ill' | 'heart' | 'after' | 'hooked' | 'body';

export interface EffectWords {
  /** A plain name, and the clinical term. */
  readonly name: string;
  readonly term: string;
  /** What the team does, what the reader can do, and when to call for help. */
  readonly team: string;
  readonly can: string;
  readonly call: string;
  /** What else is known for a route, beside the figures. */
  readonly also?: Readonly<Partial<Record<Route, readonly string[]>>>;
}

export interface SideEffectsWords {
  readonly title: string;
  readonly lede: string;
  readonly routeLegend: string;
  readonly honest: readonly string[];
  readonly viewLegend: string;
  readonly views: Readonly<Record<'group' | 'worry' | 'frequent', string>>;
  readonly groups: Readonly<Record<EffectGroup, string>>;
  readonly worries: Readonly<Record<Worry, string>>;
  readonly frequent: string;
  readonly effects: Readonly<Record<EffectId, EffectWords>>;
  /** Who was studied, what it was compared with, and over what time, by the fact that counts them. */
  readonly studies: Readonly<Record<string, { readonly who: string; readonly versus: string }>>;
  /** What each count counts, where it is not the name of the effect. */
  readonly counted: Readonly<Record<string, string>>;
  readonly longTerm: Readonly<Record<Route, readonly string[]>>;
  readonly urgency: Readonly<Record<Urgency, string>>;
  readonly filter: string;
  readonly found: string;
  readonly none: string;
  readonly clear: string;
  /** Which people a figure counts. */
  readonly arms: Readonly<Record<Route | 'other', string>>;
  /** Both framings of one arm. */
  readonly had: string;
  readonly notKnown: string;
  readonly onlySpray: string;
  readonly onlyDrip: string;
  readonly key: string;
  readonly timeTitle: string;
  readonly time: Readonly<Record<Route, string>>;
  readonly timeNotKnown: string;
  readonly often: string;
  readonly team: string;
  readonly can: string;
  readonly call: string;
  readonly add: string;
  readonly remove: string;
  readonly list: {
    readonly title: string;
    readonly empty: string;
    readonly ask: string;
    readonly clear: string;
    readonly privacy: string;
  };
}

export type MechanismId = 'dock' | 'brakes' | 'rise' | 'signals' | 'connect';
export type Certainty = 'established' | 'likely' | 'theory';
/** What the picture shows beside the cells. */
export type Sign = 'drug' | 'dock' | 'glutamate' | 'brake' | 'growth' | 'branch';

export interface HowItWorksWords {
  readonly title: string;
  readonly lede: string;
  readonly honest: readonly string[];
  readonly steps: Readonly<
    Record<
      MechanismId,
      {
        readonly title: string;
        readonly what: readonly string[];
        /** What the picture shows, for those who do not see it; it stands alone. */
        readonly scene: string;
        /** In whom it was seen. */
        readonly where: string;
      }
    >
  >;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly signs: Readonly<Record<Sign, string>>;
  /** The two cells of the picture. */
  readonly cells: { readonly sends: string; readonly gets: string };
  readonly others: { readonly title: string; readonly items: readonly string[] };
  readonly proof: readonly string[];
  readonly back: string;
  readonly next: string;
  readonly all: string;
  readonly one: string;
}

/** What people were treated for in the studies. */
export const conditions = [
  'depression',
  'suicidal',
  'bipolar',
  'ptsd',
  'ocd',
  'anxiety',
  'pain',
  'alcohol',
] as const;
export type Condition = (typeof conditions)[number];
/** What was counted: a lower score as its source defines it, a very low one, and so on. */
export type Outcome = 'better' | 'much' | 'well' | 'ill' | 'worse' | 'free';
/** How sure a source says that a result is, on the GRADE scale. */
export type Grade = 'veryLow' | 'low' | 'none';
/** Whether people could tell what they got. */
export type Blinding = 'salt' | 'active' | 'guess' | 'asleep' | 'dummy' | 'open' | 'unknown';
/** What a source concludes where its counts alone would mislead. */
export type Conclusion = 'null' | 'mixed';

export interface FindingWords {
  /** What was given, and what it was compared with, if it was compared. */
  readonly given: string;
  readonly versus?: string;
  readonly time?: string;
  readonly who: string;
  /** What was found, where the source gives no counts. */
  readonly said?: string;
  readonly lasted?: string;
  readonly notes?: readonly string[];
}

export interface EvidenceWords {
  readonly title: string;
  readonly lede: string;
  readonly approval: readonly string[];
  /** Over the figures of the first screen. */
  readonly together: string;
  readonly limits: { readonly title: string; readonly items: readonly string[] };
  readonly lasts: string;
  readonly legend: string;
  readonly all: string;
  /** The name of each, and the one main message. */
  readonly conditions: Readonly<
    Record<Condition, { readonly name: string; readonly message: string }>
  >;
  readonly drugs: Readonly<Record<'ketamine' | 'esketamine', string>>;
  /** Between what was given and what it was compared with. */
  readonly against: string;
  readonly findings: Readonly<Record<string, FindingWords>>;
  /** Both framings of one arm, the two arms, and what a figure counts. */
  readonly had: string;
  readonly key: string;
  readonly arms: Readonly<Record<'ketamine' | 'esketamine' | 'other', string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly counted: Readonly<Record<string, string>>;
  readonly meaning: readonly string[];
  readonly conclusions: Readonly<Record<Conclusion, string>>;
  readonly labels: Readonly<Record<'who' | 'sure' | 'blind' | 'lasted' | 'paid', string>>;
  readonly sure: Readonly<Record<Grade, string>>;
  readonly blind: Readonly<Record<Blinding, string>>;
  readonly paid: string;
  readonly notKnown: string;
  readonly noTime: string;
  /** What patients tell, which is no rate. */
  readonly stories: { readonly title: string; readonly items: readonly string[] };
}

/**
 * The choices, in the order in which they are shown. It is fixed and says nothing of which is better;
 * staying as you are is first, and is never left out.
 */
export const options = [
  'stay',
  'antidepressant',
  'add',
  'talk',
  'tms',
  'ect',
  'ketamine',
  'esketamine',
  'trial',
] as const;
export type OptionId = (typeof options)[number];

/** What people ask of each choice, in the order of the rows. */
export const questions = ['what', 'time', 'life', 'helps', 'harms', 'cost', 'approved'] as const;
export type Question = (typeof questions)[number];

export interface OptionsWords {
  readonly title: string;
  readonly lede: string;
  /** What the choice is about, and how the figures may not be read. */
  readonly honest: readonly string[];
  readonly legend: string;
  readonly hint: string;
  /** Said when one more is picked than can be compared. */
  readonly most: string;
  readonly shown: string;
  readonly questions: Readonly<Record<Question, string>>;
  readonly options: Readonly<
    Record<OptionId, { readonly name: string } & Readonly<Record<Question, readonly string[]>>>
  >;
}

/** How every figure is said, whatever it counts. */
export interface FigureWords {
  /** The difference of two arms, and the counts behind them. */
  readonly more: string;
  readonly fewer: string;
  readonly same: string;
  readonly counts: string;
  readonly people: string;
  /** One arm in a few words. */
  readonly short: string;
  readonly shortOther: string;
  /** What is said in place of an array when it would mislead. */
  readonly under: string;
  readonly noComparison: string;
}

/** The three parts of the guide, and its questions; their order and kind are in `content/right-for-me.ts`. */
export type GuidePart = 'hope' | 'health' | 'matters';
export type GuideQuestionId =
  'hope' | 'heart' | 'body' | 'mind' | 'medicines' | 'visits' | 'cost' | 'effects' | 'others';

export interface GuideQuestionWords {
  readonly question: string;
  /** Why it is asked, and what an answer changes. */
  readonly why: string;
  /**
   * What may be picked, and the note that it adds, if any. A note opens with "Tell your clinician if"
   * or "Ask about", says nothing about the reader, and rests first on the authority that it names.
   */
  readonly options: Readonly<Record<string, readonly [label: string, note?: string]>>;
  /** The note of "I'm not sure". "I'd rather not say" adds none. */
  readonly notSure: string;
}

export interface RightForMeWords {
  readonly title: string;
  /** The title where medicines may not be named to the public, which is nearly everywhere but here. */
  readonly titleElsewhere: string;
  readonly lede: string;
  /** One line each on what is approved: of the drugs that the clinic gives, and where rules differ. */
  readonly approval: Readonly<Record<'ketamine' | 'esketamine' | 'elsewhere', string>>;
  readonly prepare: string;
  readonly close: string;
  readonly before: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly start: string;
  };
  readonly parts: Readonly<Record<GuidePart, string>>;
  readonly progress: string;
  readonly whyLabel: string;
  readonly many: string;
  readonly notSure: string;
  readonly notSay: string;
  readonly back: string;
  readonly next: string;
  readonly finish: string;
  readonly clear: string;
  readonly cleared: string;
  readonly questions: Readonly<Record<GuideQuestionId, GuideQuestionWords>>;
  /** Stands beside an authority that gives no year of its own. */
  readonly seen: string;
  readonly summary: {
    readonly title: string;
    readonly intro: readonly string[];
    readonly notes: string;
    readonly blank: string;
    readonly ask: { readonly title: string; readonly items: readonly string[] };
    readonly options: { readonly title: string; readonly items: readonly string[] };
    readonly all: string;
    readonly shared: string;
  };
}

/** What every element says. */
export interface SharedWords {
  readonly routes: Readonly<Record<Route, string>>;
  readonly figure: FigureWords;
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
