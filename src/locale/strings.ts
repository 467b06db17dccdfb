/** The interface's own words, by use. `{n}` and the like are replaced when they are shown. */
export interface Strings {
  readonly step: string;
  readonly what: string;
  readonly notice: string;
  readonly can: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly sources: string;
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
  readonly or: string;
  readonly text: string;
  /** Before the help line of another country, and where the page gives none. */
  readonly nearYou: string;
  readonly elsewhere: string;
  /** What a text to the crisis line says, to reach this language. */
  readonly smsBody: string;
  readonly book: string;
  readonly message: string;
  readonly talkTitle: string;
  readonly talkTo: string;
  readonly askClinician: string;
  readonly emergency: string;
  readonly urgent: string;
  readonly careful: string;
  readonly about: string;
  readonly reviewedBy: string;
  readonly reviewedOn: string;
  readonly notReviewed: string;
  readonly nextReview: string;
  readonly checked: string;
}
