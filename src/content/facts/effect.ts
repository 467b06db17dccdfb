import type { Facts } from '../schema.js';

/** What studies found, and the other choices; only what the timeline needs so far. */
export const effect = {
  'E-EFF-09': {
    drug: 'ketamine',
    route: 'iv',
    status: 'V',
    sources: ['S38'],
    values: { people: 24, drips: 6, relapse: [18, 'day'] },
  },
  'E-ALT-01': { drug: 'any', route: 'any', status: 'V', sources: ['S116'] },
  'E-ALT-03': { drug: 'any', route: 'any', status: 'V2', sources: ['S117'] },
  'E-ALT-08': { drug: 'any', route: 'any', status: 'V', sources: ['S148', 'S149'] },
} as const satisfies Facts;
