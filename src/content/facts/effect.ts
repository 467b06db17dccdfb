import type { Facts } from '../schema.js';

/** What studies found, and the other choices. */
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
  'E-EFF-02': { drug: 'ketamine', route: 'iv', status: 'V', sources: ['S91'] },
  'E-EFF-07': { drug: 'ketamine', route: 'iv', status: 'V', sources: ['S94', 'S95'] },
  'E-EFF-21': { drug: 'ketamine', route: 'iv', status: 'V', sources: ['S105', 'S106'] },
  'E-EFF-22': {
    drug: 'ketamine',
    route: 'iv',
    status: 'V',
    sources: ['S107', 'S108', 'S43', 'S109', 'S110'],
  },
  'E-EFF-23': { drug: 'ketamine', route: 'iv', status: 'V', sources: ['S111', 'S112'] },
  'E-EFF-24': { drug: 'ketamine', route: 'iv', status: 'V', sources: ['S113', 'S110'] },
  'E-EFF-25': { drug: 'ketamine', route: 'iv', status: 'V2', sources: ['S114', 'S80'] },
  'E-EFF-26': { drug: 'ketamine', route: 'iv', status: 'V2', sources: ['S44'] },
  'E-ALT-02': { drug: 'any', route: 'any', status: 'V', sources: ['S99'] },
  'E-ALT-04': { drug: 'any', route: 'any', status: 'V2', sources: ['S118', 'S119'] },
  'E-ALT-05': { drug: 'any', route: 'any', status: 'V', sources: ['S56'] },
  'E-ALT-06': { drug: 'esketamine', route: 'nasal', status: 'V', sources: ['S7', 'S11'] },
  'E-ALT-07': { drug: 'any', route: 'any', status: 'V2', sources: ['S150', 'S151'] },
  'E-TRD-02': { drug: 'any', route: 'any', status: 'V', sources: ['S125'] },
} as const satisfies Facts;
