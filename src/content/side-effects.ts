import type {
  FactId,
  FigureKey,
  FigureRef,
  FiguresIn,
  FigureStudy,
  MinuteRef,
} from './facts/facts.js';
import type { Route } from './shared.js';

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

/** What people ask first of side effects, in the order in which it is answered. */
export type Asked =
  'lasts' | 'worst' | 'addictive' | 'drive' | 'antidepressant' | 'notFor' | 'figures';

export interface EffectContent {
  /** A plain name, and the clinical term. */
  readonly name: string;
  readonly term: string;
  /** What the team does, what the reader can do, and when to call for help. */
  readonly team: string;
  readonly can: string;
  readonly call: string;
  /** How often, where a figure would mislead: a source that says only at least, or how it was measured. */
  readonly often?: Readonly<Partial<Record<Route, string>>>;
  /** What else is known for a route, beside the figures. */
  readonly also?: Readonly<Partial<Record<Route, readonly string[]>>>;
}

/** Who was studied over what time, and what it was compared with, if it was compared. */
export interface StudyContent {
  readonly who: string;
  readonly versus?: string;
  /** What is said in place of the difference, where it would mislead. Why is told once, with the figures. */
  readonly apart?: string;
}

export interface SideEffectsContent {
  readonly title: string;
  readonly lede: string;
  readonly routeLegend: string;
  /** What the bars stand for: with the medicine, and without it. None where nothing is counted. */
  readonly bars: Readonly<Partial<Record<Route, readonly [treated: string, compared: string]>>>;
  /** What is said under the bars, or in place of them. */
  readonly underBars: Readonly<Record<Route, readonly string[]>>;
  /** What needs the emergency line, after the link to it. */
  readonly danger: string;
  /** What the FDA says, in a line. All that it says opens under it. */
  readonly approvalShort: Readonly<Record<Route, string>>;
  readonly approval: Readonly<Record<Route, readonly string[]>>;
  /** What opens the list. */
  readonly all: string;
  /** Why some rows have no figure. Where none has one, `underBars` says so. */
  readonly noFigure: string;
  readonly askedTitle: string;
  readonly asked: Readonly<Record<Asked, string>>;
  readonly answers: Readonly<Record<Route, Readonly<Record<Asked, readonly string[]>>>>;
  readonly viewLegend: string;
  readonly views: Readonly<Record<'group' | 'worry' | 'frequent', string>>;
  readonly groups: Readonly<Record<EffectGroup, string>>;
  readonly worries: Readonly<Record<Worry, string>>;
  readonly frequent: string;
  readonly effects: Readonly<Record<EffectId, EffectContent>>;
  /** By the fact that counts them. */
  readonly studies: Readonly<Record<FigureStudy<EffectFigure>, StudyContent>>;
  /** What each count counts, where it is not the name of the effect. */
  readonly counted: Readonly<Partial<Record<FigureKey<EffectFigure>, string>>>;
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
  readonly onlySpray: string;
  readonly onlyDrip: string;
  readonly key: string;
  readonly timeTitle: string;
  readonly time: Readonly<Record<Route, string>>;
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

/** Minutes from the start of the medicine: when it starts, when it peaks, when it is gone. */
export interface EffectTime<End> {
  readonly start: End | 0;
  readonly peak: End;
  readonly gone: End;
}

export interface Effect<Ref extends FigureRef = FigureRef> {
  readonly id: EffectId;
  /** The advice that its words rest on. */
  readonly fact: FactId;
  readonly group: EffectGroup;
  readonly worry: Worry;
  readonly urgency: Urgency;
  /**
   * By route, the figure that is drawn first, then the others. None: not known. A comparison with ECT
   * stands last: ECT causes several of these itself, which would make them look harmless.
   */
  readonly figures?: Readonly<Partial<Record<Route, readonly Ref[]>>>;
  /** By route, a share of which its source says only that it is at least so much. It comes before the figures. */
  readonly atLeast?: Readonly<Partial<Record<Route, FigureRef>>>;
  readonly time?: Readonly<Partial<Record<Route, EffectTime<MinuteRef>>>>;
  /** Routes that cannot have it. */
  readonly not?: readonly Route[];
}

/** What holds for most short effects of a drip and of a shot. */
const drip = { start: 0, peak: 'E-DUR-01.peak', gone: 'E-DUR-01.mostGone' } as const;
const shot = { start: 0, peak: 'E-DUR-02.peak', gone: 'E-DUR-02.felt' } as const;
const brief = { iv: drip, im: shot } as const;

const list = [
  {
    id: 'detached',
    fact: 'E-SE-01',
    group: 'mind',
    worry: 'control',
    urgency: 'expected',
    figures: {
      iv: ['E-AE-01.derealization', 'E-AE-03.dissociation', 'E-AE-02.dissociation'],
      nasal: ['E-AE-05.dissociation'],
    },
    time: {
      ...brief,
      nasal: { start: 0, peak: 'E-DUR-05.detachedPeak', gone: 'E-DUR-05.detachedGone' },
    },
  },
  {
    id: 'dizzy',
    fact: 'E-SE-02',
    group: 'soon',
    worry: 'ill',
    urgency: 'expected',
    figures: {
      iv: ['E-AE-01.dizziness', 'E-AE-03.dizziness', 'E-AE-02.vertigo'],
      nasal: ['E-AE-05.dizziness', 'E-AE-05.vertigo'],
    },
    time: brief,
  },
  {
    id: 'sleepy',
    fact: 'E-SE-03',
    group: 'soon',
    worry: 'after',
    urgency: 'expected',
    figures: { iv: ['E-AE-03.drowsiness'], nasal: ['E-AE-05.sedation'] },
    time: {
      ...brief,
      nasal: {
        start: 'E-DUR-05.sleepyStart',
        peak: 'E-DUR-05.sleepyPeak',
        gone: 'E-DUR-05.sleepyGone',
      },
    },
  },
  {
    id: 'sick',
    fact: 'E-SE-04',
    group: 'soon',
    worry: 'ill',
    urgency: 'expected',
    figures: {
      iv: ['E-AE-03.nausea', 'E-AE-02.nausea', 'E-AE-02.vomiting'],
      nasal: ['E-AE-05.nausea', 'E-AE-05.vomiting'],
    },
    time: brief,
  },
  {
    id: 'pressure',
    fact: 'E-SE-05',
    group: 'soon',
    worry: 'heart',
    urgency: 'tell',
    figures: { iv: ['E-AE-03.pressure'], nasal: ['E-AE-05.pressure', 'E-AE-05.fastHeart'] },
    time: { ...brief, nasal: { start: 0, peak: 'E-AE-08.peak', gone: 'E-AE-08.lastsMinutes' } },
  },
  {
    id: 'headache',
    fact: 'E-SE-06',
    group: 'soon',
    worry: 'ill',
    urgency: 'expected',
    figures: { iv: ['E-AE-02.headache'], nasal: ['E-AE-05.headache'] },
    time: brief,
  },
  {
    id: 'vision',
    fact: 'E-SE-07',
    group: 'soon',
    worry: 'after',
    urgency: 'expected',
    figures: {
      iv: ['E-AE-02.doubleVision', 'E-AE-02.blurredVision'],
      nasal: ['E-AE-05-T1.blurredVision'],
    },
    atLeast: { iv: 'E-DUR-06.atLeast' },
    time: brief,
  },
  {
    id: 'numb',
    fact: 'E-SE-08',
    group: 'soon',
    worry: 'control',
    urgency: 'expected',
    figures: { nasal: ['E-AE-05.numbness'] },
    atLeast: { iv: 'E-DUR-06.atLeast' },
    time: brief,
  },
  {
    id: 'taste',
    fact: 'E-SE-09',
    group: 'soon',
    worry: 'ill',
    urgency: 'expected',
    figures: { nasal: ['E-AE-05.taste', 'E-AE-05.nose', 'E-AE-05.throat'] },
    not: ['iv', 'im'],
  },
  {
    id: 'anxiety',
    fact: 'E-SE-10',
    group: 'mind',
    worry: 'control',
    urgency: 'tell',
    figures: { iv: ['E-AE-02.anxiety'], nasal: ['E-AE-05.anxiety'] },
    time: brief,
  },
  {
    id: 'high',
    fact: 'E-SE-11',
    group: 'mind',
    worry: 'hooked',
    urgency: 'tell',
    figures: { iv: ['E-AE-02.euphoria'], nasal: ['E-AE-05.euphoria', 'E-AE-05.drunk'] },
    time: brief,
  },
  {
    id: 'confused',
    fact: 'E-SE-12',
    group: 'mind',
    worry: 'after',
    urgency: 'expected',
    figures: { iv: ['E-AE-02.confusion'], nasal: ['E-AE-05.impairment'] },
    time: brief,
  },
  {
    id: 'seeing',
    fact: 'E-SE-13',
    group: 'mind',
    worry: 'control',
    urgency: 'call',
  },
  {
    id: 'breathing',
    fact: 'E-SE-14',
    group: 'soon',
    worry: 'heart',
    urgency: 'emergency',
    figures: { iv: ['E-AE-02.lowOxygen'] },
  },
  {
    id: 'mood',
    fact: 'E-SE-15',
    group: 'mind',
    worry: 'control',
    urgency: 'call',
    figures: { iv: ['E-SE-15-KET.worse', 'E-SE-15-KET.thoughts'] },
  },
  { id: 'allergy', fact: 'E-SE-16', group: 'soon', worry: 'heart', urgency: 'emergency' },
  {
    id: 'vein',
    fact: 'E-SE-17',
    group: 'soon',
    worry: 'ill',
    urgency: 'call',
    not: ['im', 'nasal'],
  },
  {
    id: 'bladder',
    fact: 'E-SE-18',
    group: 'long',
    worry: 'body',
    urgency: 'call',
    figures: { nasal: ['E-AE-05.urination'] },
  },
  { id: 'memory', fact: 'E-LT-03', group: 'long', worry: 'body', urgency: 'tell' },
  { id: 'liver', fact: 'E-LT-04', group: 'long', worry: 'body', urgency: 'tell' },
  { id: 'dependence', fact: 'E-LT-05', group: 'long', worry: 'hooked', urgency: 'call' },
] as const satisfies readonly Effect[];

/** The figures that are drawn here. */
export type EffectFigure = FiguresIn<typeof list>;

export const effects: ReadonlyArray<Effect<EffectFigure>> = list;
