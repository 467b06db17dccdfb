import type { Facts } from './fact.js';

const ketamine = { drug: 'ketamine', route: 'any' } as const;
const spray = { drug: 'esketamine', route: 'nasal' } as const;

/** A survey of people who took ketamine without a prescription. */
const survey = {
  ...ketamine,
  status: 'V',
  sources: ['S71'],
  time: 'once',
  comparator: 'none',
  blinding: 'none',
  payer: 'notReported',
} as const;

/** What may come with long use. */
export const longTerm = {
  'E-LT-01': { ...survey, people: [1285], rates: { symptoms: 26.6 } },
  'E-LT-01-STOP': { ...survey, people: [251], rates: { improved: 51, worse: 3.8 } },
  'E-LT-02': {
    drug: 'any',
    route: 'any',
    status: 'V2',
    sources: ['S58', 'S72'],
    values: { year: 1 },
  },
  'E-LT-03': {
    ...ketamine,
    status: 'V2',
    sources: ['S28', 'S73'],
    values: { months: 3, studies: 60 },
  },
  'E-LT-03-SC': {
    drug: 'ketamine',
    route: 'sc',
    status: 'V',
    sources: ['S146'],
    values: { perWeek: 2, tests: 7, fixed: 68, flexible: 106 },
    time: [4, 'week'],
    people: { total: 174 },
    comparator: 'midazolam',
    blinding: 'double',
    payer: { kind: 'public', name: 'NHMRC' },
  },
  'E-LT-04': { ...ketamine, status: 'V', sources: ['S75'] },
  'E-LT-05': { ...survey, drug: 'any', people: [1285], rates: { dependent: 17 } },
  'E-LT-06': {
    ...spray,
    status: 'V',
    sources: ['S76'],
    values: {
      months: 42.9,
      meanYears: 3.5,
      patientYears: 3777,
      serious: 216,
      suicidal: 28,
      deaths: 9,
    },
    time: [6.5, 'year'],
    people: [1148],
    comparator: 'none',
    blinding: 'open',
    payer: 'notReported',
    rates: {
      headache: 36.9,
      dizziness: 33.9,
      nausea: 33.6,
      stopped: 6.4,
      wellFirst: 35.6,
      wellLater: 49.6,
    },
  },
  'E-LT-07': { ...ketamine, status: 'V', sources: ['S77'], values: { reports: 41 } },
  'E-LT-08': {
    ...ketamine,
    status: 'V',
    sources: ['S161'],
    values: { studies: 27, depression: 24, goodStudies: 15 },
    time: 'mixed',
    people: 'notReported',
    comparator: 'notReported',
    blinding: 'mixed',
    payer: 'notReported',
    rates: { from: 0, to: 24.5 },
  },
  'E-LT-08-CASE': { ...ketamine, status: 'V', sources: ['S165'] },
  'E-LT-09': { ...ketamine, status: 'V', sources: ['S166'], values: { until: '2018' } },
  'E-LT-10': { ...ketamine, status: 'V', sources: ['S162'] },
  'E-LT-10-ESK': { ...spray, status: 'V2', sources: ['S167'] },
  'E-LT-11': { ...spray, status: 'V', sources: ['S168'], values: { years: 1 } },
  'E-LT-12': { ...ketamine, status: 'V', sources: ['S70'] },
} as const satisfies Facts;
