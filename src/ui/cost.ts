import { html, nothing, type TemplateResult } from 'lit';
import type { Price } from '../clinic/costs.js';
import { costCites } from '../compiled/cost.data.js';
import type { Route } from '../content/shared.js';
import { format } from '../locale/format.js';
import { money } from '../locale/numbers.js';
import { formatIsolated, isolate } from './isolate.js';
import { list, paragraphs } from './list.js';
import type { RenderContext } from './render-context.js';
import { sources } from './sources.js';
import { fromClinicIsolated } from './visit.js';

/** What the clinic says of its own prices for a route and of what it bills. */
function clinicCosts({ clinic, language, shared }: RenderContext, route: Route): unknown[] {
  const { [route]: said = {}, billing } = clinic.costs ?? {};
  const { costs } = shared;
  const price = (sentence: string, asked?: Price) =>
    asked && format(sentence, { price: money(language, asked.amount, asked.currency) });
  const own = (sentence: string, what?: string) =>
    what && formatIsolated(sentence, { what: isolate(what) });
  return [
    price(costs.visit, said.visit),
    price(costs.course, said.course),
    own(costs.details, said.note),
    own(costs.billing, billing),
  ].filter(Boolean);
}

/** What others ask for a route, what plans cover, and how far both can be relied on. */
function usualCosts({ clinic, shared }: RenderContext, route: Route): string[] {
  const { price, priceSure, cover, coverSure, medicare } = shared.costs;
  const own = clinic.costs?.[route];
  return [
    ...(own?.visit || own?.course ? [] : [...price[route], priceSure[route]]),
    ...cover[route],
    coverSure,
    medicare,
  ];
}

/**
 * What a route costs and what plans cover: the clinic's own prices, marked as its own, else those that others
 * ask, with their date and certainty; after both what to ask. It stands under a heading of the widget's own,
 * whose words are `context.shared.costs.title`.
 */
export function renderCost(context: RenderContext, route: Route): TemplateResult {
  const { costs } = context.shared;
  const own = clinicCosts(context, route);
  return html`${
    own.length
      ? html`<p class="label">${fromClinicIsolated(context)}</p>
          ${list(own, 'dashes')}`
      : nothing
  }
  ${paragraphs([...usualCosts(context, route), costs.ask])}
  ${sources(context, costCites[route], costs.title)}`;
}
