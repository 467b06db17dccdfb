/**
 * The choices, in the order in which they are listed. It is fixed and says nothing of which is better;
 * staying as you are is first, and is never left out.
 */
export const optionIds = [
  'stay',
  'antidepressant',
  'add',
  'talk',
  'tms',
  'ect',
  'ketamine',
  'shot',
  'esketamine',
  'trial',
] as const;

export type OptionId = (typeof optionIds)[number];

/** What is compared in a few words, in the order of the rows. */
export const comparisonRows = ['helps', 'harms', 'life', 'cost', 'approved'] as const;

export type ComparisonRow = (typeof comparisonRows)[number];

/** What is said of an option in full, in order. */
export const optionParts = ['what', ...comparisonRows, 'sure'] as const;

export type OptionPart = (typeof optionParts)[number];

/** What is asked of all of them: who the figures are of, and what to do. */
export const optionQuestions = ['figures', 'decide', 'sprayOrDrip', 'fails'] as const;

export interface OptionsContent {
  readonly title: string;
  readonly lede: string;
  /** The name of the table, and of each choice of an option in it. */
  readonly compare: string;
  readonly pick: string;
  /** All that the FDA says. */
  readonly approval: readonly string[];
  readonly inFull: string;
  /** A visit at the price that the clinic gives. */
  readonly ownPrice: string;
  readonly questions: Readonly<Record<OptionPart, string>>;
  readonly options: Readonly<
    Record<
      OptionId,
      {
        readonly name: string;
        /** The same in a word or two. */
        readonly short: string;
        /** A few words for a narrow column: the same room is kept for each, whichever is shown. */
        readonly brief: Readonly<Record<ComparisonRow, string>>;
        // Of what a clinic gives, the shared words say the cost.
      } & Readonly<Record<OptionPart, readonly string[]>>
    >
  >;
  readonly asked: Readonly<
    Record<
      (typeof optionQuestions)[number],
      { readonly title: string; readonly lines: readonly string[] }
    >
  >;
}
