/** The three parts of the guide. */
export type GuidePart = 'hope' | 'health' | 'matters';

/** A question of ours: its part, whether more than one option may be picked, and the options in order. */
interface GuideQuestion {
  readonly id: string;
  readonly part: GuidePart;
  readonly many: boolean;
  readonly options: readonly string[];
}

const list = [
  {
    id: 'hope',
    part: 'hope',
    many: true,
    options: ['depression', 'bipolar', 'trauma', 'ocd', 'anxiety', 'pain', 'alcohol', 'else'],
  },
  {
    id: 'heart',
    part: 'health',
    many: true,
    options: ['pressure', 'heart', 'artery', 'tangle', 'bleed', 'swelling', 'rise'],
  },
  {
    id: 'body',
    part: 'health',
    many: true,
    options: ['allergy', 'pregnant', 'nursing', 'liver', 'bladder', 'breath', 'eye'],
  },
  {
    id: 'mind',
    part: 'health',
    many: true,
    options: ['psychosis', 'mania', 'family', 'use', 'memory'],
  },
  {
    id: 'medicines',
    part: 'health',
    many: true,
    options: [
      'calming',
      'sedating',
      'lamotrigine',
      'stimulant',
      'maoi',
      'theophylline',
      'antidepressant',
      'other',
    ],
  },
  { id: 'visits', part: 'matters', many: false, options: ['fits', 'time', 'ride', 'both'] },
  { id: 'cost', part: 'matters', many: false, options: ['lot', 'some', 'little'] },
  { id: 'effects', part: 'matters', many: false, options: ['fine', 'worry', 'no'] },
  { id: 'others', part: 'matters', many: false, options: ['hear', 'tried', 'none', 'wait'] },
] as const satisfies readonly GuideQuestion[];

type Questions = (typeof list)[number];
export type GuideQuestionId = Questions['id'];

export const questions: ReadonlyArray<GuideQuestion & { readonly id: GuideQuestionId }> = list;

/**
 * What may be picked, and the note that it adds, if any. A note opens with "Tell your clinician if"
 * or "Ask about", says nothing about the reader, and rests first on the authority that it names.
 */
export interface GuideOptionContent {
  readonly label: string;
  readonly note?: string;
}

export interface GuideQuestionContent<Option extends string = string> {
  readonly question: string;
  /** Why it is asked, and what an answer changes. */
  readonly why: string;
  readonly options: Readonly<Record<Option, GuideOptionContent>>;
  /** The note of "I'm not sure". "I'd rather not say" adds none. */
  readonly notSure: string;
}

export interface RightForMeContent {
  readonly title: string;
  /** The title where medicines may not be named to the public, which is nearly everywhere but here. */
  readonly titleElsewhere: string;
  readonly lede: string;
  /** What is approved of the drugs that the clinic gives: at a glance, then in full; and where rules differ. */
  readonly approval: Readonly<Record<'ketamine' | 'esketamine' | 'elsewhere', string>> & {
    readonly short: Readonly<Record<'both' | 'ketamine' | 'esketamine', string>>;
  };
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
  /** Spoken when the guide opens, closes, or is at its end: what was pressed is gone by then. */
  readonly opened: string;
  readonly closed: string;
  readonly ready: string;
  readonly questions: {
    readonly [Id in GuideQuestionId]: GuideQuestionContent<
      Extract<Questions, { id: Id }>['options'][number]
    >;
  };
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
