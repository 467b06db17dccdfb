/** Ways of giving the medicine. `nasal` is esketamine spray in a certified clinic, never ketamine. */
export const routes = ['iv', 'im', 'nasal'] as const;

export type Route = (typeof routes)[number];

/** How every figure is said, whatever it counts. */
export interface FigureContent {
  /** The difference of two arms, and the counts behind them. */
  readonly more: string;
  readonly fewer: string;
  readonly same: string;
  readonly counts: string;
  readonly people: string;
  /** One arm in a few words. */
  readonly short: string;
  readonly shortOther: string;
  /** Under a picture, after the number. */
  readonly arm: string;
  /** What is said in place of an array when it would mislead. */
  readonly under: string;
  readonly noComparison: string;
}

/** What a visit costs and what plans cover, each with its date and how far it can be relied on. */
export interface CostContent {
  readonly title: string;
  readonly price: Readonly<Record<Route, readonly string[]>>;
  readonly priceSure: Readonly<Record<Route, string>>;
  readonly cover: Readonly<Record<Route, readonly string[]>>;
  readonly coverSure: string;
  readonly medicare: string;
  readonly ask: string;
  /** Before what the clinic itself says: `{price}` is in its currency, `{what}` in its own words. */
  readonly visit: string;
  readonly course: string;
  readonly details: string;
  readonly billing: string;
}

/** What every element says. */
export interface SharedContent {
  readonly routes: Readonly<Record<Route, string>>;
  /** The same in a word or two, all within the full name. */
  readonly routesShort: Readonly<Record<Route, string>>;
  readonly figure: FigureContent;
  readonly purpose: string;
  readonly adults: string;
  /** Lead-ins of the one line of help: a link to the emergency line or the crisis line follows. */
  readonly emergencyShort: string;
  readonly crisisShort: string;
  /**
   * The two ways to the crisis line. In Spanish it takes one press more, so their marks differ by language.
   * What is in round brackets is heard and not seen in the one line of help, which has to be short.
   */
  readonly crisisCall: string;
  readonly crisisText: string;
  readonly emergency: { readonly title: string; readonly items: readonly string[] };
  readonly crisis: {
    readonly title: string;
    readonly text: string;
    readonly language: string;
    readonly veterans: string;
  };
  readonly callClinic: { readonly title: string; readonly items: readonly string[] };
  readonly tellStaff: { readonly title: string; readonly items: readonly string[] };
  readonly costs: CostContent;
  /** How the evidence was chosen, and how hard the words are to read. */
  readonly method: string;
  readonly reading: string;
  readonly funding: string;
  readonly expired: string;
}
