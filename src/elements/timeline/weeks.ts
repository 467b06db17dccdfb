import { html, type TemplateResult } from 'lit';
import type { Route } from '../../content/shared.js';
import type { TimelineContent, WeekContent } from '../../content/timeline.js';
import { timelineData } from './timeline.data.js';
import { heading, type HeadingLevel } from '../../ui/heading.js';
import { format } from '../../locale/format.js';
import { paragraphs } from '../../ui/list.js';
import type { RenderContext } from '../../ui/render-context.js';
import { sources } from '../../ui/sources.js';

/** The usual course as a small calendar: a cell a week, a dot a visit, and the same in words. */
export function weeks(
  context: RenderContext,
  level: HeadingLevel,
  words: TimelineContent['weeks'],
  route: Route,
): TemplateResult {
  return html`<div class="block" part="course">
    ${heading(level, 3, 'block-title', words.title)}
    <ol class="weeks" role="list">
      ${timelineData.weeks[route].map(({ week, visits, run }) => {
        // The build holds that each run of weeks has its words.
        const cell = words.cells[route][run] as WeekContent;
        return html`<li>
          <strong>${format(cell.name, { week })}</strong>
          <span class="dots" aria-hidden="true">${new Array(visits).fill(html`<i></i>`)}</span>
          <span class="when">${cell.visits}</span>
        </li>`;
      })}
    </ol>
    <div class="note">${paragraphs(words.note[route])}</div>
    ${sources(context, timelineData.cites[route].course, words.title)}
  </div>`;
}
