import { html, nothing, type TemplateResult } from 'lit';
import type { SideEffectsContent } from '../../content/side-effects.js';
import type { Route } from '../../content/shared.js';
import { format } from '../../locale/format.js';
import { barKey, bars, type Bar } from '../../ui/bar.js';
import { paragraphs } from '../../ui/list.js';
import type { RenderContext } from '../../ui/render-context.js';
import { shortFigure } from './figure-context.js';
import { sideEffectsData } from './side-effects.data.js';
import { timeBar } from './time-bar.js';

/** How many of the effects are drawn at the top. */
const TOP = 5;

/**
 * The answer: what most people felt, as bars of a hundred. Where nothing was counted, as with a shot, when it
 * is over.
 */
export function mostFelt(
  context: RenderContext,
  words: SideEffectsContent,
  route: Route,
): TemplateResult {
  const key = words.bars[route];
  const all = sideEffectsData.effects[route];
  const lasts = all.find(({ time }) => time)?.time;
  const top = all
    .filter(({ share }) => share !== undefined)
    .sort((one, other) => (other.share ?? 0) - (one.share ?? 0))
    .slice(0, TOP);
  const rows = top.map((data): Bar => {
    const { id, share = 0, figures, atLeast } = data;
    const { name, often } = words.effects[id];
    const [first] = figures;
    if (atLeast || !first)
      return { label: name, shares: [share], atLeast: true, sentence: often?.[route] ?? '' };
    const [, compared] = first.arms;
    const sentence = shortFigure(context, words, route, first);
    return { label: name, shares: compared ? [share, compared.share] : [share], sentence };
  });
  return html`<div class="most">
    ${
      key
        ? html`${barKey(format(key[0], { total: 100 }), key[1])} ${bars(rows)}`
        : lasts
          ? timeBar(context.language, words, route, lasts)
          : nothing
    }
    ${paragraphs(words.underBars[route])}
  </div>`;
}
