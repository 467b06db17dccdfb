import type { Facts } from './fact.js';

const ketamine = { drug: 'ketamine', route: 'any' } as const;
const spray = { drug: 'esketamine', route: 'nasal' } as const;
const both = { drug: 'any', route: 'any' } as const;

/**
 * What a clinician needs to know before: conditions that call for care, and other medicines. Where the
 * two drugs differ, `-KET` and `-ESK` name one of them.
 */
export const cautions = {
  'E-CI-01': { ...spray, status: 'V', sources: ['S78'] },
  'E-CI-02': { ...spray, status: 'V', sources: ['S78'] },
  'E-CI-03': { ...spray, status: 'V', sources: ['S78', 'S153'] },
  'E-CI-04': { ...both, status: 'V2', sources: ['S78', 'S79'] },
  'E-CI-05': { ...both, status: 'V2', sources: ['S79', 'S24'] },
  'E-CI-06': { ...both, status: 'V2', sources: ['S80', 'S24'] },
  'E-CI-07': { ...spray, status: 'V2', sources: ['S10'] },
  'E-CI-08': { ...spray, status: 'V', sources: ['S24', 'S10'] },
  'E-CI-09': { ...both, status: 'V2', sources: ['S69', 'S80', 'S49'] },
  'E-CI-10': { ...both, status: 'V2', sources: ['S49', 'S81', 'S58'] },
  'E-CI-11': { ...both, status: 'V2', sources: ['S80', 'S69'] },
  'E-CI-12': { ...spray, status: 'V', sources: ['S78', 'S13', 'S65'] },
  'E-CI-13': { ...spray, status: 'V', sources: ['S78', 'S11'] },
  'E-CI-14': { ...ketamine, status: 'V2', sources: ['S80'] },
  'E-CI-15': { ...both, status: 'V2', sources: ['S82', 'S80'] },
  'E-CI-16': { ...spray, status: 'V2', sources: ['S72'] },
  'E-CI-17': {
    ...spray,
    status: 'V2',
    sources: ['S153', 'S83'],
    // More or fewer people with suicidal thoughts or acts in each `per` on antidepressants.
    values: { under: 18, per: 1000, child: 14, young: 5, adult: 1, older: 6, from: 65 },
    time: 'notReported',
    people: 'notReported',
    comparator: 'placebo',
    blinding: 'notReported',
    payer: 'notReported',
  },
  'E-CI-18': { ...ketamine, status: 'V2', sources: ['S49'] },
  'E-CI-20': { ...ketamine, status: 'V2', sources: ['S21'] },
  'E-CI-21': { ...ketamine, status: 'V2', sources: ['S171', 'S172'] },
  'E-CI-22': { ...ketamine, status: 'V2', sources: ['S171'] },
  'E-CI-23': { ...ketamine, status: 'V2', sources: ['S171'] },
  'E-RX-01': { ...both, status: 'V', sources: ['S85', 'S86', 'S65'] },
  'E-RX-02': { ...ketamine, status: 'V', sources: ['S85'] },
  'E-RX-03': { ...spray, status: 'V', sources: ['S13', 'S87'] },
  'E-RX-04': { ...spray, status: 'V', sources: ['S169', 'S87'] },
  'E-RX-05': { ...both, status: 'V', sources: ['S169', 'S87', 'S85'] },
  'E-RX-06': { ...ketamine, status: 'V', sources: ['S88'] },
  'E-RX-07': { ...ketamine, status: 'V2', sources: ['S169', 'S89'] },
  'E-RX-08': { ...ketamine, status: 'V', sources: ['S88', 'S85'] },
  'E-RX-09': { ...ketamine, status: 'V2', sources: ['S169'] },
  'E-RX-10': { ...spray, status: 'V2', sources: ['S169'] },
  'E-RX-12': { ...ketamine, status: 'V2', sources: ['S172'] },
} as const satisfies Facts;
