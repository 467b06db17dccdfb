import type { Facts } from './fact.js';

const ketamine = { drug: 'ketamine', route: 'any' } as const;
const spray = { drug: 'esketamine', route: 'nasal' } as const;

/** What the drug regulator, the drug agency and the anesthesiologists' society say of each use. */
export const regulatory = {
  'E-REG-01': { ...ketamine, status: 'V2', sources: ['S154', 'S1', 'S2'] },
  'E-REG-02': {
    ...ketamine,
    status: 'V2',
    sources: ['S1', 'S2', 'S3'],
    values: { warned: '2023' },
  },
  'E-REG-03': { ...ketamine, status: 'V2', sources: ['S2'] },
  'E-REG-04': { ...ketamine, status: 'V2', sources: ['S1', 'S2'] },
  'E-REG-05': { ...ketamine, status: 'V2', sources: ['S4', 'S3'], values: { warned: '2022' } },
  'E-REG-06': {
    ...spray,
    status: 'V',
    sources: ['S5', 'S6', 'S7'],
    values: { tried: 2, first: '2019', second: '2020', alone: '2025' },
  },
  'E-REG-07': { ...spray, status: 'V', sources: ['S8'] },
  'E-REG-08': { ...spray, status: 'V2', sources: ['S153', 'S9'] },
  'E-REG-09': {
    ...spray,
    status: 'V',
    sources: ['S11', 'S12'],
    values: { watch: [120, 'minute'] },
  },
  'E-REG-10': { ...spray, status: 'V', sources: ['S11', 'S13'] },
  'E-REG-11': { drug: 'any', route: 'any', status: 'V', sources: ['S14'] },
  'E-REG-12': { ...ketamine, status: 'V', sources: ['S15'] },
  'E-REG-13': {
    ...spray,
    status: 'V2',
    sources: ['S153'],
    values: { watch: [2, 'hour'] },
  },
  'E-REG-14': { ...spray, status: 'V', sources: ['S152'], values: { inForce: '2026' } },
} as const satisfies Facts;
