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

/** The value that a reference such as `E-DUR-01.drip` names; throws when there is none. */
export function valueOf(ref: string): Value {
  const [id = '', key = ''] = ref.split('.');
  const value = facts[id]?.values?.[key];
  if (value === undefined) throw new Error(`No fact has a value "${ref}"`);
  return value;
}

/** The same as one number: the count of a duration, the far end of a range. */
export function numberOf(ref: string): number {
  const value = valueOf(ref);
  if (typeof value === 'object') return value.length === 3 ? value[1] : value[0];
  return Number(value);
}
