import type { Facts } from './fact.js';

const ketamine = { drug: 'ketamine', route: 'any' } as const;
const drip = { drug: 'ketamine', route: 'iv' } as const;
const spray = { drug: 'esketamine', route: 'nasal' } as const;
const both = { drug: 'any', route: 'any' } as const;

/** What follows a treatment, the visits after it, and what guidelines say. */
export const after = {
  'E-POST-01': {
    ...spray,
    status: 'V2',
    sources: ['S11'],
    values: { stable: [120, 'minute'] },
  },
  'E-POST-02': {
    ...ketamine,
    status: 'V2',
    sources: ['S22'],
    values: { wait: [24, 'hour'], shortest: [12, 'hour'] },
  },
  'E-POST-02-IM': {
    drug: 'ketamine',
    route: 'im',
    status: 'V2',
    sources: ['S22'],
    values: { near: [8, 12, 'hour'] },
  },
  'E-POST-03': {
    ...spray,
    status: 'V',
    sources: ['S37'],
    values: { finished: 24, distance: 100 },
    time: [8, 'hour'],
    people: [26],
    comparator: 'notReported',
    blinding: 'notReported',
    payer: 'notReported',
  },
  'E-POST-04': {
    ...drip,
    status: 'V',
    sources: ['S25', 'S38', 'S39', 'S40'],
    values: {
      drips: 6,
      perWeek: 2,
      weeks: [3, 'week'],
      perWeekFast: 3,
      weeksFast: [2, 'week'],
      within: [2, 3, 'week'],
    },
  },
  'E-POST-05': {
    ...spray,
    status: 'V2',
    sources: ['S11', 'S12'],
    values: {
      perWeekFirst: 2,
      firstWeeks: [4, 'week'],
      perWeekNext: 1,
      nextFrom: 5,
      nextTo: 8,
      thenFrom: 9,
      thenEvery: [2, 'week'],
      reviewed: 4,
      urgent: 8,
    },
  },
  'E-POST-06': {
    ...drip,
    status: 'V',
    sources: ['S39', 'S41', 'S42'],
    values: { drips: 6, more: 4 },
  },
  'E-POST-07': { ...ketamine, status: 'V2', sources: ['S43', 'S44'] },
  'E-POST-07-ALC': {
    ...drip,
    status: 'V2',
    sources: ['S44'],
    values: { more: 4.2, from: -6.7, to: 15.2 },
    time: 'notReported',
    people: { total: 96 },
    comparator: 'education',
    blinding: 'notReported',
    payer: 'notReported',
  },
  'E-POST-08': { ...both, status: 'V2', sources: ['S11', 'S45'] },
  'E-POST-09': {
    ...ketamine,
    status: 'V',
    sources: ['S162', 'S163'],
    values: {
      perWeek: 3,
      longest: [12, 'week'],
      weekly: [1, 'month'],
      every: [2, 'week'],
      everyFor: [2, 'month'],
      monthly: [3, 'month'],
    },
  },
  'E-POST-10': {
    ...drip,
    status: 'V',
    sources: ['S200'],
    values: { tries: 3 },
  },
  'E-POST-10-ESK': {
    ...spray,
    status: 'V2',
    sources: ['S11', 'S12'],
    values: { week: 4 },
  },
  'E-POST-12': { ...ketamine, status: 'V', sources: ['S200', 'S210'] },
  'E-POST-13': { ...ketamine, status: 'V', sources: ['S200'] },
  'E-GL-01': { ...ketamine, status: 'V', sources: ['S41', 'S42'] },
  'E-GL-03': { ...drip, status: 'V2', sources: ['S47', 'S48'] },
  'E-GL-04': {
    ...ketamine,
    status: 'V2',
    sources: ['S49'],
    values: { tried: 4, score: 15 },
  },
} as const satisfies Facts;
