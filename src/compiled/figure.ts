import {
  armsOf,
  factOf,
  valueOf,
  type FigureKey,
  type FigureRef,
  type FigureStudy,
} from '../content/facts/facts.js';

/** The people in one arm of a study. */
export interface Arm {
  /** People in each hundred; below one it is a fraction. */
  readonly share: number;
  /** The counts behind it, where the source gives them: so many of so many. */
  readonly had?: number;
  readonly people?: number;
}

/** A figure as it is shown: what it counts, and the study that counted it. */
export interface Figure<Ref extends FigureRef = FigureRef> {
  readonly study: FigureStudy<Ref>;
  readonly key: FigureKey<Ref>;
  /** Those with the medicine, then those without it when there was a comparison group. */
  readonly arms: readonly [treated: Arm, compared?: Arm];
}

/** The figure that a reference names, worked out from its counts, or from the rates of its source. */
export function figureOf<Ref extends FigureRef>(ref: Ref): Figure<Ref> {
  const [study, key] = ref.split('.') as [FigureStudy<Ref>, FigureKey<Ref>];
  const fact = factOf(study);
  const [treated, compared] = armsOf(fact);
  const [had, other]: readonly number[] = fact.counts?.[key] ?? [];
  const share = Number(valueOf(ref));
  if (other === undefined && !Array.isArray(fact.rates?.[key]))
    return { study, key, arms: [treated ? { share, people: treated } : { share }] };
  const beside = Number(valueOf(`${ref}.other`));
  const counted = had !== undefined && other !== undefined && treated && compared;
  return {
    study,
    key,
    arms: counted
      ? [
          { share, had, people: treated },
          { share: beside, had: other, people: compared },
        ]
      : [{ share }, { share: beside }],
  };
}
