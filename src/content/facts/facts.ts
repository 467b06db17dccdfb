import { adviceOn } from './advice.js';
import { after } from './after.js';
import { cautions } from './cautions.js';
import { choices } from './choices.js';
import { conditions } from './conditions.js';
import { cost } from './cost.js';
import { crisis } from './crisis.js';
import { depression } from './depression.js';
import type { Fact, Value } from './fact.js';
import { longTerm } from './long-term.js';
import { mechanism } from './mechanism.js';
import { process } from './process.js';
import { regulatory } from './regulatory.js';
import { roundShare } from './share.js';
import { sideEffects } from './side-effects.js';

/** Every fact, by id. Pages never load this: what they need of it is worked out at the build. */
export const facts = {
  ...regulatory,
  ...process,
  ...after,
  ...sideEffects,
  ...adviceOn,
  ...longTerm,
  ...depression,
  ...conditions,
  ...choices,
  ...cost,
  ...cautions,
  ...mechanism,
  ...crisis,
} as const;

/** The id of a fact that exists: a wrong citation does not compile. */
export type FactId = keyof typeof facts;

type Two = readonly [number, number];
type Keys<T> = Extract<keyof T, string>;
/** What may follow the name of a figure: the other arm, those without it, the plain count. */
type Ends<Counted> = '' | '.not' | (Counted extends Two ? '.other' | '.other.not' : never);
type RefsOf<F> =
  | (F extends { values: infer V } ? Keys<V> : never)
  | (F extends { counts: infer C }
      ? {
          [K in Keys<C>]:
            `${K}${Ends<C[K]>}` | `${K}.count` | (C[K] extends Two ? `${K}.count.other` : never);
        }[Keys<C>]
      : never)
  | (F extends { rates: infer R } ? { [K in Keys<R>]: `${K}${Ends<R[K]>}` }[Keys<R>] : never)
  | (F extends { people: Two }
      ? 'people' | 'people.other' | 'people.all'
      : F extends { people: readonly [number] }
        ? 'people'
        : F extends { people: { trials: number } }
          ? 'people' | 'trials'
          : F extends { people: { total: number } }
            ? 'people'
            : never)
  | (F extends { time: readonly unknown[] } ? 'time' : never)
  | (F extends { time: unknown } ? 'outOf' : never);

/**
 * A value of a fact, as `E-DUR-01.drip`; what `valueOf` can read of it, and nothing else:
 *
 * - `E-EFF-07.response`: people of 100 with the medicine; `.other` without it; `.not` those who did not;
 *   `.count` and `.count.other` how many they were in all
 * - `E-EFF-07.people`, `.people.other`, `.people.all`: how many were in an arm and in both;
 *   `E-EFF-01.people`, `.trials`: in all, where the arms are not known
 * - `E-EFF-01.time`: when they were counted
 * - `E-EFF-01.outOf`: the 100 of which every share is told
 */
export type ValueRef = { [Id in FactId]: `${Id}.${RefsOf<(typeof facts)[Id]>}` }[FactId];

/** What a fact counts, as `E-AE-01.dizziness`: a figure. */
export type FigureRef = {
  [Id in FactId]: `${Id}.${
    | ((typeof facts)[Id] extends { counts: infer Counts } ? Keys<Counts> : never)
    | ((typeof facts)[Id] extends { rates: infer Rates } ? Keys<Rates> : never)}`;
}[FactId];

/** The fact of the study that a figure is of, and what it counts there. */
export type FigureStudy<Ref extends FigureRef> = Ref extends `${infer Id extends FactId}.${string}`
  ? Id
  : never;
export type FigureKey<Ref extends FigureRef> = Ref extends `${FactId}.${infer Key}` ? Key : never;
/** Every figure that stands in some data. */
export type FiguresIn<Data> = Data extends FigureRef
  ? Data
  : Data extends ReadonlyArray<infer Each>
    ? FiguresIn<Each>
    : Data extends object
      ? { [Key in keyof Data]: FiguresIn<Data[Key]> }[keyof Data]
      : never;

/** A value of a fact that is of one kind. */
type RefTo<Kind> = {
  [Id in FactId]: (typeof facts)[Id] extends { values: infer Values }
    ? `${Id}.${{ [Key in Keys<Values>]: Values[Key] extends Kind ? Key : never }[Keys<Values>]}`
    : never;
}[FactId];
/** A time in minutes; of a range, its far end is meant. */
export type MinuteRef = RefTo<readonly [...(readonly number[]), 'minute']>;
/** A number of visits, or a week by its number or as a time. */
export type WeekRef = RefTo<number | readonly [number, 'week']>;

const all: Readonly<Record<FactId, Fact>> = facts;

export const isFactId = (id: string): id is FactId => Object.hasOwn(facts, id);

/** A fact by an id that was read, as from a sentence. Throws when there is none. */
export function factOf(id: string): Fact {
  if (!isFactId(id)) throw new Error(`There is no fact "${id}"`);
  return all[id];
}

/** Every share is told as people of so many. */
const outOf = 100;

/** How many people a reference names: those of an arm, of both, or of a study that tells no arms. */
function peopleOf({ people = 'notReported' }: Fact, [end]: readonly string[]): number | undefined {
  if (people === 'notReported') return undefined;
  if ('total' in people) return end ? undefined : people.total;
  const [treated, compared] = people;
  if (end === 'all') return compared === undefined ? undefined : treated + compared;
  return end === 'other' ? compared : treated;
}

/** How many people were in each arm; empty where the source does not say. */
export const armsOf = ({ people }: Fact): readonly number[] =>
  Array.isArray(people) ? (people as readonly number[]) : [];

/** People of 100 in one arm, as exact as the source gives it. */
function shareOf(fact: Fact, key: string, arm: 0 | 1): number | undefined {
  const had = fact.counts?.[key]?.[arm];
  if (had === undefined) return [fact.rates?.[key]].flat()[arm];
  const among = armsOf(fact)[arm];
  return among && (outOf * had) / among;
}

/** What a reference names of what a study tells of itself and of what it counts. */
function told(fact: Fact, key: string, ends: readonly string[]): Value | undefined {
  const { people, time, counts } = fact;
  if (key === 'people') return peopleOf(fact, ends);
  if (key === 'trials')
    return people instanceof Object && 'trials' in people ? people.trials : undefined;
  if (key === 'time') return time instanceof Object ? time : undefined;
  if (key === 'outOf') return time && outOf;
  const arm = ends.includes('other') ? 1 : 0;
  if (ends.includes('count')) return counts?.[key]?.[arm];
  const share = shareOf(fact, key, arm);
  if (share === undefined) return undefined;
  return ends.includes('not') ? outOf - roundShare(share) : roundShare(share);
}

/** The value that a reference names; throws when there is none. What may be named: `ValueRef`. */
export function valueOf(ref: string): Value {
  const [id = '', key = '', ...ends] = ref.split('.');
  const fact = factOf(id);
  const value = (ends.length ? undefined : fact.values?.[key]) ?? told(fact, key, ends);
  if (value === undefined) throw new Error(`No fact has a value "${ref}"`);
  return value;
}

/** The same as one number: the count of a duration, the far end of a range. */
export function numberOf(ref: ValueRef): number {
  const value = valueOf(ref);
  if (typeof value === 'object') return value.length === 3 ? value[1] : value[0];
  return Number(value);
}
