import type { Certainty, MechanismId } from './schema.js';

/**
 * The steps of the leading idea, in order, each with how sure it is: `established` in the lab and in
 * people, `likely` but mostly seen in animals, or a `theory` in people.
 */
export const mechanisms: ReadonlyArray<readonly [MechanismId, Certainty]> = [
  ['dock', 'established'],
  ['brakes', 'theory'],
  ['rise', 'theory'],
  ['signals', 'likely'],
  ['connect', 'theory'],
];
