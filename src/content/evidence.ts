import type { Fact } from './facts/fact.js';
import type { FactId, facts, FigureKey, FigureRef, FiguresIn } from './facts/facts.js';

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
export type Grade = 'veryLow';

/** What a source concludes where its counts alone would mislead. */
export type Conclusion = 'noDifference' | 'mixed';

/** What a result is compared with, where it is compared. */
export type Other = Exclude<(typeof facts)[FindingId]['comparator'], 'none'>;

/** Who did not know what was given, where a source of a finding says it. */
export type Blind = Exclude<NonNullable<Fact['blinding']>, 'notReported' | 'none'>;

/** Who paid, where a source says it. */
export type Paid = Exclude<NonNullable<Fact['payer']>, string>['kind'];

export interface FindingContent {
  /** What was given. */
  readonly given: string;
  /** When people were counted, where the source says it. */
  readonly time?: string;
  readonly who: string;
  /** What was found, where the source counts no one. */
  readonly said?: string;
  /** What has to stand beside its figures wherever they are. */
  readonly sum?: string;
  readonly lasted?: string;
  readonly notes?: readonly string[];
}

export interface EvidenceContent {
  readonly title: string;
  readonly lede?: string;
  /** What the FDA says: in a line, and in full. */
  readonly approvalShort: string;
  readonly approval: readonly string[];
  readonly legend: string;
  /** Over the figures of the first screen, by what is counted. */
  readonly people: string;
  /** The name of each, and the one answer. */
  readonly conditions: Readonly<
    Record<Condition, { readonly name: string; readonly message: string }>
  >;
  readonly drugs: Readonly<Record<'ketamine' | 'esketamine', string>>;
  /** Over the findings of one drug that are compared with one thing, or with nothing. */
  readonly compared: string;
  readonly alone: string;
  /** What is compared with, under a picture and in a sentence. */
  readonly others: Readonly<Record<Other, { readonly short: string; readonly full: string }>>;
  readonly findings: Readonly<Record<FindingId, FindingContent>>;
  /** Both framings of one arm, the two arms, and what a figure counts. */
  readonly had: string;
  readonly key: string;
  readonly arms: Readonly<Record<'ketamine' | 'esketamine' | 'other', string>>;
  /** A row's figures, as they are heard. */
  readonly row: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly counted: Readonly<Partial<Record<FigureKey<FindingFigure>, string>>>;
  readonly conclusions: Readonly<Record<Conclusion, string>>;
  readonly labels: Readonly<Record<'who' | 'time' | 'sure' | 'blind' | 'lasted' | 'paid', string>>;
  readonly sure: Readonly<Record<Grade, string>>;
  readonly blind: Readonly<Record<Blind, string>>;
  readonly paid: Readonly<Record<Paid, string>>;
  /** What people ask first, and what to know of all studies. */
  readonly questions: Readonly<
    Record<StudyQuestion, { readonly title: string; readonly items: readonly string[] }>
  >;
  /** Over the conditions that were not picked. */
  readonly more: string;
}

/** What people ask first of studies, in the order of the page; then what patients tell, which is no rate. */
export const questions = ['fast', 'lasts', 'forMe', 'spray', 'read', 'limits', 'stories'] as const;
export type StudyQuestion = (typeof questions)[number];

/** One result: which people, which drug, what was counted, and how far it can be trusted. */
export interface Finding<Id extends FactId = FactId, Ref extends FigureRef = FigureRef> {
  /** The fact that it shows. It holds when, against what, who knew and who paid. */
  readonly id: Id;
  readonly condition: Condition;
  readonly drug: 'ketamine' | 'esketamine';
  readonly figures: ReadonlyArray<readonly [Ref, Outcome]>;
  readonly conclusion?: Conclusion;
  /** Without it the source grades nothing. */
  readonly sure?: Grade;
}

const list = [
  {
    id: 'E-EFF-02',
    condition: 'depression',
    drug: 'ketamine',
    figures: [
      ['E-EFF-02.response', 'much'],
      ['E-EFF-02.remission', 'well'],
    ],
    sure: 'veryLow',
  },
  {
    id: 'E-EFF-07',
    condition: 'depression',
    drug: 'ketamine',
    figures: [
      ['E-EFF-07.response', 'much'],
      ['E-EFF-07.remission', 'well'],
    ],
    conclusion: 'noDifference',
  },
  {
    id: 'E-EFF-01',
    condition: 'depression',
    drug: 'ketamine',
    figures: [
      ['E-EFF-01.response', 'much'],
      ['E-EFF-01.remission', 'well'],
    ],
    sure: 'veryLow',
  },
  {
    id: 'E-EFF-08',
    condition: 'depression',
    drug: 'ketamine',
    figures: [
      ['E-EFF-08.day1', 'much'],
      ['E-EFF-08-D7.day7', 'much'],
    ],
    conclusion: 'noDifference',
  },
  {
    id: 'E-EFF-04',
    condition: 'depression',
    drug: 'ketamine',
    figures: [['E-EFF-04.remission', 'well']],
  },
  {
    id: 'E-EFF-28',
    condition: 'depression',
    drug: 'ketamine',
    figures: [
      ['E-EFF-28.response', 'much'],
      ['E-EFF-28.day7', 'much'],
    ],
  },
  {
    id: 'E-EFF-05',
    condition: 'depression',
    drug: 'ketamine',
    figures: [
      ['E-EFF-05.response', 'much'],
      ['E-EFF-05.remission', 'well'],
    ],
  },
  {
    id: 'E-EFF-06',
    condition: 'depression',
    drug: 'ketamine',
    figures: [['E-EFF-06.remission', 'well']],
  },
  {
    id: 'E-EFF-09',
    condition: 'depression',
    drug: 'ketamine',
    figures: [['E-EFF-09.response', 'much']],
  },
  {
    id: 'E-EFF-10',
    condition: 'depression',
    drug: 'ketamine',
    figures: [['E-EFF-10.response', 'much']],
  },
  {
    id: 'E-EFF-11',
    condition: 'depression',
    drug: 'ketamine',
    figures: [
      ['E-EFF-11.response', 'much'],
      ['E-EFF-11.remission', 'well'],
      ['E-EFF-11.worse', 'worse'],
    ],
  },
  {
    id: 'E-EFF-12',
    condition: 'depression',
    drug: 'esketamine',
    figures: [['E-EFF-12.remission', 'well']],
  },
  {
    id: 'E-EFF-13',
    condition: 'depression',
    drug: 'esketamine',
    figures: [['E-EFF-13.response', 'much']],
  },
  {
    id: 'E-EFF-32',
    condition: 'depression',
    drug: 'esketamine',
    figures: [
      ['E-EFF-32.response', 'much'],
      ['E-EFF-32.remission', 'well'],
    ],
  },
  {
    id: 'E-EFF-31',
    condition: 'depression',
    drug: 'esketamine',
    figures: [
      ['E-EFF-31.response56', 'much'],
      ['E-EFF-31.response84', 'much'],
      ['E-EFF-31.remission56', 'well'],
      ['E-EFF-31.remission84', 'well'],
    ],
    conclusion: 'mixed',
  },
  {
    id: 'E-EFF-33',
    condition: 'depression',
    drug: 'esketamine',
    figures: [
      ['E-EFF-33.response', 'much'],
      ['E-EFF-33.remission', 'well'],
    ],
    conclusion: 'noDifference',
  },
  {
    id: 'E-EFF-16',
    condition: 'depression',
    drug: 'esketamine',
    figures: [],
    conclusion: 'noDifference',
  },
  {
    id: 'E-EFF-14',
    condition: 'depression',
    drug: 'esketamine',
    figures: [['E-EFF-14.relapse', 'ill']],
  },
  {
    id: 'E-EFF-15',
    condition: 'depression',
    drug: 'esketamine',
    figures: [['E-EFF-15.remission', 'well']],
  },
  {
    id: 'E-EFF-03',
    condition: 'suicidal',
    drug: 'ketamine',
    figures: [['E-EFF-03.response', 'much']],
  },
  {
    id: 'E-EFF-30',
    condition: 'suicidal',
    drug: 'ketamine',
    figures: [['E-EFF-30.eased', 'better']],
  },
  {
    id: 'E-EFF-19',
    condition: 'suicidal',
    drug: 'ketamine',
    figures: [
      ['E-EFF-19.day1', 'free'],
      ['E-EFF-19.day7', 'free'],
      ['E-EFF-19.day14', 'free'],
    ],
  },
  {
    id: 'E-EFF-18',
    condition: 'suicidal',
    drug: 'ketamine',
    figures: [['E-EFF-18.free', 'free']],
    conclusion: 'mixed',
  },
  { id: 'E-EFF-17', condition: 'suicidal', drug: 'ketamine', figures: [] },
  { id: 'E-EFF-20', condition: 'suicidal', drug: 'esketamine', figures: [] },
  {
    id: 'E-EFF-21',
    condition: 'bipolar',
    drug: 'ketamine',
    figures: [['E-EFF-21.response', 'better']],
    sure: 'veryLow',
  },
  {
    id: 'E-EFF-21-X',
    condition: 'bipolar',
    drug: 'ketamine',
    figures: [
      ['E-EFF-21-X.first', 'better'],
      ['E-EFF-21-X2.second', 'better'],
    ],
  },
  {
    id: 'E-EFF-22',
    condition: 'ptsd',
    drug: 'ketamine',
    figures: [['E-EFF-22.response', 'better']],
  },
  {
    id: 'E-EFF-22-VA',
    condition: 'ptsd',
    drug: 'ketamine',
    figures: [],
    conclusion: 'noDifference',
  },
  {
    id: 'E-EFF-23',
    condition: 'ocd',
    drug: 'ketamine',
    figures: [['E-EFF-23.response', 'better']],
  },
  {
    id: 'E-EFF-23-OPEN',
    condition: 'ocd',
    drug: 'ketamine',
    figures: [['E-EFF-23-OPEN.response', 'better']],
  },
  {
    id: 'E-EFF-24',
    condition: 'anxiety',
    drug: 'ketamine',
    figures: [['E-EFF-24.response', 'better']],
    conclusion: 'mixed',
  },
  {
    id: 'E-EFF-25',
    condition: 'pain',
    drug: 'ketamine',
    figures: [],
    conclusion: 'noDifference',
  },
  {
    id: 'E-EFF-26',
    condition: 'alcohol',
    drug: 'ketamine',
    figures: [],
    conclusion: 'mixed',
  },
] as const satisfies readonly Finding[];

export type FindingId = (typeof list)[number]['id'];
/** The figures that are drawn here. */
export type FindingFigure = FiguresIn<typeof list>;

/** One for each result of the evidence, in its order within a condition; none is left out. */
export const findings: ReadonlyArray<Finding<FindingId, FindingFigure>> = list;

/** A figure of the first screen: which finding, and which of its figures. */
type Shown = readonly [id: FindingId, place?: number];

/** What stands first for each condition: a result, and beside it what tempers it. Both are of one size. */
export const headline: Readonly<Record<Condition, readonly Shown[]>> = {
  depression: [['E-EFF-02'], ['E-EFF-07']],
  suicidal: [['E-EFF-19'], ['E-EFF-19', 2]],
  bipolar: [['E-EFF-21'], ['E-EFF-21-X']],
  ptsd: [['E-EFF-22'], ['E-EFF-22-VA']],
  ocd: [['E-EFF-23'], ['E-EFF-23-OPEN']],
  anxiety: [['E-EFF-24']],
  pain: [['E-EFF-25']],
  alcohol: [['E-EFF-26']],
};
