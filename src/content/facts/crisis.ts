import type { Facts } from './fact.js';

/** Where help is, and when to reach for it. */
export const crisis = {
  'E-CR-01': {
    drug: 'any',
    route: 'any',
    status: 'V',
    sources: ['S120', 'S121'],
    values: { line: '988' },
  },
  'E-CR-02': {
    drug: 'any',
    route: 'any',
    status: 'V',
    sources: ['S120', 'S121', 'S122'],
    values: { press: 2, text: 'AYUDA' },
  },
  'E-CR-03': { drug: 'any', route: 'any', status: 'V', sources: ['S120'], values: { press: 1 } },
  'E-CR-04': { drug: 'any', route: 'any', status: 'V', sources: ['S120'], values: { line: '911' } },
  'E-CR-08': { drug: 'any', route: 'any', status: 'V', sources: ['S13', 'S22'] },
  'E-CR-09': { drug: 'any', route: 'any', status: 'V2', sources: ['S11', 'S16', 'S18', 'S22'] },
  'E-CR-10': { drug: 'any', route: 'any', status: 'V2', sources: ['S22', 'S24'] },
} as const satisfies Facts;
