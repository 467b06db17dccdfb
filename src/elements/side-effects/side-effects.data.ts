import { cites, citesOf, drugOf } from '../../compiled/cites.js';
import { byRoute, compile } from '../../compiled/compile.js';
import { figureOf } from '../../compiled/figure.js';
import { factIn } from '../../compiled/marks.js';
import { sideEffects as words } from '../../content/en/side-effects.js';
import { factOf, numberOf, type FigureStudy, type MinuteRef } from '../../content/facts/facts.js';
import { effects, type EffectFigure, type EffectTime } from '../../content/side-effects.js';

const minutes = ({ start, peak, gone }: EffectTime<MinuteRef>): EffectTime<number> => ({
  start: start && numberOf(start),
  peak: numberOf(peak),
  gone: numberOf(gone),
});

/** Everything about the side effects that no language changes, by route. */
export const sideEffectsData = {
  effects: byRoute((route) =>
    effects.map(({ id, fact, group, worry, urgency, figures, atLeast, time, not }) => {
      const { also, often, team, can, call } = words.effects[id];
      const refs = figures?.[route] ?? [];
      const lasts = time?.[route];
      const ends = lasts ? [lasts.start, lasts.peak, lasts.gone] : [];
      const least = atLeast?.[route];
      const drawn = [...refs, ...(least ? [least] : []), ...ends]
        .filter((ref) => ref !== 0)
        .map(factIn);
      const shown = refs.map(figureOf);
      const share = least ? figureOf(least).arms[0].share : shown[0]?.arms[0].share;
      for (const { study, arms } of shown) {
        if (arms[1] && !words.studies[study].versus)
          throw new Error(`No words say what ${study} compares with`);
      }
      return {
        id,
        group,
        worry,
        urgency,
        /** The one that is drawn first comes first. None: not known. */
        figures: shown,
        /** The study that says only that it is at least so many. */
        ...(least && { atLeast: factIn(least) as FigureStudy<EffectFigure> }),
        /** People of a hundred, for the order of the list; none where it is not known. */
        ...(share !== undefined && { share }),
        /** Minutes to the start, the peak and the end; none where they are not known. */
        ...(lasts && { time: minutes(lasts) }),
        cites: cites(
          [also?.[route], often?.[route], team, can, call],
          ['any', drugOf(route)].includes(factOf(fact).drug) ? [fact, ...drawn] : drawn,
          drugOf(route),
        ),
        /** Whether this route cannot have it. */
        never: not?.includes(route) ?? false,
      };
    }),
  ),
  approval: byRoute((route) =>
    cites([words.approvalShort[route], words.approval[route]], [], drugOf(route)),
  ),
  answers: byRoute((route) => citesOf(words.answers[route], drugOf(route))),
  longTerm: byRoute((route) => cites(words.longTerm[route], [], drugOf(route))),
};

/** What it says in English. */
export const sideEffects = compile('en', words);
