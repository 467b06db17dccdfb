/** What can be wrong with a page. */
export type FindingCode =
  | 'widget-missing'
  | 'widget-as-text'
  | 'widget-unknown'
  | 'attribute-unknown'
  | 'attribute-refused'
  | 'script-missing'
  | 'script-unreachable'
  | 'script-hash'
  | 'script-policy'
  | 'script-twice'
  | 'language-missing'
  | 'help-missing'
  | 'watched'
  | 'review-past'
  | 'room-held';

/** One thing to mend. */
export interface Finding {
  readonly code: FindingCode;
  /** The line of the page, or 0 where it is of the page as a whole. */
  readonly line: number;
  /** What is wrong, and what to do, in a web person's words. */
  readonly words: string;
}
