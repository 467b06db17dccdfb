import type { Facts } from './fact.js';

/** Practice advice on one effect: what the team does, what the reader can do, how urgent it is. */
const advice = {
  drug: 'any',
  route: 'any',
  status: 'V2',
  sources: ['S11', 'S16', 'S18', 'S22'],
} as const;

export const adviceOn = {
  'E-SE-01': advice,
  'E-SE-02': advice,
  'E-SE-03': advice,
  'E-SE-04': advice,
  'E-SE-05': { ...advice, sources: ['S24', 'S22'] },
  'E-SE-06': advice,
  'E-SE-07': advice,
  'E-SE-08': advice,
  'E-SE-09': { ...advice, drug: 'esketamine', route: 'nasal', sources: ['S59'] },
  'E-SE-10': advice,
  'E-SE-11': advice,
  'E-SE-12': advice,
  'E-SE-13': { ...advice, sources: ['S69', 'S22'] },
  'E-SE-14': advice,
  'E-SE-15': advice,
  'E-SE-16': { ...advice, sources: ['S70'] },
  'E-SE-17': { ...advice, drug: 'ketamine', route: 'iv', sources: ['S70'] },
  'E-SE-18': advice,
} as const satisfies Facts;
