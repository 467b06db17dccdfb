/**
 * What the FDA says, in the same words in every widget: a sentence that is said twice is written once.
 * Each names its drug and its year.
 */
export const approval = {
  /** Of ketamine by vein or into a muscle. */
  ketamine:
    'The FDA has approved ketamine only as an anesthetic, a medicine for surgery. Any use for depression or other mental health is off-label. [E-REG-01]',
  /** Of the spray: for whom, and since when without a pill. */
  esketamine:
    'The FDA has approved esketamine spray for adults with depression that did not improve after {E-REG-06.tried} or more antidepressants. Since January {E-REG-06.alone}, it may be used alone or with an antidepressant. [E-REG-06]',
  /** Of the spray, in a crisis. */
  crisis:
    'Since {E-REG-06.second}, it is also FDA-approved, with an antidepressant, for major depression with urgent thoughts or acts of suicide. [E-REG-06]',
  /** What the spray has not been shown to do. */
  notShown:
    'Esketamine has not been shown to prevent suicide. It does not replace hospital care when that is needed. [E-REG-07]',
  /** Mixed by a pharmacy, and at home. */
  compounded:
    'In October {E-REG-02.warned}, the FDA warned about ketamine that a pharmacy mixes, also in forms taken by mouth. The FDA has not checked if such products are safe or work. [E-REG-02]',
  home: 'At home, no one watches your breathing and blood pressure. The FDA says that this adds risk. [E-REG-04]',
  compoundedSpray:
    'In February {E-REG-05.warned}, the FDA also warned about ketamine nasal sprays that a pharmacy mixes. [E-REG-05]',
  /** The law on both drugs. */
  schedule: 'Under US law, ketamine and esketamine are controlled drugs (Schedule III). [E-REG-11]',
} as const;
