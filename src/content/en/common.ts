/** What more than one widget says, in the same words: a sentence that is said twice is written once. */
export const common = {
  /** Effects that were there the day after. */
  lasting:
    'In a hospital, after up to {E-AE-02.doses} drips, {E-AE-02.lasting} of {E-AE-02.outOf} people had an effect that lasted over {E-AE-02.lastingOver}. With ECT, {E-AE-02.lasting.other} did. [E-AE-02]',
  /** How many drips are tried. */
  noHelp:
    'At one UK hospital, if {E-POST-10.tries} drips do not help, staff do not expect more to help. Sometimes they try {E-POST-10.tries} more. [E-POST-10]',
} as const;
