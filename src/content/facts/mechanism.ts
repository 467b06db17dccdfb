import type { Facts } from './fact.js';

/** What the two drugs may do in the brain, and how sure that is. */
export const mechanism = {
  'E-MECH-01': { drug: 'any', route: 'any', status: 'V', sources: ['S51', 'S52'] },
  'E-MECH-02': { drug: 'any', route: 'any', status: 'V', sources: ['S51', 'S53'] },
  'E-MECH-03': { drug: 'any', route: 'any', status: 'V', sources: ['S51', 'S52'] },
  'E-MECH-04': { drug: 'any', route: 'any', status: 'V', sources: ['S51', 'S52', 'S53'] },
  'E-MECH-05': { drug: 'any', route: 'any', status: 'V', sources: ['S51', 'S52'] },
  'E-MECH-06': { drug: 'any', route: 'any', status: 'V', sources: ['S51'] },
  'E-MECH-07': { drug: 'esketamine', route: 'nasal', status: 'V', sources: ['S8'] },
  'E-MECH-08': { drug: 'any', route: 'any', status: 'V', sources: ['S54'] },
} as const satisfies Facts;
