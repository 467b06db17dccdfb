import type { Fact, Value } from '../schema.js';
import { cautions } from './cautions.js';
import { crisis } from './crisis.js';
import { effect } from './effect.js';
import { mechanism } from './mechanism.js';
import { process } from './process.js';
import { regulatory } from './regulatory.js';
import { sideEffects } from './side-effects.js';

/** Every fact, by id. Pages never load this: what they need of it is worked out at the build. */
export const facts: Readonly<Record<string, Fact>> = {
  ...regulatory,
  ...process,
  ...sideEffects,
  ...effect,
  ...cautions,
  ...mechanism,
  ...crisis,
};

/** A share of 100 as a whole number, an exact half rounded down: no figure looks larger than it was. */
export const whole = (share: number): number => Math.max(0, Math.ceil(share - 0.5));

/**
 * The value that a reference names; throws when there is none. Either a fact's own, as
 * `E-DUR-01.drip`; or people of 100 from what it counts: `E-EFF-07.response` with the medicine,
 * `E-EFF-07.response.other` without it, and with `.not` at the end those who did not; or how many
 * were in an arm, as `E-AE-01.people` and `E-AE-01.people.other`.
 */
export function valueOf(ref: string): Value {
  const [id = '', key = '', ...how] = ref.split('.');
  const { values = {}, counts = {}, rates = {}, people = [] } = facts[id] ?? {};
  const arm = how.includes('other') ? 1 : 0;
  const among = people[arm];
  const value = values[key] ?? (key === 'people' ? among : undefined);
  if (value !== undefined) return value;
  const count = counts[key]?.[arm];
  const share = count !== undefined && among ? (100 * count) / among : [rates[key]].flat()[arm];
  if (share === undefined) throw new Error(`No fact has a value "${ref}"`);
  return how.includes('not') ? 100 - whole(share) : whole(share);
}

/** The same as one number: the count of a duration, the far end of a range. */
export function numberOf(ref: string): number {
  const value = valueOf(ref);
  if (typeof value === 'object') return value.length === 3 ? value[1] : value[0];
  return Number(value);
}
