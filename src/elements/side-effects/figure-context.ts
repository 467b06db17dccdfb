import type { SideEffectsContent } from '../../content/side-effects.js';
import type { Route } from '../../content/shared.js';
import { format } from '../../locale/format.js';
import { armSentence, type FigureContext } from '../../ui/figure.js';
import type { RenderContext } from '../../ui/render-context.js';
import type { EffectData } from './effect.js';

type EffectFigure = EffectData['figures'][number];

/** What a figure of an effect is said with. */
export const figureContext = (
  { shared }: RenderContext,
  words: SideEffectsContent,
  route: Route,
  { key, study }: EffectFigure,
): FigureContext => {
  const { who, versus, apart } = words.studies[study];
  return {
    words: shared.figure,
    had: words.had,
    key: words.key,
    arms: [words.arms[route], versus && format(words.arms.other, { versus })],
    label: words.counted[key],
    who,
    apart,
  };
};

/**
 * A figure in one line: each arm by its name. What causes the effect itself is not set beside it, since that
 * would reassure.
 */
export function shortFigure(
  context: RenderContext,
  words: SideEffectsContent,
  route: Route,
  figure: EffectFigure,
): string {
  const say = figureContext(context, words, route, figure);
  const arms = say.apart ? figure.arms.slice(0, 1) : figure.arms;
  return arms
    .map((each, index) => armSentence(say, say.words.shortOther, each?.share ?? 0, say.arms[index]))
    .join(' ');
}
