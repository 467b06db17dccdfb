import type { Facts } from './fact.js';

/** What it costs in the United States and what plans cover, with the year in which it was seen. */
export const cost = {
  'E-COST-01': {
    drug: 'ketamine',
    route: 'any',
    status: 'V2',
    sources: ['S194'],
    values: {
      from: 400,
      to: 800,
      lowFrom: 275,
      lowTo: 300,
      highFrom: 1000,
      highTo: 1500,
      cityFrom: 500,
      cityTo: 1000,
      shotFrom: 300,
      shotTo: 550,
      visits: 6,
      seen: '2025',
    },
  },
  'E-COST-02': {
    drug: 'any',
    route: 'any',
    status: 'V',
    sources: ['S195'],
    values: {
      insurers: 18,
      members: 85.9,
      askFirst: 94.4,
      drips: 1,
      silentFrom: 35,
      silentTo: 47,
      seen: '2025',
    },
  },
  'E-COST-03': {
    drug: 'any',
    route: 'any',
    status: 'V2',
    sources: ['S196'],
    values: { advantage: 36.5, seen: '2025' },
  },
  'E-COST-04': {
    drug: 'esketamine',
    route: 'nasal',
    status: 'V2',
    sources: ['S197'],
    values: { from: 590, to: 600 },
  },
  'E-COST-05': {
    drug: 'esketamine',
    route: 'nasal',
    status: 'V2',
    sources: ['S198'],
    values: { tried: 2 },
  },
} as const satisfies Facts;
