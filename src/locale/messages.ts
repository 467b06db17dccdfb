/** The interface's own words, by use. `{n}` and the like are replaced when they are shown. */
export interface Messages {
  readonly step: string;
  readonly what: string;
  readonly notice: string;
  readonly can: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly allOpen: string;
  readonly allClosed: string;
  readonly sources: string;
  readonly sourcesFor: string;
  /** What a choice shows now. */
  readonly showing: string;
  readonly skipTo: string;
  readonly fromClinic: string;
  readonly yourClinic: string;
  readonly arriveEarly: string;
  readonly wholeVisit: string;
  readonly food: string;
  readonly addedByClinic: string;
  readonly print: string;
  readonly printFailed: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly call: string;
  /** What is in round brackets is heard and not seen. */
  readonly whenToCall: string;
  readonly or: string;
  /** Before the help line of another country, and where the page gives none. */
  readonly nearYou: string;
  readonly elsewhere: string;
  readonly book: string;
  readonly message: string;
  readonly consent: string;
  readonly intake: string;
  readonly talkTitle: string;
  readonly talkTo: string;
  readonly askClinician: string;
  /** Beside the call to action, and as heavy: not to act now is a choice too. */
  readonly notNow: string;
  readonly emergency: string;
  readonly urgent: string;
  readonly careful: string;
  readonly about: string;
  /** Opens how the words came about and who profits: it names both, as it is folded. */
  readonly made: string;
  readonly reviewedBy: string;
  readonly reviewedOn: string;
  readonly notReviewed: string;
  readonly nextReview: string;
  readonly checked: string;
  /** Where a reader reports a wrong fact: a link to the clinic's own address, else whom to tell. */
  readonly wrong: string;
  readonly tellClinic: string;
}
