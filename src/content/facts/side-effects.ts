import type { Facts } from '../schema.js';

/** What may be felt, what the team does and what the reader can do; medicines to ask about. */
export const sideEffects = {
  'E-AE-08': { drug: 'esketamine', route: 'nasal', status: 'V', sources: ['S66'] },
  'E-SE-01': { drug: 'any', route: 'any', status: 'V2', sources: ['S11', 'S16', 'S18', 'S22'] },
  'E-SE-02': { drug: 'any', route: 'any', status: 'V2', sources: ['S11', 'S16', 'S18', 'S22'] },
  'E-SE-03': { drug: 'any', route: 'any', status: 'V2', sources: ['S11', 'S16', 'S18', 'S22'] },
  'E-SE-10': { drug: 'any', route: 'any', status: 'V2', sources: ['S11', 'S16', 'S18', 'S22'] },
  'E-RX-03': { drug: 'esketamine', route: 'nasal', status: 'V', sources: ['S13', 'S87'] },
} as const satisfies Facts;
