import { html, nothing, type TemplateResult } from 'lit';
import type { Route } from '../../content/shared.js';
import type { TimelineContent } from '../../content/timeline.js';
import { timelineData } from './timeline.data.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { isolate } from '../../ui/isolate.js';
import { list } from '../../ui/list.js';
import type { RenderContext } from '../../ui/render-context.js';
import { sources } from '../../ui/sources.js';
import { clinicSays, fromClinic, fromClinicIsolated } from '../../ui/visit.js';
import type { Handout } from '../../ui/handout.js';

/** The list for paper and for the clipboard. */
const readyHandout = (
  context: RenderContext,
  words: TimelineContent['ready'],
  route: Route,
): Handout => [
  [
    words.title,
    ...words.items[route],
    ...clinicSays(context, route).map((said) => `${fromClinic(context)}: ${said}`),
  ],
];

/** The list of things to get ready, to print or to copy. */
export function ready(
  context: RenderContext,
  level: HeadingLevel,
  words: TimelineContent['ready'],
  route: Route,
  renderHandoutActions: (handout: Handout) => TemplateResult,
): TemplateResult {
  const said = clinicSays(context, route);
  return html`<div class="block" part="ready">
    ${heading(level, 3, 'block-title', words.title)} ${list(words.items[route], 'ticks')}
    ${
      said.length
        ? html`<p class="label">${fromClinicIsolated(context)}</p>
            ${list(said.map(isolate), 'ticks')}`
        : nothing
    }
    ${renderHandoutActions(readyHandout(context, words, route))}
    ${sources(context, timelineData.cites[route].ready, words.title)}
  </div>`;
}
