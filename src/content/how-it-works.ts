export type MechanismId = 'dock' | 'brakes' | 'rise' | 'signals' | 'connect';

export type Certainty = 'established' | 'likely' | 'theory';

/** What the picture names. */
export type Sign =
  'sends' | 'gets' | 'glutamate' | 'drug' | 'brake' | 'more' | 'other' | 'growth' | 'link';

export interface HowItWorksContent {
  readonly title: string;
  readonly lede: string;
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
  /** Names in the picture, each in one or two lines of at most 17 letters. */
  readonly signs: Readonly<Record<Sign, readonly string[]>>;
  /** What the FDA says: at a glance, then all of it. */
  readonly approval: { readonly short: string; readonly full: readonly string[] };
  readonly others: { readonly title: string; readonly items: readonly string[] };
  readonly back: string;
  readonly next: string;
  readonly all: string;
}

/**
 * The steps of the leading idea, in order, each with how sure it is: `established` in the lab and in
 * people, `likely` but mostly seen in animals, or a `theory` in people.
 */
export const mechanisms: ReadonlyArray<{
  readonly id: MechanismId;
  readonly certainty: Certainty;
}> = [
  { id: 'dock', certainty: 'established' },
  { id: 'brakes', certainty: 'theory' },
  { id: 'rise', certainty: 'theory' },
  { id: 'signals', certainty: 'likely' },
  { id: 'connect', certainty: 'theory' },
];
