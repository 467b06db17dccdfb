import type { Facts } from '../schema.js';

/** What the drug regulator and the anesthesiologists' society say of each use. */
export const regulatory = {
  'E-REG-01': { drug: 'ketamine', route: 'any', status: 'V2', sources: ['S1', 'S2'] },
  'E-REG-03': { drug: 'ketamine', route: 'any', status: 'V2', sources: ['S2'] },
  'E-REG-04': { drug: 'ketamine', route: 'any', status: 'V2', sources: ['S1', 'S2'] },
  'E-REG-06': {
    drug: 'esketamine',
    route: 'nasal',
    status: 'V',
    sources: ['S5', 'S6', 'S7'],
    values: { tried: 2 },
  },
  'E-REG-07': { drug: 'esketamine', route: 'nasal', status: 'V', sources: ['S8'] },
  'E-REG-09': {
    drug: 'esketamine',
    route: 'nasal',
    status: 'V',
    sources: ['S11', 'S12'],
    values: { watch: [120, 'minute'] },
  },
  'E-REG-10': { drug: 'esketamine', route: 'nasal', status: 'V', sources: ['S11', 'S13'] },
  'E-REG-12': { drug: 'ketamine', route: 'any', status: 'V', sources: ['S15'] },
} as const satisfies Facts;
